"""Finds the data that a server answered, however it was printed: JSON, a console's or a debugger's object, an escaped text."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.regex import regex

_LONGEST: Final = 20_000
_MOST: Final = 60
"""Braces that are tried."""
_ERROR_NAMES: Final = regex(
    r"error|errors|message|code|status|title|detail|details|description|reason|requestError|internalErrorCode|errorCode"
    r"|error_description|success|fault|exception|type",
    re.IGNORECASE,
)
_REQUEST_NAMES: Final = regex(
    r"phoneNumbers?|numbers?|textMessage|recipients?|to|from|text|body|channel|destinations?|grant_type|client_secret|code_verifier|username|password"
)
_SENT: Final = regex(
    r"(?:-d|--data(?:-raw|-binary)?|--json|payload|params|headers|json|auth|options|request|body)\s{0,3}[=:(]?\s{0,3}[\"'`]?$",
    re.IGNORECASE,
)
"""In front of an object that belongs to the request."""
_LOOSE: Final = (
    (regex(r"=>"), ":"),
    (regex(r"'((?:[^'\\\n]|\\.)*)'"), lambda match: json.dumps(match[1].replace("\\'", "'"))),
    (regex(r"([{,\[]\s*|^\s*)([A-Za-z_][\w-]*)\s*:", re.MULTILINE), r'\1"\2":'),
    (regex(r"(?<=[:\[,])\s*(?:None|undefined|nil|NULL)\b"), "null"),
    (regex(r"(?<=[:\[,])\s*True\b"), "true"),
    (regex(r"(?<=[:\[,])\s*False\b"), "false"),
    (regex(r",(\s*[}\]])"), r"\1"),
)
"""How consoles and debuggers print objects, made JSON again."""
_PAIR: Final = regex(r"\"(error|error_description|message|code)\"\s{0,3}:\s{0,3}\"([^\"\n]{1,300})\"")
"""A member of an object whose end was cut off."""


def answers(text: str) -> Iterator[tuple[str, int, int]]:
    """Objects that look like an answer, not like what was sent: each as JSON, where it begins and ends."""
    covered = -1
    for start in [match.start() for match in re.finditer(r"[{\[]", text)][:_MOST]:
        if start < covered or _SENT.search(text[max(0, start - 24) : start]):
            continue
        data, end = _object_at(text, start)
        if isinstance(data, dict | list) and is_answer(data):
            covered = end
            yield json.dumps(data, ensure_ascii=False), start, end
        elif data is None and _closing(text, start) < 0 and (members := dict(_PAIR.findall(text, start))):
            yield json.dumps(members, ensure_ascii=False), start, len(text)
            return


def json_in(text: str) -> str:
    """The last JSON object or list that stands in the text and begins a line or follows a colon or an arrow."""
    best, covered = "", -1
    for start in [match.end() - 1 for match in re.finditer(r"(?:^|[\s:=>])[{\[]", text)][-50:]:
        if start >= covered and not _SENT.search(text[max(0, start - 24) : start]) and (found := json_at(text, start)):
            best, covered = found, start + len(found)
    return best


def json_at(text: str, start: int = 0) -> str:
    """The JSON value that begins there; empty when there is none."""
    try:
        _, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return ""
    return text[start:end]


def _object_at(text: str, start: int) -> tuple[Any, int]:
    """The value that begins there, and where it ends; None when it is none."""
    if found := json_at(text, start):
        return json_of(found), start + len(found)
    end = _closing(text, start)
    if end < 0:
        return None, start
    loose = strict = text[start:end]
    for pattern, by in _LOOSE:
        strict = pattern.sub(by, strict)
    candidates = (json_of(loose.replace('\\"', '"')), json_of(strict))
    return next(((data, end) for data in candidates if data is not None), (None, start))


def _closing(text: str, start: int) -> int:
    """Behind the bracket that closes the one at ``start``; -1 when there is none near."""
    depth = 0
    for index in range(start, min(len(text), start + _LONGEST)):
        depth += (text[index] in "{[") - (text[index] in "}]")
        if depth == 0:
            return index + 1
    return -1


def is_answer(data: Any) -> bool:
    """It speaks of an error and holds nothing that only a request holds."""
    if isinstance(data, list):
        return any(isinstance(item, dict) and is_answer(item) for item in data[:10])
    names = [str(name) for name in data]
    if any(_REQUEST_NAMES.fullmatch(name) for name in names):
        return "error" in data
    return any(_ERROR_NAMES.fullmatch(name) for name in names)
