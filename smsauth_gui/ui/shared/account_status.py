"""How an account stands, in a word, a sign and a colour: for the sidebar, the health board and the account's head."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from msgspec import Struct

from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import CAUSES, Verdict
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.wording import times

Tone = Literal["neutral", "good", "careful", "bad"]
Need = Literal["attention", "expiring", "fine"]
"""``attention``: a person must do something now. ``expiring``: within a month, and it cannot renew itself."""

NEEDS: Final[tuple[Need, ...]] = ("attention", "expiring", "fine")
"""In the order in which accounts are shown."""
_SOON: Final = timedelta(days=31)
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


class AccountStatus(Struct, frozen=True):
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
    if account.grant is None and account.status == "token.revoked":
        return AccountStatus(tr("revoked"), "!", "careful", needs_you=True)
    refused = AccountStatus(tr("sign in again") if account.grant else tr("refused"), "!", "bad", needs_you=True)
    if account.refused:
        return refused
    if not account.status:
        return AccountStatus(tr("not checked yet"), "–", "neutral")
    return {
        Verdict.ACCEPTED: AccountStatus(tr("works"), "✓", "good"),
        Verdict.ACCEPTED_NO_PERMISSION: AccountStatus(tr("works, with limited permissions"), "✓", "good"),
        Verdict.REJECTED: refused,
        Verdict.WRONG_PLACE: AccountStatus(tr("wrong address"), "!", "bad", needs_you=True),
        Verdict.CANNOT_TELL: AccountStatus(tr("could not tell"), "~", "careful"),
    }[CAUSES.get(account.status, Verdict.CANNOT_TELL)]


def need_of(account: Account, provider: Provider | None, now: datetime) -> Need:
    """What the account needs of a person, by what we know without asking anybody."""
    renewable = renews(account, provider)
    if account_status(account, now, renewable=renewable).needs_you:
        return "attention"
    ends = account.grant.expires_at if account.grant else None
    if ends is None or renewable or ends - now > _SOON:
        return "fine"
    return "expiring"


def sign_of(need: Need, status: AccountStatus) -> str:
    """The sign of a line: ``!`` act, ``?`` say yes, a ring for what expires and cannot renew itself, a dot for what works."""
    if need == "expiring":
        return "○"
    return "●" if status.tone == "good" else status.sign


def by_need(accounts: Iterable[Account], catalog: Catalog, now: datetime) -> list[tuple[Need, Account]]:
    """The accounts in the order of need: what expires first comes first, the others stay in the person's own order."""

    def order(pair: tuple[Need, Account]) -> tuple[int, datetime]:
        need, account = pair
        ends = account.grant.expires_at if account.grant and need != "fine" else None
        return NEEDS.index(need), ends or _NEVER

    return sorted(((need_of(one, catalog.get(one.provider), now), one) for one in accounts), key=order)


def turns(account: Account, now: datetime) -> list[datetime]:
    """The moments to come at which the account may need something else of a person."""
    ends = account.grant.expires_at if account.grant else None
    return [moment for moment in (ends - _SOON, ends) if moment > now] if ends else []


def said_until(account: Account, now: datetime) -> datetime:
    """So long what is said of the account may stand: until a hundredth of the time has passed that it tells of.

    ``3 days left`` is looked at again within the hour, ``2 minutes left`` within two seconds.
    """
    told = (account.grant.expires_at if account.grant else None, account.checked)
    distances = [abs(moment - now) for moment in told if moment is not None]
    if not distances:
        return _NEVER
    return min([now + min(distances) / 100, *turns(account, now)])


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
