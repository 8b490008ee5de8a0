"""The menu of a report: each form by its ending, and the printer."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.shared.report_menu import ReportMenu
from tests.ui.inspect.test_inspector import TICKET, paste
from tests.ui.stage import Stage


def test_each_entry_is_one_form(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    told: list[str] = []
    menu = ReportMenu(owner, told.append, lambda: told.append("printer"))
    for action in menu.actions():
        action.trigger()
    assert told == [".pdf", ".md", ".html", "printer"]


def test_the_inspector_saves_its_report_as_pdf(stage: Stage, qtbot: QtBot) -> None:
    page = Inspector(stage)
    qtbot.addWidget(page)
    page.show()
    assert not page.head.save.isEnabled()
    paste(page, TICKET)
    (action,) = page.head.save.findChildren(QAction, "save_report_pdf")
    action.trigger()
    dialog = page.findChild(QFileDialog, "file_dialog")
    assert isinstance(dialog, QFileDialog)
    assert (dialog.nameFilters(), dialog.defaultSuffix()) == (["PDF (*.pdf)"], "pdf")
    dialog.reject()
