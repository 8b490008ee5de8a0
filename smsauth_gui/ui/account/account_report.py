"""What the safe report of an account is made of."""

from datetime import datetime

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import VERBATIM, statement
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.wording.report import Material

_LAST_EXCHANGES = 3


def account_material(
    account: Account, catalog: Catalog, reading: Reading | None, entries: tuple[TimelineEntry, ...], now: datetime
) -> Material:
    """Its token (``reading`` None: it cannot be read), what it may do, and what was sent last (``entries``, oldest first)."""
    provider = catalog.get(account.provider)
    diagnosis = entries[-1].diagnosis if entries else None
    granted = account.grant.scopes_granted if account.grant is not None else ()
    return Material(
        title=statement("report.account", provider=provider.name if provider else account.provider),
        made_at=now,
        reading=reading or _unread(account),
        diagnosis=diagnosis,
        exchanges=tuple(entry.exchange for entry in entries[-_LAST_EXCHANGES:]),
        scopes=granted,
        provider=provider,
        names={one.id: one.name for one in catalog},
    )


def account_secrets(account: Account) -> tuple[Secret, ...]:
    """Everything that must not stand in a report."""
    grant = account.grant
    tokens = (grant.access_token, grant.refresh_token) if grant is not None else ()
    return (*account.secrets.values(), *(token for token in tokens if token is not None))


def _unread(account: Account) -> Reading:
    """What can be said of a credential that cannot be read."""
    grant = account.grant
    if grant is None:
        return Reading(
            "api_key", what=statement(VERBATIM, text=account.method), secret=next(iter(account.secrets.values()), None)
        )
    return Reading(
        "opaque",
        what=statement(VERBATIM, text=grant.token_type),
        secret=grant.access_token,
        issued_at=grant.received_at,
        expires_at=grant.expires_at,
        expires_from=grant.expires_from,
        scopes=grant.scopes_granted,
    )
