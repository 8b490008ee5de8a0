"""Running text loses whatever looks like a credential, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.safe.known import Known
from smsauth_gui.core.safe.words import words
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


def test_user_information_never_stays_in_an_address() -> None:
    assert "geheim99" not in words("could not connect to http://ana:geheim99@proxy.example:3128/", NONE)


@given(st.text(max_size=200))
def test_masking_never_raises(text: str) -> None:
    assert isinstance(words(text, NONE), str)
