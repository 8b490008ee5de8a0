"""What the providers' own documents state, stands in their files."""

from __future__ import annotations

import re

import pytest

from smsauth_gui.core.provider.fields import Allowance, base_address, check
from smsauth_gui.core.provider.schema import ClientMethod, CodeMethod, ImplicitMethod, SessionMethod, TokenJsonMethod
from smsauth_gui.services.call import never
from tests.providers.test_files import PROVIDERS, VOCABULARY

FIELDS = {
    "onlinesim": {
        "api_key_query": "api_key",
        "api_key_bearer": "api_key",
        "oauth2_code": "client_id client_secret?",
        "oauth2_implicit": "client_id",
    },
    "seven": {"oauth2_code": "client_id client_secret?", "api_key": "api_key", "api_key_basic": "api_key"},
    "smsgate": {"basic": "base_url username password", "jwt": "base_url username password ttl?"},
    "infobip": {
        "basic": "base_url username password",
        "api_key": "base_url api_key",
        "ibsso": "base_url username password",
        "oauth2_client": "base_url client_id client_secret",
    },
    "sinch": {
        "basic": "project_id key_id key_secret",
        "oauth2_client": "project_id key_id key_secret",
        "service_plan": "region service_plan_id api_token",
        "application": "application_key application_secret",
    },
}
SMSGATE_SCOPES = {  # the endpoint table of SMSGate's document, harmless rows
    ("GET", "/messages"): "messages:list",
    ("GET", "/messages/{id}"): "messages:read",
    ("POST", "/messages"): "messages:send",
    ("GET", "/devices"): "devices:list",
    ("GET", "/webhooks"): "webhooks:list",
    ("GET", "/settings"): "settings:read",
    ("GET", "/logs"): "logs:read",
}


@pytest.mark.parametrize("provider_id", list(FIELDS))
def test_methods_and_their_fields_have_the_ids_of_the_contract(provider_id: str) -> None:
    provider = PROVIDERS[provider_id]
    assert {method.id: " ".join(method.fields) for method in provider.methods} == FIELDS[provider_id]


def test_smsgate_needs_an_address_only_where_the_deployment_is_ones_own() -> None:
    smsgate = PROVIDERS["smsgate"]
    assert [mode.id for mode in smsgate.modes] == ["cloud", "private", "local"]
    jwt = smsgate.method("jwt")
    assert "base_url" not in [field.id for field, _ in smsgate.fields_of(jwt, "cloud")]
    assert "base_url" in [field.id for field, _ in smsgate.fields_of(jwt, "local")]


def test_smsgate_calls_need_the_scope_of_the_endpoint_table() -> None:
    smsgate = PROVIDERS["smsgate"]
    calls = {
        (call.method, call.url.removeprefix("{api}")): call.scopes
        for call in smsgate.calls
        if not call.modes or "cloud" in call.modes
    }
    for endpoint, scope in SMSGATE_SCOPES.items():
        assert calls[endpoint] == (scope, "all:any")
    assert calls["GET", "/health"] == ()


def test_the_phone_has_paths_and_scopes_of_its_own() -> None:
    smsgate = PROVIDERS["smsgate"]
    local = {call.url: call for call in smsgate.calls if not call.modes or "local" in call.modes}
    assert local["{api}/"].scopes == ()
    assert "{api}/devices" not in local
    assert local["{api}/device"].scopes[0] == "devices:list"
    messages = {
        call.method: call.scopes
        for call in smsgate.calls
        if call.url == "{api}/messages" and "local" in (call.modes or ("local",))
    }
    assert messages == {"GET": ("messages:read", "all:any"), "POST": ("messages:send", "all:any")}
    known = {scope.id for scope in smsgate.scopes_of("local")}
    assert not known & {"messages:list", "devices:delete"}
    assert smsgate.calls_of(smsgate.method("basic"), "local")[0].url == "{api}/"


def test_smsgate_tokens_are_made_renewed_and_revoked_as_the_server_does() -> None:
    jwt = PROVIDERS["smsgate"].method("jwt")
    assert isinstance(jwt, TokenJsonMethod)
    assert jwt.create.json == {"ttl": "{ttl:int}", "scopes": "{scopes:list}"}
    assert jwt.refresh is not None
    assert (jwt.refresh.json, jwt.refresh.form) == (None, {})
    assert jwt.revoke is not None
    assert (jwt.revoke.method, jwt.revoke.url) == ("DELETE", "{api}/auth/token/{token_id}")


def test_smsgate_scopes_that_do_everything_are_marked_and_the_refresh_scope_is_never_asked() -> None:
    smsgate = PROVIDERS["smsgate"]
    levels = {scope.id: scope.level for scope in smsgate.scopes}
    assert levels["all:any"] == levels["tokens:manage"] == "all"
    refresh = smsgate.scope("tokens:refresh")
    assert refresh is not None
    assert refresh.ask is False
    assert smsgate.scope("devices:write") is None


def test_sending_a_message_is_a_marked_call_with_the_servers_field_names() -> None:
    send = PROVIDERS["smsgate"].call("send_message")
    assert send.changes
    assert send.json == {"textMessage": {"text": "{text}"}, "phoneNumbers": "{phone_numbers:list}"}


@pytest.mark.parametrize(
    "pasted",
    [
        "https://sms.example.com",
        "sms.example.com/",
        "https://sms.example.com/api",
        "https://sms.example.com/api/3rdparty/v1/",
        "https://sms.example.com/3rdparty/v1/messages",
        "https://sms.example.com/api/3rdparty/v1/health",
    ],
)
def test_a_private_smsgate_address_is_taken_in_every_form_people_paste(pasted: str) -> None:
    assert base_address(PROVIDERS["smsgate"].field("base_url"), pasted) == "https://sms.example.com"


def test_a_private_smsgate_server_is_tried_without_its_prefix_too() -> None:
    private = PROVIDERS["smsgate"].mode("private")
    assert private.variables["api"] == "{base_url}/api/3rdparty/v1"
    assert private.fallback["api"] == "{base_url}/3rdparty/v1"


def test_swapped_smsgate_fields_are_noticed_and_a_password_of_ones_own_is_not_disputed() -> None:
    smsgate = PROVIDERS["smsgate"]
    basic = smsgate.method("basic")

    def codes(username: str, password: str) -> list[str]:
        return [
            note.code
            for note in check(
                smsgate, basic, "cloud", {"username": username, "password": password}, Allowance(), VOCABULARY
            )
        ]

    assert "swapped" in codes("abcdefghij_123", "AB12CD")
    assert codes("AB12CD", "abcdefghij_123") == []
    assert codes("AB12CD", "My own Password!") == []


def test_seven_has_today_s_hosts_and_the_old_ones_as_an_environment() -> None:
    seven = PROVIDERS["seven"]
    assert [mode.id for mode in seven.modes] == ["seven", "sms77"]
    assert seven.mode("seven").variables == {"oauth": "https://oauth.seven.io", "api": "https://gateway.seven.io/api"}
    assert "sms77.io" in seven.mode("sms77").variables["oauth"]


def test_seven_has_twelve_documented_scopes_and_marks_the_newer_ones() -> None:
    scopes = PROVIDERS["seven"].scopes
    assert len([scope for scope in scopes if scope.documented]) == 12
    assert {scope.id for scope in scopes if not scope.documented} == {"rcs", "waba", "groups", "numbers"}


def test_seven_signs_in_with_basic_client_authentication_on_three_fixed_ports() -> None:
    code = PROVIDERS["seven"].method("oauth2_code")
    assert isinstance(code, CodeMethod)
    assert (code.client_auth, code.first_call, code.lifetime_s) == ("basic", "me", 3600)
    assert (code.redirect.ports, code.redirect.path) == ((7177, 9437, 8659), "/callback")
    assert code.redirect.code_seconds_documented is False
    assert code.refresh is not None
    assert code.revoke is not None
    assert "everything" in code.empty_scope


def test_seven_asks_for_the_balance_as_json_and_sends_the_raw_key_behind_basic() -> None:
    seven = PROVIDERS["seven"]
    assert seven.call("balance").headers["Accept"] == "application/json"
    assert getattr(seven.method("api_key_basic").send, "value", "") == "basic {api_key}"


def test_onlinesim_proves_the_client_in_the_body_and_renews_on_a_wrong_key() -> None:
    code = PROVIDERS["onlinesim"].method("oauth2_code")
    assert isinstance(code, CodeMethod)
    assert (code.client_auth, code.pkce) == ("post", "always")
    assert code.refresh is not None
    assert code.refresh.send_scope == "empty"
    assert {"credential.rejected", "token.expired"} <= set(code.refresh_on)
    assert isinstance(PROVIDERS["onlinesim"].method("oauth2_implicit"), ImplicitMethod)


def test_onlinesim_has_four_scopes_and_masks_the_key_in_the_profile() -> None:
    onlinesim = PROVIDERS["onlinesim"]
    assert {scope.id for scope in onlinesim.scopes} == {"sms-scope", "rent-scope", "proxy-scope", "free-scope"}
    assert onlinesim.call("profile").secret_paths == ("profile.apikey",)
    assert onlinesim.call("free_numbers").public


def test_infobip_lists_all_published_scopes_with_a_group() -> None:
    scopes = PROVIDERS["infobip"].scopes
    assert len(scopes) == len({scope.id for scope in scopes}) == 160
    assert all(scope.group and re.fullmatch(r"[a-z0-9-]+(:[a-z0-9-]+){1,2}", scope.id) for scope in scopes)


@pytest.mark.parametrize(
    "pasted", ["xyz123.api.infobip.com", "https://xyz123.api.infobip.com/", "https://xyz123.api.infobip.com/sms/3/logs"]
)
def test_an_infobip_base_url_is_taken_in_every_form_people_paste(pasted: str) -> None:
    assert base_address(PROVIDERS["infobip"].field("base_url"), pasted) == "https://xyz123.api.infobip.com"


def test_another_host_than_infobips_has_to_be_confirmed() -> None:
    infobip = PROVIDERS["infobip"]
    values = {"base_url": "https://xyz123.api.infobip.com.evil.example", "api_key": "0" * 32}
    codes = [note.code for note in check(infobip, infobip.method("api_key"), "", values, Allowance(), VOCABULARY)]
    assert "other_host" in codes


def test_infobip_sessions_are_made_used_and_destroyed() -> None:
    session = PROVIDERS["infobip"].method("ibsso")
    assert isinstance(session, SessionMethod)
    assert session.lifetime_s == 3600
    assert session.create.json == {"username": "{username}", "password": "{password}", "unsafe": False}
    assert session.destroy is not None
    assert session.destroy.method == "DELETE"
    assert getattr(session.destroy.send, "value", "") == "IBSSO {token}"


def test_infobip_keys_are_listed_masked_and_not_with_a_key() -> None:
    keys = PROVIDERS["infobip"].call("api_keys")
    assert set(keys.methods) == {"basic", "ibsso", "oauth2_client"}
    assert {"results.*.apiKeySecret", "*.apiKeySecret"} <= set(keys.secret_paths)


def test_infobip_oauth_uses_the_portal_login_under_other_names() -> None:
    infobip = PROVIDERS["infobip"]
    oauth = infobip.method("oauth2_client")
    assert isinstance(oauth, ClientMethod)
    assert oauth.client_auth == "post"
    assert infobip.field("client_id").label == "Infobip user name"
    assert "client_id" in infobip.field("client_id").help


def test_sinch_has_its_families_its_regions_and_a_word_about_basic() -> None:
    sinch = PROVIDERS["sinch"]
    assert len(sinch.families) == 3
    assert [choice.value for choice in sinch.field("region").choices] == ["us", "eu", "au", "br", "ca"]
    assert "tests only" in sinch.method("basic").warning
    defaults = {param.name or param.id: param.default for param in sinch.call("available_numbers").params}
    assert defaults == {"regionCode": "US", "type": "LOCAL"}
    assert [(param.id, param.default) for param in sinch.call("batches").params] == [("page_size", "1")]


@pytest.mark.parametrize(
    ("provider_id", "method", "url"),
    [
        ("onlinesim", "GET", "https://onlinesim.io/api/getNum.php"),
        ("onlinesim", "GET", "https://onlinesim.io/api/rent/getRent.php"),
        ("onlinesim", "GET", "https://onlinesim.io/api/extendRent.php?tzid=1"),
        ("onlinesim", "GET", "https://onlinesim.io/api/proxy/getProxy.php"),
        ("seven", "POST", "https://gateway.seven.io/api/sms"),
        ("seven", "GET", "https://gateway.seven.io/api/lookup/hlr?number=49"),
        ("seven", "POST", "https://gateway.seven.io/api/voice"),
        ("seven", "POST", "https://gateway.seven.io/api/numbers/order"),
        ("seven", "POST", "https://gateway.seven.io/api/subaccounts/transfer_credits"),
        ("infobip", "GET", "https://x.api.infobip.com/sms/3/reports"),
        ("infobip", "GET", "https://x.api.infobip.com/sms/1/reports?limit=1"),
        ("infobip", "GET", "https://x.api.infobip.com/sms/1/inbox/reports"),
        ("sinch", "POST", "https://us.sms.api.sinch.com/xms/v1/plan/batches"),
        ("sinch", "POST", "https://calling.api.sinch.com/calling/v1/callouts"),
    ],
)
def test_what_costs_money_or_swallows_data_is_never_a_test(provider_id: str, method: str, url: str) -> None:
    assert never(PROVIDERS[provider_id], method, url)


@pytest.mark.parametrize(
    ("provider_id", "url"),
    [
        ("onlinesim", "https://onlinesim.io/api/getNumbersStats.php"),
        ("seven", "https://gateway.seven.io/api/numbers/active"),
        ("infobip", "https://x.api.infobip.com/sms/3/logs"),
        ("sinch", "https://us.sms.api.sinch.com/xms/v1/plan/batches"),
        ("smsgate", "https://api.sms-gate.app/3rdparty/v1/messages"),
    ],
)
def test_harmless_neighbours_of_those_stay_allowed(provider_id: str, url: str) -> None:
    assert never(PROVIDERS[provider_id], "GET", url) == ""
