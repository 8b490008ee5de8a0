"""Where in a text what was recognised stands: the request, its answer and each credential, in the text's own order.

Only places that are found again in the text count; nothing is guessed.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from msgspec import Struct

from smsauth_gui.core.diagnosis.repair import Repair
from smsauth_gui.core.exchange.lines import compared
from smsauth_gui.core.values.http import Answer, Request, Response
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement

Kind = Literal["request", "credential", "answer"]
Stretch = tuple[int, int]
"""Begin and end, in characters of the text."""

_SEARCHED: Final = 200_000
"""Characters in which places are looked for."""
_MOST: Final = 6
_LINES: Final = 40
"""Lines of a request that are marked."""
_NEAR: Final = 2_000
"""How far a command's beginning is from its address, and a status from its body."""
_COMMAND: Final = regex(
    r"\bcurl(?:\.exe)?\b|\bhttps? (?:GET|POST|PUT|PATCH|DELETE)\b|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) /"
)
_DATA: Final = regex(r"\n[{\[<][^\n]{0,4000}(?:\n[^\n]{1,4000}){0,40}")
"""A body right below the status, to the end of its paragraph."""
_STATUS_LINE: Final = (
    r"(?im)^[^\n]{{0,200}}\b(?:HTTP|status|code|response|answer|error)\b[^\n]{{0,40}}\b{status}\b[^\n]{{0,200}}"
)


class Landmark(Struct, frozen=True):
    """What stands there; ``number`` counts from 1."""

    number: int
    kind: Kind
    place: Stretch
    credential: Reading | None = None


def landmarks(
    text: str, request: Request | None, answer: Answer | None, credentials: Sequence[Reading]
) -> tuple[Landmark, ...]:
    """At most six, in their order; none of what does not stand there as it was read."""
    text = text[:_SEARCHED]
    found: list[tuple[Stretch, Kind, Reading | None]] = []
    found += [(place, "request", None) for place in _of_request(text, request)]
    found += [(place, "answer", None) for place in _of_answer(text, answer)]
    found += [(place, "credential", one) for one in credentials for place in _of_credential(text, one)]
    found.sort(key=lambda one: one[0])
    return tuple(
        Landmark(number, kind, place, credential)
        for number, (place, kind, credential) in enumerate(found[:_MOST], start=1)
    )


def pointed_at(reason: Statement, text: str, marks: Sequence[Landmark]) -> int:
    """The number of the shortest place in which everything stands that a reason quotes; 0 where there is none."""
    quoted = [str(value) for value in reason.values.values() if isinstance(value, str | int) and len(str(value)) >= 3]
    if not quoted:
        return 0
    patterns = [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") for word in quoted]
    fitting = [mark for mark in marks if all(pattern.search(text, *mark.place) for pattern in patterns)]
    shortest = sorted(fitting, key=lambda mark: mark.place[1] - mark.place[0])[:1]
    return sum(mark.number for mark in shortest)


def deciding(text: str, repair: Repair | None) -> tuple[Stretch, ...]:
    """The words that have to be others, where they stand as they were read."""
    if repair is None:
        return ()
    gone = [line for change in repair.changes for line in compared(change.before, change.after) if line.fate == "goes"]
    places = ((text.find(line.text[:end], 0, _SEARCHED), start, end) for line in gone for start, end in line.marks)
    return tuple((at + start, at + end) for at, start, end in places if at >= 0)


def _of_request(text: str, request: Request | None) -> Iterator[Stretch]:
    if request is None:
        return
    at = _found(text, request.host)
    if at < 0:
        return
    earliest = max(text.rfind("\n\n", 0, at), at - _NEAR, 0)
    begins = [earliest + match.start() for match in _COMMAND.finditer(text[earliest:at])]
    lines = text[at:].partition("\n\n")[0].split("\n")[:_LINES]
    yield (begins or [text.rfind("\n", 0, at) + 1])[-1], at + len("\n".join(lines))


def _of_answer(text: str, answer: Answer | None) -> Iterator[Stretch]:
    """From the line with the status to the end of the body, as far as they stand near each other."""
    if not isinstance(answer, Response):
        return
    body = answer.text.strip()
    at = _found(text, body)
    status = answer.status and regex(_STATUS_LINE.format(status=answer.status)).search(text)
    if not status:
        if at >= 0:
            yield at, at + len(body)
        return
    end = status.end()
    if status.start() <= at <= end + _NEAR:
        end = at + len(body)
    elif data := _DATA.match(text, end):
        end = data.end()
    yield status.start(), end


def _of_credential(text: str, credential: Reading) -> Iterator[Stretch]:
    if credential.secret is None:
        return
    secret = credential.secret.reveal()
    at = _found(text, secret)
    if at >= 0:
        yield at, at + len(secret)


def _found(text: str, part: str) -> int:
    """Where it stands; -1 where it does not, or is empty."""
    if not part:
        return -1
    return text.find(part)
