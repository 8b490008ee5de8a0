"""The copy of an exchange without people in it: no phone numbers, message texts, e-mail addresses and names.

Secrets are the redactor's business (`core.safe.redact`); this is for what is handed on beyond the two who look at it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

from msgspec.structs import replace

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.safe.parts import changed_at, changed_parameters
from smsauth_gui.core.token.jwt import Members, take_apart
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Headers, Request, Response
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import MASK

LEFT_OUT: Final = "‹…›"
"""Stands for what was taken out, in a language that everybody reads."""

_PHONE: Final = regex(r"(?<![\w:.-])(?:\+|00)?\d[\d ()/-]{6,17}\d(?![\w:-])")
_MAIL: Final = regex(
    r"[\w.+-]{1,64}(?:@|%(?:25)?40|\\{1,8}u0040|&#(?:64|x40);|&commat;)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)
_STAMP: Final = regex(r"(?:19|20)\d{2}-\d{2}-\d{2}.*|1\d{9}|1\d{12}|\d{1,2}/\d{1,2}/\d{4}.*")
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
_IDS: Final = frozenset({"user_id", "userid", "sub"})
_SOMEBODY: Final = _ALWAYS | _MONEY | _IDS | {"name", "displayname", "display_name", "nickname", "user", "credits"}
_SOMEBODYS: Final = regex(
    r"(?:.*[_-])?(?:account|user|contact|owner|customer|client|company|person|billing|login|sender|recipient|first|last|full|given"
    r"|family|display|nick|sub)[_-]?(?:name|e?mail|phone|mobile|address)s?"
    r"|(?:.*[_-])?e-?mails?(?:[_-]?address(?:es)?)?|(?:.*[_-])?(?:phone|mobile|msisdn)s?(?:[_-]?numbers?)?"
)
"""``account_name``, ``contact_email``, ``billing-phone-number``: the same under a name of somebody's own."""
_SHORTEST_NAME: Final = 3
_SHORTEST_TYPED: Final = 4
"""What is typed can be a region (``eu``), too."""

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
    """Who the accounts belong to, as providers said it, as it was typed, and as their tokens claim it.

    These can be searched for in other texts. A number alone is not taken for a name, as it would be found everywhere,
    but for a user's id.
    """
    facts = [fact for account in accounts for fact in _facts(account) if fact[0] not in _MONEY]
    names = {value for key, value in facts if key in _IDS or not value.replace(".", "").isdecimal()}
    return {name for name in names if len(name) >= _SHORTEST_NAME}


def _facts(account: Account) -> Iterator[tuple[str, str]]:
    yield from account.identity.items()
    for name, value in account.fields.items():
        if "://" not in value and len(value) >= _SHORTEST_TYPED:
            yield name, value
    if account.grant is None:
        return
    payload = take_apart(account.grant.access_token.reveal()).payload or Members(())
    yield from ((name, value) for name, value in payload.pairs if names_somebody(name) and isinstance(value, str))


def names_somebody(name: str) -> bool:
    """A claim, member or parameter of this name says who somebody is, or what they own: what a presentation masks."""
    low = name.lower()
    return low in _SOMEBODY or _SOMEBODYS.fullmatch(low) is not None


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
    if answer.status < 400:
        body = _body(answer.body, _ALWAYS | _IN_GOOD_ANSWERS, _paths(exchange, provider))
    else:
        body = _body(answer.body, _ALWAYS, ())
    return replace(exchange, request=shown, answer=replace(answer, headers=_headers(answer.headers), body=body or b""))


def impersonal(text: str, mark: str = LEFT_OUT) -> str:
    """Running text with a mark for each e-mail address and phone number; dates and Unix times stay."""

    def number(match: re.Match[str]) -> str:
        if _is_harmless(match[0]):
            return match[0]
        return mark

    return _PHONE.sub(number, _MAIL.sub(mark, text))


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
    return changed_parameters(text, _named)


def _named(name: str, value: str) -> str:
    if value and MASK not in value and name.lower() in _ALWAYS | {"text", "from"}:
        return LEFT_OUT
    return _value(value)


def _value(text: str) -> str:
    """One value by itself; what is masked stays, for a fingerprint may look like a number."""
    return text if MASK in text else impersonal(text)


def _headers(headers: Headers) -> Headers:
    return tuple((name, value if MASK in value else _MAIL.sub(LEFT_OUT, value)) for name, value in headers)


def _paths(exchange: Exchange, provider: Provider | None) -> tuple[list[str], ...]:
    if provider is None:
        return ()
    fitting = [call for call in provider.calls if exchange.call_id == call.id]
    return tuple(path.split(".") for call in fitting for path in call.personal_paths)


def _body(data: bytes | None, names: frozenset[str], paths: tuple[list[str], ...]) -> bytes | None:
    if not data:
        return data
    text = data.decode("utf-8", "replace")
    if text.lstrip()[:1] in {"{", "["}:
        cleaned = _json(text, names, paths)
    elif re.fullmatch(r"[\w.~%+*-]{1,200}=\S*", text.strip()) and "<" not in text:
        cleaned = _form(text.strip())
    else:
        cleaned = impersonal(text)
    return data if cleaned == text else cleaned.encode("utf-8", "replace")


def _json(text: str, names: frozenset[str], paths: tuple[list[str], ...]) -> str:
    """JSON that names nobody; where nothing has to go, it stays as it was written."""
    try:
        value = json.loads(text)
        cleaned = _leaves(value, names)
        for path in paths:
            cleaned = changed_at(cleaned, path, _left_out)
        return text if cleaned == value else json.dumps(cleaned, ensure_ascii=False)
    except (ValueError, RecursionError):
        return impersonal(text)


def _leaves(value: Any, names: frozenset[str]) -> Any:
    if isinstance(value, dict):
        hidden = names
        if not _ERROR_WORDS.issuperset(str(name).lower() for name in value):
            hidden = names | _SOMEBODYS_WORDS  # a text beside other things than an error's
        return {name: _member(name, item, names, hidden) for name, item in value.items()}
    if isinstance(value, list):
        return [_leaves(item, names) for item in value]
    return _value(value) if isinstance(value, str) else value


def _member(name: str, value: Any, names: frozenset[str], hidden: frozenset[str]) -> Any:
    if str(name).lower() in hidden and not isinstance(value, dict):
        return _left_out(value)
    return _leaves(value, names)


def _left_out(value: Any) -> Any:
    """As much as stood there: an object keeps its names, and what is empty, true or false says nothing of a person."""
    if isinstance(value, dict):
        return dict.fromkeys(value, LEFT_OUT)
    if value in ("", None, []) or isinstance(value, bool):
        return value
    return [LEFT_OUT] if isinstance(value, list) else LEFT_OUT


def _is_harmless(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return len(digits) < 8 or _STAMP.fullmatch(text) is not None
