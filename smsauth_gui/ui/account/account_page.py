"""An account's page: how it stands, its token taken apart, its calls, its timeline, its settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Final, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMessageBox, QTabWidget, QVBoxLayout, QWidget

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.diagnose import Diagnosis
from smsauth_gui.core.grant import renewal_times
from smsauth_gui.core.grant.kinds import ends, method_of
from smsauth_gui.core.paste.report import Material
from smsauth_gui.core.provider.schema import Method
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Exchange
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.services.outcome import CallResult, Outcome, TimelineEntry
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.account.call_panel import CallPanel
from smsauth_gui.ui.account.head import AccountHead
from smsauth_gui.ui.account.move_card import MoveCard
from smsauth_gui.ui.account.settings_tab import AccountSettings
from smsauth_gui.ui.account.timeline import TimelinePanel
from smsauth_gui.ui.account.token_panel import TokenPanel, TokenView, token_view
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.kit.late_tab import LateTab
from smsauth_gui.ui.kit.notice import Notice
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.shared import report_actions, use_elsewhere
from smsauth_gui.ui.shared.shell import Shell

_SECOND: Final = 1000


class AccountPage(QWidget):
    """One account; follows the roster, so that a refresh anywhere is seen here."""

    def __init__(self, shell: Shell, account: Account) -> None:
        super().__init__()
        self.setObjectName("account_page")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shell = shell
        self._account = account
        self._provider = in_words(shell.services.catalog.get(account.provider))
        self._cancel: Cancel | None = None
        self._entries: tuple[TimelineEntry, ...] = ()
        self._targets: tuple[str, ...] = ()
        self._reading: Reading | None = None
        self._parts()
        self._lay_out()
        self._fill_menu()
        shell.roster.changed.connect(self._roster_changed)
        shell.roster.ticked.connect(self._tick)
        # The countdown runs by the second only while somebody looks; the roster's tick is enough otherwise.
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(lambda: self._tick(shell.services.clock()))
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self, self.copy_report)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.show_account(account)
        self._find_targets()
        self._say_refused()
        self._find_twins()
        self._say_foot()

    @property
    def account(self) -> Account:
        """The account as last seen."""
        return self._account

    # ---- lay-out ------------------------------------------------------------------------------------------

    def _parts(self) -> None:
        shell = self._shell
        self.head = AccountHead(self._provider)
        self.head.refresh.clicked.connect(lambda _checked=False: self.refresh())
        self.notice = Notice()
        self.move_card = MoveCard()
        self.move_card.wanted.connect(self.move_to)
        self.token = TokenPanel(shell.tasks, shell.services.catalog)
        # Made when they are first looked at: four tabs at once would hold the window for a tenth of a second.
        self._late_calls = LateTab(self._make_calls)
        self._late_timeline = LateTab(self._make_timeline)
        self._late_settings = LateTab(self._make_settings)

    def _make_calls(self) -> QWidget:
        if self._provider is None or method_of(self._account, self._provider) is None:
            return label(tr("Its provider is not in the catalog any more, so there are no calls."), "muted")
        made = CallPanel(self._shell, self._account, self._provider, self.steps)
        made.ran.connect(self._ran)
        made.show_account(self._account, self._reading)
        return made

    def _make_timeline(self) -> QWidget:
        made = TimelinePanel(self._shell.tasks, self._provider, self.export_har)
        self._shell.keep_split(made.split)
        made.set_entries(self._entries)
        return made

    def _make_settings(self) -> QWidget:
        made = AccountSettings(self._shell, self._account)
        made.renamed.connect(self._renamed)
        made.forgotten.connect(self._forgotten)
        made.show_account(self._account)
        return made

    @property
    def calls(self) -> CallPanel | None:
        """The calls, or None where the provider is not in the catalog."""
        part = self._late_calls.part
        return part if isinstance(part, CallPanel) else None

    @property
    def timeline(self) -> TimelinePanel:
        """What was sent."""
        return cast(TimelinePanel, self._late_timeline.part)

    @property
    def settings(self) -> AccountSettings:
        """Name, note, certificate authority, and leaving."""
        return cast(AccountSettings, self._late_settings.part)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("account_tabs")
        self.tabs.setAccessibleName(tr("Parts of the account"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        pages: tuple[tuple[QWidget, str], ...] = (
            (self.token, tr("Token")),
            (self._late_calls, tr("Calls")),
            (self._late_timeline, tr("Timeline")),
            (self._late_settings, tr("Settings")),
        )
        for page, title in pages:
            self.tabs.addTab(page, title)
        self.tabs.currentChanged.connect(lambda _index: self._read_timeline())
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.MARGIN, 24, theme.MARGIN, 20)
        box.setSpacing(theme.GAP)
        box.addWidget(self.head)
        box.addWidget(self.notice)
        box.addWidget(self.move_card)
        box.addWidget(self.tabs, 1)

    def _fill_menu(self) -> None:
        menu = self.head.menu
        menu.clear()
        pairs: list[tuple[str, str, Callable[[], object]]] = [
            ("sign_in_again", tr("Sign in again…"), self.sign_in_again),
            ("copy_report", tr("Copy safe report"), self.copy_report),
            ("export_har", tr("Export HAR…"), self.export_har),
            ("rename", tr("Rename…"), self._go_rename),
        ]
        provider = self._provider
        for method in provider.methods if provider is not None else ():
            if method.id in self._targets:
                text = tr("Move to “{way}”…", way=method.title)
                pairs.append((f"move_{method.id}", text, partial(self.ask_move, method)))
        if self._account.grant is not None:
            pairs.append(("use_elsewhere", tr("Use elsewhere…"), self.use_elsewhere))
        if self._account.borrowed and self._account.grant is not None:
            pairs += self._borrowed_acts()
        if self._revocable():
            pairs.append(("revoke", tr("Revoke the token"), self.revoke))
        pairs.append(("disconnect", tr("Disconnect…"), self._go_disconnect))
        for name, text, act in pairs:
            action = QAction(text, menu)
            action.setObjectName(f"menu_{name}")
            action.triggered.connect(lambda _checked=False, chosen=act: chosen())
            menu.addAction(action)

    def _borrowed_acts(self) -> list[tuple[str, str, Callable[[], object]]]:
        """What would reach its owner: each asked about by itself, and never done by anything else."""
        renews = tr("Its owner’s software may be signed out: where the provider replaces the token, theirs ends.")
        ends = tr("Everything of its owner’s that uses this token stops working at once.")
        refresh, revoke = tr("Refresh the borrowed token…"), tr("End the borrowed token…")
        return [
            ("refresh_borrowed", refresh, lambda: self._ask_borrowed(refresh, renews, self.refresh)),
            ("revoke_borrowed", revoke, lambda: self._ask_borrowed(revoke, ends, self.revoke)),
        ]

    def _ask_borrowed(self, title: str, stops: str, act: Callable[[], object]) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, title.rstrip("…"), stops, parent=self)
        box.setObjectName("borrowed_question")
        yes = box.addButton(title.rstrip("…"), QMessageBox.ButtonRole.DestructiveRole)
        yes.setObjectName("borrowed_yes")
        yes.clicked.connect(lambda _checked=False: act())
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda _: box.deleteLater())
        box.open()

    def _revocable(self) -> bool:
        return not self._account.borrowed and ends(self._account, self._provider)

    # ---- showing ------------------------------------------------------------------------------------------

    def show_account(self, account: Account) -> None:
        """Show the account as it stands now."""
        self._account = account
        now = self._shell.services.clock()
        self.head.show_account(account, now)
        if self._late_settings.made:
            self.settings.show_account(account)
        self._fill_menu()
        catalog = self._shell.services.catalog
        self._shell.tasks.run(self, lambda: token_view(account, catalog, now), self._read)
        self._read_timeline()

    def _read(self, view: TokenView) -> None:
        if view.account is not self._account:
            return
        self._reading = view.reading
        self.token.show_view(view)
        if self._late_calls.made and self.calls is not None:
            self.calls.show_account(view.account, view.reading)

    def _tick(self, now: datetime) -> None:
        self.head.show_account(self._account, now)

    def _roster_changed(self, accounts: tuple[Account, ...]) -> None:
        fresh = next((account for account in accounts if account.name == self._account.name), None)
        if fresh is not None and fresh != self._account:
            self.show_account(fresh)

    def _read_timeline(self) -> None:
        accounts, name = self._shell.services.accounts, self._account.name
        self._shell.tasks.run(self, lambda: accounts.timeline(name), self._took_timeline)

    def _took_timeline(self, entries: tuple[TimelineEntry, ...]) -> None:
        self._entries = entries
        if self._late_timeline.made:
            self.timeline.set_entries(entries)

    def _say_foot(self, diagnosis: Diagnosis | None = None) -> None:
        offset = diagnosis.server_clock_offset_s if diagnosis else None
        parts: list[str] = []
        if offset is not None and abs(offset) <= 1:
            parts.append(tr("Server clock: as ours"))
        elif offset is not None:
            words = tr("Server clock: {n} s behind ours") if offset < 0 else tr("Server clock: {n} s ahead of ours")
            parts.append(words.format(n=abs(offset)))
        self._shell.set_foot(self, *parts)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count down while it is seen."""
        super().showEvent(event)
        self._timer.start()
        self._tick(self._shell.services.clock())
        self._read_timeline()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop counting by the second."""
        super().hideEvent(event)
        self._timer.stop()

    # ---- what can be done ---------------------------------------------------------------------------------

    def steps(self, diagnosis: Diagnosis) -> Mapping[str, Callable[[], object]]:
        """The next steps this page can take after a diagnosis, by name."""
        provider, method = self._provider, method_of(self._account, self._provider)
        found: dict[str, Callable[[], object]] = {"copy_report": self.copy_report}
        if self._late_calls.made and self.calls is not None:
            found["try_again"] = self.calls.run
            found["edit_params"] = self.calls.form.focus_first
        if self.head.refresh.isEnabled() and self._account.grant is not None and not self._account.borrowed:
            found["refresh"] = self.refresh
        if not self._account.borrowed:
            found |= {
                "sign_in_again": self.sign_in_again,
                "edit_fields": self.sign_in_again,
                "add_ca": self._go_settings,
            }
            scope = diagnosis.detail.get("scope")
            if isinstance(scope, str) and scope and method is not None and method.scopes == "ask":
                found["sign_in_with_scope"] = lambda: self.sign_in_with(scope)
        if provider is not None:
            link = self._key_page()
            if link and "sign_in_with_scope" not in found:
                found["open_key_page"] = lambda: self._shell.open_link(link)
            if provider.support:
                found["open_support"] = lambda: self._shell.open_link(provider.support)
            found["choose_method"] = lambda: self._shell.open_provider(provider.id)
        if diagnosis.cause == "oauth.session_active" and self._revocable():
            found["destroy_session"] = self.revoke
        return found

    def _key_page(self) -> str:
        provider, method = self._provider, method_of(self._account, self._provider)
        if provider is None or method is None:
            return ""
        guide = next((guide for guide in provider.guides if guide.id == method.guide), None)
        return (guide.link if guide else "") or provider.replace_link or provider.docs

    def sign_in_again(self) -> None:
        """Connect the account anew, with what was typed the first time."""
        self._shell.sign_in_again(self._account)

    def sign_in_with(self, scope: str) -> None:
        """Connect it anew and ask for one more permission."""
        grant = self._account.grant
        asked = grant.scopes_requested if grant else ()
        self._shell.sign_in_again(self._account, tuple(dict.fromkeys((*asked, scope))))

    def refresh(self) -> None:
        """Get a new token without the person; a failure changes nothing."""
        refresher = self._shell.services.refresher
        self._outcome(
            lambda account, cancel: refresher.refresh(account, cancel=cancel, by_person=True), tr("Refreshed")
        )

    def revoke(self) -> None:
        """End the token at the provider."""
        refresher = self._shell.services.refresher
        self._outcome(lambda account, cancel: refresher.revoke(account, cancel=cancel), tr("Revoked"))

    def use_elsewhere(self) -> None:
        """Hand its token to other software, after a warning."""
        use_elsewhere.ask(self._shell, self, self._account)

    def _say_refused(self) -> None:
        """What the provider refused stays refused: say it, and since when it may have been, before anything is tried."""
        account = self._account
        if account.refused:
            cut_off = account.renewing_since
            evidence = (renewal_times.cut_off(cut_off),) if cut_off is not None else ()
            diagnosis = Diagnosis(account.refused, {}, evidence, provider=account.provider, method=account.method)
            self.notice.show_diagnosis(diagnosis, self._provider, self.steps(diagnosis))

    def _find_twins(self) -> None:
        accounts, account = self._shell.services.accounts, self._account
        if not account.borrowed:
            self._shell.tasks.run(self, lambda: accounts.twins(account), self._say_twins, _quietly)

    def _say_twins(self, names: tuple[str, ...]) -> None:
        if names and self.notice.isHidden():
            text = tr("This is the same account as {names}.", names=", ".join(names))
            advice = tr("Two copies that renew themselves can end each other’s tokens: keep one.")
            self.notice.show_text(text, advice, "plain", {"dismiss": self.notice.clear})

    # ---- moving to a token --------------------------------------------------------------------------------

    def _find_targets(self) -> None:
        connector, account = self._shell.services.connector, self._account
        if account.borrowed or self._provider is None or account.grant is not None:
            return

        def found(targets: tuple[str, ...]) -> None:
            self._targets = targets
            self._fill_menu()

        self._shell.tasks.run(self, lambda: connector.targets(account), found, _quietly)

    def ask_move(self, method: Method) -> None:
        """Ask what the token may do, and say what happens, before anything is sent."""
        if self._provider is not None:
            self.move_card.ask(self._provider, method, self._account.mode)

    def move_to(self, wanted: tuple[str, tuple[str, ...]]) -> None:
        """Move to another way: both are tried, the old one is kept until the new one works."""
        method, scopes = wanted
        connector = self._shell.services.connector

        def work(account: Account, cancel: Cancel) -> Outcome:
            return connector.move(account, method, scopes, report=lambda _progress: None, cancel=cancel)

        self._outcome(work, tr("Moved: the account now uses a token"))

    def _outcome(self, work: Callable[[Account, Cancel], Outcome], said: str) -> None:
        if self._cancel is not None:
            return
        cancel = self._cancel = Cancel()
        account = self._account
        self.head.refresh.setEnabled(False)
        self.notice.clear()
        self._shell.tasks.run(
            self, lambda: work(account, cancel), lambda outcome: self._ended(outcome, said), self._failed, cancel=cancel
        )

    def _ended(self, outcome: Outcome, said: str) -> None:
        self._cancel = None
        if outcome.ok:
            self._shell.announce(said)
        else:
            self.notice.show_diagnosis(outcome.diagnosis, self._provider, self.steps(outcome.diagnosis))
        self._say_foot(outcome.diagnosis)
        self.show_account(outcome.account if outcome.ok and outcome.account else self._account)

    def _failed(self, problem: Exception) -> None:
        self._cancel = None
        if not isinstance(problem, Problem):
            raise problem
        diagnosis = Diagnosis(problem.cause, dict(problem.detail), certainty="proved")
        self.notice.show_diagnosis(diagnosis, self._provider, self.steps(diagnosis))
        self.show_account(self._account)

    def _ran(self, result: CallResult) -> None:
        if result.account is not None:
            self.show_account(result.account)
        self._say_foot(result.diagnosis)

    def _renamed(self, account: Account) -> None:
        self.show_account(account)
        self._shell.open_account(account.name)

    def _forgotten(self, account: Account) -> None:
        self._shell.announce(tr("{name} is disconnected", name=veil(account.title)))
        self._shell.open_provider(account.provider)

    def _go_settings(self) -> None:
        self.tabs.setCurrentWidget(self._late_settings)

    def _go_rename(self) -> None:
        self._go_settings()
        self.settings.name.setFocus()
        self.settings.name.selectAll()

    def _go_disconnect(self) -> None:
        self._go_settings()
        self.settings.ask_leave()

    # ---- handing on ---------------------------------------------------------------------------------------

    def exchanges(self) -> tuple[Exchange, ...]:
        """The redacted exchanges of this run, oldest first."""
        return tuple(entry.exchange for entry in self._entries)

    def export_har(self) -> None:
        """Save the redacted exchanges as an archive."""
        if not self._entries:
            self._shell.announce(tr("Nothing has been sent yet, so there is nothing to export."))
            return
        report_actions.save_archive(self._shell, self, self.exchanges(), self._account)

    def copy_report(self) -> None:
        """The safe report of this account, to the clipboard: its token, what it may do, and what was sent last."""
        account, provider, grant = self._account, self._provider, self._account.grant
        last = self._entries[-1] if self._entries else None
        diagnosis = last.diagnosis if last is not None else None
        granted = grant.scopes_granted if grant is not None else ()
        material = Material(
            title=tr("An account at {provider}", provider=provider.name if provider else account.provider),
            made=self._shell.services.clock(),
            reading=self.token.reading or _opaque(account),
            diagnosis=diagnosis,
            sentences=report_actions.diagnosis_sentences(diagnosis, provider),
            exchanges=tuple(entry.exchange for entry in self._entries[-3:]),
            scopes=report_actions.scope_rows(granted, provider),
            finding_words=wording.FINDINGS,
            provider=provider,
        )
        secrets = [*account.secrets.values()]
        if grant is not None:
            secrets += [token for token in (grant.access_token, grant.refresh_token) if token is not None]
        report_actions.hand_over_report(self._shell, self, material, tuple(secrets))


def _quietly(problem: Exception) -> None:
    """What was only offered beside the point may fail without a word."""
    if not isinstance(problem, Problem):
        raise problem


def _opaque(account: Account) -> Reading:
    """What can be said of a credential that cannot be read."""
    grant = account.grant
    if grant is None:
        return Reading("api_key", what=account.method, secret=next(iter(account.secrets.values()), None))
    return Reading(
        "opaque",
        what=grant.token_type,
        secret=grant.access_token,
        issued_at=grant.received_at,
        expires_at=grant.expires_at,
        expires_from=grant.expires_from,
        scopes=grant.scopes_granted,
    )
