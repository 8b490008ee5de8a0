"""Times in the window's language and this computer's zone; their words are those of `smsauth_gui.wording.times`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from smsauth_gui.ui.kit.language import speaking
from smsauth_gui.wording import times


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


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """The moment in this computer's zone, or in ``zone``; the moment itself where the calendar has no room."""
    try:
        return moment.astimezone(zone)
    except (OverflowError, OSError, ValueError):
        return moment


def day(moment: datetime) -> str:
    """``30 Sep 2021``."""
    return speaking().day(moment)


def full(moment: datetime, *, seconds: bool = True) -> str:
    """``30 Sep 2021, 14:20:06``, in the moment's own zone."""
    return times.full(moment, speaking(), seconds=seconds)


def zone_name(moment: datetime) -> str:
    """``UTC``, ``UTC+2``, ``UTC+5:30``."""
    offset = moment.utcoffset() or timedelta()
    minutes = round(offset.total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    sign = "+" if minutes > 0 else "−"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def length(span: timedelta) -> str:
    """``5 years``."""
    return times.length(span, speaking())


def relative(moment: datetime, now: datetime) -> str:
    """``in 42 minutes``, ``5 years ago``, ``now``."""
    return times.relative(moment, now, speaking())


def both(moment: datetime, now: datetime, zone: tzinfo | None = None) -> tuple[str, str]:
    """The local time, and in brackets UTC and how long ago: ``(12:20:06 UTC, 5 years ago)``."""
    here = local(moment, zone)
    utc = moment.strftime("%H:%M:%S") if here.date() == moment.date() else full(moment)
    distance = relative(moment, now)
    if (here.utcoffset() or timedelta()) == timedelta():
        return f"{full(here)} UTC", f"({distance})"
    return full(here), f"({utc} UTC, {distance})"
