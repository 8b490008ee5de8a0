"""A provider file of one's own is enough for the window: a sign-in at a certified server that it never heard of."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from smsauth_gui.app import Setup, build
from smsauth_gui.services.facade import Services
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from tests.journeys.conftest import LONG_MS, Walker, look

__all__ = ["look"]
pytestmark = [
    pytest.mark.interop,
    pytest.mark.journey,
    pytest.mark.xdist_group("interop"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


@pytest.fixture
def services(tmp_path: Path) -> Services:
    """The real services; the person's own provider files lie in their data folder."""
    home = tmp_path / "data"
    shutil.copytree(Path(__file__).parent / "providers", home / "providers")
    return build(Setup(home=home))


@pytest.fixture
def walker(qtbot: QtBot, services: Services, look: Theme) -> Walker:
    """Somebody at the window, not in practice mode."""
    window = MainWindow(services, practice=False, settings=None, theme=look, open_link=lambda _: None)
    qtbot.addWidget(window)
    window.resize(1240, 800)
    window.show()
    qtbot.waitUntil(lambda: window.roster.loaded, timeout=LONG_MS)
    return Walker(window, qtbot)


def test_a_sign_in_at_a_certified_server(
    walker: Walker, oidc: dict[str, Any], person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del person
    monkeypatch.setenv("PERSON_CLICK", "Sign-in|Continue")
    walker.open_method("oidc", "code_basic_urlencoded")
    for field, text in (("base_url", oidc["base"]), ("client_id", "code:enc +%"), ("client_secret", oidc["secret"])):
        walker.type_into(field, text)
    walker.go()
    walker.wait_text("Connected as")
    assert "jane@example.org" in walker.text()
    walker.confirm("mine")
    account = walker.window.services.accounts.get("mine")
    assert account is not None
    assert account.grant is not None
    assert (account.practice, account.grant.refreshable, account.grant.scopes_granted) == (
        False,
        True,
        ("openid", "email"),
    )


def test_a_token_for_a_program_from_a_certified_server(walker: Walker, oidc: dict[str, Any]) -> None:
    walker.open_method("oidc", "client_post")
    for field, text in (("base_url", oidc["base"]), ("client_id", "cc-post"), ("client_secret", oidc["secret"])):
        walker.type_into(field, text)
    walker.go()
    walker.confirm("program")
    account = walker.window.services.accounts.get("program")
    assert account is not None
    assert account.grant is not None


def test_an_implicit_sign_in_at_a_server_built_with_authlib(
    walker: Walker, authlib: dict[str, Any], person: Path
) -> None:
    del person
    walker.open_method("authlib", "implicit")
    for field, text in (("base_url", authlib["base"]), ("client_id", "implicit")):
        walker.type_into(field, text)
    walker.go()
    walker.wait_text("Jane")
    walker.confirm()
