"""Where one word, one digit or one member more makes another cause: each line beside the one that it differs from."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.oauth_error import oauth_cause
from smsauth_gui.core.diagnosis.situation import Diagnosis, Flaw, Known, Situation
from smsauth_gui.core.provider.schema import Place
from smsauth_gui.core.values.http import Answer
from smsauth_gui.core.values.statement import statement
from tests.core.diagnosis import test_diagnose as the
from tests.core.diagnosis.test_diagnose import Ask, at, back, bearer, got, key, oauth_error
from tests.core.diagnosis.whole import as_json, kept
from tests.core.minted import NOW, SEVEN_REFRESH, SEVEN_TOKEN, SMSGATE, UUID, T, basic, catalog, mint

ANY = Ask("https://api.example/v1/things", bearer("k3y-0f-n0b0dy-kn0wn"))
BARE = Ask("https://api.example/v1/things")
REVOKE = Ask(f"{the.GATE}/auth/token/abc", bearer(SMSGATE), method="DELETE")
MINT = Ask(f"{the.GATE}/auth/token", bearer(basic("F940DD", "x7k-p2m_9qw4rt"), "Basic"), {"ttl": 60})
SEND = Ask(f"{the.GATE}/messages", bearer(SMSGATE), {"textMessage": {"text": "x"}})
PASSWORD = replace(the.CLIENT, body="grant_type=password&username=a&password=b3tter-0nes")


SWAPPED = replace(the.CLIENT, headers=bearer(basic("nMq7-wTz2.LbK9xVr4", UUID), "Basic"))
SWAPPED_FORM = f"{the.CLIENT.body}&client_id=nMq7-wTz2.LbK9xVr4&client_secret={UUID}"
SWAPPED_IN_FORM = replace(the.CLIENT, headers={}, body=SWAPPED_FORM)
NOT_TOLD = Ask("https://oauth.seven.io/authorize?response_type=code&client_id=shop&state=st4te")
SCOPED = Ask(ANY.url, bearer(mint({"scope": "sms:write sms:list"})))
MASKED = Ask(f"{the.SEVEN}/contacts", key("••••"))


def by_form(client: str) -> Ask:
    """The code is exchanged with the client in the body."""
    return replace(the.CODE, headers={}, body=f"{the.CODE_BODY}&{client}")


def for_whom(aud: object) -> Ask:
    """A call to Infobip with a token for this audience."""
    return Ask(f"{the.BIP}/account/1/balance", bearer(mint({"aud": aud, "exp": T + 9})))


def flawed(cause: str, code: str) -> Known:
    """What was seen before masking."""
    return Known(flaw=Flaw(cause, statement(code)))


def gate(**claims: object) -> Ask:
    """A call with a token of SMSGate."""
    whole = {"iss": "sms-gate.app", "user_id": "F9", "sub": "F9", "scopes": ["messages:list"], "exp": T + 900}
    return Ask(f"{the.GATE}/messages", bearer(mint({**whole, **claims})))


ANSWERS: list[tuple[str, Ask | None, Answer]] = [
    # A failure that comes with a status of success.
    ("permission.scope", ANY, got(200, {"error": "missing scope contacts:read"})),
    ("provider.unknown", ANY, got(200, {"error": "contacts"})),
    ("ok", ANY, got(200, {"error": "contacts", "results": [1]})),
    ("provider.unknown", ANY, got(200, {"errors": ["contacts"], "results": []})),
    ("ok", ANY, got(200, {"errors": ["contacts"], "data": {}})),
    ("provider.unknown", ANY, got(200, {"success": False})),
    ("ok", ANY, got(200, {"success": True})),
    ("provider.unknown", ANY, got(200, {"ok": "no"})),
    ("provider.unknown", ANY, got(200, {"result": "FAILED"})),
    ("ok", ANY, got(200, {"result": "fine"})),
    ("credential.rejected", ANY, got(200, {"http_code": "401", "msg": "x"})),
    ("permission.role", ANY, got(200, {"status": 403, "message": "x"})),
    ("request.not_found", ANY, got(200, {"code": 404, "message": "x"})),
    ("limit.rate", ANY, got(200, {"statusCode": 429, "description": "x"})),
    ("request.bad", ANY, got(200, {"code": 400, "message": "x"})),
    ("request.bad", ANY, got(200, {"code": 499, "message": "x"})),
    ("provider.down", ANY, got(200, {"code": 500, "message": "x"})),
    ("ok", ANY, got(200, {"code": 404})),
    ("ok", ANY, got(200, {"code": 4040, "message": "x"})),
    ("account.blocked", ANY, got(200, {"error": "your account has been suspended"})),
    ("ok", REVOKE, got(200, {"success": False})),
    ("credential.scheme", REVOKE, got(200, {"error": "invalid api key"})),
    ("ok", ANY, got(204, "")),
    ("ok", ANY, got(304, "")),
    ("provider.unknown", ANY, got(200, "")),
    ("ok", ANY, got(200, "null", the.JSON)),
    ("ok", ANY, got(200, "hello")),
    ("provider.unknown", ANY, got(200, "hello", the.JSON)),
    # Answers of a token endpoint.
    ("oauth.response_invalid", the.CODE, got(200, "hello")),
    ("oauth.response_invalid", the.CODE, got(200, {"access_token": " "})),
    ("ok", MINT, got(200, {"access_token": SMSGATE})),
    ("oauth.response_invalid", MINT, got(200, {"elsewhere": SMSGATE})),
    # Only the body is known.
    ("provider.unknown", ANY, got(0, {"success": False})),
    ("permission.scope", ANY, got(0, {"message": "missing scope sms:read"})),
    ("permission.scope", ANY, got(0, {"message": "permission required: sms_send"})),
    ("credential.rejected", ANY, got(0, "invalid api key")),
    ("ok", ANY, got(0, {"amount": 3})),
    ("provider.unknown", ANY, got(0, {"message": "the weather is fine"})),
    ("provider.unknown", ANY, got(0, "3")),
    ("ok", the.CODE, got(0, {"access_token": SEVEN_TOKEN})),
    ("oauth.response_invalid", the.CODE, got(0, {"amount": 3})),
    # A complaint about the request, or about the credential.
    ("credential.rejected", ANY, got(409, {"message": "invalid api key"})),
    ("request.bad", ANY, got(415, {"message": "invalid api key"})),
    ("request.bad", ANY, got(400, {"message": "try again later"})),
    ("credential.rejected", ANY, got(400, {"message": "missing api key"})),
    ("request.bad", BARE, got(400, {"message": "missing api key"})),
    ("permission.scope", ANY, got(400, {"message": "missing scope sms:read"})),
    ("request.bad", ANY, got(400, {"message": "insufficient permission"})),
    ("request.bad", ANY, got(499, "")),
    ("provider.down", ANY, got(599, "")),
    ("provider.unknown", ANY, got(600, "")),
    ("provider.unknown", ANY, got(199, "")),
    ("account.balance", ANY, got(402, "")),
    ("mode.unsupported", ANY, got(501, "")),
    # 401.
    ("permission.scope", ANY, got(401, {"error": "insufficient_scope", "scope": "sms"})),
    ("permission.scope", ANY, got(401, "", WWW_Authenticate='Bearer error="insufficient_scope", scope="sms"')),
    ("permission.scope", ANY, got(401, {"message": "missing scope sms:read"})),
    ("token.expired", ANY, got(401, {"message": "it has expired"})),
    ("credential.rejected", ANY, got(401, {"message": "your trial has expired"})),
    ("credential.rejected", ANY, got(401, {"message": "try again later"})),
    ("permission.ip", ANY, got(401, {"message": "IP address 10.1.2.3 is not allowed"})),
    ("permission.ip", ANY, got(401, "", WWW_Authenticate='Key error_description="IP 10.1.2.3 is not allowed"')),
    ("token.expired", ANY, got(401, "", WWW_Authenticate="Bearer realm=x, expired")),
    # 403.
    ("permission.scope", ANY, got(403, {"error": "insufficient_scope"})),
    ("permission.scope", ANY, got(403, {"error": "insufficient_scope", "message": "missing scope sms:read"})),
    ("permission.scope", ANY, got(403, {"message": "insufficient scope"})),
    ("permission.role", ANY, got(403, {"message": "insufficient permissions"})),
    ("permission.role", ANY, got(403, {"message": "service unavailable"})),
    ("permission.role", ANY, got(403, {"message": "Unauthorized"})),
    ("credential.rejected", ANY, got(403, {"message": "Unauthorized: invalid key"})),
    ("credential.rejected", ANY, got(403, {"message": "invalid api key"})),
    ("limit.rate", ANY, got(403, {"message": "too many requests"}, Retry_After="7")),
    ("account.blocked", ANY, got(403, {"message": "your account has been suspended"}, Retry_After="7")),
    ("permission.ip", ANY, got(403, "", WWW_Authenticate='Key error_description="IP 10.1.2.3 is not allowed"')),
    ("permission.scope", gate(), got(403, "")),
    ("permission.scope", SEND, got(403, "")),
    ("permission.scope", gate(scopes=[]), got(403, "")),
    ("permission.scope", gate(scopes=["all:any"]), got(403, {"message": "scope required: messages:list"})),
    # On the way.
    ("net.proxy", ANY, got(407, "")),
    ("net.proxy", ANY, got(407, "", Proxy_Authenticate="NTLM")),
    ("host.wrong", ANY, got(300, "", Location="//[")),
    ("host.wrong", ANY, got(399, "")),
    ("host.wrong", ANY, got(401, the.PAGE)),
    ("host.wrong", ANY, got(200, the.PAGE, Server="Zscaler/6.2")),
    ("host.wrong", ANY, got(200, the.PAGE, Server="nginx")),
    ("provider.down", ANY, got(500, the.PAGE)),
    ("provider.down", ANY, got(502, "error code: 1020")),
    ("limit.rate", ANY, got(429, "error code: 1015", Retry_After="9")),
    ("host.wrong", ANY, got(200, "<p>hello", "text/html")),
    ("ok", ANY, got(200, "<p>hello", "text/plain")),
    # An error word at an OAuth endpoint.
    ("oauth.refresh_dead", the.REFRESH, oauth_error(400, "invalid_request", "refresh token unknown")),
    ("oauth.invalid_grant", the.CODE, oauth_error(400, "invalid_grant", "refresh token unknown")),
    ("oauth.refresh_dead", the.REFRESH, oauth_error(400, "expired_token")),
    ("oauth.refresh_dead", the.REFRESH, oauth_error(400, "invalid_token")),
    ("token.expired", the.CODE, oauth_error(400, "expired_token")),
    ("oauth.redirect_mismatch", the.CODE, oauth_error(400, "invalid_grant", "wrong redirect_uri")),
    ("oauth.server_error", the.CODE, oauth_error(400, "server_error", "wrong redirect_uri")),
    ("oauth.invalid_grant", the.CODE, oauth_error(400, "invalid_request", "Cannot decrypt the authorization code")),
    ("request.bad", the.CLIENT, oauth_error(400, "invalid_request", "Cannot decrypt the authorization code")),
    ("oauth.invalid_client", the.CLIENT, oauth_error(400, "unauthorized_client", "unknown client")),
    ("oauth.unauthorized_client", the.CLIENT, oauth_error(400, "unauthorized_client", "no such grant")),
    ("credential.rejected", PASSWORD, oauth_error(400, "invalid_grant", "no")),
    ("limit.rate", the.CODE, oauth_error(429, "invalid_request")),
    ("request.bad", the.CODE, oauth_error(401, "invalid_request")),
    ("oauth.invalid_client", the.CODE, oauth_error(401, "no_idea")),
    ("oauth.server_error", the.CODE, oauth_error(500, "no_idea")),
    ("request.bad", the.CODE, oauth_error(400, "no_idea")),
    ("request.bad", the.CODE, oauth_error(500, "invalid_request")),
    ("request.bad", the.CODE, got(400, "")),
    ("request.bad", the.REFRESH, got(400, "")),
    ("request.bad", the.CLIENT, got(403, "")),
    ("oauth.invalid_grant", the.CODE, got(400, "error=invalid_grant&error_description=used", "text/plain")),
    ("oauth.invalid_client", the.CODE, got(400, {"error": "invalid_client", "hint": "a", "message": "b"})),
    ("oauth.invalid_client", the.REFRESH, oauth_error(400, "invalid_client")),
    ("oauth.invalid_client", the.AUTHORIZE, oauth_error(400, "invalid_client")),
    ("oauth.invalid_client", by_form("client_id=YOUR_CLIENT_ID&client_secret=s3cr3t-0f-0urs"), oauth_error(401, "invalid_client")),
    ("oauth.invalid_client", by_form("client_id=shop"), oauth_error(401, "invalid_client")),
    # What comes back from the authorization endpoint.
    ("ok", the.AUTHORIZE, back("access_token=x&state=st4te")),
    ("oauth.access_denied", the.AUTHORIZE, back("error=access_denied&hint=the+person+said+no&state=st4te")),
    ("host.wrong", the.AUTHORIZE, got(302, Location="https://elsewhere.example/?code=x&state=st4te")),
    ("ok", Ask(f"{the.OURS}?code=x&state=st4te"), got(200, "")),
    ("oauth.access_denied", Ask(f"{the.OURS}?error=access_denied&state=st4te"), got(200, "")),
    ("oauth.pkce", the.AUTHORIZE, got(400, "<!DOCTYPE html><p>PKCE is needed</p>")),
    ("oauth.invalid_client", the.AUTHORIZE, got(200, "<!DOCTYPE html><p>Sorry, unknown client</p>")),
    ("oauth.interaction_required", the.AUTHORIZE, got(200, "<!DOCTYPE html><p>Unknown client</p>")),
    ("oauth.invalid_scope", the.AUTHORIZE, got(400, "<!DOCTYPE html><script>x = 'access_denied'</script><p>invalid_scope</p>")),
    ("host.wrong", the.AUTHORIZE, got(404, "<!DOCTYPE html><p>Not here</p>")),
    ("request.bad", the.AUTHORIZE, got(400, "redirect_uri mismatch")),
    ("ok", the.AUTHORIZE, got(300, Location=f"{the.OURS}?code=x&state=st4te")),
    ("request.bad", the.AUTHORIZE, got(400, "", Location=f"{the.OURS}?code=x&state=st4te")),
    ("oauth.access_denied", replace(the.AUTHORIZE, url=f"{the.AUTHORIZE.url}&code=x"), back("error=access_denied")),
    ("ok", NOT_TOLD, got(302, Location="https://app.example/?code=x&state=st4te")),
    ("host.wrong", NOT_TOLD, got(302, Location="https://app.example/?code=x&state=other")),
    ("host.wrong", NOT_TOLD, got(302, Location="https://app.example/?state=st4te")),
    ("oauth.state_mismatch", NOT_TOLD, back("code=x&state=other")),
    # A token that names its scopes, at a server that nobody knows.
    ("permission.scope", SCOPED, got(403, "")),
    ("permission.scope", SCOPED, got(403, {"message": "missing scope sms:read"})),
    ("permission.scope", SCOPED, got(403, {"message": "missing scope sms:write"})),
    ("permission.scope", gate(scopes=["messages:send"]), got(403, "")),
    # Words of a 403, and of a body alone.
    ("account.blocked", ANY, got(403, {"message": "unauthorized: account suspended"})),
    ("credential.rejected", ANY, got(403, {"message": "api key not recognized"})),
    ("permission.role", ANY, got(403, {"message": "out of the telescope"})),
    ("permission.scope", ANY, got(0, "insufficient scope")),
    ("permission.scope", ANY, got(0, {"message": "scope sms:read granted"})),
    # The client, and what stands beside an error word.
    ("oauth.invalid_client", SWAPPED, oauth_error(401, "invalid_client")),
    ("oauth.invalid_client", SWAPPED_IN_FORM, got(401, "")),
    ("oauth.invalid_client", replace(the.CODE, url="https://onlinesim.io/oauth/token"), oauth_error(401, "invalid_client")),
    ("request.bad", the.CODE, got(400, "hello")),
    ("host.wrong", the.CODE, got(401, the.PAGE)),
    ("oauth.invalid_grant", the.CODE, oauth_error(429, "invalid_grant")),
    ("oauth.invalid_grant", the.CODE, got(400, {"error": "invalid_grant"}, Retry_After="3")),
    ("oauth.invalid_client", the.CODE, got(400, {"error": "invalid_client", "hint": 5})),
    ("oauth.invalid_grant", the.CODE, oauth_error(400, "invalid_grant", f"code {SEVEN_TOKEN} was used")),
    # Rules of a provider's file, with and without a status, a request, a pause.
    ("permission.scope", the.CONTACTS, got(0, "902")),
    ("limit.rate", the.SIM_KEY, got(200, {"response": "INTERVAL_CONCURRENT_REQUESTS_ERROR"}, Retry_After="5")),
    ("credential.rejected", the.SIM_KEY, got(200, {"response": "ERROR_WRONG_KEY"}, Retry_After="5")),
    # Pages and addresses that are not the sign-in's.
    ("host.wrong", NOT_TOLD, got(302, Location="http://[")),
    ("host.wrong", Ask("https://sso.example/auth?response_type=code"), got(200, the.PAGE)),
    ("host.wrong", the.AUTHORIZE, got(403, "<!DOCTYPE html><p>unauthorized</p>")),
    ("oauth.invalid_client", the.AUTHORIZE, got(400, f"<!DOCTYPE html><p>{'far ' * 60} unknown client</p>")),
]  # fmt: skip

REFUSALS: list[tuple[str, Ask, Answer, Known]] = [
    # The token's times, and the clocks.
    ("token.expired", gate(exp=T), got(401, ""), Known()),
    ("credential.rejected", gate(exp=T + 1), got(401, ""), Known()),
    ("token.clock", gate(exp=T + 900), got(401, "", Date=at(NOW + timedelta(seconds=900))), Known()),
    ("credential.rejected", gate(exp=T + 901), got(401, "", Date=at(NOW + timedelta(seconds=900))), Known()),
    ("token.expired", gate(exp=T + 60), got(401, "", Date=at(NOW + timedelta(seconds=60))), Known()),
    ("token.clock", gate(exp=T + 60), got(401, "", Date=at(NOW + timedelta(seconds=61))), Known()),
    ("token.not_yet_valid", gate(nbf=T + 61), got(401, ""), Known()),
    ("credential.rejected", gate(nbf=T + 60), got(401, ""), Known()),
    ("token.not_yet_valid", gate(iat=T + 99, nbf=T + 300), got(401, "", Date=at(NOW)), Known()),
    ("token.clock", gate(), got(401, {"message": "it has expired"}, Date=at(NOW + timedelta(hours=1))), Known()),
    ("token.expired", gate(), got(401, {"message": "it has expired"}, Date=at(NOW)), Known()),
    ("credential.rejected", the.ME, got(401, ""), Known(expires_at=NOW + timedelta(hours=1))),
    ("token.expired", the.ME, got(401, ""), Known(expires_at=NOW)),
    ("oauth.refresh_dead", the.REFRESH, oauth_error(400, "invalid_grant"), Known(expires_at=NOW)),
    ("oauth.refresh_dead", the.REFRESH, oauth_error(400, "invalid_grant"), Known(expires_at=NOW + timedelta(hours=1))),
    # Whose token, and of what kind.
    ("credential.rejected", gate(iss="https://id.example", user_id=None), got(401, ""), Known()),
    ("token.audience", for_whom("https://api.example/x"), got(401, ""), Known()),
    ("token.audience", for_whom(["https://api.example/x"]), got(401, ""), Known()),
    ("credential.rejected", for_whom("https://x1y2z3.api.infobip.com"), got(401, ""), Known()),
    ("credential.rejected", for_whom("shop"), got(401, ""), Known()),
    ("token.wrong_kind", gate(typ="Refresh"), got(401, ""), Known()),
    ("credential.rejected", Ask(f"{the.SEVEN}/contacts", bearer(SEVEN_REFRESH)), got(401, ""), Known()),
    # What masking hides.
    ("credential.malformed", MASKED, got(200, "900"), flawed("credential.malformed", "evidence.quotes")),
    ("token.wrong_kind", MASKED, got(200, "900"), flawed("token.wrong_kind", "evidence.token_is_id")),
    ("credential.rejected", MASKED, got(200, "900"), flawed("net.dns", "evidence.quotes")),
    ("credential.rejected", the.CONTACTS, got(200, "900"), flawed("credential.malformed", "evidence.quotes")),
    # The address that is registered.
    ("ok", NOT_TOLD, got(302, Location="https://app.example/cb?code=x&state=st4te"), Known(redirect_uri="https://app.example/cb")),
    ("host.wrong", NOT_TOLD, got(302, Location="https://app.example/?code=x&state=st4te"), Known(redirect_uri="https://app.example/cb")),
    # Nothing was sent.
    ("credential.missing", BARE, got(403, ""), Known()),
    ("permission.role", Ask("https://api.example/v1/things", {"Cookie": "s=1"}), got(403, ""), Known()),
    ("permission.scope", BARE, got(403, {"message": "missing scope sms:read"}), Known()),
]  # fmt: skip

SHAPES: list[tuple[str, str, str, Ask]] = [
    # cause, provider, method, request: all refused with 401 and no word
    ("credential.scheme", "infobip", "api_key", Ask(f"{the.BIP}/sms/3/logs", bearer("c2hvcDprVDl3LTJMcVg3", "App"))),
    ("credential.scheme", "infobip", "api_key", Ask(f"{the.BIP}/sms/3/logs", bearer("c2hvcC1rVDl3LTJMcVg3", "App"))),
    ("credential.scheme", "smsgate", "basic", Ask(f"{the.GATE}/messages", bearer("F940DD:x7k-p2m_9qw4rt", "Basic"))),
    ("credential.malformed", "smsgate", "basic", Ask(f"{the.GATE}/messages", bearer("nonsense", "Basic"))),
    ("credential.malformed", "smsgate", "basic", Ask(f"{the.GATE}/messages", bearer("YOUR_CREDENTIALS", "Basic"))),
    ("credential.malformed", "smsgate", "basic", Ask(f"{the.GATE}/messages", bearer(basic("", "x7k-p2m_9qw4rt"), "Basic"))),
    ("credential.malformed", "smsgate", "basic", Ask(f"{the.GATE}/messages", bearer(basic("F940DD", ""), "Basic"))),
    ("credential.malformed", "smsgate", "basic", Ask(f"{the.GATE}/messages", bearer(basic("F940DD", "x7k p2m"), "Basic"))),
    ("credential.rejected", "smsgate", "basic", Ask(f"{the.GATE}/messages", bearer(basic("F940DD", "x7k%20p2m_9qw4rt"), "Basic"))),
    ("credential.swapped", "sinch", "basic", Ask(f"{the.SINCH}/availableRegions", bearer(basic(UUID, "nMq7-wTz2.LbK9xVr4"), "Basic"))),
    ("credential.swapped", "sinch", "service_plan", Ask(the.PLAN, bearer(the.HEX32))),
    ("credential.scheme", "onlinesim", "api_key_query", Ask(f"{the.SIM}/getBalance.php", {}, "api_key=0123456789abcdef")),
    ("credential.rejected", "onlinesim", "api_key_query", Ask(f"{the.SIM}/getBalance.php", {}, "apikey=0123456789abcdef")),
    ("credential.scheme", "seven", "api_key", Ask(f"{the.SEVEN}/contacts", bearer('"quoted"'))),
    ("credential.other_provider", "seven", "api_key", Ask(f"{the.SEVEN}/contacts", key(mint({"a": 1})))),
    ("credential.other_provider", "smsgate", "jwt", Ask(f"{the.GATE}/messages", bearer(the.INFOBIP_KEY))),
    ("credential.other_provider", "seven", "oauth2_code", Ask(f"{the.SEVEN}/contacts", bearer(SMSGATE))),
    ("credential.malformed", "infobip", "ibsso", replace(the.BIP_SESSION, body={"username": "a", "password": "YOUR_PASSWORD"})),
    ("credential.rejected", "", "", ANY),
    ("credential.missing", "seven", "api_key", Ask(f"{the.SEVEN}/contacts")),
]  # fmt: skip

CALLS = {
    "infobip": f"{the.BIP}/account/1/balance",
    "sinch": f"{the.SINCH}/availableRegions",
    "seven": f"{the.SEVEN}/contacts",
    "smsgate": f"{the.GATE}/messages",
    "onlinesim": f"{the.SIM}/getBalance.php",
}
PASSPORT = mint(
    {"aud": "7", "jti": "a", "iat": T - 9, "nbf": T - 9, "exp": T + 900, "sub": "12", "scopes": ["sms-scope"]}
)
WHOSE: dict[str, tuple[str, dict[str, str]]] = {
    # a token, and what it is at each provider's call, all refused with 401 and no word
    "sinch": (the.SINCH_TOKEN, dict.fromkeys(CALLS, "token.audience") | {"sinch": "", "onlinesim": "credential.other_provider"}),
    "infobip": (the.INFOBIP, dict.fromkeys(CALLS, "credential.other_provider") | {"infobip": ""}),
    "smsgate": (SMSGATE, dict.fromkeys(CALLS, "credential.other_provider") | {"smsgate": ""}),
    "nobody": (
        the.NOBODY,
        dict.fromkeys(CALLS, "token.audience") | {"seven": "", "smsgate": "", "onlinesim": "credential.other_provider"},
    ),
    "passport": (PASSPORT, dict.fromkeys(CALLS, "") | {"onlinesim": "credential.other_provider"}),
}  # fmt: skip

PLACES: list[tuple[str, Place, Ask]] = [
    # cause, place, request: all refused with 401 and no word
    ("oauth.invalid_client", "refresh", ANY),
    ("oauth.invalid_client", "token", ANY),
    ("oauth.invalid_client", "revoke", ANY),
    ("credential.rejected", "session", ANY),
    ("credential.rejected", "authorize", ANY),
]


def _named() -> dict[str, tuple[str, Situation]]:
    cases: dict[str, tuple[str, Situation]] = {}
    for number, (cause, ask, answer) in enumerate(ANSWERS):
        request = ask.request() if ask else None
        cases[f"edge {number}: {cause}"] = cause, Situation(request, answer, NOW)
    for number, (cause, ask, answer, known) in enumerate(REFUSALS):
        cases[f"refusal {number}: {cause}"] = cause, Situation(ask.request(), answer, NOW, known=known)
    for number, (cause, provider, method, ask) in enumerate(SHAPES):
        situation = Situation(ask.request(), got(401, ""), NOW, provider=provider, method=method)
        cases[f"shape {number}: {cause}"] = cause, situation
    for owner, (token, causes) in WHOSE.items():
        for host, other in causes.items():
            request = Ask(CALLS[host], bearer(token)).request()
            cases[f"token of {owner} at {host}"] = other or "credential.rejected", Situation(request, got(401, ""), NOW)
    for cause, place, ask in PLACES:
        cases[f"place {place}: {cause}"] = cause, Situation(ask.request(), got(401, ""), NOW, place=place)
    return cases


NAMED = _named()


def diagnosis_of(name: str) -> Diagnosis:
    return diagnose(NAMED[name][1], catalog())


@pytest.mark.parametrize(
    ("error", "description", "grant", "cause"),
    [
        ("invalid_grant", "refresh token unknown", "", "oauth.refresh_dead"),
        ("invalid_grant", "code unknown", "", "oauth.invalid_grant"),
        ("invalid_token", "refresh token unknown", "authorization_code", "credential.rejected"),
        (" INVALID_GRANT ", "", "", "oauth.invalid_grant"),
        ("access_denied", "code_verifier", "", "oauth.pkce"),
        ("pkce_required", "", "", "oauth.pkce"),
        ("anything", "", "", "request.bad"),
    ],
)
def test_an_error_word_means_what_its_description_and_the_grant_make_of_it(
    error: str, description: str, grant: str, cause: str
) -> None:
    assert oauth_cause(error, description, grant=grant) == cause


def test_a_provider_and_a_method_that_nobody_knows_keep_their_names() -> None:
    found = diagnose(Situation(None, got(401, ""), NOW, provider="nobody", method="nothing"), catalog())
    assert (found.provider, found.method) == ("nobody", "nothing")


@pytest.mark.parametrize("name", NAMED)
def test_a_small_difference_makes_another_cause(name: str) -> None:
    found = diagnosis_of(name)
    assert found.cause == NAMED[name][0], found
    assert as_json(found) == kept()[name]
