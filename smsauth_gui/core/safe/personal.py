"""The copy of an exchange without people in it: no phone numbers, message texts, e-mail addresses and names.

Secrets are the redactor's business (`core.safe.redact`); this is for what is handed on beyond the two who look at it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote, unquote_plus, urlsplit, urlunsplit

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Headers, Request, Response
from smsauth_gui.core.values.secret import MASK

LEFT_OUT: Final = "‹…›"
"""Stands for what was taken out, in a language that everybody reads."""

_PHONE: Final = re.compile(r"(?<![\w:.-])(?:\+|00)?\d[\d ()/-]{6,17}\d(?![\w:-])")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_STAMP: Final = re.compile(r"(?:19|20)\d{2}-\d{2}-\d{2}.*|1\d{9}|1\d{12}|\d{1,2}/\d{1,2}/\d{4}.*")
_ALWAYS: Final = frozenset(
    {
        "email", "e-mail", "mail", "user_email", "phone", "phonenumber", "phone_number", "phonenumbers", "phone_numbers", "mobile",
        "mobilenumber", "mobile_number", "msisdn", "recipient", "recipients", "to", "given_name", "family_name", "firstname",
        "first_name", "lastname", "last_name", "fullname", "full_name", "preferred_username", "username", "user_name", "login",
        "message_text", "textmessage", "sender", "address", "company", "iccid", "simnumber",
    }
)  # fmt: skip
_IN_GOOD_ANSWERS: Final = frozenset({"text", "body", "content", "name", "from", "message", "number", "displayname"})
"""Words of an error in an answer that is one; somebody's words in a request or a good answer."""

_MONEY: Final = frozenset({"balance", "currency", "credit"})
"""Facts about an account that name nobody."""
_SHORTEST_NAME: Final = 3

_ERROR_WORDS: Final = frozenset(
    {
        "error", "errors", "message", "messageid", "text", "title", "detail", "details", "description", "type", "code", "errorcode",
        "status", "action", "violations", "resources", "reference", "validationerrors", "body", "error_description", "hint",
        "requesterror", "serviceexception",
    }
)  # fmt: skip
"""What an error is made of: a text beside such members explains the error."""
_SOMEBODYS_WORDS: Final = frozenset({"text", "body", "content"})


def names_behind(accounts: Iterable[Account]) -> set[str]:
    """Who the accounts belong to, as providers said it: what can be searched for in other texts.

    A number alone is not taken for a name, as it would be found everywhere, but for a user's id.
    """
    facts = [(key, value) for account in accounts for key, value in account.identity.items() if key not in _MONEY]
    names = {value for key, value in facts if key == "user_id" or not value.replace(".", "").isdecimal()}
    return {name for name in names if len(name) >= _SHORTEST_NAME}


def without_people(exchange: Exchange, provider: Provider | None = None) -> Exchange:
    """The exchange with everything about people replaced by `LEFT_OUT`; JSON stays JSON, and errors keep their words."""
    answer = exchange.answer
    request = exchange.request
    shown = Request(
        request.method,
        address(request.url),
        _headers(request.headers),
        _body(request.body, _ALWAYS | _IN_GOOD_ANSWERS, ()),
    )
    if not isinstance(answer, Response):
        return replace(exchange, request=shown, answer=replace(answer, text=impersonal(answer.text)))
    good = answer.status < 400
    names = _ALWAYS | _IN_GOOD_ANSWERS if good else _ALWAYS
    body = _body(answer.body, names, _paths(exchange, provider) if good else ()) or b""
    return replace(exchange, request=shown, answer=replace(answer, headers=_headers(answer.headers), body=body))


def impersonal(text: str) -> str:
    """Running text without e-mail addresses and phone numbers; dates and Unix times stay."""
    return _PHONE.sub(lambda match: match[0] if _is_harmless(match[0]) else LEFT_OUT, _MAIL.sub(LEFT_OUT, text))


def is_personal(name: str) -> bool:
    """A claim or member of this name says something about a person."""
    return name.lower() in _ALWAYS or name.lower() in {"name", "from", "text", "body"}


def address(url: str) -> str:
    """An address without people in its query."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return impersonal(url)
    if "=" not in parts.query:
        return url
    return urlunsplit((parts.scheme, parts.netloc, parts.path, _form(parts.query), parts.fragment))


def _form(text: str) -> str:
    """Parameters with personal values replaced; the others stay letter for letter."""
    return "&".join(_parameter(part) for part in text.split("&"))


def _parameter(part: str) -> str:
    name, sign, raw = part.partition("=")
    value = unquote_plus(raw)
    shown = _named(unquote_plus(name), value)
    return part if shown == value else f"{name}{sign}{quote(shown, safe='')}"


def _named(name: str, value: str) -> str:
    if MASK in value:
        return value
    return LEFT_OUT if value and name.lower() in _ALWAYS | {"text", "from"} else impersonal(value)


def _headers(headers: Headers) -> Headers:
    return tuple((name, value if MASK in value else _MAIL.sub(LEFT_OUT, value)) for name, value in headers)


def _paths(exchange: Exchange, provider: Provider | None) -> tuple[list[str], ...]:
    calls = provider.calls if provider is not None else ()
    fitting = [call for call in calls if exchange.call_id == call.id]
    return tuple(path.split(".") for call in fitting for path in call.personal_paths)


def _body(data: bytes | None, names: frozenset[str], paths: tuple[list[str], ...]) -> bytes | None:
    if not data:
        return data
    text = data.decode("utf-8", "replace")
    if text.lstrip()[:1] in {"{", "["}:
        try:
            value = json.loads(text)
            cleaned = _leaves(value, names)
            for path in paths:
                cleaned = _at(cleaned, path)
            return data if cleaned == value else json.dumps(cleaned, ensure_ascii=False).encode("utf-8", "replace")
        except (ValueError, RecursionError):
            return impersonal(text).encode("utf-8", "replace")
    if re.fullmatch(r"[\w.~%+*-]{1,200}=\S*", text.strip()) and "<" not in text:
        return _form(text.strip()).encode("utf-8", "replace")
    cleaned_text = impersonal(text)
    return data if cleaned_text == text else cleaned_text.encode("utf-8", "replace")


def _leaves(value: Any, names: frozenset[str]) -> Any:
    if isinstance(value, dict):
        an_error = _ERROR_WORDS.issuperset(str(name).lower() for name in value)
        here = names if an_error else names | _SOMEBODYS_WORDS
        return {
            name: _hidden(item) if str(name).lower() in here and not isinstance(item, dict) else _leaves(item, names)
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [_leaves(item, names) for item in value]
    return impersonal(value) if isinstance(value, str) and MASK not in value else value


def _hidden(value: Any) -> Any:
    if isinstance(value, list):
        return [LEFT_OUT] if value else value
    return LEFT_OUT if isinstance(value, str | int | float) and not isinstance(value, bool) and value != "" else value


def _at(value: Any, path: list[str]) -> Any:
    if not path:
        return _hidden(value) if not isinstance(value, dict) else dict.fromkeys(value, LEFT_OUT)
    part, rest = path[0], path[1:]
    if isinstance(value, dict):
        return {name: _at(item, rest) if part in ("*", name) else item for name, item in value.items()}
    if isinstance(value, list):
        return [_at(item, rest if part == "*" else path) for item in value]
    return value


def _is_harmless(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return len(digits) < 8 or _STAMP.fullmatch(text) is not None
