"""What a call will look like, before it is sent: its address as far as it is known, and values that a list offers."""

import json
import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote, urlsplit

from smsauth_gui.core.provider.schema import Call, Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Response

_HOLE: Final = re.compile(r"\{([a-z_]+)(?::[a-z]+)?\}")
_DEPTH: Final = 5


def bases(provider: Provider, account: Account, sandbox: str = "") -> dict[str, str]:
    """The account's base addresses by name, for showing; ``sandbox`` is where practice plays the provider."""
    mode = provider.mode(account.mode)
    known = {**mode.variables, **(mode.practice if account.practice else {}), **account.variables}
    values = {**account.fields, "sandbox": sandbox or "practice:"}
    return {name: _filled(template, {**known, **values}).rstrip("/") for name, template in known.items()}


def address(provider: Provider, account: Account, call: Call, params: Mapping[str, str], sandbox: str = "") -> str:
    """The call's address with its parameters; what is not known yet stays in braces. Never holds a secret."""
    given = {name: quote(value, safe="") for name, value in params.items() if value}
    values = {**bases(provider, account, sandbox), **account.fields, **given}
    url = _filled(call.url, values)
    pairs = [
        f"{param.name or param.id}={given[param.id]}"
        for param in call.params
        if param.where == "query" and given.get(param.id)
    ]
    return url + (("&" if "?" in url else "?") + "&".join(pairs) if pairs else "")


def path_of(call: Call) -> str:
    """The call's path for a list: without base address and parameters."""
    path = re.sub(r"^\{[a-z_]+\}", "", call.url)
    if "://" in path:
        path = urlsplit(path).path
    return path.partition("?")[0] or "/"


def hosts(provider: Provider, account: Account, sandbox: str = "") -> tuple[str, ...]:
    """Hosts the account's calls go to, the likeliest first."""
    found = [urlsplit(base).netloc.lower() for base in bases(provider, account, sandbox).values()]
    return tuple(dict.fromkeys(host for host in found if host and "{" not in host))


def _filled(template: str, values: Mapping[str, str]) -> str:
    text = template
    for _ in range(_DEPTH):
        filled = _HOLE.sub(lambda match: values.get(match[1], match[0]), text)
        if filled == text:
            break
        text = filled
    return text


def offered(exchange: Exchange | None, path: str) -> tuple[str, ...]:
    """Values that a list's last answer offers: what stands at ``path`` in each of its elements, at most 200."""
    answer = exchange.answer if exchange else None
    if not isinstance(answer, Response) or len(answer.body) > 2_000_000:
        return ()
    try:
        data = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ()
    values = [_at(item, path) for item in _elements(data)[:200]]
    return tuple(dict.fromkeys(str(value) for value in values if isinstance(value, str | int) and str(value)))


def _elements(data: Any) -> list[Any]:
    if isinstance(data, list):
        return data
    if isinstance(data, dict):
        return next((value for value in data.values() if isinstance(value, list)), [])
    return []


def _at(item: Any, path: str) -> Any:
    for part in path.split(".") if path else ():
        item = item.get(part) if isinstance(item, dict) else None
    return item
