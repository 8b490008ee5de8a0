"""How outcomes and diagnoses look as the command's JSON and as readable text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from smsauth_gui import wording
from smsauth_gui.cli.terminal import iso
from smsauth_gui.core.values.hidden import one_line
from smsauth_gui.core.values.http import Response
from smsauth_gui.services.outcome import Check
from smsauth_gui.wording.statements import say

if TYPE_CHECKING:
    from smsauth_gui.cli.terminal import Terminal
    from smsauth_gui.core.diagnosis.situation import Diagnosis
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.provider.schema import Provider
    from smsauth_gui.core.values.credential import Account, Grant
    from smsauth_gui.core.values.http import Exchange
    from smsauth_gui.services.outcome import CallResult, Outcome, Progress

Json = dict[str, Any]
_JUDGEMENT: Final = ("verdict", "cause", "detail", "evidence", "certainty", "alternatives", "advice")


def diagnosis_json(diagnosis: Diagnosis, catalog: Catalog) -> Json:
    """A diagnosis in the contract's keys."""
    provider = catalog.get(diagnosis.provider)
    return {
        "verdict": str(diagnosis.verdict),
        "cause": diagnosis.cause,
        "provider": diagnosis.provider or None,
        "method": diagnosis.method or None,
        "detail": wording.plain_detail(diagnosis.detail),
        "evidence": [say(item, wording.ENGLISH) for item in diagnosis.evidence],
        "certainty": diagnosis.certainty,
        "alternatives": list(diagnosis.alternatives),
        "advice": _advice(diagnosis, provider),
        "server_clock_offset_s": diagnosis.server_clock_offset_s,
    }


def _advice(diagnosis: Diagnosis, provider: Provider | None) -> str:
    """What it means in the words of the file that knows, and what to do next."""
    return " ".join(part for part in (diagnosis.says, wording.advice(diagnosis, provider, wording.ENGLISH)) if part)


def diagnosis_text(diagnosis: Diagnosis, catalog: Catalog) -> str:
    """A diagnosis as a person reads it."""
    provider = catalog.get(diagnosis.provider)
    name = provider.name if provider else ""
    lines = [wording.headline(diagnosis, name, wording.ENGLISH)]
    lines += [f"  because: {say(item, wording.ENGLISH)}" for item in diagnosis.evidence]
    if diagnosis.says:
        lines.append(f"  {diagnosis.says}")
    lines += [f"  or else: {wording.question(code, name, wording.ENGLISH)}" for code in diagnosis.alternatives]
    if advice := wording.advice(diagnosis, provider, wording.ENGLISH):
        lines.append(f"What to do: {advice}")
    lines.append(f"({diagnosis.verdict}, {diagnosis.cause}, {diagnosis.certainty})")
    return "\n".join(map(one_line, lines))


def token_json(grant: Grant | None, *, reveal: bool = False) -> Json | None:
    """A grant in the contract's keys: its fingerprint, never the token, unless asked for."""
    if grant is None:
        return None
    answer: Json = {
        "type": grant.token_type,
        "fingerprint": grant.access_token.fingerprint,
        "expires_at": iso(grant.expires_at),
        "expires_from": grant.expires_from,
        "refreshable": grant.refreshable,
        "scopes_requested": list(grant.scopes_requested),
        "scopes_granted": list(grant.scopes_granted),
        "scopes_assumed": grant.scopes_assumed,
    }
    if grant.token_id:
        answer["id"] = grant.token_id
    if reveal:
        answer["access_token"] = grant.access_token.reveal()
        if grant.refresh_token is not None:
            answer["refresh_token"] = grant.refresh_token.reveal()
    return answer


def outcome_json(outcome: Outcome, catalog: Catalog, *, reveal: bool = False) -> Json:
    """A connection, refresh or revocation in the contract's keys."""
    diagnosis = diagnosis_json(outcome.diagnosis, catalog)
    account = outcome.account
    subject = account or outcome.draft or outcome.diagnosis
    answer: Json = {
        "ok": outcome.ok,
        "account": None,
        "provider": subject.provider or None,
        "method": subject.method or None,
        "token": None,
        "checks": [{"name": check.name, "result": check.result} for check in outcome.checks],
        "steps": [_step_json(step) for step in outcome.steps],
    }
    answer |= {key: diagnosis[key] for key in _JUDGEMENT}
    if outcome.ok and account:
        answer |= {"account": account.name, "token": token_json(account.grant, reveal=reveal)}
        answer |= {"identity": dict(account.identity), "stored": outcome.stored, "practice": account.practice}
    if outcome.call is not None:
        answer["call"] = call_json(outcome.call, catalog)
    return answer


def tell_outcome(terminal: Terminal, outcome: Outcome, catalog: Catalog, *, reveal: bool = False) -> int:
    """Say how a connection, refresh or revocation ended; the exit status."""
    terminal.emit(
        outcome_json(outcome, catalog, reveal=reveal),
        lambda: outcome_text(outcome, catalog, kept=not getattr(terminal.args, "no_store", False)),
    )
    return 0 if outcome.ok else 1


def tell_call(terminal: Terminal, result: CallResult, catalog: Catalog) -> int:
    """Say what came of a call; the exit status."""
    terminal.emit(call_json(result, catalog), lambda: call_text(result, catalog))
    return 0 if result.ok else 1


def _step_json(step: Progress) -> Json:
    answer: Json = {"step": step.step, "ms": step.ms}
    if step.status is not None:
        answer["status"] = step.status
    return answer


def outcome_text(outcome: Outcome, catalog: Catalog, *, kept: bool = True) -> str:
    """A connection as a person reads it; ``kept`` False: nothing of it is stored."""
    account = outcome.account
    if not outcome.ok or account is None:
        return diagnosis_text(outcome.diagnosis, catalog)
    where = f"Kept as: {account.name}" if kept else "Nothing was kept."
    lines = [f"Connected as {account.title}. {where}"]
    lines += [f"  {label}: {value}" for label, value in account.identity.items()]
    grant = account.grant
    if grant is not None:
        until = iso(grant.expires_at) or "unknown"
        lines.append(f"  token {grant.access_token.fingerprint}, until {until} (from {grant.expires_from})")
        lines.append(f"  permissions: {' '.join(grant.scopes_granted) or 'not named'}")
        missing = set(grant.scopes_requested) - set(grant.scopes_granted)
        if missing:
            lines.append(f"  asked and not granted: {' '.join(sorted(missing))}")
    if Check("signature", "not_offered") in outcome.checks:
        lines.append("  ID token: signature not checked, as no key of the server is known")
    return "\n".join([*map(one_line, lines), *_beside(outcome, catalog)])


def _beside(outcome: Outcome, catalog: Catalog) -> Iterator[str]:
    """What keeps a connection that stands from being known to work."""
    if not outcome.diagnosis.ok:
        yield diagnosis_text(outcome.diagnosis, catalog)
    elif outcome.call is not None and not outcome.call.works:
        yield "The first call brought no answer that says whether it works:"
        yield call_text(outcome.call, catalog)


def exchange_json(exchange: Exchange | None) -> tuple[Json | None, Json | None]:
    """The (already redacted) request and the facts of its answer."""
    if exchange is None:
        return None, None
    request = exchange.request
    sent: Json = {"method": request.method, "url": request.url, "headers": dict(request.headers)}
    if request.body:
        sent["body"] = request.body.decode("utf-8", "replace")
    answer = exchange.answer
    if isinstance(answer, Response):
        return sent, {"status": answer.status, "ms": answer.ms, "bytes": len(answer.body)}
    return sent, {"status": 0, "ms": answer.ms, "bytes": 0, "error": answer.text}


def call_json(result: CallResult, catalog: Catalog) -> Json:
    """A call in the contract's keys."""
    request, response = exchange_json(result.exchange)
    return {
        **diagnosis_json(result.diagnosis, catalog),
        "call": result.call or None,
        "request": request,
        "response": response,
        "identity": dict(result.identity),
    }


def call_text(result: CallResult, catalog: Catalog) -> str:
    """A call as a person reads it, with the raw (masked) answer at the end."""
    lines = [diagnosis_text(result.diagnosis, catalog)]
    lines += [one_line(f"  {label}: {value}") for label, value in result.identity.items()]
    if result.exchange is not None:
        request, answer = result.exchange.request, result.exchange.answer
        lines.append(one_line(f"{request.method} {request.url}"))
        if isinstance(answer, Response):
            lines += [f"HTTP {answer.status}, {answer.ms} ms, {len(answer.body)} bytes", answer.text[:2000]]
    return "\n".join(lines)


def account_json(account: Account, now_expired: bool) -> Json:
    """An account in the contract's keys."""
    grant = account.grant
    return {
        "name": account.name,
        "provider": account.provider,
        "method": account.method,
        "status": "token.expired" if now_expired else account.status or "unknown",
        "expires_at": iso(grant.expires_at) if grant else None,
        "refreshable": bool(grant and grant.refreshable),
        "practice": account.practice,
        "confirmed": account.confirmed,
        "identity": dict(account.identity),
    }


def lines_of(pairs: Iterable[tuple[str, object]] | Mapping[str, object]) -> str:
    """Aligned ``label  value`` lines."""
    rows = list(pairs.items() if isinstance(pairs, Mapping) else pairs)
    width = max((len(label) for label, _ in rows), default=0)
    return "\n".join(f"{label:<{width}}  {value}" for label, value in rows)
