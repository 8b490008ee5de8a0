"""Reads a time in any usual notation; every reading says how it understood zone and order of day and month.

Nothing is guessed silently: an ambiguous notation gives several readings, the likeliest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar", "feb february februar", "mar march märz mrz", "apr april", "may mai", "jun june juni",
            "jul july juli", "aug august", "sep sept september", "oct october okt oktober", "nov november",
            "dec december dez dezember",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_CLOCK: Final = r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([AaPp]\.?[Mm]\.?)?"
_ZONE: Final = r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b|CEST|CET|EST|EDT|PST|PDT|BST|MSK)?"
_NAMED_ZONES: Final = {
    "UTC": 0, "GMT": 0, "Z": 0, "CET": 60, "CEST": 120, "BST": 60, "MSK": 180, "EST": -300, "EDT": -240, "PST": -480,
    "PDT": -420,
}  # fmt: skip
"""Minutes east of Greenwich."""

_UNIX: Final = re.compile(r"\d{9,11}(?:\.\d{1,9})?|\d{12,14}")
_ISO: Final = re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}})(?:[T ]+{_CLOCK})?{_ZONE}")
_SLASH: Final = re.compile(rf"(\d{{1,2}})/(\d{{1,2}})/(\d{{2}}|\d{{4}})(?:,?\s+{_CLOCK})?{_ZONE}")
_DOT: Final = re.compile(
    rf"(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?(\d{{2}}|\d{{4}})(?:,?\s+(?:um\s+)?{_CLOCK})?(?:\s*Uhr)?{_ZONE}"
)
_NGINX: Final = re.compile(r"(\d{1,2})/([A-Za-z]{3})/(\d{4}):(\d{2}):(\d{2}):(\d{2})\s*([+-]\d{4})?")
_NAMED: Final = re.compile(
    rf"(\d{{1,2}})\.?\s+([A-Za-zä]{{3,9}})\.?,?\s+(\d{{4}})(?:,?\s+(?:at\s+|um\s+)?{_CLOCK})?{_ZONE}"
)
_NAMED_US: Final = re.compile(rf"([A-Za-z]{{3,9}})\.?\s+(\d{{1,2}}),?\s+(\d{{4}})(?:,?\s+(?:at\s+)?{_CLOCK})?{_ZONE}")
_SYSLOG: Final = re.compile(r"([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})")
_ONLY_CLOCK: Final = re.compile(
    rf"(?:(today|yesterday|heute|gestern)[, ]*(?:at\s+|um\s+)?)?{_CLOCK}(?:\s*Uhr)?{_ZONE}", re.IGNORECASE
)
_HTTP: Final = re.compile(
    r"[A-Z][a-z]{2},\s+\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC|[+-]\d{4})"
)


@dataclass(frozen=True, slots=True)
class MomentReading:
    """A time (aware, UTC) and how the text was understood, in words."""

    moment: datetime
    how: str
    text: str = ""
    """The piece of text it was read from."""


def read(text: str, *, now: datetime, zone: tzinfo) -> tuple[MomentReading, ...]:
    """All readings of a text that is one time, the likeliest first; none when it is no time we know."""
    bare = " ".join(text.split()).strip("[]()\"'<>,;")
    if not bare or len(bare) > 80:
        return ()
    found = dict.fromkeys((reading.moment, reading) for reading in _read(bare, now, zone))
    unique: dict[datetime, MomentReading] = {}
    for moment, reading in found:
        unique.setdefault(moment, reading)
    return tuple(unique.values())


def find(text: str, *, now: datetime, zone: tzinfo, most: int = 12) -> tuple[MomentReading, ...]:
    """Times that stand somewhere in a text, in order of appearance; only notations that carry a date."""
    spans: list[tuple[int, int, str]] = []
    for pattern in (_HTTP, _ISO, _NGINX, _NAMED, _NAMED_US, _DOT, _SLASH, _SYSLOG):
        for match in pattern.finditer(text[:200_000]):
            if not any(start < match.end() and match.start() < end for start, end, _ in spans):
                spans.append((match.start(), match.end(), match[0].strip()))
    found: dict[datetime, MomentReading] = {}
    for _, _, piece in sorted(spans):
        for reading in read(piece, now=now, zone=zone)[:1]:
            found.setdefault(reading.moment, MomentReading(reading.moment, reading.how, piece))
    return tuple(found.values())[:most]


def _read(text: str, now: datetime, zone: tzinfo) -> Iterator[MomentReading]:
    yield from _unix(text)
    yield from _rfc2822(text)
    for pattern, order in ((_ISO, "ymd"), (_DOT, "dmy")):
        if match := pattern.fullmatch(text):
            yield from _dated(match, order, zone, "")
    if match := _SLASH.fullmatch(text):
        yield from _slashed(match, zone)
    yield from _with_names(text, now, zone)
    if match := _ONLY_CLOCK.fullmatch(text):
        yield from _clock_only(match, now, zone)


def _unix(text: str) -> Iterator[MomentReading]:
    if not _UNIX.fullmatch(text):
        return
    milliseconds = "." not in text and len(text) >= 12
    seconds = int(text) / 1000 if milliseconds else float(text)
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return
    yield MomentReading(moment, "Unix milliseconds" if milliseconds else "Unix seconds", text)


def _rfc2822(text: str) -> Iterator[MomentReading]:
    if not re.match(r"(?:[A-Z][a-z]{2},\s*)?\d{1,2}\s[A-Z][a-z]{2}\s\d{4}\s\d{2}:\d{2}", text):
        return
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return
    if moment.tzinfo is not None:
        yield MomentReading(moment.astimezone(UTC), "date of a mail or an answer, with its zone", text)


def _dated(match: re.Match[str], order: str, zone: tzinfo, said: str) -> Iterator[MomentReading]:
    first, second, third, *clock = match.groups()
    numbers = {"ymd": (first, second, third), "dmy": (third, second, first), "mdy": (third, first, second)}[order]
    year, month, day = (int(number) for number in numbers)
    made = _make(_full(year), month, day, clock, zone)
    if made is not None:
        moment, zoned = made
        yield MomentReading(moment, ", ".join(part for part in (said, _zone_words(zone, zoned)) if part), match[0])


def _slashed(match: re.Match[str], zone: tzinfo) -> Iterator[MomentReading]:
    first, second = int(match[1]), int(match[2])
    american = list(_dated(match, "mdy", zone, "month before day"))
    european = list(_dated(match, "dmy", zone, "day before month"))
    half_day = match[7] is not None
    preferred = american if half_day or second > 12 or first <= 12 else european
    other = european if preferred is american else american
    yield from preferred
    if first != second:
        yield from other


def _with_names(text: str, now: datetime, zone: tzinfo) -> Iterator[MomentReading]:
    if match := _NGINX.fullmatch(text):
        month = _MONTHS.get(match[2].lower())
        made = _make(int(match[3]), month, int(match[1]), [match[4], match[5], match[6], None, match[7]], zone)
        if made:
            yield MomentReading(made[0], f"stamp of a web server's log, {_zone_words(zone, made[1])}", text)
    for pattern, day_at, month_at in ((_NAMED, 1, 2), (_NAMED_US, 2, 1)):
        match = pattern.fullmatch(text)
        month = _MONTHS.get(match[month_at].lower()) if match else None
        if match and month:
            made = _make(int(match[3]), month, int(match[day_at]), list(match.groups()[3:]), zone)
            if made:
                yield MomentReading(made[0], _zone_words(zone, made[1]), text)
    if match := _SYSLOG.fullmatch(text):
        yield from _syslog(match, now, zone)


def _syslog(match: re.Match[str], now: datetime, zone: tzinfo) -> Iterator[MomentReading]:
    """A stamp without a year: the last such day."""
    month, local = _MONTHS.get(match[1].lower()), now.astimezone(zone)
    for year in (local.year, local.year - 1):
        made = _make(year, month, int(match[2]), [match[3], match[4], match[5], None, None], zone)
        if made and made[0] <= now + timedelta(days=1):
            yield MomentReading(made[0], f"without a year: taken as {year}, {_zone_words(zone, False)}", match[0])
            return


def _clock_only(match: re.Match[str], now: datetime, zone: tzinfo) -> Iterator[MomentReading]:
    """A time of day: today, or yesterday when that would be in the future."""
    local = now.astimezone(zone)
    word = (match[1] or "").lower()
    days = 1 if word in {"yesterday", "gestern"} else 0
    made = _make(local.year, local.month, local.day, list(match.groups()[1:]), zone)
    if made is None:
        return
    moment, said = made[0] - timedelta(days=days), "yesterday" if days else "today"
    if not word and moment > now:
        moment, said = moment - timedelta(days=1), "yesterday, since today it would lie ahead"
    yield MomentReading(moment, f"{said}, {_zone_words(zone, made[1])}", match[0])


def _full(year: int) -> int:
    return year + 2000 if year < 100 else year


def _make(
    year: int, month: int | None, day: int, clock: list[str | None], zone: tzinfo
) -> tuple[datetime, bool] | None:
    """The moment, and whether the text named its zone; None when there is no such day or time."""
    hour_text, minute, second, half, named = [*clock, None, None, None, None, None][:5]
    hour = int(hour_text or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] in "Pp" else 0)
    where = _zone(named) if named else zone
    if where is None or month is None:
        return None
    try:
        local = datetime(year, month, day, hour, int(minute or 0), int(second or 0), tzinfo=where)
        return local.astimezone(UTC), named is not None
    except (ValueError, OverflowError):
        return None


def _zone(name: str) -> tzinfo | None:
    if name.upper() in _NAMED_ZONES:
        return timezone(timedelta(minutes=_NAMED_ZONES[name.upper()]))
    match = re.fullmatch(r"([+-])(\d{2}):?(\d{2})?", name)
    if not match:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    if minutes >= 24 * 60:
        return None
    return timezone(timedelta(minutes=-minutes if match[1] == "-" else minutes))


def _zone_words(zone: tzinfo, named: bool) -> str:
    if named:
        return "with its own zone"
    return f"no zone given: taken as {zone.tzname(None) or 'this computer’s time'}"
