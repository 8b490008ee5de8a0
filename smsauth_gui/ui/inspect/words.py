"""What the inspector says of a paste in words: the banner without an exchange, and the remarks below the cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.errors import CAUSES, Verdict
from smsauth_gui.core.values.reading import Finding, Reading
from smsauth_gui.ui.inspect.view import MOST_CARDS, Inspection, card_provider, provider_of
from smsauth_gui.ui.kit.language import again, tr
from smsauth_gui.ui.kit.notice import Tone
from smsauth_gui.ui.kit.prose import Run, one_line
from smsauth_gui.ui.kit.time_words import full, length, local, zone_name
from smsauth_gui.ui.kit.validity_bar import Validity
from smsauth_gui.ui.shared.credential_card import title_of
from smsauth_gui.ui.shared.findings_card import Remark, remarks_of


@dataclass(frozen=True, slots=True)
class Said:
    """A banner that is no diagnosis."""

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
        failed=not succeeded(inspection),
        expires_from=reading.expires_from,
        moment_from=source_words(inspection),
    )


def source_words(inspection: Inspection) -> str:
    """Where the moment of the failure came from."""
    return {
        "now": "",
        "asked": tr("the time you gave"),
        "answer": tr("the answer’s own Date"),
        "archive": tr("the archive’s own time"),
    }[inspection.source]


def moment_words(inspection: Inspection) -> tuple[str, str]:
    """The moment that holds while nobody typed one, and where it came from with its zone."""
    here = local(inspection.moment)
    told = tr("{zone}, from {source}", zone=zone_name(here), source=source_words(inspection))
    return full(here, seconds=False), told


def headline(inspection: Inspection) -> str:
    """A sharper first sentence than the cause's own, where the paste tells more; else empty."""
    diagnosis = inspection.diagnosis
    expires = next((card.expires_at for card in inspection.cards if card.status == "expired"), None)
    if diagnosis is None or diagnosis.cause != "token.expired" or expires is None:
        return ""
    gone = length(inspection.moment - expires)
    return tr("The call failed because the token had expired {time} earlier.", time=gone)


def said(inspection: Inspection, catalog: Catalog) -> Said:
    """The banner for a paste without an exchange."""
    if not inspection.cards:
        return _nothing(inspection)
    card = inspection.cards[0]
    worst = next((item for item in inspection.cards if item.signature == "invalid"), None)
    if worst is not None:
        return Said(tr("The signature does not fit."), tr("It was changed, cut, or signed with another key."), "bad")
    name = title_of(card)
    if len(inspection.cards) > 1:
        name = tr("The first of {n} credentials, {name}", n=len(inspection.cards), name=name)
    if card.status == "expired" and card.expires_at is not None:
        gone = length(inspection.moment - card.expires_at)
        words = tr("{name}: it had expired {time} earlier.") if inspection.then else tr("{name}: expired {time} ago.")
        return Said(words.format(name=name, time=gone), tr("Get a new one: refresh it, or sign in again."), "bad")
    if card.status == "not_yet_valid":
        begin = card.not_before or card.issued_at
        wait = length(begin - inspection.moment) if begin else ""
        words = tr("{name}: it is not valid yet, for {time} more.", name=name, time=wait)
        return Said(words, tr("Wait, or check the clock of the machine that issued it."), "careful")
    if card.status == "valid" and card.expires_at is not None:
        return _valid(card, inspection, name)
    if card.status == "no_expiry":
        words = tr("{name}: it names no expiry.", name=name)
        return Said(words, tr("Only the provider knows how long it lasts."), "careful")
    return _other(card, inspection, catalog, name)


def _valid(card: Reading, inspection: Inspection, name: str) -> Said:
    left = length(card.expires_at - inspection.moment) if card.expires_at else ""
    words = (
        tr("{name}: it was valid then, for {time} more.") if inspection.then else tr("{name}: valid for {time} more.")
    )
    note = tr("By its own dates. It may have been revoked all the same; only a call can tell.")
    return Said(words.format(name=name, time=left), note, "good" if card.signature != "none" else "careful")


def _other(card: Reading, inspection: Inspection, catalog: Catalog, name: str) -> Said:
    if card.kind == "jwe":
        text = tr("It is encrypted: only its header can be read.")
        return Said(f"{name}.", text, "plain")
    provider = card_provider(card, catalog) or provider_of(inspection, catalog)
    guess = next((guess for guess in card.providers), None)
    if card.kind == "unknown" and card.status == "unknown":
        return _nothing(inspection)
    if provider is not None and guess is not None and guess.confidence == "high":
        text = tr("It is {provider}’s. Whether it is good, only a call can tell.", provider=provider.name)
        return Said(f"{name}.", text, "plain")
    if provider is not None:
        text = tr("It is probably {provider}’s. Whether it is good, only a call can tell.", provider=provider.name)
        return Said(f"{name}.", text, "plain")
    if inspection.reading.kind == "token_response":
        return Said(f"{name}.", tr("Say when it was received, and its expiry can be told."), "plain")
    return Said(f"{name}.", tr("Nothing in it tells whose it is or how long it lasts."), "plain")


def _nothing(inspection: Inspection) -> Said:
    reading = inspection.reading
    if reading.kind == "redirect":
        facts = dict(reading.fields)
        error = facts.get("error", "")
        if error:
            return Said(tr("An address that came back from a sign-in with an error."), one_line(error), "careful")
        return Said(
            tr("An address that came back from a sign-in."), tr("Its code works once, and only there."), "plain"
        )
    if reading.kind == "error_answer":
        text = ", ".join(one_line(f"{name}: {value}", 120) for name, value in reading.fields[:4])
        return Said(tr("An error answer."), text or tr("Paste the request too, and it can be judged."), "careful")
    if reading.kind != "unknown":
        return Said(tr("No credential stands in it."), tr("It was read as {kind}.", kind=reading.kind), "plain")
    text = tr("No token, key, header, command or answer was recognised. Below is a look at what came in.")
    return Said(tr("We do not know what this is."), text, "careful")


# ---- remarks -----------------------------------------------------------------------------------------------


def remarks(inspection: Inspection, chosen: Reading | None, catalog: Catalog) -> tuple[Remark, ...]:
    """Findings about the text and the chosen credential, why we think whose it is, and what else was found."""
    findings = (*inspection.reading.findings, *(chosen.findings if chosen is not None else ()))
    made = [*remarks_of(dict.fromkeys(findings))]
    made += _hidden(inspection, findings)
    made += _whose(inspection, chosen, catalog)
    made += _no_scopes(chosen, catalog)
    made += _also(inspection)
    return tuple(made)


def _hidden(inspection: Inspection, findings: tuple[Finding, ...]) -> Iterator[Remark]:
    """Characters nobody sees are told even where nothing else was recognised."""
    seen = dict.fromkeys(piece.text for piece in inspection.view if piece.tint == "hidden")
    if seen and all(finding.code != "text.hidden_characters" for finding in findings):
        named = ", ".join(f"U+{ord(char):04X}" for char in list(seen)[:8])
        yield Remark("warning", ((tr("Characters stand in it that nobody sees: "), "plain"), (named, "mono")))


def _whose(inspection: Inspection, chosen: Reading | None, catalog: Catalog) -> Iterator[Remark]:
    guesses = chosen.providers if chosen is not None else inspection.reading.providers
    for guess in guesses[:3]:
        provider = catalog.get(guess.id)
        if provider is None:
            continue
        sure = {"high": tr("{provider}: "), "medium": tr("Probably {provider}: "), "low": tr("Perhaps {provider}: ")}
        lead = sure[guess.confidence].format(provider=provider.name)
        yield Remark("info", ((lead, "plain"), (f"{one_line(again(guess.why), 160)}.", "muted")))


def _no_scopes(chosen: Reading | None, catalog: Catalog) -> Iterator[Remark]:
    if chosen is None or chosen.kind != "jwt" or chosen.scopes or not chosen.claims or chosen.token_kind == "refresh":
        return
    provider = card_provider(chosen, catalog)
    subject = next((claim.value.strip('"') for claim in chosen.claims if claim.name == "sub"), "")
    if provider is not None and subject and any(method.scopes == "role" for method in provider.methods):
        words = tr("Holds no scopes, as usual at {provider}: the role of ", provider=provider.name)
        runs: tuple[Run, ...] = (
            (words, "plain"),
            (one_line(subject, 60), "mono"),
            (tr(" decides what it may do."), "plain"),
        )
        yield Remark("info", runs)


def _also(inspection: Inspection) -> Iterator[Remark]:
    request = inspection.request
    if request is not None:
        host = one_line(urlsplit(request.url).netloc.rpartition("@")[2] if "://" in request.url else "", 100)
        answered = inspection.situation is not None
        tail = (
            tr(" and its answer.") if answered else tr(". Paste its answer below it, and the failure can be explained.")
        )
        yield Remark("info", ((tr("We also found a request to "), "plain"), (host or "?", "mono"), (tail, "plain")))
    for name, value in inspection.reading.fields[:6]:
        if name not in {"host", "method", "url", "address"} and value:
            yield Remark("info", ((f"{one_line(name, 40)}: ", "muted"), (one_line(value, 200), "mono")))
    more = len(inspection.reading.items) - MOST_CARDS
    if more > 0:
        yield Remark("info", ((tr("{n} more credentials stand in it.", n=more), "plain"),))


def scope_remarks(chosen: Reading | None, catalog: Catalog) -> tuple[Remark, ...]:
    """The token's scopes with the provider's meaning."""
    if chosen is None or not chosen.scopes:
        return ()
    provider = card_provider(chosen, catalog)
    made: list[Remark] = []
    for name in chosen.scopes:
        known = provider.scope(name) if provider else None
        unknown = tr("not in the provider’s file") if provider is not None else ""
        meaning = known.meaning if known else unknown
        grave = known is not None and known.level in {"money", "all"}
        made.append(Remark("warning" if grave else "info", ((one_line(name, 80), "mono"), (f"  {meaning}", "muted"))))
    return tuple(made)


def succeeded(inspection: Inspection) -> bool:
    """The exchange in the paste went well."""
    diagnosis = inspection.diagnosis
    return diagnosis is not None and CAUSES[diagnosis.cause] is Verdict.ACCEPTED
