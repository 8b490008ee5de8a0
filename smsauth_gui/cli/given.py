"""What the commands that act for an account take from the command line, and the services they act through."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from smsauth_gui.cli.terminal import Terminal, UsageError, value_of
from smsauth_gui.core.provider.fields import is_loopback

if TYPE_CHECKING:
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.provider.schema import Method, Provider
    from smsauth_gui.core.values.credential import Account, Trust
    from smsauth_gui.services.facade import Services


def add_set(parser: argparse.ArgumentParser) -> None:
    """Add ``--set`` and the practice options."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="VALUE: -, @FILE, env:NAME, text:VALUE or VALUE",
    )
    add_sandbox(parser)


def add_sandbox(parser: argparse.ArgumentParser) -> None:
    """Add the practice options."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--sandbox", action="store_true", help="use the built-in practice server")
    group.add_argument("--sandbox-base", metavar="URL", help="use a practice server that already runs")


def port(text: str) -> int:
    """A port number; for argparse."""
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return int(text)


def seconds(text: str) -> float:
    """A number of seconds up to an hour; for argparse."""
    try:
        seconds = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a number of seconds") from error
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError("between 0 and 3600 seconds")
    return seconds


def add_allow_host(parser: argparse.ArgumentParser) -> None:
    """Add the person's yes to a host."""
    parser.add_argument("--allow-host", metavar="HOST", help="let the account send to a host it was not made for")


def with_allowed_host(terminal: Terminal, services: Services, account: Account) -> Account:
    """The account, which from now on may send to the host of ``--allow-host``, too."""
    if not terminal.args.allow_host:
        return account
    from smsauth_gui.services.accounts import allow_host

    return allow_host(services.accounts, account.name, terminal.args.allow_host) or account


@contextmanager
def open_desk(terminal: Terminal) -> Iterator[Services]:
    """The services for this run, closed in any case."""
    from smsauth_gui import app

    args = terminal.args
    base = getattr(args, "sandbox_base", None)
    if base is not None and not is_loopback(urlsplit(base).hostname or ""):
        raise UsageError("--sandbox-base takes an address on this computer, such as http://127.0.0.1:8000")
    clock = app.clock_from(args.now) if args.now else app.system_clock
    setup = app.Setup(terminal.home, sandbox_base=base, clock=clock)
    services = app.build(setup, terminal.catalog)
    try:
        yield services
    finally:
        services.close()


def set_values(terminal: Terminal) -> tuple[dict[str, str], dict[str, str]]:
    """The values given with ``--set``: fields, and parameters of a call (``param.NAME``)."""
    fields: dict[str, str] = {}
    params: dict[str, str] = {}
    for pair in terminal.args.set:
        name, equals, form = pair.partition("=")
        if not equals or not name:
            raise UsageError("--set takes FIELD=VALUE")
        target = params if name.startswith("param.") else fields
        target[name.removeprefix("param.")] = value_of(form, prompt=f"{name}: ")
    return fields, params


def entry(services: Services, provider_id: str, method_id: str | None) -> tuple[Provider, Method | None]:
    """The provider and, when named, its method; `UsageError` lists what there is."""
    provider = known_provider(services.catalog, provider_id)
    return provider, None if method_id is None else known_method(provider, method_id)


def known_provider(catalog: Catalog, provider_id: str) -> Provider:
    """The provider of that id; `UsageError` names those that can be connected."""
    provider = catalog.get(provider_id)
    if provider is None or provider.recognise_only:
        ids = ", ".join(item.id for item in catalog.connectable)
        raise UsageError(f"unknown provider {provider_id!r}; there are: {ids}")
    return provider


def known_method(provider: Provider, method_id: str) -> Method:
    """The provider's method of that id; `UsageError` names those it has."""
    known_methods = {method.id: method for method in provider.methods}
    if method_id not in known_methods:
        raise UsageError(f"{provider.id} has no method {method_id!r}; there are: {', '.join(known_methods)}")
    return known_methods[method_id]


def mode_of(provider: Provider, fields: dict[str, str]) -> str:
    """Take ``mode`` out of the fields; an unknown one is wrong usage."""
    mode = fields.pop("mode", "")
    if mode and mode not in {item.id for item in provider.modes}:
        raise UsageError(f"{provider.id} has no mode {mode!r}; there are: {', '.join(m.id for m in provider.modes)}")
    return mode


def known_fields(provider: Provider, method: Method, mode: str, fields: dict[str, str], extra: set[str]) -> None:
    """`UsageError` for a field the method does not have."""
    ids = {item.id for item, _ in provider.fields_of(method, mode)} | extra
    unknown = sorted(set(fields) - ids)
    if unknown:
        raise UsageError(f"{method.id} has no field {unknown[0]!r}; there are: {', '.join(sorted(ids)) or 'none'}")


def targets(terminal: Terminal, accounts: Sequence[Account]) -> list[Account]:
    """The named account, or all with ``--all``; `UsageError` for neither, both, or a name that is not there."""
    args = terminal.args
    if args.all:
        _all_of_them(args)
        return list(accounts)
    if args.account is None:
        raise UsageError("name an account, or --all")
    chosen = [account for account in accounts if account.name == args.account]
    if not chosen:
        names = ", ".join(account.name for account in accounts)
        raise UsageError(f"there is no account {args.account!r}; there are: {names or 'none yet'}")
    return chosen


def _all_of_them(args: argparse.Namespace) -> None:
    """`UsageError` where ``--all`` stands beside what is said of one account."""
    if args.account is not None:
        raise UsageError("name an account or --all, not both")
    if args.allow_host:
        raise UsageError("--allow-host is a yes for one account: name it")


def trust_of(terminal: Terminal) -> Trust:
    """What ``--ca`` and ``--allow-plain-http`` allow."""
    from smsauth_gui.core.values.credential import Trust

    ca_file = terminal.args.ca
    if ca_file and not Path(ca_file).is_file():
        raise UsageError(f"there is no file {ca_file!r}")
    return Trust(ca_file=str(Path(ca_file).resolve()) if ca_file else None, plain_http=terminal.args.allow_plain_http)


def is_practice(terminal: Terminal) -> bool:
    """The practice server is meant."""
    return bool(terminal.args.sandbox or terminal.args.sandbox_base)
