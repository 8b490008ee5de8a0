"""Folders of provider files become one catalog; what is broken is told and left out."""

from __future__ import annotations

from pathlib import Path

from smsauth_gui.adapters.catalog_files import load, read

FILE = """
id = "{id}"
name = "{name}"
mark = "P"

[[fields]]
id = "api_key"
label = "API key"
secret = true

[[modes]]
id = "world"
label = "World"
variables = {{ api = "https://api.pigeon.example" }}

[[methods]]
kind = "api_key_header"
id = "key"
title = "Key"
summary = "A key."
fields = ["api_key"]
send = {{ as = "header", value = "Bearer {{api_key}}" }}
first_call = "me"

[[calls]]
id = "me"
title = "Me"
url = "{{api}}/me"
"""


def folder(root: Path, name: str, **files: str) -> Path:
    made = root / name
    made.mkdir()
    for stem, text in files.items():
        (made / f"{stem}.toml").write_text(text)
    return made


def pigeon(name: str = "Pigeon", provider_id: str = "pigeon") -> str:
    return FILE.format(id=provider_id, name=name)


def test_a_later_folder_adds_providers_and_replaces_those_of_the_same_id(tmp_path: Path) -> None:
    ours = folder(tmp_path, "ours", pigeon=pigeon(), raven=pigeon("Raven", "raven"))
    theirs = folder(tmp_path, "theirs", mine=pigeon("Better Pigeon"), owl=pigeon("Owl", "owl"))
    catalog, wrong = load([ours, theirs])
    assert wrong == []
    assert {item.name for item in catalog} == {"Better Pigeon", "Raven", "Owl"}


def test_a_broken_file_is_told_and_left_out_and_the_others_stay(tmp_path: Path) -> None:
    ours = folder(tmp_path, "ours", good=pigeon(), broken="id = ", wrong=pigeon("X", "x").replace('"me"', '"you"', 1))
    catalog, wrong = load([ours])
    assert [item.id for item in catalog] == ["pigeon"]
    assert {Path(item.file).name for item in wrong} == {"broken.toml", "wrong.toml"}


def test_a_broken_replacement_leaves_the_original_in_place(tmp_path: Path) -> None:
    ours = folder(tmp_path, "ours", pigeon=pigeon())
    theirs = folder(tmp_path, "theirs", pigeon=pigeon("Broken").replace("https:", "http:"))
    catalog, wrong = load([ours, theirs])
    assert catalog["pigeon"].name == "Pigeon"
    assert [item.key for item in wrong] == ["modes.world.variables.api"]


def test_two_files_of_one_folder_for_the_same_provider_are_told(tmp_path: Path) -> None:
    catalog, wrong = load([folder(tmp_path, "ours", a=pigeon("First"), b=pigeon("Second"))])
    assert catalog["pigeon"].name == "First"
    assert [(Path(item.file).name, item.key) for item in wrong] == [("b.toml", "id")]


def test_a_folder_that_does_not_exist_is_empty(tmp_path: Path) -> None:
    catalog, wrong = load([tmp_path / "nowhere"])
    assert (len(catalog), wrong) == (0, [])


def test_only_toml_files_are_read(tmp_path: Path) -> None:
    made = folder(tmp_path, "ours", pigeon=pigeon())
    (made / "README.md").write_text("words")
    (made / "sub").mkdir()
    assert [item.id for item in load([made])[0]] == ["pigeon"]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    provider, [wrong] = read(tmp_path / "gone.toml")
    assert provider is None
    assert "gone.toml" in wrong.file
    made = folder(tmp_path, "ours")
    (made / "folder.toml").mkdir()
    assert len(load([made])[1]) == 1


def test_the_programs_own_files_are_told_as_any_other_when_somebody_broke_one(tmp_path: Path) -> None:
    ours = folder(tmp_path, "ours", pigeon=pigeon(), raven=pigeon("Raven", "raven"))
    cache = tmp_path / "cache"
    assert [item.name for item in load([ours], checked=ours, cache=cache)[0]] == ["Pigeon", "Raven"]
    assert (cache / "providers.json").exists()
    (ours / "raven.toml").write_text("id = ")
    catalog, wrong = load([ours], checked=ours, cache=cache)
    assert [item.name for item in catalog] == ["Pigeon"]
    assert [complaint.file for complaint in wrong] == [str(ours / "raven.toml")]


def test_a_file_that_calls_a_built_in_secret_public_is_not_used(tmp_path: Path) -> None:
    field = '\n[[fields]]\nid = "pin"\nlabel = "Pin"\n'
    ours = folder(tmp_path, "ours", pigeon=pigeon() + field + "secret = true\n")
    theirs = folder(tmp_path, "theirs", pigeon=pigeon("Better Pigeon") + field)
    catalog, wrong = load([ours, theirs], checked=ours)
    assert [item.key for item in wrong] == ["fields.pin.secret"]
    assert [item.name for item in catalog] == ["Pigeon"]
