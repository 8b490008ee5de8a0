"""A provider file cannot make a secret public by leaving it unmarked."""

from __future__ import annotations

import pytest

from smsauth_gui.assets import resource
from smsauth_gui.core.provider.check import complaints, decode
from tests.core.minted import catalog
from tests.core.provider.test_check_requests import CODE_FILE, TOKEN_FILE, change, told

SECRET = 'label = "Client secret"\nsecret = true'


def field(name: str, label: str) -> str:
    return f'\n[[fields]]\nid = "{name}"\nlabel = "{label}"\n'


def test_a_copy_of_a_built_in_file_that_publishes_the_clients_secret_is_refused() -> None:
    text = (resource("providers") / "seven.toml").read_text(encoding="utf-8")
    start = text.index('id = "client_secret"')
    text = text[:start] + text[start:].replace("secret = true", "secret = false", 1)
    line = 'authorize_url = "{oauth}/authorize"\n'
    text = text.replace(line, line + 'authorize_params = { x = "{client_secret}" }\n', 1)
    assert "fields.client_secret.secret" in [item.key for item in complaints(text.encode(), "seven.toml")]


@pytest.mark.parametrize(
    "name",
    ["password", "api_key", "apikey", "token", "access_token", "mytoken", "key_secret", "dbsecret", "private_key"],
)
def test_a_field_named_like_a_secret_has_to_be_one(name: str) -> None:
    found = told(CODE_FILE.replace(SECRET, SECRET + "\n" + field(name, "Thing")))
    assert found == [(f"fields.{name}.secret", "has to be true: the field is named like a secret")]


def test_a_field_whose_label_asks_for_a_secret_has_to_be_one() -> None:
    assert [key for key, _ in told(CODE_FILE + field("colour", "Client secret"))] == ["fields.colour.secret"]


def test_what_is_sent_as_a_password_has_to_be_one() -> None:
    file = TOKEN_FILE.replace('fields = ["client_id", "client_secret"]', 'fields = ["client_id", "colour"]')
    file = file.replace('send = { as = "nothing" }', 'send = { as = "basic", username = "u", password = "{colour}" }')
    assert ("fields.colour.secret", "has to be true: the field is sent as a secret") in told(
        file + field("colour", "Colour")
    )


def test_what_is_secret_in_the_built_in_file_is_secret_in_the_one_that_replaces_it() -> None:
    file = CODE_FILE.encode()
    ours, wrong = decode(file, "ours.toml")
    assert wrong == []
    assert ours is not None
    theirs = (CODE_FILE + field("pin", "Pin")).encode()
    marked, _ = decode((CODE_FILE + field("pin", "Pin") + "secret = true\n").encode(), "ours.toml")
    assert marked is not None
    assert decode(theirs, "theirs.toml", {"pigeon": ours})[1] == []
    [complaint] = decode(theirs, "theirs.toml", {"pigeon": marked})[1]
    assert complaint.key == "fields.pin.secret"


@pytest.mark.parametrize("name", ["client_id", "key_id", "project_id", "application_key", "username"])
def test_what_only_names_an_account_may_be_public(name: str) -> None:
    file = CODE_FILE if name == "client_id" else CODE_FILE + field(name, "Name")
    assert told(file) == []


def test_the_built_in_files_mark_what_is_secret() -> None:
    assert change(CODE_FILE, SECRET, 'label = "Client secret"')
    assert all(item.secret for provider in catalog() for item in provider.fields if item.id.endswith("secret"))
