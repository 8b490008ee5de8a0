"""``smsauth compare``: two texts, files or accounts side by side; first what most likely explains the failure."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from smsauth_gui.cli import answers
from smsauth_gui.cli.given import open_desk
from smsauth_gui.cli.given_text import named, no_account, text_of
from smsauth_gui.cli.terminal import Terminal
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.statements import say, words

if TYPE_CHECKING:
    from smsauth_gui.core.paste.compare import Comparison
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.core.values.http import Exchange
    from smsauth_gui.core.values.reading import Reading
    from smsauth_gui.services.facade import Services

    Side = tuple[Reading, Exchange | None]

_SHOWN = 200
"""Characters of a value in the readable text; the JSON has all of it."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``compare``."""
    parser = commands.add_parser(
        "compare", help="what differs between two texts, files or accounts, and what it explains"
    )
    parser.add_argument("first", metavar="TEXT | @FILE | - | ACCOUNT")
    parser.add_argument("second", metavar="TEXT | @FILE | - | ACCOUNT")
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Compare; exit 1 when neither holds anything to compare."""
    from smsauth_gui.core.paste.compare import compare

    args = terminal.args
    with open_desk(terminal) as services:
        (first, ours), (second, theirs) = (_side(terminal, services, word) for word in (args.first, args.second))
    comparison = compare(first, second, (ours, theirs))
    terminal.emit(_json(comparison), lambda: _text(comparison))
    return int(comparison.sentence.code == "compare.neither")


def _side(terminal: Terminal, services: Services, word: str) -> Side:
    text = text_of(word)
    account = named(services, word) if text is None else None
    if account is not None:
        return _of_account(terminal, services, account)
    side = _of_text(terminal, word if text is None else text)
    if text is None and side[0].kind == "unknown" and len(word.split()) == 1:
        raise no_account(services, word)
    return side


def _of_text(terminal: Terminal, text: str) -> Side:
    from smsauth_gui.core.clues.inspection import Question, inspect
    from smsauth_gui.core.exchange.text import request_of
    from smsauth_gui.services.material import compared_exchange

    catalog = terminal.catalog
    found = inspect(Question(text, terminal.now(), terminal.args.now), catalog)
    request = request_of(text.replace("\r\n", "\n"), catalog.vocabulary) if "://" in text else None
    return found.reading, compared_exchange(found, request, catalog)


def _of_account(terminal: Terminal, services: Services, account: Account) -> Side:
    from smsauth_gui.core.paste import read as paste
    from smsauth_gui.services.material import credential_text, last_entries

    entries = last_entries(account.name, services.accounts, services.history)
    reading = paste.read(credential_text(account), catalog=services.catalog, now=terminal.now())
    return reading, entries[-1].exchange if entries else None


def _json(comparison: Comparison) -> answers.Json:
    rows = [
        {
            "topic": say(row.topic, ENGLISH),
            "first": words(row.first, ENGLISH),
            "second": words(row.second, ENGLISH),
            "same": row.same,
        }
        for row in comparison.rows
    ]
    return {"code": comparison.sentence.code, "sentence": say(comparison.sentence, ENGLISH), "rows": rows}


def _text(comparison: Comparison) -> str:
    lines = [say(comparison.sentence, ENGLISH)]
    for row in comparison.rows:
        topic, first, second = (
            " ".join(words(part, ENGLISH).split())[:_SHOWN] for part in (row.topic, row.first, row.second)
        )
        if row.same and not row.first:
            continue
        if row.same:
            lines.append(f"  {topic}: {first or '–'} (the same)")
        else:
            lines.append(f"* {topic}: {first or '–'}  |  {second or '–'}")
    return "\n".join(lines)
