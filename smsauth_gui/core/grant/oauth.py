"""What the OAuth kinds share: the client, the way through the browser, requests to its endpoints (RFC 6749, 7636, 9207).

The only thing a code exchange accepts is the value that came out of `read_redirect`. State, verifier and time are
arguments. What an error answer means is `core.diagnosis.diagnose`'s business; here a response is either readable or a `Problem`.
"""

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from urllib.parse import quote_plus, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.provider.schema import ClientAuth, ClientMethod, CodeMethod, ImplicitMethod, Method
from smsauth_gui.core.provider.template import Values, address, basic_header, fill, form_body, with_query
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.secret import Secret

Params = Mapping[str, Sequence[str]]
_ERROR_WORDS: tuple[str, ...] = ("error", "error_description", "error_uri", "hint")
_LONGEST_WORDS = 500
"""Characters of each that are kept."""


class Client(Struct, frozen=True):
    """Who asks: client id, secret if it has one, and how it authenticates itself (RFC 6749 §2.3)."""

    id: str
    secret: Secret | None
    auth: ClientAuth


class Authorization(Struct, frozen=True):
    """An authorization request that is on its way, and what the redirect has to match."""

    url: Secret
    state: Secret
    redirect_uri: str | None
    scopes: tuple[str, ...]
    verifier: Secret | None = None
    nonce: str | None = None
    issuer: str | None = None
    issuer_promised: bool = False
    """The server says that every one of its redirects names its issuer (RFC 9207 §3)."""


class Code(Struct, frozen=True):
    """An authorization code that passed its checks; only `read_redirect` and `read_lone_code` make one."""

    value: Secret
    authorization: Authorization


class RedirectAnswer(Quiet, frozen=True):
    """A redirect that passed its checks: a code, or (implicit) the token's parameters, or an error and its words."""

    code: Code | None = None
    token: Mapping[str, str] | None = None
    error: Mapping[str, str] | None = None
    issuer_checked: bool = False
    state_checked: bool = True


def challenge(verifier: Secret) -> str:
    """The S256 code challenge (RFC 7636 §4.2)."""
    digest = hashlib.sha256(verifier.reveal().encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def uses_pkce(method: Method, client: Client) -> bool:
    """PKCE always, unless the provider's file says that only public clients may, or that it breaks."""
    return method.pkce == "always" or (method.pkce == "public" and client.auth == "none")


def client_of(method: Method, values: Values) -> Client:
    """The client from the account's values; without a secret it is public (``none``)."""
    client_id, secret = fill(method.client_id, values), fill(method.client_secret, values)
    if client_id is None:
        raise Problem("input.invalid", {"missing": "client_id"})
    if not secret:
        return Client(client_id, None, "none")
    return Client(client_id, Secret(secret), method.client_auth)


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
    query = [("response_type", method.response_type), ("client_id", client_id)]
    if redirect_uri is not None:
        query.append(("redirect_uri", redirect_uri))
    if scopes:
        query.append(("scope", " ".join(scopes)))
    query.append(("state", state.reveal()))
    if verifier is not None:
        query += [("code_challenge", challenge(verifier)), ("code_challenge_method", "S256")]
    if "openid" not in scopes:
        nonce = None
    if nonce is not None:
        query.append(("nonce", nonce))
    query += [(name, fill(text, values) or "") for name, text in method.authorize_params.items()]
    issuer = fill(method.issuer, values) or None
    url = with_query(address(method.authorize_url, values), query)
    return Authorization(Secret(url), state, redirect_uri, scopes, verifier, nonce, issuer, method.issuer_in_redirect)


def first(params: Params, name: str) -> str:
    """The first value of a parameter, or an empty text."""
    return next(iter(params.get(name) or ()), "")


def is_ours(params: Params, state: Secret) -> bool:
    """The redirect carries our state, compared in constant time."""
    # What somebody pasted may hold halves of characters, which no UTF-8 has.
    theirs, ours = (text.encode("utf-8", "surrogatepass") for text in (first(params, "state"), state.reveal()))
    return hmac.compare_digest(theirs, ours)


def looks_like_answer(params: Params) -> bool:
    """The parameters are those of an authorization response, whoever's it is."""
    return any(first(params, name) for name in ("code", "error", "access_token"))


def read_redirect(authorization: Authorization, params: Params) -> RedirectAnswer:
    """Check ``state`` and ``iss``, then read what came back (RFC 6749 §4.1.2, §4.2.2, RFC 9207).

    Raises `Problem` ``oauth.state_mismatch``, ``oauth.issuer_mismatch`` or ``oauth.response_invalid``.
    """
    if not is_ours(params, authorization.state):
        raise foreign(params)
    checked = _issuer_checked(authorization, first(params, "iss"))
    if any(len(values) > 1 for values in params.values()):
        raise Problem("oauth.response_invalid", {"reason": "parameter_twice"})
    if first(params, "error"):
        # Real servers leave the issuer out of errors; there is nothing in one that could be stolen.
        return RedirectAnswer(error=_error_words(params), issuer_checked=checked)
    if authorization.issuer_promised and not checked:
        raise Problem("oauth.issuer_mismatch", {"reason": "issuer_missing", "expected": authorization.issuer or ""})
    if first(params, "access_token"):
        return RedirectAnswer(token={name: first(params, name) for name in params}, issuer_checked=checked)
    if first(params, "code"):
        return RedirectAnswer(code=Code(Secret(first(params, "code")), authorization), issuer_checked=checked)
    raise Problem("oauth.response_invalid", {"reason": "nothing_came"})


def foreign(params: Params) -> Problem:
    """Why an answer without our state is not used, with the words of an error (RFC 6749 §4.1.2.1) where it is one."""
    return Problem("oauth.state_mismatch", {"received": bool(first(params, "state")), **_error_words(params)})


def _error_words(params: Params) -> dict[str, str]:
    return {name: first(params, name)[:_LONGEST_WORDS] for name in _ERROR_WORDS if first(params, name)}


def read_lone_code(authorization: Authorization, code: str) -> RedirectAnswer:
    """A code without the address it came in. PKCE alone then shows that it belongs here (RFC 9700 §4.5.3.1).

    `Problem` ``oauth.state_mismatch`` without PKCE, ``oauth.issuer_mismatch`` where the issuer should have come along.
    """
    if authorization.verifier is None:
        raise Problem("oauth.state_mismatch", {"reason": "code_alone"})
    if authorization.issuer_promised:
        raise Problem("oauth.issuer_mismatch", {"reason": "issuer_missing", "expected": authorization.issuer or ""})
    return RedirectAnswer(code=Code(Secret(code), authorization), state_checked=False)


def _issuer_checked(authorization: Authorization, issuer: str) -> bool:
    """Both sides name an issuer, and it is the same (RFC 9207 §2.4); `Problem` when it is another."""
    if not issuer or not authorization.issuer:
        return False
    if issuer != authorization.issuer:
        raise Problem("oauth.issuer_mismatch", {"received": issuer, "expected": authorization.issuer})
    return True


def _authenticated(client: Client, form: list[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Headers and form with the client authentication applied (RFC 6749 §2.3.1)."""
    secret = (client.secret or Secret("")).reveal()
    if client.auth == "basic":
        return [basic_header(client.id, secret)], form
    if client.auth == "basic_urlencoded":
        return [basic_header(quote_plus(client.id), quote_plus(secret))], form
    extra = [("client_id", client.id)]
    if client.auth == "post":
        extra.append(("client_secret", secret))
    return [], [*form[:1], *extra, *form[1:]]


def token_request(url: str, client: Client, form: list[tuple[str, str]]) -> Request:
    """A form for the token endpoint or its neighbours, with the client's authentication."""
    headers, body = _authenticated(client, form)
    common = [("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded")]
    return Request("POST", url, (*common, *headers), form_body(body))


def revocations(method: CodeMethod | ClientMethod, values: Values) -> tuple[Request, ...]:
    """Revocation of both tokens, the refresh token first (RFC 7009 §2.1); empty where none is documented."""
    if method.revoke is None:
        return ()
    client = client_of(method, values)
    client = replace(client, auth=method.revoke.client_auth or client.auth)
    url = address(method.revoke.url, values)
    tokens = {"refresh_token": values.text("refresh_token"), "access_token": values.text("token")}
    return tuple(
        token_request(url, client, [("token", token), ("token_type_hint", hint)])
        for hint, token in tokens.items()
        if token is not None
    )


def host_of(url: str) -> str:
    """Host and port of an address, for telling a person where something goes."""
    return urlsplit(url).netloc.rpartition("@")[2]
