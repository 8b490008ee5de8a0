"""Rules of the house that no tool knows."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "smsauth_gui"
PROVIDERS = re.compile(r"\b(onlinesim|smsgate|infobip|sinch|sms77)\b", re.IGNORECASE)


def sources() -> list[Path]:
    return [path for path in PACKAGE.rglob("*.py") if "_resources" not in path.parts]


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    return listed.stdout.splitlines()


def test_a_provider_is_data():
    named = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sources()
        if "sandbox" not in path.parts
        for line in path.read_text().splitlines()
        if PROVIDERS.search(line)
    ]
    assert named == []


@pytest.mark.parametrize(
    "word", [r"MagicMock", r"verify\s*=\s*False", r"\btime\.sleep\(", r"NotImplementedError", r"\bTODO\b", r"\bFIXME\b"]
)
def test_no_stub_and_no_short_cut_is_left(word):
    found = [
        path.name
        for path in sources()
        for line in path.read_text().splitlines()
        if re.search(word, line) and "except" not in line
    ]
    assert found == []


def test_no_module_does_two_jobs():
    assert [path.name for path in sources() if len(path.read_text().splitlines()) > 620] == []


def test_the_top_level_is_the_agreed_one():
    files = tracked()
    if not files:
        pytest.skip("not a git checkout: an archive has no list of its files")
    top = {name.partition("/")[0] for name in files}
    allowed = {"pyproject.toml", "smsauth_gui", "resources", "tests", "packaging", "README.md"}
    assert {name for name in top if not name.startswith(".")} == allowed


def test_ci_runs_what_the_readme_says():
    assert "python3 packaging/dev.py test" in (ROOT / ".ci" / "run").read_text()
    readme = (ROOT / "README.md").read_text()
    assert "python3 packaging/dev.py run" in readme
    assert "python3 packaging/dev.py test" in readme


def test_every_file_the_readme_names_exists():
    readme = (ROOT / "README.md").read_text()
    for name in re.findall(r"`((?:core|services|ui|cli|adapters|sandbox)/[\w/]*\.py)`", readme):
        assert (PACKAGE / name).is_file(), name
    for name in re.findall(r"\]\(([\w./-]+)\)", readme):
        assert (ROOT / name).exists(), name


def test_the_version_is_one():
    from smsauth_gui import __version__

    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text()
