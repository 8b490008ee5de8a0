"""A comparison, told: each difference as a sentence, in each language, and nobody's name in what is copied."""

from __future__ import annotations

import pytest

from smsauth_gui.core.paste.compare import Comparison, Difference
from smsauth_gui.core.values.statement import statement
from smsauth_gui.wording.compared import in_full, told
from smsauth_gui.wording.language import ENGLISH, language, languages

NAMES = {"one": "Provider One"}
STATUS = Difference(statement("topic.status"), statement("status.expired"), statement("status.valid"))


def test_each_difference_is_a_sentence():
    assert told(STATUS, ENGLISH, NAMES) == "Status: Expired in the first, Valid in the second."
    assert told(Difference(statement("topic.provider"), "one", ""), ENGLISH, NAMES) == (
        "Provider: only in the first, Provider One."
    )
    found = Difference(statement("topic.findings"), "", "jwt.expired")
    assert told(found, ENGLISH, NAMES) == "Findings: only in the second, The token has expired."


@pytest.mark.parametrize("code", languages())
def test_the_whole_leads_with_the_likeliest_reason_and_counts_what_is_the_same(code: str):
    same = Difference(statement("topic.host"), "a", "a")
    whole = Comparison(statement("compare.expired_first"), (STATUS, same, Difference(same.topic, "", "")))
    lines = in_full(whole, language(code), NAMES).splitlines()
    assert len(lines) == 3
    assert lines[1].startswith("- ")
    assert "1" in lines[2]


def test_it_names_nobody():
    user = Difference(statement("topic.claim", name="sub"), "ana", "bob")
    mail = Difference(statement("topic.claim", name="note"), "ana@example.org", "")
    text = in_full(Comparison(statement("compare.user", first="ana", second="bob"), (user, mail)), ENGLISH, NAMES)
    assert "ana" not in text
    assert "bob" not in text
