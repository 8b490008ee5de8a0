"""Advice offers nothing that the method or its provider does not have: every cause × method of every provider is read."""

from __future__ import annotations

import pytest

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.provider.whereabouts import page_of
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.wording import ENGLISH, advice, language
from smsauth_gui.wording.by_method import holds
from smsauth_gui.wording.language import languages
from tests.core.minted import catalog
from tests.wording.test_report import english_in

WAYS = [(provider, method) for provider in catalog().connectable for method in provider.methods]
IDS = [f"{provider.id}-{method.id}" for provider, method in WAYS]


def said(cause: str, provider: Provider, method: Method, code: str = "en") -> str:
    return advice(Diagnosis(cause, provider=provider.id, method=method.id), provider, language(code))


@pytest.mark.parametrize(
    ("provider", "method", "kind"),
    [
        ("onlinesim", "api_key_query", "key"),
        ("onlinesim", "oauth2_implicit", "browser"),
        ("seven", "oauth2_code", "refresh"),
        ("smsgate", "basic", "login"),
        ("smsgate", "jwt", "refresh"),
        ("infobip", "ibsso", "minted"),
        ("sinch", "oauth2_client", "minted"),
        ("sinch", "service_plan", "key"),
    ],
)
def test_what_a_method_puts_into_requests(provider: str, method: str, kind: str):
    assert holds(catalog()[provider].method(method)) == kind


@pytest.mark.parametrize(("provider", "method"), WAYS, ids=IDS)
def test_nobody_is_told_to_renew_or_copy_what_the_method_has_not(provider: Provider, method: Method):
    kind = holds(method)
    for cause in CAUSES:
        text = said(cause, provider, method).lower()
        if kind != "refresh":
            assert "renew" not in text or cause == "tls.expired", (cause, text)
            assert "refresh token" not in text or "no refresh token" in text or cause == "token.wrong_kind", (
                cause,
                text,
            )
        if kind in {"minted", "login", "key"} and cause.startswith(("token.", "credential.", "permission.")):
            assert "sign in again" not in text or cause in {"token.revoked", "permission.scope"}, (cause, text)
        if kind in {"minted", "browser", "refresh"} and cause.startswith("credential."):
            assert "api key" not in text, (cause, text)


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize(("provider", "method"), WAYS, ids=IDS)
def test_no_word_of_another_provider_and_none_of_this_program_alone(provider: Provider, method: Method, code: str):
    others = [other.name for other in catalog().connectable if other.id != provider.id]
    for cause in CAUSES:
        text = said(cause, provider, method, code)
        assert not [name for name in others if name in text.replace(provider.name, "")], (cause, text)
        page = page_of(provider, method).name or "no page"
        assert code == "en" or english_in(text.replace(page, ""), code) == [], (cause, text)
        assert "{" not in text
        assert "here it is done for you" not in text


def test_a_server_without_tokens_is_asked_by_user_name_and_password():
    smsgate = catalog()["smsgate"]
    assert (
        said("mode.unsupported", smsgate, smsgate.method("jwt"))
        == "Use user name and password here instead of a token."
    )


def test_without_a_method_the_advice_fits_every_method():
    assert advice(Diagnosis("token.expired"), None, ENGLISH) == "Get a new token the same way as the first one."


def test_it_is_said_in_other_languages_too():
    sinch = catalog()["sinch"]
    told = advice(Diagnosis("token.expired", provider="sinch", method="oauth2_client"), sinch, language("de"))
    assert (
        told == "Holen Sie mit demselben Login wie bisher ein neues Token; ein Refresh-Token vergibt Sinch dafür nicht."
    )


def test_the_providers_page_is_called_by_its_name():
    infobip = catalog()["infobip"]
    told = said("credential.rejected", infobip, infobip.method("api_key"))
    assert told.startswith("Compare the API key with those under “Settings › API keys” at Infobip")
