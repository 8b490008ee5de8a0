"""Everything the inspector shows of a paste, made in one go on a worker: what it is, whether it was good, and why.

Pure and without the network; the window only lays the result out.
"""

from datetime import datetime

from msgspec import Struct

from smsauth_gui.core.clues import inspection
from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.clues.landmarks import Landmark, Stretch, deciding, landmarks
from smsauth_gui.core.diagnosis.situation import Diagnosis, Situation
from smsauth_gui.core.exchange import text as exchanges
from smsauth_gui.core.exchange.as_code import pasted_as
from smsauth_gui.core.paste.read import RUNNING_LONGEST
from smsauth_gui.core.paste.summary import credentials
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.http import Request, Response
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.moment import MomentReading, find
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.services.material import owner_of
from smsauth_gui.ui.kit.language import in_words
from smsauth_gui.ui.kit.time_words import SystemZone
from smsauth_gui.ui.shared.answer_text import dump
from smsauth_gui.ui.shared.fold import Piece, pieces

MOST_CARDS = 12
"""Credentials that get a card of their own; further ones are counted."""
_DATED = 50_000
"""Characters in which times are looked for."""


class EntryLine(Struct, frozen=True):
    """One exchange of an archive in a list."""

    at: datetime
    method: str
    address: str
    """Host and path."""
    status: str
    ok: bool
    """Nothing is wrong with it."""


class Inspection(Quiet, frozen=True):
    """The answer to a question, with what is shown beside it."""

    question: Question
    found: inspection.Inspection
    cards: tuple[Reading, ...]
    request: Request | None = None
    """A request that stood in the text, with or without an answer."""
    entries: tuple[EntryLine, ...] = ()
    """The exchanges of an archive that holds several."""
    view: tuple[Piece, ...] = ()
    times: tuple[MomentReading, ...] = ()
    """Times that stand in the text."""
    raw: str = ""
    """A look at the bytes, where nothing was recognised."""
    cut: bool = False
    """Only the beginning of the text was read."""
    landmarks: tuple[Landmark, ...] = ()
    """Where in the text what was recognised stands; none of an archive."""
    deciding: tuple[Stretch, ...] = ()
    """The words that have to be others."""
    language: str = "curl"
    """In which of the languages of `as_code` its request was written."""

    @property
    def reading(self) -> Reading:
        """What the text is."""
        return self.found.reading

    @property
    def situation(self) -> Situation | None:
        """The exchange that stood in the text."""
        return self.found.situation

    @property
    def diagnosis(self) -> Diagnosis | None:
        """What the exchange means."""
        return self.found.diagnosis

    @property
    def moment(self) -> datetime:
        """When the credentials were judged."""
        return self.question.moment

    @property
    def then(self) -> bool:
        """The credentials were judged at another time than now."""
        return self.question.at is not None

    @property
    def ok(self) -> bool:
        """The exchange in the paste went well."""
        return self.diagnosis is not None and self.diagnosis.ok

    @property
    def owner(self) -> str:
        """Id of the provider it most likely belongs to; or empty."""
        return owner_of(self.found)


def inspect(question: Question, catalog: Catalog, *, revealed: bool = False) -> Inspection:
    """Read a text and, where an exchange stands in it, diagnose that."""
    found = inspection.inspect(question, catalog)
    reading, situation = found.reading, found.situation
    cards = credentials(reading)[:MOST_CARDS]
    request = situation.request if situation is not None else _request(question.text, catalog)
    answer = situation.answer if situation is not None else None
    secrets = [card.secret.reveal() for card in (*cards, *reading.items) if card.secret is not None]
    return Inspection(
        question,
        found,
        cards,
        request,
        tuple(_line(one, ok) for one, ok in found.entries) if len(found.entries) > 1 else (),
        pieces(question.text, secrets, vocabulary=catalog.vocabulary, revealed=revealed),
        find(question.text[:_DATED], now=question.now, zone=SystemZone()),
        dump(question.text[:1_000].encode("utf-8", "surrogatepass")) if reading.kind == "unknown" else "",
        len(question.text) > RUNNING_LONGEST and json_of(question.text) is None,
        () if found.entries else landmarks(question.text, request, answer, cards),
        deciding(question.text, found.repair),
        pasted_as(question.text),
    )


def _line(situation: Situation, ok: bool) -> EntryLine:
    request, answer = situation.request, situation.answer
    address = request.url.partition("?")[0].partition("#")[0].partition("://")[2] if request is not None else ""
    status = str(answer.status) if isinstance(answer, Response) else ""
    method = request.method if request is not None else ""
    return EntryLine(situation.now, method, address.rpartition("@")[2], status, ok)


def _request(text: str, catalog: Catalog) -> Request | None:
    text = text[:200_000]
    return exchanges.request_of(text.replace("\r\n", "\n"), catalog.vocabulary) if "://" in text else None


def provider_of(inspection: Inspection, catalog: Catalog) -> Provider | None:
    """Whose it most likely is, with the words of its file in the window's language."""
    return in_words(catalog.get(inspection.owner))
