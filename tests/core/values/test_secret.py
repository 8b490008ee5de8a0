"""Secrets do not print themselves."""

import copy
import json
import pickle

import pytest

from smsauth_gui.core.values.secret import Secret, fingerprint_of

TEXT = "s3cr3t-token-value"


@pytest.mark.parametrize(
    "show", [str, repr, "{}".format, lambda secret: f"{secret!r:>40}", lambda secret: str([secret])]
)
def test_no_way_of_printing_shows_the_text(show):
    assert TEXT not in show(Secret(TEXT))
    assert TEXT not in show(Secret(TEXT, guessable=True))


def test_a_token_shows_the_fingerprint_of_the_contract():
    assert Secret("abc").fingerprint == "sha256:ba7816bf8f01"
    assert repr(Secret("abc")) == "Secret(sha256:ba7816bf8f01)"


def test_what_a_person_could_make_up_shows_no_fingerprint():
    assert Secret("hunter2", guessable=True).fingerprint is None
    assert "sha256" not in repr(Secret("hunter2", guessable=True))


def test_a_lone_surrogate_has_a_fingerprint_too():
    assert fingerprint_of("\ud800").startswith("sha256:")


def test_a_secret_is_not_pickled_and_not_json():
    with pytest.raises(TypeError):
        pickle.dumps(Secret(TEXT))
    with pytest.raises(TypeError):
        json.dumps(Secret(TEXT))
    with pytest.raises(TypeError):
        copy.copy(Secret(TEXT))


def test_equality_is_by_text_and_an_empty_one_is_false():
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert not Secret("")
    assert len({Secret("a"), Secret("a")}) == 1
    assert len(Secret("abc")) == 3
