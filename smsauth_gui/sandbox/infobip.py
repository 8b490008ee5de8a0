"""Infobip: four schemes in one header, sessions of which there is one at a time, and tokens by client credentials."""

from __future__ import annotations

import hmac
import uuid
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import Response

from smsauth_gui.sandbox import practice, tokens, wire
from smsauth_gui.sandbox.exchange import RETRY, Door, Exchange, Kind, World, answer, fields_of, rfc3339
from smsauth_gui.sandbox.oauth import AuthorizationServer, Client, Mint, Problem, Profile, Words, by_id, life

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from starlette.routing import BaseRoute

_HOUR_S: Final = 3600
_JWT_KEY: Final = "practice key of the personal base address, 0123456789"
_JWT_KEY_ID: Final = "9praCt1c"
_JSON: Final = "application/json;charset=UTF-8"
_WRONG_LOGIN: Final = "Invalid login details"
_LOGIN: Final = (practice.INFOBIP_USER, practice.INFOBIP_PASSWORD)


def _error(
    x: Exchange | None, status: int, identifier: str, text: str, headers: dict[str, str] | None = None
) -> Response:
    """The older error form; XML when the request prefers that."""
    if x is not None and x.wants("xml") and not x.wants("json"):
        inner = f"<messageId>{identifier}</messageId><text>{text}</text>"
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        body = f"{head}<requestError><serviceException>{inner}</serviceException></requestError>"
        return Response(body, status, headers, "application/xml;charset=UTF-8")
    return answer(_request_error(identifier, text), status, headers, _JSON)


def _request_error(identifier: str, text: str) -> dict[str, Any]:
    return {"requestError": {"serviceException": {"messageId": identifier, "text": text}}}


def _unauthorized(x: Exchange, text: str = "Unauthorized") -> Response:
    return _error(x, 401, "UNAUTHORIZED", text)


class _Mint(Mint):
    """HS256 with a key id; the claims in the document's order."""

    def issue(self, x: Exchange, client: Client, scopes: tuple[str, ...], *, refreshable: bool) -> dict[str, Any]:  # noqa: ARG002 - neither scopes nor refresh tokens here
        issued, expires, expires_in = life(x, _HOUR_S)
        jti = str(uuid.UUID(x.world.token(32), version=4))
        claims = {"sub": client.id, "iss": "infobip.com", "exp": expires, "iat": issued, "jti": jti}
        access = tokens.sign(claims, _JWT_KEY, "HS256", kid=_JWT_KEY_ID)
        return {"access_token": access, "expires_in": expires_in, "token_type": "Bearer"}


def _oauth_error(words: Words) -> dict[str, Any]:
    """The form of the other errors, with the OAuth word beside it."""
    identifier = "UNAUTHORIZED" if words.status == 401 else "BAD_REQUEST"
    return {"error": words.error, **_request_error(identifier, words.description)}


_PROFILE: Final = Profile(
    title="Infobip (practice)",
    clients=by_id(Client(practice.INFOBIP_USER, "Practice user", practice.INFOBIP_PASSWORD)),
    scopes={},
    words={
        Problem.METHOD: Words(405, "invalid_request", "Method Not Allowed"),
        Problem.CLIENT_REFUSED: Words(401, "invalid_client", _WRONG_LOGIN),
        Problem.GRANT_UNSUPPORTED: Words(400, "unsupported_grant_type", "Bad request"),
    },
    mint=_Mint(),
    grants=frozenset({"client_credentials"}),
    basic=False,
    body=True,
    error_body=_oauth_error,
)


def _new_session(expires: int, nonce_hex: str) -> str:
    """A UUID that holds its own end: four bytes of nonce, five hidden, the rest checksum and the version's bits."""
    sealed = tokens.seal("ibsso", expires.to_bytes(5), bytes.fromhex(nonce_hex), 7)
    return str(uuid.UUID(bytes=sealed[:4] + sealed[9:15] + sealed[4:9] + sealed[15:], version=4))


def _session_end(text: str) -> int | None:
    """The end in Unix seconds of a session token; None when it is none of ours."""
    if text == practice.INFOBIP_OPEN_SESSION:
        return 2**40 - 1
    sealed = tokens.from_hex(text.replace("-", ""))
    if sealed is None or len(sealed) != 16:
        return None
    hidden = sealed[:4] + sealed[10:15]
    end = int.from_bytes(tokens.open_unchecked("ibsso", hidden, 4))
    return end if _new_session(end, sealed[:4].hex()) == text else None


def _rate_limited(x: Exchange, _: Kind) -> Response:
    return _error(x, 429, "TOO_MANY_REQUESTS", "Too many requests", RETRY)


class Infobip:
    """One account behind its personal base address."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._oauth = AuthorizationServer(_PROFILE)
        self._door = Door(world, _rate_limited, lambda _x, _kind: wire.maintenance())
        self._open: tuple[str, int] | None = None
        self._earlier_session_is_open = True

    def routes(self) -> list[BaseRoute]:
        """The provider's routes, below its base."""
        allowed, call = self._allowed, self._door.call
        return [
            self._door.token("/auth/1/session", post=self._open_session, delete=self._close_session),
            self._door.token("/auth/1/oauth2/token", get=self._oauth.token, post=self._oauth.token),
            call("/account/1/balance", get=allowed(lambda _x: answer({"balance": 47.79, "currency": "EUR"}))),
            call("/account/1/total-balance", get=allowed(lambda _x: answer({"balance": 50.79, "currency": "EUR"}))),
            call("/account/1/free-messages", get=allowed(lambda _x: answer({"remainingCount": 42}))),
            call("/sms/3/logs", get=allowed(lambda _x: answer({"results": [_LOG]}))),
            call("/numbers/1/numbers", get=allowed(lambda _x: answer({"numbers": [_NUMBER], "numberCount": 1}))),
            call("/2fa/2/applications", get=allowed(lambda _x: answer([_APPLICATION]))),
            call("/settings/2/api-keys", get=allowed(_keys, app=False)),
        ]

    # Sessions

    def _open_session(self, x: Exchange) -> Response:
        try:
            body = fields_of(x.json())
        except ValueError:
            return _error(x, 400, "BAD_REQUEST", "Bad request")
        if (body.get("username"), body.get("password")) != _LOGIN:
            return _unauthorized(x, _WRONG_LOGIN)
        alive = self._open is not None and x.seconds() < self._open[1]
        if alive or (x.on("session_active") and self._earlier_session_is_open):
            text = "Active session already exists. Destroy it before creating a new one."
            return _error(x, 403, "FORBIDDEN", text)
        _, expires, _ = life(x, _HOUR_S)
        token = _new_session(expires, x.world.token(8))
        self._open = (token, expires)
        return answer({"token": token}, kind=_JSON)

    def _close_session(self, x: Exchange) -> Response:
        scheme, token = x.authorization
        if scheme.lower() != "ibsso" or not self._session_is_good(x, token):
            return _unauthorized(x)
        x.world.revoked.add(token)
        self._open = None
        if x.on("session_active"):
            self._earlier_session_is_open = False
        return Response(status_code=200)

    def _session_is_good(self, x: Exchange, token: str) -> bool:
        end = _session_end(token)
        return end is not None and x.seconds() < end and token not in x.world.revoked

    # Calls

    def _allowed(self, reply: Callable[[Exchange], Response], *, app: bool = True) -> Callable[[Exchange], Response]:
        """Check the credential before ``reply``; ``app`` says whether an API key may do this at all."""

        def handler(x: Exchange) -> Response:
            if x.on("revoked", "ip"):
                return _unauthorized(x)
            scheme, value = x.authorization
            if not self._is_good(x, scheme.lower(), value):
                return _unauthorized(x, _WRONG_LOGIN if scheme.lower() in ("basic", "app") else "Unauthorized")
            if x.on("blocked"):
                return _error(x, 403, "FORBIDDEN", "Account is blocked")
            if x.on("missing_scope") or (scheme.lower() == "app" and not app):
                return _error(x, 403, "FORBIDDEN", "Forbidden")
            return reply(x)

        return handler

    def _is_good(self, x: Exchange, scheme: str, value: str) -> bool:
        if scheme == "basic":
            return x.basic() == _LOGIN
        if x.on("expired"):
            return False
        if scheme == "app":
            return hmac.compare_digest(value.encode(), practice.INFOBIP_KEY.encode())
        if scheme == "ibsso":
            return self._session_is_good(x, value)
        claims = tokens.read_jwt(value, _JWT_KEY, "HS256") if scheme == "bearer" else None
        return claims is not None and x.seconds() < claims["exp"]


def _keys(x: Exchange) -> Response:
    """The account's API keys, secrets included; the envelope is a guess, the members are documented."""
    keys = [
        _key("A1", "Practice key", practice.INFOBIP_KEY, x.now.replace(year=x.now.year + 1, month=1, day=1)),
        _key("B2", "Old key", practice.INFOBIP_KEY[::-1], x.now.replace(year=x.now.year - 1, month=1, day=1)),
    ]
    paging = {"page": 0, "size": 20, "totalPages": 1, "totalResults": len(keys)}
    return answer({"results": keys, "paging": paging}, kind=_JSON)


def _key(identifier: str, name: str, secret: str, until: datetime) -> dict[str, Any]:
    return {
        "id": identifier * 16,
        "apiKeySecret": secret,
        "accountId": "practice-account",
        "name": name,
        "allowedIPs": [],
        "validFrom": rfc3339(until.replace(year=until.year - 1)),
        "validTo": rfc3339(until),
        "enabled": True,
        "permissions": ["PUBLIC_API"],
        "scopeGuids": ["sms:message:send", "account-management:manage"],
    }


_LOG: Final = {
    "messageId": "practice-message-1",
    "sender": "Practice",
    "destination": "4915200000001",
    "sentAt": "2026-01-02T10:00:00.000+0000",
    "messageCount": 1,
    "status": {"groupId": 3, "groupName": "DELIVERED", "id": 5, "name": "DELIVERED_TO_HANDSET"},
}
_NUMBER: Final = {"numberKey": "PRACTICE01", "number": "4915200000000", "country": "DE", "type": "VIRTUAL_LONG_NUMBER"}
_APPLICATION: Final = {"applicationId": "PRACTICE02", "name": "Practice application", "enabled": True}
