"""The inspector: whatever is pasted is read, judged and explained. Nothing leaves the machine unless it is named first."""

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.paste.read import LONGEST
from smsauth_gui.core.values.decoding import text_of
from smsauth_gui.core.values.http import Exchange, Request
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.ui.inspect.compare_dialog import CompareDialog
from smsauth_gui.ui.inspect.exports import PasteExports
from smsauth_gui.ui.inspect.form import AnswerForm
from smsauth_gui.ui.inspect.head import InspectorHead
from smsauth_gui.ui.inspect.paste_reader import PasteReader
from smsauth_gui.ui.inspect.results import InspectorResults
from smsauth_gui.ui.inspect.side import InspectorSide
from smsauth_gui.ui.inspect.try_card import TryCard
from smsauth_gui.ui.inspect.verify_dialog import VerifyDialog
from smsauth_gui.ui.inspect.view import Inspection, provider_of
from smsauth_gui.ui.inspect.words import looked
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import Rooms, column, paint_ground
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.shell import Shell

_BESIDE: Final = 640
"""Pixels, at the usual size of text, from which on both sides have room."""
_BELOW: Final = 240
"""Pixels of height that box and list keep where what was found stands below them."""
_LEAST_RESULTS: Final = 110


class Inspector(QWidget):
    """Box at the left, findings at the right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        paint_ground(self, "inspector")
        self.setAcceptDrops(True)
        self._shell = shell
        self._catalog = shell.services.catalog
        self._folds = False
        """The box is to be folded anew with the next reading."""
        self._trial: TryCard | None = None
        self.side = InspectorSide(shell.services.clock, self._catalog)
        self.box = self.side.box
        self.results = InspectorResults(shell, self._offers)
        self.form = AnswerForm(self._catalog, shell.services.clock)
        self.results.extra.addWidget(self.form)
        self.exports = PasteExports(shell, lambda: self.results.inspection, lambda: self.head.language.language, self)
        self.head = InspectorHead(
            self._acts(), self.exports.copy_as, self.exports.requests.ask_real, self.exports.save_report
        )
        self.reader = PasteReader(shell, self.side, self)
        self._lay_out()
        self._connect()
        self._say_foot()
        self._show_nothing()
        self.reader.warm_up()

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "compare": self.compare,
            "verify": self.verify,
            "copy_report": self.exports.copy_report,
            "open_file": self.ask_file,
            "only_answer": self.open_form,
            "print_report": self.exports.print_report,
            "export_har": self.exports.export_har,
        }

    def _lay_out(self) -> None:
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("inspector_split")
        split.setHandleWidth(16)
        split.setChildrenCollapsible(False)
        split.addWidget(self.side)
        split.addWidget(self.results)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 9)
        split.setSizes([330, 590])
        self._shell.keep(split)
        self.results.setMinimumSize(300, theme.pixels(_LEAST_RESULTS))
        self.setLayout(column(Rooms("inspector_rooms", self.head, large=split)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What was found goes below the box where there is no room beside it."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme.pixels(_BESIDE)
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self.side.setMinimumHeight(0 if beside else theme.pixels(_BELOW))

    def _connect(self) -> None:
        self.box.pasted.connect(self._pasted)
        self.box.replaced.connect(self.side.forget_times)
        self.results.file_wanted.connect(self.ask_file)
        self.box.typed.connect(self.reader.read_soon)
        self.box.left.connect(self._left)
        self.box.files.connect(self.open_files)
        self.side.failed.changed.connect(self.reader.read)
        self.side.received.changed.connect(self.reader.read)
        self.side.show_token.toggled.connect(self._fold_and_read)
        self.side.clear.clicked.connect(self.clear)
        self.reader.inspected.connect(self._show)
        self.reader.emptied.connect(self._show_nothing)
        self.reader.slow.connect(self._say_slow)
        self.reader.idle.connect(self.clear)
        self.reader.idle.connect(self._shell.recent.forget)
        self.results.tried.connect(self._try)
        self.results.entry_chosen.connect(self.reader.choose_entry)
        self.results.repair.copied.connect(self.exports.copy_repair)
        self.results.repair.rewritten.connect(self.results.reply.write_request_as)
        self.results.reply.copied.connect(self.exports.copy_reply)
        self.head.people.toggled.connect(self.exports.keep_people)
        self.form.answered.connect(self._explain)
        for keys, act in (("Ctrl+Shift+C", self.exports.copy_report), ("Ctrl+O", self.ask_file)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ---- what comes into the box --------------------------------------------------------------------------

    def set_text(self, text: str) -> None:
        """Put a text into the box and read it."""
        self._forget()
        self.box.set_text(text)

    def open_files(self, files: tuple[Path, ...]) -> None:
        """Read the first of these files on a worker; its text goes into the box."""

        def failed(problem: Exception) -> None:
            if not isinstance(problem, OSError):
                raise problem
            reason = problem.strerror or tr("it can't be opened")
            self.results.notice.show_text(tr("The file could not be read."), f"{files[0].name}: {reason}", "careful")

        self._shell.tasks.run(self, lambda: _text_of(files[0]), self.set_text, failed)

    def ask_file(self) -> None:
        """Ask which file to look at."""
        kinds = tr("Archives and texts (*.har *.json *.txt *.log *.env *.eml);;All files (*)")
        report_actions.ask_file(self, tr("Open a file"), "", kinds, lambda path: self.open_files((path,)), save=False)

    def clear(self) -> None:
        """Empty the box, and forget the key, the times and everything that was found."""
        self._forget()
        self.side.reset()
        self._show_nothing()
        if self._trial is not None:
            self._trial.dismiss()

    def _forget(self) -> None:
        """Another text begins: nothing of the one before holds for it."""
        self.reader.forget()
        if self.side.show_token.isChecked():
            self.side.show_token.setChecked(False)

    def _pasted(self) -> None:
        self._folds = True
        self.reader.read_pasted()

    def _left(self) -> None:
        """What was typed is folded once the typing is over."""
        if self.results.inspection is not None and not self.reader.typing:
            self._fold(self.results.inspection)
        self._folds = True

    def _fold_and_read(self) -> None:
        self._folds = True
        self.reader.read()

    # ---- what is shown of it ------------------------------------------------------------------------------

    def _show(self, inspection: Inspection) -> None:
        self.results.show_inspection(inspection)
        if self._trial is not None:
            self._trial.keep_for(inspection.cards)
        if self._folds:
            self._fold(inspection)
        # In a turn of its own, as it is made of everything that was found.
        QTimer.singleShot(0, self, lambda: self.exports.write_reply(self.results.reply))
        if not self.reader.typing:
            self._shell.recent.add(looked(inspection, self._catalog))
        self.side.show_inspection(inspection)
        self.head.show_inspection(inspection)

    def _show_nothing(self) -> None:
        self.results.show_nothing()
        self.side.forget_times()
        self.side.show_inspection(None)
        self.head.show_inspection(None)

    def _say_slow(self) -> None:
        if not self.reader.settled:
            self.results.hint.hide()
            self.results.notice.show_text(tr("Reading …"), tr("The text is long; the window stays usable."))

    def _fold(self, inspection: Inspection) -> None:
        self._folds = False
        view = "".join(piece.shown for piece in inspection.view)
        if inspection.question.text == self.box.text() and view != self.box.view():
            self.box.show_pieces(inspection.view)
            self.side.show_marks(inspection)

    def _say_foot(self) -> None:
        result = self._trial.result if self._trial is not None else None
        sent = tr("Nothing has been sent")
        if result is not None and result.exchange is not None:
            sent = tr("One request was sent to {host}", host=result.exchange.request.host)
        self._shell.set_foot(self, sent, tr("Kept in memory, cleared after 30 minutes"))

    def _offers(self, inspection: Inspection) -> Mapping[str, Callable[[], object]]:
        """What the banner offers to do next."""
        acts: dict[str, Callable[[], object]] = {"copy_reply": self.results.reply.copy.click}
        provider = provider_of(inspection, self._catalog)
        if provider is None or inspection.diagnosis is None:
            return acts
        link = provider.replace_link or provider.docs
        if link:
            acts["open_key_page"] = lambda: self._shell.open_link(link)
        if provider.support:
            acts["open_support"] = lambda: self._shell.open_link(provider.support)
        acts["choose_method"] = lambda: self._shell.open_provider(provider.id)
        return acts

    # ---- compare, verify, try, form -----------------------------------------------------------------------

    def compare(self) -> None:
        """Compare what stands here with something else."""
        _open(CompareDialog(self._shell, self.results.inspection, self))

    def verify(self) -> None:
        """Ask for a key and check the signature with it."""
        token = self.results.reading
        dialog = VerifyDialog(self._shell, token if token is not None and token.kind == "jwt" else None, self)
        dialog.given.connect(self.reader.verify_with)
        _open(dialog)

    @property
    def trial(self) -> TryCard:
        """Where a credential is tried; made when somebody wants that."""
        if self._trial is None:
            self._trial = TryCard(self._shell)
            self._trial.tried.connect(self._say_foot)
            self.results.extra.addWidget(self._trial)
        return self._trial

    def _try(self, reading: Reading) -> None:
        inspection = self.results.inspection
        request = inspection.request if inspection is not None else None
        self.trial.ask(reading, request.host if request is not None else "")
        self.results.ensureWidgetVisible(self.trial)

    def open_form(self) -> None:
        """The form for an answer that is only known."""
        self.form.open()
        self.results.ensureWidgetVisible(self.form)

    def _explain(self, situation: Situation) -> None:
        """Explain an answer of which only a few words are known."""
        diagnosis = diagnose(situation, self._catalog)
        self.results.hint.hide()
        provider = in_words(self._catalog.get(situation.provider))
        self.results.notice.show_diagnosis(diagnosis, provider, {}, primary=False)
        self.results.answer.show_exchange(Exchange(Request("", ""), situation.answer, situation.now), diagnosis.says)
        self.results.answer.show()


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _text_of(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(LONGEST + 1)
    if len(data) > LONGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return text_of(data)
