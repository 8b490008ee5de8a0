"""Breaks one thing at a time and asks whether a test notices: ``python -m tests.mutants [--count N] [--seed N] [PATH …]``.

Works in a copy of the checkout. Each mutant meets the tests of its own module, then those of its room, then those of
the floors that stand on it; the first failure kills it, and so does a run that does not end. What no test noticed is
printed; some of it changes nothing (an equivalent mutant), the rest lacks a test. Runs with different seeds use
several cores.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

from tests.test_rules import ROOT, TOLD_ELSEWHERE

DEFAULT = ("smsauth_gui/core", "smsauth_gui/services", "smsauth_gui/adapters")
ABOVE = {
    "core": ("tests/core", "tests/services", "tests/providers"),
    "services": ("tests/services", "tests/cli"),
    "adapters": ("tests/adapters", "tests/cli"),
}
"""Floor → whose tests may notice."""
OPPOSITE = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip
Node = ast.expr | ast.stmt
Change = tuple[Node, str]
"""What is replaced, and by which source."""


def changes(tree: ast.AST) -> Iterator[Change]:
    """Every single change of a module; its declarations (annotations, decorators, docstrings) stay as they are."""
    for name, value in ast.iter_fields(tree):
        if name in {"annotation", "returns", "decorator_list", "keywords"} and not isinstance(tree, ast.Call):
            continue
        for node in value if isinstance(value, list) else [value]:
            if isinstance(node, ast.AST) and not isinstance(node, ast.JoinedStr):
                yield from changes_of(node)
                yield from changes(node)


def changes_of(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare(left, [op, *ops], comparators):
            yield node, ast.unparse(ast.Compare(left, [OPPOSITE[type(op)](), *ops], comparators))
        case ast.BoolOp(op, values):
            yield node, ast.unparse(ast.BoolOp(OPPOSITE[type(op)](), values))
            for index in range(len(values)):
                yield node, ast.unparse(ast.BoolOp(op, values[:index] + values[index + 1 :]))
        case ast.UnaryOp(ast.Not(), operand):
            yield node, ast.unparse(operand)
        case ast.If(test) | ast.IfExp(test) | ast.While(test):
            yield test, f"not ({ast.unparse(test)})"
        case ast.Constant(bool(value)):
            yield node, str(not value)
        case ast.Constant(int(value)):
            yield node, str(value + 1)
            yield node, str(value - 1)
        case ast.Return(ast.expr() as value):
            yield from ((value, text) for text in ("None", "True", "False") if text != ast.unparse(value))
        case ast.Expr(ast.Call() | ast.Yield() | ast.YieldFrom()) | ast.AugAssign() | ast.Raise() | ast.Continue():
            yield node, "pass"


def mutated(source: str, node: Node, text: str) -> str:
    lines = source.encode().splitlines(keepends=True)
    start = sum(map(len, lines[: node.lineno - 1])) + node.col_offset
    end = sum(map(len, lines[: (node.end_lineno or 0) - 1])) + (node.end_col_offset or 0)
    new = text if isinstance(node, ast.stmt) else f"({text})"
    return (source.encode()[:start] + new.encode() + source.encode()[end:]).decode()


def stages(module: Path) -> Iterator[tuple[str, ...]]:
    """The tests to ask about ``core/token/jwt.py``, the nearest first; each stage is one run."""
    mirrored = Path("tests") / module.parent / f"test_{module.name}"
    elsewhere = (f"tests/{test}" for pattern, test in TOLD_ELSEWHERE.items() if fnmatch(module.as_posix(), pattern))
    yield tuple(dict.fromkeys(str(path) for path in (mirrored, *elsewhere) if (ROOT / path).exists()))
    yield (str(mirrored.parent),)
    yield ABOVE[module.parts[0]]


class Copy:
    """A checkout of its own, in which tests run."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        left_out = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache", "*.egg-info")
        shutil.copytree(ROOT, self.root, ignore=left_out)

    def modules(self, paths: Sequence[str]) -> list[Path]:
        """The modules below these files and folders, relative to the checkout."""
        files = {
            file for path in map(self.root.joinpath, paths) for file in (path, *path.rglob("*.py")) if file.is_file()
        }
        return sorted(file.relative_to(self.root) for file in files)

    def passes(self, tests: tuple[str, ...], seconds: float) -> bool:
        # No bytecode: two mutants of one second and one length would share it.
        more = {"PYTHONPATH": str(self.root), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
        words = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
        run = subprocess.Popen(
            words, cwd=self.root, env=os.environ | more, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        try:
            return run.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, signal.SIGKILL)
            run.wait()
            return False

    @cache  # noqa: B019 - one copy a run
    def limit(self, tests: tuple[str, ...]) -> float:
        """Seconds after which a run does not end. They have to pass as long as nothing is broken, or a kill says nothing."""
        start = time.monotonic()
        if not self.passes(tests, 3600):
            raise SystemExit(f"{' '.join(tests)} fails without any change")
        return 10 + 4 * (time.monotonic() - start)

    def survives(self, path: Path, node: Node, text: str) -> bool:
        file = self.root / path
        sound = file.read_text("utf-8")
        for tests in filter(None, stages(path.relative_to("smsauth_gui"))):
            limit = self.limit(tests)
            file.write_text(mutated(sound, node, text), "utf-8")
            passed = self.passes(tests, limit)
            file.write_text(sound, "utf-8")
            if not passed:
                return False
        return True


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description="Which changes does no test notice?")
    parser.add_argument("paths", nargs="*", default=DEFAULT, help="files or folders of the package")
    parser.add_argument("--count", type=int, default=300, help="so many mutants, picked at random")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # repeatable, nothing secret
    alive = 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copy = Copy(Path(folder))
        places: dict[tuple[Path, Node], list[str]] = {}
        for path in copy.modules(options.paths):
            for node, text in changes(ast.parse((copy.root / path).read_text("utf-8"))):
                places.setdefault((path, node), []).append(text)
        picked = chance.sample(list(places), min(options.count, len(places)))
        for path, node in picked:
            text = chance.choice(places[path, node])
            if copy.survives(path, node, text):
                alive += 1
                say(f"{path}:{node.lineno}: {ast.unparse(node)}  ->  {text}")
    killed = len(picked) - alive
    say(f"{killed} of {len(picked)} killed ({100 * killed / max(len(picked), 1):.1f} %), of {len(places)} places")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
