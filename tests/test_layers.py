"""The layers are a test: nothing imports upwards, siblings are blind to each other, core is harmless."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

ROOT = Path(__file__).parent.parent
CORE = ROOT / "smsauth_gui" / "core"

HARMLESS = {
    "__future__", "abc", "base64", "binascii", "bisect", "codecs", "collections", "collections.abc", "contextlib", "copy",
    "dataclasses", "datetime", "decimal", "difflib", "email.utils", "enum", "functools", "hashlib", "heapq", "hmac", "inspect",
    "html", "html.entities", "io", "ipaddress", "itertools", "json", "math", "operator", "re", "shlex", "string", "struct", "textwrap",
    "tomllib", "types", "typing", "unicodedata", "urllib.parse", "warnings", "zlib", "zoneinfo", "msgspec", "re2",
    "msgspec.structs",
}  # fmt: skip
"""What core may import: values and text; nothing that reads a clock, a file or the network, or starts anything."""

CHECKS_SIGNATURES = {"jwt", "cryptography"}
"""Only in the module that verifies signatures, and only when it is asked to."""


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """The modules that a file imports, each with whether that happens when the file itself is imported."""
    tree = ast.parse(path.read_text())
    inside = {id(node) for part in ast.walk(tree) if isinstance(part, ast.FunctionDef) for node in ast.walk(part)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((one.name, id(node) not in inside) for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield node.module or "", id(node) not in inside


def test_the_layers_hold(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    configure()
    assert lint_imports(config_filename="pyproject.toml"), capsys.readouterr().out


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: path.stem)
def test_core_imports_only_what_is_harmless(path):
    foreign = {(name, at_once) for name, at_once in imports(path) if not name.startswith("smsauth_gui.core")}
    if path.name == "verify.py":
        foreign = {(name, now) for name, now in foreign if now or name.partition(".")[0] not in CHECKS_SIGNATURES}
    assert {name for name, _ in foreign if name != "smsauth_gui"} <= HARMLESS


def test_an_upward_import_would_be_seen(tmp_path):
    (tmp_path / "bad.py").write_text("import urllib.request\ndef late():\n    from os import path\n")
    assert set(imports(tmp_path / "bad.py")) == {("urllib.request", True), ("os", False)}


@pytest.mark.parametrize("path", sorted((ROOT / "smsauth_gui" / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_the_window_opens_no_socket_of_qts_either(path):
    assert "PySide6.QtNetwork" not in {name for name, _ in imports(path)}
