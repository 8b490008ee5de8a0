"""Where at the provider: no page and no host is named that is not everybody's."""

from __future__ import annotations

import pytest

from smsauth_gui.core.provider.whereabouts import Page, api_host, own_address, page_of
from tests.core.minted import catalog


@pytest.mark.parametrize(
    ("provider", "method", "page"),
    [
        ("infobip", "api_key", Page("Settings › API keys", "https://portal.infobip.com/settings/accounts/api-keys")),
        ("seven", "oauth2_code", Page("", "https://docs.seven.io/en/rest-api/oauth2.0", by_mail=True)),
        ("sinch", "service_plan", Page("", "https://dashboard.sinch.com/sms/api/services")),
    ],
)
def test_the_page_is_the_one_of_the_method(provider: str, method: str, page: Page):
    assert page_of(catalog()[provider], catalog()[provider].method(method)) == page


def test_without_a_method_it_is_where_a_credential_is_replaced():
    assert page_of(catalog()["infobip"], None) == Page("", catalog()["infobip"].replace_link)


@pytest.mark.parametrize(
    ("provider", "host"),
    [("onlinesim", "onlinesim.io"), ("seven", "gateway.seven.io"), ("infobip", ""), ("smsgate", "")],
)
def test_a_host_is_named_only_where_it_does_not_depend_on_the_account(provider: str, host: str):
    assert api_host(catalog()[provider]) == host


def test_where_each_account_has_an_address_of_its_own_its_field_tells_of_it():
    assert "on the home page of the Infobip portal" in own_address(catalog()["infobip"])
    assert own_address(catalog()["smsgate"]) == ""
