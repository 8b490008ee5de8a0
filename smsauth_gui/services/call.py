"""Test calls: one request with the account's credential, diagnosed, masked, with one refresh and one retry at most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smsauth_gui.core.credential import Account
from smsauth_gui.services.outcome import CallResult
from smsauth_gui.services.ports import Cancel


@dataclass(frozen=True, slots=True)
class OwnCall:
    """A request of the person's own: only to the account's hosts, GET unless confirmed."""

    method: str
    url: str
    body: str = ""


class Caller:
    """Runs calls."""

    def run(
        self,
        account: Account,
        call: str = "",
        params: Mapping[str, str] | None = None,
        *,
        cancel: Cancel,
        confirmed: bool = False,
    ) -> CallResult:
        """Run one call of the provider's file (the method's first for an empty id)."""
        raise NotImplementedError

    def own(self, account: Account, own: OwnCall, *, cancel: Cancel, confirmed: bool = False) -> CallResult:
        """Run a call of one's own."""
        raise NotImplementedError

    def schemes(self, provider: str, values: Mapping[str, str]) -> tuple[str, ...]:
        """Method ids that a borrowed credential (``{"access_token": …}`` or a key) may travel as."""
        raise NotImplementedError

    def borrow(self, provider: str, method: str, mode: str, values: Mapping[str, str], *, practice: bool) -> Account:
        """An account in memory for a credential that somebody handed over."""
        raise NotImplementedError
