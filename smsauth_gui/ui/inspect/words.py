"""What the inspector says of a paste in words: the banner without an exchange, and the remarks below the cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from smsauth_gui.core.paste.summary import Case, deciding_role, expired_before, summarised
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.reading import Finding, Reading
from smsauth_gui.ui.inspect.view import MOST_CARDS, Inspection, Source
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.notice import Tone
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.time_words import full, length, local, zone_name
from smsauth_gui.ui.kit.validity_bar import Validity
from smsauth_gui.ui.shared.credential_card import title_of
from smsauth_gui.ui.shared.findings_card import Remark, remarks_of
from smsauth_gui.wording import times
from smsauth_gui.wording.language import translatable
from smsauth_gui.wording.verdict import whose

Sentences = tuple[str, str, Tone]
_CASES: Final[dict[Case, Sentences]] = translatable(
    {
        "signature_invalid": (
            "The signature does not fit.",
            "It was changed, cut, or signed with another key.",
            "bad",
        ),
        "expired": ("{name}: expired {ago}.", "Get a new one: refresh it, or sign in again.", "bad"),
        "not_yet_valid": (
            "{name}: it is not valid yet, for {time} more.",
            "Wait, or check the clock of the machine that issued it.",
            "careful",
        ),
        "valid": (
            "{name}: valid for {time} more.",
            "By its own dates. It may have been revoked all the same; only a call can tell.",
            "good",
        ),
        "valid_unsigned": (
            "{name}: valid for {time} more.",
            "By its own dates. It may have been revoked all the same; only a call can tell.",
            "careful",
        ),
        "no_expiry": ("{name}: it names no expiry.", "Only the provider knows how long it lasts.", "careful"),
        "encrypted": ("", "It is encrypted: only its header can be read.", "plain"),
        "owner_certain": ("", "It is {provider}’s. Whether it is good, only a call can tell.", "plain"),
        "owner_probable": ("", "It is probably {provider}’s. Whether it is good, only a call can tell.", "plain"),
        "receipt_unknown": ("", "Say when it was received, and its expiry can be told.", "plain"),
        "nothing_told": ("", "Nothing in it tells whose it is or how long it lasts.", "plain"),
        "redirect": (
            "An address that came back from a sign-in.",
            "Its code works once, and only there.",
            "plain",
        ),
        "redirect_error": ("An address that came back from a sign-in with an error.", "", "careful"),
        "error_answer": ("An error answer.", "Paste the request too, and it can be judged.", "careful"),
        "no_credential": ("No credential stands in it.", "It was read as {kind}.", "plain"),
        "unknown": (
            "We do not know what this is.",
            "No token, key, header, command or answer was recognised. Below is a look at what came in.",
            "careful",
        ),
    }
)
"""Headline (the credential's name alone where it is empty), text and tone of a banner without a diagnosis."""
_THEN: Final[dict[Case, str]] = translatable(
    {
        "expired": "{name}: it had expired {time} earlier.",
        "valid": "{name}: it was valid then, for {time} more.",
        "valid_unsigned": "{name}: it was valid then, for {time} more.",
    }
)
"""Headlines where another time than now is meant."""
_SOURCES: Final[dict[Source, str]] = translatable(
    {
        "now": "",
        "asked": "the time you gave",
        "answer": "the answer’s own Date",
        "archive": "the archive’s own time",
    }
)
"""Where the moment of the failure came from."""
_ZONED: Final[dict[Source, str]] = translatable(
    {
        "now": "{zone}",
        "asked": "{zone}, by the time you gave",
        "answer": "{zone}, by the answer’s own Date",
        "archive": "{zone}, by the archive’s own time",
    }
)
"""The same with the zone of this computer, below the field for the moment."""


@dataclass(frozen=True, slots=True)
class Banner:
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
        moment_from=source_words(inspection),
    )


def source_words(inspection: Inspection) -> str:
    """Where the moment of the failure came from."""
    return tr(_SOURCES[inspection.source])


def moment_words(inspection: Inspection) -> tuple[str, str]:
    """The moment that holds while nobody typed one, and where it came from with its zone."""
    here = local(inspection.moment)
    return full(here, seconds=False), tr(_ZONED[inspection.source], zone=zone_name(here))


def headline(inspection: Inspection) -> str:
    """A sharper first sentence than the cause's own, where the paste tells more; else empty."""
    span = expired_before(inspection.diagnosis, inspection.cards, inspection.moment)
    if span is None:
        return ""
    return tr("The call failed because the token had expired {time} earlier.", time=length(span))


def banner_of(inspection: Inspection, catalog: Catalog) -> Banner:
    """The banner for a paste without an exchange."""
    reading, cards = inspection.reading, inspection.cards
    summary = summarised(reading, cards, inspection.moment, inspection.owner)
    first, text, tone = _CASES[summary.case]
    if inspection.then:
        first = _THEN.get(summary.case, first)
    provider = catalog.get(summary.owner)
    values = {
        "name": _name(summary.credential, len(cards)),
        "time": length(summary.span),
        "ago": times.ago(summary.span, speaking()),
        "provider": provider.name if provider is not None else summary.owner,
        "kind": reading.kind,
    }
    line = tr(first, **values) if first else f"{values['name']}."
    return Banner(line, _own_words(reading, summary.case) or tr(text, **values), tone)


def _name(credential: Reading | None, count: int) -> str:
    """What it is called; said to be the first where there are several."""
    name = title_of(credential) if credential is not None else ""
    if count < 2:
        return name
    return trn("The only credential, {name}", "The first of {n} credentials, {name}", count, name=name)


def _own_words(reading: Reading, case: Case) -> str:
    """What the paste itself says of the error in it."""
    if case == "redirect_error":
        return one_line(dict(reading.fields)["error"])
    if case == "error_answer":
        return ", ".join(one_line(f"{name}: {value}", 120) for name, value in reading.fields[:4])
    return ""


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
