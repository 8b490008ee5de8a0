"""What a release checks: it stops at what is not true, and two builds are the same to the byte."""

from __future__ import annotations

import re
import tarfile
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

import smsauth_gui
from smsauth_gui.cli import parser
from tests.scripts import script


@pytest.fixture
def release() -> ModuleType:
    """The script as a module."""
    return script("release")


@pytest.mark.xdist_group("wheel")
def test_two_builds_are_the_same_and_hold_the_licence(release: ModuleType, tmp_path: Path) -> None:
    release.build(tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    (source,) = tmp_path.glob("*.tar.gz")
    names = zipfile.ZipFile(wheel).namelist()
    (metadata,) = (name for name in names if name.endswith("dist-info/METADATA"))
    said = zipfile.ZipFile(wheel).read(metadata).decode()
    assert f"Version: {smsauth_gui.__version__}" in said
    assert "License-Expression: MIT" in said
    assert any(name.endswith("licenses/packaging/LICENSE") for name in names)
    with tarfile.open(source) as archive:
        assert any(name.endswith("/packaging/release.py") for name in archive.getnames())


def test_the_version_stands_in_one_place(release: ModuleType) -> None:
    assert release.version() == smsauth_gui.__version__
    text = (release.ROOT / "pyproject.toml").read_text()
    assert smsauth_gui.__version__ not in text


def test_a_failed_command_is_untrue_and_shows_what_it_said(release: ModuleType) -> None:
    with pytest.raises(release.Untrue, match="no such thing"):
        release.run("sh", "-c", "echo no such thing >&2; exit 3")


def test_it_stops_at_the_first_thing_that_is_not_true(
    release: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later: list[Path] = []

    def fails(folder: Path) -> str:
        raise release.Untrue(f"not in {folder.name}")

    monkeypatch.setattr(release, "STEPS", (fails, later.append))
    monkeypatch.setattr("sys.argv", ["release.py", str(tmp_path / "out")])
    assert release.main() == 1
    assert not later
    assert "NOT TRUE\nnot in out" in capsys.readouterr().out


def test_a_version_without_a_date_in_the_changelog_is_not_released(
    release: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / "packaging" / "CHANGELOG.md"
    log.parent.mkdir()
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(release, "version", lambda: "1.2.0")
    log.write_text("## [Unreleased]\n")
    with pytest.raises(release.Untrue, match=r"1\.2\.0"):
        release.check_changelog(tmp_path)
    log.write_text("## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n")
    assert release.check_changelog(tmp_path) == "2026-12-01"
    log.write_text(log.read_text() + "\n- One change.\n- One change.\n")
    with pytest.raises(release.Untrue, match="twice"):
        release.check_changelog(tmp_path)


def test_the_forge_tries_every_python_that_is_promised_on_three_systems(release: ModuleType) -> None:
    text = (release.ROOT / "pyproject.toml").read_text()
    promised = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', text)
    assert tuple(promised) == release.PYTHONS
    workflow = (release.ROOT / ".github" / "workflows" / "tests.yml").read_text()
    tried = re.search(r"python: \[(.+)\]", workflow)
    assert tried is not None
    assert set(promised) <= set(re.findall(r"3\.\d+", tried[1]))
    assert "system: [ubuntu-latest, windows-latest, macos-latest]" in workflow
    assert all(folder in workflow for folder in release.LOWEST), "the oldest versions are tried with the same tests"
    assert not re.search(r"\$\{\{ *secrets", workflow), "nothing here needs one"


def test_the_example_uses_a_command_that_exists(release: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    example = (release.ROOT / "packaging" / "examples" / "check-accounts.yml").read_text()
    shown = re.findall(r"run: smsauth (check .+?)(?: > |$)", example, re.MULTILINE)
    assert len(shown) == 2
    for words in shown:
        assert parser().parse_args(words.split()).all
    assert capsys.readouterr().err == ""


def test_the_changelog_has_the_usual_form(release: ModuleType) -> None:
    lines = (release.ROOT / "packaging" / "CHANGELOG.md").read_text("utf-8").splitlines()
    kinds = {line.removeprefix("### ") for line in lines if line.startswith("### ")}
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    versions = [line for line in lines if line.startswith("## ")]
    assert versions[0] == "## [Unreleased]"
    assert re.fullmatch(r"## \[0\.1\.0\] - \d{4}-\d\d-\d\d", versions[-1])
