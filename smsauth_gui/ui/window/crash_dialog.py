"""A mistake of this program's own: what is known of it is shown, and saved only when the person wants it."""

import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, fit_dialog, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.diagnostics import diagnostics
from smsauth_gui.ui.shared.shell import Shell


def crash_report(shell: Shell, problem: BaseException, now: datetime) -> str:
    """Where it happened and in which version: no message, no values, no path of this computer, as they may hold secrets."""
    trace = "".join(_told(problem))
    return f"smsauth crash report, {now:%Y-%m-%d %H:%M} UTC\n\n{diagnostics(shell)}\n{trace}"


def _told(problem: BaseException) -> Iterator[str]:
    """The chain of exceptions, the first one first: kinds, files of the program, lines and functions."""
    before = problem.__cause__ or problem.__context__
    if before is not None:
        yield from _told(before)
        yield "which led to\n"
    yield f"{type(problem).__module__}.{type(problem).__qualname__}\n"
    for frame in traceback.extract_tb(problem.__traceback__):
        yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}\n"


def _place(filename: str) -> str:
    """The file below the program's own folder, or its bare name: a folder may be called after its owner."""
    parts = Path(filename).parts
    if "smsauth_gui" in parts:
        return "/".join(parts[parts.index("smsauth_gui") :])
    return parts[-1] if parts else filename


class CrashDialog(QDialog):
    """The report as it would be saved."""

    def __init__(self, shell: Shell, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._report = shell, report
        self.setObjectName("crash_dialog")
        self.setWindowTitle(tr("Something unexpected happened"))
        words = tr("This is a mistake of the program. What you did last may not have been done.")
        safe = tr("The report below contains no secret, name or path, and it isn't sent anywhere.")
        self.text = text_box("crash_report", tr("Crash report"), report, height=theme.pixels(280), read_only=True)
        save = button(tr("Save report…"), name="crash_save", on_click=self._ask_where)
        copy = button(tr("Copy report"), name="crash_copy", on_click=self._copy)
        close = button(tr("Go on"), "primary", name="crash_close", on_click=self.reject)
        close.setDefault(True)
        head = (label(words, "strong"), label(safe, "muted"))
        self.setLayout(column(*head, self.text, row(save, copy, None, close), spacing=10, margins=(20, 16, 20, 16)))
        fit_dialog(self, 620)

    def _copy(self) -> None:
        report_actions.copy(self._shell, self._report)

    def _ask_where(self) -> None:
        kinds = tr("Texts (*.txt)")
        report_actions.ask_file(self, tr("Save report"), "smsauth-crash.txt", kinds, self.save_to, save=True)

    def save_to(self, path: Path) -> None:
        """Write what is shown."""
        report_actions.write(self._shell, self, path, self._report.encode)


def show_crash(shell: Shell, problem: BaseException, parent: QWidget) -> None:
    """One dialog at a time: what follows from the first mistake says little."""
    if parent.findChild(CrashDialog) is not None:
        return
    dialog = CrashDialog(shell, crash_report(shell, problem, shell.services.clock()), parent)
    dialog.finished.connect(lambda _: dialog.setParent(None))
    dialog.finished.connect(lambda _: dialog.deleteLater())
    dialog.open()
