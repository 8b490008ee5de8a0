"""What the answer itself says: network, proxy, the provider's words, OAuth errors, pages, and at last the status."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import urlsplit

from smsauth_gui.core.diagnosis.oauth_error import oauth
from smsauth_gui.core.diagnosis.rules import quote, rules, values_at
from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import UNKNOWN_STATUS, View, challenge, is_page, retry_after, said
from smsauth_gui.core.diagnosis.words import cause_of, means_scope, scope_of
from smsauth_gui.core.values.http import Response
from smsauth_gui.core.values.statement import Statement, statement

__all__ = ["judge", "values_at"]

_REFUSED_WITH_200: Final = frozenset({"error", "errors", "failed", "failure", "fail", "ko", "nok", "unauthorized"})
_EDGE_CODE: Final = re.compile(r"error code: (\d{3,4})", re.IGNORECASE)
"""What Cloudflare sends instead of a page to clients that want none."""


def judge(view: View) -> Reason:
    """The cause as far as the answer alone tells."""
    for step in (_network, _cut, rules, oauth, _redirect, _page, _edge, _success, _status):
        reason = step(view)
        if reason is not None:
            return reason
    return Reason("provider.unknown")


def _network(view: View) -> Reason | None:
    if view.failure is not None:
        words = view.failure.text[:300]
        if not words:
            evidence = [statement("evidence.no_answer")]
            return Reason(view.failure.cause, evidence, "reading", ["net.timeout", "net.proxy"])
        evidence = [statement("evidence.failure", words=words)]
        return Reason(view.failure.cause, evidence, "proved", _or_else(view.failure.cause))
    if view.response is not None and view.response.status == 407:
        via = view.response.header("Via") or view.response.header("Proxy-Authenticate") or ""
        named = [statement("evidence.proxy_named", name=via[:120])] if via else []
        return Reason("net.proxy", [_status_is(407), *named], "documented")
    return None


def _or_else(cause: str) -> list[str]:
    return {"tls.untrusted": ["net.proxy"], "tls.protocol": ["net.proxy"], "net.reset": ["net.proxy"]}.get(cause, [])


def _cut(view: View) -> Reason | None:
    if view.response is not None and view.response.cut:
        evidence = [statement("evidence.cut", bytes=len(view.response.body))]
        return Reason("answer.too_large", evidence, "proved")
    return None


# ---- not the API -------------------------------------------------------------------------------------------


def _redirect(view: View) -> Reason | None:
    """Any redirect that is not to our own address: an API answers, it does not send away."""
    response = view.response
    if response is None or not 300 <= response.status < 400 or response.status == 304:
        return None
    location = response.header("Location") or ""
    try:
        host = urlsplit(location).hostname or ("the same host" if location else "nowhere")
    except ValueError:
        host = "an address that cannot be read"
    code = _SENT_ON.get(host, "")
    seen = statement(code, status=response.status) if code else _sent_on(response.status, host)
    return Reason("host.wrong", [seen], "reading", detail={"to": host})


_SENT_ON: Final = {
    "the same host": "evidence.sent_on_same_host",
    "nowhere": "evidence.sent_on_nowhere",
    "an address that cannot be read": "evidence.sent_on_unreadable",
}
"""Where a redirect leads that names no other host."""


def _sent_on(status: int, host: str) -> Statement:
    return statement("evidence.sent_on", status=status, host=host)


def _page(view: View) -> Reason | None:
    """A web page where data belongs. A page about too many calls, or from a server in trouble, says just that."""
    response = view.response
    if response is None or not is_page(view):
        return None
    evidence = [statement("evidence.page")]
    if title := re.search(r"<title[^>]{0,100}>([^<]{1,120})", view.text[:20_000], re.IGNORECASE):
        evidence.append(statement("evidence.page_title", title=" ".join(title[1].split())))
    if via := _between(response):
        evidence.append(statement("evidence.between", header=via))
    if response.status == 511:
        first = statement("evidence.network_sign_in", status=response.status)
        return Reason("host.wrong", [first, *evidence], "documented")
    if response.status in {407, 429} or response.status >= 500:
        return None
    others = {404: ["request.not_found"], 401: ["credential.rejected"], 403: ["permission.ip"]}
    return Reason("host.wrong", evidence, "reading", others.get(response.status, []))


def _between(response: Response) -> str:
    """Who stands between us and the provider, by the headers such machines add."""
    for name in ("X-Squid-Error", "Via", "X-Zscaler-Error", "CF-RAY", "CF-Mitigated"):
        if value := response.header(name):
            return f"{name}: {value[:80]}"
    server = response.header("Server") or ""
    return (
        f"Server: {server[:60]}"
        if re.search(r"zscaler|squid|cloudflare|fortinet|bluecoat|mikrotik", server, re.IGNORECASE)
        else ""
    )


def _edge(view: View) -> Reason | None:
    """A bare error number of the network in front of the provider (Cloudflare)."""
    match = _EDGE_CODE.fullmatch(view.text) if view.response else None
    if match is None or view.response is None or view.response.status >= 500:
        return None
    evidence = [_status_is(view.response.status), statement("evidence.edge_code", code=match[1])]
    if match[1] == "1015":
        return Reason("limit.rate", evidence, "documented", detail=dict(retry_after(view.response)))
    return Reason("host.wrong", evidence, "documented", ["permission.ip"])


# ---- success -----------------------------------------------------------------------------------------------


def _success(view: View) -> Reason | None:
    response = view.response
    if response is None or not (200 <= response.status < 300 or response.status == 304):
        return None
    if view.place in {"token", "refresh", "session"}:
        return _token_answer(view)
    if (hidden := _hidden_failure(view)) is not None:
        return hidden
    if view.place == "revoke" or response.status in {204, 205, 304}:
        return Reason("ok", [_status_is(response.status)], "documented")
    kind = (response.header("Content-Type") or "").lower()
    if not view.text:
        return Reason("provider.unknown", [statement("evidence.status_empty", status=response.status)])
    if "json" in kind and view.json is None and view.text != "null":
        return Reason("provider.unknown", [statement("evidence.json_unreadable")])
    evidence = [_status_is(response.status)]
    if view.call is not None and view.call.public:
        evidence.append(statement("evidence.public_call"))
    return Reason("ok", evidence, "documented")


def _hidden_failure(view: View) -> Reason | None:
    """An error that comes with a status of success, as some providers send it."""
    data = view.json
    if not isinstance(data, dict) or not _owns_up(data):
        return None
    words = " ".join(said(view))
    status = view.response.status if view.response else UNKNOWN_STATUS
    evidence = [_status_is(status), statement("evidence.yet_says", words=words[:160])]
    cause = _meaning(view, words)
    if cause == "permission.scope":
        return _scope(view, evidence, scope_of(words), "provider_says")
    code = _number_inside(data)
    by_code = {401: "credential.rejected", 403: "permission.role", 404: "request.not_found", 429: "limit.rate"}
    cause = cause or by_code.get(code, "request.bad" if 400 <= code < 500 else "provider.down" if code >= 500 else "")
    if not cause and view.place == "revoke":
        return None
    return Reason(cause or "provider.unknown", evidence, "provider_says" if cause else "reading")


def _owns_up(data: dict[str, Any]) -> bool:
    """The answer calls itself a failure, and holds nothing else that was asked for."""
    if data.get("error") or data.get("errors"):
        return "data" not in data and not data.get("results")
    if str(data.get("success", data.get("ok", ""))).lower() in {"false", "0", "no"}:
        return True
    status = str(data.get("status", data.get("result", ""))).lower()
    return status in _REFUSED_WITH_200 or _number_inside(data) >= 400


def _number_inside(data: dict[str, Any]) -> int:
    """An HTTP status that stands in the body, when a message stands beside it."""
    if not any(isinstance(data.get(name), str) for name in ("message", "error", "description", "response_msg", "msg")):
        return 0
    for name in ("status", "code", "http_code", "statusCode", "status_code"):
        text = str(data.get(name, ""))
        if re.fullmatch(r"[45]\d\d", text):
            return int(text)
    return 0


def _token_answer(view: View) -> Reason:
    answer = getattr(view.method, "answer", None)
    paths = answer.access_token if answer is not None else ("access_token", "token", "accessToken")
    if any(text.strip() for path in paths for text in values_at(view.json, path)):
        return Reason("ok", [statement("evidence.token_inside")], "proved")
    seen, code = "JSON without a token", "evidence.token_answer_no_token"
    if not view.text:
        seen, code = "empty", "evidence.token_answer_empty"
    elif view.json is None:
        seen, code = "not JSON", "evidence.token_answer_no_json"
    return Reason("oauth.response_invalid", [statement(code)], "proved", detail={"answer": seen})


# ---- the status --------------------------------------------------------------------------------------------


def _body_alone(view: View) -> Reason:
    """Only the body was pasted: its words decide, and without any it may well be a good answer."""
    evidence = [_status_is(UNKNOWN_STATUS)]
    if words := quote(view):
        evidence.append(_says(words))
    if (hidden := _hidden_failure(view)) is not None:
        return hidden
    words = " ".join(said(view))
    cause = _meaning(view, words)
    if cause == "permission.scope" or scope_of(words):
        return _scope(view, evidence, scope_of(words), "provider_says")
    if cause or view.place in {"token", "refresh", "session"}:
        return Reason(cause, evidence, "provider_says") if cause else _token_answer(view)
    if isinstance(view.json, dict | list) and not said(view):
        return Reason("ok", [*evidence, statement("evidence.data")], "reading")
    return Reason("provider.unknown", evidence)


_BY_STATUS: Final = {404: "request.not_found", 405: "request.method", 501: "mode.unsupported", 402: "account.balance"}


def _status(view: View) -> Reason | None:
    response = view.response
    if response is None:
        return None
    status, evidence = response.status, [_status_is(response.status)]
    if status == UNKNOWN_STATUS:
        return _body_alone(view)
    if words := quote(view):
        evidence.append(_says(words))
    if status == 401:
        return _unauthorized(view, evidence)
    if status == 403:
        return _forbidden(view, evidence)
    if status == 429:
        others = ["host.wrong"] if is_page(view) else []
        return Reason("limit.rate", evidence, "documented", others, dict(retry_after(response)))
    if status in _BY_STATUS:
        others = {404: ["host.wrong"], 402: ["request.bad"]}.get(status, [])
        return Reason(_BY_STATUS[status], evidence, "documented" if status != 402 else "reading", others)
    if 500 <= status < 600:
        return _down(response, evidence)
    return _other(view, evidence)


def _status_is(status: int) -> Statement:
    if status == UNKNOWN_STATUS:
        return statement("evidence.status_unknown")
    return statement("evidence.status", status=status)


def _says(words: str) -> Statement:
    return statement("evidence.answer_says", words=words)


def _down(response: Response, evidence: list[Statement]) -> Reason:
    squid = response.header("X-Squid-Error")
    if squid:
        evidence.append(statement("evidence.proxy_reports", error=squid[:80]))
    return Reason("provider.down", evidence, "documented", ["net.proxy"] if squid else [], dict(retry_after(response)))


def _other(view: View, evidence: list[Statement]) -> Reason:
    """400, 409, 422 and their like: a complaint about the request, unless the words are about the credential."""
    status = view.response.status if view.response else 0
    if not 400 <= status < 500:
        return Reason("provider.unknown", evidence)
    cause = _meaning(view, " ".join(said(view))) if status in {400, 409, 418, 422} else ""
    if cause and cause not in {"provider.down", "credential.missing"}:
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


def _unauthorized(view: View, evidence: list[Statement]) -> Reason:
    """401: the server's words about *why*, else a plain refusal."""
    params = challenge(view)
    words = " ".join([params.get("error_description", ""), *said(view), _header_words(view)])
    if view.place == "refresh":
        return Reason("oauth.refresh_dead", evidence, "reading", ["credential.rejected"])
    if "insufficient_scope" in (params.get("error"), view.words("error")):
        return _scope(view, evidence, params.get("scope", "") or view.words("scope"), "provider_says")
    if re.search(r"\bexpired\b", words, re.IGNORECASE) and not re.search(
        r"certificate|account|trial|subscription", words, re.I
    ):
        return Reason("token.expired", [*evidence, statement("evidence.says_expired")], "provider_says")
    cause = _meaning(view, words)
    if cause == "permission.scope":
        return _scope(view, evidence, scope_of(words), "provider_says")
    if cause in {"", "credential.rejected", "credential.missing", "limit.rate", "provider.down"}:
        return Reason("credential.rejected", evidence, "documented")
    return Reason(cause, [*evidence, *_told(view, words)], "provider_says")


def _told(view: View, words: str) -> list[Statement]:
    return [] if quote(view) else [_says(" ".join(words.split())[:160])]


def _header_words(view: View) -> str:
    return (view.response.header("WWW-Authenticate") or "")[:500] if view.response else ""


def _forbidden(view: View, evidence: list[Statement]) -> Reason:
    """403: recognised, and not allowed; the answer's words decide what is missing."""
    words = " ".join([*said(view), _header_words(view)])
    params = challenge(view)
    refused = "insufficient_scope" in (params.get("error"), view.words("error"))
    named = (params.get("scope", "") or view.words("scope")) if refused else ""
    named = named or scope_of(words)
    if named or refused or (means_scope(words) and "scope" in words.lower()):
        return _scope(view, evidence, named, "provider_says")
    cause = cause_of(words)
    if (
        cause == "credential.rejected"
        and re.search(r"unauthori[sz]ed", words, re.I)
        and not re.search(r"invalid|wrong|bad", words, re.I)
    ):
        cause = ""
    if cause and cause != "provider.down":
        told = {} if cause != "limit.rate" else dict(retry_after(view.response))
        return Reason(cause, [*evidence, *_told(view, words)], "provider_says", detail=told)
    carries = view.method is not None and view.method.scopes != "role"
    if carries or (view.token is not None and view.token.scopes):
        return _scope(view, evidence, "", "documented")
    others = ["request.not_found", "permission.ip"]
    return Reason("permission.role", evidence, "documented", others)


def _scope(view: View, evidence: list[Statement], named: str, certainty: Any) -> Reason:
    """A scope is missing: the one the answer names, else the one this call is known to need."""
    scope = named or (view.needed[0] if view.needed else "")
    reason = Reason("permission.scope", evidence, certainty, ["permission.role", "permission.ip"], {"scope": scope})
    if certainty == "provider_says":
        reason.alternatives = []
    elif scope:
        reason.evidence.append(statement("evidence.scope_needed", scope=scope))
    held = view.token.scopes if view.token else view.situation.known.scopes
    if held is not None and scope and scope not in held:
        reason.evidence.append(_held(held))
        reason.certainty = "proved" if certainty != "provider_says" else certainty
    return reason


def _held(scopes: tuple[str, ...]) -> Statement:
    if not scopes:
        return statement("evidence.no_scopes_held")
    return statement("evidence.scopes_held", scopes=" ".join(scopes)[:200])
