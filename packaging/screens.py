"""Renders every page as a picture: ``dev.py screens DIR``. The accounts are those of the practice providers.

Both looks in English, and the light one in German, in Russian and with text twice as large. ``dev.py screens DIR film``: one
walk as a moving picture.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from threading import Thread
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The sign-in waits for a browser that never comes: that is the picture.
os.environ["BROWSER"] = "true"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import httpx
from msgspec.structs import replace
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QTabWidget, QWidget

from smsauth_gui.app import Setup, build
from smsauth_gui.services.facade import Services
from smsauth_gui.services.outcome import Attempt, PasteBox
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.card import Page
from smsauth_gui.ui.kit.language import Speaking, speaking
from smsauth_gui.ui.kit.theme import Choice, Theme
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from smsauth_gui.wording.language import language

WAIT_MS: Final = 20_000
TOKEN: Final = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzbXMtZ2F0ZSIsInN1YiI6IkFCMTJDRCIsImp0aSI6IjdmM2EiLCJpYXQiOjE2MzMw"
    "MDA4MDYsIm5iZiI6MTYzMzAwMDgwNiwiZXhwIjoxNjMzMDA0NDA2LCJzY29wZXMiOlsibWVzc2FnZXM6c2VuZCIsImRldmljZXM6bGlzdCJdfQ."
    "c2lnbmF0dXJlLW9mLWEtcGljdHVyZS1vbmx5LTAwMDA"
)
TICKET: Final = f"""Hello, since this afternoon nothing works any more:

curl -i -H 'Authorization: Bearer {TOKEN}' https://api.sms-gate.app/3rdparty/v1/messages
HTTP/2 401
date: Thu, 30 Sep 2021 15:02:11 GMT
content-type: application/json

{{"message":"token is expired"}}

Regards, A. Customer
"""
ACCOUNTS: Final = (
    ("smsgate", "jwt", "cloud", "warehouse gateway"),
    ("infobip", "oauth2_client", "", "newsletter"),
    ("sinch", "service_plan", "", "one-time codes"),
    ("seven", "api_key", "", "shop"),
    ("onlinesim", "api_key_bearer", "", "numbers"),
)


@dataclass(frozen=True)
class Variant:
    """One row of pictures."""

    name: str
    look: Choice = "light"
    language: str = "en"
    scale: float = 1.0
    size: tuple[int, int] = (1240, 800)


VARIANTS: Final = (
    Variant("light"),
    Variant("dark", look="dark"),
    Variant("german", language="de"),
    Variant("russian", language="ru"),
    Variant("200", scale=2.0, size=(1600, 1000)),
    Variant("small", size=(1024, 700)),
)


def wait(fits: Callable[[], object]) -> None:
    """Let the window work until it is so."""
    limit = QDeadlineTimer(WAIT_MS)
    while not fits():
        if limit.hasExpired():
            raise TimeoutError(fits)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def settle(window: MainWindow) -> None:
    """Until nothing works in the background and everything is painted."""
    wait(lambda: not window.tasks.busy)
    # A card in a card in a page: each layout asks the next one again.
    for _ in range(12):
        QApplication.processEvents()


def connect_all(services: Services) -> None:
    """The accounts of the pictures, each with a call or two in its timeline."""
    for provider, method, mode, name in ACCOUNTS:
        values = dict(services.practice.values(provider, method, mode))
        attempt = Attempt(provider, method, mode, values, name=name, practice=True)
        outcome = services.connector.connect(attempt, report=lambda _: None, cancel=Cancel(), box=PasteBox())
        assert outcome.account is not None, (provider, outcome.diagnosis)
        kept = services.connector.keep(outcome.account.name, name)
        assert kept is not None
    second = services.accounts.get("newsletter")
    assert second is not None
    services.accounts.save(
        replace(second, name="old newsletter", refused="oauth.invalid_client", status="oauth.invalid_client")
    )
    third = services.accounts.get("warehouse gateway")
    assert third is not None
    assert third.grant is not None
    soon = services.clock() + timedelta(minutes=1)
    ending = replace(third.grant, refresh_token=None, expires_at=soon)
    services.accounts.save(replace(third, name="borrowed key", grant=ending, borrowed=True))


def pages(window: MainWindow, services: Services) -> Iterator[tuple[str, QWidget]]:
    """Every page of the window, one after the other, with its name."""
    settle(window)
    yield "welcome", window
    # A passphrase, so that the store is a lasting one on a computer without a keyring.
    services.safe.set_passphrase("pictures of a window")
    connect_all(services)
    window.roster.read()
    wait(lambda: len(window.roster.accounts) > len(ACCOUNTS))
    wait(lambda: seen(window, "notice_dismiss"))
    yield "notices", window
    while seen(window, "notice_dismiss"):
        click(window, "notice_dismiss")
    window.go(Place("provider", "seven"))
    settle(window)
    yield "provider", window
    yield from connecting(window)
    yield from account(window)
    window.go(Place("health"))
    click(window, "check_all")
    settle(window)
    yield "health", window
    window.go(Place("history"))
    settle(window)
    table = find(window, "history_table")
    table.selectRow(0)  # type: ignore[attr-defined]
    settle(window)
    yield "history", window
    window.open_inspect()
    settle(window)
    yield "inspect_empty", window
    window.open_inspect(TICKET)
    settle(window)
    yield "inspect_ticket", window
    window.open_inspect(TOKEN)
    settle(window)
    yield "inspect_token", window
    click(window, "compare")
    yield from dialog(window, "compare")
    window.go(Place("settings"))
    settle(window)
    yield "settings", window
    window.go(Place("help"))
    settle(window)
    yield "help", window
    window.presenting.switch(on=True)
    window.go(Place("account", "warehouse gateway"))
    settle(window)
    yield "presenting", window
    window.presenting.switch(on=False)
    window.hiding.hide()
    settle(window)
    yield "hidden", window


def connecting(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The four steps: what is needed, what it may do, waiting for the browser, the result."""
    click(window, "start_oauth2_code")
    wait(lambda: find(window, "continue_button").isEnabled())
    # Others may listen at the first of the registered ports.
    ports = find(window, "return_port")
    assert isinstance(ports, QComboBox)
    QTest.keyClick(ports, Qt.Key.Key_End)
    settle(window)
    yield "connect_fields", window
    click(window, "continue_button")
    settle(window)
    yield "connect_scopes", window
    click(window, "connect_button")
    wait(lambda: seen(window, "connect_cancel"))
    for _ in range(10):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    yield "connect_waiting", window
    click(window, "connect_cancel")
    settle(window)
    yield "connect_cancelled", window
    yield from refused(window)
    window.go(Place("provider", "sinch"))
    click(window, "start_oauth2_client")
    wait(lambda: find(window, "continue_button").isEnabled())
    click(window, "continue_button")
    settle(window)
    if seen(window, "connect_button"):
        click(window, "connect_button")
    wait(lambda: seen(window, "confirm_yes"))
    settle(window)
    yield "connect_result", window


def refused(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The same sign-in, allowed by somebody, whose code counts as used: the picture of where it broke."""
    used = window.findChildren(QAction, "scenario_code_used")[-1]
    used.trigger()
    settle(window)
    click(window, "notice_try_again")
    wait(lambda: seen(window, "sign_in_address"))
    address = find(window, "sign_in_address").property("text")
    Thread(target=allow, args=(address,), daemon=True).start()
    wait(lambda: seen(window, "failed"))
    settle(window)
    page, part = window.page, find(window, "failed")
    assert isinstance(page, Page)
    page.verticalScrollBar().setValue(part.mapTo(page.widget(), part.rect().topLeft()).y() - 60)
    settle(window)
    yield "connect_refused", window
    used.trigger()


def allow(address: str) -> None:
    """What a person does in their browser, at the practice provider."""
    form = {"username": "practice", "password": "practice-password", "decision": "authorize"}
    back = httpx.post(address, data=form, trust_env=False).headers["location"]
    httpx.get(back, trust_env=False)


def account(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """An account's tabs, and one whose login was refused."""
    window.go(Place("account", "warehouse gateway"))
    settle(window)
    tabs = find(window, "account_tabs")
    assert isinstance(tabs, QTabWidget)
    settle(window)
    yield "account_token", window
    tabs.setCurrentIndex(1)
    settle(window)
    click(window, "run_call")
    settle(window)
    yield "account_call", window
    tabs.setCurrentIndex(2)
    settle(window)
    yield "account_timeline", window
    click(window, "timeline_as_picture")
    settle(window)
    yield "account_walk", window
    tabs.setCurrentIndex(3)
    settle(window)
    yield "account_settings", window
    window.go(Place("account", "old newsletter"))
    settle(window)
    yield "account_refused", window


def dialog(window: MainWindow, name: str) -> Iterator[tuple[str, QWidget]]:
    """A dialog that has just been opened."""
    settle(window)
    shown = [one for one in window.findChildren(QDialog) if one.isVisible()]
    if shown:
        yield name, shown[-1]
        shown[-1].reject()


def seen(window: MainWindow, name: str) -> bool:
    """A part of that name is visible."""
    return any(one.isVisible() for one in window.findChildren(QWidget, name))


def find(window: MainWindow, name: str) -> QWidget:
    """The visible part of that name."""
    return next(one for one in window.findChildren(QWidget, name) if one.isVisible())


def click(window: MainWindow, name: str) -> None:
    """Press a button as soon as it can be pressed."""
    try:
        wait(lambda: any(one.isVisible() and one.isEnabled() for one in window.findChildren(QWidget, name)))
    except TimeoutError as late:
        shown = [one.text() for one in window.findChildren(QLabel) if one.isVisible() and one.text()]
        raise TimeoutError(f"{name} could not be pressed; there was {shown}") from late
    find(window, name).click()  # type: ignore[attr-defined]


def render(folder: Path, variant: Variant, application: QApplication, theme: Theme) -> int:
    """All pictures of one row; how many."""
    speech = Speaking(language(variant.language), application)
    theme.choose(variant.look, variant.scale)
    count = 0
    with tempfile.TemporaryDirectory() as home:
        services = build(Setup(home=Path(home), language=speaking))
        settings = QSettings(str(Path(home) / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(
            services, practice=True, settings=settings, theme=theme, home=Path("~/.local/share/smsauth")
        )
        window.resize(*variant.size)
        window.show()
        wait(lambda: window.roster.loaded)
        try:
            for count, (name, shown) in enumerate(pages(window, services), start=1):
                shown.grab().save(str(folder / f"{variant.name}_{count:02}_{name}.png"))
        finally:
            window.close()
        window.deleteLater()
        QApplication.processEvents()
    speech.end()
    return count


def main() -> int:
    """Render into the folder that is named."""
    if len(sys.argv) < 2:
        print(f"Which folder? dev.py screens DIR [{'|'.join(one.name for one in VARIANTS)} …]")
        return 2
    folder = Path(sys.argv[1])
    chosen = set(sys.argv[2:])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    if "film" in chosen:
        from film import shoot

        print(f"film: {shoot(folder)} bytes")
        return 0
    theme = Theme("light")
    for variant in VARIANTS:
        if not chosen or variant.name in chosen:
            print(f"{variant.name}: {render(folder, variant, application, theme)} pictures", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
