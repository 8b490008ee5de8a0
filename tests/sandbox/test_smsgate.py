"""SMSGate: tokens by JSON, three deployments with their differences, scopes per endpoint."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import jwt
import pytest

from smsauth_gui.sandbox import practice

from .flows import bearer

if TYPE_CHECKING:
    import httpx

    from .conftest import Clock

CLOUD = "/smsgate/cloud/3rdparty/v1"
PRIVATE = "/smsgate/private/api/3rdparty/v1"
NO_TOKENS = "/smsgate/private-nojwt/api/3rdparty/v1"
LOCAL = "/smsgate/local"
LOGINS = {
    CLOUD: practice.SMSGATE_LOGINS["cloud"],
    PRIVATE: practice.SMSGATE_LOGINS["private"],
    NO_TOKENS: practice.SMSGATE_LOGINS["private"],
    LOCAL: practice.SMSGATE_LOGINS["local"],
}
TOKENS = pytest.mark.parametrize("base", [CLOUD, PRIVATE, LOCAL], ids=["cloud", "private", "local"])
SERVERS = pytest.mark.parametrize("base", [CLOUD, PRIVATE], ids=["cloud", "private"])


def issue(web: httpx.Client, base: str, *scopes: str, **more: Any) -> httpx.Response:
    return web.post(f"{base}/auth/token", json={"scopes": list(scopes), **more}, auth=LOGINS[base])


def claims(token: str) -> dict[str, Any]:
    return jwt.decode(token, options={"verify_signature": False})


def message(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["message"]


@TOKENS
def test_a_token_is_made_with_201_and_works_for_its_scope(web: httpx.Client, base: str) -> None:
    answer = issue(web, base, "messages:read", "webhooks:list")
    assert answer.status_code == 201
    assert list(answer.json()) == ["id", "token_type", "access_token", "refresh_token", "expires_at"]
    assert len(answer.json()["id"]) == 21
    assert web.get(f"{base}/webhooks", headers=bearer(answer.json()["access_token"])).status_code == 200


@SERVERS
def test_the_claims_are_those_of_the_server(web: httpx.Client, base: str) -> None:
    body = issue(web, base, "messages:list").json()
    assert jwt.get_unverified_header(body["access_token"]) == {"alg": "HS256", "typ": "JWT"}
    access, refresh = claims(body["access_token"]), claims(body["refresh_token"])
    assert list(access) == ["iss", "sub", "exp", "iat", "jti", "user_id", "scopes"]
    assert access["sub"] == access["user_id"] == LOGINS[base][0]
    assert access["jti"] == body["id"]
    assert (refresh["scopes"], refresh["original_scopes"]) == (["tokens:refresh"], ["messages:list"])
    assert refresh["exp"] - refresh["iat"] == 720 * 3600


def test_the_phone_s_tokens_say_what_they_are_for(web: httpx.Client) -> None:
    body = issue(web, LOCAL, "messages:read").json()
    access, refresh = claims(body["access_token"]), claims(body["refresh_token"])
    assert (access["token_use"], refresh["token_use"]) == ("access", "refresh")
    assert access["iss"].startswith("me.capcom.smsgateway")
    assert "sub" not in access
    assert access["exp"] - access["iat"] == 24 * 3600
    assert refresh["exp"] - refresh["iat"] == 7 * 24 * 3600


def test_the_server_caps_the_life_that_was_asked(web: httpx.Client, clock: Clock) -> None:
    for ttl, lives in ((3600, 900), (0, 900), (60, 60)):
        body = issue(web, CLOUD, "messages:list", ttl=ttl).json()
        assert (datetime.fromisoformat(body["expires_at"]) - clock.now).total_seconds() == lives


def test_unknown_scopes_pass_in_the_cloud_and_not_in_the_phone(web: httpx.Client) -> None:
    assert issue(web, CLOUD, "devices:write").status_code == 201
    for scope in ("devices:write", "messages:list", "devices:delete", "tokens:refresh"):
        assert issue(web, LOCAL, scope).status_code == 400
    assert issue(web, LOCAL, "messages:read", ttl=366 * 24 * 3600).status_code == 400


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"scopes": []}, "failed on the 'min' tag"),
        ({}, "failed on the 'min' tag"),
        ({"scopes": [""]}, "failed on the 'required' tag"),
        ({"scopes": ["a"], "ttl": -1}, "cannot unmarshal"),
        ({"scopes": ["a"], "ttl": "3600"}, "cannot unmarshal"),
        ({"scopes": "a"}, "cannot unmarshal"),
        ({"scopes": [1]}, "cannot unmarshal"),
    ],
)
def test_a_bad_token_request_is_refused(web: httpx.Client, body: dict[str, Any], words: str) -> None:
    status, text = message(web.post(f"{CLOUD}/auth/token", json=body, auth=LOGINS[CLOUD]))
    assert status == 400
    assert words in text


def test_a_body_that_is_no_json_is_refused_and_a_form_is_taken(web: httpx.Client) -> None:
    broken = web.post(f"{CLOUD}/auth/token", content=b"{", auth=LOGINS[CLOUD])
    assert broken.status_code == 400
    form = {"scopes": ["messages:list", "logs:read"], "ttl": "60"}
    taken = web.post(f"{CLOUD}/auth/token", data=form, auth=LOGINS[CLOUD])
    assert claims(taken.json()["access_token"])["scopes"] == ["messages:list", "logs:read"]


def test_a_bearer_may_mint_only_with_tokens_manage(web: httpx.Client) -> None:
    ask = {"json": {"scopes": ["all:any"]}}
    poor = bearer(issue(web, CLOUD, "messages:list").json()["access_token"])
    rich = bearer(issue(web, CLOUD, "tokens:manage").json()["access_token"])
    assert message(web.post(f"{CLOUD}/auth/token", headers=poor, **ask)) == (403, "scope required: tokens:manage")
    assert web.post(f"{CLOUD}/auth/token", headers=rich, **ask).status_code == 201


@pytest.mark.parametrize(("base", "status"), [(CLOUD, 201), (PRIVATE, 201), (LOCAL, 200)])
def test_a_refresh_uses_up_its_token_and_leaves_the_old_access_token_alive(
    web: httpx.Client, base: str, status: int
) -> None:
    first = issue(web, base, "webhooks:list").json()
    url = f"{base}/auth/token/refresh"
    second = web.post(url, headers=bearer(first["refresh_token"]))
    assert second.status_code == status
    assert claims(second.json()["access_token"])["scopes"] == ["webhooks:list"]
    assert message(web.post(url, headers=bearer(first["refresh_token"]))) == (401, "Unauthorized")
    for body in (first, second.json()):
        assert web.get(f"{base}/webhooks", headers=bearer(body["access_token"])).status_code == 200


def test_only_a_refresh_token_refreshes(web: httpx.Client) -> None:
    url, wanted = f"{CLOUD}/auth/token/refresh", (403, "scope required: tokens:refresh")
    assert message(web.post(url, auth=LOGINS[CLOUD])) == wanted
    assert message(web.post(url, headers=bearer(issue(web, CLOUD, "all:any").json()["access_token"]))) == wanted
    assert message(web.post(url)) == (401, "Unauthorized")


@TOKENS
def test_a_refresh_token_is_no_access_token(web: httpx.Client, base: str) -> None:
    headers = bearer(issue(web, base, "all:any").json()["refresh_token"])
    status, text = message(web.get(f"{base}/webhooks", headers=headers))
    assert (status, text) == (403, "Insufficient permissions" if base == LOCAL else "scope required: webhooks:list")


@TOKENS
def test_revoking_kills_access_and_refresh_token_and_takes_any_id(web: httpx.Client, base: str) -> None:
    body = issue(web, base, "webhooks:list", "tokens:manage").json()
    headers = bearer(body["access_token"])
    assert web.delete(f"{base}/auth/token/nobody-s-id", headers=headers).status_code == 204
    assert web.delete(f"{base}/auth/token/{body['id']}", headers=headers).status_code == 204
    assert message(web.get(f"{base}/webhooks", headers=headers)) == (401, "Unauthorized")
    refreshed = web.post(f"{base}/auth/token/refresh", headers=bearer(body["refresh_token"]))
    assert message(refreshed) == (401, "Unauthorized")


def test_revoking_needs_the_scope_and_the_phone_an_id(web: httpx.Client) -> None:
    poor = bearer(issue(web, CLOUD, "messages:list").json()["access_token"])
    assert message(web.delete(f"{CLOUD}/auth/token/x", headers=poor)) == (403, "scope required: tokens:manage")
    assert message(web.delete(f"{LOCAL}/auth/token/%20", auth=LOGINS[LOCAL])) == (400, "jti is required")


def test_a_server_without_token_service_says_501_and_takes_logins_only(web: httpx.Client) -> None:
    wanted = (501, "token service disabled, contact your administrator")
    assert message(issue(web, NO_TOKENS, "messages:list")) == wanted
    assert message(web.post(f"{NO_TOKENS}/auth/token/refresh")) == wanted
    assert web.get(f"{NO_TOKENS}/messages", auth=LOGINS[NO_TOKENS]).status_code == 200
    token = issue(web, PRIVATE, "all:any").json()["access_token"]
    assert message(web.get(f"{NO_TOKENS}/messages", headers=bearer(token))) == (401, "Unauthorized")


@TOKENS
def test_every_refused_credential_is_the_same_401_without_a_challenge(
    web: httpx.Client, clock: Clock, base: str
) -> None:
    body = issue(web, base, "all:any").json()
    user, password = LOGINS[base]
    clock.advance(hours=25)
    for sent in (
        {"auth": (user, "wrong")},
        {"auth": (password, user)},
        {"headers": bearer("no.jwt.atall")},
        {"headers": bearer(body["access_token"])},
        {"headers": {"Authorization": f"App {password}"}},
        {"headers": {"Authorization": "Basic !!!"}},
        {},
    ):
        answer = web.get(f"{base}/webhooks", **sent)
        assert message(answer) == (401, "Unauthorized")
        assert "www-authenticate" not in answer.headers


def test_a_token_of_one_deployment_is_nothing_to_another(web: httpx.Client) -> None:
    token = issue(web, CLOUD, "all:any").json()["access_token"]
    for base in (PRIVATE, LOCAL):
        assert web.get(f"{base}/webhooks", headers=bearer(token)).status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "scope"),
    [
        ("GET", "messages", "messages:list"),
        ("POST", "messages", "messages:send"),
        ("GET", "messages/practice-message-0001", "messages:read"),
        ("GET", "devices", "devices:list"),
        ("DELETE", "devices/x", "devices:delete"),
        ("GET", "webhooks", "webhooks:list"),
        ("POST", "webhooks", "webhooks:write"),
        ("DELETE", "webhooks/x", "webhooks:delete"),
        ("GET", "settings", "settings:read"),
        ("PUT", "settings", "settings:write"),
        ("PATCH", "settings", "settings:write"),
        ("GET", "logs", "logs:read"),
        ("GET", "inbox", "inbox:list"),
        ("POST", "inbox/refresh", "inbox:refresh"),
    ],
)
def test_each_endpoint_names_the_scope_it_misses(web: httpx.Client, method: str, path: str, scope: str) -> None:
    other = bearer(issue(web, CLOUD, "messages:cancel").json()["access_token"])
    right = bearer(issue(web, CLOUD, scope).json()["access_token"])
    assert message(web.request(method, f"{CLOUD}/{path}", headers=other)) == (403, f"scope required: {scope}")
    assert web.request(method, f"{CLOUD}/{path}", headers=right, json={}).status_code not in (401, 403, 404)


def test_inbox_and_logs_are_501_in_the_cloud_and_real_in_the_phone(web: httpx.Client) -> None:
    for path in ("inbox", "logs"):
        assert web.get(f"{CLOUD}/{path}", auth=LOGINS[CLOUD]).status_code == 501
        assert len(web.get(f"{LOCAL}/{path}", auth=LOGINS[LOCAL]).json()) == 1


def test_the_phone_has_a_call_that_needs_a_credential_but_no_scope(web: httpx.Client) -> None:
    body = issue(web, LOCAL, "messages:send").json()
    assert web.get(f"{LOCAL}/", headers=bearer(body["access_token"])).json()["status"] == "ok"
    assert web.get(f"{LOCAL}/", headers=bearer(body["refresh_token"])).status_code == 401
    assert web.get(f"{LOCAL}/").status_code == 401
    assert web.get(f"{LOCAL}/device", auth=LOGINS[LOCAL]).json()[0]["name"]
    assert web.get(f"{LOCAL}/message", auth=LOGINS[LOCAL]).status_code == 200


def test_a_message_is_written_down_and_can_be_read_back(web: httpx.Client) -> None:
    login = {"auth": LOGINS[CLOUD]}
    text = {"phoneNumbers": ["+4915200000009"], "textMessage": {"text": "hello"}}
    sent = web.post(f"{CLOUD}/messages", json=text, **login)
    assert (sent.status_code, sent.json()["state"]) == (202, "Pending")
    listed = web.get(f"{CLOUD}/messages", params={"limit": "1"}, **login)
    assert [one["id"] for one in listed.json()] == [sent.json()["id"]]
    assert int(listed.headers["x-total-count"]) >= 3
    assert web.get(f"{CLOUD}/messages/{sent.json()['id']}", **login).json() == sent.json()
    assert web.get(f"{CLOUD}/messages/nobody", **login).status_code == 404
    for wrong in ({"recipient": "+49"}, {"phoneNumbers": ["+49"]}):
        assert web.post(f"{CLOUD}/messages", json=wrong, **login).status_code == 400
    assert web.get(f"{CLOUD}/messages", params={"limit": "101"}, **login).status_code == 400
    assert web.get(f"{CLOUD}/messages", params={"state": "Sent"}, **login).json() == []


def test_a_webhook_comes_and_goes(web: httpx.Client) -> None:
    login = {"auth": LOGINS[PRIVATE]}
    made = web.post(f"{PRIVATE}/webhooks", json={"url": "https://acme.example/new"}, **login)
    assert made.status_code == 201
    assert made.json() in web.get(f"{PRIVATE}/webhooks", **login).json()
    assert web.delete(f"{PRIVATE}/webhooks/{made.json()['id']}", **login).status_code == 204
    assert made.json() not in web.get(f"{PRIVATE}/webhooks", **login).json()


@pytest.mark.parametrize("base", list(LOGINS))
def test_health_asks_for_no_credential(web: httpx.Client, base: str) -> None:
    assert web.get(f"{base}/health").json()["status"] == "pass"


def test_unknown_paths_and_methods_are_404_in_plain_text(web: httpx.Client) -> None:
    for method, path in (
        ("GET", f"{CLOUD}/nothing"),
        ("GET", "/smsgate/private/3rdparty/v1/messages"),
        ("GET", "/smsgate/cloud/api/3rdparty/v1/messages"),
        ("GET", "/smsgate/cloud/.well-known/openid-configuration"),
        ("PUT", f"{CLOUD}/messages"),
        ("GET", f"{CLOUD}/auth/token"),
        ("GET", f"{LOCAL}/devices"),
    ):
        answer = web.request(method, path, auth=LOGINS[CLOUD])
        assert (answer.status_code, answer.text) == (404, "Not Found")
        assert answer.headers["content-type"].startswith("text/plain")


def test_each_answer_of_the_servers_names_the_catalog(web: httpx.Client) -> None:
    assert 'rel="api-catalog"' in web.get(f"{CLOUD}/messages").headers["link"]
    assert "link" not in web.get(f"{LOCAL}/messages").headers
