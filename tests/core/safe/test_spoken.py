"""A secret of letters alone is found where a sentence says that this is the secret; ordinary sentences stay whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smsauth_gui.core.safe.known import Known
from smsauth_gui.core.safe.spoken import told
from smsauth_gui.core.safe.words import words
from smsauth_gui.core.values.search import small
from smsauth_gui.core.values.secret import MASK
from tests.core.minted import catalog

NONE = Known((), catalog().vocabulary)
ROOT = Path(__file__).parents[3]

TOLD = {
    "api key is abcdefghijkl": "abcdefghijkl",
    "mein Passwort lautet geheimnis": "geheimnis",
    "Mein API-Schlüssel ist abcdefghijkl.": "abcdefghijkl",
    "Kennwort: geheimnis\nBenutzer: shop": "geheimnis",
    "The password was sunshine, and it still failed.": "sunshine",
    'invalid api key "abcdefghijkl"': "abcdefghijkl",
    "client secret: abcdefghijkl": "abcdefghijkl",
    "мой пароль — солнышко": "солнышко",
    "Пароль: солнышко": "солнышко",
    "Kennwort: hallo123x": "hallo123x",
}


@pytest.mark.parametrize("text", TOLD)
def test_what_a_sentence_says_the_secret_is_is_masked_without_a_fingerprint(text: str):
    assert words(text, NONE) == text.replace(TOLD[text], MASK)


@pytest.mark.parametrize("text", TOLD)
def test_and_behind_the_quoting_of_json_or_an_address(text: str):
    assert TOLD[text] not in words(json.dumps({"detail": json.dumps({"message": text})}, ensure_ascii=False), NONE)


ORDINARY = (
    "The API key is unrecognised.",
    "The API key is invalid",
    "api key: required",
    'the token is "expired"',
    'Unexpected token "username" in JSON',
    'missing key "message"',
    "The access token belongs to another account.",
    "the password is stored encrypted",
    "Password: The password must be longer",
    "My key is to keep calm",
    "Der Schlüssel ist ungültig.",
    "Das Passwort wurde entfernt; es ist gesperrt.",
    "Ключ недействителен. Пароль не указан.",
    "Your secret is deactivated.",
    "The credential was withdrawn",
)


@pytest.mark.parametrize("text", ORDINARY)
def test_what_is_said_of_a_secret_stays(text: str):
    assert words(text, NONE) == text


@pytest.mark.parametrize("pattern", ["resources/i18n/*.po", "resources/providers/*.toml", "resources/knowledge/*.toml"])
def test_no_sentence_of_the_program_and_of_its_providers_is_taken_for_a_secret(pattern: str):
    files = list(ROOT.glob(pattern))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        found = {secret.reveal() for secret in told(text, small(text))}
        assert not {value for value in found if value.strip(".!").isalpha()}, file.name
