"""A report on paper: readable, in every look, and never with a secret."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import statement
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.report_pages import pdf, put_on_pages
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.report import Material
from tests.ui.stage import NOW, Stage

HTML = "<h1>A report</h1>" + "<p>A line of it</p>" * 200
MATERIAL = Material(statement("report.pasted"), NOW)


def test_a_long_report_takes_several_pages(qtbot: QtBot) -> None:
    del qtbot
    made = pdf(HTML)
    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") > 2


def test_paper_is_white_in_the_dark_look(qtbot: QtBot) -> None:
    del qtbot
    light = len(pdf(HTML))
    theme = Theme("dark")
    dark = len(pdf(HTML))
    theme.choose("light")
    assert abs(light - dark) < 100


def test_a_printer_gets_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    put_on_pages(HTML, printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_the_form_follows_the_ending(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    begins = {".pdf": b"%PDF-", ".md": b"# ", ".html": b"<!doctype html>"}
    for ending, begin in begins.items():
        file = tmp_path / f"report{ending}"
        report_actions.hand_over_report(stage, owner, MATERIAL, ENGLISH, (), file)
        qtbot.waitUntil(lambda name=file.name: stage.said[-1:] == [f"Saved as {name}"])
        assert file.read_bytes().startswith(begin)


def test_a_report_with_a_secret_in_it_is_neither_saved_nor_printed(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    owner, secret = QWidget(), (Secret("smsauth"),)
    qtbot.addWidget(owner)
    for ending in (".pdf", ".md", ".html"):
        file = tmp_path / f"report{ending}"
        stage.said.clear()
        report_actions.hand_over_report(stage, owner, MATERIAL, ENGLISH, secret, file)
        qtbot.waitUntil(lambda: stage.said == ["No report was made: a secret stood in it."])
        assert not file.exists()
    stage.said.clear()
    report_actions.print_report(stage, owner, MATERIAL, ENGLISH, secret)
    qtbot.waitUntil(lambda: stage.said == ["No report was made: a secret stood in it."])


def test_the_person_is_asked_for_the_printer(stage: Stage, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    report_actions.print_report(stage, owner, MATERIAL, ENGLISH, ())
    qtbot.waitUntil(lambda: owner.findChild(QPrintDialog, "print_dialog") is not None)
    dialog = owner.findChild(QPrintDialog, "print_dialog")
    assert isinstance(dialog, QPrintDialog)
    dialog.reject()
