"""Expiries as a calendar file (iCalendar, RFC 5545): one event each, with an alarm a day before."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from msgspec import Struct

from smsauth_gui.wording.language import Language

_LONGEST: Final = 75
"""Octets of a line (RFC 5545 §3.1)."""


class CalendarEntry(Struct, frozen=True):
    """An account, named as the person named it, and when its credential expires (aware)."""

    id: str
    title: str
    provider: str
    expires: datetime


def as_calendar(entries: Iterable[CalendarEntry], now: datetime, language: Language) -> str:
    """A whole calendar; it holds names and times, no secret."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//smsauth//expiries//EN"]
    for entry in entries:
        summary = language.say("“{account}” ({provider}) expires", account=entry.title, provider=entry.provider)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_escaped(entry.id)}@smsauth.invalid",
            f"DTSTAMP:{_utc(now)}",
            f"DTSTART:{_utc(entry.expires)}",
            "DURATION:PT15M",
            f"SUMMARY:{_escaped(summary)}",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:-P1D",
            f"DESCRIPTION:{_escaped(summary)}",
            "END:VALARM",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) + "\r\n" for line in lines)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """TEXT as RFC 5545 §3.3.11 writes it."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """Long lines go on in the next one behind a space; a character is never cut in two."""
    pieces, piece, room = [], "", _LONGEST
    for sign in line:
        size = len(sign.encode("utf-8", "replace"))
        if size > room:
            pieces.append(piece)
            piece, room = "", _LONGEST - 1
        piece += sign
        room -= size
    return "\r\n ".join([*pieces, piece])
