"""``smsauth history``: what was sent and what came of it; ``smsauth calls``: what can be asked for with an account."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from smsauth_gui import wording
from smsauth_gui.cli import answers
from smsauth_gui.cli.call import account_of, kept_accounts
from smsauth_gui.cli.given import open_desk
from smsauth_gui.cli.given_text import no_account
from smsauth_gui.cli.providers import call_json
from smsauth_gui.cli.terminal import Terminal, UsageError, iso
from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.wording.language import ENGLISH

if TYPE_CHECKING:
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.provider.schema import Call, Provider
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.services.facade import Services
    from smsauth_gui.services.ports import HistoryRow


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``history`` and ``calls``."""
    history = commands.add_parser("history", help="what was sent and what came of it, the newest first")
    history.add_argument("account", nargs="?", default="")
    history.add_argument("--words", default="", metavar="WORDS", help="only rows that contain each of these words")
    history.add_argument("--limit", type=_positive, default=50, metavar="N", help="so many rows at most (50)")
    history.add_argument("--show", type=_positive, metavar="NUMBER", help="one exchange whole, secrets masked")
    history.set_defaults(run=run_history)
    calls = commands.add_parser("calls", help="the test calls of an account")
    calls.add_argument("account")
    calls.set_defaults(run=run_calls)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError("a number from 1 on")
    return int(text)


# ---- history -----------------------------------------------------------------------------------------------
def run_history(terminal: Terminal) -> int:
    """List exchanges, or show one; nothing is contacted."""
    args = terminal.args
    with open_desk(terminal) as services:
        known = {account.name for account in kept_accounts(services)}
        if args.show is not None:
            return _show(terminal, services)
        if args.account and args.account not in known and not services.history.count(account=args.account):
            raise no_account(services, args.account)
        total = services.history.count(args.words, args.account)
        rows = services.history.page(0, args.limit, args.words, args.account)
    terminal.emit(
        {"total": total, "entries": [_row_json(row) for row in rows]},
        lambda: "\n".join(_row_text(row, terminal.catalog) for row in rows) or "Nothing is kept that fits.",
    )
    return 0


def _row_json(row: HistoryRow) -> answers.Json:
    return {
        "number": row.number,
        "at": iso(row.at),
        "account": row.account,
        "provider": row.provider,
        "what": row.what,
        "method": row.method,
        "host": row.host,
        "path": row.path,
        "status": row.status,
        "verdict": row.verdict,
        "cause": row.cause,
    }


def _row_text(row: HistoryRow, catalog: Catalog) -> str:
    from smsauth_gui.core.diagnosis.situation import Diagnosis

    provider = catalog.get(row.provider)
    status = row.status if row.status is not None else "no answer"
    meaning = wording.headline(Diagnosis(row.cause), provider.name if provider else row.provider, ENGLISH)
    when = iso(row.at) or "at no known time"
    return f"{row.number}  {when}  {row.account}  {row.what}  {row.method} {row.host}{row.path}  {status}  {meaning}"


def _show(terminal: Terminal, services: Services) -> int:
    """One exchange as ``smsauth call`` tells it."""
    from smsauth_gui.services.outcome import CallResult

    entry = services.history.entry(terminal.args.show)
    if entry is None:
        raise UsageError(f"there is no exchange {terminal.args.show} in the history; smsauth history lists them")
    answers.tell_call(
        terminal, CallResult(entry.exchange.call_id or "", entry.diagnosis, entry.exchange), services.catalog
    )
    return 0


# ---- calls -------------------------------------------------------------------------------------------------
def run_calls(terminal: Terminal) -> int:
    """List the calls of an account's method, the first call first; nothing is contacted."""
    with open_desk(terminal) as services:
        account = account_of(services, terminal.args.account)
    provider = terminal.catalog.get(account.provider)
    method = method_of(account, provider)
    if provider is None or method is None:
        raise UsageError(f"no provider file has {account.provider} {account.method} any more")
    calls = provider.calls_of(method, account.mode)
    rows = [_call_json(provider, call, account) for call in calls]
    answer = {"account": account.name, "provider": provider.id, "method": method.id, "calls": rows}
    terminal.emit(answer, lambda: "\n".join(_call_text(call, account) for call in calls) or "No calls.")
    return 0


def _call_json(provider: Provider, call: Call, account: Account) -> answers.Json:
    return {**call_json(provider, call), "title": call.title, "permitted": _permitted(call, account)}


def _permitted(call: Call, account: Account) -> bool | None:
    """Whether the granted permissions allow the call; None where that is not known."""
    grant = account.grant
    if grant is None or not call.scopes or not grant.scopes_granted:
        return None
    return any(scope in grant.scopes_granted for scope in call.scopes)


def _call_text(call: Call, account: Account) -> str:
    parts = [f"{call.id}: {call.title}"]
    if call.scopes:
        parts.append(f"needs {' or '.join(call.scopes)}")
    if _permitted(call, account) is False:
        parts.append("this permission was not granted")
    if call.changes:
        parts.append(f"asks for --yes-really: {call.changes}")
    parts += [f"--set param.{param.id}=… ({param.label})" for param in call.params if param.required]
    return "; ".join(parts)
