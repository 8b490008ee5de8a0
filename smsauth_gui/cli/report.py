"""``smsauth report`` and ``smsauth reply``: what may be handed on, to the provider or a colleague, and to the customer."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from smsauth_gui.cli.call import account_of
from smsauth_gui.cli.given import open_desk
from smsauth_gui.cli.given_text import text_of
from smsauth_gui.cli.terminal import Terminal, UsageError
from smsauth_gui.wording.language import language, languages

if TYPE_CHECKING:
    from smsauth_gui.core.values.secret import Secret
    from smsauth_gui.services.facade import Services
    from smsauth_gui.wording.report import Material, Report


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``report`` and ``reply``."""
    for name, run, text in (
        ("report", run_report, "what an account or a text shows, to hand on; no secret and no people in it"),
        ("reply", run_reply, "what to write to the customer who sent the text"),
    ):
        parser = commands.add_parser(name, help=text)
        parser.add_argument("about", metavar="ACCOUNT | @FILE | -")
        usual = None if name == "reply" else "en"
        parser.add_argument("--language", choices=languages(), default=usual, help="what it is written in")
        parser.add_argument("--markdown", action="store_true", help="as Markdown")
        parser.set_defaults(run=run)


def run_report(terminal: Terminal) -> int:
    """Print the report; exit 1 when nothing in the text could be recognised."""
    from smsauth_gui.wording.report import Blocked, build, markdown, plain

    material, secrets, _ = _material(terminal)
    report = build(material, language(terminal.args.language))
    try:
        text = (markdown if terminal.args.markdown else plain)(report, secrets)
    except Blocked:
        return _blocked(terminal)
    terminal.emit({**_report_json(report), "text": text}, lambda: text)
    return _status(material)


def _report_json(report: Report) -> dict[str, object]:
    sections = [
        {
            "title": section.title,
            "rows": [{"label": label, "value": value} for label, value in section.rows],
            "code": section.code or None,
        }
        for section in report.sections
    ]
    return {"language": report.language, "title": report.title, "verdict": report.verdict, "sections": sections}


def run_reply(terminal: Terminal) -> int:
    """Print the reply; exit 1 when nothing in the text could be recognised."""
    from smsauth_gui.core.safe.known import search
    from smsauth_gui.wording.replies import reply, spoken

    args = terminal.args
    material, secrets, ticket = _material(terminal)
    chosen = language(args.language) if args.language else spoken(ticket)
    text = reply(material, chosen)
    if search(text, secrets):
        return _blocked(terminal)
    if args.markdown:
        text = text.replace("\n\n", "\n").replace("\n", "\n\n")
    terminal.emit({"language": chosen.code, "text": text}, lambda: text)
    return _status(material)


def _blocked(terminal: Terminal) -> int:
    """Nothing is printed in which a known secret stands."""
    reason = "Nothing was made: a secret stood in it."
    terminal.emit({"ok": False, "reason": reason}, lambda: reason)
    return 1


def _status(material: Material) -> int:
    unread = material.reading is not None and material.reading.kind == "unknown"
    return int(unread and material.diagnosis is None)


def _material(terminal: Terminal) -> tuple[Material, tuple[Secret, ...], str]:
    """What it is made of, what must not stand in it, and the text it is about (empty for an account)."""
    text = text_of(terminal.args.about)
    if text is None:
        with open_desk(terminal) as services:
            return (*_of_account(terminal, services), "")
    return (*_of_text(terminal, text), text)


def _of_text(terminal: Terminal, text: str) -> tuple[Material, tuple[Secret, ...]]:
    from smsauth_gui.core.clues.inspection import Question, inspect
    from smsauth_gui.services.material import of_text, secrets_of

    if not text.strip():
        raise UsageError("there is nothing in it")
    question = Question(text, terminal.now(), terminal.args.now)
    found = inspect(question, terminal.catalog)
    return of_text(question, found, terminal.catalog), secrets_of(found)


def _of_account(terminal: Terminal, services: Services) -> tuple[Material, tuple[Secret, ...]]:
    from smsauth_gui.core.paste import read as paste
    from smsauth_gui.services import material

    account = account_of(services, terminal.args.about)
    entries = material.last_entries(account.name, services.accounts, services.history)
    text = material.credential_text(account)
    reading = paste.read(text, catalog=services.catalog, now=terminal.now())
    told = reading if reading.kind == "jwt" else None
    made = material.of_account(account, services.catalog, told, entries, terminal.now)
    return made, material.account_secrets(account)
