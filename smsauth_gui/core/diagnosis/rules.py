"""The provider's own words: the rules of its file, tried on an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import UNKNOWN_STATUS, View, is_page, retry_after
from smsauth_gui.core.provider.schema import Rule
from smsauth_gui.core.values.http import Response, header
from smsauth_gui.core.values.statement import Statement, statement

_GROUP: Final = re.compile(r"\{([a-z_]+)\}")


def rules(view: View) -> Reason | None:
    """The first rule of the provider's file that fits; a web page in its place is not the provider's word."""
    if view.provider is None or view.response is None or is_page(view):
        return None
    for rule in view.provider.rules:
        groups = _fits(rule, view)
        if groups is not None:
            return _ruled(rule, groups, view)
    return None


def _fits(rule: Rule, view: View) -> dict[str, str] | None:
    """The named groups when the rule fits, else None."""
    response = view.response
    if response is None or (rule.status and response.status not in rule.status and not _may_be_fine(rule, response)):
        return None
    if not _in_bounds(rule, view) or (rule.body and bare(view) not in rule.body):
        return None
    groups: dict[str, str] = {}
    for path, pattern in rule.json.items():
        match = next((m for value in values_at(view.json, path) if (m := re.search(pattern, value))), None)
        if match is None:
            return None
        groups |= {key: value for key, value in match.groupdict().items() if value}
    checks = [(rule.text, view.text)] if rule.text else []
    checks += [(pattern, response.header(name) or "") for name, pattern in rule.headers.items()]
    for pattern, text in checks:
        match = re.search(pattern, text)
        if match is None:
            return None
        groups |= {key: value for key, value in match.groupdict().items() if value}
    return groups


def _may_be_fine(rule: Rule, response: Response) -> bool:
    """Nobody told the status, and the rule is about an answer with 200."""
    return response.status == UNKNOWN_STATUS and 200 in rule.status


def _in_bounds(rule: Rule, view: View) -> bool:
    """Place, method, mode, call and request are ones the rule is about."""
    method_id, call_id = view.method.id if view.method else "", view.call.id if view.call else ""
    limits = ((rule.at, view.place), (rule.methods, method_id), (rule.modes, view.mode), (rule.calls, call_id))
    if any(allowed and actual not in allowed for allowed, actual in limits):
        return False
    request = view.situation.request
    if request is None:
        return not rule.url and not rule.asked
    if rule.url and not re.search(rule.url, request.url[:4000]):
        return False
    return all(re.search(pattern, header(request.headers, name) or "") for name, pattern in rule.asked.items())


def bare(view: View) -> str:
    """The body as one word: a number or a JSON string without its quotes."""
    if isinstance(view.json, str):
        return view.json.strip()
    if isinstance(view.json, float) and view.json.is_integer():
        return str(int(view.json))
    return view.text


def values_at(data: Any, path: str) -> Iterator[str]:
    """The values at a dotted path as text; ``*`` stands for each element or member, an empty path for the whole."""
    found = [data]
    for part in path.split(".") if path else ():
        following: list[Any] = []
        for item in found:
            if isinstance(item, dict):
                following += item.values() if part == "*" else [item[part]] if part in item else []
            elif isinstance(item, list):
                following += (
                    item if part == "*" else [item[int(part)]] if part.isdecimal() and int(part) < len(item) else []
                )
        found = following
    for item in found:
        if isinstance(item, bool):
            yield "true" if item else "false"
        elif isinstance(item, str | int | float):
            yield str(item)


def _ruled(rule: Rule, groups: dict[str, str], view: View) -> Reason:
    known = {"call_scope": view.needed[0] if view.needed else "", **groups}
    detail = {key: _GROUP.sub(lambda match: known.get(match[1], ""), text) for key, text in rule.detail.items()}
    reason = Reason(rule.cause, [_evidence(view)], rule.certainty, list(rule.alternatives), dict(detail), rule.says)
    if rule.accepts:
        reason.evidence.append(statement("evidence.recognised"))
    if rule.cause == "permission.scope" and detail.get("scope") and "call_scope" in str(rule.detail):
        reason.evidence.append(statement("evidence.scope_needed", scope=detail["scope"]))
    if rule.cause in {"limit.rate", "provider.down"}:
        reason.detail |= retry_after(view.response)
    return reason


def _evidence(view: View) -> Statement:
    word = bare(view)
    if re.fullmatch(r"\d{1,6}", word):
        return statement("evidence.body_number", number=word)
    if re.fullmatch(r"[\w .:-]{1,80}", word):
        return statement("evidence.body_word", word=word)
    if words := quote(view):
        return statement("evidence.answer_says", words=words)
    return statement("evidence.status", status=view.response.status if view.response else 0)


def quote(view: View) -> str:
    """The answer's own words, shortened to what a line holds."""
    names = (
        "response",
        "error_description",
        "message",
        "detail",
        "description",
        "text",
        "title",
        "error",
        "code",
        "errorCode",
    )
    words = view.words(*names)
    if not words:
        nested = (
            "error.message",
            "requestError.serviceException.text",
            "errors.0.description",
            "errors.0.detail",
            "errors.0",
        )
        words = next((text for path in nested for text in values_at(view.json, path)), "")
    if not words and view.json is None and not is_page(view) and "<" not in view.text[:1]:
        words = view.text if len(view.text) <= 160 else ""
    return " ".join(words.split())[:160]
