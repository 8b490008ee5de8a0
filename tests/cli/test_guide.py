"""``smsauth guide``: what a method needs, in words and as JSON."""

from __future__ import annotations

import pytest

from tests.core.minted import catalog

WAYS = [(provider.id, method.id) for provider in catalog().connectable for method in provider.methods]


@pytest.mark.parametrize(("provider", "method"), WAYS)
def test_every_way_says_what_it_needs(smsauth, provider, method):
    found, text = smsauth("guide", provider, method).json, smsauth("guide", provider, method, as_json=False).out
    assert found["fields"]
    for field in found["fields"]:
        assert f"--set {field['id']}=" in text
    assert (found["register"] is not None) == found["kind"].startswith(("oauth2_code", "oauth2_implicit"))
    assert "{redirect_uri}" not in text
    assert f"Then: smsauth connect {provider} {method}" in text


def test_a_sign_in_names_the_address_to_register_and_the_permissions(smsauth):
    found = smsauth("guide", "seven", "oauth2_code").json
    address = found["register"]["addresses"][0]
    assert any(address in step for step in found["guide"]["steps"])
    assert found["permissions"]["decided_by"] == "ask"
    assert found["permissions"]["purposes"][0]["scopes"] == ["balance"]


@pytest.mark.parametrize(("words", "told"), [(("nobody", "x"), "seven"), (("seven", "x"), "oauth2_code")])
def test_what_is_not_there_is_wrong_usage(smsauth, words, told):
    ran = smsauth("guide", *words)
    assert (ran.status, told in ran.err) == (2, True)
