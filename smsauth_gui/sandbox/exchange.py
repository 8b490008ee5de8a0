"""One request and what the played server knows about it; how a provider's handlers become routes."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
from dataclasses import dataclass, field
from email.utils import format_datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import parse_qsl

from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from smsauth_gui.sandbox import scenarios, wire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from starlette.requests import Request

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
# Keys under which the gate leaves its findings in the ASGI scope.
SCOPE_SCENARIOS: Final = "practice.scenarios"
SCOPE_NOW: Final = "practice.now"


class Kind(StrEnum):
    """What a route is to the scenarios: a page for people, an endpoint that gives tokens, a call."""

    PAGE = "page"
    TOKEN = "token"
    CALL = "call"


@dataclass
class World:
    """What one practice server keeps: its clock, its switches, and what was withdrawn or used up here."""

    clock: Callable[[], datetime]
    token: Callable[[int], str]
    scenarios: frozenset[str] = frozenset()
    slow_seconds: float = 3.0
    drip_seconds: float = 1.0
    revoked: set[str] = field(default_factory=set)
    spent: set[str] = field(default_factory=set)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    async def pause(self, seconds: float) -> bool:
        """Wait; True when the time passed, False when the server is being stopped."""
        try:
            await asyncio.wait_for(self.stopping.wait(), seconds)
        except TimeoutError:
            return True
        return False


class Exchange:
    """A request with its body read, the time by the played server's clock, and the scenarios that hold."""

    def __init__(self, world: World, request: Request, body: bytes) -> None:
        self.world = world
        self.request = request
        self.body = body
        self.method = request.method
        self.now: datetime = request.scope[SCOPE_NOW]
        self.scenarios: frozenset[str] = request.scope[SCOPE_SCENARIOS]

    def on(self, *names: str) -> bool:
        """Whether one of the scenarios holds."""
        return not self.scenarios.isdisjoint(names)

    def seconds(self) -> int:
        """The time as Unix seconds."""
        return int(self.now.timestamp())

    @cached_property
    def query(self) -> dict[str, str]:
        """The query's parameters; of a repeated one the first."""
        return _first_of_each(self.request.url.query)

    @cached_property
    def form(self) -> dict[str, str]:
        """The form body's fields; empty when the body is no form."""
        if not self.header("content-type").startswith("application/x-www-form-urlencoded"):
            return {}
        return _first_of_each(self.body.decode("utf-8", "replace"))

    def json(self) -> object:
        """The body as JSON; raises ValueError."""
        try:
            return json.loads(self.body)
        except RecursionError:
            raise ValueError("nested too deeply") from None

    def header(self, name: str) -> str:
        """The header's value, or an empty string."""
        return self.request.headers.get(name, "")

    def part(self, name: str) -> str:
        """A part of the path, by its name in the route."""
        return str(self.request.path_params[name])

    @cached_property
    def authorization(self) -> tuple[str, str]:
        """Scheme as it was sent, and the rest; two empty strings without the header."""
        scheme, _, value = self.header("authorization").partition(" ")
        return scheme, value.strip()

    def bearer(self) -> str:
        """The value after ``Bearer``, or an empty string."""
        scheme, value = self.authorization
        return value if scheme.lower() == "bearer" else ""

    def basic(self) -> tuple[str, str] | None:
        """User and password of a Basic header (RFC 7617); None without one or when it is damaged."""
        scheme, value = self.authorization
        if scheme.lower() != "basic":
            return None
        try:
            text = base64.b64decode(value, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return None
        user, colon, password = text.partition(":")
        return (user, password) if colon else None

    def wants(self, *kinds: str) -> bool:
        """Whether ``Accept`` names one of the media types."""
        accept = self.header("accept").lower()
        return any(kind in accept for kind in kinds)


def _first_of_each(text: str) -> dict[str, str]:
    by_name: dict[str, str] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        by_name.setdefault(name, value)
    return by_name


def answer(body: object, status: int = 200, headers: Mapping[str, str] | None = None, kind: str = "") -> Response:
    """A JSON answer, written as compactly as the documents show it."""
    text = json.dumps(body, separators=(",", ":"))
    return Response(text, status, headers, kind or "application/json")


def http_date(moment: datetime) -> str:
    """The time in the form of the ``Date`` header (RFC 9110 section 5.6.7)."""
    return format_datetime(moment, usegmt=True)


def rfc3339(moment: datetime) -> str:
    """The time to the second, in UTC, with a Z."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def not_allowed(_: Exchange) -> Response:
    """The usual answer to a method that the path does not know."""
    return PlainTextResponse("Method Not Allowed", 405)


@dataclass(frozen=True)
class Door:
    """Makes a provider's routes: reads the request, lets the scenarios of the wire act, then asks the handler."""

    world: World
    rate_limited: Callable[[Exchange, Kind], Response]
    down: Callable[[Exchange, Kind], Response]
    no_method: Callable[[Exchange], Response] = not_allowed
    headers: Mapping[str, str] = field(default_factory=dict)

    def page(self, path: str, **handlers: Callable[[Exchange], Response]) -> Route:
        """A page for people; ``handlers`` are keyed by method, in lower case."""
        return self._route(path, Kind.PAGE, handlers)

    def token(self, path: str, **handlers: Callable[[Exchange], Response]) -> Route:
        """An endpoint that gives or withdraws tokens."""
        return self._route(path, Kind.TOKEN, handlers)

    def call(self, path: str, **handlers: Callable[[Exchange], Response]) -> Route:
        """A call of the API."""
        return self._route(path, Kind.CALL, handlers)

    def _route(self, path: str, kind: Kind, handlers: Mapping[str, Callable[[Exchange], Response]]) -> Route:
        async def endpoint(request: Request) -> Response:
            exchange = Exchange(self.world, request, await request.body())
            response = await self._disturbance(exchange, kind)
            if response is None:
                handler = handlers.get(request.method.lower(), self.no_method)
                response = handler(exchange)
            for name, value in self.headers.items():
                response.headers.setdefault(name, value)
            return response

        return Route(path, endpoint, methods=list(METHODS))

    async def _disturbance(self, exchange: Exchange, kind: Kind) -> Response | None:
        if kind is Kind.PAGE:
            return None
        if exchange.on("down"):
            return self.down(exchange, kind)
        if exchange.on("rate_limit"):
            return self.rate_limited(exchange, kind)
        if exchange.on("slow"):
            await self.world.pause(self.world.slow_seconds)
        return wire.disturbance(exchange.scenarios, self.world.pause, self.world.drip_seconds)


def fields_of(value: object) -> dict[str, Any]:
    """A JSON object as a dict; anything else counts as an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


RETRY: Final = {"Retry-After": str(scenarios.RETRY_AFTER_S)}
