"""What the paste box shows of a text: secrets folded, a JWT's three parts told apart, long stretches left out.

Pure: made on a worker, so that the window only inserts a few thousand characters whatever was pasted.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final, Literal

from msgspec import Struct

from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.safe.words import places
from smsauth_gui.core.values.hidden import HIDDEN
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.secret import MASK
from smsauth_gui.ui.kit.language import trn
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.prose import visible

Tint = Literal["", "header", "payload", "signature", "quiet", "hidden"]

SHOWN: Final = 12_000
"""Characters the box holds at most."""
LINE: Final = 600
"""Characters of one line that are shown: laying out longer ones is what stalls a wrapping editor."""
LINES: Final = 400
_BEHIND: Final = 5_000
"""How far behind the shown part of a line a secret that begins in it may end."""
_LOOKED: Final = 4_000
"""Characters that tell whether it is text at all."""
_MOST: Final = 200
"""Secrets of one kind that are looked for in one line."""

_RUN: Final = "A-Za-z0-9_+/="
_JWT: Final = re.compile(
    rf"(?<![{_RUN}.-])(ey[{_RUN}-]{{6,}})\.([{_RUN}-]{{2,}})(?:\.([{_RUN}-]*))?((?:\.[{_RUN}-]*){{0,2}})"
)
_UUID: Final = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![\w-])"
_TOKEN_LIKE: Final = re.compile(rf"(?<![{_RUN}.-])(?!{_UUID})(?=[A-Za-z_+=-]*\d)[A-Za-z0-9_+=-]{{32,}}(?![/.])")


class Piece(Quiet, frozen=True):
    """A stretch of the view. A fold stands for ``text``, which is longer than what is ``shown``."""

    shown: str
    text: str
    tint: Tint = ""

    @property
    def folded(self) -> bool:
        """It stands for something else than what is seen."""
        return self.shown != self.text

    def __repr__(self) -> str:
        return f"Piece({self.shown!r}, {len(self.text)} characters)"


class _Span(Struct, frozen=True):
    start: int
    end: int
    tint: Tint


def folded(secret: str) -> str:
    """The first letters of a secret and dots: ``eyJraWQi••••``; a short one shows dots only."""
    if secret.startswith("ey"):
        return f"{secret[:8]}{MASK}"
    return f"{secret[:4]}{MASK}" if len(secret) >= 24 else MASK


def pieces(
    text: str, secrets: Iterable[str] = (), *, vocabulary: Vocabulary, revealed: bool = False
) -> tuple[Piece, ...]:
    """The view of a text; joined, the pieces' ``text`` is the whole text again.

    ``secrets`` are those a reading found; what plainly looks like one is folded before any reading.
    """
    wanted = tuple(dict.fromkeys(secret for secret in secrets if len(secret) >= 4))[:_MOST]
    return tuple(_joined(_view(text, wanted, vocabulary, revealed=revealed)))


def _view(text: str, secrets: tuple[str, ...], vocabulary: Vocabulary, *, revealed: bool) -> Iterator[Piece]:
    if _is_binary(text[:_LOOKED]):
        # Hundreds of scripts in one line make Qt search its fonts for each: a fifth of a second for nothing.
        yield Piece(_unreadable(len(text)), text, "quiet")
        return

    def find(window: str) -> Iterator[_Span]:
        return _spans(window, secrets, vocabulary)

    at = length = 0
    for start, end, ending in islice(_lines(text), LINES):
        if length >= SHOWN:
            break
        for piece in _line(text, start, end, find, min(LINE, SHOWN - length), revealed=revealed):
            length += len(piece.shown)
            yield piece
        if ending:
            length += 1
            yield Piece("\n", ending)
        at = end + len(ending)
    if at < len(text):
        yield Piece(_more(len(text) - at), text[at:], "quiet")


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Begin and end of each line, and what ends it: a line feed, perhaps behind a carriage return, or nothing."""
    start = 0
    while start < len(text):
        feed = text.find("\n", start)
        if feed < 0:
            yield start, len(text), ""
            return
        windows = feed > start and text[feed - 1] == "\r"
        yield (start, feed - 1, "\r\n") if windows else (start, feed, "\n")
        start = feed + 1


def _is_binary(text: str) -> bool:
    """More than a tenth of it are characters nobody can see or bytes that were no text."""
    odd = len(HIDDEN.findall(text)) + text.count("\ufffd")
    return len(text) >= 200 and odd * 10 > len(text)


def _line(
    text: str, start: int, end: int, find: Callable[[str], Iterable[_Span]], room: int, *, revealed: bool
) -> Iterator[Piece]:
    """One line: plain stretches, secrets, and the rest where it is too long."""
    window = text[start : min(end, start + room + _BEHIND)]
    at = length = 0
    for span in (*_merged(find(window)), _Span(len(window), len(window), "")):
        plain = window[at : min(span.start, at + room - length)]
        if plain:
            yield Piece(veil(plain), plain)
        at, length = at + len(plain), length + len(plain)
        if at < span.start or length >= room or span.start == span.end:
            break
        piece = _piece(window[at : span.end], span.tint, room - length, revealed=revealed)
        yield piece
        at, length = at + len(piece.text), length + len(piece.shown)
        if at < span.end:
            break
    rest = end - start - at
    if rest > 0:
        yield Piece(_more(rest), text[start + at : end], "quiet")


def _piece(text: str, tint: Tint, room: int, *, revealed: bool) -> Piece:
    """A secret, or characters nobody sees, as they are shown; what is revealed only as far as there is room."""
    if tint == "hidden":
        return Piece(visible(text), text, tint)
    return Piece(text[:room], text[:room], tint) if revealed else Piece(folded(text), text, tint)


def _spans(text: str, secrets: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[_Span]:
    for match in islice(_JWT.finditer(text), _MOST):
        yield from _jwt_spans(match)
    for secret in secrets:
        yield from _places(text, secret)
    for start, end in islice(places(text, vocabulary), _MOST):
        yield _Span(start, end, "")
    for match in islice(_TOKEN_LIKE.finditer(text), _MOST):
        yield _Span(match.start(), match.end(), "")
    for match in islice(HIDDEN.finditer(text), 2 * LINE):
        yield _Span(match.start(), match.end(), "hidden")


def _places(text: str, secret: str) -> Iterator[_Span]:
    """Where a secret stands; one that is longer than what is looked at is known by its beginning."""
    needle = secret[:_BEHIND]
    at = text.find(needle)
    for _ in range(_MOST):
        if at < 0:
            return
        end = min(len(text), at + len(secret))
        yield _Span(at, end, "")
        at = text.find(needle, end)


def _jwt_spans(match: re.Match[str]) -> Iterator[_Span]:
    tints: tuple[Tint, ...] = ("header", "payload", "signature")
    for group, tint in enumerate(tints, 1):
        if match[group]:
            yield _Span(match.start(group), match.end(group), tint)
    if match[4]:
        yield _Span(match.start(4), match.end(4), "")


def _merged(spans: Iterable[_Span]) -> list[_Span]:
    """Without overlaps: what came first wins (the parts of a JWT over whatever else covers them)."""
    kept: list[_Span] = []
    for span in spans:
        place = bisect_left(kept, span.start, key=lambda other: other.start)
        before, behind = kept[place - 1] if place else None, kept[place] if place < len(kept) else None
        if (before is None or before.end <= span.start) and (behind is None or span.end <= behind.start):
            kept.insert(place, span)
    return kept


def _unreadable(count: int) -> str:
    return trn("{n} character that is no readable text", "{n} characters that are no readable text", count)


def _more(count: int) -> str:
    return trn("… {n} more character …", "… {n} more characters …", count)


def _joined(view: Iterator[Piece]) -> Iterator[Piece]:
    """Neighbours that are shown as they are become one piece."""
    held: Piece | None = None
    for piece in view:
        if held is not None and not held.folded and not piece.folded and held.tint == piece.tint:
            held = Piece(held.shown + piece.shown, held.text + piece.text, held.tint)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
