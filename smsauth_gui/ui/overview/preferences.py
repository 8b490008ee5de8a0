"""What a person has set about the look, hiding and keeping; anything unknown counts as the default."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QSettings

from smsauth_gui.services.facade import Services
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.kit.theme import CHOICES, Choice, Theme

HIDE_CHOICES: Final = (0, 5, 15, 30, 60)
"""Idle minutes after which the window hides itself; 0: never."""
LONGEST_HISTORY: Final = 3650
SCALES: Final = (1.0, 1.25, 1.5, 2.0)
"""Sizes of text."""


def stored_look(settings: QSettings | None) -> tuple[Choice, float]:
    """Look and text size as chosen earlier; anything unknown counts as the default."""
    if settings is None:
        return "system", 1.0
    choice = str(settings.value("look", "system"))
    try:
        scale = float(str(settings.value("text_scale", "1.0")))
    except ValueError:
        scale = 1.0
    return (choice if choice in CHOICES else "system", scale if scale in SCALES else 1.0)


def keep_look(settings: QSettings | None, theme: Theme) -> None:
    """Remember look and text size."""
    if settings is not None:
        settings.setValue("look", theme.choice)
        settings.setValue("text_scale", str(theme.scale))


def next_scale(scale: float, by: int) -> float:
    """The next larger (1) or smaller (-1) size of text; at the ends the same."""
    place = min(range(len(SCALES)), key=lambda number: abs(SCALES[number] - scale))
    return SCALES[max(0, min(len(SCALES) - 1, place + by))]


def hide_after(settings: QSettings | None) -> int:
    """Idle minutes after which everything is hidden; 15 unless set, 0 for never."""
    minutes = _number(settings, "hide_after", 15)
    return minutes if minutes in HIDE_CHOICES else 15


def history_days(settings: QSettings | None) -> int:
    """Days that exchanges are kept; 30 unless set, 0 for none."""
    days = _number(settings, "history_days", 30)
    return days if 0 <= days <= LONGEST_HISTORY else 30


def wants_notices(settings: QSettings | None) -> bool:
    """Notices before a credential expires that cannot renew itself; wanted unless switched off."""
    return settings is None or str(settings.value("expiry_notices", "true")).lower() != "false"


def forget_old_exchanges(
    services: Services, tasks: Tasks, owner: QObject, days: int, failed: Callable[[Exception], object]
) -> None:
    """Forget exchanges older than so many days, on a worker; none are kept with 0."""
    history, before = services.history, services.clock() - timedelta(days=days)
    tasks.run(owner, lambda: history.drop_before(before), lambda _: None, failed)


def _number(settings: QSettings | None, key: str, default: int) -> int:
    if settings is None:
        return default
    try:
        return int(str(settings.value(key, default)))
    except ValueError:
        return default
