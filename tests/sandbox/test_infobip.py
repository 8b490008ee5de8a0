"""Infobip: four schemes, one session at a time, the API keys with their secrets."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING, Any

import httpx
import jwt
import pytest

from smsauth_gui.sandbox import Sandbox, practice

from .conftest import Clock, random_hex
from .flows import bearer

if TYPE_CHECKING:
    from collections.abc import Iterator

BASE = "/infobip"
LOGIN = (practice.INFOBIP_USER, practice.INFOBIP_PASSWORD)
PERSON = {"username": practice.INFOBIP_USER, "password": practice.INFOBIP_PASSWORD, "unsafe": False}
APP = {"Authorization": f"App {practice.INFOBIP_KEY}"}
CALLS = (
    "account/1/balance",
    "account/1/total-balance",
    "account/1/free-messages",
    "sms/3/logs",
    "numbers/1/numbers",
    "2fa/2/applications",
)
CLIENT = {
    "grant_type": "client_credentials",
    "client_id": practice.INFOBIP_USER,
    "client_secret": practice.INFOBIP_PASSWORD,
}


def ibsso(token: str) -> dict[str, str]:
    return {"Authorization": f"IBSSO {token}"}


def told(answer: httpx.Response) -> tuple[int, str, str]:
    exception = answer.json()["requestError"]["serviceException"]
    return answer.status_code, exception["messageId"], exception["text"]


@pytest.fixture
def session(web: httpx.Client, clock: Clock) -> Iterator[str]:
    """A session that is destroyed again, for there may be only one."""
    token = web.post(f"{BASE}/auth/1/session", json=PERSON).json()["token"]
    yield token
    # By a clock that went on the session would be over, and back in time it would be open again.
    clock.now = clock.start
    web.delete(f"{BASE}/auth/1/session", headers=ibsso(token))


def oauth_token(web: httpx.Client) -> dict[str, Any]:
    return dict(web.post(f"{BASE}/auth/1/oauth2/token", data=CLIENT).json())


def test_every_call_takes_all_four_schemes(web: httpx.Client, session: str) -> None:
    token = bearer(oauth_token(web)["access_token"])
    for path in CALLS:
        assert web.get(f"{BASE}/{path}", auth=LOGIN).status_code == 200
        for headers in (APP, ibsso(session), token):
            assert web.get(f"{BASE}/{path}", headers=headers).status_code == 200


def test_wrong_and_missing_credentials_are_401(web: httpx.Client, session: str) -> None:
    for headers in (
        {},
        {"Authorization": "App wrong"},
        {"Authorization": f"Bearer {practice.INFOBIP_KEY}"},
        {"Authorization": f"App {session}"},
        {"Authorization": f"IBBSO {session}"},
        {"Authorization": f"IBSSO {uuid.uuid4()}"},
        {"Authorization": "IBSSO not-even-hex"},
        {"Authorization": practice.INFOBIP_KEY},
        {"Authorization": "Basic cHJhY3RpY2U6d3Jvbmc="},
    ):
        status, identifier, _ = told(web.get(f"{BASE}/account/1/balance", headers=headers))
        assert (status, identifier) == (401, "UNAUTHORIZED")
    wrong_login = web.get(f"{BASE}/account/1/balance", auth=(LOGIN[0], "wrong"))
    assert told(wrong_login) == (401, "UNAUTHORIZED", "Invalid login details")


def test_xml_comes_to_whoever_prefers_it(web: httpx.Client) -> None:
    answer = web.get(f"{BASE}/account/1/balance", headers={"Accept": "application/xml"})
    assert answer.headers["content-type"].startswith("application/xml")
    assert "<messageId>UNAUTHORIZED</messageId>" in answer.text


def test_a_session_is_a_uuid_and_lives_an_hour(web: httpx.Client, clock: Clock, session: str) -> None:
    assert str(uuid.UUID(session)) == session
    clock.advance(seconds=3599)
    assert web.get(f"{BASE}/account/1/balance", headers=ibsso(session)).status_code == 200
    clock.advance(seconds=1)
    assert web.get(f"{BASE}/account/1/balance", headers=ibsso(session)).status_code == 401


def test_a_second_session_is_refused_until_the_first_is_destroyed_or_over(
    web: httpx.Client, clock: Clock, session: str
) -> None:
    status, identifier, text = told(web.post(f"{BASE}/auth/1/session", json=PERSON))
    assert (status, identifier) == (403, "FORBIDDEN")
    assert "already exists" in text
    destroyed = web.delete(f"{BASE}/auth/1/session", headers=ibsso(session))
    assert (destroyed.status_code, destroyed.text) == (200, "")
    assert web.get(f"{BASE}/account/1/balance", headers=ibsso(session)).status_code == 401
    second = web.post(f"{BASE}/auth/1/session", json=PERSON)
    clock.advance(hours=1)
    third = web.post(f"{BASE}/auth/1/session", json=PERSON)
    assert (second.status_code, third.status_code) == (200, 200)
    assert web.delete(f"{BASE}/auth/1/session", headers=ibsso(third.json()["token"])).status_code == 200


def test_destroying_takes_the_session_s_own_scheme_only(web: httpx.Client, session: str) -> None:
    for sent in ({"auth": LOGIN}, {"headers": APP}, {"headers": bearer(session)}, {}):
        assert web.delete(f"{BASE}/auth/1/session", **sent).status_code == 401
    assert web.delete(f"{BASE}/auth/1/session", headers=ibsso(session)).status_code == 200
    assert web.delete(f"{BASE}/auth/1/session", headers=ibsso(session)).status_code == 401


def test_a_session_needs_the_right_login(web: httpx.Client) -> None:
    wrong = web.post(f"{BASE}/auth/1/session", json={**PERSON, "password": "wrong"})
    assert told(wrong) == (401, "UNAUTHORIZED", "Invalid login details")
    assert web.post(f"{BASE}/auth/1/session", content=b"username=").status_code == 400


def test_the_scenario_s_earlier_session_can_be_destroyed() -> None:
    served = Sandbox(scenarios=["session_active"], clock=Clock(), token=random_hex)
    try:
        with httpx.Client(base_url=served.start(), trust_env=False) as web:
            assert told(web.post(f"{BASE}/auth/1/session", json=PERSON))[0] == 403
            old = ibsso(practice.INFOBIP_OPEN_SESSION)
            assert web.get(f"{BASE}/account/1/balance", headers=old).status_code == 200
            assert web.delete(f"{BASE}/auth/1/session", headers=old).status_code == 200
            assert web.post(f"{BASE}/auth/1/session", json=PERSON).status_code == 200
    finally:
        served.stop()


def test_the_token_has_the_document_s_claims_in_order(web: httpx.Client) -> None:
    body = oauth_token(web)
    assert (body["expires_in"], body["token_type"]) == (3600, "Bearer")
    assert "refresh_token" not in body
    header = jwt.get_unverified_header(body["access_token"])
    assert (header["alg"], header["typ"], len(header["kid"])) == ("HS256", "JWT", 8)
    claims = jwt.decode(body["access_token"], options={"verify_signature": False})
    assert list(claims) == ["sub", "iss", "exp", "iat", "jti"]
    assert (claims["sub"], claims["iss"], claims["exp"] - claims["iat"]) == (LOGIN[0], "infobip.com", 3600)


def test_the_token_endpoint_takes_the_login_in_the_body_only(web: httpx.Client) -> None:
    url = f"{BASE}/auth/1/oauth2/token"
    wrong = web.post(url, data={**CLIENT, "client_secret": "wrong"})
    assert wrong.json()["error"] == "invalid_client"
    assert told(wrong) == (401, "UNAUTHORIZED", "Invalid login details")
    assert web.post(url, data={"grant_type": "client_credentials"}, auth=LOGIN).status_code == 401
    grant = web.post(url, data={**CLIENT, "grant_type": "password"})
    assert (grant.status_code, grant.json()["error"]) == (400, "unsupported_grant_type")


def test_a_token_ends_after_its_hour(web: httpx.Client, clock: Clock) -> None:
    token = bearer(oauth_token(web)["access_token"])
    clock.advance(hours=1)
    assert told(web.get(f"{BASE}/account/1/balance", headers=token)) == (401, "UNAUTHORIZED", "Unauthorized")


def test_the_list_of_keys_holds_secrets_and_refuses_a_key(web: httpx.Client, session: str) -> None:
    listed = web.get(f"{BASE}/settings/2/api-keys", auth=LOGIN).json()["results"]
    assert {"id", "apiKeySecret", "validTo", "enabled", "scopeGuids"} <= set(listed[0])
    assert listed[0]["apiKeySecret"] == practice.INFOBIP_KEY
    assert web.get(f"{BASE}/settings/2/api-keys", headers=ibsso(session)).status_code == 200
    assert told(web.get(f"{BASE}/settings/2/api-keys", headers=APP))[:2] == (403, "FORBIDDEN")


def test_the_key_has_the_documented_form() -> None:
    assert re.fullmatch(r"[0-9a-f]{32}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", practice.INFOBIP_KEY)
