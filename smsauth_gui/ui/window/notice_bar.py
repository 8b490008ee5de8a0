"""What stands above the pages: trouble with the safe, an account that ends soon, and a message until it is dismissed."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.ports import Clock
from smsauth_gui.services.renewal import Warning as Ending
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.roster import Roster
from smsauth_gui.ui.window.safe_notice import SafeNotice
from smsauth_gui.ui.window.undo_notice import UndoNotice
from smsauth_gui.wording import times

_SHOWN_OR_HIDDEN: Final = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})


class EndingNotice(Notice):
    """Warns of accounts that end soon and cannot renew themselves, once for each expiry."""

    sign_in_wanted = emits(Account)

    def __init__(self, clock: Clock, roster: Roster, provider_of: Callable[[str], Provider | None]) -> None:
        super().__init__()
        self.setObjectName("ending_notice")
        self._clock, self._roster, self._provider_of = clock, roster, provider_of
        self._endings: tuple[Ending, ...] = ()
        self._dismissed: set[Ending] = set()

    def show_endings(self, endings: tuple[Ending, ...]) -> None:
        """Warn of the first that was not dismissed, and count the others."""
        self._endings = endings
        pending = [ending for ending in endings if ending not in self._dismissed]
        if not pending:
            self.clear()
            return
        first, others = pending[0], len(pending) - 1
        account = self._roster.get(first.account)
        name, provider = first.account, ""
        if account is not None:
            known = self._provider_of(account.provider)
            name, provider = account.title, known.name if known else account.provider
        more = trn("{n} more account needs you, too.", "{n} more accounts need you, too.", others) if others else ""
        actions = {"sign_in_again": lambda: self._sign_in(first.account), "dismiss": lambda: self._dismiss(first)}
        self.show_text(_ending_words(first, name, provider, self._clock()), more, "careful", actions)

    def _sign_in(self, name: str) -> None:
        account = self._roster.get(name)
        if account is not None:
            self.sign_in_wanted.emit(account)

    def _dismiss(self, ending: Ending) -> None:
        self._dismissed.add(ending)
        self.show_endings(self._endings)


def _ending_words(ending: Ending, name: str, provider: str, now: datetime) -> str:
    if ending.cause:
        why = ""
        if ending.cause in wording.CAUSES:
            why = wording.headline(Diagnosis(ending.cause), provider, speaking())
        return tr("{name} can no longer be renewed automatically. {why}", name=name, why=why).strip()
    ends = ending.expires_at
    if ends is None or ends <= now:
        return tr("{name} has expired and can't renew itself.", name=name)
    ahead = times.ahead(ends - now, speaking())
    return tr("{name} expires {ahead} and can't renew itself.", name=name, ahead=ahead)


class NoticeBar(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, safe: SafeNotice, ending: EndingNotice, undo: UndoNotice) -> None:
        super().__init__()
        self.setObjectName("window_notices")
        self.safe, self.ending, self.undo, self.message = safe, ending, undo, Notice()
        self.message.setObjectName("message_notice")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.MARGIN, 12, theme.MARGIN, 0)
        self._notices = (self.safe, self.ending, self.undo, self.message)
        for notice in self._notices:
            box.addWidget(notice)
            notice.installEventFilter(self)
        safe.started_over.connect(
            lambda path: self.tell(tr("Started over."), tr("The old file is at {path}.", path=path))
        )
        undo.restored.connect(self._say_back)
        self.hide()

    def _say_back(self, account: Account) -> None:
        name = account.title
        self.tell(tr("{name} is here again.", name=name), tr("The request history of the account stays deleted."))

    def tell(self, headline: str, text: str) -> None:
        """Say something that stays until it is dismissed."""
        self.message.show_text(headline, text, "plain", {"dismiss": self.message.clear})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """One of the notices came or went."""
        if event.type() in _SHOWN_OR_HIDDEN:
            self.setVisible(any(not notice.isHidden() for notice in self._notices))
        return super().eventFilter(watched, event)
