"""seven: numbers in 200 bodies for keys, OAuth answers for tokens, both pairs of host names."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

import pytest

from smsauth_gui.sandbox import practice, seven

from .flows import SEVEN, bearer

if TYPE_CHECKING:
    import httpx

    from .conftest import Clock

GATEWAY = "/seven/gateway/api"
KEY = {"X-Api-Key": practice.SEVEN_KEY}
JSON = {"Accept": "application/json"}


def test_me_answers_like_the_document(web: httpx.Client) -> None:
    headers = bearer(SEVEN.tokens(web)["access_token"])
    me = web.get("/seven/oauth/me", headers=headers).json()
    assert list(me) == ["success", "user_id", "email", "company", "alias", "balance"]
    assert (me["company"], me["balance"]) == ("Acme Inc.", "627.3615")


def test_tokens_have_the_documented_members_and_form(web: httpx.Client) -> None:
    body = SEVEN.tokens(web)
    assert list(body) == ["access_token", "expires_in", "token_type", "scope", "refresh_token"]
    assert (body["expires_in"], body["scope"]) == (3600, "sms analytics")
    for name in ("access_token", "refresh_token"):
        assert re.fullmatch(r"[0-9a-z]{40}", body[name])


def test_asking_for_no_scope_grants_all(web: httpx.Client) -> None:
    assert len(SEVEN.tokens(web, scope="")["scope"].split()) == 16


@pytest.mark.parametrize("base", ["/seven", "/seven/sms77", "/sms77"])
def test_today_s_and_the_old_names_behave_alike(web: httpx.Client, base: str) -> None:
    headers = bearer(SEVEN.tokens(web)["access_token"])
    assert web.get(f"{base}/oauth/me", headers=headers).status_code == 200
    assert web.get(f"{base}/gateway/api/balance", headers=KEY).text == "290.67"


def test_accept_decides_the_form_of_the_balance(web: httpx.Client) -> None:
    plain = web.get(f"{GATEWAY}/balance", headers=KEY)
    assert (plain.text, plain.headers["content-type"]) == ("290.67", "text/plain; charset=utf-8")
    assert web.get(f"{GATEWAY}/balance", headers=KEY | JSON).json() == {"amount": 290.67, "currency": "EUR"}


def test_every_list_answers_with_the_key(web: httpx.Client) -> None:
    for path in seven._LISTS:
        assert web.get(f"{GATEWAY}/{path}", headers=KEY).status_code == 200


def test_the_key_travels_three_ways(web: httpx.Client) -> None:
    raw = {"Authorization": f"basic {practice.SEVEN_KEY}"}
    for headers, query in ((KEY, {}), (raw, {}), ({}, {"p": practice.SEVEN_KEY})):
        assert web.get(f"{GATEWAY}/balance", headers=headers, params=query).text == "290.67"


def test_a_wrong_missing_or_encoded_key_is_900_with_status_200(web: httpx.Client) -> None:
    encoded = base64.b64encode(f"{practice.SEVEN_KEY}:".encode()).decode()
    for headers in ({}, {"X-Api-Key": "wrong"}, {"Authorization": f"Basic {encoded}"}):
        plain = web.get(f"{GATEWAY}/balance", headers=headers)
        assert (plain.status_code, plain.text) == (200, "900")
        assert web.get(f"{GATEWAY}/balance", headers=headers | JSON).text == '"900"'


def test_a_key_without_the_right_is_902_and_from_a_wrong_address_903(web: httpx.Client) -> None:
    assert web.get(f"/s/missing_scope{GATEWAY}/contacts", headers=KEY | JSON).text == "902"
    assert web.get(f"/s/ip{GATEWAY}/contacts", headers=KEY).text == "903"


def test_a_token_without_the_scope_is_refused_and_the_scope_named(web: httpx.Client) -> None:
    answer = web.get(f"{GATEWAY}/contacts", headers=bearer(SEVEN.tokens(web)["access_token"]))
    assert (answer.status_code, answer.json()["error"]) == (403, "insufficient_scope")
    assert 'scope="contacts"' in answer.headers["www-authenticate"]


def test_wrong_expired_and_revoked_tokens_are_told_apart_as_bshaffer_does(web: httpx.Client, clock: Clock) -> None:
    body = SEVEN.tokens(web)
    for wrong in ("0" * 40, "short", body["refresh_token"], body["access_token"][:-1] + "g"):
        answer = web.get("/seven/oauth/me", headers=bearer(wrong))
        assert (answer.status_code, answer.json()["error"]) == (401, "invalid_token")
        assert "expired" not in answer.text
    clock.advance(hours=1)
    late = web.get("/seven/oauth/me", headers=bearer(body["access_token"]))
    assert "has expired" in late.json()["error_description"]
    assert "has expired" in late.headers["www-authenticate"]


def test_me_takes_oauth_tokens_only(web: httpx.Client) -> None:
    for headers in (KEY, {}, {"Authorization": f"basic {practice.SEVEN_KEY}"}):
        assert web.get("/seven/oauth/me", headers=headers).status_code == 401


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
def test_revoking_kills_the_token_and_never_complains_about_a_dead_one(web: httpx.Client, kind: str) -> None:
    body = SEVEN.tokens(web)
    secret = (practice.SEVEN_CLIENT, practice.SEVEN_SECRET)
    form = {"token": body[kind], "token_type_hint": kind}
    for _ in range(2):
        assert web.post("/seven/oauth/revoke", data=form, auth=secret).status_code == 200
    assert web.get("/seven/oauth/me", headers=bearer(body["access_token"])).status_code == (
        401 if kind == "access_token" else 200
    )
    assert SEVEN.refresh(web, body["refresh_token"]).status_code == (200 if kind == "access_token" else 400)


def test_revoking_needs_a_token_and_a_client(web: httpx.Client) -> None:
    secret = (practice.SEVEN_CLIENT, practice.SEVEN_SECRET)
    assert web.post("/seven/oauth/revoke", data={}, auth=secret).json()["error"] == "invalid_request"
    assert web.post("/seven/oauth/revoke", data={"token": "x"}).json()["error"] == "invalid_client"
    assert web.get("/seven/oauth/revoke").status_code == 405
