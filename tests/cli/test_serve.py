"""``smsauth sandbox`` serves until it is told to stop; ``smsauth doctor`` tells what works here."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest


@contextmanager
def serving(*words: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    process = subprocess.Popen(
        [sys.executable, "-c", "from smsauth_gui.cli import main; raise SystemExit(main())", "sandbox", *words],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process, json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_interrupted_and_ends_well(number):
    with serving() as (process, told):
        assert told["base"].startswith("http://127.0.0.1:")
        seven = told["providers"]["seven"]
        key = seven["credentials"]["api_key"]["api_key"]
        answer = httpx.get(f"{seven['base']}/gateway/api/balance", headers={"X-Api-Key": key})
        assert answer.status_code == 200
        process.send_signal(number)
        assert process.wait(20) == 0


def test_its_values_are_constants_and_its_port_can_be_chosen():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with serving("--port", str(port)) as (_, first):
        assert first["base"].endswith(f":{port}")
    with serving("--scenario", "slow") as (_, second):
        values = [[one["providers"][name]["credentials"] for name in ("seven", "sinch")] for one in (first, second)]
        assert values[0] == values[1]


def test_a_taken_port_is_told(smsauth):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = smsauth("sandbox", "--port", str(taken.getsockname()[1]))
    assert (ran.status, "is taken" in ran.err) == (2, True)


def test_an_unknown_scenario_is_wrong_usage(smsauth):
    assert smsauth("sandbox", "--scenario", "nonsense").status == 2


def test_the_doctor_looks_at_everything_that_is_needed(smsauth):
    ran = smsauth("doctor")
    names = " ".join(check["name"] for check in ran.json["checks"])
    for part in ("keyring", "browser", "loopback", "TLS", "proxy", "clock"):
        assert part.lower() in names.lower()
    assert ran.status == (0 if ran.json["ok"] else 1)
    assert all(check["text"] for check in ran.json["checks"])
