"""The vocabulary is whole, and a problem speaks it."""

import pytest

from smsauth_gui.core.values.errors import CAUSES, FINDINGS, Problem, Verdict


def test_every_verdict_has_causes_and_every_cause_one_verdict():
    assert set(CAUSES.values()) == set(Verdict)
    assert CAUSES["permission.scope"] is Verdict.ACCEPTED_NO_PERMISSION
    assert CAUSES["host.wrong"] is Verdict.WRONG_PLACE
    assert CAUSES["flow.timeout"] is Verdict.CANNOT_TELL


def test_severities_are_of_the_three():
    assert set(FINDINGS.values()) == {"info", "warning", "error"}


def test_a_problem_needs_a_known_cause():
    with pytest.raises(ValueError, match="unknown cause"):
        Problem("net.nonsense")


def test_a_problem_carries_facts():
    problem = Problem("flow.port_busy", {"port": 7177})
    assert problem.detail == {"port": 7177}
    assert problem.verdict is Verdict.CANNOT_TELL
    assert str(problem) == "flow.port_busy"
