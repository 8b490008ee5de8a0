"""What of a paste can be handed on: a reply to the customer, the safe report, the request, the archive. No secret in any."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsauth_gui.core.values.http import Exchange, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.material import of_text, secrets_of, shown_exchange
from smsauth_gui.ui.inspect.reply_card import ReplyCard
from smsauth_gui.ui.inspect.view import Inspection
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.copy_as import RequestCopies, copy_request
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.language import Language
from smsauth_gui.wording.report import Material


class PasteExports(QObject):
    """Each works on what is shown at that moment, and does nothing where nothing is."""

    def __init__(
        self, shell: Shell, shown: Callable[[], Inspection | None], language: Callable[[], Language], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._shell, self._shown, self._language, self._owner = shell, shown, language, owner
        self._catalog = shell.services.catalog
        self._with_people = False
        self.requests = RequestCopies(shell, owner, self._request, self._secrets)

    def keep_people(self, wanted: bool) -> None:
        """Whether names and numbers of people stay in reports."""
        self._with_people = wanted

    def write_reply(self, card: ReplyCard) -> None:
        """The letter to the customer, where something failed or worked that can be told of."""
        inspection = self._shown()
        if inspection is None or inspection.diagnosis is None:
            card.show_material(None, (), "")
        else:
            card.show_material(self.material(), secrets_of(inspection.found), inspection.question.text)

    def copy_reply(self, text: str) -> None:
        """The letter to the customer as it was edited, to the clipboard."""
        report_actions.copy(self._shell, text, tr("Copied: a reply for the customer"))

    def material(self) -> Material | None:
        """What a report of the present text is made of."""
        inspection = self._shown()
        if inspection is None:
            return None
        return of_text(inspection.question, inspection.found, self._catalog, personal=self._with_people)

    def copy_report(self) -> None:
        """The safe report as Markdown, to the clipboard."""
        material = self.material()
        if material is not None:
            report_actions.hand_over_report(self._shell, self._owner, material, self._language(), self._secrets())

    def save_report(self, ending: str) -> None:
        """The safe report as a file: ``.pdf``, ``.md`` or ``.html``."""
        material = self.material()
        if material is not None:
            report_actions.save_report(self._shell, self._owner, material, self._language(), self._secrets(), ending)

    def print_report(self) -> None:
        """The safe report on paper."""
        material = self.material()
        if material is not None:
            report_actions.print_report(self._shell, self._owner, material, self._language(), self._secrets())

    def copy_repair(self, code: str) -> None:
        """The corrected request as it is shown, to the clipboard."""
        report_actions.copy(self._shell, code, tr("Copied: the corrected request"))

    def copy_as(self, language: str) -> None:
        """The request in a language of `as_code`, its secrets as placeholders, to the clipboard."""
        exchange = self._exchange()
        if exchange is not None and exchange.request.url:
            copy_request(self._shell, exchange.request, language)
        else:
            self.requests.shown(language)

    def _request(self) -> Callable[[], Request | None]:
        """The request as it was pasted."""
        inspection = self._shown()
        request = inspection.request if inspection is not None else None
        return lambda: request

    def _secrets(self) -> tuple[Secret, ...]:
        inspection = self._shown()
        return secrets_of(inspection.found) if inspection is not None else ()

    def export_har(self) -> None:
        """The pasted exchange as a redacted archive."""
        inspection, exchange = self._shown(), self._exchange()
        if inspection is not None and exchange is not None:
            report_actions.save_archive(self._shell, self._owner, (exchange,), None, inspection.owner)

    def _exchange(self) -> Exchange | None:
        inspection = self._shown()
        return shown_exchange(inspection.found, self._catalog) if inspection is not None else None
