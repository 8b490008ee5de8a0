"""``smsauth connect --har``: the whole walk as an archive, redacted, also when it failed."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.fakes import FollowingBrowser

WORDS = ("connect", "seven", "oauth2_code", "--no-store", "--timeout", "60")


@pytest.fixture
def walker(monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser that agrees and follows at once."""
    browser = FollowingBrowser()
    monkeypatch.setattr("smsauth_gui.adapters.browser.SystemBrowser.open", lambda _, url, came: browser.open(url, came))


def walked(file: Path) -> list[tuple[str, int]]:
    """The paths' ends that were asked, with what they answered."""
    entries = json.loads(file.read_text())["log"]["entries"]
    return [(urlsplit(one["request"]["url"]).path.rpartition("/")[2], one["response"]["status"]) for one in entries]


def location(file: Path) -> dict[str, list[str]]:
    """What the browser brought back."""
    first = json.loads(file.read_text())["log"]["entries"][0]
    return parse_qs(urlsplit(first["response"]["redirectURL"]).query)


@pytest.fixture
def har(tmp_path: Path) -> Path:
    return tmp_path / "walk.har"


def test_the_walk_is_written_with_times_and_without_a_secret(smsauth, practice, har, walker):
    ran = smsauth(*WORDS, "--sandbox-base", practice, "--har", str(har), "--reveal")
    assert ran.json["ok"]
    assert walked(har) == [("authorize", 302), ("token", 200), ("me", 200)]
    text = har.read_text()
    assert ran.json["token"]["access_token"] not in text
    brought = location(har)
    assert brought["code"][0].startswith("•")
    for entry in json.loads(text)["log"]["entries"]:
        assert entry["time"] >= 0
        assert entry["startedDateTime"] > "2026"
        assert (entry["_provider"], entry["_method"]) == ("seven", "oauth2_code")


@pytest.mark.parametrize(
    ("scenario", "cause", "statuses"),
    [
        ("denied", "oauth.access_denied", [302]),
        ("code_used", "oauth.invalid_grant", [302, 400]),
        ("wrong_state", "oauth.state_mismatch", [302]),
    ],
)
def test_a_failed_walk_is_written_and_means_the_same(smsauth, practice, har, walker, scenario, cause, statuses):
    words = (*WORDS[:-1], "2" if scenario == "wrong_state" else "60")
    ran = smsauth(*words, "--sandbox-base", f"{practice}/s/{scenario}", "--har", str(har))
    assert (ran.status, ran.json["cause"]) == (1, cause)
    assert [status for _, status in walked(har)] == statuses
    assert smsauth("diagnose", f"@{har}").json["cause"] == cause
    report = smsauth("report", f"@{har}").json
    assert sum(section["title"].startswith("Exchange") for section in report["sections"]) == len(statuses)
    assert {"label": "Cause", "value": cause} in report["sections"][-1]["rows"]


def test_nobody_came_back(smsauth, practice, har, monkeypatch):
    monkeypatch.setattr("smsauth_gui.adapters.browser.SystemBrowser.open", lambda *_: "nobody")
    ran = smsauth(*WORDS[:-1], "1", "--sandbox-base", practice, "--har", str(har))
    assert (ran.status, ran.json["cause"]) == (1, "flow.timeout")
    assert walked(har) == [("authorize", 0)]
    assert smsauth("diagnose", f"@{har}").json["cause"] == "flow.timeout"


def test_a_key_walks_one_call(smsauth, practice, har):
    assert smsauth("connect", "seven", "api_key", "--no-store", "--sandbox-base", practice, "--har", str(har)).json[
        "ok"
    ]
    assert walked(har) == [("balance", 200)]


def test_a_file_that_cannot_be_written_is_told_before_anybody_signs_in(smsauth, practice, tmp_path):
    ran = smsauth(*WORDS, "--sandbox-base", practice, "--har", str(tmp_path / "nowhere" / "walk.har"))
    assert (ran.status, "cannot write" in ran.err) == (2, True)
