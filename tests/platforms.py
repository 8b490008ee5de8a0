"""What some systems lack, and the reason that a test gives where it is skipped for that; on Linux none is."""

from __future__ import annotations

import os
import socket
import sys
from typing import IO

import pytest

ON_LINUX = sys.platform.startswith("linux")

needs_sockets_with_owners = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX") or not hasattr(os, "geteuid"), reason="this system's local sockets have no owner"
)
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork the worker that is killed")


def only_on_linux(what: str) -> None:
    """Skip the test on other systems: ``what`` is there on Linux only."""
    if not ON_LINUX:
        pytest.skip(f"{what} is there on Linux only")


def wait_for_lock(file: IO[str]) -> None:
    """Until nobody else holds the file; it is ours until it is closed. Not on Windows."""
    import fcntl

    fcntl.flock(file, fcntl.LOCK_EX)
