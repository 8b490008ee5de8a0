"""What can be done about an account depends on whose it is, how it signs in, and what went wrong."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from smsauth_gui.app import load_catalog
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.next_steps import next_steps

GRANT = Grant(Secret("0123456789abcdef"), datetime(2026, 10, 1, tzinfo=UTC), refresh_token=Secret("fedcba98"))
TOKEN = Account("a", "seven", "oauth2_code", grant=GRANT)
KEY = Account("b", "seven", "api_key")
MISSING = Diagnosis("permission.scope", {"scope": "contacts"})
OURS = {"sign_in_again", "edit_fields", "add_ca"}


@pytest.fixture(scope="module")
def seven(tmp_path_factory):
    return load_catalog(tmp_path_factory.mktemp("home")).get("seven")


def test_a_missing_permission_is_asked_for_where_it_can_be(seven):
    steps = next_steps(TOKEN, seven, MISSING, renewable=True)
    assert steps["sign_in_with_scope"] == "contacts"
    assert "open_key_page" not in steps
    assert steps["refresh"] is True


def test_what_a_key_may_do_is_set_on_the_providers_page(seven):
    steps = next_steps(KEY, seven, MISSING, renewable=False)
    assert steps["open_key_page"].startswith("https://")
    assert not {"sign_in_with_scope", "refresh", "destroy_session"} & steps.keys()
    assert steps.keys() >= OURS


def test_what_belongs_to_somebody_else_is_not_touched(seven):
    steps = next_steps(replace(TOKEN, borrowed=True), seven, MISSING, renewable=True)
    assert not steps.keys() & {*OURS, "refresh", "sign_in_with_scope", "destroy_session"}
    assert steps["copy_report"] is True


def test_an_open_session_is_ended_only_where_the_provider_has_a_way(seven):
    still_open = Diagnosis("oauth.session_active")
    ends = next(method for method in seven.methods if method.id == "oauth2_code").ends
    assert ("destroy_session" in next_steps(TOKEN, seven, still_open, renewable=False)) is ends
    assert "destroy_session" not in next_steps(KEY, seven, still_open, renewable=False)


def test_without_its_provider_only_what_needs_none_is_left():
    assert next_steps(TOKEN, None, MISSING, renewable=False).keys() == {"copy_report", *OURS}
