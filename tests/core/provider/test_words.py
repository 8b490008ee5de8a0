"""The words for people are found in a provider's file, and put into another language; the rest stays."""

from __future__ import annotations

from smsauth_gui.core.provider.schema import Choice, Field, Guide, HeaderKeyMethod, Mode, Provider, SendHeader
from smsauth_gui.core.provider.words import texts, translated

PROVIDER = Provider(
    id="pigeon",
    name="Pigeon",
    mark="P",
    tagline="birds",
    fields=(
        Field(id="loft", label="loft", kind="choice", choices=(Choice(value="red", label="red loft"),), default="red"),
    ),
    modes=(Mode(id="world", label="world", variables={"api": "https://api.example"}, warning=""),),
    methods=(
        HeaderKeyMethod(id="key", title="key", summary="a key", send=SendHeader(value="App {loft}"), notes=("n", "m")),
    ),
    guides=(Guide(id="how", title="how", steps=("one", "two")),),
)


def test_every_sentence_is_found_in_the_order_of_the_file() -> None:
    words = ["birds", "loft", "red loft", "world", "key", "a key", "n", "m", "how", "one", "two"]
    assert list(texts(PROVIDER)) == words


def test_words_are_translated_and_nothing_else_is() -> None:
    loud = translated(PROVIDER, str.upper)
    assert list(texts(loud)) == [text.upper() for text in texts(PROVIDER)]
    assert translated(loud, str.lower) == PROVIDER


def test_an_empty_text_is_not_asked_for() -> None:
    asked: list[str] = []
    translated(PROVIDER, lambda text: asked.append(text) or text)
    assert asked == list(texts(PROVIDER))
