"""The switches for what goes wrong, and the answers that come from the wire and not from a provider.

Where each scenario acts ("token" means token and session endpoints, "calls" everything that takes a credential):

=============== ============== ==================================================================================
scenario        acts on        what happens
=============== ============== ==================================================================================
denied          authorize      answers ``access_denied`` at once, nobody is asked
wrong_state     authorize      the way back carries a ``state`` that nobody sent
no_state        authorize      the way back carries no ``state``
code_used       token          every authorization code counts as used
expired         token, calls   new tokens are born with their end a minute ago (``expires_in`` says 1); tokens
                               (and keys that have an end) are answered as expired
revoked         token, calls   every credential that calls present is answered as withdrawn; so are refresh tokens
missing_scope   calls          the credential is good and may not do this
less_scope      authorize,     grants all asked scopes but the last (a single one stays)
                token
rate_limit      token, calls   429 with ``Retry-After: 17``; OnlineSIM's calls say it in a word of their own
slow            token, calls   the right answer, after ``Sandbox.slow_seconds``
drip            token, calls   one byte each ``Sandbox.drip_seconds``, without end
endless         token, calls   sends as fast as the other side reads, without end
html            token, calls   200 and a Wi-Fi sign-in page
empty           token, calls   200 and no body
not_json        token, calls   200, called JSON, and is none
cut             token, calls   the connection closes in the middle of the announced body
redirect_away   token, calls   302 to another host
clock_ahead     everything     the server's clock (``Date``, times in tokens, checks) is ten minutes ahead
clock_behind    everything     ten minutes behind
session_active  token          Infobip only: a session from earlier is still open until one is destroyed here
no_tokens       token          SMSGate only: the server, or the app in the phone, makes no tokens (501)
blocked         calls          OnlineSIM, Infobip, Sinch: the account is blocked (seven and SMSGate document no word)
ip              calls          OnlineSIM, seven, Infobip: the caller's address is not on the list
down            token, calls   503
=============== ============== ==================================================================================

The sign-in pages are never touched by the scenarios of the wire, so that a flow reaches its token request.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

SCENARIOS: Final[tuple[str, ...]] = (
    "denied",
    "wrong_state",
    "no_state",
    "code_used",
    "expired",
    "revoked",
    "missing_scope",
    "less_scope",
    "rate_limit",
    "slow",
    "drip",
    "endless",
    "html",
    "empty",
    "not_json",
    "cut",
    "redirect_away",
    "clock_ahead",
    "clock_behind",
    "session_active",
    "no_tokens",
    "blocked",
    "ip",
    "down",
)

CLOCK_ERROR: Final = timedelta(minutes=10)
RETRY_AFTER_S: Final = 17


def checked(names: Iterable[str]) -> frozenset[str]:
    """Return ``names`` as a set; raise ValueError that names the first one that is no scenario."""
    chosen = frozenset(names)
    for name in sorted(chosen):
        if name not in SCENARIOS:
            raise ValueError(f"unknown scenario {name!r}; known are {', '.join(SCENARIOS)}")
    return chosen


def split_prefix(path: str) -> tuple[frozenset[str], str, str]:
    """Take ``/s/NAME`` (any number) off the front of ``path``.

    Returns the scenarios, the prefix as it stood (for absolute links) and the rest; raises ValueError for an
    unknown name.
    """
    names: list[str] = []
    rest = path
    while rest.startswith("/s/"):
        name, slash, tail = rest[3:].partition("/")
        names.append(name)
        rest = slash + tail
    return checked(names), path[: len(path) - len(rest)], rest or "/"


def clock_error(scenarios: frozenset[str]) -> timedelta:
    """How far the played server's clock is off."""
    if "clock_ahead" in scenarios:
        return CLOCK_ERROR
    return -CLOCK_ERROR if "clock_behind" in scenarios else timedelta(0)
