"""Harder exchanges: where two clues count, and what the servers and networks in front of the providers say."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest

from smsauth_gui.core.diagnosis.situation import Diagnosis, Known
from smsauth_gui.core.values.http import Answer, Request, Response
from tests.core.diagnosis.whole import as_json, kept
from tests.core.exchanges import (
    HEX40,
    INFOBIP_KEY,
    KEY_ID,
    KEY_SECRET,
    LONG_KEY,
    NOW,
    ONLINESIM_KEY,
    PLAN,
    PLAN_TOKEN,
    PROJECT,
    basic,
    get,
    infobip_token,
    judged,
    jwt,
    page,
    passport_token,
    post,
    said,
    sent,
    sinch_token,
    smsgate_token,
    stamp,
)

SIM = "https://onlinesim.io/api/getBalance.php"
SEVEN = "https://gateway.seven.io/api"
GATE = "https://api.sms-gate.app/3rdparty/v1"
BIP = "https://k3v9q.api.infobip.com"
NUMBERS = f"https://numbers.api.sinch.com/v1/projects/{PROJECT}"
PLANS = f"https://us.sms.api.sinch.com/xms/v1/{PLAN}/batches"
SSO = "https://sso.example/auth?response_type=code&client_id=a&state=s&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fcb"
ANY = "https://api.example/x"
WRONG = said(200, {"response": "ERROR_WRONG_KEY"})
REFUSED = said(401, {"message": "Unauthorized"})
E401 = said(401, {"errorCode": "E401", "description": "Unauthorized"})


@dataclass(frozen=True)
class Case:
    what: str
    cause: str
    request: Request | None
    answer: Answer
    provider: str = ""
    method: str = ""
    known: Known = field(default_factory=Known)
    detail: dict[str, Any] = field(default_factory=dict)
    certainty: str = ""
    alternative: str = ""


def token(url: str, auth: str = "", **members: str) -> Request:
    return post(url, urlencode(members), auth)


def key(value: str, call: str = "contacts") -> Request:
    return get(f"{SEVEN}/{call}", X_Api_Key=value)


CODE = {"grant_type": "authorization_code", "code": HEX40}
DEAD = {"grant_type": "refresh_token", "refresh_token": HEX40[::-1]}
CLIENT = {"grant_type": "client_credentials"}

SHAPE = [
    Case("a space copied along", "credential.malformed", get(f"{SIM}?apikey={ONLINESIM_KEY}%20"), WRONG, "onlinesim"),
    Case("encoded twice", "credential.malformed", get(f"{SIM}?apikey=abc%252Bdef12345"), WRONG, "onlinesim"),
    Case("braces", "credential.malformed", get(f"{SIM}?apikey=%7B%7Bapikey%7D%7D"), WRONG, "onlinesim"),
    Case("empty", "credential.missing", get(f"{SIM}?apikey="), said(200, {"response": "ERROR_NO_KEY"}), "onlinesim"),
    Case(
        "the other documented way",
        "credential.rejected",
        get(SIM, f"Bearer {ONLINESIM_KEY}"),
        WRONG,
        "onlinesim",
        "api_key_query",
    ),
    Case(
        "a header of its own",
        "credential.scheme",
        get(SIM, X_Api_Key=ONLINESIM_KEY),
        WRONG,
        "onlinesim",
        "api_key_query",
    ),
    Case(
        "the old form with p=",
        "credential.rejected",
        get(f"{SEVEN}/contacts?p={LONG_KEY}"),
        said(200, "900"),
        "seven",
        "api_key",
    ),
    Case(
        "p= in a form",
        "credential.rejected",
        post(f"{SEVEN}/sms", f"to=1&p={LONG_KEY}"),
        said(200, "900"),
        "seven",
        "api_key",
    ),
    Case(
        "the key's base64",
        "credential.scheme",
        get(f"{SEVEN}/contacts", "basic " + base64.b64encode(LONG_KEY.encode()).decode()),
        said(200, "900"),
        "seven",
        "api_key_basic",
    ),
    Case(
        "the token's base64",
        "credential.scheme",
        get("https://oauth.seven.io/me", "Bearer " + base64.b64encode(HEX40.encode()).decode()),
        said(401, ""),
        "seven",
        "oauth2_code",
    ),
    Case(
        "twice Bearer",
        "credential.malformed",
        get("https://oauth.seven.io/me", f"Bearer Bearer {HEX40}"),
        said(401, ""),
        "seven",
        "oauth2_code",
    ),
    Case(
        "no scheme word", "credential.scheme", get(f"{BIP}/account/1/balance", INFOBIP_KEY), E401, "infobip", "api_key"
    ),
    Case(
        "Bearer, the way unknown", "credential.scheme", get(f"{BIP}/account/1/balance", f"Bearer {INFOBIP_KEY}"), E401
    ),
    Case(
        "app in small letters is fine",
        "credential.rejected",
        get(f"{BIP}/account/1/balance", f"app {INFOBIP_KEY}"),
        E401,
        "infobip",
        "api_key",
    ),
    Case(
        "token behind App",
        "credential.scheme",
        get(f"{BIP}/account/1/balance", f"App {infobip_token()}"),
        E401,
        "infobip",
        "oauth2_client",
    ),
    Case(
        "a key without its end",
        "credential.malformed",
        get(f"{BIP}/account/1/balance", f"App {INFOBIP_KEY[:-7]}"),
        E401,
        "infobip",
        "api_key",
        certainty="proved",
    ),
    Case(
        "a token without its end",
        "credential.malformed",
        get(f"{GATE}/devices", f"Bearer {smsgate_token()[:-9]}"),
        REFUSED,
        "smsgate",
        "jwt",
        certainty="proved",
    ),
    Case(
        "a token without its signature",
        "credential.malformed",
        get(f"{GATE}/devices", f"Bearer {smsgate_token().rpartition('.')[0]}"),
        REFUSED,
        "smsgate",
        "jwt",
    ),
    Case(
        "the line break of echo",
        "credential.malformed",
        get(f"{GATE}/devices", basic("AES5W9", "w1_dz2-jh3a81f\n")),
        REFUSED,
        "smsgate",
        "basic",
    ),
    Case(
        "half a pair", "credential.malformed", get(f"{GATE}/devices", basic("AES5W9", "")), REFUSED, "smsgate", "basic"
    ),
    Case(
        "a pair as it is",
        "credential.scheme",
        get(f"{GATE}/devices", "Basic AES5W9:w1_dz2-jh3a81f"),
        REFUSED,
        "smsgate",
        "basic",
    ),
    Case(
        "a word and nothing behind it",
        "credential.missing",
        get(f"{GATE}/devices", "Bearer "),
        REFUSED,
        "smsgate",
        "jwt",
    ),
    Case(
        "id and secret exchanged",
        "credential.swapped",
        get(f"{NUMBERS}/availableRegions", basic(KEY_SECRET, KEY_ID)),
        said(401, ""),
        "sinch",
        "basic",
    ),
    Case(
        "the project for the key",
        "credential.swapped",
        get(f"{NUMBERS}/availableRegions", basic(PROJECT, KEY_SECRET)),
        said(401, ""),
        "sinch",
        "basic",
    ),
    Case(
        "the plan for its token",
        "credential.swapped",
        get(PLANS, f"Bearer {PLAN}"),
        said(401, ""),
        "sinch",
        "service_plan",
    ),
    Case(
        "swapped when minting",
        "credential.swapped",
        post(f"{GATE}/auth/token", "{}", basic("w1_dz2-jh3a81f", "AES5W9")),
        REFUSED,
        "smsgate",
        "jwt",
    ),
    Case(
        "a login never filled in",
        "credential.malformed",
        post(f"{BIP}/auth/1/session", '{"username":"YOUR_USERNAME","password":"x1y2z3!"}'),
        E401,
        "infobip",
        "ibsso",
    ),
    Case(
        "plan token for a project",
        "credential.other_provider",
        get(f"{NUMBERS}/availableRegions", f"Bearer {PLAN_TOKEN}"),
        said(401, ""),
        "sinch",
        "oauth2_client",
    ),
    Case("project token for a plan", "credential.other_provider", get(PLANS, f"Bearer {sinch_token()}"), said(401, "")),
    Case(
        "and it has expired besides",
        "credential.other_provider",
        get(PLANS, f"Bearer {sinch_token(-90)}"),
        said(401, ""),
        "sinch",
        "service_plan",
    ),
    Case(
        "somebody else's key",
        "credential.other_provider",
        get(f"{GATE}/devices", f"Bearer {INFOBIP_KEY}"),
        REFUSED,
        "smsgate",
        "jwt",
        detail={"of": "infobip"},
    ),
    Case(
        "somebody else's token",
        "credential.other_provider",
        get(f"{GATE}/devices", f"Bearer {infobip_token()}"),
        REFUSED,
        "smsgate",
        "jwt",
        detail={"of": "infobip"},
    ),
    Case("a password in the address is one", "credential.rejected", get("https://joe:hunter22@api.example/x"), REFUSED),
    Case("redacted by somebody", "credential.rejected", get(ANY, "Bearer [REDACTED]"), REFUSED),
]

CLOCKS = [
    Case(
        "this very second",
        "token.expired",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(0)}"),
        REFUSED,
        "smsgate",
        "jwt",
        certainty="proved",
    ),
    Case(
        "ours is behind",
        "token.clock",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(5)}"),
        said(401, "", clock=600),
        "smsgate",
        "jwt",
        alternative="token.expired",
    ),
    Case(
        "ours is ahead",
        "credential.rejected",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(-5)}"),
        said(401, "", clock=-600),
        "smsgate",
        "jwt",
    ),
    Case(
        "within the leeway",
        "token.expired",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(0.5)}"),
        said(401, "", clock=45),
        "smsgate",
        "jwt",
    ),
    Case(
        "no Date",
        "token.expired",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(-5)}"),
        said(401, "", clock=None),
        "smsgate",
        "jwt",
    ),
    Case(
        "the server's future",
        "token.not_yet_valid",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(30)}"),
        said(401, "", clock=-3600),
        "smsgate",
        "jwt",
        alternative="token.clock",
    ),
    Case(
        "milliseconds prove nothing",
        "credential.rejected",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(exp=stamp(-5) * 1000)}"),
        REFUSED,
        "smsgate",
        "jwt",
    ),
    Case(
        "stored, to the second",
        "token.expired",
        get(f"{SEVEN}/hooks", f"Bearer {HEX40}"),
        said(200, "900"),
        "seven",
        "oauth2_code",
        Known(expires_at=NOW),
    ),
    Case(
        "stored and not reached",
        "credential.rejected",
        get(f"{SEVEN}/hooks", f"Bearer {HEX40}"),
        said(200, "900"),
        "seven",
        "oauth2_code",
        Known(expires_at=NOW + timedelta(minutes=5)),
        alternative="token.revoked",
    ),
    Case(
        "a token that lives",
        "credential.rejected",
        get(SIM, f"Bearer {passport_token()}"),
        WRONG,
        "onlinesim",
        "oauth2_code",
        alternative="token.revoked",
    ),
]

KINDS = [
    Case(
        "Passport's refresh token",
        "token.wrong_kind",
        get(SIM, "Bearer def50200" + "a7" * 200),
        WRONG,
        "onlinesim",
        "oauth2_code",
    ),
    Case(
        "refused with 401",
        "token.wrong_kind",
        get(f"{GATE}/messages", f"Bearer {smsgate_token(900, scopes=['tokens:refresh'], original_scopes=['all:any'])}"),
        REFUSED,
        "smsgate",
        "jwt",
    ),
    Case(
        "Keycloak's",
        "token.wrong_kind",
        get(f"{BIP}/account/1/balance", f"Bearer {jwt({'iss': 'infobip.com', 'typ': 'Refresh', 'exp': stamp(5)})}"),
        E401,
        "infobip",
        "oauth2_client",
    ),
    Case(
        "an ID token",
        "token.wrong_kind",
        get(f"{BIP}/account/1/balance", f"Bearer {jwt({'iss': 'infobip.com', 'at_hash': 'y', 'exp': stamp(5)})}"),
        E401,
        "infobip",
        "oauth2_client",
        detail={"kind": "id"},
    ),
    Case(
        "the other server's",
        "token.audience",
        get(
            f"{BIP}/account/1/balance",
            f"Bearer {jwt({'iss': 'https://auth.infobip.com/realms/infobip', 'exp': stamp(5)}, alg='RS256')}",
        ),
        E401,
        "infobip",
        "oauth2_client",
    ),
    Case(
        "nobody's we know",
        "token.audience",
        get(
            f"{BIP}/account/1/balance",
            f"Bearer {jwt({'iss': 'https://login.firma.example/', 'exp': stamp(5)}, alg='RS256')}",
        ),
        E401,
        "infobip",
        "oauth2_client",
    ),
    Case(
        "the dashboard's",
        "token.audience",
        get(
            f"{NUMBERS}/activeNumbers",
            f"Bearer {jwt({'iss': 'https://auth0.sinch.com/', 'https://sinch.com/project_id': 'x', 'exp': stamp(5)}, alg='RS256')}",
        ),
        said(401, ""),
        "sinch",
        "oauth2_client",
    ),
]

NEEDS = [
    Case(
        "sending",
        "permission.scope",
        post(f"{SEVEN}/sms", "to=1", X_Api_Key=LONG_KEY),
        said(200, "902"),
        "seven",
        "api_key",
        detail={"scope": "sms"},
    ),
    Case(
        "sending elsewhere",
        "permission.scope",
        post(f"{BIP}/sms/3/messages", "{}", f"App {INFOBIP_KEY}"),
        said(403, {"errorCode": "E403"}),
        "infobip",
        "api_key",
        detail={"scope": "sms:message:send"},
    ),
    Case(
        "named in words",
        "permission.scope",
        get(ANY, f"Bearer {HEX40}"),
        said(403, {"message": "Missing required scope: numbers:read"}),
        detail={"scope": "numbers:read"},
    ),
    Case(
        "meant in words",
        "permission.scope",
        get(ANY, f"Bearer {HEX40}"),
        said(403, {"error": {"message": "Request had insufficient authentication scopes."}}),
    ),
    Case(
        "a role",
        "permission.role",
        get(f"{BIP}/account/1/balance", "IBSSO 0f1e2d3c-4b5a-4697-8877-665544332211"),
        said(403, {"errorCode": "E403", "description": "Forbidden"}),
        "infobip",
        "ibsso",
    ),
    Case(
        "XML",
        "permission.role",
        get(f"{BIP}/account/1/balance", basic("jdoe", "s3cret-pass!")),
        said(403, "<requestError><text>Forbidden</text></requestError>", "application/xml"),
        "infobip",
        "basic",
    ),
    Case("nothing was sent", "credential.missing", get(ANY), said(403, {"message": "Missing Authentication Token"})),
]

NUMBERS_OF_SEVEN = [
    Case(
        "in the answer to a message",
        "credential.rejected",
        post(f"{SEVEN}/sms", "to=1", X_Api_Key=LONG_KEY),
        said(200, {"success": "900"}),
        "seven",
        "api_key",
    ),
    Case(
        "it went out",
        "ok",
        post(f"{SEVEN}/sms", "to=1", X_Api_Key=LONG_KEY),
        said(200, {"success": "100", "messages": [{}]}),
        "seven",
        "api_key",
    ),
    Case("a balance of 500", "ok", key(LONG_KEY, "balance"), said(200, "500"), "seven", "api_key"),
    Case(
        "a balance or a refusal",
        "credential.rejected",
        key(LONG_KEY, "balance"),
        said(200, "900"),
        "seven",
        "api_key",
        certainty="reading",
        alternative="ok",
    ),
    Case(
        "JSON was asked",
        "credential.rejected",
        get(f"{SEVEN}/balance", X_Api_Key=LONG_KEY, Accept="application/json"),
        said(200, "900"),
        "seven",
        "api_key",
        certainty="documented",
    ),
    Case(
        "a day's limit, not HTTP 403",
        "limit.rate",
        post(f"{SEVEN}/sms", "to=1", X_Api_Key=LONG_KEY),
        said(200, "403"),
        "seven",
        "api_key",
    ),
    Case(
        "too long, not HTTP 401",
        "request.bad",
        post(f"{SEVEN}/sms", "to=1", X_Api_Key=LONG_KEY),
        said(200, "401"),
        "seven",
        "api_key",
    ),
]

OAUTH = [
    Case(
        "league 8, dead",
        "oauth.refresh_dead",
        token("https://onlinesim.io/oauth/token", **DEAD),
        said(
            401,
            {
                "error": "invalid_request",
                "error_description": "The refresh token is invalid.",
                "hint": "Token has been revoked",
            },
        ),
        "onlinesim",
        detail={"grant": "refresh_token"},
    ),
    Case(
        "league, code",
        "oauth.invalid_grant",
        token("https://onlinesim.io/oauth/token", **CODE),
        said(
            400, {"error": "invalid_request", "error_description": "x", "hint": "Authorization code has been revoked"}
        ),
        "onlinesim",
    ),
    Case(
        "league, redirect",
        "oauth.redirect_mismatch",
        token("https://onlinesim.io/oauth/token", **CODE, redirect_uri="http://localhost:8080/cb"),
        said(400, {"error": "invalid_request", "hint": "Invalid redirect URI"}),
        "onlinesim",
        detail={"sent": "http://localhost:8080/cb"},
    ),
    Case(
        "bshaffer, only POST",
        "request.method",
        get("https://oauth.seven.io/token?grant_type=authorization_code"),
        said(405, {"error": "invalid_request", "error_description": "The request method must be POST"}),
        "seven",
        "oauth2_code",
    ),
    Case(
        "in the body instead of the header",
        "oauth.invalid_client",
        token("https://auth.sinch.com/oauth2/token", **CLIENT, client_id=KEY_ID, client_secret=KEY_SECRET),
        said(401, {"error": "invalid_client"}),
        "sinch",
        detail={"sent": "body", "wanted": "header"},
    ),
    Case(
        "a placeholder for the secret",
        "oauth.invalid_client",
        token("https://auth.sinch.com/oauth2/token", **CLIENT, client_id=KEY_ID, client_secret="YOUR_SECRET"),
        said(401, {"error": "invalid_client"}),
        "sinch",
        alternative="credential.malformed",
    ),
    Case(
        "Keycloak's old word",
        "oauth.invalid_client",
        token("https://sso.example/token", **CLIENT),
        said(401, {"error": "unauthorized_client", "error_description": "Invalid client secret"}),
    ),
    Case(
        "Google on an old one",
        "oauth.refresh_dead",
        token("https://sso.example/token", **DEAD),
        said(400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}),
    ),
    Case(
        "an old server's form",
        "oauth.invalid_grant",
        token("https://sso.example/token", **CODE),
        said(400, "error=bad_verification_code&error_description=x", "application/x-www-form-urlencoded"),
    ),
    Case(
        "nothing but 400",
        "request.bad",
        token("https://sso.example/token", **CODE),
        said(400, ""),
        alternative="oauth.invalid_grant",
    ),
    Case(
        "a word of its own with 401",
        "oauth.invalid_client",
        token("https://sso.example/token", **CODE),
        said(401, {"error": "nope"}),
    ),
    Case(
        "too often",
        "limit.rate",
        token("https://sso.example/token", **CODE),
        said(429, {"error": "nope"}, Retry_After="7"),
        detail={"retry_after_s": 7},
    ),
    Case(
        "a page about the redirect",
        "oauth.redirect_mismatch",
        get(SSO),
        page(400, "We are sorry...", "<p>Invalid parameter: redirect_uri</p>"),
        detail={"sent": "http://127.0.0.1:1/cb"},
    ),
    Case(
        "the sign-in page",
        "oauth.interaction_required",
        get("https://oauth.seven.io/authorize?response_type=code&client_id=x"),
        page(200, "Log in"),
        "seven",
        "oauth2_code",
    ),
    Case(
        "silent is not possible",
        "oauth.interaction_required",
        get(SSO),
        said(302, "", Location="http://127.0.0.1:1/cb?error=login_required&state=s"),
    ),
    Case(
        "in the fragment",
        "oauth.access_denied",
        get(SSO),
        said(302, "", Location="http://127.0.0.1:1/cb#error=access_denied&state=s"),
    ),
    Case(
        "differs from the one that was sent",
        "oauth.state_mismatch",
        get(SSO),
        said(302, "", Location="http://127.0.0.1:1/cb?code=abc&state=t"),
    ),
    Case("no state", "oauth.state_mismatch", get(SSO), said(302, "", Location="http://127.0.0.1:1/cb?code=abc")),
    Case("a code", "ok", get(SSO), said(302, "", Location="http://127.0.0.1:1/cb?code=abc&state=s")),
    Case(
        "the browser's last request",
        "oauth.access_denied",
        get("http://127.0.0.1:7177/callback?error=access_denied&state=x"),
        page(200, "Not connected"),
        "seven",
        "oauth2_code",
    ),
    Case(
        "nothing left of it",
        "oauth.response_invalid",
        get(SSO),
        said(302, "", Location="http://127.0.0.1:1/cb?state=s"),
    ),
    Case("an empty token answer", "oauth.response_invalid", token("https://sso.example/token", **CODE), said(200, "")),
    Case("a page for a token", "host.wrong", token("https://sso.example/token", **CODE), page(200, "Sign in to Wi-Fi")),
]

IN_BETWEEN = [
    Case(
        "nginx has no such page",
        "host.wrong",
        get(ANY, f"Bearer {HEX40}"),
        page(404, "404 Not Found"),
        alternative="request.not_found",
    ),
    Case("nginx is too busy", "limit.rate", get(ANY, f"Bearer {HEX40}"), page(429, "429 Too Many Requests")),
    Case(
        "nobody behind Cloudflare", "provider.down", get(ANY, f"Bearer {HEX40}"), page(522, "522: Connection timed out")
    ),
    Case(
        "Cloudflare's wall before a key",
        "host.wrong",
        get(f"{BIP}/account/1/balance", f"App {INFOBIP_KEY}"),
        page(403, "Attention Required!", Server="cloudflare"),
        "infobip",
        "api_key",
    ),
    Case("Cloudflare in a line", "host.wrong", get(ANY, f"Bearer {HEX40}"), said(403, "error code: 1020")),
    Case(
        "squid finds no host",
        "provider.down",
        get(ANY),
        page(503, "ERROR", X_Squid_Error="ERR_DNS_FAIL 0"),
        alternative="net.proxy",
    ),
    Case(
        "zscaler",
        "host.wrong",
        get(ANY, f"Bearer {HEX40}"),
        said(307, "", Location="https://gateway.zscaler.net/auD?x"),
        detail={"to": "gateway.zscaler.net"},
    ),
    Case(
        "a portal's own status", "host.wrong", get(ANY, f"Bearer {HEX40}"), page(511, "Network Authentication Required")
    ),
    Case(
        "a portal's refresh",
        "host.wrong",
        get(ANY, f"Bearer {HEX40}"),
        said(200, '<meta http-equiv="refresh" content="0">', "text/html"),
    ),
    Case(
        "a portal that names no type",
        "host.wrong",
        get(ANY, f"Bearer {HEX40}"),
        Response(200, (), b"\n<HTML><body>Login</body></HTML>"),
    ),
]

ANYBODY = [
    Case(
        "a wrong key with 403",
        "credential.rejected",
        get(ANY, X_Api_Key="k3v9q8w7e6r5"),
        said(403, {"message": "Invalid API key"}),
    ),
    Case(
        "expired with 403",
        "token.expired",
        get(ANY, f"Bearer {HEX40}"),
        said(403, {"message": "The security token included in the request is expired"}),
    ),
    Case(
        "revoked in the header",
        "token.revoked",
        get(ANY, f"Bearer {HEX40}"),
        said(
            401, "", WWW_Authenticate='Bearer error="invalid_token", error_description="The access token was revoked"'
        ),
    ),
    Case(
        "not yet valid",
        "token.not_yet_valid",
        get(ANY, f"Bearer {HEX40}"),
        said(401, {"message": "Token is not yet valid"}),
    ),
    Case(
        "the address with 401",
        "permission.ip",
        get(ANY, f"Bearer {HEX40}"),
        said(401, {"message": "IP address 203.0.113.7 is not whitelisted"}),
    ),
    Case(
        "suspended",
        "account.blocked",
        get(ANY, f"Bearer {HEX40}"),
        said(403, {"message": "Your account has been suspended"}),
    ),
    Case(
        "a key with 422",
        "credential.rejected",
        get(ANY, "AccessKey live_aaaaaaaaaaaa"),
        said(422, {"errors": [{"code": 2, "description": "Request not allowed (incorrect access_key)"}]}),
    ),
    Case(
        "an error with 200",
        "credential.rejected",
        get(ANY, f"Bearer {HEX40}"),
        said(200, {"success": False, "error": "Invalid API key"}),
    ),
    Case(
        "a status inside",
        "credential.rejected",
        get(ANY, basic("joe", "pass-word-1")),
        said(200, {"http_code": 401, "response_msg": "User cannot be authenticated."}),
    ),
    Case(
        "data and errors",
        "ok",
        get(ANY, f"Bearer {HEX40}"),
        said(200, {"data": {"balance": "1"}, "errors": [{"code": "1"}]}),
    ),
    Case("no error after all", "ok", get(ANY, f"Bearer {HEX40}"), said(200, {"error": None, "balance": 7})),
    Case(
        "only a body, and a bad one",
        "credential.rejected",
        get(ANY, f"Bearer {HEX40}"),
        Response(0, (), b'{"message":"Unauthorized"}'),
    ),
    Case(
        "only a body, and a good one",
        "ok",
        get(ANY, f"Bearer {HEX40}"),
        Response(0, (), b'{"balance":12.5}'),
        certainty="reading",
    ),
    Case(
        "a private server by its path",
        "credential.rejected",
        sent("GET", "https://sms.firma.example/api/3rdparty/v1/devices", basic("AES5W9", "w1_dz2-jh3a81f")),
        REFUSED,
    ),
    Case(
        "the general address",
        "credential.rejected",
        get("https://api.infobip.com/account/1/balance", f"App {INFOBIP_KEY}"),
        E401,
        "infobip",
        "api_key",
        alternative="host.wrong",
    ),
]

CASES = [*SHAPE, *CLOCKS, *KINDS, *NEEDS, *NUMBERS_OF_SEVEN, *OAUTH, *IN_BETWEEN, *ANYBODY]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.what}: {case.cause}")
def test_two_clues_decide(case: Case) -> None:
    found = diagnosis_of(case)
    assert found.cause == case.cause, found
    assert case.detail.items() <= found.detail.items(), found.detail
    assert not case.certainty or found.certainty == case.certainty, found
    assert not case.alternative or case.alternative in found.alternatives, found.alternatives


NAMED = {f"answer {number}: {case.what}": case for number, case in enumerate(CASES)}


def diagnosis_of(case: Case) -> Diagnosis:
    return judged(case.request, case.answer, case.provider, case.method, case.known)


@pytest.mark.parametrize("name", NAMED)
def test_everything_that_is_said_of_an_answer_is_known(name: str) -> None:
    assert as_json(diagnosis_of(NAMED[name])) == kept()[name]


def test_a_credential_that_was_not_shown_is_not_missing() -> None:
    found = judged(get(f"{GATE}/devices"), REFUSED, "smsgate", "basic", headers_known=False)
    assert found.cause == "credential.rejected"


def test_what_a_server_echoes_does_not_come_out_again() -> None:
    request = get(ANY, f"Bearer {HEX40}")
    found = judged(request, said(401, {"message": f"token {HEX40} is unknown, see {ANY}?api_key={LONG_KEY}"}))
    assert HEX40 not in str(found.evidence)
    assert LONG_KEY not in str(found.evidence)
