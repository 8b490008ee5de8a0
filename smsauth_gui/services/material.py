"""What a report, a reply or a comparison is made of: a pasted text or an account, masked before anything is said of it."""

from collections.abc import Sequence
from typing import Final

from smsauth_gui.core.clues.inspection import Inspection, Question
from smsauth_gui.core.diagnosis.situation import Diagnosis, Situation
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.summary import credentials
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.known import is_masked
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import VERBATIM, statement
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.outcome import Outcome, TimelineEntry
from smsauth_gui.services.ports import Clock, History
from smsauth_gui.wording.report import Material

LAST_EXCHANGES: Final = 3
"""Exchanges of an account that its report shows."""
_WALK: Final = 10
"""Exchanges of an archive that its report shows: more than any sign-in takes."""


# ---- a pasted text -----------------------------------------------------------------------------------------
def of_text(question: Question, found: Inspection, catalog: Catalog, *, personal: bool = False) -> Material:
    """What a pasted text shows; of an archive the whole walk, not only the exchange that failed."""
    scopes = dict.fromkeys(scope for card in credentials(found.reading) for scope in card.scopes)
    return Material(
        title=statement("report.pasted"),
        # Not the time of copying: "now" is what the text was judged by.
        made_at=question.now,
        reading=found.reading,
        diagnosis=found.diagnosis,
        moment=found.clock if found.diagnosis is not None else question.moment,
        then=question.at is not None,
        exchanges=tuple(_walk(found, catalog)),
        repair=found.repair,
        scopes=tuple(scopes),
        personal=personal,
        provider=catalog.get(owner_of(found)),
        wanted=found.missing,
        names=_names(catalog),
    )


def owner_of(found: Inspection) -> str:
    """Id of the provider it most likely belongs to: the diagnosis knows best, then the readings; or empty."""
    if found.diagnosis is not None and found.diagnosis.provider:
        return found.diagnosis.provider
    return next((one.owner for one in (found.reading, *credentials(found.reading)) if one.owner), "")


def secrets_of(found: Inspection) -> tuple[Secret, ...]:
    """Every secret the reading found; what was masked before, as in an archive of ours, is none."""
    return tuple(secret for secret in paste.secrets_of(found.reading) if not is_masked(secret.reveal()))


def shown_exchange(found: Inspection, catalog: Catalog) -> Exchange | None:
    """The pasted exchange, redacted; with an empty request where only the answer stood there."""
    return _shown(found.situation, found, catalog) if found.situation is not None else None


def compared_exchange(found: Inspection, request: Request | None, catalog: Catalog) -> Exchange | None:
    """The pasted exchange, redacted; a request alone counts as one whose answer was not told."""
    if found.situation is None and request is not None:
        return _shown(Situation(request, Response(0), found.clock), found, catalog)
    return shown_exchange(found, catalog)


def _shown(situation: Situation, found: Inspection, catalog: Catalog) -> Exchange:
    exchange = Exchange(situation.request or Request("", ""), situation.answer, situation.now)
    owner = catalog.get(owner_of(found))
    return redact.exchange(exchange, vocabulary=catalog.vocabulary, secrets=secrets_of(found), provider=owner)


def _walk(found: Inspection, catalog: Catalog) -> Sequence[Exchange]:
    situations = [situation for situation, _ in found.entries]
    if len(situations) > _WALK:
        owner = catalog.get(owner_of(found))
        before = [one for one in situations[: found.entry] if _at(one, owner)]
        situations = [*before[1 - _WALK :], situations[found.entry]]
    if not situations and found.situation is not None:
        situations = [found.situation]
    return [_shown(one, found, catalog) for one in situations]


def _at(situation: Situation, owner: Provider | None) -> bool:
    """The exchange was with this provider: the other pages and pictures of a browser's archive explain nothing."""
    host = situation.request.host.partition(":")[0] if situation.request is not None else ""
    return owner is not None and (situation.provider == owner.id or owner.owns(host))


# ---- an account --------------------------------------------------------------------------------------------
def of_account(
    account: Account, catalog: Catalog, reading: Reading | None, entries: Sequence[TimelineEntry], clock: Clock
) -> Material:
    """Its token (``reading`` None: it cannot be read), what it may do, and what was sent last (``entries``, oldest first)."""
    provider = catalog.get(account.provider)
    diagnosis = _of_row(account) or next((entry.diagnosis for entry in entries[-1:]), None)
    granted = account.grant.scopes_granted if account.grant is not None else ()
    return Material(
        title=statement("report.account", provider=provider.name if provider else account.provider),
        made_at=clock(),
        reading=reading or _unread(account),
        diagnosis=diagnosis,
        exchanges=tuple(entry.exchange for entry in entries[-LAST_EXCHANGES:]),
        scopes=granted,
        provider=provider,
        names=_names(catalog),
    )


def _of_row(account: Account) -> Diagnosis | None:
    """What comes before every exchange: the account itself cannot be read any more."""
    if not account.damaged:
        return None
    return Diagnosis("store.damaged", provider=account.provider, method=account.method, certainty="proved")


def of_sign_in(outcome: Outcome, provider: Provider, catalog: Catalog, clock: Clock) -> Material:
    """How a sign-in ended, with its whole walk: what the browser was sent for and brought back, the token, the first call."""
    return Material(
        title=statement("report.sign_in", provider=provider.name),
        made_at=clock(),
        diagnosis=outcome.diagnosis,
        exchanges=outcome.exchanges,
        provider=provider,
        names=_names(catalog),
    )


def last_entries(name: str, accounts: Accounts, history: History) -> tuple[TimelineEntry, ...]:
    """What was sent last for an account, oldest first: in this run, else as the history has it. `Problem` ``store.*``."""
    entries = accounts.timelines.of(name)[-LAST_EXCHANGES:]
    if entries:
        return entries
    found = (history.entry(row.number) for row in reversed(history.page(0, LAST_EXCHANGES, account=name)))
    return tuple(entry for entry in found if entry is not None)


def account_secrets(account: Account) -> tuple[Secret, ...]:
    """Everything that must not stand in a report."""
    grant = account.grant
    tokens = (grant.access_token, grant.refresh_token) if grant is not None else ()
    return (*account.secrets.values(), *(token for token in tokens if token is not None))


def credential_text(account: Account) -> str:
    """The token an account sends, else its first secret: what a reader is handed. Never shown."""
    if account.grant is not None:
        return account.grant.access_token.reveal()
    secret = next(iter(account.secrets.values()), None)
    return secret.reveal() if secret is not None else ""


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


def _names(catalog: Catalog) -> dict[str, str]:
    return {provider.id: provider.name for provider in catalog}
