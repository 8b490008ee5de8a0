"""What a text that shows a failure means, for ``inspect`` and ``diagnose`` alike: they find the same in the same text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from smsauth_gui import wording
from smsauth_gui.cli import answers, repairs
from smsauth_gui.cli.answers import Json
from smsauth_gui.cli.terminal import Terminal
from smsauth_gui.wording.language import ENGLISH

if TYPE_CHECKING:
    from datetime import datetime

    from smsauth_gui.core.clues.explanation import Explanation, Others
    from smsauth_gui.core.exchange.text import NoExchange
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.values.reading import Reading

_MISSING: Final = {
    "status": "the HTTP status of the answer",
    "answer": "what the server answered",
    "request": "the request, without its secrets",
    "address": "the address the request went to",
}
"""By ``detail.missing``."""


def explained(
    terminal: Terminal,
    data: bytes,
    reading: Reading,
    *,
    now: datetime | None = None,
    provider: str = "",
    method: str = "",
) -> Explanation | NoExchange:
    """What an archive's last entry or a text means, or why nothing can be concluded.

    The clock is ``now``, else ``--now``, else the time of the exchange.
    """
    from smsauth_gui.core.clues.explanation import explain
    from smsauth_gui.core.clues.judgement import Asked
    from smsauth_gui.core.exchange.text import NoExchange

    asked = Asked(terminal.now(), now or terminal.args.now, provider, method)
    try:
        return explain(data, terminal.catalog, reading, asked)
    except NoExchange as error:
        return error


def explanation_json(explanation: Explanation, catalog: Catalog) -> Json:
    """A diagnosis in the contract's keys, and the corrected request.

    Of an archive also what else failed in it, and how much of it was read.
    """
    answer = answers.diagnosis_json(explanation.diagnosis, catalog)
    answer["repair"] = repairs.as_json(explanation.repair, explanation.language)
    others = explanation.others
    if others is not None:
        answer["others"] = [{"index": index, "cause": one.cause} for index, one in others.failed]
        answer["read"] = {"entries": others.entries, "of": others.of}
    return answer


def explanation_text(explanation: Explanation, catalog: Catalog) -> str:
    """The same as a person reads it."""
    diagnosis = explanation.diagnosis
    lines = [answers.diagnosis_text(diagnosis, catalog)]
    missing = diagnosis.detail.get("missing")
    if isinstance(missing, list):
        lines.append(wanted(missing))
    if explanation.others is not None:
        lines += _others_lines(explanation.others, catalog)
    lines.append(repairs.as_text(explanation.repair, explanation.language))
    return "\n".join(filter(None, lines))


def wanted(missing: list[str] | tuple[str, ...]) -> str:
    """What would decide it, as one sentence; empty where nothing is missing."""
    if not missing:
        return ""
    return f"To be sure, ask for: {'; '.join(_MISSING.get(name, name) for name in missing)}."


def _others_lines(others: Others, catalog: Catalog) -> Iterator[str]:
    if others.entries < others.of:
        yield f"{others.entries} of the archive's {others.of} entries were read."
    for index, one in others.failed:
        provider = catalog.get(one.provider)
        headline = wording.headline(one, provider.name if provider else "", ENGLISH)
        yield f"Entry {index} of the archive failed: {headline} ({one.cause})"
