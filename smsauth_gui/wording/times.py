"""Lengths of time for people: written out, in the largest unit that is in it at least twice (``90 minutes``)."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from smsauth_gui.wording.language import Language, Plural, translatable

_SECONDS: Final = {"year": 365 * 86_400, "month": 2_626_560, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}

_LENGTH: Final[Mapping[str, Plural]] = translatable(
    {
        "year": Plural("{n} year", "{n} years"),
        "month": Plural("{n} month", "{n} months"),
        "day": Plural("{n} day", "{n} days"),
        "hour": Plural("{n} hour", "{n} hours"),
        "minute": Plural("{n} minute", "{n} minutes"),
        "second": Plural("{n} second", "{n} seconds"),
    }
)
_AGO: Final[Mapping[str, Plural]] = translatable(
    {
        "year": Plural("{n} year ago", "{n} years ago"),
        "month": Plural("{n} month ago", "{n} months ago"),
        "day": Plural("{n} day ago", "{n} days ago"),
        "hour": Plural("{n} hour ago", "{n} hours ago"),
        "minute": Plural("{n} minute ago", "{n} minutes ago"),
        "second": Plural("{n} second ago", "{n} seconds ago"),
    }
)
_AHEAD: Final[Mapping[str, Plural]] = translatable(
    {
        "year": Plural("in {n} year", "in {n} years"),
        "month": Plural("in {n} month", "in {n} months"),
        "day": Plural("in {n} day", "in {n} days"),
        "hour": Plural("in {n} hour", "in {n} hours"),
        "minute": Plural("in {n} minute", "in {n} minutes"),
        "second": Plural("in {n} second", "in {n} seconds"),
    }
)


def length(span: timedelta, language: Language) -> str:
    """``5 years``; in the nominative, so a sentence of another language puts it in brackets: «(осталось: {time})»."""
    return _in_largest_unit(_LENGTH, span, language)


def ago(span: timedelta, language: Language) -> str:
    """``5 years ago``."""
    return _in_largest_unit(_AGO, span, language)


def ahead(span: timedelta, language: Language) -> str:
    """``in 5 years``."""
    return _in_largest_unit(_AHEAD, span, language)


def left(span: timedelta, language: Language) -> str:
    """``5 years left``."""
    return language.say("{time} left", time=length(span, language))


def relative(moment: datetime, now: datetime, language: Language) -> str:
    """``in 42 minutes``, ``5 years ago``, ``now``."""
    span = moment - now
    if abs(span) < timedelta(seconds=1):
        return language.say("now")
    return (ahead if moment > now else ago)(span, language)


def full(moment: datetime, language: Language, *, seconds: bool = True) -> str:
    """``30 Sep 2021, 14:20:06``, in the moment's own zone."""
    clock = f"{moment:%H:%M:%S}" if seconds else f"{moment:%H:%M}"
    return f"{language.day(moment)}, {clock}"


def _in_largest_unit(forms: Mapping[str, Plural], span: timedelta, language: Language) -> str:
    seconds = int(abs(span.total_seconds()))
    unit = next((unit for unit, size in _SECONDS.items() if seconds >= 2 * size), "second")
    form = forms[unit]
    return language.count(form.one, form.many, seconds // _SECONDS[unit])


class SystemZone(tzinfo):
    """This computer's time zone with its own rules for each date (a fixed offset would be wrong half of the year)."""

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        """The offset at that local time."""
        return None if dt is None else _naive_local(dt).utcoffset()

    def dst(self, dt: datetime | None) -> timedelta | None:
        """Not told apart from the offset."""
        del dt
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        """``UTC+2``."""
        return None if dt is None else zone_name(_naive_local(dt))

    def fromutc(self, dt: datetime) -> datetime:
        """From UTC, by the system's rules."""
        return dt.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)


def _naive_local(moment: datetime) -> datetime:
    try:
        return moment.replace(tzinfo=None).astimezone()
    except (OverflowError, OSError, ValueError):
        return moment.replace(tzinfo=UTC)


def zone_name(moment: datetime) -> str:
    """``UTC``, ``UTC+2``, ``UTC+5:30``."""
    offset = moment.utcoffset() or timedelta()
    minutes = round(offset.total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    sign = "+" if minutes > 0 else "−"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
