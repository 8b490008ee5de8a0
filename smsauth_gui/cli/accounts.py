"""``smsauth accounts``, ``check``, ``refresh``, ``revoke`` and ``forget``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from smsauth_gui.cli import answers
from smsauth_gui.cli.call import account_of, kept_accounts
from smsauth_gui.cli.given import add_sandbox, open_desk
from smsauth_gui.cli.terminal import Terminal, UsageError
from smsauth_gui.core.values.errors import CAUSES, Verdict

if TYPE_CHECKING:
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.services.facade import Services
    from smsauth_gui.services.health import Checked


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands over kept accounts."""
    commands.add_parser("accounts", help="list the accounts").set_defaults(run=run_accounts)
    for name, run, text, several in (
        ("check", run_check, "run the first test call of one account or all", True),
        ("refresh", run_refresh, "a new token for an account, or for all that are due", True),
        ("revoke", run_revoke, "end an account's token at the provider", False),
        ("forget", run_forget, "delete an account with its secrets", False),
    ):
        parser = commands.add_parser(name, help=text)
        parser.add_argument("account", nargs="?" if several else None)
        if several:
            parser.add_argument("--all", action="store_true")
        add_sandbox(parser)
        parser.set_defaults(run=run)


def _expired(account: Account, terminal: Terminal) -> bool:
    grant = account.grant
    return bool(grant and grant.expires_at and grant.expires_at <= terminal.now())


def run_accounts(terminal: Terminal) -> int:
    """List the accounts; nothing is contacted."""
    with open_desk(terminal) as services:
        rows = [answers.account_json(account, _expired(account, terminal)) for account in kept_accounts(services)]
    lines = [
        f"{row['name']}  {row['provider']} {row['method']}  {row['status']}  {row['expires_at'] or 'expiry unknown'}"
        for row in rows
    ]
    terminal.emit({"accounts": rows}, lambda: "\n".join(lines) or "No accounts yet.")
    return 0


def _targets(terminal: Terminal, services: Services) -> list[Account]:
    """The named account, or all with ``--all``."""
    args = terminal.args
    if args.account is not None and args.all:
        raise UsageError("name an account or --all, not both")
    if args.account is None and not args.all:
        raise UsageError("name an account, or --all")
    return list(kept_accounts(services)) if args.all else [account_of(services, args.account)]


def run_check(terminal: Terminal) -> int:
    """Run the first call of the chosen accounts, a few at a time; exit 0 when all that were asked were accepted."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as services:
        names = [account.name for account in _targets(terminal, services)]
        cancel, checks = Cancel(), {}
        try:
            services.health.check(names, cancel=cancel, on_checked=lambda one: checks.update({one.account: one}))
        except KeyboardInterrupt:
            cancel.cancel()
            terminal.say("Cancelled.")
            return 1
        rows = [_checked_json(checks[name], services) for name in names]
        lines = [f"{row['account']}  {row['verdict']}  {row['cause']}" for row in rows]
        terminal.emit({"accounts": rows}, lambda: "\n".join(lines) or "No accounts yet.")
    return 0 if all(one.result.ok for one in checks.values() if one.result is not None) else 1


def _checked_json(one: Checked, services: Services) -> dict[str, object]:
    if one.result is not None:
        return {"account": one.account, **answers.call_json(one.result, services.catalog)}
    verdict = CAUSES.get(one.skipped, Verdict.CANNOT_TELL).value
    cause = one.skipped if one.skipped in CAUSES else "flow.cancelled"
    return {"account": one.account, "skipped": True, "verdict": verdict, "cause": cause}


def run_refresh(terminal: Terminal) -> int:
    """Renew one account's token, or with ``--all`` of every account that is due; exit 0 when all went well."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as services:
        if not terminal.args.all:
            account = _targets(terminal, services)[0]
            outcome = services.refresher.refresh(account, cancel=Cancel(), by_person=True)
            return answers.tell_outcome(terminal, outcome, services.catalog, reveal=terminal.args.reveal)
        _targets(terminal, services)
        outcomes = services.renewals.work(cancel=Cancel())
        rows = [answers.outcome_json(outcome, services.catalog) for outcome in outcomes]
        lines = [answers.outcome_text(outcome, services.catalog) for outcome in outcomes]
        ok = all(outcome.ok for outcome in outcomes)
        terminal.emit({"ok": ok, "accounts": rows}, lambda: "\n".join(lines) or "Nothing is due.")
    return 0 if ok else 1


def run_revoke(terminal: Terminal) -> int:
    """End the token at the provider; the account stays."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as services:
        outcome = services.refresher.revoke(account_of(services, terminal.args.account), cancel=Cancel())
        terminal.emit(
            answers.outcome_json(outcome, services.catalog),
            lambda: "Revoked." if outcome.ok else answers.outcome_text(outcome, services.catalog),
        )
    return 0 if outcome.ok else 1


def run_forget(terminal: Terminal) -> int:
    """Delete an account with its secrets; nothing is contacted."""
    with open_desk(terminal) as services:
        name = account_of(services, terminal.args.account).name
        services.accounts.forget(name)
    terminal.emit({"ok": True, "account": name}, lambda: f"Forgotten: {name}")
    return 0
