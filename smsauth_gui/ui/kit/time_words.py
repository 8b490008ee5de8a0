"""Times in the window's language and this computer's zone; their words are those of `smsauth_gui.wording.times`."""

from datetime import date, datetime, timedelta, tzinfo

from smsauth_gui.ui.kit.language import speaking
from smsauth_gui.wording import times
from smsauth_gui.wording.times import SystemZone, zone_name

__all__ = ["SystemZone", "both", "day", "full", "length", "local", "relative", "zone_name"]


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """The moment in this computer's zone, or in ``zone``; the moment itself where the calendar has no room."""
    try:
        return moment.astimezone(zone)
    except (OverflowError, OSError, ValueError):
        return moment


def day(moment: date) -> str:
    """``30 Sep 2021``."""
    return speaking().day(moment)


def full(moment: datetime, *, seconds: bool = True) -> str:
    """``30 Sep 2021, 14:20:06``, in the moment's own zone."""
    return times.full(moment, speaking(), seconds=seconds)


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
