"""Whatever is thrown at the practice providers, the answer is theirs and never a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from smsauth_gui.sandbox import practice

from .flows import ONLINESIM, SEVEN, bearer

if TYPE_CHECKING:
    import httpx

PATHS = (
    "/onlinesim/api/getBalance.php",
    "/onlinesim/oauth/authorize",
    "/onlinesim/oauth/token",
    "/seven/oauth/authorize",
    "/seven/oauth/token",
    "/seven/oauth/revoke",
    "/seven/oauth/me",
    "/seven/gateway/api/balance",
    "/smsgate/cloud/3rdparty/v1/auth/token",
    "/smsgate/cloud/3rdparty/v1/auth/token/refresh",
    "/smsgate/cloud/3rdparty/v1/messages",
    "/smsgate/cloud/3rdparty/v1/webhooks",
    "/smsgate/local/auth/token",
    "/smsgate/local/",
    "/infobip/auth/1/session",
    "/infobip/auth/1/oauth2/token",
    "/infobip/account/1/balance",
    "/sinch/auth/oauth2/token",
    f"/sinch/numbers/v1/projects/{practice.SINCH_PROJECT}/availableRegions",
    f"/sinch/sms/us/xms/v1/{practice.SINCH_PLAN}/batches",
)


@pytest.fixture(scope="module")
def foreign_tokens(web: httpx.Client) -> list[str]:
    """A good token of each provider, to be shown to all the others."""
    key = (practice.SINCH_KEY_ID, practice.SINCH_KEY_SECRET)
    login = {"client_id": practice.INFOBIP_USER, "client_secret": practice.INFOBIP_PASSWORD}
    grant = {"grant_type": "client_credentials"}
    both = {"json": {"scopes": ["all:any"]}}
    cloud, local = practice.SMSGATE_LOGINS["cloud"], practice.SMSGATE_LOGINS["local"]
    answers = (
        web.post("/sinch/auth/oauth2/token", data=grant, auth=key),
        web.post("/infobip/auth/1/oauth2/token", data=grant | login),
        web.post("/smsgate/cloud/3rdparty/v1/auth/token", auth=cloud, **both),
        web.post("/smsgate/local/auth/token", auth=local, **both),
    )
    return [answer.json()["access_token"] for answer in answers] + [
        app.tokens(web)[kind] for app in (SEVEN, ONLINESIM) for kind in ("access_token", "refresh_token")
    ]


@pytest.mark.parametrize("path", PATHS)
def test_no_credential_makes_a_provider_crash(web: httpx.Client, foreign_tokens: list[str], path: str) -> None:
    credentials = [bearer(token) for token in foreign_tokens] + [
        {"Authorization": value.encode("latin-1")}
        for value in (
            "Bearer",
            "Bearer \xe9",
            "Basic",
            "Basic Og==",
            "Basic gICA",
            "IBSSO zz",
            "App \xff",
        )
    ]
    for headers in credentials:
        for method in ("GET", "POST", "DELETE"):
            assert web.request(method, path, headers=headers).status_code != 500


BODIES: tuple[dict[str, Any], ...] = (
    {"content": b"\xff\x00"},
    {"content": b"[]", "headers": {"Content-Type": "application/json"}},
    {"content": b'{"scopes": ["\\ud800"], "url": "\\ud800", "phoneNumbers": [{}], "message": 1}'},
    {"content": b"[" * 100_000},
    {"data": {"grant_type": "refresh_token", "refresh_token": "def50200\u20ac", "client_id": "\u20ac"}},
    {"data": {"grant_type": "authorization_code", "code": "\u20ac", "client_secret": "\u20ac"}},
    {"params": {"page_size": "9" * 5000, "limit": "9" * 5000, "client_id": "<script>", "redirect_uri": "http://["}},
)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("login", ["cloud", "local"])
def test_no_body_makes_a_provider_crash(web: httpx.Client, path: str, login: str) -> None:
    for body in BODIES:
        answer = web.post(path, auth=practice.SMSGATE_LOGINS[login], **body)
        assert answer.status_code != 500
        assert "<script>" not in answer.text
