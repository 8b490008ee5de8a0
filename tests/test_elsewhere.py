"""The suite loads where a system lacks what Linux has, so that it can tell what it skips there, and why."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ROOT = TESTS.parent
LACKING = {
    *("fcntl", "grp", "pwd", "pty", "resource", "termios", "tty", "jeepney", "secretstorage"),
    *("os.fork", "os.geteuid", "os.mkfifo", "os.killpg", "socket.AF_UNIX", "signal.SIGKILL", "signal.SIGALRM"),
}
LINUX_ONLY = {"secret_service.py", "screen_reader.py"}
"""Loaded by what is skipped elsewhere, when it is used."""
ELSEWHERE = """
import os, signal, socket, sys

class Lacking:
    def find_spec(self, name, path=None, target=None):
        if name in {lacking}:
            raise ImportError(name)

sys.meta_path.insert(0, Lacking())
for name in ("resource", "fcntl"):
    sys.modules.pop(name, None)
import pytest
for module, names in {
    os: ("fork", "geteuid", "mkfifo", "killpg"),
    signal: ("SIGKILL", "SIGALRM", "SIGHUP"),
    socket: ("AF_UNIX",),
}.items():
    for name in names:
        delattr(module, name)
raise SystemExit(pytest.main(["-p", "no:cacheprovider", "-q", *sys.argv[1:]]))
"""


def suite(*words: str) -> subprocess.CompletedProcess[str]:
    """pytest where all that is missing."""
    started = [sys.executable, "-c", ELSEWHERE.replace("{lacking}", repr(LACKING)), "-n", "0", *words]
    return subprocess.run(started, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)


def at_import(tree: ast.Module) -> Iterator[ast.AST]:
    """Whatever runs when the module is loaded: all but the insides of functions."""
    ahead: list[ast.AST] = list(tree.body)
    while ahead:
        node = ahead.pop()
        yield node
        inside = [] if isinstance(node, ast.Lambda) else list(ast.iter_child_nodes(node))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inside = [*node.decorator_list, *node.args.defaults]
        ahead += inside


def asked(path: Path) -> set[str]:
    """What a module asks for when it is loaded and other systems lack."""
    found = set()
    for node in at_import(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {one.name.partition(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(f"{node.value.id}.{node.attr}")
    return found & LACKING


def test_no_module_asks_for_it_when_it_is_loaded() -> None:
    modules = [path for path in TESTS.rglob("*.py") if not {"benchmarks", "node_modules"} & set(path.parts)]
    asking = {path.name: asked(path) for path in modules if asked(path)}
    assert set(asking) <= LINUX_ONLY, asking


@pytest.mark.skipif(sys.platform == "win32", reason="this system is elsewhere itself")
def test_what_needs_it_is_skipped_with_a_reason() -> None:
    told = suite("-rs", "tests/adapters/test_one_window.py", "tests/journeys/test_crash.py", "-k", "listener or kill")
    assert told.returncode == 0, told.stdout[-3000:] + told.stderr[-2000:]
    assert "local sockets have no owner" in told.stdout
    assert "cannot fork" in told.stdout
