"""The key behind a passphrase: round trips, wrong words, damaged files, and nothing readable on the disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smsauth_gui.adapters.passphrase import kept_at, unwrap, wrap
from smsauth_gui.core.values.errors import Problem
from tests.marks import files, found

KEY = bytes(range(1, 33))
WORDS = "correct horse battery stäple"


def refused(run) -> Problem:
    with pytest.raises(Problem) as caught:
        run()
    return caught.value


def test_the_key_comes_back_with_the_passphrase_and_only_with_it(tmp_path: Path):
    wrap(tmp_path, KEY, WORDS)
    assert unwrap(tmp_path, WORDS) == KEY
    before = kept_at(tmp_path).read_bytes()
    problem = refused(lambda: unwrap(tmp_path, WORDS + "!"))
    assert (problem.cause, problem.detail["reason"]) == ("vault.locked", "wrong_passphrase")
    assert kept_at(tmp_path).read_bytes() == before
    assert unwrap(tmp_path, WORDS) == KEY


def test_nothing_readable_lies_on_the_disk_and_only_the_owner_may_look(tmp_path: Path):
    wrap(tmp_path, KEY, WORDS)
    assert found([WORDS], files(tmp_path)) == []
    assert KEY not in kept_at(tmp_path).read_bytes()
    assert oct(kept_at(tmp_path).stat().st_mode & 0o777) == "0o600"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["key.json"]


def test_each_time_it_is_wrapped_anew(tmp_path: Path):
    wrap(tmp_path, KEY, WORDS)
    first = json.loads(kept_at(tmp_path).read_text())
    wrap(tmp_path, KEY, "another passphrase")
    second = json.loads(kept_at(tmp_path).read_text())
    assert first["salt"] != second["salt"]
    assert first["key"] != second["key"]
    assert unwrap(tmp_path, "another passphrase") == KEY
    assert refused(lambda: unwrap(tmp_path, WORDS)).cause == "vault.locked"


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"n": 3}', "\x00", '{"kdf": "scrypt", "n": 3, "r": 8, "p": 1}'])
def test_a_damaged_file_is_told_apart_from_a_wrong_passphrase(tmp_path: Path, text: str):
    kept_at(tmp_path).write_text(text)
    assert refused(lambda: unwrap(tmp_path, WORDS)).cause == "vault.key_lost"


def test_a_passphrase_that_is_too_short_is_refused_before_anything_is_written(tmp_path: Path):
    assert refused(lambda: wrap(tmp_path, KEY, "short")).cause == "input.invalid"
    assert not kept_at(tmp_path).exists()
