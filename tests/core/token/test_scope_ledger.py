"""The scope ledger: what was asked, granted, is in the token and is needed."""

from __future__ import annotations

import pytest

from smsauth_gui.core.token.scope_ledger import Row, ledger


def row(rows: tuple[Row, ...], scope: str) -> Row:
    return next(item for item in rows if item.scope == scope)


def test_the_missing_permission_comes_first_and_is_the_only_one_marked():
    rows = ledger(asked=["sms", "analytics"], granted=["sms"], in_token=None, needed=["contacts"])
    assert rows[0] == Row("contacts", asked=False, granted=False, in_token=None, needed=True, missing=True)
    assert [item.scope for item in rows if item.missing] == ["contacts"]


def test_asked_and_not_granted_is_seen():
    rows = ledger(asked=["sms", "analytics"], granted=["sms"], in_token=None)
    assert row(rows, "analytics") == Row(
        "analytics", asked=True, granted=False, in_token=None, needed=False, missing=False
    )
    assert row(rows, "sms").granted


def test_an_answer_that_names_no_scope_grants_what_was_asked():
    rows = ledger(asked=["sms"], granted=None, in_token=None, needed=["sms"])
    assert row(rows, "sms").granted
    assert not row(rows, "sms").missing


def test_what_stands_in_the_token_counts_more_than_what_the_answer_said():
    rows = ledger(
        asked=["messages:list"], granted=["messages:list"], in_token=["messages:send"], needed=["messages:list"]
    )
    assert row(rows, "messages:list") == Row(
        "messages:list", asked=True, granted=True, in_token=False, needed=True, missing=True
    )
    assert row(rows, "messages:send").in_token


@pytest.mark.parametrize("held", ["all:any", "*", "sms:manage", "sms:logs:read", "message:send"])
def test_any_one_of_the_needed_or_a_wider_one_permits_the_call(held: str):
    rows = ledger(asked=[], granted=[held], in_token=None, needed=["sms:logs:read", "message:send"])
    assert not [item for item in rows if item.missing]


def test_the_wide_permission_of_another_product_does_not():
    rows = ledger(asked=[], granted=["numbers:manage"], in_token=None, needed=["sms:logs:read"])
    assert rows[0].missing


def test_a_call_that_needs_nothing_lacks_nothing():
    assert ledger(asked=[], granted=[], in_token=[]) == ()
    assert not ledger(asked=["a"], granted=[], in_token=None)[0].missing
