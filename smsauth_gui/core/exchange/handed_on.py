"""A token for other software: as a header line, a curl command, a line of an ``.env`` file, a Postman environment."""

import json
import shlex
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote, urlsplit

from smsauth_gui.core.exchange.as_code import as_code
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import MASK, Secret

PLACEHOLDER: Final = "$SMS_SECRET"
"""What stands for the secret unless it is asked for; the name that `as_code` gives a masked value, too."""


def handed_on(form: str, request: Request, secret: Secret, title: str, *, revealed: bool = False) -> str:
    """One of the `FORMS`. ``request`` is one that carries the secret; its text stands in the answer only where revealed."""
    return FORMS[form](request, secret, title, revealed)


def _header(request: Request, secret: Secret, title: str, revealed: bool) -> str:
    """The line that carries it: a header, or a part of the address."""
    del title
    text = secret.reveal()
    shown = text if revealed else PLACEHOLDER
    carrying = [f"{name}: {value.replace(text, shown)}" for name, value in request.headers if text in value]
    query = urlsplit(request.url).query
    carrying += [part.replace(quote(text, safe=""), shown) for part in query.split("&") if quote(text, safe="") in part]
    return (carrying or [shown])[0]


def _curl(request: Request, secret: Secret, title: str, revealed: bool) -> str:
    del title
    if revealed:
        return as_code(request, "curl")
    text = secret.reveal()
    headers = tuple((name, value.replace(text, MASK)) for name, value in request.headers)
    url = request.url.replace(quote(text, safe=""), MASK).replace(text, MASK)
    return as_code(Request(request.method, url, headers, request.body), "curl")


def _env(request: Request, secret: Secret, title: str, revealed: bool) -> str:
    del title
    origin = urlsplit(request.url)
    text = shlex.quote(secret.reveal() if revealed else "<your token>")
    return f"SMS_BASE_URL={origin.scheme}://{origin.netloc}\nSMS_SECRET={text}\n"


def _postman(request: Request, secret: Secret, title: str, revealed: bool) -> str:
    """An environment as Postman imports it; its ``secret`` type keeps the value covered there."""
    origin = urlsplit(request.url)
    values = [
        {"key": "base_url", "value": f"{origin.scheme}://{origin.netloc}", "type": "default", "enabled": True},
        {"key": "token", "value": secret.reveal() if revealed else "", "type": "secret", "enabled": True},
    ]
    environment = {"name": title, "values": values, "_postman_variable_scope": "environment"}
    return json.dumps(environment, ensure_ascii=False, indent=2) + "\n"


FORMS: Final[Mapping[str, Callable[[Request, Secret, str, bool], str]]] = {
    "header": _header,
    "curl": _curl,
    "env": _env,
    "postman": _postman,
}
"""By name, in the order in which they are offered."""
