"""Whose an account is, where the provider tells and where it does not."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from smsauth_gui.core.grant.holder import Holder, holder_of
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from tests.core.minted import NOW, catalog, mint


@pytest.mark.parametrize(
    ("account", "holder"),
    [
        (Account("a", "sinch", "oauth2_client", fields={"project_id": "5b0c", "key_id": "k"}), ("Project ID", "5b0c")),
        (
            Account("a", "sinch", "service_plan", fields={"region": "us", "service_plan_id": "p"}),
            ("Service plan ID", "p"),
        ),
        (Account("a", "smsgate", "basic", "cloud", fields={"username": "3BUJUS"}), ("User name", "3BUJUS")),
        (Account("a", "infobip", "oauth2_client", fields={"client_id": "u"}), ("Infobip user name", "u")),
        (
            Account("a", "infobip", "api_key", fields={"base_url": "https://xyz123.api.infobip.com"}),
            ("Infobip address", "xyz123.api.infobip.com"),
        ),
    ],
)
def test_what_was_typed_says_whose_it_is(account: Account, holder: tuple[str, str]) -> None:
    assert holder_of(account, catalog().get(account.provider)) == ("field", *holder)
    told = replace(account, identity={"email": "a@example.com"})
    assert holder_of(told, catalog().get(account.provider)) == ("provider", "", "a@example.com")


def test_a_client_id_is_the_application_and_not_the_person() -> None:
    account = Account("a", "onlinesim", "oauth2_code", fields={"client_id": "app"})
    provider = catalog().get("onlinesim")
    assert holder_of(account, provider) == Holder("nothing")
    token = replace(account, grant=Grant(Secret(mint({"sub": "4711"})), NOW))
    assert holder_of(token, provider) == ("token", "sub", "4711")
    assert holder_of(replace(account, grant=Grant(Secret("opaque"), NOW)), provider) == Holder("nothing")
    assert holder_of(account, None) == Holder("nothing")
