"""What was typed and chosen so far, and what it amounts to: fields, hosts that were allowed, scopes."""

from __future__ import annotations

import pytest

from smsauth_gui.services.connect_draft import Draft
from tests.core.minted import catalog


def draft(provider: str, method: str, mode: str = "", *, practice: bool = False) -> Draft:
    form = Draft(catalog()[provider], practice, catalog().vocabulary, mode_id=mode)
    form.choose(method)
    return form


def test_the_first_missing_field_is_the_obstacle_until_all_are_there() -> None:
    form = draft("seven", "oauth2_code")
    obstacle = form.obstacle()
    assert obstacle is not None
    assert (obstacle.field, obstacle.code) == ("client_id", "empty")
    form.values["client_id"] = "hd-1"
    assert form.obstacle() is None
    assert form.attempt().values == {"client_id": "hd-1"}


def test_a_yes_holds_for_one_host_only() -> None:
    form = draft("infobip", "api_key")
    form.values.update(base_url="https://evil.example.net", api_key="k")
    assert form.obstacle() is not None
    form.other_host = True
    assert form.obstacle() is None
    address = form.provider.field("base_url")
    form.put(address, "https://other.example.net")
    assert form.obstacle() is not None
    assert not form.attempt().host_confirmed


def test_another_field_does_not_take_the_yes_back() -> None:
    form = draft("infobip", "api_key")
    form.other_host = form.plain_http = True
    form.put(form.provider.field("api_key"), "k")
    assert form.other_host
    assert form.plain_http


def test_only_a_server_of_ones_own_may_have_its_own_authority() -> None:
    assert draft("smsgate", "basic", "private").own_server
    assert not draft("infobip", "api_key").own_server
    assert not draft("seven", "api_key").own_server


def test_variants_are_the_ways_of_one_card() -> None:
    assert [method.id for method in draft("seven", "oauth2_code").variants] == ["oauth2_code"]
    card = draft("seven", "api_key").method.card
    same = [method.id for method in catalog()["seven"].methods if method.card == card]
    assert card
    assert [method.id for method in draft("seven", "api_key").variants] == same
    assert len(same) > 1


def test_the_least_scopes_are_the_beginning_and_an_own_choice_stays() -> None:
    form = draft("smsgate", "jwt")
    assert form.least == ("messages:list",)
    form.scopes = ("messages:send",)
    assert form.least == ("messages:send",)
    form.choose_mode(form.modes[-1].id)
    assert form.scopes is None


@pytest.mark.parametrize(
    ("provider", "method", "scopes", "power"),
    [
        ("smsgate", "jwt", ("messages:list",), "little"),
        ("smsgate", "jwt", ("messages:list", "all:any"), "all"),
        ("smsgate", "jwt", ("messages:send",), "money"),
        ("smsgate", "jwt", (), "none"),
        ("smsgate", "jwt", ("nobody:knows",), "little"),
        ("seven", "oauth2_code", (), "all"),
    ],
)
def test_what_the_scopes_allow_at_most(provider: str, method: str, scopes: tuple[str, ...], power: str) -> None:
    form = draft(provider, method)
    form.scopes = scopes
    assert form.power == power
    assert form.provider_decides is (power == "all" and not scopes)


def test_a_purpose_is_meant_only_by_exactly_its_scopes() -> None:
    form = draft("smsgate", "jwt")
    least = form.purposes[0]
    form.scopes = least.scopes
    assert form.purpose == least
    form.scopes = (*least.scopes, "nobody:knows")
    assert form.purpose is None
    form.scopes = ()
    assert form.purpose is None


def test_another_environment_forgets_the_values_of_practice_only() -> None:
    for practice in (True, False):
        form = draft("smsgate", "basic", practice=practice)
        form.values["username"] = "x"
        form.choose_mode(form.modes[-1].id)
        assert form.mode == form.modes[-1]
        assert form.values == ({} if practice else {"username": "x"})


@pytest.mark.parametrize(
    ("provider", "method", "steps"),
    [
        ("seven", "oauth2_code", ("listen", "browser", "redirect", "token", "call")),
        ("onlinesim", "oauth2_implicit", ("listen", "browser", "redirect", "call")),
        ("smsgate", "jwt", ("token", "call")),
        ("sinch", "oauth2_client", ("token", "call")),
        ("infobip", "ibsso", ("session", "call")),
        ("infobip", "basic", ("call",)),
        ("onlinesim", "api_key_query", ("call",)),
    ],
)
def test_a_sign_in_goes_through_what_its_method_contacts(provider: str, method: str, steps: tuple[str, ...]) -> None:
    assert draft(provider, method).steps == steps
