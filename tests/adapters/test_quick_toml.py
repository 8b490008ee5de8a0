"""The program's own files are kept as JSON, and believed only where nothing speaks against it."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from smsauth_gui.adapters.quick_toml import read


class Bird(msgspec.Struct):
    name: str
    eggs: int = 0


@pytest.fixture
def files(tmp_path: Path) -> Path:
    made = tmp_path / "birds"
    made.mkdir()
    (made / "1.toml").write_text('name = "Heron"')
    (made / "2.toml").write_text('name = "Osprey"\neggs = 3')
    return made


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "birds.json"


BIRDS = [Bird("Heron"), Bird("Osprey", 3)]


def forge(kept: Path) -> None:
    """Another name stands in what is kept."""
    kept.write_bytes(kept.read_bytes().replace(b"Heron", b"Raven"))


def test_it_is_read_from_what_was_kept_which_nobody_else_can_read(files: Path, kept: Path) -> None:
    assert read(files, list[Bird], kept) == BIRDS
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    forge(kept)
    assert [bird.name for bird in read(files, list[Bird], kept)] == ["Raven", "Osprey"]


@pytest.mark.parametrize("change", ["edited", "added", "gone"])
def test_files_that_have_changed_are_read_themselves(files: Path, kept: Path, change: str) -> None:
    read(files, list[Bird], kept)
    forge(kept)
    if change == "edited":
        (files / "2.toml").write_text('name = "Osprey"\neggs = 4')
    if change == "added":
        (files / "3.toml").write_text('name = "Plover"')
    if change == "gone":
        (files / "2.toml").unlink()
    found = read(files, list[Bird], kept)
    assert found[0].name == "Heron"
    assert found == read(files, list[Bird], kept)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folders of users apart itself")
def test_what_others_may_write_is_not_believed_and_replaced(files: Path, kept: Path) -> None:
    read(files, list[Bird], kept)
    forge(kept)
    kept.chmod(0o620)
    assert read(files, list[Bird], kept) == BIRDS
    assert kept.stat().st_mode & 0o777 == 0o600
    assert read(files, list[Bird], kept) == BIRDS


@pytest.mark.parametrize("damage", [b"", b"{", b'[{"name": 5}]', b"[]x"])
def test_damage_is_no_harm(files: Path, kept: Path, damage: bytes) -> None:
    read(files, list[Bird], kept)
    mark = kept.read_bytes()[:64]
    for data in (damage, mark + damage):
        kept.write_bytes(data)
        assert read(files, list[Bird], kept) == BIRDS


def test_without_a_place_to_keep_it_the_files_are_read(files: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert read(files, list[Bird], tmp_path / "file" / "birds.json") == BIRDS


def test_a_wrong_file_is_told(files: Path, kept: Path) -> None:
    (files / "1.toml").write_text("name = 5")
    with pytest.raises(msgspec.ValidationError):
        read(files, list[Bird], kept)
    assert not kept.exists()
