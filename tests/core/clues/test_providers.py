"""Whose API a text is about: a host is surer than a name."""

from __future__ import annotations

import pytest

from smsauth_gui.core.clues.providers import providers
from tests.core.minted import catalog

CATALOG = catalog()


@pytest.mark.parametrize(
    ("text", "provider"),
    [
        ("calling https://api.infobip.com/sms/1", "infobip"),
        ("Uncaught TypeError in Sms77\\Api\\Client", "seven"),
        ("require('messagebird').initClient(key)", "messagebird"),
        ("SINCH_ACCESS_KEY is set", "sinch"),
        ("in smsgate the login is refused", "smsgate"),
        ("POST https://sms.example.com/api/mobile/v1/messages", "smsgate"),
    ],
)
def test_a_provider_is_found_by_host_software_and_name(text: str, provider: str):
    assert next(iter(providers(text, CATALOG))).value == provider


def test_a_host_comes_before_a_name():
    found = [clue.value for clue in providers("not twilio, but https://api.infobip.com", CATALOG)]
    assert found == ["infobip", "infobip", "twilio"]


def test_an_ordinary_word_names_nobody():
    assert list(providers("I tried seven times over my bandwidth", CATALOG)) == []
