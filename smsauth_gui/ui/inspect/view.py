"""Everything the inspector shows of a paste, made in one go on a worker: what it is, whether it was good, and why.

Pure and without the network; the window only lays the result out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.situation import Diagnosis, Situation
from smsauth_gui.core.diagnosis.view import server_time
from smsauth_gui.core.exchange import har
from smsauth_gui.core.exchange import text as exchanges
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.summary import credentials
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.token.verify import Key
from smsauth_gui.core.values.http import Request, Response
from smsauth_gui.core.values.moment import MomentReading, find
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.ui.inspect.fold import Piece, pieces
from smsauth_gui.ui.kit.language import in_words
from smsauth_gui.ui.kit.time_words import SystemZone
from smsauth_gui.ui.shared.answer_text import dump

Source = Literal["now", "asked", "answer", "archive"]
MOST_CARDS = 12
"""Credentials that get a card of their own; further ones are counted."""
MOST_ENTRIES = 500
"""Exchanges of an archive that are offered; the last ones."""
_DATED = 50_000
"""Characters in which times are looked for."""
READ = 1_000_000
"""Characters of a text that is no JSON that are read: a regular expression over more would hold up the window."""
_LOOKED = 300_000
"""Characters in which a request and its answer are looked for."""


@dataclass(frozen=True, slots=True, repr=False)
class Question:
    """What is asked about a text. ``at``: was it valid then; ``received_at``: when a relative lifetime began."""

    text: str
    now: datetime
    at: datetime | None = None
    received_at: datetime | None = None
    key: Key | None = None
    revealed: bool = False
    entry: int | None = None
    """Which exchange of an archive is asked about; None: the one that most likely needs an explanation."""


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One exchange of an archive in a list."""

    at: datetime
    method: str
    address: str
    """Host and path."""
    status: str
    ok: bool
    """Nothing is wrong with it."""


@dataclass(frozen=True, slots=True, repr=False)
class Inspection:
    """The answer. ``moment`` is the time everything was judged at, and ``source`` where it came from."""

    question: Question
    reading: Reading
    cards: tuple[Reading, ...]
    moment: datetime
    source: Source
    situation: Situation | None = None
    diagnosis: Diagnosis | None = None
    request: Request | None = None
    """A request that stood in the text, with or without an answer."""
    entries: tuple[EntryLine, ...] = ()
    """The exchanges of an archive that holds several."""
    entry: int = 0
    """Which of them is judged."""
    view: tuple[Piece, ...] = ()
    times: tuple[MomentReading, ...] = ()
    """Times that stand in the text."""
    raw: str = ""
    """A look at the bytes, where nothing was recognised."""

    @property
    def then(self) -> bool:
        """Judged at another time than now."""
        return self.source != "now"

    @property
    def ok(self) -> bool:
        """The exchange in the paste went well."""
        return self.diagnosis is not None and self.diagnosis.ok

    @property
    def owner(self) -> str:
        """Id of the provider it most likely belongs to: the diagnosis knows best, then the readings; or empty."""
        if self.diagnosis is not None and self.diagnosis.provider:
            return self.diagnosis.provider
        return next((reading.owner for reading in (self.reading, *self.cards) if reading.owner), "")


def inspect(question: Question, catalog: Catalog) -> Inspection:
    """Read a text and, where an exchange stands in it, diagnose that."""
    situation, entries, entry = _situation(question, catalog)
    moment, source = _moment(question, situation)
    reading = paste.read(
        readable(question.text),
        catalog=catalog,
        now=question.now,
        at=moment if source != "now" else None,
        verify_with=question.key,
        received_at=question.received_at,
    )
    if situation is not None:
        situation = paste.informed(replace(situation, now=moment), reading)
    diagnosis = diagnose(situation, catalog) if situation is not None else None
    cards = credentials(reading)[:MOST_CARDS]
    secrets = [card.secret.reveal() for card in (*cards, *reading.items) if card.secret is not None]
    return Inspection(
        question,
        reading,
        cards,
        moment,
        source,
        situation,
        diagnosis,
        situation.request if situation is not None else _request(question.text, catalog),
        entries,
        entry,
        pieces(question.text, secrets, vocabulary=catalog.vocabulary, revealed=question.revealed),
        find(question.text[:_DATED], now=question.now, zone=SystemZone()),
        dump(question.text[:1_000].encode("utf-8", "surrogatepass")) if reading.kind == "unknown" else "",
    )


def readable(text: str) -> str:
    """What is read of a text: all of an archive or other JSON, else its beginning."""
    return text if text[:200].lstrip()[:1] in {"{", "["} else text[:READ]


def _situation(question: Question, catalog: Catalog) -> tuple[Situation | None, tuple[EntryLine, ...], int]:
    text = question.text
    if text.lstrip()[:1] == "{" and '"log"' in text[:2_000]:
        try:
            entries = har.read(text)
        except har.NotHar:
            entries = ()
        if entries:
            return _chosen([entry.situation() for entry in entries[-MOST_ENTRIES:]], question.entry, catalog)
    try:
        situation = exchanges.situation_of(
            text[:_LOOKED], now=None, fallback=question.now, vocabulary=catalog.vocabulary
        )
    except exchanges.NoExchange:
        return None, (), 0
    if situation.request is None and isinstance(situation.answer, Response) and not _says_status(situation.answer):
        return None, (), 0
    return situation, (), 0


def _chosen(
    situations: list[Situation], wanted: int | None, catalog: Catalog
) -> tuple[Situation, tuple[EntryLine, ...], int]:
    """The exchange that is asked about, else the last one at a known provider that failed, else the last one."""
    found = [diagnose(situation, catalog) for situation in situations]
    failed = [number for number, one in enumerate(found) if one.provider and not one.ok]
    chosen = wanted if wanted is not None and wanted < len(situations) else (failed or [len(situations) - 1])[-1]
    lines = tuple(_line(situation, one.ok) for situation, one in zip(situations, found, strict=True))
    return situations[chosen], lines if len(lines) > 1 else (), chosen


def _line(situation: Situation, ok: bool) -> EntryLine:
    request, answer = situation.request, situation.answer
    address = request.url.partition("?")[0].partition("#")[0].partition("://")[2] if request is not None else ""
    status = str(answer.status) if isinstance(answer, Response) else ""
    method = request.method if request is not None else ""
    return EntryLine(situation.now, method, address.rpartition("@")[2], status, ok)


def _says_status(answer: Response) -> bool:
    """An answer without its request is only worth judging when it says something."""
    return bool(answer.body) or answer.status >= 400 or bool(answer.headers)


def _request(text: str, catalog: Catalog) -> Request | None:
    text = text[:200_000]
    return exchanges.request_of(text.replace("\r\n", "\n"), catalog.vocabulary) if "://" in text else None


def _moment(question: Question, situation: Situation | None) -> tuple[datetime, Source]:
    """The person's time counts most, then the answer's ``Date``, then the archive's start, then now."""
    if question.at is not None:
        return question.at, "asked"
    if situation is None:
        return question.now, "now"
    stamp = server_time(situation.answer) if isinstance(situation.answer, Response) else None
    if stamp is not None:
        return stamp, "answer"
    return (situation.now, "archive") if situation.now != question.now else (question.now, "now")


def provider_of(inspection: Inspection, catalog: Catalog) -> Provider | None:
    """Whose it most likely is, with the words of its file in the window's language."""
    return in_words(catalog.get(inspection.owner))
