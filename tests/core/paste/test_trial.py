"""Where a pasted credential can be tried, and what else is needed for it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from msgspec.structs import replace as changed

from smsauth_gui.core.paste import trial
from smsauth_gui.core.paste.read import read
from smsauth_gui.core.values.reading import Finding, Reading
from tests.core.minted import (
    INFOBIP,
    INFOBIP_KEY,
    NOBODY,
    NOW,
    SEVEN_KEY,
    SEVEN_TOKEN,
    SMSGATE_REFRESH,
    basic,
    catalog,
    credentials,
)

LOGIN = f"Authorization: Basic {basic('jane', 'hunter2secret')}"
NO_PASSWORD = f"Authorization: Basic {basic('jane', '')}"


def pasted(text: str) -> Reading:
    return credentials(read(text, catalog=catalog(), now=NOW))[0]


def ids(provider: str, text: str, mode: str = "") -> list[str]:
    return [method.id for method in trial.ways(catalog()[provider], mode, pasted(text))]


@pytest.mark.parametrize(
    ("text", "provider", "ways"),
    [
        (INFOBIP_KEY, "infobip", ["api_key"]),
        (SEVEN_KEY, "seven", ["api_key", "api_key_basic"]),
        (SEVEN_KEY, "onlinesim", ["api_key_bearer", "api_key_query"]),
        (SEVEN_KEY, "smsgate", ["jwt"]),
        (INFOBIP, "infobip", ["oauth2_client", "ibsso"]),
        (INFOBIP, "seven", ["oauth2_code"]),
        (SEVEN_TOKEN, "onlinesim", ["oauth2_code"]),
        (LOGIN, "infobip", ["basic"]),
        (LOGIN, "seven", []),
    ],
)
def test_a_credential_is_offered_for_the_ways_that_can_send_it(text: str, provider: str, ways: list[str]) -> None:
    assert ids(provider, text) == ways


def test_only_ways_of_the_chosen_environment_are_offered() -> None:
    provider = catalog()["smsgate"]
    offered = {
        mode.id: [method.id for method in trial.ways(provider, mode.id, pasted(LOGIN))] for mode in provider.modes
    }
    assert offered == {"cloud": ["basic"], "private": ["basic"], "local": ["basic"]}
    [basic_way] = [method for method in provider.methods if method.id == "basic"]
    elsewhere = changed(basic_way, modes=("cloud",))
    fewer = changed(provider, methods=(elsewhere, *(item for item in provider.methods if item is not basic_way)))
    assert trial.ways(fewer, "local", pasted(LOGIN)) == ()
    assert trial.ways(fewer, "cloud", pasted(LOGIN)) == (elsewhere,)


def test_what_holds_no_secret_goes_nowhere() -> None:
    assert trial.ways(catalog()["seven"], "", Reading("unknown")) == ()


@pytest.mark.parametrize(
    ("text", "can"),
    [
        (INFOBIP, True),
        (NOBODY, True),
        (INFOBIP_KEY, True),
        (SEVEN_TOKEN, True),
        (LOGIN, True),
        (NO_PASSWORD, False),
        (SMSGATE_REFRESH, False),
    ],
)
def test_what_goes_to_an_api_can_be_tried_and_nothing_else(text: str, can: bool) -> None:
    assert trial.can_be_tried(pasted(text), None) is can


def test_a_placeholder_and_the_key_of_a_provider_we_only_recognise_are_not_tried() -> None:
    reading = pasted(SEVEN_KEY)
    assert not trial.can_be_tried(replace(reading, findings=(Finding("text.placeholder", "error"),)), None)
    assert trial.can_be_tried(reading, catalog()["seven"])
    assert not trial.can_be_tried(reading, catalog()["clicksend"])
    assert not trial.can_be_tried(replace(reading, token_kind="id"), None)
    assert not trial.can_be_tried(replace(reading, kind="redirect"), None)
    assert not trial.can_be_tried(replace(reading, secret=None), None)


def test_user_and_password_fill_their_fields_and_the_rest_is_asked_for() -> None:
    provider, reading = catalog()["infobip"], pasted(LOGIN)
    (method,) = trial.ways(provider, "", reading)
    assert trial.filled(method, reading) == {"username": "jane", "password": "hunter2secret"}
    assert [field.id for field in trial.needed(provider, method, "", reading)] == ["base_url"]
    key = provider.method("api_key")
    assert trial.filled(key, reading) == {}
    assert trial.filled(method, pasted(INFOBIP_KEY)) == {}
    assert [field.id for field in trial.needed(provider, key, "", pasted(INFOBIP_KEY))] == ["base_url"]


def test_the_call_that_is_made_changes_nothing_and_needs_a_credential() -> None:
    for provider in catalog().connectable:
        for method in provider.methods:
            for mode in provider.modes_of(method):
                call = trial.harmless_call(provider, method, mode.id)
                assert call is None or (call.harmless and not call.changes and not call.public)
    call = trial.harmless_call(catalog()["infobip"], catalog()["infobip"].method("api_key"), "")
    assert call is not None
    assert call.url.endswith("/account/1/balance")
