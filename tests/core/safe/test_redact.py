"""No secret survives in anything that is shown: whatever carries it, and however it is written."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert, to_builtins
from msgspec.structs import replace

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.known import Known, mask
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.secret import MASK, Secret, fingerprint_of
from tests.core.minted import INFOBIP, INFOBIP_KEY, NOW, SEVEN_KEY, SEVEN_TOKEN, basic, catalog

VOCABULARY = catalog().vocabulary
NONE = Known((), VOCABULARY)


def shown_of(exchange: Exchange, **more: Any) -> Exchange:
    return redact.exchange(exchange, vocabulary=VOCABULARY, **more)


# ---- where secrets stand -----------------------------------------------------------------------------------

SCHEMES = {"Bearer": INFOBIP, "App": INFOBIP_KEY, "IBSSO": SEVEN_TOKEN, "AccessKey": SEVEN_KEY, "Token": SEVEN_TOKEN}


@pytest.mark.parametrize(("word", "value"), SCHEMES.items())
def test_the_scheme_word_stays_and_the_credential_goes(word: str, value: str):
    ((_, shown),) = redact.headers((("Authorization", f"{word} {value}"),), NONE)
    assert shown == f"{word} {MASK} {fingerprint_of(value)}"


def test_a_basic_value_and_a_cookie_show_no_fingerprint():
    shown = redact.headers(
        (
            ("authorization", f"basic {basic('ana', 'geheim')}"),
            ("Cookie", "session=abc"),
            ("Set-Cookie", "session=abc; HttpOnly"),
        ),
        NONE,
    )
    assert [value for _, value in shown] == [f"basic {MASK}", MASK, MASK]


@pytest.mark.parametrize(
    "name",
    ["X-Api-Key", "x-auth-token", "X-Access-Token", "X-TM-Key", "Proxy-Authorization", "X-Client-Secret", "apikey"],
)
def test_headers_that_carry_credentials_are_masked(name: str):
    ((_, shown),) = redact.headers(((name, SEVEN_KEY),), NONE)
    assert SEVEN_KEY not in shown


@pytest.mark.parametrize(
    "name",
    ["apikey", "api_key", "access_token", "refresh_token", "code", "client_secret", "p", "password", "token", "id_token", "sig",
     "signature", "code_verifier", "api_secret", "key_secret", "X-Api-Key", "client_assertion"],
)  # fmt: skip
def test_secret_parameters_are_masked_in_query_fragment_and_form(name: str):
    address = f"https://a.example/x?lang=de&{name}={SEVEN_TOKEN}#state=st4te-9x7&{name}={SEVEN_TOKEN}"
    shown = redact.url(address, NONE)
    assert SEVEN_TOKEN not in shown
    assert "lang=de" in shown
    assert "st4te-9x7" not in shown
    form = redact.body(f"grant_type=x&{name}={SEVEN_TOKEN}".encode(), NONE)
    assert form is not None
    assert SEVEN_TOKEN.encode() not in form
    assert b"grant_type=x" in form


def test_user_information_never_stays_in_an_address():
    assert redact.url("https://ana:geheim99@a.example/x", NONE) == "https://a.example/x"


def test_json_is_masked_by_names_however_deep():
    data = {
        "data": [{"access_token": SEVEN_TOKEN, "expires_in": 3600, "user": {"password": "hunter22"}}],
        "token_type": "Bearer",
    }
    shown = redact.body(json.dumps(data).encode(), NONE) or b""
    assert SEVEN_TOKEN.encode() not in shown
    assert b"hunter22" not in shown
    read = json.loads(shown)
    assert read["data"][0]["expires_in"] == 3600
    assert read["data"][0]["user"]["password"] == MASK
    assert read["token_type"] == "Bearer"


def test_json_that_was_cut_off_is_masked_all_the_same():
    text = json.dumps({"access_token": SEVEN_TOKEN, "refresh_token": SEVEN_KEY, "x": 1})[:-6]
    shown = redact.body(text.encode(), NONE) or b""
    assert SEVEN_TOKEN.encode() not in shown
    assert SEVEN_KEY.encode() not in shown


def test_json_nested_too_deep_is_masked_by_what_is_known():
    text = "[" * 30_000 + f'"{SEVEN_KEY}"'
    shown = redact.body(text.encode(), Known([Secret(SEVEN_KEY)], VOCABULARY)) or b""
    assert SEVEN_KEY.encode() not in shown


def test_a_providers_own_secret_members_are_masked_by_their_path():
    provider = catalog()["onlinesim"]
    profile = {"response": 1, "profile": {"username": "ana", "apikey": "h3Vx9Qk2Lm7T"}}
    answer = Response(200, (("Content-Type", "application/json"),), json.dumps(profile).encode())
    exchange = Exchange(Request("GET", "https://onlinesim.io/api/getProfile.php"), answer, NOW, call_id="profile")
    shown = shown_of(exchange, provider=provider).answer
    assert isinstance(shown, Response)
    assert b"h3Vx9Qk2Lm7T" not in shown.body
    assert b"ana" in shown.body


def test_a_jwt_is_masked_wherever_it_stands():
    assert INFOBIP not in NONE.hide(f"we got {INFOBIP}, and it fails")
    assert fingerprint_of(INFOBIP) in NONE.hide(INFOBIP)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Bearer", "Bearer"),
        ("geheimnis", mask("geheimnis")),
        (f"Sesame {SEVEN_TOKEN}", f"Sesame {mask(SEVEN_TOKEN)}"),
        (f"App App {INFOBIP_KEY}", f"App App {mask(INFOBIP_KEY)}"),
        (f"{SEVEN_TOKEN} and more", mask(f"{SEVEN_TOKEN} and more")),
    ],
)
def test_only_scheme_words_stay_in_front_of_a_credential(value: str, shown: str):
    assert redact.headers((("Authorization", value),), NONE) == (("Authorization", shown),)


def test_a_credential_in_a_parameter_keeps_its_scheme_word_and_empty_ones_stay():
    address = f"https://a.example/x?Authorization=App+{INFOBIP_KEY}&token=&lang=d%65"
    fingerprint = fingerprint_of(INFOBIP_KEY)
    assert unquote(redact.url(address, NONE).replace("%65", "%2565")) == (
        f"https://a.example/x?Authorization=App {MASK} {fingerprint}&token=&lang=d%65"
    )


def test_an_address_that_cannot_be_read_is_masked_by_what_is_known():
    known = Known([Secret(SEVEN_KEY)], VOCABULARY)
    assert redact.url(f"https://[a/x?k={SEVEN_KEY}", known) == f"https://[a/x?k={mask(SEVEN_KEY)}"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('{ "a":1,  "token": "Bearer" }', '{ "a":1,  "token": "Bearer" }'),
        ('{"token": "Bearer abcd1234"}', f'{{"token": "Bearer {mask("abcd1234")}"}}'),
        ('{"Authorization": "Sesame abcd1234"}', f'{{"Authorization": "Sesame {mask("abcd1234")}"}}'),
        ('{"name": "X-Api-Key", "value": "abcd1234", "p": "x"}', f'{{"name": "X-Api-Key", "value": "{mask("abcd1234")}", "p": "x"}}'),
        ('{"key": "password", "value": "hunter22"}', f'{{"key": "password", "value": "{MASK}"}}'),
        ('{"name": "n", "value": "abcd1234", "token": "wxyz"}', f'{{"name": "n", "value": "abcd1234", "token": "{mask("wxyz")}"}}'),
        ('{"value": "abcd1234", "x": 1, "key": "X-Api-Key"}', f'{{"value": "{mask("abcd1234")}", "x": 1, "key": "X-Api-Key"}}'),
        ('{"a": [{"password": "a&b <c> d)"}]}', f'{{"a": [{{"password": "{MASK}"}}]}}'),
        ('{"name": "X-Api-Key", "values": ["abcd1234"]}', '{"name": "X-Api-Key", "values": ["abcd1234"]}'),
        ('{"token": "ab"}', f'{{"token": "{mask("ab")}"}}'),
        ('{"name": 5, "value": "abcd1234"}', '{"name": 5, "value": "abcd1234"}'),
        ('{"token": "", "n": [1, null, "a"]}', '{"token": "", "n": [1, null, "a"]}'),
        ("p=<b>hello</b>", "p=<b>hello</b>"),
    ],
)  # fmt: skip
def test_a_body_is_masked_by_its_names_and_stays_as_it_is_where_nothing_is(body: str, shown: str):
    assert redact.body(body.encode(), NONE) == shown.encode()


@pytest.mark.parametrize(("call", "masked"), [("profile", True), ("balance", False), ("", True), (None, True)])
def test_a_path_is_masked_in_the_answers_of_its_call_and_of_unknown_ones(call: str | None, masked: bool):
    answer = Response(200, (), b'{"profile": {"apikey": 12, "note": "x"}, "p2": 1}')
    empty = Response(200, (), b'{"profile": {"note":""}}')
    provider = convert(
        {**to_builtins(catalog()["onlinesim"]), "calls": [
            {"id": "profile", "title": "P", "url": "{api}/p", "secret_paths": ["profile.note"]},
            {"id": "balance", "title": "B", "url": "{api}/b"},
        ]},
        Provider,
    )  # fmt: skip
    exchange = Exchange(Request("GET", "https://onlinesim.io/api/x"), answer, NOW, call_id=call)
    shown = shown_of(exchange, provider=provider).answer
    assert isinstance(shown, Response)
    assert (json.loads(shown.body)["profile"]["note"] == mask("x")) is masked
    assert json.loads(shown.body)["profile"]["apikey"] == 12
    assert shown_of(replace(exchange, answer=empty), provider=provider).answer == empty


@pytest.mark.parametrize(("purpose", "masked"), [("session", True), ("call", False)])
def test_the_token_of_an_answer_that_grants_one_is_masked_by_the_files_path(purpose: str, masked: bool):
    file = to_builtins(catalog()["infobip"])
    ways = [
        {**way, "answer": {"access_token": ["session.word"]}} if way["id"] == "ibsso" else way
        for way in file["methods"]
    ]
    provider = convert({**file, "methods": ways}, Provider)
    answer = Response(200, (), b'{"session": {"word": "abcd1234"}}')
    shown = shown_of(Exchange(Request("POST", "https://a.example/x"), answer, NOW, purpose), provider=provider).answer
    assert isinstance(shown, Response)
    assert (b"abcd1234" not in shown.body) is masked


# ---- a whole exchange --------------------------------------------------------------------------------------


CARRIED: dict[str, tuple[Request, dict[str, bool]]] = {
    "a pair": (
        Request("GET", "https://a.example/x", (("Authorization", f"Basic {basic('shop', 'kT9w-2LqX7')}"),)),
        {basic("shop", "kT9w-2LqX7"): True, "kT9w-2LqX7": True},
    ),
    "a key behind its scheme word": (
        Request("GET", "https://a.example/x", (("authorization", f"App {INFOBIP_KEY}"), ("Accept", SEVEN_TOKEN))),
        {INFOBIP_KEY: False},
    ),
    "a scheme word doubled": (
        Request("GET", "https://a.example/x", (("Authorization", f"Bearer Bearer {SEVEN_TOKEN}"),)),
        {SEVEN_TOKEN: False},
    ),
    "a scheme that nobody told us of": (
        Request("GET", "https://a.example/x", (("Authorization", f"Sesame {SEVEN_TOKEN}"),)),
        {SEVEN_TOKEN: False},
    ),
    "a scheme word alone": (Request("GET", "https://a.example/x", (("Authorization", "Bearer"),)), {}),
    "a placeholder": (Request("GET", "https://a.example/x", (("X-Api-Key", "YOUR_API_KEY"),)), {}),
    "what is masked": (Request("GET", "https://a.example/x", (("X-Api-Key", f"{MASK} sha256:0123456789ab"),)), {}),
    "cookies and other names": (
        Request("GET", "https://a.example/x", (("Cookie", "sid=42424242"), ("X-Client-Secret", SEVEN_KEY))),
        {"sid=42424242": True, SEVEN_KEY: False},
    ),
    "what only loosely is base64": (
        Request("GET", "https://a.example/x", (("Authorization", "Bearer YTpi.Y2Q6ZWY="),)),
        {"YTpi.Y2Q6ZWY=": False},
    ),
    "a password in the address": (Request("GET", "https://u:Pass-w0rd9@a.example/x"), {"Pass-w0rd9": True}),
    "a user alone in the address": (Request("GET", "https://user@a.example/x"), {}),
    "parameters": (
        Request("GET", f"https://a.example/x?apikey={SEVEN_KEY}&lang=de&p=geheim9#access_token={SEVEN_TOKEN}&state=abcdef12"),
        {SEVEN_KEY: False, "geheim9": True, SEVEN_TOKEN: False},
    ),
    "a form": (
        Request("POST", "https://a.example/x", (), f"client_secret=s3cr3tS3cr3t&code={SEVEN_TOKEN}&scope=sms".encode()),
        {"s3cr3tS3cr3t": False, SEVEN_TOKEN: False},
    ),
    "JSON": (
        Request("POST", "https://a.example/x", (), b'{"user": "ana", "login": {"password": "kT9w-2L\\/qX7", "ttl": 60}}'),
        {"kT9w-2L/qX7": True},
    ),
    "JSON that was cut off": (
        Request("POST", "https://a.example/x", (), f'[{{"refresh_token":"{SEVEN_TOKEN}","scope'.encode()),
        {SEVEN_TOKEN: False},
    ),
    "JSON with an escape that is none": (
        Request("POST", "https://a.example/x", (), b'{"refresh_token": "abcd\\x1234"}'),
        {r"abcd\x1234": False},
    ),
    "JSON with a quoted header": (
        Request("POST", "https://a.example/x", (), json.dumps({"note": f"Authorization: App {INFOBIP_KEY}"}).encode()),
        {INFOBIP_KEY: False},
    ),
    "an address that cannot be read": (Request("GET", "https://[u:geheim99@a.example/x?p=geheim9"), {}),
}  # fmt: skip


@pytest.mark.parametrize("where", CARRIED)
def test_what_a_request_carries_is_known_from_the_request_itself(where: str):
    request, carried = CARRIED[where]
    found = redact.secrets_in(request, VOCABULARY)
    assert {secret.reveal(): secret.guessable for secret in found} == carried
    assert len(found) == len(carried)


@pytest.mark.parametrize("where", [where for where, (_, carried) in CARRIED.items() if carried])
def test_what_a_request_carried_is_masked_where_the_answer_echoes_it(where: str):
    request, carried = CARRIED[where]
    echo = f"<p>{' and '.join(carried)}</p>"
    shown = shown_of(Exchange(request, Response(400, (("X-Echo", echo),), echo.encode()), NOW)).answer
    assert isinstance(shown, Response)
    masked = " and ".join(mask(value, guessable=guessable) for value, guessable in carried.items())
    assert shown.text == f"<p>{masked}</p>"
    assert shown.header("X-Echo") == shown.text


def test_what_the_server_echoes_is_masked_in_headers_and_body():
    request = Request("GET", f"https://a.example/x?apikey={SEVEN_KEY}", (("Authorization", f"App {INFOBIP_KEY}"),))
    echo = (
        f"<p>key {INFOBIP_KEY} for /x?apikey={quote(SEVEN_KEY)} or {base64.b64encode(SEVEN_KEY.encode()).decode()}</p>"
    )
    answer = Response(
        400, (("X-Echo", SEVEN_KEY), ("Location", f"/y?token={SEVEN_TOKEN}"), ("Set-Cookie", "a=b")), echo.encode()
    )
    shown = shown_of(Exchange(request, answer, NOW))
    text = f"{shown.request.url} {shown.request.headers} {shown.answer.headers} {shown.answer.text}"  # type: ignore[union-attr]  # a Response
    for secret in (SEVEN_KEY, INFOBIP_KEY, SEVEN_TOKEN, base64.b64encode(SEVEN_KEY.encode()).decode()):
        assert secret not in text
    assert fingerprint_of(INFOBIP_KEY) in text


def test_an_answer_of_nobodys_known_file_is_masked_by_names_and_as_text():
    note = (("X-Note", f"we saw Bearer {SEVEN_TOKEN}"), ("Location", f"/y?Authorization=App+{SEVEN_TOKEN}&state=abc"))
    answer = Response(401, note, json.dumps({"token": SEVEN_KEY, "n": 1}).encode())
    shown = shown_of(Exchange(Request("GET", "https://a.example/x"), answer, NOW)).answer
    assert isinstance(shown, Response)
    assert shown.text == json.dumps({"token": mask(SEVEN_KEY), "n": 1}, ensure_ascii=False)
    assert shown.header("X-Note") == f"we saw Bearer {mask(SEVEN_TOKEN)}"
    assert (
        shown.header("Location")
        == f"/y?Authorization=App {quote(MASK)} {fingerprint_of(SEVEN_TOKEN)}&state={quote(MASK)} {fingerprint_of('abc')}"
    )


def test_a_failures_words_are_masked():
    request = Request("GET", f"https://a.example/x?p={SEVEN_KEY}")
    shown = shown_of(Exchange(request, Failure("net.dns", f"cannot resolve https://a.example/x?p={SEVEN_KEY}"), NOW))
    assert isinstance(shown.answer, Failure)
    assert SEVEN_KEY not in shown.answer.text


def test_masking_again_changes_nothing():
    request = Request(
        "GET",
        f"https://a.example/x?apikey={SEVEN_KEY}",
        (("Authorization", f"Bearer {INFOBIP}"),),
        b'{"token": "abcdefgh"}',
    )
    once = shown_of(Exchange(request, Response(200, (), INFOBIP.encode()), NOW))
    assert shown_of(once) == once


@given(st.binary(max_size=300), st.text(max_size=200))
def test_masking_never_raises(data: bytes, text: str):
    request = Request(
        "POST", f"https://a.example/{text}?{text}#{text}", ((text[:20], text), ("Authorization", text)), data
    )
    shown = shown_of(Exchange(request, Response(200, (("Location", text),), data), NOW), secrets=[Secret(text)])
    assert shown.request.method == "POST"
