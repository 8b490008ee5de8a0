"""OnlineSIM: errors are words in a 200 body; the OAuth server behaves like Laravel Passport (inferred)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smsauth_gui.sandbox import practice, tokens, wire
from smsauth_gui.sandbox.exchange import RETRY, Door, Exchange, Kind, World, answer
from smsauth_gui.sandbox.oauth import AuthorizationServer, Client, Problem, Profile, Refresh, Words, by_id, life

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.routing import BaseRoute

_YEAR_S: Final = 365 * 24 * 3600  # Passport's default for both tokens
_REFRESH_MARK: Final = "def50200"
_SCOPES: Final = {
    "sms-scope": "receive messages on numbers for single services",
    "rent-scope": "rent SIM cards for you",
    "proxy-scope": "manage your proxies",
    "free-scope": "use the free numbers",
}
# A call asks for one of these scopes; where the documents name none, any will do.
_NEEDS: Final = {"getBalance.php": {"sms-scope"}}
_CALLBACKS: Final = ("http://127.0.0.1/callback", "http://[::1]/callback")
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1"})
_BAD_REQUEST: Final = "The request is missing a required parameter, or a parameter is invalid or repeated."
_BAD_GRANT: Final = "The authorization grant or refresh token is invalid, expired, revoked or another client's."


def _request(hint: str, *, shown: bool = False) -> Words:
    return Words(400, "invalid_request", _BAD_REQUEST, hint, shown=shown)


def _grant(hint: str) -> Words:
    return Words(400, "invalid_grant", _BAD_GRANT, hint)


_REFUSED_CLIENT: Final = Words(401, "invalid_client", "Client authentication failed")
_WORDS: Final = {
    Problem.CLIENT_UNKNOWN: _REFUSED_CLIENT,
    Problem.CLIENT_REFUSED: _REFUSED_CLIENT,
    Problem.REDIRECT_UNKNOWN: _REFUSED_CLIENT,
    Problem.REDIRECT_MISMATCH: _request("Invalid redirect URI"),
    Problem.RESPONSE_TYPE: Words(
        400, "unsupported_grant_type", "The authorization grant type is not supported.", shown=True
    ),
    Problem.STATE_MISSING: _request("Check the `state` parameter"),
    Problem.SCOPE_UNKNOWN: Words(400, "invalid_scope", "The requested scope is invalid, unknown, or malformed"),
    Problem.CHALLENGE_MISSING: _request("Code challenge must be provided for public clients", shown=True),
    Problem.CHALLENGE_INVALID: _request("Code challenge must follow the specifications of RFC-7636.", shown=True),
    Problem.DENIED: Words(
        401,
        "access_denied",
        "The resource owner or authorization server denied the request.",
        "The user denied the request",
    ),
    Problem.METHOD: Words(405, "invalid_request", "The GET method is not supported for this route."),
    Problem.GRANT_UNSUPPORTED: Words(
        400,
        "unsupported_grant_type",
        "The authorization grant type is not supported by the authorization server.",
        "Check that all required parameters have been provided",
    ),
    Problem.CODE_MISSING: _request("Check the `code` parameter"),
    Problem.CODE_UNKNOWN: _grant("Cannot validate the provided authorization code"),
    Problem.CODE_USED: _grant("Authorization code has been revoked"),
    Problem.CODE_EXPIRED: _grant("Authorization code has expired"),
    Problem.CODE_OF_ANOTHER: _request("Authorization code was not issued to this client"),
    Problem.VERIFIER_MISSING: _request("Check the `code_verifier` parameter"),
    Problem.VERIFIER_MALFORMED: _request("Code Verifier must follow the specifications of RFC-7636."),
    Problem.VERIFIER_WRONG: _grant("Failed to verify `code_verifier`."),
    Problem.REFRESH_MISSING: _request("Check the `refresh_token` parameter"),
    Problem.REFRESH_UNKNOWN: Words(400, "invalid_grant", "The refresh token is invalid.", "Cannot decrypt it"),
    Problem.REFRESH_EXPIRED: Words(400, "invalid_grant", "The refresh token is invalid.", "Token has expired"),
    Problem.REFRESH_SPENT: Words(400, "invalid_grant", "The refresh token is invalid.", "Token has been revoked"),
}


class _Mint:
    """RS256 access tokens with Passport's claims; refresh tokens as long hex blobs."""

    def issue(self, x: Exchange, client: Client, scopes: tuple[str, ...], *, refreshable: bool) -> dict[str, Any]:
        issued, expires, expires_in = life(x, _YEAR_S)
        jti = x.world.token(80)
        claims = {
            "aud": client.id,
            "jti": jti,
            "iat": issued,
            "nbf": issued,
            "exp": expires,
            "sub": "4711",
            "scopes": list(scopes),
        }
        body: dict[str, Any] = {
            "token_type": "Bearer",
            "expires_in": expires_in,
            "access_token": tokens.sign(claims, tokens.RSA_KEY, "RS256"),
        }
        if refreshable:
            facts = {
                "client_id": client.id,
                "refresh_token_id": x.world.token(80),
                "access_token_id": jti,
                "scopes": list(scopes),
                "expire_time": x.seconds() + _YEAR_S,
            }
            body["refresh_token"] = _REFRESH_MARK + tokens.seal_facts("onlinesim", facts, x.world.token(32))
        return body

    def read_refresh(self, text: str) -> Refresh | None:
        facts = tokens.unseal_facts("onlinesim", text.removeprefix(_REFRESH_MARK))
        if facts is None or not text.startswith(_REFRESH_MARK):
            return None
        ids = (facts["refresh_token_id"], facts["access_token_id"])
        return Refresh(facts["client_id"], tuple(facts["scopes"]), facts["expire_time"], ids)


_QUERY: Final = "Practice app (token in the query)"
_PROFILE: Final = Profile(
    title="OnlineSIM (practice)",
    clients=by_id(
        Client(practice.ONLINESIM_CLIENT, "Practice app", practice.ONLINESIM_SECRET, _CALLBACKS, _LOOPBACK),
        Client(practice.ONLINESIM_PUBLIC, "Practice app (public)", None, _CALLBACKS, _LOOPBACK),
        Client(practice.ONLINESIM_QUERY, _QUERY, None, _CALLBACKS, _LOOPBACK, implicit_in="query"),
    ),
    scopes=_SCOPES,
    words=_WORDS,
    mint=_Mint(),
    grants=frozenset({"authorization_code", "refresh_token"}),
    basic=False,
    body=True,
    response_types=frozenset({"code", "token"}),
)


def _word(word: str) -> Response:
    return answer({"response": word})


def _rate_limited(_: Exchange, kind: Kind) -> Response:
    if kind is Kind.CALL:
        return _word("INTERVAL_CONCURRENT_REQUESTS_ERROR")
    return answer({"message": "Too Many Attempts."}, 429, RETRY)


class OnlineSim:
    """The API below ``/api`` and the OAuth server below ``/oauth``."""

    def __init__(self, world: World) -> None:
        self._oauth = AuthorizationServer(_PROFILE)
        self._public_key = tokens.public_key()
        self._door = Door(world, _rate_limited, lambda _x, _kind: wire.maintenance())

    def routes(self) -> list[BaseRoute]:
        """The provider's routes, below its base."""
        return [
            self._door.page("/oauth/authorize", get=self._oauth.authorize, post=self._oauth.authorize),
            self._door.token("/oauth/token", get=self._oauth.token, post=self._oauth.token),
            self._door.call("/api/{name}", get=self._call, post=self._call),
        ]

    def _call(self, x: Exchange) -> Response:
        name = x.part("name").removesuffix(".php")
        if name == "getFreeList":
            return answer({"response": 1, "countries": [{"country": 49, "country_text": "Germany"}], "numbers": []})
        replies = {
            "getBalance": _balance,
            "getNumbersStats": _numbers,
            "getState": lambda _x: _word("ERROR_NO_OPERATIONS"),
            "getProfile": _profile,
        }
        if name not in replies or not x.part("name").endswith(".php"):
            return _word("REQUEST_NOT_FOUND")
        refusal = self._refusal(x)
        return replies[name](x) if refusal is None else refusal

    def _refusal(self, x: Exchange) -> Response | None:
        """The word that stops the call, or None. A key in the query is looked at first."""
        credential = x.query.get("apikey", "") or x.form.get("apikey", "") or x.bearer()
        if not credential:
            return _word("ERROR_NO_KEY")
        scopes = tuple(_SCOPES) if credential == practice.ONLINESIM_KEY else self._scopes_of_token(x, credential)
        if scopes is None or x.on("revoked"):
            return _word("ERROR_WRONG_KEY")
        if x.on("blocked"):
            return _word("ACCOUNT_BLOCKED")
        if x.on("ip"):
            return _word("API_ACCESS_IP")
        if x.on("missing_scope") or not _NEEDS.get(x.part("name"), set(_SCOPES)) & set(scopes):
            # Not documented; this is what Passport's middleware says.
            return answer({"message": "Invalid scope(s) provided."}, 403)
        return None

    def _scopes_of_token(self, x: Exchange, text: str) -> tuple[str, ...] | None:
        claims = tokens.read_jwt(text, self._public_key, "RS256")
        if claims is None or str(claims.get("aud")) not in _PROFILE.clients or claims["jti"] in x.world.revoked:
            return None
        alive = claims["nbf"] <= x.seconds() < claims["exp"] and not x.on("expired")
        return tuple(claims["scopes"]) if alive else None


def _balance(x: Exchange) -> Response:
    body: dict[str, Any] = {"response": 1, "balance": "230.25", "zbalance": 120.5}
    if x.query.get("income", "") in ("1", "true"):
        body["income"] = 0
    return answer(body)


def _numbers(x: Exchange) -> Response:
    """Keyed by country, and without a ``response`` of its own."""
    service = {"count": 812, "popular": True, "price": "0.35", "id": 3, "service": "Practice", "slug": "practice"}
    countries = {
        "7": {"name": "Russia", "position": 1, "code": 7, "new": False, "enabled": True},
        "49": {"name": "Germany", "position": 2, "code": 49, "new": False, "enabled": True},
    }
    country = x.query.get("country", "all")
    if country != "all":
        countries = {code: facts for code, facts in countries.items() if code == country}
    return answer({code: {**facts, "services": {"service_3": service}} for code, facts in countries.items()})


def _profile(_: Exchange) -> Response:
    """Carries the API key in clear, as the real one does."""
    profile = {
        "id": 4711,
        "name": "Practice",
        "username": "practice",
        "email": "practice@acme.example",
        "apikey": practice.ONLINESIM_KEY,
        "api_access": True,
        "locale": "en",
        "number_region": "",
        "number_country": 49,
        "number_reject": False,
        "ugroup": 1,
        "verify": True,
        "block": False,
        "payment": {"payment": "300.00", "income": "0", "spent": "69.75", "now": "230.25"},
    }
    return answer({"response": 1, "profile": profile})
