"""What an archive or a pasted text means, as the commands tell it: `inspect` and `diagnose` ask here."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from smsauth_gui.core.clues.judgement import Asked, judge
from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.repair import Repair, repair
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.exchange import har
from smsauth_gui.core.exchange.as_code import pasted_as
from smsauth_gui.core.exchange.text import NoExchange
from smsauth_gui.core.paste.read import informed
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.decoding import unmarked
from smsauth_gui.core.values.http import Exchange
from smsauth_gui.core.values.reading import Reading

MOST_ENTRIES: Final = 20_000
"""Exchanges of an archive that are judged; the last ones."""


class Others(Struct, frozen=True):
    """What an archive holds beside the exchange that was diagnosed."""

    failed: tuple[tuple[int, Diagnosis], ...]
    """The other entries that failed, each with its place in the archive, counted from 0."""
    entries: int
    """How many entries were judged."""
    of: int
    """How many the archive has."""


class Explanation(Struct, frozen=True):
    """A diagnosis; ``others`` is None where the text was no archive."""

    diagnosis: Diagnosis
    others: Others | None = None
    repair: Repair | None = None
    """The corrected request, where the one in the text explains what went wrong."""
    language: str = "curl"
    """In which of the languages of `as_code` the request was pasted."""


def explain(data: str | bytes, catalog: Catalog, reading: Reading, asked: Asked) -> Explanation:
    """What an archive's last entry or a text means that people wrote; `NoExchange` where nothing can be concluded.

    ``reading`` is of the same text: its credentials are masked in whatever is said.
    """
    text = unmarked(data)
    if text.lstrip().startswith("{"):
        try:
            return _archive(har.read(text), catalog, reading, asked)
        except har.NoEntry as error:
            raise NoExchange("empty_archive") from error
        except har.NotHar:
            pass
    judgement = judge(text, catalog, reading, asked)
    repaired = repair(judgement.situation, judgement.diagnosis, catalog)
    return Explanation(judgement.diagnosis, None, repaired, pasted_as(text))


def _archive(entries: Sequence[har.Entry], catalog: Catalog, reading: Reading, asked: Asked) -> Explanation:
    judged = entries[-MOST_ENTRIES:]
    situations = [
        informed(entry.situation(now=asked.now, provider=asked.provider, method=asked.method), reading)
        for entry in judged
    ]
    found = [diagnose(situation, catalog) for situation in situations]
    before = zip(judged[:-1], found[:-1], strict=True)
    failed = tuple((entry.index, one) for entry, one in before if _failed(entry.exchange, one))
    others = Others(failed, len(judged), judged[-1].of)
    return Explanation(found[-1], others, repair(situations[-1], found[-1], catalog))


def _failed(exchange: Exchange, diagnosis: Diagnosis) -> bool:
    """A browser's archive holds pages and pictures too: what came from no known API failed by its status alone."""
    status = exchange.status
    if diagnosis.cause == "ok":
        return False
    if status is None or status >= 400:
        return True
    return bool(diagnosis.provider) and diagnosis.cause != "provider.unknown"
