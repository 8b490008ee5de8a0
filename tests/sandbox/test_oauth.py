"""What both OAuth servers grant and refuse, each in its own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from smsauth_gui.sandbox import practice
from smsauth_gui.sandbox.pages import consent, language_of

from .flows import ONLINESIM, ONLINESIM_PUBLIC, SEVEN, SEVEN_PUBLIC, VERIFIER, App, way_back

if TYPE_CHECKING:
    import httpx

    from .conftest import Clock

CONFIDENTIAL = pytest.mark.parametrize("app", [ONLINESIM, SEVEN], ids=["onlinesim", "seven"])
PUBLIC = pytest.mark.parametrize("app", [ONLINESIM_PUBLIC, SEVEN_PUBLIC], ids=["onlinesim", "seven"])
EVERY = pytest.mark.parametrize(
    "app",
    [ONLINESIM, SEVEN, ONLINESIM_PUBLIC, SEVEN_PUBLIC],
    ids=["onlinesim", "seven", "onlinesim-public", "seven-public"],
)


def error(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]


@EVERY
def test_the_page_names_app_and_scopes_and_works_without_scripts(web: httpx.Client, app: App) -> None:
    page = web.get(app.authorize, params=app.request())
    assert page.status_code == 200
    for piece in (
        "never type a real password here",
        '<button name="decision" value="authorize">Authorize</button>',
        '<button name="decision" value="deny">Deny</button>',
        f'value="{practice.SIGN_IN["username"]}"',
        "Practice app",
        *app.scope.split(),
    ):
        assert piece in page.text
    assert "<script" not in page.text
    assert page.headers["cache-control"] == "no-store"


@EVERY
def test_a_code_becomes_tokens_and_the_state_comes_back(web: httpx.Client, app: App) -> None:
    back = app.signed_in(web)
    assert back.headers["location"].startswith(app.redirect_uri + "?")
    assert way_back(back)["state"] == "the-state"
    body = app.exchange(web, way_back(back)["code"])
    assert body.status_code == 200
    assert body.headers["cache-control"] == "no-store"
    assert body.json()["token_type"] == "Bearer"
    assert body.json()["refresh_token"]


@EVERY
def test_a_refresh_rotates_and_a_replay_is_refused(web: httpx.Client, app: App) -> None:
    first = app.tokens(web)
    second = app.refresh(web, first["refresh_token"])
    assert second.status_code == 200
    assert second.json()["refresh_token"] != first["refresh_token"]
    assert second.json()["access_token"] != first["access_token"]
    assert error(app.refresh(web, first["refresh_token"])) == (400, "invalid_grant")


@EVERY
def test_a_denial_comes_back_with_the_state(web: httpx.Client, app: App) -> None:
    back = way_back(app.signed_in(web, "deny"))
    assert (back["error"], back["state"]) == ("access_denied", "the-state")
    assert "denied" in back["error_description"]


@EVERY
@pytest.mark.parametrize(
    "more",
    [
        {"client_id": "somebody-else"},
        {"redirect_uri": "https://elsewhere.example/callback"},
        {"redirect_uri": "http://127.0.0.1:9437/other"},
        {"redirect_uri": "http://127.0.0.1:9437/callback?more=1"},
        {"redirect_uri": "http://127.0.0.1:port/callback"},
        {"redirect_uri": "http://user@127.0.0.1:9437/callback"},
        {"redirect_uri": "http://127.0.0.1:9437/call\nback"},
        {"redirect_uri": "http://127.0.0.1:9437/callback#"},
    ],
    ids=["client", "host", "path", "query", "no-port", "user", "line-break", "fragment"],
)
def test_a_wrong_client_or_address_is_shown_and_never_redirected(
    web: httpx.Client, app: App, more: dict[str, str]
) -> None:
    for answer in (web.get(app.authorize, params=app.request(**more)), app.signed_in(web, **more)):
        assert answer.status_code in (400, 401)
        assert "location" not in answer.headers
        assert answer.headers["content-type"].startswith("text/html")


def test_onlinesim_lets_loopback_use_any_port_but_not_localhost(web: httpx.Client) -> None:
    for uri in ("http://127.0.0.1:1/callback", "http://[::1]:65535/callback", "http://127.0.0.1/callback"):
        assert app_page(web, ONLINESIM, uri) == 200
    assert app_page(web, ONLINESIM, "http://localhost:5000/callback") == 401


def test_seven_knows_its_three_addresses_and_no_other_port(web: httpx.Client) -> None:
    for port in practice.SEVEN_PORTS:
        assert app_page(web, SEVEN, f"http://127.0.0.1:{port}/callback") == 200
    assert app_page(web, SEVEN, "http://127.0.0.1:7178/callback") == 400
    assert app_page(web, SEVEN, "http://localhost:7177/callback") == 400


def test_the_practice_client_of_seven_takes_any_loopback_port_with_or_without_its_secret(web: httpx.Client) -> None:
    for host in ("127.0.0.1", "localhost", "[::1]"):
        app = replace(SEVEN, client_id=practice.SEVEN_ANY_PORT, redirect_uri=f"http://{host}:40404/callback")
        assert app.tokens(web)
        assert replace(app, secret=None, pkce=True).tokens(web)
    bare = replace(SEVEN, client_id=practice.SEVEN_ANY_PORT, redirect_uri="http://127.0.0.1:4/callback", secret=None)
    assert error(bare.exchange(web, bare.code(web))) == (400, "code_verifier_missing")


def app_page(web: httpx.Client, app: App, uri: str) -> int:
    return web.get(app.authorize, params=app.request(redirect_uri=uri)).status_code


def test_seven_takes_its_first_address_when_none_is_sent(web: httpx.Client) -> None:
    back = SEVEN.signed_in(web, redirect_uri="")
    assert back.headers["location"].startswith("http://127.0.0.1:7177/callback?")
    assert SEVEN.exchange(web, way_back(back)["code"], redirect_uri="").status_code == 200


def test_seven_insists_on_a_state(web: httpx.Client) -> None:
    assert way_back(web.get(SEVEN.authorize, params=SEVEN.request(state="")))["error"] == "invalid_request"


@EVERY
def test_an_unknown_scope_is_refused_on_the_way_back(web: httpx.Client, app: App) -> None:
    back = way_back(web.get(app.authorize, params=app.request(scope=f"{app.scope} world:domination")))
    assert (back["error"], back["state"]) == ("invalid_scope", "the-state")


def test_a_response_type_that_is_not_offered_is_refused(web: httpx.Client) -> None:
    back = way_back(web.get(SEVEN.authorize, params=SEVEN.request(response_type="token")))
    assert back["error"] == "unsupported_response_type"
    shown = web.get(ONLINESIM.authorize, params=ONLINESIM.request(response_type="id_token"))
    assert (shown.status_code, "location" in shown.headers) == (400, False)


def test_a_public_client_must_send_a_challenge(web: httpx.Client) -> None:
    back = way_back(web.get(SEVEN.authorize, params=SEVEN_PUBLIC.request(code_challenge="")))
    assert back["error"] == "missing_code_challenge"
    shown = web.get(ONLINESIM.authorize, params=ONLINESIM_PUBLIC.request(code_challenge=""))
    assert shown.status_code == 400
    assert "invalid_request" in shown.text


@PUBLIC
@pytest.mark.parametrize("more", [{"code_challenge": "short"}, {"code_challenge_method": "S512"}])
def test_a_challenge_that_is_none_is_refused(web: httpx.Client, app: App, more: dict[str, str]) -> None:
    answer = web.get(app.authorize, params=app.request(**more))
    refused = way_back(answer)["error"] if answer.status_code == 302 else answer.status_code
    assert refused in ("invalid_code_challenge", 400)


@pytest.mark.parametrize(
    ("verifier", "words"),
    [
        ("", {"seven": "code_verifier_missing", "onlinesim": "invalid_request"}),
        ("too short", {"seven": "code_verifier_invalid", "onlinesim": "invalid_request"}),
        (VERIFIER[::-1], {"seven": "code_verifier_mismatch", "onlinesim": "invalid_grant"}),
    ],
    ids=["missing", "malformed", "wrong"],
)
def test_the_verifier_must_fit(web: httpx.Client, verifier: str, words: dict[str, str]) -> None:
    apps = {"seven": SEVEN_PUBLIC, "onlinesim": ONLINESIM_PUBLIC, "seven-confidential": replace(SEVEN, pkce=True)}
    for name, app in apps.items():
        answer = app.exchange(web, app.code(web), code_verifier=verifier)
        assert error(answer) == (400, words[name.partition("-")[0]])


@PUBLIC
def test_the_plain_method_is_understood(web: httpx.Client, app: App) -> None:
    code = app.code(web, code_challenge=VERIFIER, code_challenge_method="plain")
    assert app.exchange(web, code).status_code == 200


@EVERY
def test_a_code_works_once(web: httpx.Client, app: App) -> None:
    code = app.code(web)
    assert app.exchange(web, code).status_code == 200
    assert error(app.exchange(web, code)) == (400, "invalid_grant")


@CONFIDENTIAL
def test_a_code_that_nobody_gave_is_refused(web: httpx.Client, app: App) -> None:
    assert error(app.exchange(web, "0" * 40)) == (400, "invalid_grant")
    assert error(app.exchange(web, "")) == (400, "invalid_request")


@pytest.mark.parametrize(("app", "life_s"), [(ONLINESIM, 600), (SEVEN, 30)], ids=["onlinesim", "seven"])
def test_a_code_dies_in_time(web: httpx.Client, clock: Clock, app: App, life_s: int) -> None:
    early, late = app.code(web), app.code(web)
    clock.advance(seconds=life_s - 1)
    assert app.exchange(web, early).status_code == 200
    clock.advance(seconds=1)
    answer = app.exchange(web, late)
    assert error(answer) == (400, "invalid_grant")
    assert "expired" in answer.text


@pytest.mark.parametrize(
    ("app", "other", "word"),
    [(ONLINESIM, ONLINESIM_PUBLIC, "invalid_request"), (SEVEN, SEVEN_PUBLIC, "invalid_grant")],
    ids=["onlinesim", "seven"],
)
def test_a_code_of_another_client_is_refused(web: httpx.Client, app: App, other: App, word: str) -> None:
    assert error(app.exchange(web, other.code(web))) == (400, word)


@pytest.mark.parametrize(
    ("app", "word"), [(ONLINESIM, "invalid_request"), (SEVEN, "redirect_uri_mismatch")], ids=["onlinesim", "seven"]
)
@pytest.mark.parametrize("uri", ["", "http://127.0.0.1:7177/callback"], ids=["missing", "another"])
def test_the_token_request_must_repeat_the_redirect_address(web: httpx.Client, app: App, word: str, uri: str) -> None:
    assert error(app.exchange(web, app.code(web), redirect_uri=uri)) == (400, word)


@pytest.mark.parametrize(("app", "status"), [(ONLINESIM, 401), (SEVEN, 400)], ids=["onlinesim", "seven"])
def test_a_wrong_secret_or_client_is_refused(web: httpx.Client, app: App, status: int) -> None:
    for wrong in (replace(app, secret="wrong"), replace(app, client_id="nobody"), replace(app, secret=None)):
        assert error(wrong.exchange(web, app.code(web))) == (status, "invalid_client")


def test_onlinesim_takes_the_secret_in_the_body_only(web: httpx.Client) -> None:
    answer = replace(ONLINESIM, basic=True).exchange(web, ONLINESIM.code(web))
    assert error(answer) == (401, "invalid_client")
    assert answer.headers["www-authenticate"].startswith("Basic")
    assert ONLINESIM.exchange(web, ONLINESIM.code(web)).status_code == 200


def test_seven_takes_the_secret_both_ways(web: httpx.Client) -> None:
    for basic in (True, False):
        assert replace(SEVEN, basic=basic).tokens(web)


@CONFIDENTIAL
def test_other_grants_and_methods_are_refused(web: httpx.Client, app: App) -> None:
    assert error(app.post(web, {"grant_type": "password"})) == (400, "unsupported_grant_type")
    assert error(web.get(app.token)) == (405, "invalid_request")


@CONFIDENTIAL
def test_a_refresh_token_must_be_one_of_this_client(web: httpx.Client, app: App) -> None:
    given = app.tokens(web)
    for text in (given["access_token"], given["refresh_token"][:-1], "", "def50200zz"):
        assert app.refresh(web, text).status_code == 400
    public = {ONLINESIM: ONLINESIM_PUBLIC, SEVEN: SEVEN_PUBLIC}[app]
    assert error(public.refresh(web, given["refresh_token"])) == (400, "invalid_grant")


@pytest.mark.parametrize(("app", "days"), [(ONLINESIM, 365), (SEVEN, 14)], ids=["onlinesim", "seven"])
def test_a_refresh_token_dies_in_time(web: httpx.Client, clock: Clock, app: App, days: int) -> None:
    token = app.tokens(web)["refresh_token"]
    clock.advance(days=days)
    answer = app.refresh(web, token)
    assert error(answer) == (400, "invalid_grant")
    assert "expired" in answer.text


@CONFIDENTIAL
def test_a_refresh_may_ask_for_less_but_not_for_more(web: httpx.Client, app: App) -> None:
    given = app.tokens(web)
    more = "free-scope" if app is ONLINESIM else "voice"
    assert error(app.refresh(web, given["refresh_token"], scope=more)) == (400, "invalid_scope")
    assert app.refresh(web, given["refresh_token"], scope=app.scope.split()[0]).status_code == 200


def test_the_bodies_have_the_form_of_their_software(web: httpx.Client) -> None:
    league = ONLINESIM.exchange(web, "0" * 40).json()
    assert list(league) == ["error", "error_description", "hint"]
    bshaffer = SEVEN.exchange(web, "0" * 40).json()
    assert bshaffer == {
        "error": "invalid_grant",
        "error_description": "Authorization code doesn't exist or is invalid for the client",
    }


@pytest.mark.parametrize(
    ("wishes", "language"),
    [("de-AT,de;q=0.9,en;q=0.8", "de"), ("fr, ru;q=0.5", "ru"), ("fr", "en"), ("", "en"), (";;,", "en")],
)
def test_the_pages_speak_the_language_the_browser_asks_for(wishes: str, language: str) -> None:
    assert language_of(wishes) == language
    page = consent("seven", "a <b>client</b>", {"sms": "Send SMS"}, language)
    assert f'<html lang="{language}">'.encode() in page.body
    assert b"<b>client" not in page.body
    words = {"de": "Zustimmen", "ru": "Разрешить", "en": "Authorize"}
    assert words[language] in page.body.decode()
