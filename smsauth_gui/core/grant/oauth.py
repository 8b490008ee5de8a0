"""OAuth 2.0 as pure pairs: build the request, read the response (RFC 6749, 7636, 8252, 9207).

The only thing a code exchange accepts is the value that came out of `read_redirect`. State, verifier and time are
arguments. What an error answer means is `core.diagnosis.diagnose`'s business; here a response is either readable or a `Problem`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import quote_plus, urlsplit

from smsauth_gui.core.provider.schema import (
    ClientAuth,
    ClientMethod,
    CodeMethod,
    ImplicitMethod,
    RefreshRules,
    TokenAnswer,
)
from smsauth_gui.core.provider.template import Values, address, basic_header, fill, form_body, with_query
from smsauth_gui.core.token import jwt
from smsauth_gui.core.values.credential import ExpiresFrom, Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Request, Response
from smsauth_gui.core.values.secret import Secret

Params = Mapping[str, Sequence[str]]
_LONGEST_LIFE_S: Final = 10 * 365 * 86_400


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks: client id, secret if it has one, and how it authenticates itself (RFC 6749 §2.3)."""

    id: str
    secret: Secret | None
    auth: ClientAuth


@dataclass(frozen=True, slots=True)
class Authorization:
    """An authorization request that is on its way, and what the redirect has to match."""

    url: Secret
    state: Secret
    redirect_uri: str | None
    scopes: tuple[str, ...]
    verifier: Secret | None = None
    nonce: str | None = None
    issuer: str | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """An authorization code out of a redirect that passed its checks; only `read_redirect` makes one."""

    value: Secret
    authorization: Authorization


@dataclass(frozen=True, slots=True)
class RedirectAnswer:
    """A redirect that passed its checks: a code, or (implicit) the token's parameters, or an error and its words."""

    code: Code | None = None
    token: Mapping[str, str] | None = None
    error: Mapping[str, str] | None = None
    issuer_checked: bool = False

    def __repr__(self) -> str:
        kind = "code" if self.code else "token" if self.token else "error"
        return f"RedirectAnswer({kind})"


def challenge(verifier: Secret) -> str:
    """The S256 code challenge (RFC 7636 §4.2)."""
    digest = hashlib.sha256(verifier.reveal().encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def uses_pkce(method: CodeMethod, client: Client) -> bool:
    """PKCE always, unless the provider's file says that only public clients may, or that it breaks."""
    return method.pkce == "always" or (method.pkce == "public" and client.auth == "none")


def client_of(method: CodeMethod | ClientMethod, values: Values) -> Client:
    """The client from the account's values; without a secret it is public (``none``)."""
    if isinstance(method, ClientMethod):
        client_id, secret = fill(method.client_id, values), fill(method.client_secret, values)
    else:
        client_id, secret = values.text("client_id"), values.text("client_secret")
    if client_id is None:
        raise Problem("input.invalid", {"missing": "client_id"})
    return Client(client_id, Secret(secret) if secret else None, method.client_auth if secret else "none")


def authorization_request(
    method: CodeMethod | ImplicitMethod,
    values: Values,
    *,
    client_id: str,
    redirect_uri: str | None,
    scopes: tuple[str, ...],
    state: Secret,
    verifier: Secret | None = None,
    nonce: str | None = None,
) -> Authorization:
    """The address for the browser (RFC 6749 §4.1.1, §4.2.1); a nonce is sent when ``openid`` is asked."""
    kind = "token" if isinstance(method, ImplicitMethod) else "code"
    query = [("response_type", kind), ("client_id", client_id)]
    if redirect_uri is not None:
        query.append(("redirect_uri", redirect_uri))
    if scopes:
        query.append(("scope", " ".join(scopes)))
    query.append(("state", state.reveal()))
    if verifier is not None:
        query += [("code_challenge", challenge(verifier)), ("code_challenge_method", "S256")]
    nonce = nonce if "openid" in scopes else None
    if nonce is not None:
        query.append(("nonce", nonce))
    query += [(name, fill(text, values) or "") for name, text in method.authorize_params.items()]
    issuer = fill(method.issuer, values) if method.issuer else None
    url = with_query(address(method.authorize_url, values), query)
    return Authorization(Secret(url), state, redirect_uri, scopes, verifier, nonce, issuer)


def first(params: Params, name: str) -> str:
    """The first value of a parameter, or an empty text."""
    found = params.get(name) or ()
    return found[0] if found else ""


def is_ours(params: Params, state: Secret) -> bool:
    """The redirect carries our state, compared in constant time."""
    return hmac.compare_digest(first(params, "state").encode(), state.reveal().encode())


def looks_like_answer(params: Params) -> bool:
    """The parameters are those of an authorization response, whoever's it is."""
    return any(first(params, name) for name in ("code", "error", "access_token"))


def read_redirect(authorization: Authorization, params: Params) -> RedirectAnswer:
    """Check ``state`` and ``iss``, then read what came back (RFC 6749 §4.1.2, §4.2.2, RFC 9207).

    Raises `Problem` ``oauth.state_mismatch``, ``oauth.issuer_mismatch`` or ``oauth.response_invalid``.
    """
    if not is_ours(params, authorization.state):
        raise Problem("oauth.state_mismatch", {"received": bool(first(params, "state"))})
    issuer = first(params, "iss")
    if issuer and authorization.issuer and issuer != authorization.issuer:
        raise Problem("oauth.issuer_mismatch", {"received": issuer, "expected": authorization.issuer})
    checked = bool(issuer and authorization.issuer)
    if any(len(values) > 1 for values in params.values()):
        raise Problem("oauth.response_invalid", {"reason": "a parameter came twice"})
    if first(params, "error"):
        words = ("error", "error_description", "error_uri", "hint")
        error = {name: first(params, name) for name in words if first(params, name)}
        return RedirectAnswer(error=error, issuer_checked=checked)
    if first(params, "access_token"):
        return RedirectAnswer(token={name: first(params, name) for name in params}, issuer_checked=checked)
    if first(params, "code"):
        return RedirectAnswer(code=Code(Secret(first(params, "code")), authorization), issuer_checked=checked)
    raise Problem("oauth.response_invalid", {"reason": "neither a code nor a token nor an error"})


def _authenticated(client: Client, form: list[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Headers and form with the client authentication applied (RFC 6749 §2.3.1)."""
    secret = client.secret.reveal() if client.secret else ""
    if client.auth == "basic":
        return [basic_header(client.id, secret)], form
    if client.auth == "basic_urlencoded":
        return [basic_header(quote_plus(client.id), quote_plus(secret))], form
    extra = [("client_id", client.id)]
    if client.auth == "post":
        extra.append(("client_secret", secret))
    return [], [*form[:1], *extra, *form[1:]]


def _token_request(url: str, client: Client, form: list[tuple[str, str]]) -> Request:
    headers, body = _authenticated(client, form)
    common = [("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded")]
    return Request("POST", url, (*common, *headers), form_body(body))


def code_request(method: CodeMethod, values: Values, client: Client, code: Code) -> Request:
    """The access token request for a code (RFC 6749 §4.1.3, RFC 7636 §4.5)."""
    form = [("grant_type", "authorization_code"), ("code", code.value.reveal())]
    if code.authorization.redirect_uri is not None:
        form.append(("redirect_uri", code.authorization.redirect_uri))
    if code.authorization.verifier is not None:
        form.append(("code_verifier", code.authorization.verifier.reveal()))
    return _token_request(address(method.token_url, values), client, form)


def refresh_request(method: CodeMethod, values: Values, client: Client, grant: Grant) -> Request:
    """The refresh request (RFC 6749 §6), authenticated as the first exchange was."""
    if grant.refresh_token is None:
        raise Problem("oauth.refresh_dead", {"reason": "no refresh token"})
    rules = method.refresh or RefreshRules()
    form = [("grant_type", "refresh_token"), ("refresh_token", grant.refresh_token.reveal())]
    if rules.send_scope == "empty":
        form.append(("scope", ""))
    elif rules.send_scope == "granted":
        form.append(("scope", " ".join(grant.scopes_granted)))
    return _token_request(address(rules.url or method.token_url, values), client, form)


def client_credentials_request(
    method: ClientMethod, values: Values, client: Client, scopes: tuple[str, ...]
) -> Request:
    """The client credentials request (RFC 6749 §4.4.2)."""
    form = [("grant_type", "client_credentials")]
    if scopes:
        form.append(("scope", " ".join(scopes)))
    form += [(name, fill(text, values) or "") for name, text in method.token_params.items()]
    return _token_request(address(method.token_url, values), client, form)


def revoke_request(
    method: CodeMethod | ClientMethod, values: Values, client: Client, token: Secret, hint: str
) -> Request:
    """Token revocation (RFC 7009 §2.1); ``hint`` is ``access_token`` or ``refresh_token``."""
    if method.revoke is None:
        raise Problem("request.not_found", {"reason": "the provider documents no way to revoke"})
    auth = method.revoke.client_auth or client.auth
    form = [("token", token.reveal()), ("token_type_hint", hint)]
    return _token_request(address(method.revoke.url, values), Client(client.id, client.secret, auth), form)


# ---- reading a token answer --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """What the token was asked with: needed to read the answer."""

    scopes: tuple[str, ...] = ()
    lifetime_s: int | None = None
    """How long tokens live where the answer does not tell."""
    previous: Grant | None = None
    """Before a refresh: what the new answer does not repeat stays."""


def read_token(answer: TokenAnswer, response: Response, asked: Asked, now: datetime) -> Grant:
    """The grant in a token answer (RFC 6749 §5.1); `Problem` ``oauth.response_invalid`` when there is none."""
    try:
        data = json.loads(response.body)
    except (ValueError, RecursionError) as error:
        raise Problem("oauth.response_invalid", {"reason": "not JSON"}) from error
    if not isinstance(data, dict):
        raise Problem("oauth.response_invalid", {"reason": "not a JSON object"})
    return grant_of(answer, data, asked, now)


def grant_of(answer: TokenAnswer, data: Mapping[str, Any], asked: Asked, now: datetime) -> Grant:
    """The grant in decoded parameters, wherever they came from (JSON answer, or the fragment of an implicit one)."""
    token = _pick(data, answer.access_token)
    if not isinstance(token, str) or not token.strip():
        raise Problem("oauth.response_invalid", {"reason": "no access token"})
    refresh = _pick(data, answer.refresh_token)
    kept = asked.previous.refresh_token if asked.previous else None
    scopes, assumed = _scopes(_pick(data, answer.scope), asked)
    expires_at, expires_from = _expiry(answer, data, token, asked, now)
    kind, token_id = _pick(data, answer.token_type), _pick(data, answer.token_id)
    return Grant(
        access_token=Secret(token),
        received_at=now,
        token_type=kind if isinstance(kind, str) and kind else "Bearer",
        refresh_token=Secret(refresh) if isinstance(refresh, str) and refresh else kept,
        expires_at=expires_at,
        expires_from=expires_from,
        scopes_requested=asked.previous.scopes_requested if asked.previous else asked.scopes,
        scopes_granted=scopes,
        scopes_assumed=assumed,
        token_id=token_id if isinstance(token_id, str) else _claim_text(token, "jti"),
    )


def _pick(data: Mapping[str, Any], paths: tuple[str, ...]) -> Any:
    for path in paths:
        value: Any = data
        for part in path.split("."):
            value = value.get(part) if isinstance(value, dict | Mapping) else None
        if value is not None:
            return value
    return None


def _scopes(value: object, asked: Asked) -> tuple[tuple[str, ...], bool]:
    if isinstance(value, str):
        return tuple(value.split()), False
    if isinstance(value, list):
        return tuple(str(item) for item in value), False
    if asked.previous is not None:
        return asked.previous.scopes_granted, asked.previous.scopes_assumed
    return asked.scopes, bool(asked.scopes)


def _expiry(
    answer: TokenAnswer, data: Mapping[str, Any], token: str, asked: Asked, now: datetime
) -> tuple[datetime | None, ExpiresFrom]:
    claim = jwt.expiry(token)
    if claim is not None:
        return claim, "claim"
    stamp = _moment(_pick(data, answer.expires_at))
    if stamp is not None:
        return stamp, "expires_at"
    seconds = _seconds(_pick(data, answer.expires_in))
    if seconds is not None:
        return now + timedelta(seconds=seconds), "expires_in"
    if asked.lifetime_s is not None:
        return now + timedelta(seconds=asked.lifetime_s), "default"
    return None, "unknown"


def _seconds(value: object) -> float | None:
    if isinstance(value, str) and re.fullmatch(r"\d{1,12}(\.\d+)?", value.strip()):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and 0 <= value <= _LONGEST_LIFE_S else None


def _moment(value: object) -> datetime | None:
    """RFC 3339 text or Unix seconds (Authlib's servers send the latter), aware UTC; anything else is None."""
    try:
        if isinstance(value, str) and not value.isdigit():
            parsed = datetime.fromisoformat(value)
            return parsed.astimezone(UTC) if parsed.tzinfo else parsed.replace(tzinfo=UTC)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(float(value), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return None


def _claim_text(token: str, name: str) -> str | None:
    return jwt.claim_text(token, name)


def id_token_of(body: bytes) -> str:
    """The ID token of a token answer (OpenID Connect Core §3.1.3.3), or an empty text."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    value = data.get("id_token") if isinstance(data, dict) else None
    return value if isinstance(value, str) else ""


def nonce_matches(authorization: Authorization, id_token: str) -> bool:
    """The ID token carries the nonce we sent (OpenID Connect Core §3.1.3.7)."""
    return authorization.nonce is not None and jwt.claim_text(id_token, "nonce") == authorization.nonce


def redirect_difference(sent: str, registered: str) -> int | None:
    """The index of the first character that differs, or None when the addresses are the same."""
    if sent == registered:
        return None
    for index, (one, other) in enumerate(zip(sent, registered, strict=False)):
        if one != other:
            return index
    return min(len(sent), len(registered))


def host_of(url: str) -> str:
    """Host and port of an address, for telling a person where something goes."""
    return urlsplit(url).netloc.rpartition("@")[2]
