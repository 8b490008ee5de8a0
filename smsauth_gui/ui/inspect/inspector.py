"""The inspector: whatever is pasted is read, judged and explained. Nothing leaves the machine unless it is named first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.exchange.as_code import as_curl, as_python
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.token.verify import Key
from smsauth_gui.core.values.http import Exchange, Request
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.statement import statement
from smsauth_gui.ui.inspect.compare_dialog import CompareDialog
from smsauth_gui.ui.inspect.form import AnswerForm, Told
from smsauth_gui.ui.inspect.results import InspectorResults, secrets_of, shown_exchange
from smsauth_gui.ui.inspect.side import InspectorSide
from smsauth_gui.ui.inspect.try_card import TryCard
from smsauth_gui.ui.inspect.verify_dialog import VerifyDialog
from smsauth_gui.ui.inspect.view import Inspection, Question, inspect, provider_of
from smsauth_gui.ui.inspect.words import moment_words
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import PageHead
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.language_menu import LanguageMenu
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.report import Material, reply

_TYPING_MS: Final = 180
_SMALL: Final = 3_000
"""Characters up to which a text is read at once; a longer one is read on a worker."""
_SLOW_MS: Final = 250
_IDLE_MS: Final = 30 * 60 * 1000
_FILE_LONGEST: Final = 40_000_000
"""Bytes of a dropped file that are read at most."""


class Inspector(QWidget):
    """Box at the left, findings at the right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._shell = shell
        self._catalog = shell.services.catalog
        self._key: Key | None = None
        self._number = 0
        self._done = 0
        self._refold = False
        self._with_people = False
        self._entry: int | None = None
        self._timers()
        self._parts()
        self._lay_out()
        self._connect()
        self._say_foot()
        self._enable()
        # The first reading imports and compiles what all others use: not while somebody waits for it.
        first, catalog = Question("a.b.c", shell.services.clock()), self._catalog
        shell.tasks.run(self, lambda: inspect(first, catalog), lambda _: None)

    # ---- lay-out ------------------------------------------------------------------------------------------

    def _timers(self) -> None:
        self._later = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._later.timeout.connect(self.read)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.clear)

    def _parts(self) -> None:
        subtitle = tr("A token, a header, a curl command, an answer, a whole ticket. Nothing is sent.")
        self.head = PageHead(tr("Inspect anything"), subtitle)
        self.compare_button = button(tr("Compare…"), name="compare", on_click=self.compare)
        self.verify_button = button(tr("Verify…"), name="verify", on_click=self.verify)
        self.report_button = button(tr("Copy safe report"), "primary", name="copy_report", on_click=self.copy_report)
        self.report_button.setToolTip("Ctrl+Shift+C")
        self.more = button("···", name="inspector_more", tip=tr("More for this text"))
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self._fill_menu()
        for part in (self.compare_button, self.verify_button, self.report_button, self.more):
            self.head.buttons.addWidget(part)
        self.side = InspectorSide(self._shell.services.clock, self._catalog.vocabulary)
        self.box = self.side.box
        self.results = InspectorResults(self._shell.tasks, self._catalog, self._actions)
        self.form = AnswerForm(self._catalog, self._shell.services.clock)
        self._trial: TryCard | None = None
        self.results.extra.addWidget(self.form)

    def _fill_menu(self) -> None:
        pairs: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("open_file", tr("Open a file…"), self.ask_file),
            ("only_answer", tr("Only the answer is known…"), self.open_form),
            ("save_report", tr("Save report…"), self.save_report),
            ("as_curl", tr("Copy request as curl"), lambda: self._copy_request(as_curl)),
            ("as_python", tr("Copy request as Python"), lambda: self._copy_request(as_python)),
            ("export_har", tr("Export HAR…"), self.export_har),
        )
        self.actions_by_name: dict[str, QAction] = {}
        for name, text, act in pairs:
            action = QAction(text, self.menu)
            action.setObjectName(f"menu_{name}")
            action.triggered.connect(lambda _checked=False, chosen=act: chosen())
            self.menu.addAction(action)
            self.actions_by_name[name] = action
        people = QAction(tr("Names and numbers in reports"), self.menu)
        people.setObjectName("menu_people")
        people.setCheckable(True)
        people.toggled.connect(self._people)
        self.menu.addSeparator()
        self.menu.addAction(people)
        self.language = LanguageMenu(self.menu)
        self.menu.addMenu(self.language)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("inspector_split")
        split.setHandleWidth(16)
        split.setChildrenCollapsible(False)
        split.addWidget(self.side)
        split.addWidget(self.results)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 9)
        split.setSizes([330, 590])
        self._shell.keep_split(split)
        self.side.setMinimumWidth(220)
        self.results.setMinimumWidth(300)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.MARGIN, 24, theme.MARGIN, 20)
        box.setSpacing(18)
        box.addWidget(self.head)
        box.addWidget(split, 1)

    def _connect(self) -> None:
        self.box.pasted.connect(self._pasted)
        self.box.typed.connect(self._typed)
        self.box.left.connect(self._left)
        self.box.files.connect(self.open_files)
        self.side.failed.changed.connect(self.read)
        self.side.received.changed.connect(self.read)
        self.side.show_token.toggled.connect(self._reveal)
        self.side.clear.clicked.connect(lambda _checked=False: self.clear())
        self.results.tried.connect(self._try)
        self.results.entry_chosen.connect(self._choose_entry)
        self.form.told.connect(self._told)
        for keys, act in (("Ctrl+Shift+C", self.copy_report), ("Ctrl+O", self.ask_file)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ---- coming in ----------------------------------------------------------------------------------------

    def set_text(self, text: str) -> None:
        """Put a text into the box and read it."""
        self._start_anew()
        self.box.set_text(text)

    show_text = set_text

    def show_har(self, path: Path) -> None:
        """Read an archive (or any file) from disk and look at it."""
        self.open_files((path,))

    def open_files(self, files: tuple[Path, ...]) -> None:
        """Read the first of these files on a worker; its text goes into the box."""

        def failed(problem: Exception) -> None:
            if not isinstance(problem, OSError):
                raise problem
            reason = problem.strerror or tr("it cannot be opened")
            self.results.notice.show_text(tr("The file could not be read."), f"{files[0].name}: {reason}", "careful")

        self._shell.tasks.run(self, lambda: _text_of(files[0]), self.set_text, failed)

    def ask_file(self) -> None:
        """Ask which file to look at."""
        kinds = tr("Archives and texts (*.har *.json *.txt *.log *.env *.eml);;All files (*)")
        report_actions.ask_file(self, tr("Open a file"), "", kinds, self.show_har, save=False)

    def clear(self) -> None:
        """Empty the box, and forget the key, the times and everything that was found."""
        self._start_anew()
        self.side.reset()
        self.results.show_nothing()
        if self._trial is not None:
            self._trial.dismiss()
        self._enable()

    def _start_anew(self) -> None:
        """Whatever belonged to the text before is forgotten, readings under way included."""
        self._key = None
        self._entry = None
        self._number += 1
        self._done = self._number
        self._later.stop()
        self._slow.stop()
        if self.side.show_token.isChecked():
            self.side.show_token.setChecked(False)

    def _choose_entry(self, number: int) -> None:
        """Another exchange of the archive is to be explained."""
        self._entry = number
        self.read()

    def _pasted(self) -> None:
        self._entry = None
        self._refold = True
        self._later.stop()
        self.read()

    def _typed(self) -> None:
        self._idle.start()
        self._later.start()

    def _left(self) -> None:
        """What was typed is folded once the typing is over."""
        if self.results.inspection is not None and not self._later.isActive():
            self._refold_view(self.results.inspection)
        self._refold = True

    def _reveal(self, _shown: bool) -> None:
        self._refold = True
        self.read()

    # ---- reading ------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read what stands in the box; a small text at once, anything larger on a worker."""
        text = self.box.text()
        self._idle.start()
        self._number += 1
        number = self._number
        if not text.strip():
            self._done = number
            self.results.show_nothing()
            self._enable()
            return
        question = Question(
            text,
            self._shell.services.clock(),
            at=self.side.failed.moment(),
            received_at=self.side.received.moment(),
            key=self._key,
            revealed=self.side.show_token.isChecked(),
            entry=self._entry,
        )
        catalog = self._catalog
        if len(text) <= _SMALL:
            self._took(number, inspect(question, catalog))
            return
        self._slow.start()
        self._shell.tasks.run(self, lambda: inspect(question, catalog), lambda found: self._took(number, found))

    def _say_slow(self) -> None:
        if self._done < self._number:
            self.results.hint.hide()
            self.results.notice.show_text(tr("Reading …"), tr("The text is long; the window stays usable."))

    def _took(self, number: int, found: Inspection) -> None:
        if number != self._number:
            return
        self._done = number
        self._slow.stop()
        self.results.show_inspection(found)
        if self._trial is not None:
            self._trial.keep_for(found.cards)
        if self._refold:
            self._refold_view(found)
        self._offer_times(found)
        self._enable()

    def _refold_view(self, found: Inspection) -> None:
        self._refold = False
        shown = "".join(piece.shown for piece in found.view)
        if found.question.text == self.box.text() and shown != self.box.view():
            self.box.show_pieces(found.view)

    def _offer_times(self, found: Inspection) -> None:
        known = found.source in {"answer", "archive"}
        default, source = moment_words(found) if known else (tr("now"), "")
        self.side.failed.offer(found.times, default, source)
        asks = found.reading.kind == "token_response" and any(card.expires_at is None for card in found.cards[:1])
        self.side.received.setVisible(asks or self.side.received.moment() is not None)
        self.side.received.offer(found.times, tr("not known"))

    def _enable(self) -> None:
        found = self.results.inspection
        any_text = bool(self.box.text())
        self.side.clear.setEnabled(any_text)
        self.side.show_token.setEnabled(found is not None and bool(found.cards))
        jwt = found is not None and any(card.kind == "jwt" for card in found.cards)
        self.verify_button.setEnabled(jwt)
        self.report_button.setEnabled(found is not None)
        self.actions_by_name["save_report"].setEnabled(found is not None)
        request = found is not None and found.request is not None
        for name in ("as_curl", "as_python"):
            self.actions_by_name[name].setEnabled(request)
        self.actions_by_name["export_har"].setEnabled(found is not None and found.situation is not None)

    def _say_foot(self) -> None:
        result = self._trial.result if self._trial is not None else None
        sent = tr("Nothing has been sent")
        if result is not None and result.exchange is not None:
            sent = tr("One call was sent to {host}", host=result.exchange.request.host)
        self._shell.set_foot(self, sent, tr("Kept in memory, cleared after 30 minutes"))

    # ---- what the banner offers ---------------------------------------------------------------------------

    def _actions(self, found: Inspection) -> Mapping[str, Callable[[], object]]:
        offered: dict[str, Callable[[], object]] = {"copy_reply": self.copy_reply}
        provider = provider_of(found, self._catalog)
        if provider is not None:
            link = provider.replace_link or provider.docs
            if link:
                offered["open_key_page"] = lambda: self._shell.open_link(link)
            if provider.support:
                offered["open_support"] = lambda: self._shell.open_link(provider.support)
            offered["choose_method"] = lambda: self._shell.open_provider(provider.id)
        if found.diagnosis is None:
            offered = {"copy_reply": self.copy_reply}
        return offered

    def _provider(self) -> Provider | None:
        found = self.results.inspection
        return provider_of(found, self._catalog) if found is not None else None

    @property
    def trial(self) -> TryCard:
        """Where a credential is tried; made when somebody wants that."""
        if self._trial is None:
            self._trial = TryCard(self._shell)
            self._trial.tried.connect(self._say_foot)
            self.results.extra.addWidget(self._trial)
        return self._trial

    def copy_reply(self) -> None:
        """A few plain sentences for the customer, to the clipboard."""
        material = self.material()
        if material is not None:
            report_actions.copy(
                self._shell, reply(material, self.language.language), tr("Copied: a reply for the customer")
            )

    # ---- reports ------------------------------------------------------------------------------------------

    def _people(self, wanted: bool) -> None:
        self._with_people = wanted

    def material(self) -> Material | None:
        """What a report of the present text is made of."""
        found = self.results.inspection
        if found is None:
            return None
        exchange = shown_exchange(found, self._catalog)
        scopes = dict.fromkeys(scope for card in found.cards for scope in card.scopes)
        return Material(
            title=statement("report.pasted"),
            made=self._shell.services.clock(),
            reading=found.reading,
            diagnosis=found.diagnosis,
            moment=found.moment,
            then=found.then,
            exchanges=(exchange,) if exchange is not None else (),
            scopes=tuple(scopes),
            personal=self._with_people,
            provider=self._catalog.get(found.owner),
            names={provider.id: provider.name for provider in self._catalog},
        )

    def copy_report(self) -> None:
        """The safe report as Markdown, to the clipboard."""
        material, found = self.material(), self.results.inspection
        if material is not None and found is not None:
            report_actions.hand_over_report(self._shell, self, material, self.language.language, secrets_of(found))

    def save_report(self) -> None:
        """The safe report as one HTML file."""
        material, found = self.material(), self.results.inspection
        if material is None or found is None:
            return
        secrets = secrets_of(found)
        report_actions.ask_file(
            self,
            tr("Save report"),
            "report.html",
            tr("Web pages (*.html)"),
            lambda path: report_actions.hand_over_report(
                self._shell, self, material, self.language.language, secrets, path
            ),
        )

    def _exchange(self) -> Exchange | None:
        found = self.results.inspection
        return shown_exchange(found, self._catalog) if found is not None else None

    def _copy_request(self, made: Callable[[Request], str]) -> None:
        exchange, found = self._exchange(), self.results.inspection
        request = exchange.request if exchange is not None else None
        if request is None and found is not None and found.request is not None:
            request = report_actions.shown_request(found.request, secrets_of(found), self._catalog)
        if request is not None and request.url:
            report_actions.copy(self._shell, made(request))

    def export_har(self) -> None:
        """The pasted exchange as a redacted archive."""
        exchange = self._exchange()
        if exchange is not None:
            provider = self._provider()
            report_actions.save_archive(self._shell, self, (exchange,), None, provider.id if provider else "")

    # ---- compare, verify, try, form -----------------------------------------------------------------------

    def compare(self) -> None:
        """Compare what stands here with something else."""
        found = self.results.inspection
        dialog = CompareDialog(self._shell, found, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def verify(self) -> None:
        """Ask for a key and check the signature with it."""
        dialog = VerifyDialog(self._shell, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self.verify_with)
        dialog.open()

    def verify_with(self, key: Key) -> None:
        """Check the signatures of what stands here with this key."""
        self._key = key
        self.read()

    def _try(self, reading: Reading) -> None:
        found = self.results.inspection
        host = ""
        if found is not None and found.request is not None and "://" in found.request.url:
            host = urlsplit(found.request.url).netloc.rpartition("@")[2]
        self.trial.ask(reading, host)
        self.results.ensureWidgetVisible(self.trial)

    def open_form(self) -> None:
        """The form for an answer that is only known."""
        self.form.open()
        self.results.ensureWidgetVisible(self.form)

    def _told(self, told: Told) -> None:
        diagnosis = diagnose(told.situation, self._catalog)
        provider = in_words(self._catalog.get(told.situation.provider))
        self.results.hint.hide()
        self.results.notice.show_diagnosis(diagnosis, provider, {}, primary=False)
        exchange = Exchange(Request("", ""), told.situation.answer, told.situation.now)
        self.results.answer.show_exchange(exchange, diagnosis.says)
        self.results.answer.show()


def _text_of(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_FILE_LONGEST).decode("utf-8", "replace")
