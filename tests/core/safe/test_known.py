"""A known secret is found and masked however it is written."""

from __future__ import annotations

import base64
import json
import re
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.provider.vocabulary import BUILT_IN
from smsauth_gui.core.safe.known import Known, _any_quoting, mask, search
from smsauth_gui.core.values.secret import MASK, Secret, fingerprint_of
from tests.core.minted import INFOBIP_KEY, SEVEN_KEY, basic

ODD = "kä/y+1 =?&\"<%>'€"
"""A password with everything that some notation writes differently."""


def spelled(text: str) -> dict[str, str]:
    raw = text.encode()
    return {
        "plain": text,
        "url-encoded": quote(text, safe=""),
        "as a form": quote_plus(text),
        "in lower hex": re.sub("%..", lambda match: match[0].lower(), quote(text, safe="")),
        "in JSON": json.dumps(text)[1:-1],
        "in JSON of PHP": json.dumps(text, ensure_ascii=False)[1:-1].replace("/", "\\/"),
        "base64": base64.b64encode(raw).decode(),
        "base64url": base64.urlsafe_b64encode(raw).decode().rstrip("="),
        "in a pair": basic("ana", text),
        "in a longer pair": basic("anna", text),
        "in another pair": basic("annab", text + "\n"),
        "base64, url-encoded": quote(base64.b64encode(raw).decode(), safe=""),
    }


@pytest.mark.parametrize("secret", [SEVEN_KEY, INFOBIP_KEY, "Gr4nit/Fluss+7", "x7k-p2m_9qw4rt"])
@pytest.mark.parametrize("how", spelled("x"))
def test_a_known_secret_is_found_however_it_is_written(secret: str, how: str):
    text = f"before {spelled(secret)[how]} after"
    assert search(text, [Secret(secret)])
    hidden = Known([Secret(secret)], BUILT_IN).hide(text)
    assert MASK in hidden
    assert not search(hidden, [Secret(secret)])
    assert hidden.startswith("before ")
    assert hidden.endswith(" after")


@pytest.mark.parametrize("how", spelled("x"))
def test_an_odd_password_is_found_too(how: str):
    assert search(spelled(ODD)[how], [Secret(ODD, guessable=True)])


@given(st.text(min_size=8, max_size=40), st.text(max_size=12))
def test_any_secret_is_found_in_plain_and_inside_base64(secret: str, user: str):
    if not secret.strip() or any("\ud800" <= char <= "\udfff" for char in secret + user):
        return
    known = [Secret(secret)]
    assert search(f"x {secret} y", known)
    assert search(base64.b64encode(f"{user}:{secret}".encode()).decode(), known)


def test_a_short_secret_is_hidden_as_a_word_and_blots_out_nothing_else():
    known = Known([Secret("ab1", guessable=True)], BUILT_IN)
    assert known.hide("the code ab1 and cab12") == f"the code {MASK} and cab12"


def test_what_a_machine_made_shows_its_fingerprint_and_what_a_person_made_shows_none():
    assert mask(SEVEN_KEY) == f"{MASK} {fingerprint_of(SEVEN_KEY)}"
    assert mask("hunter2", guessable=True) == MASK
    once = mask(SEVEN_KEY)
    assert mask(once) == once


@pytest.mark.parametrize("depth", [1, 2])
def test_a_long_secret_is_hidden_behind_any_quoting_by_its_beginning_and_end(depth: int):
    secret = 'begin/"of"+' + "quoted/ÄöÜ\\" * 400 + 'the="end"'
    text = secret
    for _ in range(depth):
        text = json.dumps({"said": text})
    shown = Known([Secret(secret)], BUILT_IN).hide(f"before {text} behind")
    assert "quoted" not in shown
    assert "begin" not in shown
    assert shown.startswith("before ")
    assert shown.endswith(" behind")


def test_the_pattern_of_a_long_secret_stays_small():
    assert len(_any_quoting("k3y9" * 5_000).pattern) < 20_000
