"""What all tests of the window share: no display is needed, and the look is on."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsauth_gui.adapters import catalog_files
from smsauth_gui.app import Setup, build
from smsauth_gui.assets import resource
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.facade import Services
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from tests.fakes import OpenSafe
from tests.ui.stage import NAMES, Stage, make_services


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen plug-in says what it cannot do whenever a window is shown; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> Theme:
    """The look of the whole run."""
    del qapp
    return Theme("light")


@pytest.fixture(autouse=True)
def _garbage_stays_on_this_thread() -> Iterator[None]:
    """As in the program: a widget in a cycle must not be destroyed on a worker thread."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The provider files that ship with the program."""
    return catalog_files.load([resource("providers")])[0]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The real services over a folder of this test's own; nothing is contacted before a test asks for it."""
    made = build(Setup(home=tmp_path / "data"))
    yield made
    made.close()


@pytest.fixture
def links() -> list[str]:
    """The addresses that the window wanted to open in a browser."""
    return []


@pytest.fixture
def window(qtbot: QtBot, services: Services, look: Theme, links: list[str]) -> Iterator[MainWindow]:
    """The real window over the real services, its accounts read."""
    made = MainWindow(services, practice=False, settings=None, theme=look, open_link=links.append)
    qtbot.addWidget(made)
    made.resize(1240, 800)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded, timeout=20_000)
    yield made
    made.close()


@pytest.fixture
def stage(qtbot: QtBot, catalog: Catalog, tmp_path: Path) -> Iterator[Stage]:
    """Real services over a scripted network that says nothing, for a page of its own."""
    del qtbot
    services, _ = make_services(tmp_path, catalog)
    made = Stage(services)
    yield made
    made.end()


@pytest.fixture
def safe() -> OpenSafe:
    return OpenSafe()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def kept(
    qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog, safe: OpenSafe, settings: QSettings
) -> Iterator[MainWindow]:
    """A window with three accounts, and a safe that a test can lock."""
    accounts = [Account(name, "seven", "api_key", confirmed=True) for name in NAMES]
    services, _ = make_services(tmp_path / "data", catalog, *accounts)
    made = MainWindow(replace(services, safe=safe), practice=False, settings=settings, theme=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    made.close()
