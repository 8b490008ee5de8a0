"""Credentials in JSON: settings, headers, exports of Postman and Insomnia, JWS and JWE in their JSON forms.

Walks without recursion, in the order of the text; nothing is judged here.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final

from smsauth_gui.core.paste.found import Found, Where
from smsauth_gui.core.provider.vocabulary import ONLY_IN_ADDRESSES, Vocabulary
from smsauth_gui.core.token.token_reading import is_token
from smsauth_gui.core.values.secret import looks_made

_STEPS: Final = 500_000
_ADDRESS: Final = re.compile(r"https?://|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/|$)", re.IGNORECASE)
_BASE64URL: Final = re.compile(r"[A-Za-z0-9_-]*")
_VARIABLE: Final = re.compile(r"\{\{[^{}]{1,100}\}\}|\$\{[^{}]{1,100}\}|<[^<>]{1,100}>")
_LOOSE: Final = ONLY_IN_ADDRESSES | {"signature", "assertion", "cookie", "set-cookie"}
"""Names that often hold something else than a secret."""


_USER: Final = re.compile(r"(?:.*[_.-])?(?:user(?:[_-]?name)?|login|account[_-]?sid)", re.IGNORECASE)
_WORTH: Final = (str, dict, list)
_AUTH_KEYS: Final = frozenset({"basic", "apikey", "type"})


def compact_of(data: dict[str, Any]) -> str | None:
    """The compact form of a JWS or JWE in flattened or general JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2).

    Without a protected header its part is empty; missing contents are empty, unencoded ones get encoded.
    """
    for listed in ("signatures", "recipients"):
        entries = data.get(listed)
        if isinstance(entries, list) and entries and isinstance(entries[0], dict):
            data = {**data, **entries[0]}
    header = data.get("protected", "" if unprotected_of(data) else None)
    if not isinstance(header, str):
        return None
    if isinstance(data.get("signature"), str):
        payload = data.get("payload", "")
        payload = payload if isinstance(payload, str) else ""
        encoded = payload if _BASE64URL.fullmatch(payload) else _base64url(payload)
        return f"{header}.{encoded}.{data['signature']}"
    if isinstance(data.get("ciphertext"), str):
        return ".".join([header, *(str(data.get(name) or "") for name in ("encrypted_key", "iv", "ciphertext", "tag"))])
    return None


def unprotected_of(data: dict[str, Any]) -> dict[str, Any]:
    """The header members beside the protected ones (RFC 7515 §7.2.1); of several signatures, the first one's."""
    merged: dict[str, Any] = {}
    for listed in ("signatures", "recipients"):
        entries = data.get(listed)
        if isinstance(entries, list) and entries and isinstance(entries[0], dict):
            data = {**data, **entries[0]}
    for name in ("unprotected", "header"):
        merged |= data[name] if isinstance(data.get(name), dict) else {}
    return merged


def _base64url(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode("utf-8", "surrogatepass")).rstrip(b"=").decode()


def is_requests(data: object, vocabulary: Vocabulary) -> bool:
    """JSON that describes requests (an export) or is a set of headers, not settings."""
    listed = data if isinstance(data, list) else [data]
    names = [item.get("name", item.get("key")) for item in listed[:50] if isinstance(item, dict)]
    if any(isinstance(name, str) and vocabulary.is_credential_header(name) for name in names):
        return True
    if not isinstance(data, dict):
        return False
    schema = data.get("info")
    if isinstance(schema, dict) and ("item" in data or "schema" in schema):
        return True
    if data.get("_type") == "export" or "resources" in data:
        return True
    return any(vocabulary.is_credential_header(str(name)) for name in data) or isinstance(
        data.get("headers"), dict | list
    )


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
        elif isinstance(value, dict):
            inner = value.get("value")
            if isinstance(inner, str):
                key = value.get("key", value.get("name"))
                if isinstance(key, str):
                    yield key, inner
                    continue
            pair = None if _AUTH_KEYS.isdisjoint(value) else _auth(value)
            if pair is not None:
                yield pair
                continue
            stack += [(key, item) for key, item in reversed(value.items()) if isinstance(item, _WORTH)]
        elif isinstance(value, list):
            stack += [(name, item) for item in reversed(value) if isinstance(item, _WORTH)]


BASIC_NAME: Final = "basic\n"
"""The name under which `walk` gives a user and a password, joined by a line break."""
KEY_NAME: Final = "key\n"
"""The name under which `walk` gives the value of a key whose header's name is not worth a card."""


def _auth(value: dict[str, Any]) -> tuple[str, str] | None:
    """The ``auth`` part of a Postman or Insomnia request."""
    for kind in ("basic", "apikey"):
        pairs = value.get(kind)
        if not isinstance(pairs, list | dict):
            continue
        told = _told(pairs)
        if kind == "basic" and isinstance(told.get("password"), str):
            return BASIC_NAME, f"{told.get('username', '')}\n{told['password']}"
        if kind == "apikey" and isinstance(told.get("value"), str):
            return str(told.get("key") or KEY_NAME), str(told["value"])
    if value.get("type") == "basic" and isinstance(value.get("password"), str):
        return BASIC_NAME, f"{value.get('username', '')}\n{value['password']}"
    if value.get("type") == "apikey" and isinstance(value.get("value"), str):
        return str(value.get("key") or KEY_NAME), str(value["value"])
    return None


def _told(pairs: list[Any] | dict[str, Any]) -> dict[str, Any]:
    if isinstance(pairs, dict):
        return pairs
    return {str(item.get("key")): item.get("value") for item in pairs if isinstance(item, dict)}


def found_in_json(
    data: object, distinctive: re.Pattern[str] | None, vocabulary: Vocabulary
) -> tuple[list[Found], list[str]]:
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


def with_user(pieces: list[Found], data: dict[str, Any]) -> list[Found]:
    """The only password, paired with the only user name beside it."""
    passwords = [item for item in pieces if item.where == "named" and re.search(r"pass|pwd", item.name, re.IGNORECASE)]
    users = [value for name, value in data.items() if isinstance(value, str) and value and _USER.fullmatch(str(name))]
    if len(passwords) != 1 or len(users) != 1:
        return pieces
    pair = replace(passwords[0], where="pair", user=users[0])
    return [pair if item is passwords[0] else item for item in pieces]


def _found(
    index: int, name: str, value: str, distinctive: re.Pattern[str] | None, vocabulary: Vocabulary
) -> Found | None:
    if name == BASIC_NAME:
        user, _, password = value.partition("\n")
        return None if _VARIABLE.fullmatch(password) else Found(index, index, "pair", password, user=user)
    where = _where(name, vocabulary)
    filled = 4 <= len(value) <= 20_000 and not _VARIABLE.fullmatch(value)
    if where and filled and (name.lower() not in _LOOSE or looks_made(value)):
        return Found(index, index, where, value, name)
    if (value.startswith("ey") and is_token(value)) or (distinctive is not None and distinctive.fullmatch(value)):
        return Found(index, index, "shape", value, name)
    return None


@lru_cache(maxsize=2_000)
def _where(name: str, vocabulary: Vocabulary) -> Where | None:
    """How a value of this name is carried, or None when the name says nothing."""
    if vocabulary.is_credential_header(name):
        return "header"
    return "named" if name == KEY_NAME or vocabulary.is_secret_name(name[:100]) else None
