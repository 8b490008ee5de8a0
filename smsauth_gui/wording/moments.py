"""How a typed time was understood: one remark for the order of its parts or its notation, one for its zone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import translatable

MOMENTS: Final[Mapping[str, str]] = translatable(
    {
        "moment.day_first": "day before month",
        "moment.month_first": "month before day",
        "moment.year": "no year given: taken as {year}",
        "moment.today": "taken as today",
        "moment.yesterday": "taken as yesterday",
        "moment.not_ahead": "taken as yesterday, because today this time is still ahead",
        "moment.seconds": "Unix time in seconds",
        "moment.milliseconds": "Unix time in milliseconds",
        "moment.microseconds": "Unix time in microseconds",
        "moment.nanoseconds": "Unix time in nanoseconds",
        "moment.counted_back": "counted back from now",
        "moment.own_zone": "with its own time zone",
        "moment.no_zone": "no time zone given: taken as {zone}",
    }
)
