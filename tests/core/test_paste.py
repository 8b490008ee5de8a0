"""Each text that people paste is read as what it is: its kind, its credentials, whose they are, what is odd about it."""

from __future__ import annotations

import pytest

from smsauth_gui.core import paste
from tests.core.minted import NOW, Case, catalog, codes, credentials, secrets
from tests.core.pasted import CASES


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_pasted_text_is_read_as_what_it_is(case: Case):
    reading = paste.read(case.text, catalog=catalog(), now=NOW)
    assert reading.kind in case.kind.split(), (reading.kind, [item.kind for item in reading.items])
    if case.holds is not None:
        assert secrets(reading) == set(case.holds)
    if case.provider:
        assert reading.providers, "nobody was named"
        assert reading.providers[0].id == case.provider
    elif case.provider == "":
        assert all(guess.confidence == "low" for guess in reading.providers), reading.providers
    assert set(case.findings) <= codes(reading), codes(reading)
    assert set(case.users) <= {item.username for item in credentials(reading)}
