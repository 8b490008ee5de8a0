"""``smsauth providers`` lists what the files offer, checks a file, and prints the schema."""

from __future__ import annotations

import json
from pathlib import Path

from smsauth_gui.core.provider.check import schema
from tests.cli.conftest import Smsauth

BROKEN = 'id = "mine"\nname = "Mine"\nmark = "M"\nmodes = []\nmethods = []\ncolour = "red"\n'


def test_the_list_has_the_keys_of_the_contract(smsauth: Smsauth) -> None:
    ran = smsauth("providers")
    assert ran.status == 0
    assert ran.err == ""
    for provider in ran.json["providers"]:
        assert set(provider) == {"id", "name", "compared", "modes", "methods", "calls"}
        for method in provider["methods"]:
            assert set(method) == {"id", "kind", "fields", "scopes", "modes", "first_call"}
            assert all(set(field) == {"id", "secret", "required", "modes"} for field in method["fields"])
        for call in provider["calls"]:
            assert set(call) == {"id", "scope", "scopes", "methods", "modes", "params", "public", "changes"}
            assert call["methods"]
            assert call["modes"]


def test_a_field_that_only_some_modes_have_is_not_required_by_the_method(smsauth: Smsauth) -> None:
    listed = {item["id"]: item for item in smsauth("providers").json["providers"]}
    [jwt] = [method for method in listed["smsgate"]["methods"] if method["id"] == "jwt"]
    fields = {field["id"]: field for field in jwt["fields"]}
    assert fields["base_url"]["required"] is False
    assert fields["base_url"]["modes"] == ["private", "local"]
    assert fields["username"]["required"] is True
    assert fields["ttl"]["required"] is False
    [key] = [method for method in listed["infobip"]["methods"] if method["id"] == "api_key"]
    assert {field["id"]: field["required"] for field in key["fields"]} == {"base_url": True, "api_key": True}


def test_a_call_that_changes_something_says_so(smsauth: Smsauth) -> None:
    listed = {item["id"]: item for item in smsauth("providers").json["providers"]}
    calls = {call["id"]: call for call in listed["smsgate"]["calls"]}
    assert calls["send_message"]["changes"]
    assert calls["messages"]["changes"] is None


def test_the_list_is_readable_without_json(smsauth: Smsauth) -> None:
    ran = smsauth("providers", as_json=False)
    assert ran.status == 0
    assert "Infobip (infobip)" in ran.out
    assert "client_secret (optional)" in ran.out


def test_a_folder_of_ones_own_is_added_and_a_broken_file_told_on_stderr(smsauth: Smsauth, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(BROKEN)
    ran = smsauth("providers", "--catalog", str(tmp_path))
    assert ran.status == 0
    assert len(ran.json["providers"]) == 5
    assert "mine.toml" in ran.err
    assert "colour" in ran.err


def test_checking_a_good_file_and_the_folder_of_ours_ends_with_zero(smsauth: Smsauth) -> None:
    ours = Path(__file__).parents[2] / "resources" / "providers"
    for path in (ours, ours / "seven.toml"):
        ran = smsauth("providers", "check", str(path))
        assert (ran.status, ran.json) == (0, {"ok": True, "complaints": []})


def test_checking_a_broken_file_names_file_key_and_reason(smsauth: Smsauth, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(BROKEN)
    ran = smsauth("providers", "check", str(path))
    assert ran.status == 1
    [complaint] = ran.json["complaints"]
    assert complaint["file"] == str(path)
    assert complaint["key"] == "colour"
    assert "unknown field" in complaint["reason"]
    text = smsauth("providers", "check", str(path), as_json=False)
    assert text.status == 1
    assert text.out.startswith(f"{path}: colour: ")


def test_a_folder_without_provider_files_is_a_complaint(smsauth: Smsauth, tmp_path: Path) -> None:
    ran = smsauth("providers", "check", str(tmp_path))
    assert ran.status == 1
    assert ran.json["ok"] is False


def test_wrong_words_are_wrong_usage(smsauth: Smsauth, tmp_path: Path) -> None:
    assert smsauth("providers", "check").status == 2
    assert smsauth("providers", "check", str(tmp_path / "gone.toml")).status == 2
    assert smsauth("providers", "schema", "x").status == 2
    assert smsauth("providers", "nonsense").status == 2


def test_the_schema_is_printed(smsauth: Smsauth) -> None:
    assert smsauth("providers", "schema", as_json=False).out == schema().decode()
    assert smsauth("providers", "schema").json == json.loads(schema())


def test_a_folder_that_does_not_exist_is_told(smsauth: Smsauth, tmp_path: Path) -> None:
    ran = smsauth("providers", "--catalog", str(tmp_path / "nowhere"))
    assert ran.status == 2
    assert "nowhere" in ran.err
