"""What a pasted text is, and what the exchange in it means: the window asks here for what the command prints.

Each has a clock of its own. A credential is judged at the time that is asked about, else now. An exchange is judged at
the time that is asked about, else when it happened: an archive says when, beside a pasted answer its ``Date`` does.
"""

from datetime import datetime
from typing import Literal

from smsauth_gui.core.clues.explanation import MOST_ENTRIES
from smsauth_gui.core.clues.judgement import Asked, judge
from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.repair import Repair, repair
from smsauth_gui.core.diagnosis.situation import Diagnosis, Situation
from smsauth_gui.core.diagnosis.view import server_time
from smsauth_gui.core.exchange import har
from smsauth_gui.core.exchange.text import NoExchange
from smsauth_gui.core.paste.read import informed, read
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.token.verify import Key
from smsauth_gui.core.values.decoding import unmarked
from smsauth_gui.core.values.http import Response
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.reading import Reading

Source = Literal["now", "asked", "answer", "archive"]


class Question(Quiet, frozen=True):
    """What is asked about a text. ``at``: was it valid then; ``received_at``: when a relative lifetime began."""

    text: str
    now: datetime
    at: datetime | None = None
    received_at: datetime | None = None
    key: Key | None = None
    entry: int | None = None
    """Which exchange of an archive is asked about; None: the one that most likely needs an explanation."""

    @property
    def moment(self) -> datetime:
        """When the credentials are judged."""
        return self.at or self.now


class Inspection(Quiet, frozen=True):
    """The answer; ``clock`` is the time at which the exchange was judged, and ``source`` where that came from."""

    reading: Reading
    clock: datetime
    source: Source = "now"
    situation: Situation | None = None
    diagnosis: Diagnosis | None = None
    repair: Repair | None = None
    """The corrected request, where the one in the text explains what went wrong."""
    entries: tuple[tuple[Situation, bool], ...] = ()
    """The exchanges of an archive, and whether each went well."""
    entry: int = 0
    """Which of them is judged."""
    of: int = 0
    """How many exchanges the archive has: more than ``entries`` where only its last ones were read."""
    missing: tuple[str, ...] = ()
    """What the text lacks to be sure, in the words of ``detail.missing``."""


def inspect(question: Question, catalog: Catalog) -> Inspection:
    """Read a text and, where an exchange or a word about one stands in it, diagnose that."""
    reading = read(
        question.text,
        catalog=catalog,
        now=question.now,
        at=question.at,
        verify_with=question.key,
        received_at=question.received_at,
    )
    entries = _entries(question)
    if entries:
        return _archive(question, catalog, reading, entries)
    try:
        judgement = judge(unmarked(question.text), catalog, reading, Asked(question.now, question.at))
    except NoExchange as error:
        return Inspection(reading, question.moment, _source(question, None), missing=error.missing)
    situation, diagnosis = judgement.situation, judgement.diagnosis
    clock = situation.now if situation is not None else question.moment
    repaired = repair(situation, diagnosis, catalog)
    source, missing = _source(question, situation), judgement.missing
    return Inspection(reading, clock, source, situation, diagnosis, repaired, missing=missing)


def _source(question: Question, situation: Situation | None) -> Source:
    if question.at is not None:
        return "asked"
    answer = situation and situation.answer
    if isinstance(answer, Response) and server_time(answer) is not None:
        return "answer"
    return "now"


# ---- archives ----------------------------------------------------------------------------------------------
def _entries(question: Question) -> tuple[har.Entry, ...]:
    text = unmarked(question.text)
    if not text.lstrip().startswith("{"):
        return ()
    try:
        return har.read(text)[-MOST_ENTRIES:]
    except har.NotHar:
        return ()


def _archive(question: Question, catalog: Catalog, reading: Reading, entries: tuple[har.Entry, ...]) -> Inspection:
    situations = [entry.situation(now=question.at) for entry in entries]
    found = [diagnose(situation, catalog) for situation in situations]
    chosen = _meant(question.entry, found)
    situation = informed(situations[chosen], reading)
    diagnosis = diagnose(situation, catalog)
    return Inspection(
        reading,
        situation.now,
        "asked" if question.at is not None else "archive",
        situation,
        diagnosis,
        repair(situation, diagnosis, catalog),
        tuple((one, diagnosis.ok) for one, diagnosis in zip(situations, found, strict=True)),
        chosen,
        entries[-1].of,
    )


def _meant(wanted: int | None, found: list[Diagnosis]) -> int:
    """The exchange that is asked about, else the last one at a known provider that failed, else the last one."""
    if wanted is not None and wanted < len(found):
        return wanted
    failed = [number for number, one in enumerate(found) if one.provider and not one.ok]
    return failed[-1] if failed else len(found) - 1
