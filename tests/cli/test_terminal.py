"""The ways in which a value is given, a time is read and an answer is printed."""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smsauth_gui.cli.terminal import Terminal, UsageError, iso, moment, value_of


def test_a_value_is_asked_read_from_file_or_environment_or_stands_as_it_is(tmp_path, monkeypatch):
    (tmp_path / "key").write_bytes(b"from a file\r\n")
    monkeypatch.setenv("A_KEY", "from the environment")
    assert value_of("-", ask=lambda prompt: f"asked {prompt}", prompt="Key: ") == "asked Key: "
    assert value_of(f"@{tmp_path / 'key'}") == "from a file"
    assert value_of("env:A_KEY") == "from the environment"
    assert value_of("text:env:A_KEY") == "env:A_KEY"
    assert value_of("text:@-") == "@-"
    assert value_of("plain") == "plain"


def test_only_the_last_line_break_of_a_file_is_dropped(tmp_path):
    (tmp_path / "key").write_bytes(b" two\n\n")
    assert value_of(f"@{tmp_path / 'key'}") == " two\n"


@pytest.mark.parametrize("form", ["@/nowhere/at/all", "env:NOT_THERE_AT_ALL"])
def test_what_is_not_there_is_wrong_usage(form):
    with pytest.raises(UsageError):
        value_of(form)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2021-09-30T12:20:06Z", datetime(2021, 9, 30, 12, 20, 6, tzinfo=UTC)),
        ("2021-09-30T14:20:06+02:00", datetime(2021, 9, 30, 12, 20, 6, tzinfo=UTC)),
        ("1633004406", datetime(2021, 9, 30, 12, 20, 6, tzinfo=UTC)),
        ("0", datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_time_is_read(text, time):
    assert moment(text) == time


@pytest.mark.parametrize("text", ["", "yesterday", "2021-09-30T12:20:06", "9" * 30, "1e9", "--1"])
def test_a_time_without_zone_or_sense_is_refused(text):
    with pytest.raises(argparse.ArgumentTypeError):
        moment(text)


def test_a_time_is_written_in_whole_seconds_of_utc():
    assert iso(moment("2021-09-30T14:20:06.9+02:00")) == "2021-09-30T12:20:06Z"
    assert iso(None) is None


def test_one_object_on_one_line_whatever_is_in_it():
    out = io.StringIO()
    terminal = Terminal(argparse.Namespace(json=True), out=out)
    terminal.emit({"text": "two\nlines \ud800 ü \u202e"}, lambda: "")
    out.getvalue().encode("utf-8")
    assert out.getvalue().count("\n") == 1
    assert json.loads(out.getvalue())["text"].startswith("two\nlines")


def test_the_clock_can_be_replaced():
    given = moment("2021-09-30T12:20:06Z")
    assert Terminal(argparse.Namespace(now=given)).now() == given
    assert Terminal(argparse.Namespace(now=None)).now().tzinfo is UTC


@pytest.mark.parametrize(
    "words", [("--now", "yesterday", "doctor"), ("nonsense",), ("connect", "seven"), ("--home",), ("call",)]
)
def test_wrong_words_are_wrong_usage(smsauth, words):
    ran = smsauth(*words)
    assert ran.status == 2
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_general_options_stand_before_and_behind_the_command(smsauth):
    before = smsauth("--now", "0", "inspect", "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.", as_json=True).json
    behind = smsauth("inspect", "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.", "--json", "--now", "0", as_json=False).json
    assert before == behind
    assert before["status"] == "valid"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_narrow_terminal_gets_numbers_and_no_end(encoding: str, tmp_path: Path) -> None:
    text = "Authorization: Bearer abc\u202edef\u001b[31m"
    ran = subprocess.run(
        [Path(sys.executable).parent / "smsauth", "inspect", text],
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding, "SMSAUTH_HOME": str(tmp_path)},
    )
    assert ran.returncode in {0, 1}, ran.stderr
    assert ran.stdout
    assert b"Traceback" not in ran.stderr
