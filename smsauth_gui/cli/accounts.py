"""``smsauth accounts``, ``check``, ``refresh``, ``revoke`` and ``forget``."""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from smsauth_gui import wording
from smsauth_gui.cli import answers
from smsauth_gui.cli.call import named
from smsauth_gui.cli.given import add_sandbox, open_desk
from smsauth_gui.cli.terminal import Terminal, UsageError

if TYPE_CHECKING:
    from smsauth_gui.core.credential import Account
    from smsauth_gui.services.desk import Desk

_AT_ONCE: Final = 4
_DUE: Final = timedelta(minutes=5)
"""A token with less time left than this is due for a refresh."""


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
    with open_desk(terminal) as desk:
        rows = [answers.account_json(account, _expired(account, terminal)) for account in desk.accounts.all()]
        if not desk.accounts.durable and desk.accounts.reason:
            words = wording.CAUSES[desk.accounts.reason]
            terminal.say(f"{words.headline} Kept accounts cannot be opened. {words.advice}")
    terminal.emit(
        {"accounts": rows},
        lambda: (
            "\n".join(
                f"{row['name']}  {row['provider']} {row['method']}  {row['status']}  {row['expires_at'] or 'expiry unknown'}"
                for row in rows
            )
            or "No accounts yet."
        ),
    )
    return 0


def _chosen(terminal: Terminal, desk: Desk) -> list[Account]:
    """The named account, or all with ``--all``."""
    args = terminal.args
    if args.account is not None and args.all:
        raise UsageError("name an account or --all, not both")
    if args.account is None and not args.all:
        raise UsageError("name an account, or --all")
    return list(desk.accounts.all()) if args.all else [named(desk, args.account)]


def run_check(terminal: Terminal) -> int:
    """Run the first call of the chosen accounts, a few at a time; exit 0 when all were accepted."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as desk:
        chosen = _chosen(terminal, desk)
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            results = list(pool.map(lambda account: desk.caller.run(account, cancel=Cancel()), chosen))
        rows = [
            {"account": account.name, **answers.call_json(result, desk.catalog)}
            for account, result in zip(chosen, results, strict=True)
        ]
        terminal.emit(
            {"accounts": rows},
            lambda: (
                "\n".join(f"{row['account']}  {row['verdict']}  {row['cause']}" for row in rows) or "No accounts yet."
            ),
        )
    return 0 if all(result.ok for result in results) else 1


def run_refresh(terminal: Terminal) -> int:
    """Renew one account's token, or with ``--all`` of every account that is due; exit 0 when all went well."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as desk:
        if not terminal.args.all:
            account = _chosen(terminal, desk)[0]
            outcome = desk.refresher.refresh(account, cancel=Cancel())
            terminal.emit(
                answers.outcome_json(outcome, desk.catalog, reveal=terminal.args.reveal),
                lambda: answers.outcome_text(outcome, desk.catalog),
            )
            return 0 if outcome.ok else 1
        due = [account for account in _chosen(terminal, desk) if _due(account, terminal, desk)]
        outcomes = [desk.refresher.refresh(account, cancel=Cancel()) for account in due]
        rows = [answers.outcome_json(outcome, desk.catalog) for outcome in outcomes]
        terminal.emit(
            {"ok": all(outcome.ok for outcome in outcomes), "accounts": rows},
            lambda: "\n".join(answers.outcome_text(outcome, desk.catalog) for outcome in outcomes) or "Nothing is due.",
        )
    return 0 if all(outcome.ok for outcome in outcomes) else 1


def _due(account: Account, terminal: Terminal, desk: Desk) -> bool:
    grant = account.grant
    soon = grant is not None and grant.expires_at is not None and grant.expires_at - terminal.now() <= _DUE
    return soon and desk.refresher.can_refresh(account)


def run_revoke(terminal: Terminal) -> int:
    """End the token at the provider; the account stays."""
    from smsauth_gui.services.ports import Cancel

    with open_desk(terminal) as desk:
        outcome = desk.refresher.revoke(named(desk, terminal.args.account), cancel=Cancel())
        terminal.emit(
            answers.outcome_json(outcome, desk.catalog),
            lambda: "Revoked." if outcome.ok else answers.outcome_text(outcome, desk.catalog),
        )
    return 0 if outcome.ok else 1


def run_forget(terminal: Terminal) -> int:
    """Delete an account with its secrets; nothing is contacted."""
    with open_desk(terminal) as desk:
        name = named(desk, terminal.args.account).name
        desk.accounts.forget(name)
    terminal.emit({"ok": True, "account": name}, lambda: f"Forgotten: {name}")
    return 0
