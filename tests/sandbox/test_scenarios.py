"""Each scenario does what its row in the table says, and no page for people is touched by the wire's."""

from __future__ import annotations

from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import jwt
import pytest

from smsauth_gui.sandbox import practice, scenarios

from .flows import ONLINESIM, ONLINESIM_PUBLIC, SEVEN, App, bearer, way_back

if TYPE_CHECKING:
    from .conftest import Clock

SMSGATE = "/smsgate/cloud/3rdparty/v1"
SMSGATE_LOGIN = practice.SMSGATE_LOGINS["cloud"]
INFOBIP_LOGIN = (practice.INFOBIP_USER, practice.INFOBIP_PASSWORD)
PERSON = {"username": practice.INFOBIP_USER, "password": practice.INFOBIP_PASSWORD}
SINCH_KEY = (practice.SINCH_KEY_ID, practice.SINCH_KEY_SECRET)
REGIONS = f"/sinch/numbers/v1/projects/{practice.SINCH_PROJECT}/availableRegions"
BATCHES = f"/sinch/sms/us/xms/v1/{practice.SINCH_PLAN}/batches"
APPS = pytest.mark.parametrize("app", [ONLINESIM, SEVEN], ids=["onlinesim", "seven"])

# One request per provider to what gives tokens, and one good call.
TOKEN_REQUESTS: dict[str, dict[str, Any]] = {
    "onlinesim": {"url": ONLINESIM.token, "data": {"grant_type": "x"}},
    "seven": {"url": SEVEN.token, "data": {"grant_type": "x"}},
    "smsgate": {"url": f"{SMSGATE}/auth/token", "json": {"scopes": ["logs:read"]}, "auth": SMSGATE_LOGIN},
    "infobip": {"url": "/infobip/auth/1/session", "json": {}},
    "infobip-oauth": {"url": "/infobip/auth/1/oauth2/token", "data": {}},
    "sinch": {"url": "/sinch/auth/oauth2/token", "data": {"grant_type": "client_credentials"}, "auth": SINCH_KEY},
}
CALLS: dict[str, dict[str, Any]] = {
    "onlinesim": {"url": "/onlinesim/api/getBalance.php", "params": {"apikey": practice.ONLINESIM_KEY}},
    "seven": {"url": "/seven/gateway/api/balance", "headers": {"X-Api-Key": practice.SEVEN_KEY}},
    "smsgate": {"url": f"{SMSGATE}/messages", "auth": SMSGATE_LOGIN},
    "infobip": {
        "url": "/infobip/account/1/balance",
        "headers": {"Authorization": f"App {practice.INFOBIP_KEY}"},
    },
    "sinch": {"url": REGIONS, "auth": SINCH_KEY},
    "sinch-plan": {"url": BATCHES, "headers": bearer(practice.SINCH_PLAN_TOKEN)},
}
EVERYWHERE = [("POST", request) for request in TOKEN_REQUESTS.values()] + [("GET", call) for call in CALLS.values()]
NAMES = [f"{name}-token" for name in TOKEN_REQUESTS] + [f"{name}-call" for name in CALLS]
WIRE = pytest.mark.parametrize(("method", "request_"), EVERYWHERE, ids=NAMES)


def under(scenario: str, request: dict[str, Any]) -> dict[str, Any]:
    return {**request, "url": f"/s/{scenario}{request['url']}"}


def called(web: httpx.Client, scenario: str, name: str) -> httpx.Response:
    return web.get(**under(scenario, CALLS[name]))


# The wire


@WIRE
def test_html(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    answer = web.request(method, **under("html", request_))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")


@WIRE
def test_empty(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    answer = web.request(method, **under("empty", request_))
    assert (answer.status_code, answer.content) == (200, b"")


@WIRE
def test_not_json(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    answer = web.request(method, **under("not_json", request_))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    with pytest.raises(ValueError, match="Expecting value"):
        answer.json()


@WIRE
def test_cut(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        web.request(method, **under("cut", request_))


@WIRE
def test_redirect_away(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    answer = web.request(method, **under("redirect_away", request_))
    assert answer.status_code == 302
    assert urlsplit(answer.headers["location"]).hostname != web.base_url.host


@WIRE
def test_down(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    assert web.request(method, **under("down", request_)).status_code == 503


@WIRE
def test_rate_limit(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    answer = web.request(method, **under("rate_limit", request_))
    if "getBalance" in request_["url"]:
        assert answer.json() == {"response": "INTERVAL_CONCURRENT_REQUESTS_ERROR"}
    else:
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "17")


@pytest.mark.parametrize(("method", "request_"), [EVERYWHERE[1], EVERYWHERE[-3]])
def test_drip_sends_byte_by_byte(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    with web.stream(method, **under("drip", request_)) as answer:
        chunks = answer.iter_raw()
        assert [next(chunks) for _ in range(3)] == [b"{", b" ", b" "]


@pytest.mark.parametrize(("method", "request_"), [EVERYWHERE[1], EVERYWHERE[-3]])
def test_endless_sends_more_than_anyone_takes(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    got = 0
    with web.stream(method, **under("endless", request_)) as answer:
        for chunk in answer.iter_raw():
            got += len(chunk)
            if got > 21_000_000:
                break
    assert got > 21_000_000


@pytest.mark.parametrize(("method", "request_"), [EVERYWHERE[2], EVERYWHERE[-3]])
def test_slow_gives_the_right_answer_late(web: httpx.Client, method: str, request_: dict[str, Any]) -> None:
    quick = web.request(method, **request_)
    late = web.request(method, **under("slow", request_))
    assert late.status_code == quick.status_code
    assert late.elapsed >= timedelta(seconds=0.2)


@pytest.mark.parametrize(
    "scenario", ["html", "empty", "not_json", "cut", "redirect_away", "down", "rate_limit", "drip", "endless", "slow"]
)
@APPS
def test_the_pages_for_people_are_left_alone(web: httpx.Client, app: App, scenario: str) -> None:
    disturbed = app.under(scenario)
    assert "Authorize" in web.get(disturbed.authorize, params=app.request()).text
    assert way_back(disturbed.signed_in(web))["code"]


# The clock


@pytest.mark.parametrize(("scenario", "minutes"), [("clock_ahead", 10), ("clock_behind", -10)])
def test_the_server_s_clock_is_off(web: httpx.Client, clock: Clock, scenario: str, minutes: int) -> None:
    there = clock.now + timedelta(minutes=minutes)
    answer = called(web, scenario, "infobip")
    assert answer.headers.get_list("date") == [answer.headers["date"]]
    assert parsedate_to_datetime(answer.headers["date"]) == there
    body = web.post(**under(scenario, TOKEN_REQUESTS["smsgate"])).json()
    claims = jwt.decode(body["access_token"], options={"verify_signature": False})
    assert claims["iat"] == there.timestamp()
    right = web.get("/seven/oauth/me").headers["date"]
    assert parsedate_to_datetime(right) == clock.now


def test_a_token_can_be_over_by_the_server_s_clock_alone(web: httpx.Client, clock: Clock) -> None:
    headers = bearer(web.post(**TOKEN_REQUESTS["smsgate"]).json()["access_token"])
    clock.advance(minutes=6)
    assert web.get(f"{SMSGATE}/logs", headers=headers).status_code == 501
    assert web.get(f"/s/clock_ahead{SMSGATE}/logs", headers=headers).status_code == 401


# The way back from the browser


@APPS
def test_denied_asks_nobody(web: httpx.Client, app: App) -> None:
    back = way_back(web.get(app.under("denied").authorize, params=app.request()))
    assert (back["error"], back["state"]) == ("access_denied", "the-state")


@APPS
def test_wrong_state_and_no_state(web: httpx.Client, app: App) -> None:
    wrong = way_back(app.under("wrong_state").signed_in(web))
    assert wrong["code"]
    assert wrong["state"] != "the-state"
    assert "state" not in way_back(app.under("no_state").signed_in(web))


@APPS
def test_code_used(web: httpx.Client, app: App) -> None:
    answer = app.under("code_used").exchange(web, app.code(web))
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def test_less_scope_grants_all_but_the_last(web: httpx.Client) -> None:
    assert SEVEN.under("less_scope").tokens(web)["scope"] == "sms"
    assert SEVEN.under("less_scope").tokens(web, scope="sms")["scope"] == "sms"
    tokens = [
        ONLINESIM.under("less_scope").tokens(web)["access_token"],
        web.post(f"/s/less_scope{SMSGATE}/auth/token", json={"scopes": ["a", "b"]}, auth=SMSGATE_LOGIN).json()[
            "access_token"
        ],
        way_back(
            ONLINESIM_PUBLIC.under("less_scope").signed_in(
                web, response_type="token", code_challenge="", code_challenge_method=""
            )
        )["access_token"],
    ]
    granted = [jwt.decode(token, options={"verify_signature": False})["scopes"] for token in tokens]
    assert granted == [["sms-scope"], ["a"], ["sms-scope"]]


def test_scenarios_add_up_and_the_prefix_stays(web: httpx.Client) -> None:
    both = SEVEN.under("less_scope", "no_state")
    back = way_back(both.signed_in(web))
    assert "state" not in back
    assert both.exchange(web, back["code"]).json()["scope"] == "sms"
    page = web.get(both.authorize, params=both.request()).text
    assert '<form method="post">' in page
    assert "action=" not in page


# Credentials


def test_expired_tokens_are_born_old(web: httpx.Client, clock: Clock) -> None:
    now = clock.now.timestamp()
    seven = SEVEN.under("expired").tokens(web)
    assert seven["expires_in"] == 1
    assert "has expired" in web.get("/seven/oauth/me", headers=bearer(seven["access_token"])).text
    smsgate = web.post(**under("expired", TOKEN_REQUESTS["smsgate"])).json()
    assert smsgate["expires_at"] == "2026-05-04T11:59:00Z"
    sinch = web.post(**under("expired", TOKEN_REQUESTS["sinch"])).json()
    onlinesim = ONLINESIM.under("expired").tokens(web)
    for token in (smsgate["access_token"], sinch["access_token"], onlinesim["access_token"]):
        assert jwt.decode(token, options={"verify_signature": False})["exp"] == now - 60


def test_expired_is_said_in_each_provider_s_words(web: httpx.Client) -> None:
    seven = bearer(SEVEN.tokens(web)["access_token"])
    assert "has expired" in web.get("/s/expired/seven/oauth/me", headers=seven).text
    onlinesim = bearer(ONLINESIM.tokens(web)["access_token"])
    balance = web.get("/s/expired/onlinesim/api/getBalance.php", headers=onlinesim)
    assert balance.json() == {"response": "ERROR_WRONG_KEY"}
    sinch = bearer(web.post(**TOKEN_REQUESTS["sinch"]).json()["access_token"])
    assert "expired" in web.get(f"/s/expired{REGIONS}", headers=sinch).headers["www-authenticate"]
    smsgate = bearer(web.post(**TOKEN_REQUESTS["smsgate"]).json()["access_token"])
    assert web.get(f"/s/expired{SMSGATE}/logs", headers=smsgate).json() == {"message": "Unauthorized"}
    assert called(web, "expired", "infobip").status_code == 401
    for name in ("onlinesim", "seven", "smsgate", "sinch", "sinch-plan"):
        assert called(web, "expired", name).text == web.get(**CALLS[name]).text


def test_revoked_credentials_are_unknown(web: httpx.Client) -> None:
    assert called(web, "revoked", "onlinesim").json() == {"response": "ERROR_WRONG_KEY"}
    assert called(web, "revoked", "seven").text == "900"
    for name in ("smsgate", "infobip", "sinch", "sinch-plan"):
        assert called(web, "revoked", name).status_code == 401
    token = bearer(SEVEN.tokens(web)["access_token"])
    assert web.get("/s/revoked/seven/oauth/me", headers=token).json()["error"] == "invalid_token"


@APPS
def test_revoked_kills_refresh_tokens_but_a_new_sign_in_works(web: httpx.Client, app: App) -> None:
    given = app.under("revoked").tokens(web)
    assert app.under("revoked").refresh(web, given["refresh_token"]).json()["error"] == "invalid_grant"


def test_revoked_kills_smsgate_s_refresh_tokens_and_not_the_minting(web: httpx.Client) -> None:
    made = web.post(**under("revoked", TOKEN_REQUESTS["smsgate"]))
    assert made.status_code == 201
    headers = bearer(made.json()["refresh_token"])
    assert web.post(f"/s/revoked{SMSGATE}/auth/token/refresh", headers=headers).status_code == 401


def test_missing_scope(web: httpx.Client) -> None:
    assert called(web, "missing_scope", "onlinesim").status_code == 403
    assert called(web, "missing_scope", "seven").text == "902"
    assert called(web, "missing_scope", "smsgate").json() == {"message": "scope required: messages:list"}
    for name in ("infobip", "sinch", "sinch-plan"):
        assert called(web, "missing_scope", name).status_code == 403
    token = bearer(SEVEN.tokens(web)["access_token"])
    for path in ("oauth/me", "gateway/api/analytics/country"):
        assert web.get(f"/s/missing_scope/seven/{path}", headers=token).json()["error"] == "insufficient_scope"


def test_blocked(web: httpx.Client) -> None:
    assert called(web, "blocked", "onlinesim").json() == {"response": "ACCOUNT_BLOCKED"}
    assert called(web, "blocked", "infobip").status_code == 403
    assert called(web, "blocked", "sinch").json()["error"]["status"] == "PERMISSION_DENIED"
    assert called(web, "blocked", "sinch-plan").json()["code"] == "blocked_account"


def test_ip(web: httpx.Client) -> None:
    assert called(web, "ip", "onlinesim").json() == {"response": "API_ACCESS_IP"}
    assert called(web, "ip", "seven").text == "903"
    assert called(web, "ip", "infobip").status_code == 401


def test_session_active(web: httpx.Client) -> None:
    answer = web.post("/s/session_active/infobip/auth/1/session", json=PERSON)
    assert answer.status_code == 403
    assert "session" in answer.text


def test_a_wrong_credential_is_wrong_in_every_scenario(web: httpx.Client) -> None:
    for scenario in ("expired", "missing_scope", "blocked", "ip"):
        answer = web.get(f"/s/{scenario}/onlinesim/api/getBalance.php", params={"apikey": "wrong"})
        assert answer.json() == {"response": "ERROR_WRONG_KEY"}
        assert web.get(f"/s/{scenario}/seven/gateway/api/balance").text == "900"
        assert web.get(f"/s/{scenario}{SMSGATE}/messages").status_code == 401


def test_no_tokens(web: httpx.Client) -> None:
    for base, login in (("/smsgate/cloud/3rdparty/v1", "cloud"), ("/smsgate/local", "local")):
        asked = {"scopes": ["messages:read"]}
        answer = web.post(f"/s/no_tokens{base}/auth/token", json=asked, auth=practice.SMSGATE_LOGINS[login])
        assert answer.status_code == 501
        assert web.get(f"/s/no_tokens{base}/messages", auth=practice.SMSGATE_LOGINS[login]).status_code == 200


def test_every_scenario_has_its_row_and_its_test() -> None:
    table = scenarios.__doc__ or ""
    tests = " ".join(globals())
    for name in scenarios.SCENARIOS:
        assert f"\n{name} " in table
        assert name in tests or name.startswith("clock_")
