"""``smsauth sandbox``: serves the practice providers on 127.0.0.1 until interrupted; ``smsauth doctor``."""

from __future__ import annotations

import argparse
import signal
import threading
from typing import TYPE_CHECKING

from smsauth_gui.cli import answers
from smsauth_gui.cli.given import port
from smsauth_gui.cli.terminal import Terminal, UsageError

if TYPE_CHECKING:
    from smsauth_gui.adapters import doctor


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``sandbox`` and ``doctor``."""
    from smsauth_gui.sandbox import SCENARIOS

    sandbox = commands.add_parser("sandbox", help="serve the practice providers on this computer")
    sandbox.add_argument("--port", type=port, default=0)
    sandbox.add_argument("--scenario", action="append", default=[], choices=SCENARIOS, metavar="NAME")
    sandbox.set_defaults(run=run_sandbox)
    commands.add_parser("doctor", help="what works here, and what does not").set_defaults(run=run_doctor)


def run_sandbox(terminal: Terminal) -> int:
    """Serve until SIGINT or SIGTERM; the first line on stdout is one JSON object."""
    from smsauth_gui.app import clock_from, hex_digits, system_clock
    from smsauth_gui.sandbox import Sandbox, directory

    args = terminal.args
    clock = clock_from(args.now) if args.now else system_clock
    server = Sandbox(port=args.port, scenarios=args.scenario, clock=clock, token=hex_digits)
    try:
        root = server.start()
    except OSError as error:
        raise UsageError(f"port {args.port} is taken: {error.strerror or 'choose another'}") from error
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    terminal.line(directory(root))
    stop.wait()
    server.stop()
    return 0


def _replacing(terminal: Terminal) -> list[doctor.Fact]:
    """Provider files of somebody else's that stand in for the program's own."""
    from smsauth_gui.adapters.doctor import Fact

    foreign = terminal.catalog.foreign
    texts = {
        name: f"the file in {file.path} stands in for the program's own"
        for name, file in foreign.items()
        if file.replaces
    }
    return [Fact(f"provider {name}", True, text) for name, text in texts.items()]


def run_doctor(terminal: Terminal) -> int:
    """Tell what works on this computer; nothing beyond it is contacted. Exit 1 when something needed is missing."""
    from smsauth_gui.adapters import doctor

    facts = (*doctor.facts(terminal.home, now=terminal.now()), *_replacing(terminal))
    rows = [{"name": fact.name, "ok": fact.ok, "text": fact.text} for fact in facts]
    terminal.emit(
        {"ok": all(fact.ok for fact in facts), "checks": rows},
        lambda: answers.lines_of((f"{'ok ' if fact.ok else 'no '} {fact.name}", fact.text) for fact in facts),
    )
    return 0 if all(fact.ok for fact in facts) else 1
