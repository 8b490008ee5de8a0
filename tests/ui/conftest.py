"""What all tests of the window share: no display is needed, and the look is on."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from smsauth_gui.adapters import catalog_files
from smsauth_gui.assets import resource
from smsauth_gui.core.catalog import Catalog
from smsauth_gui.ui.theme import Theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen plug-in says what it cannot do whenever a window is shown; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> Theme:
    """The look of the whole run."""
    del qapp
    return Theme("light")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The provider files that ship with the program."""
    return catalog_files.load([resource("providers")])[0]
