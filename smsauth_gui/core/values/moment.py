"""Reads a time in any usual notation; every reading says how it understood zone and order of day and month.

Nothing is guessed silently: an ambiguous notation gives several readings, the likeliest first.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from itertools import islice
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement, statement

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
_NAMED_ZONES: Final = {
    "UTC": 0, "GMT": 0, "Z": 0, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "BST": 60,
    "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
"""Minutes east of Greenwich."""

_CLOCK: Final = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?"
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_ZONE: Final = (
    r"(?:\s*(?P<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|"
    r"CEST|CET|MESZ|MEZ|EEST|EET|BST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT)(?:\[[\w/+-]{1,40}\])?)?"
)
_BETWEEN: Final = r"(?:T|,?\s+(?:at\s+|um\s+)?)"
_WEEKDAY: Final = r"(?:[A-Z][a-z]{1,8}\.?,?\s+)?"
_YMD: Final = r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
_TAIL: Final = rf"(?:{_BETWEEN}{_CLOCK}(?:\s*Uhr)?{_ZONE})?"

_DATED: Final = tuple(
    regex(pattern)
    for pattern in (
        rf"{_YMD}{_TAIL}",
        rf"(?P<year>\d{{4}})(?P<month>\d{{2}})(?P<day>\d{{2}})T(?P<hour>\d{{2}})(?P<minute>\d{{2}})(?P<second>\d{{2}})?{_ZONE}",
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?P<mark>[. -])\s?(?P<name>[A-Za-zä]{{3,9}})\.?,?[ -](?P<year>\d{{4}}|\d{{2}}){_TAIL}",
        rf"{_WEEKDAY}(?P<name>[A-Z][a-z]{{2,8}})\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}}){_TAIL}",
        rf"{_WEEKDAY}(?P<name>[A-Z][a-z]{{2}})\s+(?P<day>\d{{1,2}})\s+{_CLOCK}{_ZONE}\s+(?P<year>\d{{4}})",
        rf"(?P<day>\d{{1,2}})/(?P<name>[A-Za-z]{{3}})/(?P<year>\d{{4}}):{_CLOCK}{_ZONE}",
    )
)
"""Dates whose order is beyond doubt: year first, or the month named (ISO 8601, RFC 2822, RFC 850, asctime, nginx)."""
_NUMBERED: Final = regex(
    rf"(?P<first>\d{{1,2}})(?P<mark>[./-])\s?(?P<other>\d{{1,2}})(?P=mark)\s?(?P<year>\d{{4}}|\d{{2}}){_TAIL}"
)
_SYSLOG: Final = regex(rf"(?P<name>[A-Z][a-z]{{2}})\s+(?P<day>\d{{1,2}})\s+{_CLOCK}{_ZONE}")
_ONLY_CLOCK: Final = regex(
    rf"(?:(?P<word>today|yesterday|heute|gestern)[, ]*(?:at\s+|um\s+)?)?{_CLOCK}(?:\s*Uhr)?{_ZONE}", re.IGNORECASE
)
_AGO: Final = regex(
    r"(?:(?P<count>\d{1,5}|an?)\s+(?P<unit>second|minute|hour|day)s?\s+ago"
    r"|vor\s+(?P<zahl>\d{1,5}|eine[rm]?)\s+(?P<einheit>sekunde|minute|stunde|tag)e?n?)",
    re.IGNORECASE,
)
_UNITS: Final = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "sekunde": 1, "stunde": 3600, "tag": 86400,
}  # fmt: skip
_UNIX: Final = regex(r"\d{9,11}(?:[.,]\d{1,9})?|\d{12,14}|\d{15,17}|\d{18,19}")
_YEAR_OR_CLOCK: Final = regex(r"\d{4}|\d:\d\d|\d[./]\d{2}(?!\d)")
_SEARCHED: Final = 60_000
_MILLISECONDS: Final = 100_000_000_000
"""Unix times beyond this are in milliseconds: in seconds they would lie after the year 5000."""
_UNIX_UNITS: Final = (
    (11, 1, statement("moment.seconds")),
    (14, 10**3, statement("moment.milliseconds")),
    (17, 10**6, statement("moment.microseconds")),
    (19, 10**9, statement("moment.nanoseconds")),
)
"""The most digits of a time of this century, how many of the unit a second has, and the unit."""
_AFTERNOON: Final = {"a": 0, "p": 12}
"""Hours to add by the letter before the ``m``."""


class MomentReading(Struct, frozen=True):
    """A time (aware, UTC) and how the text was understood: one remark on its notation, one on its zone."""

    moment: datetime
    how: tuple[Statement, ...]
    text: str = ""
    """The piece of text it was read from."""
    zoned: bool = False
    """The text itself says in which zone it is."""


def read(text: str, *, now: datetime, zone: tzinfo) -> tuple[MomentReading, ...]:
    """All readings of a text that is one time, the likeliest first; none when it is no time we know."""
    bare = " ".join(text[:200].split()).strip("()\"'<>,;")
    if bare.startswith("["):
        bare = bare.strip("[]")
    bare = re.sub(r"^(?:Date|exp|iat|nbf|time|at)\s*[:=]\s*", "", bare, flags=re.IGNORECASE)
    if not bare or len(bare) > 80 or not bare.isprintable():
        return ()
    unique: dict[datetime, MomentReading] = {}
    for reading in _read(bare, now, zone):
        unique.setdefault(reading.moment, replace(reading, text=bare))
    return tuple(unique.values())


def stamp(value: object) -> datetime | None:
    """What a machine wrote, aware UTC: RFC 3339, or a Unix time as a number or its digits; None for anything else."""
    try:
        if isinstance(value, str) and not value.isdigit():
            parsed = datetime.fromisoformat(value)
            return parsed.astimezone(UTC) if parsed.tzinfo else parsed.replace(tzinfo=UTC)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            seconds = float(value)
            return datetime.fromtimestamp(seconds / 1000 if seconds > _MILLISECONDS else seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return None


def find(text: str, *, now: datetime, zone: tzinfo, most: int = 12) -> tuple[MomentReading, ...]:
    """Times that stand somewhere in a text, in order of appearance; only notations that carry a date."""
    text = text[:_SEARCHED]
    windows = _windows(text)
    taken = bytearray(len(text))
    spans: list[tuple[int, int]] = []
    for pattern in (*_DATED, _NUMBERED, _SYSLOG):
        matches = (match for start, end in windows for match in pattern.finditer(text, start, end))
        for match in islice(matches, 4 * most):
            start, end = match.span()
            alone = not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isdigit()
            if alone and not any(taken[start:end]):
                spans.append((start, end))
                taken[start:end] = b"\1" * (end - start)
    found: dict[datetime, MomentReading] = {}
    for start, end in sorted(spans):
        for reading in read(text[start:end], now=now, zone=zone)[:1]:
            found.setdefault(reading.moment, reading)
        if len(found) >= most:
            break
    return tuple(found.values())


def _windows(text: str) -> list[tuple[int, int]]:
    """The places around a year or a clock, where alone the slower patterns are tried."""
    windows: list[tuple[int, int]] = []
    for match in islice(_YEAR_OR_CLOCK.finditer(text), 400):
        start, end = max(0, match.start() - 40), match.end() + 50
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _read(text: str, now: datetime, zone: tzinfo) -> Iterator[MomentReading]:
    yield from _unix(text)
    for pattern in _DATED:
        if match := pattern.fullmatch(text):
            yield from _dated(match, zone)
    if match := _NUMBERED.fullmatch(text):
        yield from _numbered(match, zone)
    if match := _SYSLOG.fullmatch(text):
        yield from _yearless(match, now, zone)
    if match := _ONLY_CLOCK.fullmatch(text):
        yield from _clock_only(match, now, zone)
    if match := _AGO.fullmatch(text):
        yield _ago(match, now)


def _unix(text: str) -> Iterator[MomentReading]:
    if not _UNIX.fullmatch(text) or not text.isascii():
        return
    digits = len(re.split(r"[.,]", text)[0])
    scale, how = next((scale, how) for most, scale, how in _UNIX_UNITS if digits <= most)
    try:
        moment = datetime.fromtimestamp(float(text.replace(",", ".")) / scale, UTC)
    except (ValueError, OverflowError, OSError):
        return
    yield MomentReading(moment, (how,), zoned=True)


def _dated(match: re.Match[str], zone: tzinfo) -> Iterator[MomentReading]:
    parts = match.groupdict()
    yield from _moments(_year(parts), _month(parts), int(parts["day"]), parts, zone)


def _month(parts: dict[str, str | None]) -> int:
    """1 to 12; 0 where the name is none of a month."""
    if name := parts.get("name"):
        return _MONTHS.get(name.lower(), 0)
    return int(parts["month"] or 0)


def _year(parts: dict[str, str | None]) -> int:
    """Two digits are of this century."""
    year = parts["year"] or ""
    return int(year) + 2000 if len(year) == 2 else int(year)


def _numbered(match: re.Match[str], zone: tzinfo) -> Iterator[MomentReading]:
    """Day and month as numbers: with slashes both orders are in use, with dots and dashes the day comes first."""
    parts = match.groupdict()
    first, other, year = int(parts["first"]), int(parts["other"]), _year(parts)
    european = _moments(year, other, first, parts, zone, statement("moment.day_first"))
    american = _moments(year, first, other, parts, zone, statement("moment.month_first"))
    if parts["mark"] == ".":
        yield from european
    elif parts["mark"] == "/":
        yield from (*american, *european)
    else:
        yield from (*european, *american)


def _yearless(match: re.Match[str], now: datetime, zone: tzinfo) -> Iterator[MomentReading]:
    """A stamp without a year, as in syslog: the last such day."""
    parts = match.groupdict()
    local = now.astimezone(zone)
    for year in (local.year, local.year - 1):
        how = statement("moment.year", year=year)
        readings = list(_moments(year, _month(parts), int(parts["day"]), parts, zone, how))
        if readings and readings[0].moment <= now + timedelta(days=1):
            yield from readings
            return


def _clock_only(match: re.Match[str], now: datetime, zone: tzinfo) -> Iterator[MomentReading]:
    """A time of day: today, or yesterday when that would be in the future."""
    parts = match.groupdict()
    today = now.astimezone(_zone(parts["zone"]) or zone).date()
    yesterday = today - timedelta(days=1)
    word = (parts["word"] or "").lower()
    if word in {"yesterday", "gestern"}:
        yield from _on(yesterday, parts, zone, statement("moment.yesterday"))
        return
    readings = list(_on(today, parts, zone, statement("moment.today")))
    if not word and readings and readings[0].moment > now:
        readings = list(_on(yesterday, parts, zone, statement("moment.not_ahead")))
    yield from readings


def _on(day: date, parts: dict[str, str | None], zone: tzinfo, how: Statement) -> Iterator[MomentReading]:
    return _moments(day.year, day.month, day.day, parts, zone, how)


def _ago(match: re.Match[str], now: datetime) -> MomentReading:
    count, unit = match["count"] or match["zahl"], match["unit"] or match["einheit"]
    number = int(count) if count.isdigit() else 1  # "an hour", "einer Stunde"
    moment = (now - timedelta(seconds=number * _UNITS[unit.lower()])).astimezone(UTC)
    return MomentReading(moment, (statement("moment.counted_back"),), zoned=True)


def _moments(
    year: int, month: int, day: int, parts: dict[str, str | None], zone: tzinfo, *how: Statement
) -> Iterator[MomentReading]:
    """The moment of a date and its clock; two of them where the clock was set back, none when there is no such time."""
    own = parts.get("zone")
    where = _zone(own) if own else zone
    clock = _clock(parts)
    if clock is None or where is None:
        return
    try:
        local = datetime(year, month, day, *clock, tzinfo=where)
        moments = dict.fromkeys(local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    except (ValueError, OverflowError):
        return
    if own:
        yield MomentReading(next(iter(moments)), (*how, statement("moment.own_zone")), zoned=True)
        return
    if len(moments) > 1:
        # Of two, both are real where the clock was set back; where it was set forward, one was skipped.
        moments = {
            moment: None
            for moment in moments
            if moment.astimezone(where).replace(tzinfo=None) == local.replace(tzinfo=None)
        }
    for moment in moments:
        yield MomentReading(moment, (*how, statement("moment.no_zone", zone=_offset(moment, where))))


def _clock(parts: dict[str, str | None]) -> tuple[int, int, int, int] | None:
    hour = int(parts.get("hour") or 0)
    if half := parts.get("half"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + _AFTERNOON[half.lower()]
    part = ((parts.get("part") or "") + "000000")[:6]
    return hour, int(parts.get("minute") or 0), int(parts.get("second") or 0), int(part)


def _offset(moment: datetime, zone: tzinfo) -> str:
    """``UTC+02:00``: the zone's offset at that time."""
    minutes = round((zone.utcoffset(moment.astimezone(zone)) or timedelta()).total_seconds() / 60)
    if not minutes:
        return "UTC"
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _zone(name: str | None) -> tzinfo | None:
    if name is None:
        return None
    if name.upper() in _NAMED_ZONES:
        return timezone(timedelta(minutes=_NAMED_ZONES[name.upper()]))
    match = re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?", name)
    if not match:
        return None
    offset = timedelta(hours=int(f"{match[1]}{match[2]}"), minutes=int(f"{match[1]}{match[3] or 0}"))
    if abs(offset) >= timedelta(days=1):
        return None
    return timezone(offset)
