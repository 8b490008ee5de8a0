"""What an e-mail with credentials gives away, and what it must not be mistaken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.adapters import catalog_files
from smsauth_gui.assets import resource
from smsauth_gui.core.provider.mail_fields import read_mail
from smsauth_gui.core.provider.schema import Provider

CATALOG = catalog_files.load([resource("providers")])[0]


def provider(name: str) -> Provider:
    return CATALOG[name]


def test_labelled_values_are_found_and_the_way_is_chosen() -> None:
    found = read_mail(
        provider("seven"),
        "Hello,\nyour application was registered.\n\nClient ID: hd-4471\nClient secret: 'abc:def%+'\n\nRegards",
    )
    assert found.values == {"client_id": "hd-4471", "client_secret": "abc:def%+"}
    assert found.method == "oauth2_code"


def test_a_value_on_the_next_line_belongs_to_its_label() -> None:
    found = read_mail(provider("seven"), "* API key:\n\n  abcdefghijklmnop1234\n")
    assert found.values == {"api_key": "abcdefghijklmnop1234"}
    assert found.method == "api_key"


def test_the_providers_own_words_count() -> None:
    text = (
        "Project ID = 1f2e3d4c-5b6a-4798-8a9b-acbdcedfe0f1\n"
        "Key ID = a0b1c2d3-e4f5-4607-9819-2a3b4c5d6e7f\nKey Secret = s3cret~x\n"
    )
    found = read_mail(provider("sinch"), text)
    assert set(found.values) == {"project_id", "key_id", "key_secret"}
    assert found.method == "oauth2_client"


def test_a_base_address_is_known_by_the_providers_host() -> None:
    found = read_mail(provider("infobip"), "Please use https://gz4v1.api.infobip.com/sms/2 from now on.")
    assert found.values["base_url"].startswith("https://gz4v1.api.infobip.com")


def test_a_password_with_spaces_stays_whole() -> None:
    found = read_mail(provider("smsgate"), "Username: ABC123\nPassword: two words here")
    assert found.values["password"] == "two words here"


def test_a_long_word_is_a_key_even_without_a_digit() -> None:
    key = f"{'abcdefab' * 4}-abcdefab-{'-'.join(['abcd'] * 3)}-abcdefabcdef"
    assert read_mail(provider("infobip"), f"Please use {key} from now on.").values == {"api_key": key}


def test_two_candidates_by_shape_alone_are_not_guessed() -> None:
    text = "https://one.api.infobip.com and https://two.api.infobip.com"
    assert "base_url" not in read_mail(provider("infobip"), text).values


@pytest.mark.parametrize("text", ["", " ", "Dear customer, thank you for your order.", "::::\n= = =\n"])
def test_a_text_without_credentials_gives_nothing(text: str) -> None:
    found = read_mail(provider("seven"), text)
    assert found.values == {}
    assert found.method == ""


def test_found_values_are_never_printed() -> None:
    assert "hd-4471" not in repr(read_mail(provider("seven"), "Client ID: hd-4471"))


@given(st.text(max_size=2000))
def test_any_text_is_survived_and_only_known_fields_come_out(text: str) -> None:
    for item in CATALOG.connectable:
        known = {field.id for field in item.fields}
        assert set(read_mail(item, text).values) <= known
