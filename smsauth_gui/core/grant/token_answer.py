"""Reads the answer of a token endpoint (RFC 6749 §5.1) in the places where a provider's file says its parts lie."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from msgspec import Struct

from smsauth_gui.core.provider.schema import TokenAnswer
from smsauth_gui.core.token import jwt
from smsauth_gui.core.values.credential import ExpiresFrom, Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Response
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.moment import stamp
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret

_EPOCH: Final = datetime.fromtimestamp(0, UTC)
_LONGEST_LIFE_S: Final = 10 * 365 * 86_400
_USABLE: Final = regex(r"[\x21-\x7e]+")
"""What can stand in a header behind a scheme word (RFC 6749 appendix A.12, without the space)."""
_SENDABLE: Final = regex(r"[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*")
"""A refresh token that a form can carry (RFC 6749 appendix A.17); another cannot be what the server meant."""
_PROVED: Final = frozenset({"mac", "pop", "dpop", "n_a"})
"""Types whose tokens are of no use alone: each call takes a proof (RFC 9449 §7.1), or it is no access token (RFC 8693).

A type that is not understood must not be used (RFC 6749 §7.1); other words mean Bearer at the servers that write them.
"""


class Asked(Struct, frozen=True):
    """What the token was asked with: needed to read the answer."""

    scopes: tuple[str, ...] = ()
    lifetime_s: int | None = None
    """How long tokens live where the answer does not tell."""
    previous: Grant | None = None
    """Before a refresh: what the new answer does not repeat stays."""


def read_token(answer: TokenAnswer, response: Response, asked: Asked, now: datetime) -> Grant:
    """The grant in a token answer (RFC 6749 §5.1); `Problem` ``oauth.response_invalid`` when there is none."""
    try:
        data = json.loads(response.body)
    except (ValueError, RecursionError) as error:
        raise Problem("oauth.response_invalid", {"reason": "not_json"}) from error
    if not isinstance(data, dict):
        raise Problem("oauth.response_invalid", {"reason": "not_an_object"})
    return usable(grant_in(answer, data, asked, now))


def usable(grant: Grant) -> Grant:
    """The same grant; `Problem` ``oauth.response_invalid`` where its token cannot be sent with a call as it is."""
    if not _USABLE.fullmatch(grant.access_token.reveal()):
        raise Problem("oauth.response_invalid", {"reason": "token_unusable"})
    if grant.token_type.lower() in _PROVED:
        raise Problem("oauth.response_invalid", {"reason": "token_type", "type": grant.token_type})
    return grant


def grant_in(answer: TokenAnswer, data: Mapping[str, Any], asked: Asked, now: datetime) -> Grant:
    """The grant in decoded parameters, wherever they came from (JSON answer, or the fragment of an implicit one)."""
    token = _pick(data, answer.access_token)
    if not isinstance(token, str) or not token.strip():
        raise Problem("oauth.response_invalid", {"reason": "no_access_token"})
    # What the answer does not repeat stays as it was before; at first it was an empty grant.
    before = asked.previous or Grant(Secret(""), now, scopes_requested=asked.scopes)
    refresh, token_id = _text(_pick(data, answer.refresh_token)), _pick(data, answer.token_id)
    kind = _pick(data, answer.token_type)
    if not isinstance(kind, str | None):
        raise Problem("oauth.response_invalid", {"reason": "token_type_no_word", "type": json.dumps(kind)[:200]})
    scopes, assumed = _scopes(_pick(data, answer.scope), asked)
    expires_at, expires_from = _expiry(answer, data, token, asked, now)
    return Grant(
        access_token=Secret(token),
        received_at=now,
        token_type=kind or "Bearer",
        refresh_token=Secret(refresh) if _SENDABLE.fullmatch(refresh) else before.refresh_token,
        expires_at=expires_at,
        expires_from=expires_from,
        scopes_requested=before.scopes_requested,
        scopes_granted=scopes,
        scopes_assumed=assumed,
        token_id=token_id if isinstance(token_id, str) else jwt.claim_text(token, "jti"),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _pick(data: object, paths: tuple[str, ...]) -> Any:
    for path in paths:
        value: Any = data
        for part in path.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        if value is not None:
            return value
    return None


def _scopes(value: object, asked: Asked) -> tuple[tuple[str, ...], bool]:
    if isinstance(value, str):
        return tuple(value.split()), False
    if isinstance(value, list):
        return tuple(str(item) for item in value), False
    if asked.previous is not None:
        return asked.previous.scopes_granted, asked.previous.scopes_assumed
    return asked.scopes, bool(asked.scopes)


def _expiry(
    answer: TokenAnswer, data: Mapping[str, Any], token: str, asked: Asked, now: datetime
) -> tuple[datetime | None, ExpiresFrom]:
    claim = jwt.expiry(token)
    if claim is not None:
        return claim, "claim"
    moment = stamp(_pick(data, answer.expires_at))
    if moment is not None and moment > _EPOCH:  # 0 and -1 are written for "never" and "unknown"
        return moment, "expires_at"
    seconds = _seconds(_pick(data, answer.expires_in))
    if seconds is not None:
        return now + timedelta(seconds=seconds), "expires_in"
    if asked.lifetime_s is not None:
        return now + timedelta(seconds=asked.lifetime_s), "default"
    return None, "unknown"


def _seconds(value: object) -> float | None:
    if isinstance(value, str) and re.fullmatch(r"\d{1,12}(\.\d+)?", value.strip()):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if 0 <= value <= _LONGEST_LIFE_S:  # which is no number (NaN), or has hundreds of digits, is none of these
        return float(value)
    return None


def id_token_of(body: bytes) -> str:
    """The ID token of a token answer (OpenID Connect Core §3.1.3.3), or an empty text where none came."""
    data = json_of(body)
    if not isinstance(data, Mapping):
        return ""
    return id_token_in(data)


def id_token_in(data: Mapping[str, Any]) -> str:
    """The same of decoded parameters; `Problem` ``oauth.response_invalid`` where something else stands in its place."""
    token = data.get("id_token")
    if token is None:
        return ""
    if not isinstance(token, str) or not token:
        raise Problem("oauth.response_invalid", {"reason": "id_token_unreadable"})
    return token
