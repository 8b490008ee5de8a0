"""Running text loses whatever looks like a credential, and nothing else."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.safe.known import Known, mask
from smsauth_gui.core.safe.words import secrets_said, words
from smsauth_gui.core.values.secret import MASK
from tests.core.minted import INFOBIP_KEY, SEVEN_KEY, SEVEN_TOKEN, basic, catalog

NONE = Known((), catalog().vocabulary)


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {SEVEN_TOKEN}",
        f"'authorization': 'App {INFOBIP_KEY}'",
        f"x-api-key={SEVEN_KEY}",
        f"GET /api/getBalance.php?apikey={SEVEN_KEY}",
        f"HTTPSConnectionPool(host='a'): Max retries exceeded with url: /x?access_token={SEVEN_TOKEN} (Caused by x)",
        f'error near "refresh_token":"{SEVEN_TOKEN}"',
        f"Basic {basic('ana', SEVEN_KEY)}",
        f"sent: bearer {SEVEN_TOKEN}",
    ],
)
def test_running_text_loses_what_looks_like_a_credential(text: str):
    shown = words(text, NONE)
    assert MASK in shown
    for secret in (SEVEN_TOKEN, SEVEN_KEY, INFOBIP_KEY, basic("ana", SEVEN_KEY)):
        assert secret not in shown


def test_plain_words_stay_as_they_are():
    text = "Error code: 401. The basic plan holds one app; see https://a.example/docs?page=2 (status=400)"
    assert words(text, NONE) == text


KEY = "live_7Kd2mPqX9vTzR4bN8sYw6"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: AccessKey {} is wrong",
        "Authorization: Key {} is wrong",
        "authorization = {}",
        "(Authorization: {}).",
        "Proxy-Authorization: Bearer Bearer {}",
        "'X-Api-Key': '{}'",
        "api-key={}&lang=de",
        'headers.put("X-Auth-Token", "{}")',
        "Authorization:Bearer+{}",
        "Authorization => Token {}",
        "we send Bearer {}: is it wrong?",
        "the app {}",
        "api_key: {}",
        "<token>{}</token>",
        "Client(api_secret='{}', lang='de')",
        "Authorization%3A%20App%20{}%22",
        '{{\\"Authorization\\":\\"App {}\\"}}',
        "{{\\u0022Authorization\\u0022:\\u0022App {}\\u0022}}",
        "<td>Authorization: &quot;App {}&quot;</td>",
        "headers\\nAuthorization: {}\\nAccept: x",
        "headers\\nAuthorization: App {}\\nAccept: x",
        "Authorization: •••• sha256:0123456789ab, then Authorization: App {}",
        "Authorization: OAuth {}",
        "Authorization: GenieKey {}",
        "Authorization Key {}",
        "The API key {} is invalid",
        "The credentials {} are invalid",
        'The client_secret "{}" is wrong',
        "The credential Basket, Token {}",
    ],
)
def test_only_the_credential_is_masked_and_what_stands_around_it_stays(text: str) -> None:
    assert words(text.format(KEY), NONE) == text.format(mask(KEY))


@pytest.mark.parametrize(
    ("text", "value", "guessable"),
    [
        ("AccessKey ab1cd2", "ab1cd2", False),
        ("Token 3f9a2b7c4d1e", "3f9a2b7c4d1e", False),
        ("the credential App myapp:Zk3X9wQ1 is", "myapp:Zk3X9wQ1", False),
        ("a Basic live_9f3kQ7mZx2 is", "live_9f3kQ7mZx2", True),
        ("Authorization: Bearer qwjxkzvbnmplrt", "qwjxkzvbnmplrt", False),
        ("Authorization: App QWJXKZVBNMPLRT", "QWJXKZVBNMPLRT", False),
        ("X-Api-Key: abcdefghijkl", "abcdefghijkl", False),
        ("bad access-token: A1b2C3d4E5 given", "A1b2C3d4E5", False),
        ("api_token: k3y9x2", "k3y9x2", False),
        ("The password hunter2 is wrong", "hunter2", True),
        ("jwt=A1b2C3d4E5", "A1b2C3d4E5", False),
        ("otp=493021", "493021", False),
        (r'{"a": "{\"b\": \"{\\\"client_secret\\\": \\\"letmein\\\"}\"}"}', "letmein", False),
        ('Authorization: OAuth oauth_consumer_key="abc", oauth_token="kkk123456"', "kkk123456", False),
        ("token abcdefghijklm12345", "abcdefghijklm12345", False),
        ("Token abc12345678=", "abc12345678=", False),
        ("Token a-b-c-d-e-f-g-h-i-j-k-l-m", "a-b-c-d-e-f-g-h-i-j-k-l-m", False),
        ("Basic YW5hOmdlaGVpbQ==", "YW5hOmdlaGVpbQ==", True),
        ("Authorization: Basic ana:geheim99", "ana:geheim99", True),
        ("Authorization: ab1c", "ab1c", False),
        ("token=abcd", "abcd", False),
        ("token=expired", "expired", False),
        ("code=abcd", "abcd", False),
        ("p=abcd", "abcd", True),
        ("x?api_key%3Dabcd", "abcd", False),
        ("password: 'hunter'", "hunter", True),
        ("password: hunter22hunter", "hunter22hunter", True),
        ('"name": "X-Api-Key", "value": "abcd1"', "abcd1", False),
        ('"name": "Authorization", "value": "App abcd1"', "abcd1", False),
        ("'key': 'password', 'value': 'a b c d'", "a b c d", True),
    ],
)
def test_a_credential_is_known_by_its_place_and_by_who_could_have_made_it_up(
    text: str, value: str, guessable: bool
) -> None:
    assert words(text, NONE) == text.replace(value, mask(value, guessable=guessable))


@pytest.mark.parametrize(
    "text",
    [
        "xAuthorization: live_7Kd2mPqX9vTzR4bN8sYw6",
        "a bearer of news",
        "Bearer authentication required",
        "the basic plan, basic authentication, Basic YW5h",
        "Token abcdefg1234",
        "Authorization: Bearer authentication",
        "no token /oauth2/token here, and the key 2026-10-01 is old",
        "access token v2.1 of 2026-10-01 expired; Token sms77 api v1; key RS256 or OAuth2.0",
        "API key with id 12345678 not found, password: required, the token lifetime 3600s exceeded",
        '{"body": "{\\"token\\": \\"expired\\"}"}',
        "token abcdefghijklmnopqrst-or",
        'WWW-Authenticate: Bearer realm="x", error="invalid_token"',
        'Authorization: Digest username="ana", realm="x"',
        "Bearer error=invalid_token",
        "AccessKey ab1c2",
        "token=abc",
        "code: 'abcd'",
        '"code": "abcd1234efgh5678"',
        "<p>abcd1234efgh5678</p>",
        "api_key: expired",
        "token_type=abcd",
        "page=2&key=12345678",
        '{"name": "lang", "value": "abcd1"}',
        '{"name": "key size", "value": "abcd1"}, {"name": "lang", "value": "abcd2"}',
        "•••• sha256:0123456789ab",
        "token=••••",
        "token=%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2 sha256:0123456789ab",
        "Authorization: App •••• sha256:0123456789ab",
        "Authorization: Bearer YOUR_API_KEY",
        "Authorization: Bearer",
        "Sent was Authorization: Bearer, where Authorization: App belongs",
        "Authorization: header is missing",
        "Authorization: header missing altogether",
        "Authorization: Bearer undefined ab1cd2",
        "authorization, token and key",
        "token=Bearer",
        "",
    ],
)
def test_words_that_are_no_credential_stay(text: str) -> None:
    assert words(text, NONE) == text


def test_a_sign_that_json_writes_as_a_number_belongs_to_the_credential() -> None:
    assert words(r"Authorization: ab1cd2\u002Bef3gh4", NONE) == f"Authorization: {mask('ab1cd2+ef3gh4')}"


def test_what_was_recognised_once_is_masked_wherever_it_stands() -> None:
    text = f"{KEY}: Authorization: App {KEY} and {quote(KEY)}"
    assert KEY not in words(text, NONE)
    assert words(text, NONE).count(mask(KEY)) == 3


@pytest.mark.parametrize(("layers", "found"), [(1, True), (3, True), (4, False)])
def test_so_many_layers_of_quoting_are_undone(layers: int, found: bool) -> None:
    text = f"Authorization: App {KEY}"
    for _ in range(layers):
        text = quote(text, safe="")
    assert (KEY in {secret.reveal() for secret in secrets_said(text, catalog().vocabulary)}) is found


def test_user_information_never_stays_in_an_address() -> None:
    assert "geheim99" not in words("could not connect to http://ana:geheim99@proxy.example:3128/", NONE)


@given(st.text(max_size=200))
def test_masking_never_raises(text: str) -> None:
    assert isinstance(words(text, NONE), str)
