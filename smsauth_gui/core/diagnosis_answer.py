"""What the answer itself says: network, proxy, the provider's words, OAuth errors, pages, and at last the status."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from smsauth_gui.core.diagnosis_oauth import oauth_cause
from smsauth_gui.core.diagnosis_view import Reason, View, server_time
from smsauth_gui.core.fields import is_loopback
from smsauth_gui.core.http import Response
from smsauth_gui.core.provider import Rule

_PAGE: Final = re.compile(r"^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_GROUP: Final = re.compile(r"\{([a-z_]+)\}")

_WORDS_403: Final[tuple[tuple[str, str], ...]] = (
    (
        r"block(?:ed)?[ _-]account|account.{0,30}(?:blocked|suspended|disabled|locked)|(?:blocked|suspended).{0,20}account",
        "account.blocked",
    ),
    (
        r"\bip\b.{0,40}(?:not|deny|denied|allow|whitelist|forbidden|block)|(?:allow|whitelist|deny|denied).{0,40}\bip\b",
        "permission.ip",
    ),
    (r"insufficient (?:funds|balance|credit)|not enough (?:credit|balance|funds)|low balance", "account.balance"),
    (
        r"(?:verif|identif)\w{0,8} (?:your|the)? ?(?:account|identity)|identification required|not verified",
        "account.identification",
    ),
    (r"api (?:access )?(?:is )?(?:disabled|switched off|not enabled)", "account.api_disabled"),
)
_SCOPE_NAMED: Final = re.compile(
    r"(?:scope|permission)s?(?: is)? required:? *[\"'`]?([A-Za-z][\w.:/-]{2,80})"
    r"|(?:missing|requires?|needs?)(?: the)? (?:scope|permission)s?:? *[\"'`]?([A-Za-z][\w.:/-]{2,80})",
    re.IGNORECASE,
)
_AUTH_PARAM: Final = re.compile(r'([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.){0,500})"|([^\s,"]{1,500}))', re.IGNORECASE)


def judge(view: View) -> Reason:
    """The cause as far as the answer alone tells."""
    for step in (_network, _cut, _rules, _oauth, _redirect, _page, _success, _status):
        reason = step(view)
        if reason is not None:
            return reason
    return Reason("provider.unknown")


def _network(view: View) -> Reason | None:
    if view.failure is not None:
        words = view.failure.text[:200]
        return Reason(view.failure.cause, [f"the connection said: {words}"] if words else [], "proved")
    if view.response is not None and view.response.status == 407:
        via = view.response.header("Via") or view.response.header("Proxy-Authenticate") or ""
        return Reason(
            "net.proxy", ["status 407", *([f"the proxy names itself: {via[:120]}"] if via else [])], "documented"
        )
    return None


def _cut(view: View) -> Reason | None:
    if view.response is not None and view.response.cut:
        return Reason("answer.too_large", [f"{len(view.response.body)} bytes had come when it was cut off"], "proved")
    return None


# ---- the provider's own words ------------------------------------------------------------------------------


def _rules(view: View) -> Reason | None:
    if view.provider is None or view.response is None:
        return None
    for rule in view.provider.rules:
        groups = _fits(rule, view)
        if groups is not None:
            return _ruled(rule, groups, view)
    return None


def _fits(rule: Rule, view: View) -> dict[str, str] | None:
    """The named groups when the rule fits, else None."""
    response = view.response
    if response is None or (rule.status and response.status not in rule.status):
        return None
    method_id, call_id = view.method.id if view.method else "", view.call.id if view.call else ""
    limits = (
        (rule.at, view.place),
        (rule.methods, method_id),
        (rule.modes, view.situation.mode),
        (rule.calls, call_id),
    )
    if any(allowed and actual not in allowed for allowed, actual in limits):
        return None
    if rule.body and _bare(view) not in rule.body:
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


def _bare(view: View) -> str:
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
                    item if part == "*" else [item[int(part)]] if part.isdigit() and int(part) < len(item) else []
                )
        found = following
    for item in found:
        if isinstance(item, bool):
            yield "true" if item else "false"
        elif isinstance(item, str | int | float):
            yield str(item)


def _ruled(rule: Rule, groups: dict[str, str], view: View) -> Reason:
    known = {"call_scope": view.call.scopes[0] if view.call and view.call.scopes else "", **groups}
    detail = {key: _GROUP.sub(lambda match: known.get(match[1], ""), text) for key, text in rule.detail.items()}
    reason = Reason(rule.cause, [_quote(view)], rule.certainty, list(rule.alternatives), dict(detail), rule.says)
    if rule.accepts:
        reason.evidence.append("the provider's answer shows that it recognised the credential")
    if rule.cause == "limit.rate":
        reason.detail |= retry_after(view.response)
    return reason


def _quote(view: View) -> str:
    bare = _bare(view)
    if re.fullmatch(r"\d{1,6}", bare):
        return f"body is the number {bare}"
    if re.fullmatch(r"[\w .:-]{1,80}", bare):
        return f"the body says {bare}"
    words = view.words("response", "error", "code", "errorCode", "message", "title")
    return f"the answer says: {words[:120]}" if words else f"status {view.response.status if view.response else 0}"


# ---- OAuth -------------------------------------------------------------------------------------------------


def _oauth(view: View) -> Reason | None:
    response = view.response
    if response is None or not view.at_oauth:
        return None
    if view.place == "authorize":
        return _authorize(view, response)
    error = view.words("error", "error_code")
    description = view.words("error_description", "hint", "message", "error_msg")
    if isinstance(view.json, dict) and isinstance(view.json.get("error"), dict):
        error, description = "", ""
    if error:
        return _oauth_error(view, error, description)
    if response.status == 401 and not _is_page(view):
        return Reason("oauth.invalid_client", ["status 401 at the token endpoint"], "reading", ["credential.malformed"])
    return None


def _oauth_error(view: View, error: str, description: str) -> Reason:
    cause = oauth_cause(error, f"{description} {view.words('hint')}", grant=view.grant)
    reason = Reason(cause, [f"the server says {error[:60]}: {description[:200]}".rstrip(": ")], "provider_says")
    reason.detail = {"error": error[:100], "error_description": description[:300]}
    if cause in {"oauth.invalid_grant", "oauth.refresh_dead"} and view.grant:
        reason.detail["grant"] = view.grant
    if cause == "oauth.redirect_mismatch":
        reason.detail["sent"] = view.form.get("redirect_uri", "") or _query(view).get("redirect_uri", "")
    if cause == "oauth.invalid_client":
        reason.alternatives.append("credential.scheme")
    if cause == "oauth.invalid_grant":
        reason.alternatives += ["oauth.redirect_mismatch", "oauth.pkce"]
    return reason


def _query(view: View) -> dict[str, str]:
    request = view.situation.request
    return dict(parse_qsl(urlsplit(request.url).query)) if request else {}


def _authorize(view: View, response: Response) -> Reason | None:
    """An answer of the authorization endpoint: a redirect to our own address, or an error page."""
    location = response.header("Location") or ""
    if 300 <= response.status < 400 and _is_ours(location, view):
        parts = urlsplit(location)
        params = dict(parse_qsl(parts.query) + parse_qsl(parts.fragment))
        if params.get("error"):
            return _oauth_error(view, params["error"], params.get("error_description", ""))
        return Reason("ok", ["the redirect goes to our own address"], "proved")
    error = view.words("error")
    return _oauth_error(view, error, view.words("error_description", "hint", "message")) if error else None


def _is_ours(location: str, view: View) -> bool:
    try:
        parts = urlsplit(location)
        host = parts.hostname or ""
    except ValueError:
        return False
    sent = view.situation.known.redirect_uri or _query(view).get("redirect_uri", "")
    if sent:
        return location.partition("?")[0].partition("#")[0] == sent.partition("?")[0]
    return is_loopback(host)


# ---- pages, redirects, success -----------------------------------------------------------------------------


def _redirect(view: View) -> Reason | None:
    response = view.response
    if response is None or not 300 <= response.status < 400 or response.status == 304:
        return None
    location = response.header("Location") or ""
    try:
        host = urlsplit(location).hostname or "the same host"
    except ValueError:
        host = "nowhere readable"
    return Reason("host.wrong", [f"status {response.status}, sent on to {host}"], "reading", detail={"to": host})


def _is_page(view: View) -> bool:
    kind = (view.response.header("Content-Type") or "").lower() if view.response else ""
    return bool(_PAGE.match(view.text)) or (kind.startswith("text/html") and view.text.startswith("<"))


def _page(view: View) -> Reason | None:
    response = view.response
    if response is None or response.status in {407, 429} or response.status >= 500 or not _is_page(view):
        return None
    title = re.search(r"<title[^>]{0,100}>([^<]{1,120})", view.text[:20_000], re.IGNORECASE)
    named = [f"the page calls itself “{' '.join(title[1].split())}”"] if title else []
    return Reason("host.wrong", ["a web page answered instead of the API", *named])


def _success(view: View) -> Reason | None:
    response = view.response
    if response is None or not 200 <= response.status < 300:
        return None
    if view.place in {"token", "refresh", "session"}:
        return _token_answer(view)
    if view.place == "revoke" or response.status == 204:
        return Reason("ok", [f"status {response.status}"], "documented")
    kind = (response.header("Content-Type") or "").lower()
    if not view.text:
        return Reason("provider.unknown", [f"status {response.status} with an empty body"])
    if "json" in kind and view.json is None and view.text != "null":
        return Reason("provider.unknown", ["the answer calls itself JSON and cannot be read as such"])
    return Reason("ok", [f"status {response.status}"], "documented", detail={})


def _token_answer(view: View) -> Reason:
    answer = getattr(view.method, "answer", None)
    paths = answer.access_token if answer is not None else ("access_token", "token", "accessToken")
    if any(text for path in paths for text in values_at(view.json, path)):
        return Reason("ok", ["the answer holds a token"], "proved")
    seen = "empty" if not view.text else "not JSON" if view.json is None else "JSON without a token"
    return Reason("oauth.response_invalid", [f"the answer is {seen}"], "proved", detail={"answer": seen})


# ---- the status --------------------------------------------------------------------------------------------


def _status(view: View) -> Reason | None:
    response = view.response
    if response is None:
        return None
    status, said = response.status, [f"status {response.status}"]
    if words := _quote_words(view):
        said.append(f"the answer says: {words}")
    fixed = {404: "request.not_found", 405: "request.method", 501: "mode.unsupported", 402: "account.balance"}
    if status == 401:
        return _unauthorized(view, said)
    if status == 403:
        return _forbidden(view, said)
    if status == 429:
        return Reason("limit.rate", said, "documented", detail=retry_after(response))
    if status in fixed:
        reason = Reason(fixed[status], said, "documented" if status != 402 else "reading")
        if status == 501 and view.place == "call" and view.carriers:
            reason.evidence.append("this answer comes after the check of the credential, so it was recognised")
        if status == 404:
            reason.alternatives.append("host.wrong")
        return reason
    if status >= 500:
        return Reason("provider.down", said, "documented")
    return Reason("request.bad" if 400 <= status < 500 else "provider.unknown", said)


def _quote_words(view: View) -> str:
    words = view.words("error_description", "message", "detail", "description", "text", "title", "error")
    if not words:
        nested = ("error.message", "requestError.serviceException.text", "errors.0.description", "errors.0.detail")
        words = next((text for path in nested for text in values_at(view.json, path)), "")
    return " ".join(words.split())[:160]


def _challenge(view: View) -> dict[str, str]:
    """The parameters of ``WWW-Authenticate`` (RFC 6750 §3)."""
    text = (view.response.header("WWW-Authenticate") or "") if view.response else ""
    return {match[1].lower(): match[2] or match[3] or "" for match in _AUTH_PARAM.finditer(text[:2000])}


def _unauthorized(view: View, said: list[str]) -> Reason:
    """401: the provider's words about *why*, else a plain refusal."""
    challenge = _challenge(view)
    header = view.response.header("WWW-Authenticate") or "" if view.response else ""
    words = (
        f"{challenge.get('error_description', '')} {_quote_words(view)} {view.words('type', 'error')} {header[:500]}"
    )
    if view.place == "refresh":
        return Reason("oauth.refresh_dead", said, "reading", ["credential.rejected"])
    if challenge.get("error") == "insufficient_scope" or view.words("error") == "insufficient_scope":
        return _scope(view, said, challenge.get("scope", ""), "provider_says")
    if re.search(
        r"not[ -]?(?:yet[ -])?(?:valid|active) (?:yet|before)|not yet valid|used before", words, re.IGNORECASE
    ):
        return Reason("token.not_yet_valid", [*said, "the answer says: not valid yet"], "provider_says")
    if re.search(r"expired", words, re.IGNORECASE):
        return Reason("token.expired", [*said, "the answer says: expired"], "provider_says")
    if re.search(r"revoked", words, re.IGNORECASE):
        return Reason("token.revoked", [*said, "the answer says: revoked"], "provider_says")
    if re.search(r"(?:invalid|wrong|unexpected) (?:audience|issuer)|audience (?:is )?invalid", words, re.IGNORECASE):
        return Reason("token.audience", said, "provider_says")
    return Reason("credential.rejected", said, "documented")


def _forbidden(view: View, said: list[str]) -> Reason:
    """403: recognised, and not allowed; the answer's words decide what is missing."""
    words = f"{_quote_words(view)} {view.text[:2000] if not view.json else ''} {view.words('code', 'errorCode')}"
    challenge = _challenge(view)
    named = challenge.get("scope", "") if challenge.get("error") == "insufficient_scope" else ""
    if match := _SCOPE_NAMED.search(words):
        named = named or match[1] or match[2]
    if named:
        return _scope(view, said, named, "provider_says")
    for pattern, cause in _WORDS_403:
        if re.search(pattern, words, re.IGNORECASE):
            return Reason(cause, said, "provider_says")
    if "insufficient_scope" in (challenge.get("error"), view.words("error")):
        return _scope(view, said, "", "provider_says")
    if view.method is not None and view.method.scopes != "role":
        return _scope(view, said, "", "documented")
    return Reason("permission.role", said, "documented", ["request.not_found"])


def _scope(view: View, said: list[str], named: str, certainty: Any) -> Reason:
    needed = view.call.scopes if view.call else ()
    scope = named or (needed[0] if needed else "")
    reason = Reason("permission.scope", said, certainty, ["permission.role", "permission.ip"], {"scope": scope})
    if certainty == "provider_says":
        reason.alternatives = []
    elif scope:
        reason.evidence.append(f"this call needs {scope}")
    held = view.token.scopes if view.token else view.situation.known.scopes
    if held is not None and scope and scope not in held:
        reason.evidence.append(f"the token holds: {' '.join(held)[:200] or 'no scope'}")
        reason.certainty = "proved" if certainty != "provider_says" else certainty
    return reason


def retry_after(response: Response | None) -> dict[str, Any]:
    """``retry_after_s`` from ``Retry-After`` (RFC 9110 §10.2.3): seconds, or a date counted from the answer's own."""
    text = (response.header("Retry-After") or "").strip() if response else ""
    if text.isdigit() and len(text) < 10:
        return {"retry_after_s": int(text)}
    base = server_time(response)
    try:
        stamp: datetime | None = parsedate_to_datetime(text) if text else None
    except (ValueError, TypeError, IndexError):
        return {}
    if stamp is None or base is None or stamp.tzinfo is None:
        return {}
    return {"retry_after_s": max(0, round((stamp - base).total_seconds()))}
