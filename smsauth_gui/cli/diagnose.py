"""``smsauth diagnose``: what an exchange made elsewhere means. Nothing is ever sent."""

from __future__ import annotations

import argparse

from smsauth_gui.cli import answers
from smsauth_gui.cli.explained import explained, explanation_json, explanation_text, wanted
from smsauth_gui.cli.terminal import Terminal, UsageError, read_bytes


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``diagnose``."""
    parser = commands.add_parser("diagnose", help="what a failed (or good) exchange means")
    parser.add_argument("--provider", default="")
    parser.add_argument("--method", default="")
    parser.add_argument(
        "file", metavar="@FILE", help="an HTTP archive, or text with a request and its answer; - for stdin"
    )
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Exit 0 when the exchange could be read, whatever the verdict."""
    from smsauth_gui.core.diagnosis.situation import Diagnosis
    from smsauth_gui.core.exchange.text import NoExchange
    from smsauth_gui.core.paste import read as paste

    args = terminal.args
    provider = _provider_id(terminal, args.provider)
    _check_method(terminal, provider, args.method)
    data = _data(args.file)
    reading = paste.read(data, catalog=terminal.catalog, now=terminal.now())
    found = explained(terminal, data, reading, provider=provider, method=args.method)
    if isinstance(found, NoExchange):
        unread = Diagnosis(
            "input.invalid", {"reason": found.reason, "missing": list(found.missing)}, provider=reading.owner
        )
        answer = answers.diagnosis_json(unread, terminal.catalog) | {"advice": wanted(found.missing)}
        terminal.emit(answer, lambda: "\n".join(filter(None, (str(answer["detail"]["reason"]), wanted(found.missing)))))
        return 1
    terminal.emit(explanation_json(found, terminal.catalog), lambda: explanation_text(found, terminal.catalog))
    return 0


def _provider_id(terminal: Terminal, name: str) -> str:
    if not name:
        return ""
    provider = terminal.catalog.get(name)
    if provider is None:
        ids = ", ".join(item.id for item in terminal.catalog)
        raise UsageError(f"unknown provider {name!r}; there are: {ids}")
    return provider.id


def _check_method(terminal: Terminal, provider: str, method: str) -> None:
    known_provider = terminal.catalog.get(provider)
    if method and known_provider is not None and all(item.id != method for item in known_provider.methods):
        raise UsageError(
            f"{known_provider.id} has no method {method!r}; it has {', '.join(item.id for item in known_provider.methods)}"
        )


def _data(name: str) -> bytes:
    if name == "-":
        import sys

        return sys.stdin.buffer.read()
    return read_bytes(name.removeprefix("@"))
