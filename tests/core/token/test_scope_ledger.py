"""The scope ledger, and a redirect address compared to the letter."""

from __future__ import annotations

import pytest

from smsauth_gui.core.token.scope_ledger import Row, check_redirect, ledger


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


OURS = "http://127.0.0.1:7177/callback"


def test_the_same_address_has_no_difference():
    found = check_redirect(OURS, f" {OURS}\n")
    assert (found.same, found.at, found.parts) == (True, None, ())


@pytest.mark.parametrize(
    ("registered", "part", "theirs"),
    [
        ("https://127.0.0.1:7177/callback", "scheme", "https"),
        ("http://localhost:7177/callback", "host", "localhost"),
        ("http://127.0.0.1:9437/callback", "port", "9437"),
        ("http://127.0.0.1/callback", "port", ""),
        ("http://127.0.0.1:7177/cb", "path", "/cb"),
        ("http://127.0.0.1:7177/callback/", "path", "/callback/"),
        ("http://127.0.0.1:7177/callback?x=1", "query", "x=1"),
    ],
)
def test_a_difference_is_named_and_marked_at_its_first_character(registered: str, part: str, theirs: str):
    found = check_redirect(OURS, registered)
    assert not found.same
    assert [(item.part, item.registered) for item in found.parts] == [(part, theirs)]
    assert found.at is not None
    assert OURS[: found.at] == registered[: found.at]
    assert OURS[found.at : found.at + 1] != registered[found.at : found.at + 1]


def test_capital_letters_of_the_host_count_too():
    """Servers compare to the letter (RFC 9700 §2.1), though hosts are the same in capitals."""
    found = check_redirect("http://localhost/cb", "http://LOCALHOST/cb")
    assert not found.same
    assert found.at == 7


def test_an_address_that_cannot_be_read_is_compared_whole():
    found = check_redirect(OURS, "http://[::1/callback")
    assert not found.same
    assert "host" in {item.part for item in found.parts}
