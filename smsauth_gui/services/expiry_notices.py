"""Which accounts are to be told of before they expire: 30, 7 and 1 days and 1 hour ahead, each once."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from msgspec import Struct

from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account

STAGES: Final = (timedelta(days=30), timedelta(days=7), timedelta(days=1), timedelta(hours=1))
_DIGITS: Final = 16


class Notice(Struct, frozen=True):
    """An account that expires at ``ends`` and cannot renew itself."""

    account: Account
    ends: datetime


class Due(Struct, frozen=True):
    """What is to be told now; ``told`` is what is to be remembered, without a name in it."""

    notices: tuple[Notice, ...]
    told: frozenset[str]


def due(accounts: Iterable[Account], catalog: Catalog, now: datetime, told: Collection[str]) -> Due:
    """Whom to tell of; of several stages that have come at once, only one notice is made.

    What is remembered of accounts that are gone, renewed or expired is dropped.
    """
    notices, remembered = [], set[str]()
    for account in accounts:
        ends = _ends(account, catalog)
        if ends is None or ends <= now:
            continue
        keys = {_key(account, ends, stage) for stage in _stages(account, ends) if ends - now <= stage}
        if not keys <= set(told):
            notices.append(Notice(account, ends))
        remembered |= keys
    return Due(tuple(sorted(notices, key=lambda notice: notice.ends)), frozenset(remembered))


def _ends(account: Account, catalog: Catalog) -> datetime | None:
    """When it expires; None where nobody needs to be told."""
    if account.grant is None or account.borrowed or account.refused or not account.confirmed:
        return None
    if renews(account, catalog.get(account.provider)):
        return None
    return account.grant.expires_at


def _stages(account: Account, ends: datetime) -> list[timedelta]:
    """Those that are shorter than its whole life: who has just signed in for an hour needs no notice."""
    grant = account.grant
    return [stage for stage in STAGES if grant is not None and ends - grant.received_at > stage]


def _key(account: Account, ends: datetime, stage: timedelta) -> str:
    text = f"{account.name}\n{ends.isoformat()}\n{stage.total_seconds():.0f}"
    return sha256(text.encode()).hexdigest()[:_DIGITS]
