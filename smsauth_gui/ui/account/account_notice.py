"""What is wrong with an account, or may be: said above its parts."""

from collections.abc import Callable, Mapping

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant import renewal_times
from smsauth_gui.core.grant.kinds import revoked
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.tasks import quietly
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.shell import Shell

Steps = Callable[[Diagnosis], Mapping[str, Callable[[], object]]]
"""Next steps the page can take, by name, for one diagnosis."""


class AccountNotice(Notice):
    """Explains diagnoses with the next steps that the page can take."""

    def __init__(self, shell: Shell, provider: Provider | None, steps: Steps) -> None:
        super().__init__()
        self._shell, self._provider, self._possible = shell, provider, steps

    def explain(self, diagnosis: Diagnosis) -> None:
        """Say what it means, and what can be done."""
        self.show_diagnosis(diagnosis, self._provider, self._possible(diagnosis))

    def show_standing(self, account: Account) -> None:
        """What the provider refused stays refused, and what was revoked is gone: said before anything is tried."""
        if revoked(account, self._provider):
            self._show_revoked(account)
        if account.refused:
            cut_off = account.renewing_since
            evidence = (renewal_times.cut_off(cut_off, account.refused),) if cut_off is not None else ()
            self.explain(Diagnosis(account.refused, {}, evidence, provider=account.provider, method=account.method))

    def _show_revoked(self, account: Account) -> None:
        again = {"sign_in_again": lambda: self._shell.sign_in_again(account)}
        text = tr("It no longer works anywhere. The account is still here, without a token.")
        self.show_text(tr("You revoked the token."), text, "careful", again, primary=True)

    def find_twins(self, account: Account) -> None:
        """Ask, on a worker, whether it is kept twice, and say so where nothing graver is said."""
        accounts = self._shell.services.accounts
        if not account.borrowed:
            self._shell.tasks.run(self, lambda: accounts.twins(account), self._show_twins, quietly)

    def _show_twins(self, names: tuple[str, ...]) -> None:
        if names and self.isHidden():
            text = tr("This is the same account as {names}.", names=", ".join(names))
            advice = tr("Two copies that renew themselves can end each other’s tokens: keep one.")
            self.show_text(text, advice, "plain", {"dismiss": self.clear})
