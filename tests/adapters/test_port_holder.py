"""Who holds a port: the system's own tables, and systems that tell nothing."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from smsauth_gui.adapters.port_holder import holder

PLAY = "import socket; s = socket.create_server(('{}', 0), family={}); print(s.getsockname()[1], flush=True); input()"


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux has these tables")
@pytest.mark.parametrize(("address", "family"), [("127.0.0.1", socket.AF_INET), ("::1", socket.AF_INET6)])
def test_another_program_is_named(address, family):
    words = [sys.executable, "-c", PLAY.format(address, int(family))]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        assert holder(port).endswith(f" (process {process.pid})")
        assert holder(port).startswith("python")
        process.communicate("\n")
    assert holder(port) == ""


def test_where_nothing_tells_nobody_is_named(tmp_path):
    assert holder(7177, tmp_path) == ""
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "tcp").write_text("sl local_address\n 0: 0100007F:1C09 00000000:0000 0A 0 0 0 0 0 4711\n")
    assert holder(7177, tmp_path) == ""


def test_a_process_of_somebody_else_is_passed_over(tmp_path):
    (tmp_path / "net").mkdir()
    row = " 0: 0100007F:1C09 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4711 1\n"
    (tmp_path / "net" / "tcp").write_text("  sl  local_address\n" + row)
    (tmp_path / "1").mkdir()
    (tmp_path / "2" / "fd").mkdir(parents=True)
    (tmp_path / "2" / "fd" / "3").symlink_to("socket:[4711]")
    (tmp_path / "2" / "comm").write_text("nginx\n")
    assert holder(7177, tmp_path) == "nginx (process 2)"
