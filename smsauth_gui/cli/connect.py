"""``smsauth connect``: walk one sign-in."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from smsauth_gui import wording
from smsauth_gui.cli import answers
from smsauth_gui.cli.call import write_har
from smsauth_gui.cli.given import (
    add_set,
    entry,
    is_practice,
    known_fields,
    mode_of,
    open_desk,
    port,
    seconds,
    set_values,
    trust_of,
)
from smsauth_gui.cli.terminal import Terminal, UsageError
from smsauth_gui.wording.statements import say

if TYPE_CHECKING:
    from smsauth_gui.core.values.http import Exchange
    from smsauth_gui.services.facade import Services
    from smsauth_gui.services.outcome import Attempt, Outcome, PasteBox, Progress, RedirectChoice


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``connect``."""
    connect = commands.add_parser("connect", help="walk one sign-in")
    connect.add_argument("provider")
    connect.add_argument("method")
    add_set(connect)
    connect.add_argument("--scope", action="append", metavar="S", help="a scope to ask for (repeatable)")
    connect.add_argument("--redirect", choices=("loopback", "paste"), default="loopback")
    connect.add_argument("--redirect-uri", metavar="URI|none", help="the registered address, when it is not ours")
    connect.add_argument("--port", type=port)
    connect.add_argument("--host", choices=("127.0.0.1", "localhost", "[::1]"), default="127.0.0.1")
    connect.add_argument("--timeout", type=seconds, default=300.0, metavar="S")
    connect.add_argument("--name", metavar="ACCOUNT", default="")
    connect.add_argument("--no-store", action="store_true")
    connect.add_argument("--har", type=Path, metavar="FILE", help="write the whole walk, redacted, also when it failed")
    connect.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Walk one sign-in; exit 0 when it worked."""
    from smsauth_gui.services.outcome import PasteBox
    from smsauth_gui.services.ports import Cancel

    args = terminal.args
    with open_desk(terminal) as services:
        attempt = _attempt(terminal, services)
        for remark in services.connector.remarks(attempt):
            terminal.say(say(remark, wording.ENGLISH))
        # A file that cannot be written is told before anybody signs in.
        _write_walk(terminal, attempt, ())
        cancel, box = Cancel(), PasteBox()
        if attempt.redirect.how == "paste":
            _read_pasted(box)
        try:
            outcome = services.connector.connect(
                attempt, report=lambda step: _tell(terminal, step), cancel=cancel, box=box
            )
        except KeyboardInterrupt:
            cancel.cancel()
            terminal.say("Cancelled.")
            return 1
        _write_walk(terminal, attempt, outcome.exchanges)
        outcome = _keep(services, outcome, args.name)
        if outcome.ok and attempt.keep and not services.accounts.durable:
            where = say(services.accounts.where, wording.ENGLISH)
            terminal.say(f"Secrets are stored in {where}: the account is gone when this command ends.")
        return answers.tell_outcome(terminal, outcome, services.catalog, reveal=args.reveal)


def _attempt(terminal: Terminal, services: Services) -> Attempt:
    """The wish to connect, as the words of the command say it."""
    from smsauth_gui.services.outcome import Attempt

    args = terminal.args
    fields, params = set_values(terminal)
    if params:
        raise UsageError("param.… belongs to smsauth call")
    provider, method = entry(services, args.provider, args.method)
    assert method is not None  # noqa: S101 - a method was named
    mode = mode_of(provider, fields)
    known_fields(provider, method, mode, fields, set())
    return Attempt(
        provider=provider.id,
        method=method.id,
        mode=mode,
        values=fields,
        scopes=tuple(args.scope) if args.scope is not None else None,
        redirect=_redirect(terminal),
        name=args.name,
        practice=is_practice(terminal),
        trust=trust_of(terminal),
        keep=not args.no_store,
        timeout_s=args.timeout,
    )


def _write_walk(terminal: Terminal, attempt: Attempt, exchanges: Sequence[Exchange]) -> None:
    """The redacted exchanges as an archive, where one is wanted."""
    from smsauth_gui.core.exchange.har import Note

    if terminal.args.har is not None:
        note = Note(attempt.provider, attempt.method)
        write_har(terminal.args.har, [(exchange, note) for exchange in exchanges], terminal.catalog)


def _keep(services: Services, outcome: Outcome, name: str) -> Outcome:
    """The command has nobody to ask *is this right?*: calling it is the answer."""
    if not outcome.ok or outcome.account is None or services.accounts.get(outcome.account.name) is None:
        return outcome
    return replace(outcome, account=services.connector.keep(outcome.account.name, name))


def _redirect(terminal: Terminal) -> RedirectChoice:
    from smsauth_gui.services.outcome import RedirectChoice

    args = terminal.args
    uri = args.redirect_uri or ""
    how: Literal["loopback", "paste"] = "paste" if uri else args.redirect
    omit = uri == "none"
    return RedirectChoice(how=how, host=args.host, port=args.port, uri="" if omit else uri, omit=omit)


def _tell(terminal: Terminal, progress: Progress) -> None:
    """The live lines on stderr: the address to open, and what was ignored."""
    if progress.step == "listen" and progress.state == "done" and progress.facts.get("redirect_uri"):
        terminal.say(f"Return address: {progress.facts['redirect_uri']}")
        if first := progress.facts.get("first_uri"):
            terminal.say(f"The port of {first} is taken or was not chosen; the provider has to know this address too.")
    if progress.step == "browser" and progress.state == "started":
        terminal.say(f"Open this address in your browser: {progress.facts['url']}")
    if progress.step == "browser" and progress.state == "failed":
        terminal.say("No browser could be opened here; copy the address into one.")
    if progress.step == "redirect" and progress.state == "note":
        terminal.say(not_used(progress.facts))


def not_used(facts: Mapping[str, str]) -> str:
    """What came instead of the answer, and that the wait goes on."""
    said = f" It says: {facts['error']}." if "error" in facts else ""
    if facts.get("via") != "paste":
        return f"An answer that is not ours came in and was not used ({facts['cause']}).{said} Still waiting."
    if facts.get("reason") != "code_alone":
        return f"What was pasted was not used ({facts['cause']}).{said} Paste the whole address the browser ended at."
    words = [
        "A code alone does not tell whose it is. Copy the whole address: click into the browser's address line, "
        "select all of it, copy it, and paste it here."
    ]
    if "may_use" in facts:
        words.append(
            "Pasting the same code once more uses it all the same. What is lost then: the check (state) that the code is "
            "from this very sign-in and was not slipped to you; PKCE still protects the exchange."
        )
    return " ".join(words)


def _read_pasted(box: PasteBox) -> None:
    """Feed lines from stdin to the flow, on a thread of its own so that the timeout holds."""

    from smsauth_gui.services.outcome import END

    def feed() -> None:
        for line in sys.stdin:
            if line.strip():
                box.paste(line.strip())
        box.put(END)

    threading.Thread(target=feed, name="pasted-address", daemon=True).start()
