"""A small disk of one's own: a tmpfs at a folder, that can be filled or made read-only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_SIZE = "600k"


class Disk:
    """What is mounted at a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        """Leave no byte free."""
        with suppress(OSError), (self.folder / "filler").open("wb", buffering=0) as filler:
            while True:
                filler.write(bytes(1024))

    def make_room(self) -> None:
        """What filled it is gone."""
        (self.folder / "filler").unlink()

    def make_read_only(self) -> None:
        """Nothing can be written any more, not by root either."""
        subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)


@contextmanager
def disk(folder: Path) -> Iterator[Disk]:
    """A disk of 600 kilobytes at the folder."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    folder.mkdir(parents=True, exist_ok=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={_SIZE},mode=700", "tmpfs", folder], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)
