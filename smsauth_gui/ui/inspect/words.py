"""What the inspector says of a paste in words: the banner without an exchange, and the remarks below the cards."""

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

from smsauth_gui.core.clues.inspection import Source
from smsauth_gui.core.clues.landmarks import pointed_at
from smsauth_gui.core.paste.summary import Case, deciding_role, summarised
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.safe.redact import secrets_in
from smsauth_gui.core.values.reading import Finding, Reading
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.ui.inspect.view import MOST_CARDS, Inspection
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.time_words import full, local, zone_name
from smsauth_gui.ui.shared.findings_card import Remark, remarks_of
from smsauth_gui.ui.shared.notice import Tone
from smsauth_gui.ui.shared.recent import Looked
from smsauth_gui.ui.shared.validity_bar import Validity
from smsauth_gui.wording.language import translatable
from smsauth_gui.wording.verdict import headline, outcome, whose

_TONES: Final[Mapping[Case, Tone]] = {
    "signature_invalid": "bad",
    "expired": "bad",
    "not_yet_valid": "careful",
    "valid": "good",
    "valid_unsigned": "careful",
    "no_expiry": "careful",
    "redirect_error": "careful",
    "error_answer": "careful",
    "unknown": "careful",
}
"""The others are neither good nor bad."""
_NUMBERS: Final = "①②③④⑤⑥"
_SOURCES: Final[Mapping[Source, str]] = translatable(
    {"answer": "{zone}, by the response’s own Date", "archive": "{zone}, by the archive’s own time"}
)
"""Where the time of an exchange that nobody typed came from, with its zone."""


class Banner(Struct, frozen=True):
    """What stands above the cards where no exchange was diagnosed."""

    headline: str
    text: str
    tone: Tone


def validity_of(reading: Reading, inspection: Inspection) -> Validity | None:
    """The dates of one credential for its bar, or None where it has none."""
    if reading.issued_at is None and reading.not_before is None and reading.expires_at is None:
        return None
    return Validity(
        inspection.moment,
        issued=reading.issued_at,
        not_before=reading.not_before,
        expires=reading.expires_at,
        then=inspection.then,
        failed=not inspection.ok,
        expires_from=reading.expires_from,
    )


def whose_card(reading: Reading, inspection: Inspection, catalog: Catalog) -> tuple[Provider | None, str]:
    """Whose mark a credential's card bears, and a line below its title.

    Where nothing in it tells, that is the provider to whose host the request took it.
    """
    owner, lines = catalog.get(reading.owner), []
    if reading.username:
        lines.append(tr("User: {name}", name=reading.username))
    request = inspection.request
    if owner is None and request is not None and reading.secret in secrets_in(request, catalog.vocabulary):
        owner = next((provider for provider in catalog if provider.owns(request.host.lower())), None)
        if owner is not None:
            lines.append(tr("Sent to {provider}, {host}", provider=owner.name, host=one_line(request.host, 80)))
    return owner, " · ".join(lines)


def sign_of(reason: Statement, inspection: Inspection) -> str:
    """The number, in a circle, of the place in the box where a reason is seen; a point where it quotes nothing of it."""
    number = pointed_at(reason, inspection.question.text, inspection.landmarks)
    return _NUMBERS[number - 1] if number else "·"


def clock_words(inspection: Inspection) -> tuple[str, str]:
    """When the exchange happened, and where that is known from; both empty where only now is known."""
    source = inspection.found.source
    if source not in _SOURCES:
        return "", ""
    here = local(inspection.found.clock)
    return full(here, seconds=False), tr(_SOURCES[source], zone=zone_name(here))


def banner_of(inspection: Inspection, catalog: Catalog) -> Banner:
    """The banner for a paste without an exchange."""
    summary = summarised(inspection.reading, inspection.cards, inspection.moment, inspection.owner)
    provider = catalog.get(summary.owner)
    name = provider.name if provider is not None else summary.owner
    first, text = outcome(summary, inspection.reading, then=inspection.then, provider=name, language=speaking())
    return Banner(first, text, _TONES.get(summary.case, "plain"))


def looked(inspection: Inspection, catalog: Catalog) -> Looked:
    """The line in the list of what was looked at: what came of it, and whose it seems to be."""
    provider = catalog.get(inspection.owner)
    name = provider.name if provider is not None else tr("provider unknown")
    if inspection.diagnosis is not None:
        first = headline(inspection.diagnosis, None, name, speaking())
    else:
        first = banner_of(inspection, catalog).headline
    return Looked(one_line(first, 90), name, inspection.question.now, inspection.question.text)


# ---- remarks -----------------------------------------------------------------------------------------------


def remarks(inspection: Inspection, chosen: Reading | None, catalog: Catalog) -> tuple[Remark, ...]:
    """Findings about the text and the chosen credential, why we think whose it is, and what else was found."""
    findings = (*inspection.reading.findings, *(chosen.findings if chosen is not None else ()))
    return (
        *remarks_of(dict.fromkeys(findings)),
        *_hidden(inspection, findings),
        *_whose(chosen or inspection.reading, catalog),
        *_role(chosen or inspection.reading, catalog),
        *_request(inspection),
        *_facts(inspection.reading),
    )


def _hidden(inspection: Inspection, findings: tuple[Finding, ...]) -> Iterator[Remark]:
    """Characters nobody sees are told even where nothing else was recognised."""
    characters = dict.fromkeys(piece.text for piece in inspection.view if piece.tint == "hidden")
    if characters and all(finding.code != "text.hidden_characters" for finding in findings):
        numbers = ", ".join(f"U+{ord(char):04X}" for char in list(characters)[:8])
        yield Remark("warning", ((tr("Characters stand in it that nobody sees: "), "plain"), (numbers, "mono")))


def _whose(reading: Reading, catalog: Catalog) -> Iterator[Remark]:
    for guess in reading.providers[:3]:
        provider = catalog.get(guess.id)
        if provider is not None:
            yield Remark("info", ((one_line(whose(guess, provider.name, speaking()), 240), "plain"),))


def _role(reading: Reading, catalog: Catalog) -> Iterator[Remark]:
    """Whose role decides what a token without scopes may do."""
    provider = catalog.get(reading.owner)
    role = deciding_role(reading, provider)
    if provider is not None and role:
        words = tr("Holds no scopes, as usual at {provider}: the role of ", provider=provider.name)
        end = tr(" decides what it may do.")
        yield Remark("info", ((words, "plain"), (one_line(role, 60), "mono"), (end, "plain")))


def _request(inspection: Inspection) -> Iterator[Remark]:
    if inspection.request is None:
        return
    end = tr(". Paste its answer below it, and the failure can be explained.")
    if inspection.situation is not None:
        end = tr(" and its answer.")
    host = one_line(inspection.request.host, 100) or "?"
    yield Remark("info", ((tr("We also found a request to "), "plain"), (host, "mono"), (end, "plain")))


def _facts(reading: Reading) -> Iterator[Remark]:
    """What a container says beside its credentials, and how many of those have no card."""
    for name, value in reading.fields[:6]:
        if name not in {"host", "method", "url", "address"} and value:
            yield Remark("info", ((f"{one_line(name, 40)}: ", "muted"), (one_line(value, 200), "mono")))
    more = len(reading.items) - MOST_CARDS
    if more > 0:
        words = trn("{n} more credential stands in it.", "{n} more credentials stand in it.", more)
        yield Remark("info", ((words, "plain"),))


def scope_remarks(reading: Reading | None, catalog: Catalog) -> tuple[Remark, ...]:
    """The token's scopes with the provider's meaning."""
    if reading is None:
        return ()
    provider = catalog.get(reading.owner)
    return tuple(_scope(name, provider) for name in reading.scopes)


def _scope(name: str, provider: Provider | None) -> Remark:
    scope = provider.scope(name) if provider is not None else None
    meaning = tr("not in the provider’s file") if provider is not None else ""
    if scope is not None:
        meaning = scope.meaning
    grave = scope is not None and scope.level in {"money", "all"}
    return Remark("warning" if grave else "info", ((one_line(name, 80), "mono"), (f"  {meaning}", "muted")))
