"""Claims are explained in plain words: the provider's own, else what the standards say."""

from __future__ import annotations

import pytest

from smsauth_gui.core.token.token_reading import TIMES
from smsauth_gui.core.values.reading import Claim
from smsauth_gui.wording.claims import CLAIMS, meaning, title
from smsauth_gui.wording.language import ENGLISH, language


def test_claims_and_members_of_the_header_have_meanings_of_their_own():
    assert meaning(Claim("typ", '"JWT"'), ENGLISH, header=True) == "Kind of token"
    assert meaning(Claim("alg", '"HS256"'), ENGLISH, header=True) == "Algorithm of the signature"
    assert meaning(Claim("alg", '"HS256"'), ENGLISH) == ""
    assert meaning(Claim("sub", '"ana"'), ENGLISH, header=True) == ""


def test_the_words_of_a_providers_file_come_first():
    assert meaning(Claim("sub", '"ana"', "Calls"), ENGLISH) == "Calls"
    assert meaning(Claim("sub", '"ana"', "Calls"), language("de")) == title(Claim("sub", "1", "Calls"), language("de"))
    assert meaning(Claim("sub", '"ana"', "Calls"), language("de")) == "Anrufe"


@pytest.mark.parametrize("name", sorted(TIMES))
def test_before_a_time_a_line_begins_with_a_capital(name: str):
    claim = Claim(name, "1790859600")
    assert meaning(claim, ENGLISH) == CLAIMS[name]
    assert CLAIMS[name].islower()
    assert title(claim, ENGLISH)[0].isupper()
    assert title(claim, language("de")) != title(claim, ENGLISH)
    assert title(claim, ENGLISH, header=True) == ""
