"""``smsauth accounts``, ``refresh``, ``revoke`` and ``forget``."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from smsauth_gui.cli import answers
from smsauth_gui.cli.call import account_of, kept_accounts
from smsauth_gui.cli.given import add_allow_host, add_sandbox, open_desk, targets, with_allowed_host
from smsauth_gui.cli.terminal import Terminal
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.errors import Problem

if TYPE_CHECKING:
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.services.facade import Services


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands over kept accounts."""
    commands.add_parser("accounts", help="list the accounts").set_defaults(run=run_accounts)
    for name, run, text, several in (
        ("refresh", run_refresh, "a new token for an account, or for all that are due", True),
        ("revoke", run_revoke, "end an account's token at the provider", False),
        ("forget", run_forget, "delete an account with its secrets", False),
    ):
        parser = commands.add_parser(name, help=text)
        parser.add_argument("account", nargs="?" if several else None)
        if several:
            parser.add_argument("--all", action="store_true")
        if name == "revoke":
            parser.add_argument("--yes", action="store_true", help="do not ask before")
        if name != "forget":
            add_allow_host(parser)
        add_sandbox(parser)
        parser.set_defaults(run=run)


def _expired(account: Account, terminal: Terminal) -> bool:
    grant = account.grant
    return bool(grant and grant.expires_at and grant.expires_at <= terminal.now())


def run_accounts(terminal: Terminal) -> int:
    """List the accounts; nothing is contacted."""
    with open_desk(terminal) as services:
        try:
            accounts = kept_accounts(services)
        except Problem as problem:
            return _tell_unopened(terminal, services, problem)
        rows = [answers.account_json(account, _expired(account, terminal)) for account in accounts]
    lines = [
        f"{row['name']}  {row['provider']} {row['method']}  {row['status']}  {row['expires_at'] or 'expiry unknown'}"
        for row in rows
    ]
    terminal.emit({"accounts": rows}, lambda: "\n".join(lines) or "No accounts yet.")
    return 0


def _tell_unopened(terminal: Terminal, services: Services, problem: Problem) -> int:
    """Which accounts are there, and why they cannot be opened."""
    accounts = _unopened(services, problem)
    diagnosis = Diagnosis(problem.cause, dict(problem.detail), certainty="proved")
    answer = {"ok": False, **answers.diagnosis_json(diagnosis, services.catalog)}
    answer["accounts"] = [answers.account_json(account, now_expired=False) for account in accounts]
    lines = [f"{account.name}  {account.provider} {account.method}  {account.status}" for account in accounts]
    terminal.emit(answer, lambda: "\n".join([*lines, answers.diagnosis_text(diagnosis, services.catalog)]))
    return 1


def _unopened(services: Services, problem: Problem) -> tuple[Account, ...]:
    """What lies there without its key; the problem itself where it is another one."""
    if not problem.cause.startswith("vault."):
        raise problem
    return services.unopened.listed(problem.cause)


def run_refresh(terminal: Terminal) -> int:
    """Renew one account's token, or with ``--all`` of every account that is due; exit 0 when all went well."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as services:
        if not terminal.args.all:
            account = with_allowed_host(terminal, services, targets(terminal, kept_accounts(services))[0])
            outcome = services.refresher.refresh(account, cancel=Cancel(), by_person=True)
            return answers.tell_outcome(terminal, outcome, services.catalog, reveal=terminal.args.reveal)
        damaged = [account for account in targets(terminal, kept_accounts(services)) if account.damaged]
        outcomes = [*services.renewals.work(cancel=Cancel())]
        # Nobody can tell whether these are due: each says what became of it.
        outcomes += [services.refresher.refresh(account, cancel=Cancel()) for account in damaged]
        rows = [answers.outcome_json(outcome, services.catalog) for outcome in outcomes]
        lines = [answers.outcome_text(outcome, services.catalog) for outcome in outcomes]
        ok = all(outcome.ok for outcome in outcomes)
        terminal.emit({"ok": ok, "accounts": rows}, lambda: "\n".join(lines) or "Nothing is due.")
    return 0 if ok else 1


def run_revoke(terminal: Terminal) -> int:
    """End the token at the provider; the account stays."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as services:
        account = account_of(services, terminal.args.account)
        if not _sure(terminal):
            terminal.say("Nothing was sent.")
            return 1
        account = with_allowed_host(terminal, services, account)
        outcome = services.refresher.revoke(account, cancel=Cancel())
        terminal.emit(
            answers.outcome_json(outcome, services.catalog),
            lambda: "Revoked." if outcome.ok else answers.outcome_text(outcome, services.catalog),
        )
    return 0 if outcome.ok else 1


def _sure(terminal: Terminal) -> bool:
    """The person's yes, asked for where somebody sits at the terminal; a script has said what it wants."""
    args = terminal.args
    if args.json or args.yes or not sys.stdin.isatty():
        return True
    terminal.say(f"Revoke the token of {args.account!r}? Every program that uses it stops at once. Type yes to go on:")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def run_forget(terminal: Terminal) -> int:
    """Delete an account with its secrets; nothing is contacted."""
    from smsauth_gui.services.accounts import forget_unopened

    name = terminal.args.account
    with open_desk(terminal) as services:
        try:
            account_of(services, name)
        except Problem as problem:
            if name not in {account.name for account in _unopened(services, problem)}:
                raise
            forget_unopened(services.accounts, services.unopened, name)
        else:
            services.accounts.forget(name)
    terminal.emit({"ok": True, "account": name}, lambda: f"Forgotten: {name}")
    return 0
