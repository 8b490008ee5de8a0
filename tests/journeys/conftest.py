"""The real window in practice mode, walked as a person does: by what they see, with mouse and keyboard."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.exceptions import TimeoutError as TooLate
from pytestqt.qtbot import QtBot

from smsauth_gui.app import Setup, build
from smsauth_gui.services.facade import Services
from smsauth_gui.ui.connect.connect_page import ConnectPage
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from tests.journeys.probe import Probe

LONG_MS = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What stands in this folder is a journey; the offscreen plug-in's remark is no fault of ours."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.journey)
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
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


@pytest.fixture
def services(tmp_path: Path) -> Services:
    """The real services over a folder of this test's own."""
    return build(Setup(home=tmp_path / "data"))


@pytest.fixture
def links() -> list[str]:
    """The addresses that the window wanted to open beside the sign-in."""
    return []


@pytest.fixture
def window(qtbot: QtBot, services: Services, look: Theme, links: list[str]) -> Iterator[MainWindow]:
    """The window in practice mode, its accounts read."""
    made = MainWindow(services, practice=True, settings=None, theme=look, open_link=links.append)
    qtbot.addWidget(made)
    made.resize(1240, 800)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded, timeout=LONG_MS)
    yield made
    made.close()


@pytest.fixture
def fixed_ports() -> Iterator[None]:
    """Only one test at a time listens at the fixed ports that a provider demands."""
    lock = QLockFile(str(Path(tempfile.gettempdir()) / "smsauth-tests-fixed-ports.lock"))
    assert lock.tryLock(100_000)
    yield
    lock.unlock()


class Walker:
    """A person at the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot, probe: Probe | None = None) -> None:
        self.window, self.qtbot, self.probe = window, qtbot, probe or Probe("elsewhere")

    # ---- seeing -------------------------------------------------------------------------------------------

    @property
    def page(self) -> QWidget:
        """What is shown at the right."""
        shown = self.window.page
        assert shown is not None
        return shown

    @property
    def connecting(self) -> ConnectPage:
        """The page of the four steps."""
        assert isinstance(self.page, ConnectPage), self.page.objectName()
        return self.page

    def see(self, name: str, kind: type[QWidget] = QWidget) -> QWidget | None:
        """The visible widget of that name on the page, if there is one."""
        return next((one for one in self.page.findChildren(kind, name) if one.isVisible()), None)

    def wait_for(self, name: str) -> QWidget:
        """Until it can be seen and used."""
        try:
            self.qtbot.waitUntil(lambda: (one := self.see(name)) is not None and one.isEnabled(), timeout=LONG_MS)
        except TooLate as late:
            raise AssertionError(f"{name} never could be used:\n{self.text()}") from late
        found = self.see(name)
        assert found is not None
        return found

    def text(self) -> str:
        """Everything that can be read on the page."""
        readable = (
            one for one in self.page.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton | QLineEdit)
        )
        return "\n".join(one.text() for one in readable if one.isVisible())

    def wait_text(self, words: str) -> None:
        """Until these words can be read on the page."""
        try:
            self.qtbot.waitUntil(lambda: words in self.text(), timeout=LONG_MS)
        except TooLate as late:
            raise AssertionError(f"{words!r} never stood there:\n{self.text()}") from late

    # ---- doing --------------------------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """Press a button as soon as it can be pressed."""
        found = self.wait_for(name)
        assert isinstance(found, QAbstractButton), name
        if hasattr(self.page, "ensureWidgetVisible"):
            self.page.ensureWidgetVisible(found)
        with self.probe.act(f"click on {name}"):
            self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def type_into(self, field: str, text: str) -> None:
        """Replace what stands in a field, by keyboard."""
        entry = self.wait_for(f"field_{field}")
        assert isinstance(entry, QLineEdit)
        entry.setFocus()
        entry.selectAll()
        self.qtbot.keyClick(entry, Qt.Key.Key_Delete)
        for letter in text:
            with self.probe.act(f"typing into {field}"):
                self.qtbot.keyClicks(entry, letter)

    def choose(self, name: str, value: object) -> None:
        """Take an entry of a drop-down, by keyboard."""
        box = self.wait_for(name)
        assert isinstance(box, QComboBox)
        wanted = box.findData(value)
        assert wanted >= 0, [box.itemData(one) for one in range(box.count())]
        box.setFocus()
        key = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(wanted - box.currentIndex())):
            # A choice may bring a new form with a new box.
            found = self.wait_for(name)
            found.setFocus()
            with self.probe.act(f"choosing in {name}"):
                self.qtbot.keyClick(found, key)

    def _click_in_sidebar(self, place: tuple[str, str]) -> None:
        view, model = self.window.sidebar.list, self.window.sidebar.model
        index = model.index(model.row_of(place), 0)
        view.scrollTo(index)
        with self.probe.act(f"opening {place}"):
            self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def open_method(self, provider: str, method: str, mode: str = "") -> ConnectPage:
        """From the sidebar to the four steps of one way, the practice values filled in."""
        if self.window.sidebar.model.row_of(("provider", provider)) >= 0:
            self._click_in_sidebar(("provider", provider))
        else:
            self._click_in_sidebar(("choose", ""))
            self.click(f"choose_{provider}")
        known = self.window.services.catalog[provider].method(method)
        card = (
            next(one for one in self.window.services.catalog[provider].methods if one.card == known.card and one.card)
            if known.card
            else known
        )
        if card is not known:
            self.choose(f"variant_{card.id}", method)
        self.click(f"start_{card.id}")
        if mode:
            self.choose("connect_mode", mode)
        self.qtbot.waitUntil(self.connecting.steps.go_on.isEnabled, timeout=LONG_MS)
        assert self.connecting.draft.method_id == method
        self._take_the_last_port()
        return self.connecting

    def _take_the_last_port(self) -> None:
        """The command's tests, which may run beside this one, take the first."""
        returns = self.connecting.steps.returns
        if returns is not None and returns.ports.count() > 1:
            self.choose("return_port", returns.ports.itemData(returns.ports.count() - 1))

    def go(self) -> None:
        """From the filled form into the sign-in."""
        self.click("continue_button")
        if self.connecting.steps.scopes is not None:
            self.click("connect_button")

    def confirm(self, name: str = "") -> None:
        """*Yes, this is right*, under a name."""
        self.wait_for("confirm_yes")
        if name:
            entry = self.wait_for("confirm_name")
            assert isinstance(entry, QLineEdit)
            entry.selectAll()
            self.qtbot.keyClicks(entry, name)
        self.click("confirm_yes")
        self.qtbot.waitUntil(lambda: self.page.objectName() == "account_page", timeout=LONG_MS)


@pytest.fixture
def walker(window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Walker]:
    """Somebody at the window."""
    probe = Probe(request.node.name)
    yield Walker(window, qtbot, probe)
    probe.end()
