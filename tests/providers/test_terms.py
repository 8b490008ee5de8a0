"""The provider files and what wordings mean keep to one word for one thing, in every language."""

import re

import pytest

from smsauth_gui.core.provider.words import texts
from smsauth_gui.wording.language import language
from tests.core.minted import catalog

ELSEWHERE = {
    "en": (
        r"credentials?|log(s|ged)? in|logins?|return address|refus(e|es|ed|al)|runs? out|stands?|swallows?|hands? out|"
        r"may do|as it stands|scheme word|calls? from|does not|do not|cannot|is not|are not|small letters"
    ),
    "de": r"rücksprungadresse|aufrufe?|logins?|zugangsdaten|hexadezimale|schemawort|benutzen|benutzt|freiwillig",
    "ru": r"веб-хук\w*|ключ api|токен api|вызов\w*|логин\w*|адрес\w* возврата|слово схемы|утверждени\w+",
}
"""Words for which there is another one: request, sign in, key or token or password, redirect address, reject, expire."""


def said() -> list[str]:
    """Every text for people of the built-in files, and what wordings mean."""
    files = [text for provider in catalog() for text in texts(provider)]
    return [*files, *(phrase.meaning.says for phrase in catalog().phrases if phrase.meaning.says)]


@pytest.mark.parametrize("code", sorted(ELSEWHERE))
def test_no_text_has_a_word_for_which_there_is_another(code: str) -> None:
    speaking = language(code)
    words = re.compile(rf"\b({ELSEWHERE[code]})\b", re.IGNORECASE)
    assert [text for text in map(speaking.provider, said()) if words.search(text)] == []


@pytest.mark.parametrize("code", ["de", "ru"])
def test_what_is_recognised_begins_a_headline(code: str) -> None:
    speaking = language(code)
    found = [item.what for provider in catalog() for item in (*provider.shapes, *provider.claim_rules)]
    assert [what for what in map(speaking.provider, found) if not what[0].isupper()] == []
