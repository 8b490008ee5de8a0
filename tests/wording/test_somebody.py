"""A provider without a name is declined, in every sentence that speaks of one."""

from __future__ import annotations

import re

import pytest

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.wording import advice, headline
from smsauth_gui.wording.language import language
from smsauth_gui.wording.replies import reply
from smsauth_gui.wording.somebody import NOBODY
from tests.wording.test_report import pasted

WRONG = {
    "en": re.compile(NOBODY),
    "de": re.compile(rf"{NOBODY}|\b(?:von|bei|zu|an|für|mit|durch) der Anbieter"),
    "ru": re.compile(rf"{NOBODY}|(?:\b(?:у|от|до|для|из|к)|документаци\w+|страниц\w+|сайт\w*|API) провайдер\b"),
}


@pytest.mark.parametrize("code", WRONG)
@pytest.mark.parametrize("cause", sorted(CAUSES))
def test_no_sentence_speaks_of_the_provider_in_the_wrong_case(cause: str, code: str):
    found, chosen = Diagnosis(cause), language(code)
    for text in (headline(found, "", chosen), advice(found, None, chosen), reply(pasted("", diagnosis=found), chosen)):
        assert WRONG[code].search(text) is None, text
