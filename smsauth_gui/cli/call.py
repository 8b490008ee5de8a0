"""``smsauth call``: run one test call, with an account or with values given for this call alone."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from smsauth_gui.cli import answers
from smsauth_gui.cli.given import (
    add_allow_host,
    add_set,
    entry,
    is_practice,
    known_fields,
    mode_of,
    open_desk,
    set_values,
    trust_of,
    with_allowed_host,
)
from smsauth_gui.cli.terminal import Terminal, UsageError
from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.core.values.errors import Problem

if TYPE_CHECKING:
    from smsauth_gui.core.exchange.har import Note
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.provider.schema import Method, Provider
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.core.values.http import Exchange
    from smsauth_gui.services.facade import Services
    from smsauth_gui.services.outcome import Outcome


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``call``."""
    call = commands.add_parser("call", help="run one test call")
    call.add_argument("words", nargs="*", metavar="ACCOUNT [CALL]")
    call.add_argument("--provider")
    call.add_argument("--method")
    call.add_argument("--scheme", help="how a borrowed token travels: a scheme word or a method's id")
    add_allow_host(call)
    call.add_argument("--har", type=Path, metavar="FILE")
    call.add_argument("--yes-really", action="store_true", help="for calls that change something or cost money")
    add_set(call)
    call.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Run one call; exit 0 only when it was accepted."""
    fields, params = set_values(terminal)
    with open_desk(terminal) as services:
        if terminal.args.provider is None:
            return _with_account(terminal, services, fields, params)
        if "access_token" in fields:
            return _with_token(terminal, services, fields, params)
        return _with_values(terminal, services, fields, params)


def _words(terminal: Terminal, most: int) -> list[str]:
    words = list(terminal.args.words)
    if len(words) > most:
        raise UsageError(f"too many words: {' '.join(words[most:])}")
    return words


def _with_account(terminal: Terminal, services: Services, fields: dict[str, str], params: dict[str, str]) -> int:
    words = _words(terminal, 2)
    if not words:
        raise UsageError("name an account, or --provider with --set")
    if fields:
        raise UsageError("--set of a field belongs to --provider; an account has its own (param.NAME is fine)")
    account = with_allowed_host(terminal, services, account_of(services, words[0]))
    call_id = words[1] if len(words) > 1 else ""
    return _run(terminal, services, account, call_id, params)


def _with_token(terminal: Terminal, services: Services, fields: dict[str, str], params: dict[str, str]) -> int:
    """A token that somebody handed over: never refreshed, never stored."""
    args = terminal.args
    provider, method = entry(services, args.provider, args.method)
    mode = mode_of(provider, fields)
    way = method.id if method is not None else _way(provider, args.scheme, fields, mode)
    known_fields(provider, provider.method(way), mode, fields, {"access_token"})
    account = services.caller.borrow(
        provider.id, way, mode, fields, practice=is_practice(terminal), trust=trust_of(terminal)
    )
    return _run(terminal, services, account, "".join(_words(terminal, 1)), params)


def _way(provider: Provider, scheme: str | None, fields: dict[str, str], mode: str) -> str:
    from smsauth_gui.core.paste.trial import token_ways

    fitting = [method.id for method in token_ways(provider, mode, fields.get("access_token", ""))]
    if scheme:
        named_so = _ways_named(provider, scheme)
        return next((way for way in fitting if way in named_so), named_so[0])
    if len(fitting) != 1:
        words = ", ".join(scheme_word(provider.method(way)) for way in fitting)
        raise UsageError(f"the token may travel as {words}: say which with --scheme")
    return fitting[0]


def _ways_named(provider: Provider, scheme: str) -> list[str]:
    ways = [method.id for method in provider.methods if scheme.lower() in {method.id, scheme_word(method).lower()}]
    if not ways:
        words = ", ".join(sorted({scheme_word(method) for method in provider.methods}))
        raise UsageError(f"{provider.id} has no scheme {scheme!r}; there are: {words}")
    return ways


def scheme_word(method: Method) -> str:
    """The word by which a person names how a credential travels: ``Bearer``, ``App``, ``X-Api-Key``, ``apikey``."""
    return method.send.scheme or method.send.name


def _with_values(terminal: Terminal, services: Services, fields: dict[str, str], params: dict[str, str]) -> int:
    """Values for this call alone: where a token is needed it is asked for first and ended afterwards."""
    from smsauth_gui.services.outcome import Attempt
    from smsauth_gui.services.ports import Cancel

    args = terminal.args
    if args.method is None:
        raise UsageError("--method is needed, or --set access_token=… to try a token")
    provider, method = entry(services, args.provider, args.method)
    if method is None or method.redirect is not None:
        raise UsageError(f"{args.method} signs in with a browser: use smsauth connect, or --set access_token=…")
    mode = mode_of(provider, fields)
    known_fields(provider, method, mode, fields, set())
    attempt = Attempt(
        provider.id, method.id, mode, fields, practice=is_practice(terminal), trust=trust_of(terminal), keep=False
    )
    prepared = services.connector.prepare(attempt, cancel=Cancel())
    if prepared.account is None:
        return _failed(terminal, services, prepared)
    try:
        return _run(terminal, services, prepared.account, "".join(_words(terminal, 1)), params)
    finally:
        if prepared.account.grant is not None:
            services.refresher.revoke(prepared.account, cancel=Cancel())


def _failed(terminal: Terminal, services: Services, outcome: Outcome) -> int:
    """No token, so no call: the answer has a call's form with the reason."""
    from smsauth_gui.services.outcome import CallResult

    exchange = outcome.exchanges[-1] if outcome.exchanges else None
    return answers.tell_call(terminal, CallResult("", outcome.diagnosis, exchange), services.catalog)


def _run(terminal: Terminal, services: Services, account: Account, call_id: str, params: dict[str, str]) -> int:
    from smsauth_gui.core.exchange.har import note_of
    from smsauth_gui.services.ports import Cancel
    from smsauth_gui.services.sending import Sender

    args = terminal.args
    if call_id:
        _known_call(services.catalog.get(account.provider), account, call_id)
    result = services.caller.run(account, call_id, params, cancel=Cancel(), confirmed=args.yes_really)
    if args.har is not None and result.exchange is not None:
        note = note_of(Sender.known(account), result.diagnosis)
        write_har(args.har, [(result.exchange, note)], services.catalog)
    return answers.tell_call(terminal, result, services.catalog)


def _known_call(provider: Provider | None, account: Account, call_id: str) -> None:
    method = method_of(account, provider)
    if provider is None or method is None:
        return  # the call itself says that the file is gone
    known = [call.id for call in provider.calls_of(method, account.mode)]
    if call_id not in known:
        raise UsageError(f"{account.method} has no call {call_id!r}; there are: {', '.join(known)}")


def kept_accounts(services: Services) -> tuple[Account, ...]:
    """Every account; `Problem` while some are kept that cannot be opened, which is never the same as none."""
    accounts = services.accounts.all()
    if services.accounts.closed:
        raise Problem(services.accounts.reason, {"reason": "accounts_closed"})
    return accounts


def account_of(services: Services, name: str) -> Account:
    """The account of that name; `UsageError` when there is none."""
    accounts = {account.name: account for account in kept_accounts(services)}
    if name not in accounts:
        raise UsageError(f"there is no account {name!r}; there are: {', '.join(accounts) or 'none yet'}")
    return accounts[name]


def write_har(path: Path, exchanges: Iterable[tuple[Exchange, Note]], catalog: Catalog) -> None:
    """Redacted exchanges as an archive, each with what a diagnosis needs beside it."""
    from smsauth_gui.core.exchange import har

    try:
        path.write_bytes(har.write(exchanges, catalog=catalog))
    except OSError as error:
        raise UsageError(f"cannot write {str(path)!r}: {error.strerror}") from error
