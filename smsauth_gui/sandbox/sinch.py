"""Sinch: project keys (Basic or OAuth), SMS service plans and applications, three families that never mix."""

from __future__ import annotations

import hmac
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import PlainTextResponse, Response

from smsauth_gui.sandbox import practice, tokens
from smsauth_gui.sandbox.exchange import RETRY, Door, Exchange, Kind, World, answer, rfc3339
from smsauth_gui.sandbox.oauth import AuthorizationServer, Client, Mint, Problem, Profile, Words, by_id, life

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.routing import BaseRoute

_LIFE_S: Final = 3599
_REGIONS: Final = ("us", "eu", "au", "br", "ca")
_REGISTRY: Final = "https://developers.sinch.com/docs/errors/registry"
_ISSUER: Final = "https://auth.sinch.com/"


class _Mint(Mint):
    """RS256 with the claims of Ory Hydra (inferred: Sinch documents none)."""

    def issue(self, x: Exchange, client: Client, scopes: tuple[str, ...], *, refreshable: bool) -> dict[str, Any]:  # noqa: ARG002 - neither scopes nor refresh tokens here
        issued, expires, expires_in = life(x, _LIFE_S)
        claims = {
            "aud": [],
            "client_id": client.id,
            "exp": expires,
            "ext": {},
            "iat": issued,
            "iss": _ISSUER,
            "jti": str(uuid.UUID(x.world.token(32), version=4)),
            "nbf": issued,
            "scp": [],
            "sub": client.id,
        }
        access = tokens.sign(claims, tokens.RSA_KEY, "RS256", kid="public:hydra.practice")
        return {"access_token": access, "expires_in": expires_in, "scope": "", "token_type": "bearer"}


_PROFILE: Final = Profile(
    title="Sinch (practice)",
    clients=by_id(Client(practice.SINCH_KEY_ID, "Practice key", practice.SINCH_KEY_SECRET)),
    scopes={},
    words={
        Problem.METHOD: Words(405, "invalid_request", "The HTTP method must be POST."),
        Problem.CLIENT_REFUSED: Words(
            401,
            "invalid_client",
            "Client authentication failed (e.g., unknown client, no client authentication included,"
            " or unsupported authentication method)",
        ),
        Problem.GRANT_UNSUPPORTED: Words(
            400, "unsupported_grant_type", "The authorization grant type is not supported by the authorization server"
        ),
    },
    mint=_Mint(),
    grants=frozenset({"client_credentials"}),
    basic=True,
    body=False,
)


def _google(status: int, word: str, message: str, headers: dict[str, str] | None = None) -> Response:
    """The error form of the Numbers API."""
    return answer({"error": {"code": status, "message": message, "status": word, "details": []}}, status, headers)


def _registered(status: int, name: str, title: str, detail: str) -> Response:
    """The error form of the newer registry, with the challenge that comes with it."""
    body = {"type": f"{_REGISTRY}/{name}", "title": title, "detail": detail}
    return answer(body, status, {"WWW-Authenticate": 'Basic realm="Realm"'}, "application/problem+json")


def _expired(ended: int) -> Response:
    """No body: only the header says it."""
    at = rfc3339(datetime.fromtimestamp(ended, UTC))
    challenge = f'Bearer error="invalid_token", error_description="Jwt expired at {at}"'
    return Response(status_code=401, headers={"www-authenticate": challenge})


def _rate_limited(_x: Exchange, _kind: Kind) -> Response:
    return _google(429, "RESOURCE_EXHAUSTED", "Too many requests", RETRY)


def _down(_x: Exchange, _kind: Kind) -> Response:
    return PlainTextResponse("upstream connect error or disconnect/reset before headers", 503)


class Sinch:
    """Hosts auth, numbers, account, conversation, sms and calling, each below its own word."""

    def __init__(self, world: World) -> None:
        self._oauth = AuthorizationServer(_PROFILE)
        self._public_key = tokens.public_key()
        self._door = Door(world, _rate_limited, _down)

    def routes(self) -> list[BaseRoute]:
        """The provider's routes, below its base."""
        project, call = "/numbers/v1/projects/{project}", self._door.call
        return [
            self._door.token("/auth/oauth2/token", get=self._oauth.token, post=self._oauth.token),
            call(f"{project}/availableRegions", get=self._of_project(_available_regions)),
            call(f"{project}/activeNumbers", get=self._of_project(_active_numbers)),
            call(f"{project}/availableNumbers", get=self._of_project(_available_numbers)),
            call("/account/v1/projects/{project}/accessKeys", get=self._account),
            call("/conversation/{region}/v1/projects/{project}/apps", get=self._of_project(_apps)),
            call("/sms/{region}/xms/v1/{plan}/batches", get=self._batches),
            call("/calling/v1/configuration/numbers", get=_application_numbers),
        ]

    # Family A: project keys

    def _of_project(self, reply: Callable[[Exchange], Response]) -> Callable[[Exchange], Response]:
        def handler(x: Exchange) -> Response:
            refusal = self._key_refusal(x) or _project_refusal(x)
            return reply(x) if refusal is None else refusal

        return handler

    def _key_refusal(self, x: Exchange) -> Response | None:
        """A project key as Basic, or a token made with one; None when it is good."""
        if x.basic() is not None:
            key = (practice.SINCH_KEY_ID, practice.SINCH_KEY_SECRET)
            return None if x.basic() == key and not x.on("revoked") else _invalid()
        claims = tokens.read_jwt(x.bearer(), self._public_key, "RS256")
        if claims is None or claims.get("iss") != _ISSUER or x.on("revoked"):
            return _invalid()
        if x.on("expired") or x.seconds() >= claims["exp"]:
            return _expired(min(claims["exp"], x.seconds()))
        return None

    def _account(self, x: Exchange) -> Response:
        if self._key_refusal(x) is not None:
            return _google(401, "UNAUTHENTICATED", "Unauthenticated")
        if x.part("project") != practice.SINCH_PROJECT or x.on("missing_scope", "blocked"):
            return _google(403, "PERMISSION_DENIED", "Permission Denied")
        return answer({"accessKeys": [_ACCESS_KEY], "nextPageToken": ""})

    # Family B: service plans

    def _batches(self, x: Exchange) -> Response:
        region = x.part("region").removeprefix("zt.")
        if region not in _REGIONS:
            return PlainTextResponse("Not Found", 404)
        if not self._plan_is_theirs(x):
            return Response(status_code=401)
        if region != practice.SINCH_REGION:
            return Response(status_code=404)
        if x.on("blocked"):
            return answer({"code": "blocked_account", "text": "Your account is blocked."}, 403)
        if x.on("missing_scope"):
            return answer({"code": "unauthorized", "text": "This service plan may not do this."}, 403)
        size = x.query.get("page_size", "30")
        if not size.isdecimal() or len(size) > 9:
            text = "page_size must be a number"
            return answer({"code": "syntax_invalid_parameter_format", "text": text}, 400)
        return answer({"count": 0, "page": 0, "page_size": int(size), "batches": []})

    def _plan_is_theirs(self, x: Exchange) -> bool:
        if x.part("region").startswith("zt."):
            # These hosts take family A's tokens, and the project in the plan's place.
            return self._key_refusal(x) is None and x.part("plan") == practice.SINCH_PROJECT
        token = hmac.compare_digest(x.bearer().encode(), practice.SINCH_PLAN_TOKEN.encode())
        return token and x.part("plan") == practice.SINCH_PLAN and not x.on("revoked")


def _invalid() -> Response:
    detail = "The provided credentials are invalid. Use valid credentials from https://auth.sinch.com."
    return _registered(401, "invalid-credentials", "Invalid credentials", detail)


def _project_refusal(x: Exchange) -> Response | None:
    if x.part("project") != practice.SINCH_PROJECT:
        return _google(404, "NOT_FOUND", "Project not found.")
    if x.on("blocked"):
        return _google(403, "PERMISSION_DENIED", "The account is blocked.")
    if x.on("missing_scope"):
        return _google(403, "PERMISSION_DENIED", "The caller does not have permission")
    return None


def _available_regions(_: Exchange) -> Response:
    return answer({"availableRegions": [{"regionCode": "US", "regionName": "United States", "types": ["LOCAL"]}]})


def _active_numbers(x: Exchange) -> Response:
    refusal = _parameter_refusal(x)
    number = {"phoneNumber": "+12025550100", "projectId": practice.SINCH_PROJECT, "regionCode": "US", "type": "LOCAL"}
    page = {"activeNumbers": [number], "nextPageToken": "", "totalSize": 1}
    return answer(page) if refusal is None else refusal


def _available_numbers(x: Exchange) -> Response:
    refusal = _parameter_refusal(x)
    price = {"currencyCode": "USD", "amount": "1.00"}
    number = {
        "phoneNumber": "+12025550101",
        "regionCode": x.query.get("regionCode", ""),
        "type": x.query.get("type", ""),
        "capability": ["SMS", "VOICE"],
        "setupPrice": {**price, "amount": "0.00"},
        "monthlyPrice": price,
        "paymentIntervalMonths": 1,
        "supportingDocumentationRequired": False,
    }
    return answer({"availableNumbers": [number]}) if refusal is None else refusal


def _parameter_refusal(x: Exchange) -> Response | None:
    """Both parameters are compulsory."""
    for name in ("regionCode", "type"):
        if not x.query.get(name):
            return _google(400, "INVALID_ARGUMENT", f"Field {name} is required")
    return None


def _apps(x: Exchange) -> Response:
    """An app lives in one region, with the tokens of its channels."""
    if x.part("region") != practice.SINCH_REGION:
        return answer({"apps": []})
    channel = {"channel": "TELEGRAM", "telegram_credentials": {"token": "Pr4ct1ceTelegramToken0001"}, "state": "ACTIVE"}
    return answer({"apps": [{"id": "01PRACTICEAPP", "display_name": "Practice app", "channel_credentials": [channel]}]})


def _application_numbers(x: Exchange) -> Response:
    """Family C: Basic with application key and secret."""
    if x.basic() != (practice.SINCH_APPLICATION, practice.SINCH_APPLICATION_SECRET) or x.on("revoked", "expired"):
        return answer({"errorCode": 40100, "message": "Invalid signature", "reference": ""}, 401)
    if x.on("missing_scope", "blocked"):
        return answer({"errorCode": 40300, "message": "Forbidden", "reference": ""}, 403)
    number = {"number": "+12025550100", "applicationkey": practice.SINCH_APPLICATION, "capability": "voice"}
    return answer({"numbers": [number]})


_ACCESS_KEY: Final = {
    "accessKeyId": practice.SINCH_KEY_ID,
    "displayName": "Practice key",
    "projectId": practice.SINCH_PROJECT,
    "createTime": "2026-01-01T10:00:00Z",
    "updateTime": "2026-01-01T10:00:00Z",
}
