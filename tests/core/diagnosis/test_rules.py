"""The path to a member of an answer, as provider files write it, and the rules that go along it."""

from __future__ import annotations

from typing import Any

import pytest

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.rules import values_at
from smsauth_gui.core.diagnosis.situation import Situation
from tests.core.diagnosis.test_diagnose import got
from tests.core.minted import NOW, catalog


@pytest.mark.parametrize(
    ("data", "path", "values"),
    [
        ({"a": {"b": 1}}, "a.b", ["1"]),
        ({"a": {"b": 1}}, "a", []),
        ({"a": {"b": 1, "c": "x"}}, "a.*", ["1", "x"]),
        ({"a": 1}, "b", []),
        ({"0": "x"}, "0", ["x"]),
        ([1, 2.5, "x"], "*", ["1", "2.5", "x"]),
        ([1, 2], "1", ["2"]),
        ([1, 2], "2", []),
        ([1, 2], "a", []),
        ([{"a": 1}, {"a": 2}, 3], "*.a", ["1", "2"]),
        ("x", "a", []),
        ("x", "", ["x"]),
        ([True, False, None], "*", ["true", "false"]),
    ],
)
def test_a_path_leads_to_values_as_text(data: Any, path: str, values: list[str]) -> None:
    assert list(values_at(data, path)) == values


def test_without_a_request_a_rule_fits_that_asks_nothing_of_it() -> None:
    assert diagnose(Situation(None, got(200, "900"), NOW, provider="seven"), catalog()).cause == "credential.rejected"
    assert diagnose(Situation(None, got(200, "500"), NOW, provider="seven"), catalog()).cause == "account.balance"
    infobip = Situation(None, got(401, {"errorCode": "E401"}), NOW, provider="infobip")
    assert "host.wrong" not in diagnose(infobip, catalog()).alternatives
