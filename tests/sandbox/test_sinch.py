"""Sinch: project keys and service plans, which never mix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jwt
import pytest

from smsauth_gui.sandbox import practice

from .flows import bearer

if TYPE_CHECKING:
    import httpx

    from .conftest import Clock

TOKEN = "/sinch/auth/oauth2/token"
PROJECT = f"/sinch/numbers/v1/projects/{practice.SINCH_PROJECT}"
KEYS = f"/sinch/account/v1/projects/{practice.SINCH_PROJECT}/accessKeys"
BATCHES = f"/sinch/sms/us/xms/v1/{practice.SINCH_PLAN}/batches"
KEY = (practice.SINCH_KEY_ID, practice.SINCH_KEY_SECRET)
GRANT = {"grant_type": "client_credentials"}
US = {"regionCode": "US", "type": "LOCAL"}
PLAN = bearer(practice.SINCH_PLAN_TOKEN)


def token(web: httpx.Client) -> dict[str, Any]:
    return dict(web.post(TOKEN, data=GRANT, auth=KEY).json())


def test_a_key_becomes_a_token_like_hydra_s(web: httpx.Client) -> None:
    body = token(web)
    assert (body["expires_in"], body["scope"], body["token_type"]) == (3599, "", "bearer")
    assert "refresh_token" not in body
    claims = jwt.decode(body["access_token"], options={"verify_signature": False})
    assert sorted(claims) == ["aud", "client_id", "exp", "ext", "iat", "iss", "jti", "nbf", "scp", "sub"]
    assert jwt.get_unverified_header(body["access_token"])["alg"] == "RS256"


def test_the_token_endpoint_takes_basic_only(web: httpx.Client) -> None:
    in_body = web.post(TOKEN, data={**GRANT, "client_id": KEY[0], "client_secret": KEY[1]})
    wrong = web.post(TOKEN, data=GRANT, auth=(KEY[0], "wrong"))
    for answer in (in_body, wrong, web.post(TOKEN, data=GRANT)):
        assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
    other = web.post(TOKEN, data={"grant_type": "password"}, auth=KEY)
    assert (other.status_code, other.json()["error"]) == (400, "unsupported_grant_type")


def test_numbers_take_the_key_and_its_token(web: httpx.Client) -> None:
    headers = bearer(token(web)["access_token"])
    for path, member in (
        ("availableRegions", "availableRegions"),
        ("activeNumbers", "activeNumbers"),
        ("availableNumbers", "availableNumbers"),
    ):
        assert web.get(f"{PROJECT}/{path}", params=US, auth=KEY).json()[member]
        assert web.get(f"{PROJECT}/{path}", params=US, headers=headers).json()[member]


@pytest.mark.parametrize("missing", ["regionCode", "type"])
def test_numbers_need_both_parameters(web: httpx.Client, missing: str) -> None:
    answer = web.get(f"{PROJECT}/availableNumbers", params={**US, missing: ""}, auth=KEY)
    assert (answer.status_code, answer.json()["error"]["status"]) == (400, "INVALID_ARGUMENT")


def test_refused_keys_answer_in_the_registry_s_form(web: httpx.Client) -> None:
    for sent in ({"auth": (KEY[0], "wrong")}, {"auth": KEY[::-1]}, {"headers": PLAN}, {"headers": bearer("x")}, {}):
        answer = web.get(f"{PROJECT}/availableRegions", **sent)
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["www-authenticate"] == 'Basic realm="Realm"'
        assert answer.json()["type"].endswith("/invalid-credentials")


def test_an_expired_token_says_so_in_the_header_alone(web: httpx.Client, clock: Clock) -> None:
    headers = bearer(token(web)["access_token"])
    clock.advance(hours=1)
    answer = web.get(f"{PROJECT}/availableRegions", headers=headers)
    assert (answer.status_code, answer.text) == (401, "")
    assert "expired" in answer.headers["www-authenticate"]


def test_another_project_is_not_found(web: httpx.Client) -> None:
    other = "/sinch/numbers/v1/projects/00000000-0000-4000-8000-000000000000/availableRegions"
    answer = web.get(other, auth=KEY)
    assert (answer.status_code, answer.json()["error"]["status"]) == (404, "NOT_FOUND")


def test_the_list_of_keys_has_words_of_its_own(web: httpx.Client) -> None:
    assert web.get(KEYS, auth=KEY).json()["accessKeys"][0]["accessKeyId"] == KEY[0]
    assert web.get(KEYS).json()["error"]["message"] == "Unauthenticated"
    denied = web.get(KEYS.replace(practice.SINCH_PROJECT, "other"), auth=KEY)
    assert (denied.status_code, denied.json()["error"]["message"]) == (403, "Permission Denied")


def test_a_service_plan_lists_its_batches(web: httpx.Client) -> None:
    answer = web.get(BATCHES, params={"page_size": "1"}, headers=PLAN)
    assert answer.json() == {"count": 0, "page": 0, "page_size": 1, "batches": []}
    wrong = web.get(BATCHES, params={"page_size": "many"}, headers=PLAN)
    assert (wrong.status_code, wrong.json()["code"]) == (400, "syntax_invalid_parameter_format")


def test_the_two_families_never_mix_and_the_refusal_has_no_body(web: httpx.Client) -> None:
    access = bearer(token(web)["access_token"])
    other_plan = BATCHES.replace(practice.SINCH_PLAN, "f" * 32)
    for url, sent in (
        (BATCHES, {"headers": access}),
        (BATCHES, {"auth": KEY}),
        (BATCHES, {"headers": bearer("wrong")}),
        (BATCHES, {}),
        (other_plan, {"headers": PLAN}),
        (f"/sinch/sms/zt.us/xms/v1/{practice.SINCH_PROJECT}/batches", {"headers": PLAN}),
    ):
        answer = web.get(url, **sent)
        assert (answer.status_code, answer.content) == (401, b"")
    assert web.get(f"/sinch/sms/zt.us/xms/v1/{practice.SINCH_PROJECT}/batches", headers=access).status_code == 200


def test_another_region_does_not_know_the_plan(web: httpx.Client) -> None:
    for region in ("eu", "mars"):
        assert web.get(BATCHES.replace("/us/", f"/{region}/"), headers=PLAN).status_code == 404


def test_an_application_is_a_family_of_its_own(web: httpx.Client) -> None:
    numbers = "/sinch/calling/v1/configuration/numbers"
    application = (practice.SINCH_APPLICATION, practice.SINCH_APPLICATION_SECRET)
    assert web.get(numbers, auth=application).json()["numbers"][0]["applicationkey"] == practice.SINCH_APPLICATION
    refused = web.get(numbers, auth=KEY)
    assert (refused.status_code, refused.json()["message"]) == (401, "Invalid signature")
    assert web.get(f"{PROJECT}/availableRegions", auth=application).status_code == 401


def test_conversation_apps_live_in_one_region(web: httpx.Client) -> None:
    apps = {
        region: web.get(f"/sinch/conversation/{region}/v1/projects/{practice.SINCH_PROJECT}/apps", auth=KEY).json()[
            "apps"
        ]
        for region in ("us", "eu", "br")
    }
    assert [bool(apps[region]) for region in ("us", "eu", "br")] == [True, False, False]
