"""How an account stands, in a word, a sign and a colour: for the sidebar, the health board and the account's head."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import CAUSES, Verdict
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.wording import times

Tone = Literal["neutral", "good", "careful", "bad"]


@dataclass(frozen=True, slots=True)
class AccountStatus:
    """``word`` for people, ``sign`` beside it, ``tone`` for the colour that repeats both."""

    word: str
    sign: str
    tone: Tone
    needs_you: bool = False


def account_status(account: Account, now: datetime, *, renewable: bool = False) -> AccountStatus:
    """What we know without asking anybody; ``renewable``: it renews itself."""
    if not account.confirmed:
        return AccountStatus(tr("is this the right one?"), "?", "careful", needs_you=True)
    if _is_over(account, now) and not renewable:
        return AccountStatus(tr("sign in again"), "!", "bad", needs_you=True)
    if account.damaged:
        return AccountStatus(tr("damaged"), "!", "bad", needs_you=True)
    refused = AccountStatus(tr("sign in again") if account.grant else tr("refused"), "!", "bad", needs_you=True)
    if account.refused:
        return refused
    if not account.status:
        return AccountStatus(tr("not checked yet"), "○", "neutral")
    return {
        Verdict.ACCEPTED: AccountStatus(tr("works"), "✓", "good"),
        Verdict.ACCEPTED_NO_PERMISSION: AccountStatus(tr("works, not allowed everything"), "✓", "good"),
        Verdict.REJECTED: refused,
        Verdict.WRONG_PLACE: AccountStatus(tr("wrong address"), "!", "bad", needs_you=True),
        Verdict.CANNOT_TELL: AccountStatus(tr("could not tell"), "~", "careful"),
    }[CAUSES.get(account.status, Verdict.CANNOT_TELL)]


def _is_over(account: Account, now: datetime) -> bool:
    grant = account.grant
    if grant is None or grant.expires_at is None:
        return False
    return grant.expires_at <= now and grant.refresh_token is None


def remaining(account: Account, now: datetime, *, renewable: bool = False) -> str:
    """``42 minutes left``, ``renews by itself``, ``expired 3 hours ago``, or empty where nothing is known."""
    grant = account.grant
    if grant is None:
        return tr("no expiry known") if account.borrowed else ""
    if renewable:
        return tr("renews by itself")
    if grant.expires_at is None:
        return tr("expiry unknown")
    if grant.expires_at > now:
        return times.left(grant.expires_at - now, speaking())
    return tr("expired {ago}", ago=times.ago(now - grant.expires_at, speaking()))


def expiry(account: Account, now: datetime) -> str:
    """``in 42 minutes``, ``3 hours ago``, ``unknown``, or a dash for a credential without a token."""
    grant = account.grant
    if grant is None:
        return "–"
    if grant.expires_at is None:
        return tr("unknown")
    if grant.expires_at > now:
        return times.ahead(grant.expires_at - now, speaking())
    return ago(grant.expires_at, now)


def ago(moment: datetime | None, now: datetime) -> str:
    """``just now``, ``3 hours ago``, or ``never``."""
    if moment is None:
        return tr("never")
    if now - moment < timedelta(seconds=60):
        return tr("just now")
    return times.ago(now - moment, speaking())
