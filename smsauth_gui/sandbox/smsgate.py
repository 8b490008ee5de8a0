"""SMSGate: no OAuth, but tokens by JSON; public cloud, private server, and the server inside the phone.

What the real server does decides where its documents differ; the phone's server follows the app's source.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from starlette.responses import PlainTextResponse, Response

from smsauth_gui.sandbox import practice, tokens
from smsauth_gui.sandbox.exchange import RETRY, Door, Exchange, Kind, World, answer, fields_of, rfc3339
from smsauth_gui.sandbox.oauth import life

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.routing import BaseRoute

_DAY_S: Final = 24 * 3600
_REFRESH: Final = "tokens:refresh"
_ALL: Final = "all:any"
_UINT64_MAX: Final = 2**64 - 1
# What the phone knows; it refuses any other.
_LOCAL_SCOPES: Final = frozenset(
    {
        *("all:any", "messages:send", "messages:read", "messages:cancel", "messages:export", "devices:list"),
        *("inbox:list", "inbox:read", "inbox:refresh", "webhooks:list", "webhooks:write", "webhooks:delete"),
        *("settings:read", "settings:write", "logs:read", "tokens:manage"),
    }
)


@dataclass(frozen=True)
class _Mode:
    """One deployment: where it is, who signs its tokens, and how it differs."""

    name: str
    prefix: str
    login: tuple[str, str]
    issuer: str
    key: str
    local: bool = False
    token_service: bool = True
    default_life_s: int = 900
    longest_life_s: int = 900


def _modes() -> tuple[_Mode, ...]:
    logins = practice.SMSGATE_LOGINS
    private_key = "practice key of the private server, 0123456789"
    return (
        _Mode("cloud", "/cloud/3rdparty/v1", logins["cloud"], "sms-gate.app", "practice key of the cloud, 0123456789"),
        _Mode("private", "/private/api/3rdparty/v1", logins["private"], "practice-sms-server", private_key),
        _Mode(
            "private-nojwt",
            "/private-nojwt/api/3rdparty/v1",
            logins["private"],
            "practice-sms-server",
            private_key,
            token_service=False,
        ),
        _Mode(
            "local",
            "/local",
            logins["local"],
            "me.capcom.smsgateway",
            "practice key inside the phone, 0123456789",
            local=True,
            default_life_s=_DAY_S,
            longest_life_s=365 * _DAY_S,
        ),
    )


class _RefusedError(Exception):
    """Ends a request with a status and a message."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def _message(status: int, text: str, headers: dict[str, str] | None = None) -> Response:
    return answer({"message": text}, status, headers)


def _no_method(_: Exchange) -> Response:
    return PlainTextResponse("Not Found", 404)


def _down(_x: Exchange, _kind: Kind) -> Response:
    return _message(503, "Service Unavailable")


def _rate_limited(_x: Exchange, _kind: Kind) -> Response:
    return _message(429, "Too Many Requests", RETRY)


class SmsGate:
    """All deployments side by side."""

    def __init__(self, world: World) -> None:
        self._deployments = [_Deployment(world, mode) for mode in _modes()]

    def routes(self) -> list[BaseRoute]:
        """The routes of every deployment, below the provider's base."""
        return [route for deployment in self._deployments for route in deployment.routes()]


class _Deployment:
    """One server: its tokens, its messages, its webhooks."""

    def __init__(self, world: World, mode: _Mode) -> None:
        self._mode = mode
        link = {} if mode.local else {"Link": '</.well-known/api-catalog>; rel="api-catalog"'}
        self._door = Door(world, _rate_limited, _down, _no_method, link)
        self._refresh_of: dict[str, str] = {}
        self._messages: list[dict[str, Any]] = [_sample(n, state) for n, state in ((1, "Delivered"), (2, "Failed"))]
        self._webhooks: list[dict[str, Any]] = [dict(_WEBHOOK)]

    def routes(self) -> list[BaseRoute]:
        """The deployment's routes, below the provider's base."""
        base, door, call = self._mode.prefix, self._door, self._door.call
        allowed = self._allowed
        routes: list[BaseRoute] = [
            door.token(f"{base}/auth/token", post=self._answered(self._issue)),
            door.token(f"{base}/auth/token/refresh", post=self._answered(self._refresh)),
            door.token(f"{base}/auth/token/{{jti:path}}", delete=self._answered(self._revoke)),
            call(f"{base}/health", get=_health),
            call(
                f"{base}/webhooks",
                get=allowed("webhooks:list", lambda _x: answer(self._webhooks)),
                post=allowed("webhooks:write", self._add_webhook),
            ),
            call(f"{base}/webhooks/{{id}}", delete=allowed("webhooks:delete", self._drop_webhook)),
            call(
                f"{base}/settings",
                get=allowed("settings:read", lambda _x: answer(_SETTINGS)),
                put=allowed("settings:write", lambda _x: answer(_SETTINGS)),
                patch=allowed("settings:write", lambda _x: answer(_SETTINGS)),
            ),
        ]
        return routes + self._message_routes() + (self._phone_routes() if self._mode.local else self._cloud_routes())

    def _message_routes(self) -> list[BaseRoute]:
        base, allowed = self._mode.prefix, self._allowed
        # The phone has no scope for the list; reading one is enough there.
        listing = "messages:read" if self._mode.local else "messages:list"
        names = ("messages", "message") if self._mode.local else ("messages",)
        routes: list[BaseRoute] = []
        for name in names:
            listed = allowed(listing, self._list_messages)
            send = allowed("messages:send", self._send)
            one = allowed("messages:read", self._one_message)
            routes.append(self._door.call(f"{base}/{name}", get=listed, post=send))
            routes.append(self._door.call(f"{base}/{name}/{{id}}", get=one))
        return routes

    def _cloud_routes(self) -> list[BaseRoute]:
        base, call, allowed = self._mode.prefix, self._door.call, self._allowed
        no_inbox = "Inbox API is not implemented yet"
        no_logs = "For privacy reasons, device logs are not accessible through Cloud server"
        return [
            call(f"{base}/devices", get=allowed("devices:list", lambda _x: answer([_DEVICE]))),
            call(f"{base}/devices/{{id}}", delete=allowed("devices:delete", lambda _x: Response(status_code=204))),
            call(f"{base}/inbox", get=allowed("inbox:list", lambda _x: _message(501, no_inbox))),
            call(f"{base}/inbox/refresh", post=allowed("inbox:refresh", lambda _x: Response(status_code=202))),
            call(f"{base}/logs", get=allowed("logs:read", lambda _x: _message(501, no_logs))),
        ]

    def _phone_routes(self) -> list[BaseRoute]:
        base, call, allowed = self._mode.prefix, self._door.call, self._allowed
        here = {"status": "ok", "model": "Practice Phone"}
        return [
            call(f"{base}/", get=allowed("", lambda _x: answer(here))),
            call(f"{base}/device", get=allowed("devices:list", lambda _x: answer([_DEVICE]))),
            call(f"{base}/inbox", get=allowed("inbox:list", lambda _x: answer([_INCOMING]))),
            call(f"{base}/logs", get=allowed("logs:read", lambda _x: answer([_LOG_LINE]))),
        ]

    # Who may do what

    def _answered(self, handler: Callable[[Exchange], Response]) -> Callable[[Exchange], Response]:
        """Turn a refusal into its answer."""

        def answered(x: Exchange) -> Response:
            try:
                return handler(x)
            except _RefusedError as error:
                return _message(error.status, error.message)

        return answered

    def _allowed(self, scope: str, reply: Callable[[Exchange], Response]) -> Callable[[Exchange], Response]:
        """Check credential and scope before ``reply``; an empty scope asks only for a good credential."""

        def handler(x: Exchange) -> Response:
            if x.on("revoked"):
                raise _RefusedError(401, "Unauthorized")
            scopes = self._scopes(x)
            lacking = x.on("missing_scope") or not {scope, _ALL} & scopes
            if scope and lacking:
                self._lacks(scope)
            if not scope and _REFRESH in scopes:
                raise _RefusedError(401, "Unauthorized")
            return reply(x)

        return self._answered(handler)

    def _lacks(self, scope: str) -> None:
        raise _RefusedError(403, "Insufficient permissions" if self._mode.local else f"scope required: {scope}")

    def _scopes(self, x: Exchange) -> set[str]:
        """The credential's scopes; a login has all. Every refusal here is the same 401."""
        if x.basic() is not None:
            if x.basic() != self._mode.login:
                raise _RefusedError(401, "Unauthorized")
            return {_ALL}
        claims = self._claims(x)
        if x.on("expired"):
            raise _RefusedError(401, "Unauthorized")
        return set(claims["scopes"])

    def _claims(self, x: Exchange) -> dict[str, Any]:
        claims = tokens.read_jwt(x.bearer(), self._mode.key, "HS256") if self._mode.token_service else None
        if claims is None or claims["jti"] in x.world.revoked or x.seconds() >= claims["exp"]:
            raise _RefusedError(401, "Unauthorized")
        return claims

    # Tokens

    def _issue(self, x: Exchange) -> Response:
        self._check_token_service(x)
        if not {"tokens:manage", _ALL} & self._scopes(x):
            self._lacks("tokens:manage")
        scopes, ttl = _token_request(x)
        if self._mode.local:
            self._check_local(scopes, ttl)
        if x.on("less_scope") and len(scopes) > 1:
            scopes = scopes[:-1]
        return answer(self._pair(x, scopes, min(ttl or self._mode.default_life_s, self._mode.longest_life_s)), 201)

    def _check_token_service(self, x: Exchange) -> None:
        if x.on("no_tokens") and self._mode.local:
            raise _RefusedError(501, "Not Implemented")
        if x.on("no_tokens") or not self._mode.token_service:
            raise _RefusedError(501, "token service disabled, contact your administrator")

    def _check_local(self, scopes: list[str], ttl: int) -> None:
        for scope in scopes:
            if scope not in _LOCAL_SCOPES:
                raise _RefusedError(400, f"Unknown scope: {scope}")
        if ttl > self._mode.longest_life_s:
            raise _RefusedError(400, "ttl must not be greater than 365 days")

    def _refresh(self, x: Exchange) -> Response:
        """The refresh token is the credential; its scope is asked for exactly, ``all:any`` is not enough."""
        self._check_token_service(x)
        if x.basic() == self._mode.login:
            self._lacks(_REFRESH)
        claims = self._claims(x)
        if x.on("revoked"):
            raise _RefusedError(401, "Unauthorized")
        if _REFRESH not in claims["scopes"]:
            self._lacks(_REFRESH)
        # Used up. The access token that came with it stays good until its end.
        x.world.revoked.add(claims["jti"])
        pair = self._pair(x, claims["original_scopes"], self._mode.default_life_s)
        return answer(pair, 200 if self._mode.local else 201)

    def _revoke(self, x: Exchange) -> Response:
        if not {"tokens:manage", _ALL} & self._scopes(x):
            self._lacks("tokens:manage")
        jti = x.part("jti").strip()
        if not jti and self._mode.local:
            raise _RefusedError(400, "jti is required")
        x.world.revoked.update({jti, self._refresh_of.get(jti, jti)})
        return Response(status_code=204)

    def _pair(self, x: Exchange, scopes: list[str], seconds: int) -> dict[str, Any]:
        issued, expires, _ = life(x, seconds)
        jti, refresh_jti = x.world.token(21), x.world.token(21)
        self._refresh_of[jti] = refresh_jti
        refresh_life = min(365 * _DAY_S, 7 * seconds) if self._mode.local else 30 * _DAY_S
        access = self._sign("access", jti, issued, expires, scopes=scopes)
        until = x.seconds() + refresh_life
        refresh = self._sign("refresh", refresh_jti, issued, until, scopes=[_REFRESH], original_scopes=scopes)
        return {
            "id": jti,
            "token_type": "Bearer",
            "access_token": access,
            "refresh_token": refresh,
            "expires_at": rfc3339(datetime.fromtimestamp(expires, UTC)),
        }

    def _sign(self, use: str, jti: str, issued: int, expires: int, **scopes: list[str]) -> str:
        claims: dict[str, Any] = {"iss": self._mode.issuer}
        if self._mode.local:
            claims |= {"jti": jti, "iat": issued, "exp": expires, "token_use": use}
        else:
            user = self._mode.login[0]
            claims |= {"sub": user, "exp": expires, "iat": issued, "jti": jti, "user_id": user}
        return tokens.sign({**claims, **scopes}, self._mode.key, "HS256")

    # Calls

    def _list_messages(self, x: Exchange) -> Response:
        state = x.query.get("state", "")
        messages = [message for message in self._messages if not state or message["state"] == state]
        offset, limit = (_whole(x.query.get(name, ""), other) for name, other in (("offset", 0), ("limit", 50)))
        if limit > 100:
            return _message(400, "failed to validate: Field validation for 'Limit' failed on the 'max' tag")
        return answer(messages[offset : offset + limit], headers={"X-Total-Count": str(len(messages))})

    def _one_message(self, x: Exchange) -> Response:
        for message in self._messages:
            if message["id"] == x.part("id"):
                return answer(message)
        return _message(404, "message not found")

    def _send(self, x: Exchange) -> Response:
        """Write the message down; nothing is ever sent from here."""
        body = _body(x)
        numbers = body.get("phoneNumbers")
        if not isinstance(numbers, list) or not numbers:
            tag = "Field validation for 'PhoneNumbers' failed on the 'required' tag"
            raise _RefusedError(400, f"failed to validate: Key: 'MobileMessage.PhoneNumbers' Error:{tag}")
        if not fields_of(body.get("textMessage")).get("text") and not body.get("message"):
            raise _RefusedError(400, "failed to validate: message content is required")
        recipients = [{"phoneNumber": str(number), "state": "Pending"} for number in numbers]
        message = {**_sample(0, "Pending"), "id": x.world.token(21), "recipients": recipients}
        self._messages.insert(0, message)
        return answer(message, 202)

    def _add_webhook(self, x: Exchange) -> Response:
        hook = {**_WEBHOOK, "id": x.world.token(21), **_body(x)}
        self._webhooks.append(hook)
        return answer(hook, 201)

    def _drop_webhook(self, x: Exchange) -> Response:
        self._webhooks[:] = [hook for hook in self._webhooks if hook["id"] != x.part("id")]
        return Response(status_code=204)


def _body(x: Exchange) -> dict[str, Any]:
    try:
        return fields_of(x.json())
    except ValueError:
        raise _RefusedError(400, "failed to parse body: invalid character looking for beginning of value") from None


def _form(x: Exchange) -> dict[str, Any]:
    form = parse_qs(x.body.decode("utf-8", "replace"))
    return {"scopes": form.get("scopes", []), "ttl": _whole(form.get("ttl", [""])[0], -1)}


def _token_request(x: Exchange) -> tuple[list[str], int]:
    """Scopes and ttl (0: the longest) of a JSON or form body, in the words of Go's decoder and validator."""
    body = _form(x) if x.header("content-type").startswith("application/x-www-form-urlencoded") else _body(x)
    ttl = body.get("ttl") or 0
    if not isinstance(ttl, int) or isinstance(ttl, bool) or not 0 <= ttl <= _UINT64_MAX:
        field = "Go struct field TokenRequest.ttl of type uint64"
        raise _RefusedError(400, f"failed to parse body: json: cannot unmarshal {type(ttl).__name__} into {field}")
    return _scope_names(body), ttl


def _scope_names(body: Mapping[str, Any]) -> list[str]:
    scopes = body.get("scopes") or []
    if not isinstance(scopes, list) or not all(isinstance(scope, str) for scope in scopes):
        field = "Go struct field TokenRequest.scopes of type []string"
        raise _RefusedError(400, f"failed to parse body: json: cannot unmarshal into {field}")
    if not scopes:
        raise _RefusedError(400, _invalid("Scopes", "min"))
    if not all(scopes):
        raise _RefusedError(400, _invalid("Scopes[0]", "required"))
    return list(scopes)


def _invalid(name: str, tag: str) -> str:
    key = f"Key: 'TokenRequest.{name}' Error:Field validation for '{name}' failed on the '{tag}' tag"
    return f"failed to validate: {key}"


def _whole(text: str, other: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 20 else other


def _health(_: Exchange) -> Response:
    """Needs no credential: proves the host and nothing else."""
    checks = {"db:ping": [{"description": "Failed sequential pings count", "observedValue": 0, "status": "pass"}]}
    return answer({"status": "pass", "version": "practice", "releaseId": 1, "checks": checks})


def _sample(number: int, state: str) -> dict[str, Any]:
    return {
        "id": f"practice-message-{number:04d}",
        "deviceId": "practice-device-00001",
        "state": state,
        "isHashed": False,
        "isEncrypted": False,
        "recipients": [{"phoneNumber": "+4915200000001", "state": state}],
        "states": {"Pending": "2026-01-02T10:00:00Z"},
    }


_DEVICE: Final = {
    "id": "practice-device-00001",
    "name": "Practice/Phone",
    "createdAt": "2026-01-01T10:00:00Z",
    "updatedAt": "2026-01-02T10:00:00Z",
    "lastSeen": "2026-01-02T10:00:00Z",
    "simCards": [{"slotIndex": 0, "simNumber": 1, "phoneNumber": "+4915200000000", "carrierName": "Practice"}],
}
_WEBHOOK: Final = {
    "id": "practice-webhook-0001",
    "deviceId": None,
    "url": "https://acme.example/hook",
    "event": "sms:received",
}
_SETTINGS: Final = {"messages": {"limit_period": "Disabled", "sim_selection_mode": "OSDefault"}, "ping": {}}
_INCOMING: Final = {
    "id": "practice-incoming-001",
    "type": "SMS",
    "sender": "+4915200000002",
    "contentPreview": "hello",
    "createdAt": "2026-01-02T10:00:00Z",
}
_LOG_LINE: Final = {
    "id": 1,
    "priority": "INFO",
    "module": "practice",
    "message": "Server started",
    "createdAt": "2026-01-02T10:00:00Z",
}
