"""Each failure of a file has its cause, raised by the real system where a test can bring it about."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from pathlib import Path

import pytest

from smsauth_gui.adapters.explained import explained
from smsauth_gui.core.values.errors import Problem


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, "store.full"),
        (errno.EDQUOT, "store.full"),
        (errno.EFBIG, "store.full"),
        (errno.EACCES, "store.read_only"),
        (errno.EROFS, "store.read_only"),
        (errno.ENOTDIR, "store.read_only"),
    ],
)
def test_the_systems_words_become_causes(number: int, cause: str):
    with pytest.raises(Problem) as caught, explained():
        raise OSError(number, os.strerror(number))
    assert caught.value.cause == cause


def test_a_file_that_another_one_holds_is_told_as_held(tmp_path: Path):
    file = tmp_path / "a.sqlite3"
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        with (
            contextlib.closing(sqlite3.connect(file, timeout=0)) as other,
            pytest.raises(Problem) as caught,
            explained(),
        ):
            other.execute("SELECT * FROM sqlite_schema")
    assert (caught.value.cause, caught.value.detail["reason"]) == ("store.read_only", "file_held")
