"""Every change of a request and everything a ticket may lack has its sentence, in each language."""

from __future__ import annotations

from typing import get_args

import pytest

from smsauth_gui.core.diagnosis.repair import Change, Missing, Part, Repair
from smsauth_gui.core.values.http import Request
from smsauth_gui.wording import ENGLISH, language
from smsauth_gui.wording.language import languages
from smsauth_gui.wording.repair import changed, notes, title

PARTS = get_args(Part)
PAIRS = get_args(Missing)
REQUEST = Request("GET", "https://a.example/")


@pytest.mark.parametrize("code", languages())
def test_each_has_a_sentence_of_its_own(code: str):
    speech = language(code)
    said = [changed(Change(part, "a", "b"), speech) for part in PARTS]
    said += [changed(Change(part, "", "b"), speech) for part in PARTS if part not in {"method", "host", "path"}]
    said += [changed(Change(part, "a", ""), speech) for part in PARTS if part not in {"method", "host", "path"}]
    said += notes(Repair(REQUEST, REQUEST, (), PAIRS), speech)
    assert len(set(said)) == len(said)
    assert all(text.endswith(".") for text in said)


def test_the_heading_counts():
    change = Change("header", "a", "b")
    assert title(Repair(REQUEST, REQUEST, (change,)), ENGLISH) == "The corrected request: 1 part changed"
    assert title(Repair(REQUEST, REQUEST, (change, change)), ENGLISH) == "The corrected request: 2 parts changed"
