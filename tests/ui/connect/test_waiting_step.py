"""What the wait tells of things that came and were not the answer."""

from __future__ import annotations

import pytest

from smsauth_gui.services.outcome import Progress
from smsauth_gui.ui.connect.waiting_step import Waiting
from smsauth_gui.ui.window.main_window import MainWindow
from tests.ui.connect.test_connect_page import opened


@pytest.fixture
def waiting(window: MainWindow) -> Waiting:
    return opened(window, "seven", "oauth2_code").steps.waiting


def told(waiting: Waiting, step: str = "redirect", state: str = "note", **facts: str) -> str:
    """The words of a line, or of the note beside the pasted address."""
    waiting.show_progress(Progress(step, state, facts=facts))  # type: ignore[arg-type]
    return waiting.paste_note.text() if facts.get("via") == "paste" else waiting._lines[step].words.text()  # type: ignore[index]


def test_an_error_without_our_state_is_told_in_its_word(waiting):
    assert "invalid_client" in told(waiting, cause="oauth.state_mismatch", error="invalid_client")
    assert "to another sign-in arrived" in told(waiting, cause="oauth.state_mismatch")


def test_a_code_alone_is_answered_with_how_to_copy_the_whole_address(waiting):
    facts = {"cause": "oauth.state_mismatch", "via": "paste", "reason": "code_alone"}
    assert "select all of it" in told(waiting, **facts)
    assert "PKCE" not in told(waiting, **facts)
    assert "PKCE still protects" in told(waiting, may_use="yes", **facts)


def test_another_return_address_than_the_first_registered_one_is_said(waiting):
    here, first = "http://127.0.0.1:8659/callback", "http://127.0.0.1:7177/callback"
    assert first in told(waiting, "listen", "done", redirect_uri=here, first_uri=first)
    assert "registered" not in told(waiting, "listen", "done", redirect_uri=first)
