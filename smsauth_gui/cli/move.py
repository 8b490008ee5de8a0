"""``smsauth move``: from a login that goes with every request to a token; the login is kept until the token works."""

from __future__ import annotations

import argparse

from smsauth_gui.cli import answers
from smsauth_gui.cli.call import account_of
from smsauth_gui.cli.given import add_sandbox, known_method, known_provider, open_desk
from smsauth_gui.cli.terminal import Terminal, UsageError


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``move``."""
    parser = commands.add_parser(
        "move", help="move an account to another sign-in method; the old one is kept until it works"
    )
    parser.add_argument("account")
    parser.add_argument("method")
    parser.add_argument("--scope", action="append", metavar="S", help="a scope to ask for (repeatable)")
    add_sandbox(parser)
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Try the old method, then the new one; exit 1, and nothing changed, when either does not work."""
    from smsauth_gui.services.ports import Cancel

    args = terminal.args
    with open_desk(terminal) as services:
        account = account_of(services, args.account)
        known_method(known_provider(services.catalog, account.provider), args.method)
        targets = services.connector.targets(account)
        if args.method not in targets:
            there = f"it can move to: {', '.join(targets)}" if targets else "there is no method it can move to"
            raise UsageError(f"{account.name} cannot move from {account.method} to {args.method}; {there}")
        scopes = tuple(args.scope) if args.scope is not None else None
        outcome = services.connector.move(account, args.method, scopes, report=lambda _progress: None, cancel=Cancel())
        return answers.tell_outcome(terminal, outcome, services.catalog, reveal=args.reveal)
