"""``smsauth check``: the first test call of one account or all, with conditions to fail on and forms for a pipeline."""

from __future__ import annotations

import argparse
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from smsauth_gui import wording
from smsauth_gui.cli import answers
from smsauth_gui.cli.annotations import Line, github, junit
from smsauth_gui.cli.call import kept_accounts
from smsauth_gui.cli.given import add_allow_host, add_sandbox, open_desk, targets, with_allowed_host
from smsauth_gui.cli.terminal import Terminal, UsageError, iso
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.errors import CAUSES, Verdict
from smsauth_gui.wording.language import ENGLISH

if TYPE_CHECKING:
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.services.facade import Services
    from smsauth_gui.services.health import Checked

_FORMATS: Final = ("text", "json", "junit", "github")
_CONDITIONS: Final = ("expired", "expiring", "revoked", "scope", "unknown")
_EXPIRED: Final = frozenset({"token.expired", "oauth.refresh_dead"})
_BY_VERDICT: Final = {
    Verdict.REJECTED: "revoked",
    Verdict.ACCEPTED_NO_PERMISSION: "scope",
    Verdict.WRONG_PLACE: "unknown",
    Verdict.CANNOT_TELL: "unknown",
}
"""Which condition a verdict is; what has expired is one of its own."""
_SECONDS: Final = {"d": 86_400, "h": 3_600, "m": 60}
_SOON: Final = timedelta(days=14)


class FailOn(Struct, frozen=True):
    """The conditions that end the command with 1, and how soon an end counts as *expiring*."""

    conditions: frozenset[str]
    within: timedelta = _SOON


def fail_on(text: str) -> FailOn:
    """``expired,expiring:14d,revoked,scope,unknown``; for argparse."""
    within, conditions = _SOON, set()
    for word in text.split(","):
        name, colon, span = word.strip().partition(":")
        match = re.fullmatch(r"(\d{1,5})([dhm])", span)
        if name not in _CONDITIONS or (colon and (name != "expiring" or match is None)):
            raise argparse.ArgumentTypeError(
                f"{word.strip()!r} is no condition; there are: expired, expiring:14d, revoked, scope, unknown"
            )
        conditions.add(name)
        if match is not None:
            within = timedelta(seconds=int(match[1]) * _SECONDS[match[2]])
    return FailOn(frozenset(conditions), within)


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``check``."""
    parser = commands.add_parser("check", help="run the first test call of one account or all")
    parser.add_argument("account", nargs="?")
    parser.add_argument("--all", action="store_true")
    parser.add_argument(
        "--fail-on",
        type=fail_on,
        metavar="CONDITIONS",
        help="end with 1 when one of these is so: expired, expiring:14d (and nothing renews it), revoked, scope, unknown",
    )
    parser.add_argument("--format", choices=_FORMATS, default="text", help="junit and github are for a pipeline")
    add_allow_host(parser)
    add_sandbox(parser)
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Run the first call of the chosen accounts, a few at a time.

    Exit 1 when a condition of ``--fail-on`` is so; without it, when one that was asked was not accepted, or
    one is damaged.
    """
    from smsauth_gui.services.ports import Cancel

    if terminal.args.json and terminal.args.format not in {"text", "json"}:
        raise UsageError("--json and --format name two forms: choose one")
    checks: dict[str, Checked] = {}
    with open_desk(terminal) as services:
        accounts = [with_allowed_host(terminal, services, one) for one in targets(terminal, kept_accounts(services))]
        cancel = Cancel()
        try:
            services.health.check(
                [account.name for account in accounts],
                cancel=cancel,
                on_checked=lambda one: checks.update({one.account: one}),
            )
        except KeyboardInterrupt:
            cancel.cancel()
            terminal.say("Cancelled.")
            return 1
        rows = [_Row(account, checks[account.name], services, terminal) for account in accounts]
        _tell(terminal, rows)
    return int(any(row.fails for row in rows))


class _Row:
    """One account, what came of it, and which conditions are so."""

    def __init__(self, account: Account, checked: Checked, services: Services, terminal: Terminal) -> None:
        result = checked.result
        self.checked, self._services, self._wanted = checked, services, terminal.args.fail_on
        self.account = (result.account if result is not None else None) or account
        cause = checked.skipped if checked.skipped in CAUSES else "flow.cancelled"
        self.diagnosis = result.diagnosis if result is not None else Diagnosis(cause, provider=account.provider)
        self.expires_at = self.account.grant.expires_at if self.account.grant is not None else None
        self.conditions = self._conditions(terminal.now())

    def _conditions(self, now: datetime) -> tuple[str, ...]:
        within = self._wanted.within if self._wanted is not None else _SOON
        found = []
        gone = self.expires_at is not None and self.expires_at <= now
        if self.diagnosis.cause in _EXPIRED or (gone and not self.diagnosis.ok):
            found.append("expired")
        elif not self.diagnosis.ok:
            found.append(_BY_VERDICT[self.diagnosis.verdict])
        if self.expires_at is not None and now < self.expires_at <= now + within and not self._renews():
            found.append("expiring")
        return tuple(found)

    def _renews(self) -> bool:
        from smsauth_gui.core.grant.kinds import renews

        return renews(self.account, self._services.catalog.get(self.account.provider))

    @property
    def fails(self) -> tuple[str, ...]:
        """The conditions that end the command with 1."""
        if self._wanted is not None:
            return tuple(name for name in self.conditions if name in self._wanted.conditions)
        asked = self.checked.result is not None
        return self.conditions if not self.diagnosis.ok and (asked or self.account.damaged) else ()

    def json(self) -> answers.Json:
        """The call as the contract has it, or why it was not asked; and which conditions are so."""
        result = self.checked.result
        if result is not None:
            answer = answers.call_json(result, self._services.catalog)
        else:
            answer = {"skipped": True, "verdict": str(self.diagnosis.verdict), "cause": self.diagnosis.cause}
        more = {"expires_at": iso(self.expires_at), "conditions": list(self.conditions), "fails": list(self.fails)}
        return {"account": self.account.name, **answer, **more}

    def line(self) -> Line:
        """The same for a pipeline."""
        exchange = self.checked.result.exchange if self.checked.result is not None else None
        provider = self._services.catalog.get(self.account.provider)
        name = provider.name if provider is not None else self.account.provider
        sentences = [wording.headline(self.diagnosis, name, ENGLISH)]
        if "expiring" in self.conditions:
            sentences.append(f"It expires at {iso(self.expires_at)}, and nothing renews it.")
        if not self.diagnosis.ok:
            sentences.append(wording.advice(self.diagnosis, provider, ENGLISH))
        return Line(
            name=self.account.name,
            group=f"{self.account.provider}.{self.account.method}",
            cause=self.diagnosis.cause,
            fails=self.fails,
            skipped=exchange is None and not self.fails,
            ok=not self.conditions,
            ms=exchange.answer.ms if exchange is not None else 0,
            text=" ".join(filter(None, sentences)),
        )


def _tell(terminal: Terminal, rows: list[_Row]) -> None:
    form = terminal.args.format
    if form in {"junit", "github"}:
        lines = [row.line() for row in rows]
        terminal.document(junit(lines) if form == "junit" else github(lines))
        return
    terminal.args.json = terminal.args.json or form == "json"
    answer = {"ok": not any(row.fails for row in rows), "accounts": [row.json() for row in rows]}
    lines_of = (f"{row.account.name}  {row.diagnosis.verdict}  {row.diagnosis.cause}{_marks(row)}" for row in rows)
    terminal.emit(answer, lambda: "\n".join(lines_of) or "No accounts yet.")


def _marks(row: _Row) -> str:
    return f"  ({', '.join(row.conditions)})" if row.conditions else ""
