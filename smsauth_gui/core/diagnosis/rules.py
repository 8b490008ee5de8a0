"""The provider's own words: the rules of its file, tried on an answer."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import UNKNOWN_STATUS, View, retry_after
from smsauth_gui.core.provider.schema import Rule
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement, statement

_GROUP: Final = regex(r"\{([a-z_]+)\}")
_WORDS: Final = (
    "response", "error_description", "message", "detail", "description", "text", "title", "error", "code", "errorCode",
)  # fmt: skip
_NESTED_WORDS: Final = (
    "error.message", "requestError.serviceException.text", "errors.0.description", "errors.0.detail", "errors.0",
)  # fmt: skip


def rules(view: View) -> Reason | None:
    """The first rule of the provider's file that fits; a web page in its place is not the provider's word."""
    if view.provider is None or view.is_page:
        return None
    for rule in view.provider.rules:
        groups = _fits(rule, view)
        if groups is not None:
            return _ruled(rule, groups, view)
    return None


def _fits(rule: Rule, view: View) -> dict[str, str] | None:
    """The named groups when the rule fits, else None."""
    if not (_status_fits(rule, view) and _in_bounds(rule, view) and _asked_for(rule, view)):
        return None
    if rule.body and bare(view) not in rule.body:
        return None
    groups: dict[str, str] = {}
    for pattern, texts in _looked_for(rule, view):
        found = found_in(pattern, texts)
        if found is None:
            return None
        groups |= found
    return groups


def found_in(pattern: str, texts: Iterable[str]) -> dict[str, str] | None:
    """The named groups of a rule's pattern in the first text that fits, or None; behind ``!`` it must be missing there."""
    sought = linear(pattern.removeprefix("!"))
    for text in texts:
        match = sought.search(text)
        if match is None and pattern.startswith("!"):
            return {}
        if match is not None and not pattern.startswith("!"):
            return {key: value for key, value in match.groupdict().items() if value}
    return None


def _status_fits(rule: Rule, view: View) -> bool:
    """Where nobody told the status, a rule about an answer with 200 may fit."""
    if not rule.status or view.status in rule.status:
        return True
    return view.status == UNKNOWN_STATUS and 200 in rule.status


def _in_bounds(rule: Rule, view: View) -> bool:
    """Place, method, mode and call are ones the rule is about."""
    limits = (
        (rule.at, view.place),
        (rule.methods, view.method_id),
        (rule.modes, view.mode),
        (rule.calls, view.call.id if view.call else ""),
    )
    return all(not allowed or actual in allowed for allowed, actual in limits)


def _asked_for(rule: Rule, view: View) -> bool:
    """The request is one the rule is about; without a request, only a rule that asks nothing of it."""
    if view.situation.request is None:
        return not rule.url and not rule.asked
    if rule.url and found_in(rule.url, (view.request.url[:4000],)) is None:
        return False
    return all(
        found_in(pattern, (view.request.header(name) or "",)) is not None for name, pattern in rule.asked.items()
    )


def _looked_for(rule: Rule, view: View) -> Iterator[tuple[str, Iterable[str]]]:
    """Each pattern that has to be found, with the texts in one of which it has to stand."""
    for path, pattern in rule.json.items():
        yield pattern, values_at(view.json, path)
    if rule.text:
        yield rule.text, (view.text,)
    for name, pattern in rule.headers.items():
        yield pattern, (view.header(name),)


def bare(view: View) -> str:
    """The body as one word: a number or a JSON string without its quotes."""
    if isinstance(view.json, str):
        return view.json.strip()
    if isinstance(view.json, float) and view.json.is_integer():
        return str(int(view.json))
    return view.text


def values_at(data: Any, path: str) -> Iterator[str]:
    """The values at a dotted path as text; ``*`` stands for each element or member, an empty path for the whole.

    Several paths may stand with ``|`` between them.
    """
    for item in chain.from_iterable(_found(data, one) for one in path.split("|")):
        if isinstance(item, bool):
            yield str(item).lower()
        elif isinstance(item, str | int | float):
            yield str(item)


def _found(data: Any, path: str) -> list[Any]:
    found = [data]
    for part in path.split(".") if path else ():
        found = [inner for item in found for inner in _members(item, part)]
    return found


def _members(item: Any, part: str) -> list[Any]:
    """What a step of a path leads to; nothing where it leads nowhere."""
    if isinstance(item, dict):
        if part == "*":
            return list(item.values())
        return [item[part]] if part in item else []
    if isinstance(item, list) and part == "*":
        return item
    if isinstance(item, list) and part.isdecimal():
        return item[int(part) : int(part) + 1]
    return []


def _ruled(rule: Rule, groups: dict[str, str], view: View) -> Reason:
    known = {"call_scope": next(iter(view.needed), ""), **groups}
    detail = {key: _GROUP.sub(lambda match: known.get(match[1], ""), text) for key, text in rule.detail.items()}
    reason = Reason(
        rule.cause,
        [_evidence(rule, view)],
        rule.certainty,
        list(rule.alternatives),
        dict(detail),
        says=rule.says,
        advice=rule.advice,
    )
    if rule.accepts:
        reason.evidence.append(statement("evidence.recognised"))
    if rule.cause == "permission.scope" and detail.get("scope") and "call_scope" in str(rule.detail):
        reason.evidence.append(statement("evidence.scope_needed", scope=detail["scope"]))
    if rule.cause in {"limit.rate", "provider.down"}:
        reason.detail |= retry_after(view.response)
    return reason


def _evidence(rule: Rule, view: View) -> Statement:
    word = bare(view)
    number = next(filter(str.isdecimal, _deciding(rule, view)), "")
    if number and number != word:
        return statement("evidence.answer_says", words=number)
    if re.fullmatch(r"\d{1,6}", word):
        return statement("evidence.body_number", number=word)
    if re.fullmatch(r"[\w .:-]{1,80}", word):
        return statement("evidence.body_word", word=word)
    if words := quote(view):
        return statement("evidence.answer_says", words=words)
    return view.status_seen


def _deciding(rule: Rule, view: View) -> Iterator[str]:
    """The values of the answer by which the rule fits."""
    for path, pattern in rule.json.items():
        yield from (value for value in values_at(view.json, path) if found_in(pattern, (value,)) is not None)


def quote(view: View) -> str:
    """The answer's own words, shortened to what a line holds."""
    words = view.words(*_WORDS)
    if not words:
        words = next((text for path in _NESTED_WORDS for text in values_at(view.json, path)), "")
    is_text = view.json is None and not view.is_page and not view.text.startswith("<")
    if not words and is_text and len(view.text) <= 160:
        words = view.text
    return " ".join(words.split())[:160]
