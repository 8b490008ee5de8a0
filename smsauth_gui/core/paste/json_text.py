"""Credentials in JSON: settings, headers, exports of Postman and Insomnia, JWS and JWE in their JSON forms.

Walks without recursion, in the order of the text; nothing is judged here.
"""

import base64
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from smsauth_gui.core.paste.found import Found, Where, with_user
from smsauth_gui.core.provider.vocabulary import ONLY_IN_ADDRESSES, Vocabulary
from smsauth_gui.core.token.token_reading import is_token
from smsauth_gui.core.values.linear import Linear
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import looks_made

_STEPS: Final = 500_000
_ADDRESS: Final = regex(r"https?://|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/|$)", re.IGNORECASE)
_BASE64URL: Final = regex(r"[A-Za-z0-9_-]*")
_VARIABLE: Final = regex(r"\{\{[^{}]{1,100}\}\}|\$\{[^{}]{1,100}\}|<[^<>]{1,100}>")
_LOOSE: Final = ONLY_IN_ADDRESSES | {"signature", "assertion", "cookie", "set-cookie"}
"""Names that often hold something else than a secret."""

_USER: Final = regex(r"(?:.*[_.-])?(?:user(?:[_-]?name)?|login|account[_-]?sid)", re.IGNORECASE)
_WORTH: Final = (str, dict, list)
_AUTH_KEYS: Final = frozenset({"basic", "apikey", "type"})
BASIC_NAME: Final = "basic\n"
"""The name under which `walk` gives a user and a password, joined by a line break."""
KEY_NAME: Final = "key\n"
"""The name under which `walk` gives the value of a key whose header's name is not worth a card."""


def compact_of(data: dict[str, Any]) -> str | None:
    """The compact form of a JWS or JWE in flattened or general JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2).

    Without a protected header its part is empty; missing contents are empty, unencoded ones get encoded.
    """
    data = _flattened(data)
    header = data.get("protected")
    if "protected" not in data and unprotected_of(data):
        header = ""
    if not isinstance(header, str):
        return None
    if isinstance(data.get("signature"), str):
        return f"{header}.{_encoded(data.get('payload'))}.{data['signature']}"
    if isinstance(data.get("ciphertext"), str):
        return ".".join([header, *(str(data.get(name) or "") for name in ("encrypted_key", "iv", "ciphertext", "tag"))])
    return None


def unprotected_of(data: dict[str, Any]) -> dict[str, Any]:
    """The header members beside the protected ones (RFC 7515 §7.2.1); of several signatures, the first one's."""
    data = _flattened(data)
    parts = [data[name] for name in ("unprotected", "header") if isinstance(data.get(name), dict)]
    return {name: value for part in parts for name, value in part.items()}


def _flattened(data: dict[str, Any]) -> dict[str, Any]:
    """The general serialization as the flattened one: with the first of its signatures or recipients."""
    for listed in ("signatures", "recipients"):
        entries = data.get(listed)
        if isinstance(entries, list) and entries and isinstance(entries[0], dict):
            data = {**data, **entries[0]}
    return data


def _encoded(payload: object) -> str:
    if not isinstance(payload, str):
        return ""
    if _BASE64URL.fullmatch(payload):
        return payload
    return base64.urlsafe_b64encode(payload.encode("utf-8", "surrogatepass")).rstrip(b"=").decode()


def is_requests(data: object, vocabulary: Vocabulary) -> bool:
    """JSON that describes requests (an export) or is a set of headers, not settings."""
    if isinstance(data, dict) and (_is_export(data) or any(vocabulary.is_credential_header(str(one)) for one in data)):
        return True
    listed = data if isinstance(data, list) else [data]
    names = (item.get("name", item.get("key")) for item in listed[:50] if isinstance(item, dict))
    return any(isinstance(name, str) and vocabulary.is_credential_header(name) for name in names)


def _is_export(data: dict[str, Any]) -> bool:
    """Of Postman, of Insomnia, or a request by itself."""
    info = data.get("info")
    if isinstance(info, dict) and ("item" in data or "schema" in info):
        return True
    return data.get("_type") == "export" or "resources" in data or isinstance(data.get("headers"), dict | list)


def walk(data: object) -> Iterator[tuple[str, str]]:
    """Names and texts in order; a list of ``key`` and ``value`` pairs counts as a mapping."""
    stack: list[tuple[str, object]] = [("", data)]
    for _ in range(_STEPS):
        if not stack:
            return
        name, value = stack.pop()
        if isinstance(value, str):  # most are
            if value and not value.isspace():
                yield name, value
        elif isinstance(value, list):
            stack += [(name, item) for item in reversed(value) if isinstance(item, _WORTH)]
        elif isinstance(value, dict):
            pair = _pair(value)
            if pair is not None:
                yield pair
            else:
                stack += _members_of(value)


def _members_of(value: dict[str, Any]) -> list[tuple[str, object]]:
    """What is worth a look, the last first."""
    return [(key, item) for key, item in reversed(value.items()) if isinstance(item, _WORTH)]


def _pair(value: dict[str, Any]) -> tuple[str, str] | None:
    """A mapping that is one name with its text, as exports write headers and credentials."""
    text, key = value.get("value"), value.get("key", value.get("name"))
    if isinstance(text, str) and isinstance(key, str):
        return key, text
    if _AUTH_KEYS.isdisjoint(value):
        return None
    return _auth(value)


def _auth(value: dict[str, Any]) -> tuple[str, str] | None:
    """The ``auth`` part of a Postman or Insomnia request: under its kind, or beside it."""
    for kind, named in _BY_KIND.items():
        parts = value.get(kind)
        if isinstance(parts, list | dict) and (pair := named(_members(parts))) is not None:
            return pair
    named_beside = _BY_KIND.get(str(value.get("type")))
    return named_beside(value) if named_beside is not None else None


def _basic(members: dict[str, Any]) -> tuple[str, str] | None:
    password = members.get("password")
    if not isinstance(password, str):
        return None
    return BASIC_NAME, f"{members.get('username', '')}\n{password}"


def _api_key(members: dict[str, Any]) -> tuple[str, str] | None:
    value = members.get("value")
    if not isinstance(value, str):
        return None
    return str(members.get("key") or KEY_NAME), value


_BY_KIND: Final = {"basic": _basic, "apikey": _api_key}


def _members(pairs: list[Any] | dict[str, Any]) -> dict[str, Any]:
    if isinstance(pairs, dict):
        return pairs
    return {str(item.get("key")): item.get("value") for item in pairs if isinstance(item, dict)}


def found_in_json(data: object, distinctive: Linear | None, vocabulary: Vocabulary) -> tuple[list[Found], list[str]]:
    """What is a credential by its name or its look, and the hosts that are named; at most 100 credentials."""
    found: list[Found] = []
    hosts: list[str] = []
    for index, (name, value) in enumerate(walk(data)):
        if "." in value and len(hosts) < 200 and _ADDRESS.match(value):
            hosts.append(re.sub(r"^https?://", "", value).partition("/")[0].rpartition("@")[2])
        if len(value) < 4:
            continue
        item = _found(index, name, value.strip(), distinctive, vocabulary)
        if item is not None:
            found.append(item)
            if len(found) >= 100:
                break
    return found, hosts


def paired(pieces: list[Found], data: dict[str, Any]) -> list[Found]:
    """The only password, paired with the only user name beside it."""
    users = [value for name, value in data.items() if isinstance(value, str) and value and _USER.fullmatch(str(name))]
    return with_user(pieces, lambda: users[0] if len(users) == 1 else "")


def _found(index: int, name: str, value: str, distinctive: Linear | None, vocabulary: Vocabulary) -> Found | None:
    if name == BASIC_NAME:
        user, _, password = value.partition("\n")
        return None if _VARIABLE.fullmatch(password) else Found(index, index, "pair", password, user=user)
    where = _where(name, vocabulary)
    if where is not None and _is_filled(name, value):
        return Found(index, index, where, value, name)
    if value.startswith("ey") and is_token(value):
        return Found(index, index, "shape", value, name)
    if distinctive is not None and distinctive.fullmatch(value):
        return Found(index, index, "shape", value, name)
    return None


def _is_filled(name: str, value: str) -> bool:
    """Somebody put a value there; under a name that often holds something else, it has to look like one."""
    if not 4 <= len(value) <= 20_000 or _VARIABLE.fullmatch(value):
        return False
    return name.lower() not in _LOOSE or looks_made(value)


@lru_cache(maxsize=2_000)
def _where(name: str, vocabulary: Vocabulary) -> Where | None:
    """How a value of this name is carried, or None when the name says nothing."""
    if vocabulary.is_credential_header(name):
        return "header"
    return "named" if name == KEY_NAME or vocabulary.is_secret_name(name[:100]) else None
