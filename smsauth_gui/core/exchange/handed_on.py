"""A credential for other software: as a header line, a curl command, lines of an ``.env`` file, a Postman environment."""

import json
import shlex
from collections.abc import Callable, Iterator, Mapping
from typing import Final
from urllib.parse import quote, urlsplit

from msgspec import Struct

from smsauth_gui.core.exchange.as_code import as_code
from smsauth_gui.core.token.carriers import basic_pair
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import MASK, Secret

PLACEHOLDER: Final = "$SMS_SECRET"
"""What stands for the secret unless it is asked for; the name that `as_code` gives a masked value, too."""


class Handed(Struct, frozen=True):
    """What is handed on. ``request`` is one that carries the secret, whose text stands in a form only where ``revealed``."""

    request: Request
    secret: Secret
    title: str
    refresh: Secret | None = None
    """Goes along in the forms that hold several values."""
    revealed: bool = False

    def __repr__(self) -> str:
        return f"Handed({self.request!r})"

    @property
    def origin(self) -> str:
        """Where it is good for."""
        parts = urlsplit(self.request.url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def login(self) -> tuple[str, str] | None:
        """User name and password, where the secret goes as the second half of a pair (RFC 7617)."""
        for _, value in self.request.headers:
            scheme, _, rest = value.partition(" ")
            found = basic_pair(rest)
            if scheme.lower() == "basic" and found is not None and found[1] == self.secret.reveal():
                return found
        return None

    @property
    def carried(self) -> str:
        """What of the request is secret: the text, or the pair as it is encoded."""
        if self.login is None:
            return self.secret.reveal()
        return (self.request.header("Authorization") or "").partition(" ")[2]

    def values(self) -> Iterator[tuple[str, str, bool]]:
        """Names and values, and which of them are secret: those are empty unless revealed."""
        name = "secret"
        if self.login is not None:
            yield "username", self.login[0], False
            name = "password"
        secrets = {name: self.secret, "refresh_token": self.refresh}
        for key, secret in secrets.items():
            if secret is not None and self.revealed:
                yield key, secret.reveal(), True
            elif secret is not None:
                yield key, "", True


def handed_on(form: str, handed: Handed) -> str:
    """One of the `FORMS`."""
    return FORMS[form](handed)


def _header(handed: Handed) -> str:
    """The line that carries it: a header, or a part of the address."""
    text, shown = handed.carried, PLACEHOLDER
    if handed.revealed:
        shown = text
    carrying = [f"{name}: {value.replace(text, shown)}" for name, value in handed.request.headers if text in value]
    query = urlsplit(handed.request.url).query
    carrying += [part.replace(quote(text, safe=""), shown) for part in query.split("&") if quote(text, safe="") in part]
    return (carrying or [shown])[0]


def _curl(handed: Handed) -> str:
    request, text = handed.request, handed.carried
    if handed.revealed:
        return as_code(request, "curl")
    mask = MASK
    if handed.login is not None:
        mask = "<user name>:<password>"
    headers = tuple((name, value.replace(text, mask)) for name, value in request.headers)
    url = request.url.replace(quote(text, safe=""), MASK).replace(text, MASK)
    return as_code(Request(request.method, url, headers, request.body), "curl")


def _env(handed: Handed) -> str:
    lines = [f"SMS_BASE_URL={handed.origin}"]
    for name, value, _ in handed.values():
        placeholder = f"<your {name.replace('_', ' ')}>"
        lines.append(f"SMS_{name.upper()}={shlex.quote(value or placeholder)}")
    return "\n".join(lines) + "\n"


def _postman(handed: Handed) -> str:
    """An environment as Postman imports it; its ``secret`` type keeps a value covered there."""
    types = {True: "secret", False: "default"}
    found = [("base_url", handed.origin, False), *handed.values()]
    values = [
        {"key": {"secret": "token"}.get(name, name), "value": value, "type": types[secret], "enabled": True}
        for name, value, secret in found
    ]
    environment = {"name": handed.title, "values": values, "_postman_variable_scope": "environment"}
    return json.dumps(environment, ensure_ascii=False, indent=2) + "\n"


FORMS: Final[Mapping[str, Callable[[Handed], str]]] = {
    "header": _header,
    "curl": _curl,
    "env": _env,
    "postman": _postman,
}
"""By name, in the order in which they are offered."""
SEVERAL: Final = frozenset({"env", "postman"})
"""Forms in which a refresh token has a place."""
