"""Credentials made up for these tests: tokens in the providers' forms, keys in their shapes."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from smsauth_gui.app import load_catalog
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.reading import Reading

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
T = int(NOW.timestamp())


@cache
def catalog() -> Catalog:
    """Our own provider files."""
    return load_catalog(Path("/nowhere"))


def b64(data: bytes | str) -> str:
    """Base64url without padding."""
    raw = data.encode() if isinstance(data, str) else data
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def basic(user: str, password: str) -> str:
    """The value of a Basic header, behind the scheme word."""
    return base64.b64encode(f"{user}:{password}".encode()).decode()


def mint(payload: Any, header: Any = None, signature: bytes = b"\x5a" * 32) -> str:
    """A compact JWS; payload and header may be text, which is taken as it stands."""
    header = {"alg": "HS256", "typ": "JWT"} if header is None else header
    parts = (part if isinstance(part, str) else json.dumps(part, separators=(",", ":")) for part in (header, payload))
    return ".".join([*(b64(part) for part in parts), b64(signature)])


INFOBIP = mint(
    {"sub": "portal.user", "iss": "infobip.com", "exp": T + 3600, "iat": T - 60, "jti": "b2bf8821-5971"},
    {"kid": "9wokXdhI", "typ": "JWT", "alg": "HS256"},
)
_GATE = {"iss": "sms-gate.app", "sub": "F940DD", "iat": T - 60, "jti": "5PGZmyIa1LeEVx2YTQeA2", "user_id": "F940DD"}
SMSGATE = mint({**_GATE, "exp": T + 840, "scopes": ["messages:send"]})
SMSGATE_EXPIRED = mint({**_GATE, "iat": T - 4000, "exp": T - 3000, "scopes": ["messages:send", "messages:read"]})
SMSGATE_REFRESH = mint(
    {**_GATE, "exp": T + 2_592_000, "scopes": ["tokens:refresh"], "original_scopes": ["messages:send"]}
)
NOBODY = mint({"iss": "https://id.example.org", "sub": "1", "aud": "shop", "exp": T + 300, "iat": T - 300})

INFOBIP_KEY = "15ff656e77d97782746a27db93deb865-3b379fdc-c028-40e5-8fd5-b56e8a1757b0"
SEVEN_KEY = "kR3vQ9xT7bLm2Zp8WnY4sDf6HgJ1cVaE5uKoXiNtBrMqPzSdFhGjLwCyUeAb0O12"
SEVEN_TOKEN = "b1a9391d0469cafe30258893ab6025d4ad94ecec"
SEVEN_REFRESH = "ffd8e622aa5dccc2905f2ac6a0999c785a803157"
TELNYX_KEY = "KEY0189F2A4C7D3E5B6A1908F2C4D7E3B5A_x1Y2z3W4v5U6t7S8r9Q0pA"
TWILIO_SID = "AC38b6162ff7aec78c1464b72801994c0d"
HEX32 = "471093edd15b7e91450d93aa8ff3865c"
UUID = "9f2d3c1a-7b54-4e0f-8a66-1c2d3e4f5a6b"
ONLINESIM_KEY = "h3Vx9Qk2Lm7TzR4bN8sYw6"


def credentials(reading: Reading) -> list[Reading]:
    """The reading itself where it is a credential, and everything it lists."""
    return [item for item in (reading, *reading.items) if item.secret is not None]


def secrets(reading: Reading) -> set[str]:
    """What was found, in clear: for tests only."""
    return {item.secret.reveal() for item in credentials(reading) if item.secret is not None}


def codes(reading: Reading) -> set[str]:
    """The findings of a reading and of everything it lists."""
    return {finding.code for item in (reading, *reading.items) for finding in item.findings}


BASIC = basic("ana", "p:w ü1")


NOISE = ("text.surrounding_noise",)


@dataclass(frozen=True)
class Case:
    """A pasted text and what has to be said about it."""

    name: str
    text: str | bytes
    kind: str
    """What the whole is."""
    holds: tuple[str, ...] | None = ()
    """Exactly these credentials are found; None: what counts as one here is not the point."""
    provider: str | None = None
    """The first guess of the whole; empty: nobody is named with more than low confidence."""
    findings: tuple[str, ...] = ()
    """Exactly these, beside ``jwt.not_verified``, which every signed token has as long as no key is given."""
    users: tuple[str, ...] = ()


def lines(*parts: str) -> str:
    return "\n".join(parts) + "\n"
