"""Whatever scheme word or name a provider file tells: the secret behind it is found, masked and named, wherever it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import toml

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.exchange.text import NoExchange
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.known import Known, search
from smsauth_gui.core.safe.words import words
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.core.values.secret import MASK, Secret
from tests.core.exchanges import read_out
from tests.core.minted import NOW, basic, catalog, credentials

OWN = """
id = "loft"
name = "Loft"
mark = "L"
hosts = ['api\\.loft\\.example']

[[fields]]
id = "api_key"
label = "Key"
secret = true

[[fields]]
id = "signing_word"
label = "Signing word"
secret = true

[[modes]]
id = "only"
label = "Only"
variables = { api = "https://api.loft.example" }

[[methods]]
kind = "api_key_header"
id = "key"
title = "Key"
summary = "A key."
fields = ["api_key"]
send = { as = "header", value = "Key {api_key}" }
also = [{ as = "query", name = "loft", value = "{api_key}" }, { as = "header", name = "X-Loft-Session", value = "{api_key}" }]
"""
"""A file of one's own, as ``--catalog`` reads it."""
CATALOG = Catalog([*catalog(), toml.decode(OWN, type=Provider)])
VOCABULARY = CATALOG.vocabulary
MADE = "live_7Kd/2mPqX9+vTzR4bN8sYw6="
PAIR = basic("shop", "kT9w-2LqX7/aa")


def twice(data: object) -> str:
    """JSON as a text inside JSON."""
    return json.dumps({"time": "2026-10-01T11:59:00Z", "request": json.dumps(data)})


PLACES: dict[str, Callable[[str, str], str]] = {
    "an answer's body": lambda name, value: f"HTTP/1.1 401 Unauthorized\n\n{json.dumps({'message': f'{name}: {value} is wrong'})}",
    "a header": lambda name, value: f"{name}: {value}",
    "a request": lambda name, value: f"GET /x HTTP/1.1\nHost: api.example\n{name}: {value}\nAccept: */*\n\nHTTP/1.1 401 No\n",
    "curl": lambda name, value: f"curl -H '{name}: {value}' https://api.example/x",
    "a sentence": lambda name, value: f"Hello, we send {name}: {value} and get 401. What is wrong?",
    "a log's line": lambda name, value: f"2026-10-01 11:59:00 DEBUG GET https://api.example/x 401 headers={{'{name}': '{value}'}}",
    "code": lambda name, value: f'request.headers.put("{name}", "{value}");',
    "JSON": lambda name, value: json.dumps({"request": {"headers": {name: value}}}),
    "an export": lambda name, value: json.dumps({"headers": [{"name": name, "value": value}]}),
    "JSON inside JSON": lambda name, value: twice({"headers": {name: value}}),
    "JSON of PHP inside a line": lambda name, value: "body: " + json.dumps({name: value}).replace("/", "\\/"),
    "JSON of PHP twice": lambda name, value: json.dumps({"a": json.dumps({name: value}).replace("/", "\\/")}).replace("/", "\\/"),
    "JSON of .NET": lambda name, value: '{"body":"' + json.dumps({name: value}).replace('"', "\\u0022").replace("+", "\\u002B") + '"}',
    "HTML": lambda name, value: f"<td>{name}: &quot;{value}&quot;</td>",
    "URL-encoded": lambda name, value: "log=" + quote(f"{name}: {value}", safe=""),
    "URL-encoded JSON": lambda name, value: "log=" + quote(json.dumps({name: value}), safe=""),
    "a form": lambda name, value: urlencode({"x": "1", name: value}),
}  # fmt: skip


def held(text: str) -> dict[str, str]:
    """The secrets a reading finds, and the scheme word of each."""
    reading = paste.read(text, catalog=CATALOG, now=NOW)
    return {
        item.secret.reveal(): dict(item.fields).get("scheme", "") or item.label
        for item in credentials(reading)
        if item.secret is not None
    }


def leaks(view: str, secret: str) -> bool:
    """The secret stands there in a spelling we know, or the longest part of it that no spelling changes."""
    part = max(re.findall("[A-Za-z0-9]+", secret), key=len)
    return search(view, [Secret(secret)]) or (len(part) >= 6 and part in view)


def shown(text: str) -> Iterator[str]:
    """Everything the program would show of a text: as words, as an answer, and in a diagnosis of it."""
    known = Known((), VOCABULARY)
    yield words(text, known)
    answer = Response(401, (("Content-Type", "application/json"), ("X-Echo", text)), text.encode())
    exchange = Exchange(Request("GET", "https://api.loft.example/x"), answer, NOW)
    masked = redact.exchange(exchange, vocabulary=VOCABULARY).answer
    assert isinstance(masked, Response)
    yield masked.text
    yield str(masked.headers)
    situations = [Situation(None, answer, NOW), Situation(exchange.request, answer, NOW)]
    with suppress(NoExchange):
        situations.append(read_out(text, None).situation)
    for situation in situations:
        found = diagnose(situation, CATALOG)
        yield f"{found.evidence} {found.detail} {found.says}"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("word", sorted(VOCABULARY.schemes))
def test_what_stands_behind_a_scheme_word_is_found_masked_and_named(word: str, place: str) -> None:
    secret = PAIR if word == "basic" else MADE
    text = PLACES[place]("Authorization", f"{word.title()} {secret}")
    found = held(text)
    assert found.get(secret, "").lower() == word
    for view in shown(text):
        assert not leaks(view, secret), view
    masked = words(text, Known((), VOCABULARY))
    assert MASK in masked
    assert word in masked.lower()


SHORT_ONES = ("3f9a2b7c4d1e", "myapp:Zk3X9wQ1", "live_9f3kQ7mZx2LtW8cV", "qwjxkzvbnmplrt")


@pytest.mark.parametrize("secret", SHORT_ONES)
@pytest.mark.parametrize("word", [*sorted(VOCABULARY.schemes), "GenieKey", "OAuth"])
def test_a_short_secret_behind_a_scheme_word_is_masked_in_what_an_answer_says(word: str, secret: str) -> None:
    texts = [f"Authorization: {word} {secret}"]
    if not secret.isalpha() and word.lower() in VOCABULARY.schemes:
        texts.append(f"The credential {word.title()} {secret} is not valid")
    for text in texts:
        for body in (text, json.dumps({"message": text}), json.dumps({"error": json.dumps({"message": text})})):
            for view in shown(body):
                assert not leaks(view, secret), view


HEADERS = sorted(VOCABULARY.headers)


@pytest.mark.parametrize("place", [place for place in PLACES if place != "a form"])
@pytest.mark.parametrize("name", HEADERS)
def test_what_a_header_carries_is_found_masked_and_named(name: str, place: str) -> None:
    text = PLACES[place](name.title(), MADE)
    assert MADE in held(text)
    for view in shown(text):
        assert not leaks(view, MADE), view
    assert name in words(text, Known((), VOCABULARY)).lower()


PARAMETERS: dict[str, Callable[[str, str], str]] = {
    "an address": lambda name, value: f"https://api.example/x?lang=de&{urlencode({name: value})}",
    "a line with an address": lambda name, value: f"GET https://api.example/x?{urlencode({name: value})}&lang=de 401",
    "settings": lambda name, value: f"LOFT_{name.upper()}={value}\nLOFT_HOST=api.example\n",
    "JSON": lambda name, value: json.dumps({name: value, "lang": "de"}),
    "JSON inside JSON": lambda name, value: twice({name: value}),
    "code": lambda name, value: f'client = Client({name}="{value}")',
}
NAMES = [(name, place) for name in sorted(VOCABULARY.names) for place in PARAMETERS]
SHORT = {"p", "loft"}
"""Too short to be known anywhere but as a parameter of an address."""


@pytest.mark.parametrize(("name", "place"), [pair for pair in NAMES if pair[0] not in SHORT or "address" in pair[1]])
def test_what_stands_under_a_name_of_a_provider_file_is_found_masked_and_named(name: str, place: str) -> None:
    text = PARAMETERS[place](name, MADE)
    found = held(text)
    assert name in found.get(MADE, "").lower()
    for view in shown(text):
        assert not leaks(view, MADE), view


@pytest.mark.parametrize("word", sorted(VOCABULARY.key_schemes))
def test_what_stands_behind_the_scheme_of_a_key_is_one(word: str) -> None:
    reading = paste.read(f"Authorization: {word} {MADE}", catalog=CATALOG, now=NOW)
    assert [item.kind for item in credentials(reading)] == ["api_key"]


@given(
    word=st.sampled_from(sorted(VOCABULARY.schemes - {"basic"})),
    place=st.sampled_from(sorted(PLACES)),
    secret=st.from_regex(r"[A-Za-z]{4}[0-9][A-Za-z0-9._~+/-]{15,40}[A-Za-z0-9]={0,2}", fullmatch=True),
)
def test_any_secret_is_masked_wherever_it_stands(word: str, place: str, secret: str) -> None:
    text = PLACES[place]("Authorization", f"{word.title()} {secret}")
    for view in shown(text):
        assert not leaks(view, secret), view
