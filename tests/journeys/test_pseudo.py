"""In a language whose every sentence is marked and 40 % longer, nothing is cut off and nothing is left in English."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.app import Setup, build
from smsauth_gui.ui.kit.labels import ElidedLabel
from smsauth_gui.ui.kit.language import Speaking, speaking
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.wording.language import Language
from tests.scripts import script

OPEN, CLOSE = "⟦", "⟧"
WORDS = re.compile(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}")


def longer(text: str) -> str:
    """Marked at both ends, and longer by two fifths; line breaks, keys and filters of file dialogs stay in place."""
    if "\t" in text or ";;" in text:
        return text
    return f"{OPEN}{text}{'~' * (len(text) * 2 // 5)}{CLOSE}"


class Pseudo(gettext.NullTranslations):
    """Every sentence marked and longer."""

    def gettext(self, message: str) -> str:
        return longer(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return longer(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - the standard library names it
        return longer(message)


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Speaking]:
    speech = Speaking(Language("eo", Pseudo()), qapp)
    yield speech
    speech.end()


def cut_off(page: QWidget) -> Iterator[str]:
    """Words that have less room than they need, and pages that have to be moved sideways."""
    for one in page.findChildren(QWidget):
        if not one.isVisible() or one.width() == 0:
            continue
        plain = isinstance(one, QLabel) and not isinstance(one, ElidedLabel | Prose) and not one.wordWrap()
        if (
            (plain or isinstance(one, QAbstractButton))
            and one.text()
            and one.width() < one.minimumSizeHint().width() - 2
        ):
            yield f"{one.objectName()}: {one.text()[:40]!r} has {one.width()} of {one.minimumSizeHint().width()}"
        if (
            isinstance(one, QLabel)
            and one.wordWrap()
            and one.text()
            and one.height() < one.heightForWidth(one.width()) - 2
        ):
            yield f"{one.objectName()}: {one.text()[:40]!r} is {one.height()} of {one.heightForWidth(one.width())} high"
        if isinstance(one, QScrollArea) and one.horizontalScrollBar().isVisible():
            yield f"{one.objectName()} has to be moved sideways"


def english(page: QWidget, known: set[str]) -> Iterator[str]:
    """Sentences that nobody translated."""
    for one in page.findChildren(QWidget):
        if one.isVisible() and isinstance(one, QLabel | QAbstractButton):
            text = one.plain if isinstance(one, Prose) else one.text()
            scopes = one.property("role") == "mono"
            if WORDS.search(text) and OPEN not in text and text not in known and not scopes:
                yield f"{one.objectName()}: {text[:100]!r}"


@pytest.mark.usefixtures("pseudo", "fixed_ports")
def test_every_page_has_room_for_longer_words_and_none_is_left_in_english(
    qtbot: QtBot, look: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER", "true")
    screens = script("screens")
    services = build(Setup(home=tmp_path / "data", language=speaking))
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    window = MainWindow(services, practice=True, settings=settings, theme=look, home=tmp_path)
    qtbot.addWidget(window)
    window.resize(1240, 800)
    window.show()
    names = {name for _, _, _, name in screens.ACCOUNTS} | {"old newsletter", "borrowed key", screens.TICKET}
    troubles: dict[str, list[str]] = {}
    seen = 0
    try:
        for name, shown in screens.pages(window, services):
            seen += 1
            found = [*cut_off(shown), *english(shown, names)]
            if found:
                troubles[name] = sorted(set(found))
    finally:
        window.close()
    assert seen > 20
    assert not troubles, "\n".join(f"{name}: {line}" for name, lines in troubles.items() for line in lines)
