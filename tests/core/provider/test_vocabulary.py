"""Which words are schemes and which names carry secrets, built in and told by the provider files."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import convert

from smsauth_gui.core.provider.schema import Provider, SendHeader
from smsauth_gui.core.provider.vocabulary import BUILT_IN, is_guessable_name, vocabulary_of
from tests.core.minted import catalog

VOCABULARY = catalog().vocabulary


def file(**parts: Any) -> Provider:
    """A provider file with these parts; ``method`` changes its only method."""
    fields = [{"id": name, "label": "L", "secret": name != "account"} for name in ("account", "loft_word", "pin")]
    method = {
        "kind": "session", "id": "s", "title": "T", "summary": "S", "send": {"as": "nothing"}, "create": {"url": "x"},
        **parts.pop("method", {}),
    }  # fmt: skip
    modes = [{"id": "m", "label": "M", "variables": {}}]
    data = {"id": "loft", "name": "Loft", "mark": "L", "fields": fields, "modes": modes, "methods": [method], **parts}
    return convert(data, Provider)


def shape(pattern: str) -> dict[str, Any]:
    return {"shapes": [{"id": "s", "pattern": pattern, "what": "w", "confidence": "low"}]}


def creating(**request: Any) -> dict[str, Any]:
    return {"method": {"create": {"url": "x", **request}}}


def test_the_words_of_the_rfcs_and_of_many_apis_are_built_in() -> None:
    assert BUILT_IN.schemes == {"bearer", "basic", "digest", "dpop", "token", "apikey", "accesskey"}
    assert BUILT_IN.ordinary == {"basic", "digest", "token"}
    assert BUILT_IN.names == BUILT_IN.keys == frozenset()


def test_our_files_tell_their_own_words() -> None:
    assert VOCABULARY.schemes - BUILT_IN.schemes == {"app", "ibsso", "ibbso", "application"}
    assert VOCABULARY.ordinary - BUILT_IN.ordinary == {"app", "application"}
    assert VOCABULARY.keys == {"p", "apikey"}


TOLD: dict[str, tuple[dict[str, Any], dict[str, set[str]]]] = {
    "a scheme word": ({"method": {"send": {"as": "header", "value": "Key {token}"}}}, {"schemes": {"key"}}),
    "a header": ({"method": {"send": {"as": "header", "name": "X-Loft", "value": "{token}"}}}, {"headers": {"x-loft"}}),
    "another form": (
        {"method": {"also": [{"as": "query", "name": "Loft", "value": "{token}"}]}},
        {"names": {"loft"}, "keys": {"loft"}},
    ),
    "a header of a request": (
        creating(headers={"X-Pin": "Pin {pin}", "X-Who": "{account}"}),
        {"schemes": {"pin"}, "headers": {"x-pin"}},
    ),
    "a member": (creating(json={"who": "{account}", "by": {"Word": "a {loft_word}"}, "n": 5}), {"names": {"word"}}),
    "a part of a form": (creating(form={"renew": "{refresh_token}", "plain": "token"}), {"names": {"renew"}}),
    "a request's own way": (creating(send={"as": "header", "value": "Own {pin}"}), {"schemes": {"own"}}),
    "a header of a call": (
        {"calls": [{"id": "c", "title": "C", "url": "x", "headers": {"X-Again": "{token}"}}]},
        {"headers": {"x-again"}},
    ),
    "a shape": (shape(r"LoftKey\s+\S+"), {"schemes": {"loftkey"}}),
    "a shape of any case": (shape(r"(?i:Loft)\s+\S+"), {"schemes": {"loft"}}),
    "a shape without a word": (shape("pg_[a-z]{12}"), {}),
}


@pytest.mark.parametrize("what", TOLD)
def test_a_file_tells_scheme_words_and_the_names_under_which_it_sends_secrets(what: str) -> None:
    parts, words = TOLD[what]
    told = vocabulary_of([file(**parts)])
    assert told.schemes == BUILT_IN.schemes | words.get("schemes", set())
    assert told.headers == BUILT_IN.headers | words.get("headers", set())
    assert told.names == {"loft_word", "pin"} | words.get("names", set())
    assert told.keys == words.get("keys", set())


def test_a_fixed_key_stands_behind_few_schemes() -> None:
    key = {"kind": "api_key_header", "id": "k", "title": "T", "summary": "S"}
    sends = [{"as": "header", "value": f"{word} {{pin}}"} for word in ("Loft", "Bearer", "Basic")]
    told = vocabulary_of([file(methods=[{**key, "id": f"k{n}", "send": send} for n, send in enumerate(sends)])])
    assert told.key_schemes == BUILT_IN.key_schemes | {"loft"} == {"accesskey", "apikey", "token", "loft"}
    assert vocabulary_of([file(**TOLD["a scheme word"][0])]).key_schemes == BUILT_IN.key_schemes


def test_a_word_with_a_capital_inside_is_no_word_of_a_sentence() -> None:
    words = ("Loft", "LoftKey", "LOFT")
    files = [file(method={"send": {"as": "header", "value": f"{word} {{token}}"}}) for word in words]
    assert [vocabulary_of([one]).ordinary - BUILT_IN.ordinary for one in files] == [{"loft"}, set(), set()]


@pytest.mark.parametrize(
    ("value", "parted"),
    [
        ("Bearer abc", ("Bearer ", "abc")),
        ("bearer\tBASIC  abc def", ("bearer\tBASIC  ", "abc def")),
        ("Bearer", ("Bearer", "")),
        ("Bearerabc", ("", "Bearerabc")),
        ("Sesame abc", ("", "Sesame abc")),
        ("abc Bearer", ("", "abc Bearer")),
    ],
)
def test_scheme_words_are_parted_from_the_value(value: str, parted: tuple[str, str]) -> None:
    assert BUILT_IN.behind_schemes(value) == parted


@pytest.mark.parametrize(("value", "word"), [("App {key}", "App"), ("{key}", ""), ("Bearer", ""), ("key={key} x", "")])
def test_a_template_begins_with_its_scheme_word(value: str, word: str) -> None:
    assert SendHeader(value=value).scheme == word


@pytest.mark.parametrize("name", ["Authorization", "proxy-authorization"])
def test_a_scheme_stands_in_the_headers_of_the_rfc(name: str) -> None:
    assert VOCABULARY.is_credential_header(name)
    assert VOCABULARY.takes_scheme(name)
    assert not VOCABULARY.is_key_header(name)
    assert VOCABULARY.is_key_header("X-Api-Key")
    assert not VOCABULARY.is_key_header("X-Other")


@pytest.mark.parametrize(
    ("name", "address", "body"),
    [
        *((name, True, True) for name in ("api_key", "access-token", "AuthToken", "p", "apikey", "accesskey")),
        *((name, True, False) for name in ("key", "Token")),
        *((name, False, False) for name in ("client_secret", "code", "page", "my_key")),
    ],
)
def test_a_calls_key_travels_under_few_names(name: str, address: bool, body: bool) -> None:
    assert VOCABULARY.is_key_parameter(name) is address
    assert VOCABULARY.is_key_parameter(name, body=True) is body


@pytest.mark.parametrize(
    "name",
    [
        *(
            "access_token",
            "refresh-token",
            "SHOP_ID_TOKEN",
            "db_password",
            "db_passwd",
            "client_secret",
            "clientSecret",
        ),
        *("tokens", "x-shop-key", "X-Key", "MY_API_KEY", "apiKeySecret", "keySecret", "secret.key", "aws_access_key"),
        *(
            "private_key",
            "code_verifier",
            "client_assertion",
            "Cookie",
            "Authorization",
            "signing_passphrase",
            "apikey",
        ),
    ],
)
def test_names_of_secrets_are_known_under_any_prefix(name: str) -> None:
    assert BUILT_IN.is_secret_name(name)
    assert BUILT_IN.is_secret_member(name)


def test_a_files_own_names_are_known_behind_a_prefix_where_they_are_long_enough() -> None:
    told = vocabulary_of([file()])
    names = ("loft_word", "SHOP_LOFT_WORD", "pin", "shop_pin", "loft")
    assert [name for name in names if told.is_secret_name(name)] == ["loft_word", "SHOP_LOFT_WORD", "pin"]
    assert told.long_names == {"loft_word"}


@pytest.mark.parametrize("name", ["code", "P", "sig"])
def test_names_of_addresses_mean_something_else_elsewhere(name: str) -> None:
    assert BUILT_IN.is_secret_name(name)
    assert not BUILT_IN.is_secret_member(name)


@pytest.mark.parametrize(
    ("name", "guessable"), [("password", True), ("DB_PWD", True), ("p", True), ("Set-Cookie", True), ("token", False)]
)
def test_what_a_person_may_have_made_up_is_known_by_its_name(name: str, guessable: bool) -> None:
    assert is_guessable_name(name) is guessable


@pytest.mark.parametrize(
    "name",
    [
        "token_type",
        "code_challenge",
        "grant_type",
        "scope",
        "lang",
        "expires_in",
        "redirect_uri",
        "client_id",
        "response_type",
    ],
)
def test_public_parameters_stay(name: str):
    assert not VOCABULARY.is_secret_name(name)
