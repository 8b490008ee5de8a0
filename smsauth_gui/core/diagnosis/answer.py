"""What the answer itself says: network, proxy, the provider's words, OAuth errors, pages, and at last the status."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from smsauth_gui.core.diagnosis import on_the_way
from smsauth_gui.core.diagnosis.authorization import authorization
from smsauth_gui.core.diagnosis.oauth_error import oauth
from smsauth_gui.core.diagnosis.rules import quote, rules, values_at
from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import UNKNOWN_STATUS, View, retry_after
from smsauth_gui.core.diagnosis.words import cause_of, means_scope, scope_of
from smsauth_gui.core.provider.schema import Certainty
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement, statement


def judge(view: View) -> Reason:
    """The cause as far as the answer alone tells."""
    for step in _STEPS:
        reason = step(view)
        if reason is not None:
            return reason
    return _by_status(view)


# ---- success -----------------------------------------------------------------------------------------------

_TOKEN_PLACES: Final = frozenset({"token", "refresh", "session"})
_BODILESS: Final = frozenset({204, 205, 304})


def _success(view: View) -> Reason | None:
    if not (200 <= view.status < 300 or view.status == 304):
        return None
    if view.place in _TOKEN_PLACES:
        return _token_answer(view)
    hidden = _hidden_failure(view)
    if hidden is not None:
        return hidden
    if view.place == "revoke" or view.status in _BODILESS:
        return Reason("ok", [view.status_seen], "documented")
    unreadable = _unreadable(view)
    if unreadable is not None:
        return unreadable
    reason = Reason("ok", [view.status_seen], "documented")
    if view.call is not None and view.call.public:
        reason.evidence.append(statement("evidence.public_call"))
    return reason


def _unreadable(view: View) -> Reason | None:
    """Nothing where data belongs, or what calls itself data and is none."""
    if not view.text:
        return Reason("provider.unknown", [statement("evidence.status_empty", status=view.status)])
    if "json" in view.header("Content-Type").lower() and view.json is None and view.text != "null":
        return Reason("provider.unknown", [statement("evidence.json_unreadable")])
    return None


_TOKEN_PATHS: Final = ("access_token", "token", "accessToken")
_NO_TOKEN: Final = {
    "empty": statement("evidence.token_answer_empty"),
    "not JSON": statement("evidence.token_answer_no_json"),
    "JSON without a token": statement("evidence.token_answer_no_token"),
}
"""By what came instead, as ``detail.answer`` has it."""


def _token_answer(view: View) -> Reason:
    documented = getattr(view.method, "answer", None)
    paths = getattr(documented, "access_token", _TOKEN_PATHS)
    if any(text.strip() for path in paths for text in values_at(view.json, path)):
        return Reason("ok", [statement("evidence.token_inside")], "proved")
    seen = "JSON without a token"
    if not view.text:
        seen = "empty"
    elif view.json is None:
        seen = "not JSON"
    return Reason("oauth.response_invalid", [_NO_TOKEN[seen]], "proved", detail={"answer": seen})


# ---- failures that come as a success -----------------------------------------------------------------------

_CALLS_ITSELF_FAILED: Final = frozenset({"error", "errors", "failed", "failure", "fail", "ko", "nok", "unauthorized"})
_NO: Final = frozenset({"false", "0", "no"})
_WORDS_BESIDE: Final = ("message", "error", "description", "response_msg", "msg")
_NUMBERS_INSIDE: Final = ("status", "code", "http_code", "statusCode", "status_code")
_BY_NUMBER_INSIDE: Final[Mapping[int, str]] = {
    401: "credential.rejected",
    403: "permission.role",
    404: "request.not_found",
    429: "limit.rate",
}


def _hidden_failure(view: View) -> Reason | None:
    """An error that comes with a status of success, as some providers send it."""
    data = view.json
    if not isinstance(data, dict) or not _owns_up(data):
        return None
    words = " ".join(view.messages)
    seen = statement("evidence.yet_says", words=words[:160]) if words else statement("evidence.yet_failed")
    evidence = [view.status_seen, seen]
    cause = _meaning(view, words)
    if cause == "permission.scope":
        return _scope(view, evidence, scope_of(words), "provider_says")
    cause = cause or _cause_of_number(_number_inside(data))
    if cause:
        return Reason(cause, evidence, "provider_says")
    if view.place == "revoke":
        return None
    return Reason("provider.unknown", evidence)


def _owns_up(data: dict[str, Any]) -> bool:
    """The answer calls itself a failure, and holds nothing else that was asked for."""
    if data.get("error") or data.get("errors"):
        return "data" not in data and not data.get("results")
    if str(data.get("success", data.get("ok", ""))).lower() in _NO:
        return True
    status = str(data.get("status", data.get("result", ""))).lower()
    return status in _CALLS_ITSELF_FAILED or _number_inside(data) > 0


def _number_inside(data: dict[str, Any]) -> int:
    """An HTTP status of failure that stands in the body, when a message stands beside it; else 0."""
    if not any(isinstance(data.get(name), str) for name in _WORDS_BESIDE):
        return 0
    for name in _NUMBERS_INSIDE:
        text = str(data.get(name, ""))
        if re.fullmatch(r"[45]\d\d", text):
            return int(text)
    return 0


def _cause_of_number(number: int) -> str:
    if number >= 500:
        return "provider.down"
    if number >= 400:
        return _BY_NUMBER_INSIDE.get(number, "request.bad")
    return ""


# ---- the status --------------------------------------------------------------------------------------------
def _by_status(view: View) -> Reason:
    evidence = [view.status_seen]
    if words := quote(view):
        evidence.append(statement("evidence.answer_says", words=words))
    if view.status in _BY_WORDS_TOO:
        return _BY_WORDS_TOO[view.status](view, evidence)
    if view.status in _BY_STATUS:
        cause, certainty, others = _BY_STATUS[view.status]
        return Reason(cause, evidence, certainty, list(others))
    if 500 <= view.status < 600:
        return _down(view, evidence)
    return _other(view, evidence)


def _body_alone(view: View, evidence: list[Statement]) -> Reason:
    """Only the body was pasted: its words decide, and without any it may well be a good answer."""
    hidden = _hidden_failure(view)
    if hidden is not None:
        return hidden
    words = " ".join(view.messages)
    cause = _meaning(view, words)
    if cause == "permission.scope" or scope_of(words):
        return _scope(view, evidence, scope_of(words), "provider_says")
    if cause:
        return Reason(cause, evidence, "provider_says")
    if view.place in _TOKEN_PLACES:
        return _token_answer(view)
    if isinstance(view.json, dict | list) and not view.messages:
        return Reason("ok", [*evidence, statement("evidence.data")], "reading")
    return Reason("provider.unknown", evidence)


def _too_many(view: View, evidence: list[Statement]) -> Reason:
    others = ["host.wrong"] if view.is_page else []
    return Reason("limit.rate", evidence, "documented", others, retry_after(view.response))


def _down(view: View, evidence: list[Statement]) -> Reason:
    others = []
    if squid := view.header("X-Squid-Error"):
        evidence.append(statement("evidence.proxy_reports", error=squid[:80]))
        others = ["net.proxy"]
    return Reason("provider.down", evidence, "documented", others, retry_after(view.response))


_COMPLAINTS: Final = frozenset({400, 409, 418, 422})
"""What servers answer to a credential, too, when they check it together with the request."""


def _other(view: View, evidence: list[Statement]) -> Reason:
    """400, 409, 422 and their like: a complaint about the request, unless the words are about the credential."""
    if not 400 <= view.status < 500:
        return Reason("provider.unknown", evidence)
    if view.status in _COMPLAINTS:
        words = " ".join(view.messages)
        cause = _meaning(view, words)
        if cause == "permission.scope":
            return _scope(view, evidence, scope_of(words), "provider_says", ["request.bad"])
        if cause not in {"", "provider.down", "credential.missing"}:
            return Reason(cause, evidence, "provider_says", ["request.bad"])
    return Reason("request.bad", evidence)


def _meaning(view: View, words: str) -> str:
    """The cause that words mean, checked against what the request shows."""
    if means_scope(words) and not re.search(r"insufficient[ _-]?permission", words, re.IGNORECASE):
        return "permission.scope"
    cause = cause_of(words)
    if cause == "credential.missing" and view.carriers:
        return "credential.rejected"
    return cause


# ---- 401 and 403 -------------------------------------------------------------------------------------------

_EXPIRED: Final = regex(r"\bexpired\b", re.IGNORECASE)
_EXPIRES_TOO: Final = regex(r"certificate|account|trial|subscription", re.IGNORECASE)
_PLAIN_REFUSAL: Final = frozenset({"", "credential.rejected", "credential.missing", "limit.rate", "provider.down"})
"""What the words of a 401 may mean without saying more than the status does."""


def _unauthorized(view: View, evidence: list[Statement]) -> Reason:
    """401: the server's words about *why*, else a plain refusal."""
    if view.place == "refresh":
        return Reason("oauth.refresh_dead", evidence, "reading", ["credential.rejected"])
    if _is_insufficient(view):
        return _scope(view, evidence, _scope_beside_error(view), "provider_says")
    words = " ".join([view.challenge.get("error_description", ""), *view.messages, _challenge_text(view)])
    if _EXPIRED.search(words) and not _EXPIRES_TOO.search(words):
        if not _EXPIRED.search(quote(view)):
            evidence.append(statement("evidence.says_expired"))
        return Reason("token.expired", evidence, "provider_says")
    cause = _meaning(view, words)
    if cause == "permission.scope":
        return _scope(view, evidence, scope_of(words), "provider_says")
    if cause in _PLAIN_REFUSAL:
        return Reason("credential.rejected", evidence, "documented")
    return Reason(cause, [*evidence, *_unless_quoted(view, words)], "provider_says")


def _challenge_text(view: View) -> str:
    return view.header("WWW-Authenticate")[:500]


def _is_insufficient(view: View) -> bool:
    """The answer has the error word of RFC 6750 §3.1."""
    return "insufficient_scope" in (view.challenge.get("error"), view.words("error"))


def _scope_beside_error(view: View) -> str:
    return view.challenge.get("scope", "") or view.words("scope")


def _unless_quoted(view: View, words: str) -> list[Statement]:
    """The words as evidence, where nothing of the answer has been quoted yet."""
    return [] if quote(view) else [statement("evidence.answer_says", words=" ".join(words.split())[:160])]


_UNAUTHORIZED: Final = regex(r"unauthori[sz]ed", re.IGNORECASE)
_WRONG: Final = regex(r"invalid|wrong|bad", re.IGNORECASE)


_OF_PERMISSION: Final = regex(
    r"permi|allow|forbid|denied|privileg|right|role|scope|access|polic|insufficient|enabled", re.IGNORECASE
)
"""Words that an answer speaks of permission with."""


def _forbidden(view: View, evidence: list[Statement]) -> Reason:
    """403: recognised, and not allowed; the answer's words decide what is missing."""
    words = " ".join([*view.messages, _challenge_text(view)])
    scope = _refused_scope(view, words)
    if scope is not None:
        return _scope(view, evidence, scope, "provider_says")
    cause = _meaning_of_403(words)
    if cause:
        detail = retry_after(view.response) if cause == "limit.rate" else {}
        return Reason(cause, [*evidence, *_unless_quoted(view, words)], "provider_says", detail=detail)
    sure: Certainty = "documented"
    doubt: list[str] = []
    if not _OF_PERMISSION.search(words):
        # It proves no recognition: many gateways answer a bad credential with a bare 403.
        sure, doubt = "reading", ["credential.rejected"]
    if _carries_scopes(view):
        return _scope(view, evidence, "", sure, [*doubt, "permission.role", "permission.ip"])
    return Reason("permission.role", evidence, sure, [*doubt, "request.not_found", "permission.ip"])


def _refused_scope(view: View, words: str) -> str | None:
    """The scope that the answer says is missing, empty where it names none; None where it is not about scopes."""
    if _is_insufficient(view):
        return _scope_beside_error(view) or scope_of(words)
    named = scope_of(words)
    if named or (means_scope(words) and "scope" in words.lower()):
        return named
    return None


def _meaning_of_403(words: str) -> str:
    """The cause that words mean beside a 403; empty where they say no more than the status."""
    cause = cause_of(words)
    if cause == "provider.down":
        return ""
    if cause == "credential.rejected" and _UNAUTHORIZED.search(words) and not _WRONG.search(words):
        return ""  # "unauthorized" alone stands in many an answer to somebody who was recognised
    return cause


def _carries_scopes(view: View) -> bool:
    if view.method is not None and view.method.scopes != "role":
        return True
    return view.token is not None and bool(view.token.scopes)


def _scope(
    view: View, evidence: list[Statement], named: str, certainty: Certainty, others: Iterable[str] = ()
) -> Reason:
    """A scope is missing: the one the answer names, else the one this call is known to need."""
    scope = named or next(iter(view.needed), "")
    reason = Reason("permission.scope", evidence, certainty, list(others), {"scope": scope})
    if certainty != "provider_says" and scope:
        reason.evidence.append(statement("evidence.scope_needed", scope=scope))
    if view.held is not None and scope and scope not in view.held:
        held = statement("evidence.no_scopes_held")
        if view.held:
            held = statement("evidence.scopes_held", scopes=" ".join(view.held)[:200])
        reason.evidence.append(held)
        if certainty != "provider_says":
            reason.certainty = "proved"
    return reason


_STEPS: Final = (
    on_the_way.network,
    on_the_way.cut,
    rules,
    authorization,
    oauth,
    on_the_way.redirect,
    on_the_way.page,
    on_the_way.edge,
    _success,
)
"""In this order; the first that decides wins, and where none does, the status."""

_BY_WORDS_TOO: Final[Mapping[int, Callable[[View, list[Statement]], Reason]]] = {
    UNKNOWN_STATUS: _body_alone,
    401: _unauthorized,
    403: _forbidden,
    429: _too_many,
}

_BY_STATUS: Final[Mapping[int, tuple[str, Certainty, tuple[str, ...]]]] = {
    402: ("account.balance", "reading", ("request.bad",)),  # RFC 9110 §15.5.3 leaves its meaning open
    404: ("request.not_found", "documented", ("host.wrong",)),  # or another region's or account's host
    405: ("request.method", "documented", ()),
    501: ("mode.unsupported", "documented", ()),
}
"""What a status alone means, how sure, and what else it could be."""
