"""What the wire itself does wrong, the same for every provider: pages instead of data, bytes without end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from starlette.types import Receive, Scope, Send

# Another host (the practice server itself listens on 127.0.0.1 only), at a port where nothing answers.
ELSEWHERE: Final = "http://localhost:1/"

_WIFI: Final = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Practice Wi-Fi</title></head>
<body><h1>Welcome to the practice Wi-Fi</h1><p>Please accept the terms before you go on.</p></body></html>
"""
_MAINTENANCE: Final = """<html>
<head><title>503 Service Temporarily Unavailable</title></head>
<body><center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>nginx</center></body>
</html>
"""


class CutResponse(Response):
    """Announces more bytes than it sends; the server then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's form
        """Send the head and half a body."""
        headers = [(b"content-type", b"application/json"), (b"content-length", b"4096")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"access_token":"', "more_body": True})


def maintenance() -> Response:
    """The 503 page of a web server whose application is away."""
    return HTMLResponse(_MAINTENANCE, 503)


def disturbance(
    scenarios: frozenset[str], pause: Callable[[float], Awaitable[bool]], drip_seconds: float
) -> Response | None:
    """Return the wire's own answer when one of its scenarios holds; ``pause`` tells when the server stops."""
    json = "application/json"
    if "html" in scenarios:
        return HTMLResponse(_WIFI)
    if "empty" in scenarios:
        return Response(b"", media_type=json)
    if "not_json" in scenarios:
        return Response("OK, but this is no JSON", media_type=json)
    if "redirect_away" in scenarios:
        return RedirectResponse(ELSEWHERE, 302)
    if "cut" in scenarios:
        return CutResponse()
    if "drip" in scenarios:
        return StreamingResponse(_drip(pause, drip_seconds), media_type=json)
    return StreamingResponse(_endless(pause), media_type=json) if "endless" in scenarios else None


async def _drip(pause: Callable[[float], Awaitable[bool]], seconds: float) -> AsyncIterator[bytes]:
    yield b"{"
    while await pause(seconds):
        yield b" "


async def _endless(pause: Callable[[float], Awaitable[bool]]) -> AsyncIterator[bytes]:
    yield b'{"padding":"'
    # A pause of no length still hands the loop to others, and tells when the server stops.
    while await pause(0.001):
        for _ in range(16):
            yield b"x" * 65536
            await asyncio.sleep(0)
