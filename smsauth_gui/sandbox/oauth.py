"""The one OAuth server (RFC 6749, 7636) behind the practice providers; what differs between them is in a Profile."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol
from urllib.parse import urlencode, urlsplit

from starlette.responses import RedirectResponse, Response

from smsauth_gui.sandbox import pages
from smsauth_gui.sandbox.exchange import Exchange, answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_VERIFIER: Final = re.compile(r"[A-Za-z0-9._~-]{43,128}")  # RFC 7636 section 4.1
_NO_STORE: Final = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class Problem(StrEnum):
    """Every refusal of the server, before a provider's words are put on it."""

    CLIENT_UNKNOWN = auto()
    CLIENT_REFUSED = auto()
    REDIRECT_UNKNOWN = auto()
    REDIRECT_MISMATCH = auto()
    RESPONSE_TYPE = auto()
    STATE_MISSING = auto()
    SCOPE_UNKNOWN = auto()
    CHALLENGE_MISSING = auto()
    CHALLENGE_INVALID = auto()
    DENIED = auto()
    METHOD = auto()
    GRANT_UNSUPPORTED = auto()
    CODE_MISSING = auto()
    CODE_UNKNOWN = auto()
    CODE_USED = auto()
    CODE_EXPIRED = auto()
    CODE_OF_ANOTHER = auto()
    VERIFIER_MISSING = auto()
    VERIFIER_MALFORMED = auto()
    VERIFIER_WRONG = auto()
    REFRESH_MISSING = auto()
    REFRESH_UNKNOWN = auto()
    REFRESH_EXPIRED = auto()
    REFRESH_SPENT = auto()


@dataclass(frozen=True)
class Words:
    """How a provider says it: HTTP status (at the token endpoint), ``error``, ``error_description``, ``hint``."""

    status: int
    error: str
    description: str = ""
    hint: str = ""
    # Shown to the person although the client and the redirect address are good.
    shown: bool = False

    def parameters(self) -> dict[str, str]:
        """As parameters of a redirect or members of a JSON answer."""
        answer = {"error": self.error, "error_description": self.description, "hint": self.hint}
        return {name: text for name, text in answer.items() if text}


class RefusedError(Exception):
    """Ends a request with one of the problems."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True)
class Client:
    """A registered application. ``secret`` None: a public client, which must use PKCE."""

    id: str
    name: str
    secret: str | None
    redirect_uris: tuple[str, ...] = ()
    # Hosts of registered addresses for which any port will do (RFC 8252 section 7.3).
    any_port_hosts: frozenset[str] = frozenset()
    # Practice only: may also come without its secret, then as a public client.
    secret_optional: bool = False
    implicit_in: Literal["fragment", "query"] = "fragment"


@dataclass(frozen=True)
class Refresh:
    """What a refresh token holds: its client, the scopes, its end in Unix seconds, and its own and others' ids."""

    client_id: str
    scopes: tuple[str, ...]
    expires: int
    # Everything that is withdrawn once it was used; the first one tells whether it was.
    ids: tuple[str, ...]


class Mint(Protocol):
    """Makes a provider's tokens."""

    def issue(self, x: Exchange, client: Client, scopes: tuple[str, ...], *, refreshable: bool) -> dict[str, Any]:
        """Return the token answer's members, in the provider's order."""

    def read_refresh(self, text: str) -> Refresh | None:  # noqa: ARG002 - most providers give out none
        """Open a refresh token; None when it is none."""
        return None


@dataclass(frozen=True)
class Profile:
    """What makes one provider's OAuth server different from another's."""

    title: str
    clients: Mapping[str, Client]
    scopes: Mapping[str, str]
    words: Mapping[Problem, Words]
    mint: Mint
    grants: frozenset[str]
    basic: bool
    body: bool
    # Granted when none is asked for.
    default_scopes: tuple[str, ...] = ()
    response_types: frozenset[str] = frozenset({"code"})
    state_required: bool = False
    code_life_s: int = 600
    error_body: Callable[[Words], dict[str, Any]] = Words.parameters


@dataclass(frozen=True)
class _Code:
    client_id: str
    scopes: tuple[str, ...]
    redirect_uri: str | None
    challenge: str
    challenge_method: str
    expires: datetime


@dataclass(frozen=True)
class _Request:
    """An authorization request whose client and redirect address are known to be good."""

    client: Client
    redirect_uri: str
    redirect_was_sent: bool
    response_type: str
    state: str | None
    scopes: tuple[str, ...]


def by_id(*clients: Client) -> dict[str, Client]:
    """Registered applications, for a `Profile`."""
    return {client.id: client for client in clients}


class AuthorizationServer:
    """Authorize page and token endpoint for one profile. Codes live here; tokens carry their own facts."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._codes: dict[str, _Code] = {}

    # Authorization endpoint (RFC 6749 section 3.1)

    def authorize(self, x: Exchange) -> Response:
        """Show the page (GET) or act on its buttons (POST); the request stands in the query both times."""
        try:
            client = self._client_of_page(x)
            uri = self._redirect_of_page(x, client)
        except RefusedError as error:
            return self._show(x, error.problem)
        asked = tuple(x.query.get("scope", "").split())
        request = _Request(
            client, uri, "redirect_uri" in x.query, x.query.get("response_type", ""), x.query.get("state"), asked
        )
        try:
            self._check(x, request)
        except RefusedError as error:
            if self._profile.words[error.problem].shown:
                return self._show(x, error.problem)
            return self._return(x, request, self._profile.words[error.problem].parameters())
        if x.on("denied") or x.form.get("decision") == "deny":
            return self._return(x, request, self._profile.words[Problem.DENIED].parameters())
        scopes = asked or self._profile.default_scopes
        if x.method == "POST" and x.form.get("decision") == "authorize":
            return self._grant(x, request, _lessened(x, scopes))
        meanings = {name: self._profile.scopes[name] for name in scopes}
        return pages.consent(self._profile.title, client.name, meanings, _language(x))

    def _client_of_page(self, x: Exchange) -> Client:
        client = self._profile.clients.get(x.query.get("client_id", ""))
        if client is None:
            raise RefusedError(Problem.CLIENT_UNKNOWN)
        return client

    def _redirect_of_page(self, x: Exchange, client: Client) -> str:
        uri = x.query.get("redirect_uri", client.redirect_uris[0])
        if not _registered(uri, client):
            raise RefusedError(Problem.REDIRECT_UNKNOWN)
        return uri

    def _check(self, x: Exchange, request: _Request) -> None:
        if request.response_type not in self._profile.response_types:
            raise RefusedError(Problem.RESPONSE_TYPE)
        if self._profile.state_required and not request.state:
            raise RefusedError(Problem.STATE_MISSING)
        if not set(request.scopes) <= set(self._profile.scopes):
            raise RefusedError(Problem.SCOPE_UNKNOWN)
        if request.response_type != "code":
            return
        challenge = x.query.get("code_challenge", "")
        if request.client.secret is None and not challenge:
            raise RefusedError(Problem.CHALLENGE_MISSING)
        method = x.query.get("code_challenge_method", "plain")
        if challenge and (method not in ("S256", "plain") or not _VERIFIER.fullmatch(challenge)):
            raise RefusedError(Problem.CHALLENGE_INVALID)

    def _grant(self, x: Exchange, request: _Request, scopes: tuple[str, ...]) -> Response:
        if request.response_type == "token":
            body = self._profile.mint.issue(x, request.client, scopes, refreshable=False)
            return self._return(x, request, {name: str(value) for name, value in body.items()})
        code = x.world.token(40)
        self._codes[code] = _Code(
            client_id=request.client.id,
            scopes=scopes,
            redirect_uri=request.redirect_uri if request.redirect_was_sent else None,
            challenge=x.query.get("code_challenge", ""),
            challenge_method=x.query.get("code_challenge_method", "plain"),
            expires=x.now + timedelta(seconds=self._profile.code_life_s),
        )
        return self._return(x, request, {"code": code})

    def _return(self, x: Exchange, request: _Request, parameters: dict[str, str]) -> Response:
        state = "not-the-state-that-was-sent" if x.on("wrong_state") else request.state
        if state is not None and not x.on("no_state"):
            parameters = {**parameters, "state": state}
        fragment = request.response_type == "token" and request.client.implicit_in == "fragment"
        mark = "#" if fragment else "?"
        return RedirectResponse(f"{request.redirect_uri}{mark}{urlencode(parameters)}", 302, _NO_STORE)

    def _show(self, x: Exchange, problem: Problem) -> Response:
        words = self._profile.words[problem]
        return pages.refusal(
            self._profile.title, words.error, words.description or words.hint, words.status, _language(x)
        )

    # Token endpoint (RFC 6749 section 3.2)

    def token(self, x: Exchange) -> Response:
        """Answer a token request."""
        try:
            body = self._token(x)
        except RefusedError as error:
            return self.refuse(x, error.problem)
        return answer(body, headers=_NO_STORE)

    def refuse(self, x: Exchange, problem: Problem) -> Response:
        """Say no in the provider's words; a 401 names the scheme when one was used (RFC 6749 section 5.2)."""
        words = self._profile.words[problem]
        headers = dict(_NO_STORE)
        if words.status == 401 and x.header("authorization"):
            headers["WWW-Authenticate"] = 'Basic realm="OAuth"'
        if words.status == 405:
            headers["Allow"] = "POST"
        return answer(self._profile.error_body(words), words.status, headers)

    def _token(self, x: Exchange) -> dict[str, Any]:
        if x.method != "POST":
            raise RefusedError(Problem.METHOD)
        grant = x.form.get("grant_type", "")
        if grant not in self._profile.grants:
            raise RefusedError(Problem.GRANT_UNSUPPORTED)
        client, confidential = self.authenticate(x)
        if grant == "authorization_code":
            return self._by_code(x, client, confidential=confidential)
        if grant == "refresh_token":
            return self._by_refresh(x, client)
        return self._profile.mint.issue(x, client, (), refreshable=False)

    def authenticate(self, x: Exchange) -> tuple[Client, bool]:
        """Return the client and whether it proved itself with a secret; raise RefusedError."""
        login = (x.form.get("client_id", ""), x.form.get("client_secret", "")) if self._profile.body else ("", "")
        if self._profile.basic:
            login = x.basic() or login
        name, secret = login
        client = self._profile.clients.get(name)
        if client is None:
            raise RefusedError(Problem.CLIENT_REFUSED)
        if client.secret is None or (client.secret_optional and not secret):
            return client, False
        if not hmac.compare_digest(secret.encode(), client.secret.encode()):
            raise RefusedError(Problem.CLIENT_REFUSED)
        return client, True

    def _by_code(self, x: Exchange, client: Client, *, confidential: bool) -> dict[str, Any]:
        text = x.form.get("code", "")
        if not text:
            raise RefusedError(Problem.CODE_MISSING)
        if x.on("code_used") or text in x.world.spent:
            raise RefusedError(Problem.CODE_USED)
        code = self._codes.get(text)
        if code is None:
            raise RefusedError(Problem.CODE_UNKNOWN)
        if code.client_id != client.id:
            raise RefusedError(Problem.CODE_OF_ANOTHER)
        if x.now >= code.expires:
            raise RefusedError(Problem.CODE_EXPIRED)
        if code.redirect_uri is not None and x.form.get("redirect_uri", "") != code.redirect_uri:
            raise RefusedError(Problem.REDIRECT_MISMATCH)
        self._prove(x.form.get("code_verifier", ""), code, confidential=confidential)
        del self._codes[text]
        x.world.spent.add(text)
        return self._profile.mint.issue(x, client, code.scopes, refreshable=True)

    @staticmethod
    def _prove(verifier: str, code: _Code, *, confidential: bool) -> None:
        """PKCE (RFC 7636 section 4.6)."""
        if not code.challenge and confidential:
            return
        if not verifier:
            raise RefusedError(Problem.VERIFIER_MISSING)
        if not _VERIFIER.fullmatch(verifier):
            raise RefusedError(Problem.VERIFIER_MALFORMED)
        challenge = verifier
        if code.challenge_method == "S256":
            digest = hashlib.sha256(verifier.encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if not hmac.compare_digest(challenge, code.challenge):
            raise RefusedError(Problem.VERIFIER_WRONG)

    def _by_refresh(self, x: Exchange, client: Client) -> dict[str, Any]:
        text = x.form.get("refresh_token", "")
        if not text:
            raise RefusedError(Problem.REFRESH_MISSING)
        refresh = self._profile.mint.read_refresh(text)
        if refresh is None or refresh.client_id != client.id:
            raise RefusedError(Problem.REFRESH_UNKNOWN)
        if x.seconds() >= refresh.expires:
            raise RefusedError(Problem.REFRESH_EXPIRED)
        if x.on("revoked") or refresh.ids[0] in x.world.revoked:
            raise RefusedError(Problem.REFRESH_SPENT)
        scopes = tuple(x.form.get("scope", "").split())
        if not set(scopes) <= set(refresh.scopes):
            raise RefusedError(Problem.SCOPE_UNKNOWN)
        # It rotates: what was used is dead, and with it what the provider ties to it.
        x.world.revoked.update(refresh.ids)
        return self._profile.mint.issue(x, client, scopes or refresh.scopes, refreshable=True)


def life(x: Exchange, seconds: int) -> tuple[int, int, int]:
    """Return ``iat``, ``exp`` and ``expires_in`` of a token made now; in scenario ``expired`` its end is past."""
    now = x.seconds()
    if x.on("expired"):
        return now - seconds - 60, now - 60, 1
    return now, now + seconds, seconds


def _language(x: Exchange) -> str:
    return pages.language_of(x.header("accept-language"))


def _lessened(x: Exchange, scopes: tuple[str, ...]) -> tuple[str, ...]:
    return scopes[:-1] if x.on("less_scope") and len(scopes) > 1 else scopes


def _registered(uri: str, client: Client) -> bool:
    return uri in client.redirect_uris or _portless(uri, client.any_port_hosts) in {
        _portless(known, client.any_port_hosts) for known in client.redirect_uris
    } - {None}


def _portless(uri: str, hosts: frozenset[str]) -> str | None:
    """The address without its port, for loopback hosts whose port does not count; else None."""
    try:
        parts = urlsplit(uri)
        parts.port  # noqa: B018 - raises ValueError for a port that is none
    except ValueError:
        return None
    host = parts.hostname or ""
    # geturl differs where urlsplit dropped something: tabs, line breaks, an empty fragment, capitals of the scheme.
    if host not in hosts or parts.username is not None or parts.geturl() != uri:
        return None
    name = f"[{host}]" if ":" in host else host
    return parts._replace(netloc=name).geturl()
