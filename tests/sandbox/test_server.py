"""The server itself: address, port, stopping, constants, tokens that outlive it."""

from __future__ import annotations

import re
import secrets
import socket
import subprocess
import sys
import threading
import time
from typing import Any

import httpx
import pytest

from smsauth_gui.sandbox import SCENARIOS, Sandbox, directory, practice

from .conftest import Clock, random_hex
from .flows import ONLINESIM, SEVEN, bearer

METHODS = {
    "onlinesim": {
        "api_key_query": ["api_key"],
        "api_key_bearer": ["api_key"],
        "oauth2_code": ["client_id", "client_secret"],
        "oauth2_implicit": ["client_id"],
    },
    "seven": {
        "oauth2_code": ["client_id", "client_secret"],
        "api_key": ["api_key"],
        "api_key_basic": ["api_key"],
    },
    "smsgate": {
        "basic": ["mode", "username", "password", "modes"],
        "jwt": ["mode", "username", "password", "modes"],
    },
    "infobip": {
        "basic": ["base_url", "username", "password"],
        "api_key": ["base_url", "api_key"],
        "ibsso": ["base_url", "username", "password"],
        "oauth2_client": ["base_url", "client_id", "client_secret"],
    },
    "sinch": {
        "basic": ["project_id", "key_id", "key_secret"],
        "oauth2_client": ["project_id", "key_id", "key_secret"],
        "service_plan": ["region", "service_plan_id", "api_token"],
        "application": ["application_key", "application_secret"],
    },
}


def served(**more: Any) -> Sandbox:
    return Sandbox(clock=Clock(), token=random_hex, **more)


def test_the_directory_names_every_method_with_its_fields(providers: dict[str, Any], sandbox: Sandbox) -> None:
    found = {
        name: {method: list(fields) for method, fields in entry["credentials"].items()}
        for name, entry in providers.items()
    }
    assert found == METHODS
    for name, entry in providers.items():
        assert entry["base"] == f"{sandbox.base}/{name}"
    modes = providers["smsgate"]["credentials"]["jwt"]["modes"]
    assert {mode: fields["base_url"] for mode, fields in modes.items()} == {
        "private": f"{sandbox.base}/smsgate/private/api",
        "local": f"{sandbox.base}/smsgate/local",
    }


def test_the_constants_have_the_shapes_of_the_documents() -> None:
    for mode in ("cloud", "private"):
        login, password = practice.SMSGATE_LOGINS[mode]
        assert re.fullmatch(r"[A-Z0-9_-]{6}", login)
        assert re.fullmatch(r"[a-z0-9_-]{14}", password)
    for identifier in (practice.SINCH_PROJECT, practice.SINCH_KEY_ID, practice.INFOBIP_OPEN_SESSION):
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", identifier)
    for text in (practice.SINCH_PLAN, practice.SINCH_PLAN_TOKEN):
        assert re.fullmatch(r"[0-9a-z]{32}", text)
    assert len(practice.SEVEN_KEY) == 64
    assert len(practice.ONLINESIM_SECRET) == len(practice.SEVEN_SECRET) == 40


def test_importing_it_imports_no_web_server() -> None:
    code = (
        "import sys, smsauth_gui.sandbox; "
        "print([m for m in ('starlette', 'uvicorn', 'jwt', 'cryptography') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_it_listens_on_127_0_0_1_only(sandbox: Sandbox) -> None:
    port = int(sandbox.base.rpartition(":")[2])
    assert sandbox.base == f"http://127.0.0.1:{port}"
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", port), timeout=1).close()


def test_a_taken_port_is_an_os_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        served(port=taken.getsockname()[1]).start()


def test_it_stops_in_bounded_time_although_an_answer_never_ends() -> None:
    server = served()
    base = server.start()
    assert server.start() == base
    got, ended = threading.Event(), threading.Event()

    def read() -> None:
        with (
            httpx.Client(trust_env=False) as client,
            client.stream("GET", f"{base}/s/drip/infobip/sms/3/logs") as answer,
        ):
            for _ in answer.iter_raw():
                got.set()
        ended.set()

    reader = threading.Thread(target=read)
    reader.start()
    assert got.wait(5)
    began = time.monotonic()
    server.stop()
    assert time.monotonic() - began < 3
    assert ended.wait(5)
    reader.join(5)
    assert not [thread for thread in threading.enumerate() if thread.name == "practice" and thread is not reader][1:]
    with pytest.raises(httpx.ConnectError), httpx.Client(trust_env=False) as client:
        client.get(base)
    server.stop()


def test_a_source_that_gives_more_digits_than_asked_for_changes_nothing() -> None:
    server = Sandbox(clock=Clock(), token=secrets.token_hex)
    try:
        with httpx.Client(base_url=server.start(), trust_env=False) as client:
            access = SEVEN.tokens(client)["access_token"]
            assert len(access) == 40
            assert client.get("/seven/oauth/me", headers=bearer(access)).status_code == 200
    finally:
        server.stop()


def test_a_stopped_server_can_be_started_again() -> None:
    server = served()
    for _ in range(2):
        base = server.start()
        with httpx.Client(trust_env=False) as client:
            assert client.get(f"{base}/smsgate/local/health").status_code == 200
        server.stop()


def test_tokens_of_one_server_work_at_the_next(web: httpx.Client) -> None:
    seven, onlinesim = SEVEN.tokens(web), ONLINESIM.tokens(web)
    person = {"username": practice.INFOBIP_USER, "password": practice.INFOBIP_PASSWORD}
    session = web.post("/infobip/auth/1/session", json=person).json()["token"]
    ibsso = {"Authorization": f"IBSSO {session}"}
    login = practice.SMSGATE_LOGINS["cloud"]
    smsgate = web.post("/smsgate/cloud/3rdparty/v1/auth/token", json={"scopes": ["logs:read"]}, auth=login).json()
    server = served()
    try:
        with httpx.Client(base_url=server.start(), trust_env=False) as other:
            assert other.get("/seven/oauth/me", headers=bearer(seven["access_token"])).status_code == 200
            balance = other.get("/onlinesim/api/getBalance.php", headers=bearer(onlinesim["access_token"]))
            assert balance.json()["response"] == 1
            for app, body in ((SEVEN, seven), (ONLINESIM, onlinesim)):
                assert app.refresh(other, body["refresh_token"]).status_code == 200
            assert other.get("/infobip/account/1/balance", headers=ibsso).status_code == 200
            logs = other.get("/smsgate/cloud/3rdparty/v1/logs", headers=bearer(smsgate["access_token"]))
            assert logs.status_code == 501
    finally:
        server.stop()
        web.delete("/infobip/auth/1/session", headers=ibsso)


def test_unknown_scenarios_are_refused_everywhere(web: httpx.Client, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="unknown scenario 'sunny'"):
        served(scenarios=["sunny"])
    with pytest.raises(ValueError, match="unknown scenario 'sunny'"):
        sandbox.set_scenarios(["down", "sunny"])
    assert web.get("/s/sunny/seven/oauth/me").status_code == 404


def test_scenarios_can_be_set_and_taken_back(web: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.set_scenarios(["down"])
    assert web.get("/seven/gateway/api/balance").status_code == 503
    sandbox.set_scenarios([])
    assert web.get("/seven/gateway/api/balance").status_code == 200


def test_the_directory_needs_no_server() -> None:
    assert directory("http://127.0.0.1:1")["base"] == "http://127.0.0.1:1"
    assert len(SCENARIOS) == len(set(SCENARIOS)) == 24
