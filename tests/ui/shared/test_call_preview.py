"""What a call will look like before it is sent."""

from __future__ import annotations

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.ui.shared.call_preview import address, hosts, offered, path_of
from tests.ui.stage import NOW


def exchange(body: bytes) -> Exchange:
    return Exchange(Request("GET", "https://a.example"), Response(200, (), body), NOW)


def test_the_address_is_filled_as_far_as_it_is_known(catalog: Catalog) -> None:
    provider = catalog["smsgate"]
    account = Account("a", "smsgate", "basic", "cloud")
    one = next(call for call in provider.calls if "{id}" in call.url and not call.changes)
    assert address(provider, account, one, {"id": "m/1"}).endswith("/messages/m%2F1")
    assert "{id}" in address(provider, account, one, {})
    assert path_of(one) == "/messages/{id}"


def test_a_practice_account_shows_where_practice_plays(catalog: Catalog) -> None:
    account = Account("a", "seven", "oauth2_code", "seven", practice=True)
    call = catalog["seven"].call("balance")
    assert address(catalog["seven"], account, call, {}, "http://127.0.0.1:9/seven").startswith(
        "http://127.0.0.1:9/seven/"
    )
    assert "127.0.0.1:9" in hosts(catalog["seven"], account, "http://127.0.0.1:9/seven")


def test_values_are_offered_from_lists_and_from_lists_inside_an_object() -> None:
    assert offered(exchange(b'[{"id":"a"},{"id":2},{"x":1},"odd"]'), "id") == ("a", "2")
    assert offered(exchange(b'{"n":1,"items":[{"o":{"id":"b"}}]}'), "o.id") == ("b",)


def test_nothing_is_offered_where_there_is_no_list() -> None:
    assert offered(None, "id") == ()
    assert offered(exchange(b"<html>"), "id") == ()
    assert offered(exchange(b"[" * 100_000), "id") == ()
    assert offered(Exchange(Request("GET", "x"), Failure("net.dns"), NOW), "id") == ()
