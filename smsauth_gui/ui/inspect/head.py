"""The inspector's head: what can be done with the text as a whole, as buttons and as a menu."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from smsauth_gui.ui.inspect.view import Inspection
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import PageHead
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.copy_as import CopyAsMenu
from smsauth_gui.ui.shared.language_menu import LanguageMenu
from smsauth_gui.ui.shared.report_menu import ReportMenu


class InspectorHead(PageHead):
    """``acts`` are called by their names.

    The names: ``compare``, ``verify``, ``copy_report`` for the buttons; ``open_file``, ``only_answer``, ``print_report``,
    ``export_har`` for the menu; ``copy_as`` and ``copy_real`` are called with a language, ``save_report`` with an ending.
    """

    def __init__(
        self,
        acts: Mapping[str, Callable[[], object]],
        copy_as: Callable[[str], object],
        copy_real: Callable[[str], object],
        save_report: Callable[[str], object],
    ) -> None:
        subtitle = tr("A token, a header, a curl command, a response, a whole ticket. Nothing is sent.")
        super().__init__(tr("Inspect anything"), subtitle)
        compare = button(tr("Compare…"), name="compare", on_click=acts["compare"])
        self.verify = button(tr("Verify…"), name="verify", on_click=acts["verify"])
        self.report = button(tr("Copy safe report"), "primary", name="copy_report", on_click=acts["copy_report"])
        self.report.setToolTip("Ctrl+Shift+C")
        more = button("···", name="inspector_more", tip=tr("More for this text"))
        self._menu = QMenu(more)
        more.setMenu(self._menu)
        self.actions_by_name = {
            "open_file": self._action("open_file", tr("Open a file…")),
            "only_answer": self._action("only_answer", tr("Only the response is known…")),
            "export_har": self._action("export_har", tr("Export HAR…")),
        }
        for name, action in self.actions_by_name.items():
            action.triggered.connect(lambda _checked=False, act=acts[name]: act())
        self.copy_as = CopyAsMenu(self._menu, copy_as, copy_real, title=tr("Copy request as"))
        self.save = ReportMenu(self._menu, save_report, acts["print_report"])
        for menu in (self.save, self.copy_as):
            self._menu.insertMenu(self.actions_by_name["export_har"], menu)
        self._menu.addSeparator()
        self.people = self._action("people", tr("Names and numbers in reports"))
        self.people.setCheckable(True)
        self.language = LanguageMenu(self._menu)
        self._menu.addMenu(self.language)
        self.buttons.add(compare, self.verify, self.report, more)

    def _action(self, name: str, text: str) -> QAction:
        action = QAction(text, self._menu)
        action.setObjectName(f"menu_{name}")
        self._menu.addAction(action)
        return action

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Offer what can be done with it; None: nothing was pasted."""
        there = inspection is not None
        request = inspection is not None and inspection.request is not None
        answered = inspection is not None and inspection.situation is not None
        self.verify.setEnabled(inspection is not None and any(card.kind == "jwt" for card in inspection.cards))
        self.report.setEnabled(there)
        # One primary button: where something failed, that is the reply's.
        failed = inspection is not None and inspection.diagnosis is not None
        theme.mark_as(self.report, kind="plain" if failed else "primary")
        self.copy_as.setEnabled(request)
        self.save.setEnabled(there)
        self.actions_by_name["export_har"].setEnabled(answered)
