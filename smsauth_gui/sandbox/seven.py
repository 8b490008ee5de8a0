"""seven (once sms77.io): oauth.* is a server of the bshaffer kind (inferred), gateway.* answers in numbers."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import PlainTextResponse

from smsauth_gui.sandbox import practice, tokens, wire
from smsauth_gui.sandbox.exchange import RETRY, Door, Exchange, Kind, World, answer
from smsauth_gui.sandbox.oauth import (
    AuthorizationServer,
    Client,
    Problem,
    Profile,
    Refresh,
    RefusedError,
    Words,
    by_id,
    life,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.responses import Response
    from starlette.routing import BaseRoute

_HOUR_S: Final = 3600
_REFRESH_LIFE_S: Final = 14 * 24 * 3600
_SCOPES: Final = {
    "analytics": "read statistics",
    "balance": "read the credit",
    "contacts": "read and change contacts",
    "hooks": "read and change webhooks",
    "journal": "read the log",
    "lookup": "look numbers up, which costs money",
    "pricing": "read the account's prices",
    "sms": "send messages",
    "status": "read delivery states",
    "subaccounts": "read and change subaccounts",
    "validate_for_voice": "verify numbers as callers",
    "voice": "send voice messages",
    "rcs": "send RCS messages",
    "waba": "use WhatsApp Business",
    "groups": "read and change contact groups",
    "numbers": "read and change inbound numbers",
}
_NAMES: Final = tuple(_SCOPES)
_CALLBACKS: Final = tuple(f"http://127.0.0.1:{port}/callback" for port in practice.SEVEN_PORTS)
_ANY_PORT: Final = tuple(f"http://{host}/callback" for host in ("127.0.0.1", "localhost", "[::1]"))


def _grant(description: str) -> Words:
    return Words(400, "invalid_grant", description)


_REFUSED_CLIENT: Final = Words(400, "invalid_client", "The client credentials are invalid")
_NO_CODE: Final = _grant("Authorization code doesn't exist or is invalid for the client")
_WORDS: Final = {
    Problem.CLIENT_UNKNOWN: Words(400, "invalid_client", "The client id supplied is invalid"),
    Problem.CLIENT_REFUSED: _REFUSED_CLIENT,
    Problem.REDIRECT_UNKNOWN: Words(
        400, "redirect_uri_mismatch", "The redirect URI provided is missing or does not match"
    ),
    Problem.REDIRECT_MISMATCH: Words(
        400, "redirect_uri_mismatch", "The redirect URI is missing or do not match the one of the first request"
    ),
    Problem.RESPONSE_TYPE: Words(400, "unsupported_response_type", "response type not supported"),
    Problem.STATE_MISSING: Words(400, "invalid_request", "The state parameter is required"),
    Problem.SCOPE_UNKNOWN: Words(400, "invalid_scope", "An unsupported scope was requested"),
    Problem.CHALLENGE_MISSING: Words(
        400, "missing_code_challenge", "This application requires you provide a PKCE code challenge"
    ),
    Problem.CHALLENGE_INVALID: Words(400, "invalid_code_challenge", "The PKCE code challenge supplied is invalid"),
    Problem.DENIED: Words(302, "access_denied", "The user denied access to your application"),
    Problem.METHOD: Words(405, "invalid_request", "The request method must be POST when requesting an access token"),
    Problem.GRANT_UNSUPPORTED: Words(400, "unsupported_grant_type", "Grant type not supported"),
    Problem.CODE_MISSING: Words(400, "invalid_request", 'Missing parameter: "code" is required'),
    Problem.CODE_UNKNOWN: _NO_CODE,
    Problem.CODE_USED: _NO_CODE,
    Problem.CODE_EXPIRED: _grant("The authorization code has expired"),
    Problem.CODE_OF_ANOTHER: _NO_CODE,
    Problem.VERIFIER_MISSING: Words(400, "code_verifier_missing", "The PKCE code verifier parameter is required."),
    Problem.VERIFIER_MALFORMED: Words(400, "code_verifier_invalid", "The PKCE code verifier parameter is invalid."),
    Problem.VERIFIER_WRONG: Words(
        400, "code_verifier_mismatch", "The PKCE code verifier parameter does not match the code challenge."
    ),
    Problem.REFRESH_MISSING: Words(400, "invalid_request", 'Missing parameter: "refresh_token" is required'),
    Problem.REFRESH_UNKNOWN: _grant("Invalid refresh token"),
    Problem.REFRESH_EXPIRED: _grant("Refresh token has expired"),
    Problem.REFRESH_SPENT: _grant("Invalid refresh token"),
}


_HOSTS: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_SECRET: Final = practice.SEVEN_SECRET
_CLIENTS: Final = by_id(
    Client(practice.SEVEN_CLIENT, "Practice app", _SECRET, _CALLBACKS),
    Client(practice.SEVEN_PUBLIC, "Practice app (public)", None, _CALLBACKS),
    Client(practice.SEVEN_ANY_PORT, "Practice app (any port)", _SECRET, _ANY_PORT, _HOSTS, secret_optional=True),
)
_CLIENT_IDS: Final = tuple(_CLIENTS)


def _seal(purpose: str, client_id: str, scopes: tuple[str, ...], expires: int, nonce_hex: str) -> str:
    """Forty hex digits: five bytes of nonce, eight of hidden facts, seven of checksum."""
    bits = sum(1 << _NAMES.index(name) for name in set(scopes))
    payload = struct.pack(">BHI", _CLIENT_IDS.index(client_id), bits, expires)
    return tokens.seal(purpose, payload + b"\0", bytes.fromhex(nonce_hex), 7).hex()


def _unseal(purpose: str, text: str) -> tuple[str, tuple[str, ...], int] | None:
    """Client, scopes and end of a token; None when it is none of ours."""
    sealed = tokens.from_hex(text) if len(text) == 40 else None
    payload = tokens.unseal(purpose, sealed, 5, 7) if sealed else None
    if payload is None:
        return None
    client, bits, expires = struct.unpack(">BHI", payload[:7])
    return _CLIENT_IDS[client], tuple(name for n, name in enumerate(_NAMES) if bits >> n & 1), expires


class _Mint:
    """Opaque tokens of forty hex digits that hold client, scopes and end."""

    def issue(self, x: Exchange, client: Client, scopes: tuple[str, ...], *, refreshable: bool) -> dict[str, Any]:
        _, expires, expires_in = life(x, _HOUR_S)
        body = {
            "access_token": _seal("access", client.id, scopes, expires, x.world.token(10)),
            "expires_in": expires_in,
            "token_type": "Bearer",
            "scope": " ".join(scopes),
        }
        if refreshable:
            end = x.seconds() + _REFRESH_LIFE_S
            body["refresh_token"] = _seal("refresh", client.id, scopes, end, x.world.token(10))
        return body

    def read_refresh(self, text: str) -> Refresh | None:
        payload = _unseal("refresh", text)
        if payload is None:
            return None
        client_id, scopes, expires = payload
        return Refresh(client_id, scopes, expires, (text,))


_PROFILE: Final = Profile(
    title="seven (practice)",
    clients=_CLIENTS,
    scopes=_SCOPES,
    words=_WORDS,
    mint=_Mint(),
    grants=frozenset({"authorization_code", "refresh_token"}),
    basic=True,
    body=True,
    default_scopes=_NAMES,
    state_required=True,
    code_life_s=30,
)


def _rate_limited(_x: Exchange, _kind: Kind) -> Response:
    return PlainTextResponse("Too Many Requests", 429, RETRY)


class Seven:
    """Both hosts, ``/oauth`` and ``/gateway``, under today's and under the old name (``/sms77``)."""

    def __init__(self, world: World) -> None:
        self._oauth = AuthorizationServer(_PROFILE)
        self._door = Door(world, _rate_limited, lambda _x, _kind: wire.maintenance())

    def routes(self) -> list[BaseRoute]:
        """The provider's routes, below its base."""
        return self.environment("") + self.environment("/sms77")

    def environment(self, prefix: str) -> list[BaseRoute]:
        """The routes of one pair of host names."""
        oauth, gateway = f"{prefix}/oauth", f"{prefix}/gateway/api"
        door = self._door
        routes: list[BaseRoute] = [
            door.page(f"{oauth}/authorize", get=self._oauth.authorize, post=self._oauth.authorize),
            door.token(f"{oauth}/token", get=self._oauth.token, post=self._oauth.token),
            door.token(f"{oauth}/revoke", post=self._revoke),
            door.call(f"{oauth}/me", get=_me),
            door.call(f"{gateway}/balance", get=_allowed("balance", _balance)),
        ]
        for path, (scope, body) in _LISTS.items():
            routes.append(door.call(f"{gateway}/{path}", get=_allowed(scope, _fixed(body))))
        return routes

    def _revoke(self, x: Exchange) -> Response:
        """RFC 7009: 200 also for a token that is dead or was never ours."""
        try:
            self._oauth.authenticate(x)
        except RefusedError as refusal:
            return self._oauth.refuse(x, refusal.problem)
        token = x.form.get("token", "")
        if not token:
            missing = "Missing token parameter to revoke"
            return answer({"error": "invalid_request", "error_description": missing}, 400)
        x.world.revoked.add(token)
        return answer({"revoked": True})


def _bearer_refusal(x: Exchange, scope: str) -> Response | None:
    """RFC 6750 section 3.1, in bshaffer's words; None when the token is good for ``scope``."""
    text = x.bearer()
    payload = _unseal("access", text)
    if payload is None or text in x.world.revoked or x.on("revoked"):
        return _bearer_error(401, "invalid_token", "The access token provided is invalid")
    _, scopes, expires = payload
    if x.seconds() >= expires or x.on("expired"):
        return _bearer_error(401, "invalid_token", "The access token provided has expired")
    if scope and (scope not in scopes or x.on("missing_scope")):
        message = "The request requires higher privileges than provided by the access token"
        return _bearer_error(403, "insufficient_scope", message, f', scope="{scope}"')
    return None


def _bearer_error(status: int, error: str, description: str, more: str = "") -> Response:
    challenge = f'Bearer realm="Service", error="{error}", error_description="{description}"{more}'
    body = {"error": error, "error_description": description}
    return answer(body, status, {"WWW-Authenticate": challenge, "Cache-Control": "no-store"})


def _number(x: Exchange, number: int) -> Response:
    """An error as a bare number in a 200 body: plain text, JSON number, or (900) a quoted one."""
    if not x.wants("json"):
        return PlainTextResponse(str(number))
    return answer(str(number) if number == 900 else number)


def _allowed(scope: str, reply: Callable[[Exchange], Response]) -> Callable[[Exchange], Response]:
    """Let the gateway check the credential before ``reply`` answers."""

    def handler(x: Exchange) -> Response:
        refusal = _bearer_refusal(x, scope) if x.authorization[0].lower() == "bearer" else _key_refusal(x)
        if refusal is None and x.on("ip"):
            refusal = _number(x, 903)
        return reply(x) if refusal is None else refusal

    return handler


def _key_refusal(x: Exchange) -> Response | None:
    """The key travels as X-Api-Key, raw after ``basic`` (no base64, no colon), or (deprecated) as ``p``."""
    scheme, value = x.authorization
    raw = value if scheme.lower() == "basic" else ""
    key = x.header("x-api-key") or raw or x.query.get("p", "")
    if key != practice.SEVEN_KEY or x.on("revoked"):
        return _number(x, 900)
    return _number(x, 902) if x.on("missing_scope") else None


def _me(x: Exchange) -> Response:
    if x.authorization[0].lower() != "bearer":
        return answer({"error": "unauthorized"}, 401, {"WWW-Authenticate": 'Bearer realm="Service"'})
    # It names no scope; the scenario acts here all the same.
    refusal = _bearer_refusal(x, "any" if x.on("missing_scope") else "")
    body = {
        "success": True,
        "user_id": 12345,
        "email": "john.doe@acme.inc",
        "company": "Acme Inc.",
        "alias": "acme_inc",
        "balance": "627.3615",
    }
    return answer(body) if refusal is None else refusal


def _balance(x: Exchange) -> Response:
    return answer({"amount": 290.67, "currency": "EUR"}) if x.wants("json") else PlainTextResponse("290.67")


def _fixed(body: object) -> Callable[[Exchange], Response]:
    return lambda _x: answer(body)


def _paged(*items: dict[str, Any]) -> dict[str, Any]:
    return {"data": list(items), "pagingMetadata": {"offset": 0, "count": len(items), "total": len(items)}}


_PRICES: Final = {
    "countCountries": 1,
    "countNetworks": 1,
    "countries": [
        {
            "countryCode": "DE",
            "countryName": "Germany",
            "countryPrefix": "49",
            "networks": [{"mcc": "262", "networkName": "Practice", "price": 0.075}],
        }
    ],
}
_HOOK: Final = {
    "id": "1",
    "created": "2026-01-01 10:00:00",
    "event_type": "dlr",
    "request_method": "POST",
    "target_url": "https://acme.example/hook",
}
_INBOUND: Final = {
    "id": "1",
    "from": "4915200000001",
    "to": "4915200000000",
    "text": "hello",
    "timestamp": "2026-01-02 11:00:00",
}
_OUTBOUND: Final = {**_INBOUND, "id": "2", "price": "0.075", "dlr": "DELIVERED"}
# Path below /gateway/api: the scope it needs (same-named, not verified one by one) and its answer.
_LISTS: Final[dict[str, tuple[str, object]]] = {
    "pricing": ("pricing", _PRICES),
    "hooks": ("hooks", {"success": True, "hooks": [_HOOK]}),
    "contacts": ("contacts", _paged({"id": 1, "properties": {"fullname": "Practice Person"}, "groups": []})),
    "groups": ("groups", _paged({"id": 1, "name": "Practice group", "members_count": 1})),
    "numbers/active": ("numbers", {"activeNumbers": []}),
    "subaccounts/list": ("subaccounts", []),
    "journal/inbound": ("journal", [_INBOUND]),
    "journal/outbound": ("journal", [_OUTBOUND]),
    "journal/replies": ("journal", []),
    "journal/voice": ("journal", []),
    "analytics/country": ("analytics", [{"country": "DE", "sms": 2, "usage_eur": 0.15}]),
    "analytics/date": ("analytics", [{"date": "2026-01-02", "sms": 2, "usage_eur": 0.15}]),
    "analytics/label": ("analytics", [{"label": "", "sms": 2, "usage_eur": 0.15}]),
    "analytics/subaccount": ("analytics", []),
}
