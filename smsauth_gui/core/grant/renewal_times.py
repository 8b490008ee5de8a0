"""When a token is renewed, and how long a failed renewal rests: pure rules over times."""

from datetime import datetime, timedelta
from typing import Final

from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.statement import Statement, statement

_SHARE: Final = 5
"""A fifth of its life before the end: a token of five minutes is used for four of them, not renewed at every call."""
_LONGEST_MARGIN: Final = timedelta(minutes=5)
_LEAST_USE: Final = timedelta(seconds=30)
"""Even a token that comes nearly expired is not asked for anew at once: the clocks may differ."""
_FIRST_PAUSE: Final = timedelta(seconds=30)
_LONGEST_PAUSE: Final = timedelta(hours=1)


def renew_at(grant: Grant) -> datetime | None:
    """When a token should be renewed; None where no expiry is known: then a refusal tells."""
    if grant.expires_at is None:
        return None
    life = grant.expires_at - grant.received_at
    margin = min(max(life, timedelta()) / _SHARE, _LONGEST_MARGIN)
    return max(grant.expires_at - margin, grant.received_at + _LEAST_USE)


def pause(failures: int, retry_after_s: float | None = None) -> timedelta:
    """How long to wait after so many failures in a row: 30 s, doubled each time, an hour at most.

    ``retry_after_s`` is the server's own wish (RFC 9110 §10.2.3); it only ever makes the pause longer.
    """
    doubled: int = 2 ** min(max(failures - 1, 0), 10)
    grown = min(_FIRST_PAUSE * doubled, _LONGEST_PAUSE)
    return max(grown, timedelta(seconds=min(retry_after_s or 0.0, 86_400.0)))


def cut_off(moment: datetime, cause: str) -> Statement:
    """The evidence of a renewal whose answer never reached the disk: the server may have used the refresh token up, or
    opened the session that is now the ``cause``.
    """
    at = f"{moment:%Y-%m-%d %H:%M}"
    if cause == "oauth.session_active":
        return statement("evidence.session_cut_off", at=at)
    return statement("evidence.renewal_cut_off", at=at)
