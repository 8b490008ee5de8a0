"""The corrected request: for every documented way of every provider, and for each cause that a request explains."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.repair import Change, Repair, repair
from smsauth_gui.core.diagnosis.repair_steps import STEPS
from smsauth_gui.core.diagnosis.sheet import sheet_of
from smsauth_gui.core.diagnosis.situation import Diagnosis, Known, Situation
from smsauth_gui.core.provider.schema import Method, Provider, SendBasic
from smsauth_gui.core.provider.template import Values, build_call, resolve_bases
from smsauth_gui.core.token.carriers import carriers, fits
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.core.values.http import Request, Response
from tests.core.minted import (
    INFOBIP,
    INFOBIP_KEY,
    NOW,
    SEVEN_KEY,
    SEVEN_TOKEN,
    SMSGATE,
    SMSGATE_REFRESH,
    basic,
    catalog,
)

CATALOG = catalog()
WAYS = [(provider, method) for provider in CATALOG.connectable for method in provider.methods]
IDS = [f"{provider.id}-{method.id}" for provider, method in WAYS]
SECRETS = (INFOBIP_KEY, SEVEN_KEY, SEVEN_TOKEN, SMSGATE, SMSGATE_REFRESH, INFOBIP, "kT9w2LqX7zzz")
INFOBIP_CALL = "https://x1.api.infobip.com/account/1/balance"
FORM = ("Content-Type", "application/x-www-form-urlencoded")
JSON = ("Content-Type", "application/json")


def asked(request: Request, answer: Response, **more: Any) -> Repair | None:
    """What comes of an exchange that is diagnosed first."""
    situation = Situation(request, answer, NOW, **more)
    found = repair(situation, diagnose(situation, CATALOG), CATALOG)
    assert not [secret for secret in SECRETS if secret in repr(told(found))]
    return found


def told(found: Repair | None) -> Any:
    if found is None:
        return None
    pairs = [(item.url, item.headers, item.body) for item in (found.before, found.after)]
    return pairs, [(item.part, item.before, item.after) for item in found.changes], found.missing


def changes(request: Request, answer: Response, **more: Any) -> list[tuple[str, str, str]]:
    found = asked(request, answer, **more)
    return [] if found is None else [(item.part, item.before, item.after) for item in found.changes]


# ---- every provider × method -------------------------------------------------------------------------------
def call_of(provider: Provider, method: Method) -> Request:
    """The method's first call without its credential."""
    mode = provider.modes_of(method)[0]
    filled = {item.id: item.example or "x1y2z3" for item, _ in provider.fields_of(method, mode.id)}
    bases = {name: f"https://{value.removeprefix('https://')}" for name, value in filled.items() if name == "base_url"}
    values = resolve_bases(mode, Values({**filled, "token": "T0ken"}, bases), sandbox=None, overrides={})
    request = build_call(provider.calls_of(method, mode.id)[0], values, method.send, {})
    names = {carrier.name.lower() for carrier in carriers(request, CATALOG.vocabulary)}
    headers = tuple(pair for pair in request.headers if pair[0].lower() not in names)
    return Request(request.method, request.url.partition("?")[0], headers)


def refused(cause: str, provider: Provider, method: Method, *headers: tuple[str, str], query: str = "") -> Repair:
    request = call_of(provider, method)
    sent = Request(request.method, request.url + query, (*request.headers, *headers))
    situation = Situation(sent, Response(401), NOW, provider=provider.id, method=method.id)
    found = repair(situation, Diagnosis(cause, provider=provider.id, method=method.id), CATALOG)
    assert found is not None
    return found


def travels_as_documented(found: Repair, method: Method) -> bool:
    seen = list(carriers(found.after, CATALOG.vocabulary))
    return len(seen) == 1 and fits(method.send, seen[0]) and seen[0].value.startswith("<your ")


@pytest.mark.parametrize(("provider", "method"), WAYS, ids=IDS)
def test_a_call_without_a_credential_gets_the_documented_one(provider: Provider, method: Method):
    found = refused("credential.missing", provider, method)
    assert travels_as_documented(found, method)
    (change,) = found.changes
    assert change.before == ""
    assert change.after.startswith((f"{method.send.name}: {method.send.scheme}", f"?{method.send.name}="))
    assert len(found.before.headers) + found.before.url.count("=") + 1 == len(
        found.after.headers
    ) + found.after.url.count("=")


@pytest.mark.parametrize(("provider", "method"), WAYS, ids=IDS)
@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ((("Authorization", "Zorp kT9w2LqX7zzz"),), ""),
        ((("Authorization", "kT9w2LqX7zzz"),), ""),
        ((("X-Auth-Token", "kT9w2LqX7zzz"),), ""),
        ((), "?api_key=kT9w2LqX7zzz"),
        ((("Authorization", f"Digest {basic('ana', 'kT9w2LqX7zzz')}"),), ""),
    ],
    ids=["another word", "no word", "another header", "another parameter", "a login"],
)
def test_a_credential_that_went_another_way_goes_the_documented_one(
    provider: Provider, method: Method, headers: tuple[tuple[str, str], ...], query: str
):
    found = refused("credential.scheme", provider, method, *headers, query=query)
    assert travels_as_documented(found, method)
    assert "kT9w2LqX7zzz" not in repr(told(found))


@pytest.mark.parametrize(("provider", "method"), WAYS, ids=IDS)
def test_what_is_to_be_filled_in_is_named_as_the_fields_are(provider: Provider, method: Method):
    found = refused("credential.missing", provider, method)
    names = [item.label.partition(" (")[0].lower() for item, _ in provider.fields_of(method)] + [
        "access token",
        "session token",
    ]
    words = found.changes[0].after.partition("<")[2].rstrip(">").replace("your ", "")
    for word in words.split(">:<"):
        assert word.lower() in names
    assert ":" in words or not isinstance(method.send, SendBasic)


@pytest.mark.parametrize(("provider", "method"), WAYS, ids=IDS)
@pytest.mark.parametrize("cause", sorted(set(CAUSES) - set(STEPS)))
def test_no_other_cause_is_explained_by_the_request(provider: Provider, method: Method, cause: str):
    situation = Situation(call_of(provider, method), Response(401), NOW, provider=provider.id, method=method.id)
    assert repair(situation, Diagnosis(cause, provider=provider.id, method=method.id), CATALOG) is None


@pytest.mark.parametrize("cause", sorted(STEPS))
def test_nothing_is_repaired_without_request_provider_or_method(cause: str):
    request = Request("GET", "https://shop.example/x", (("Authorization", "Zorp kT9w2LqX7zzz"),))
    infobip = Diagnosis(cause, provider="infobip", method="api_key")
    assert repair(None, infobip, CATALOG) is None
    assert repair(Situation(None, Response(401), NOW), infobip, CATALOG) is None
    assert repair(Situation(request, Response(401), NOW), Diagnosis(cause), CATALOG) is None
    assert repair(Situation(request, Response(401), NOW), Diagnosis(cause, provider="infobip"), CATALOG) is None


# ---- the credential ----------------------------------------------------------------------------------------
REFUSED = Response(
    401, (), b'{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}'
)


def test_the_scheme_word_changes_and_nothing_else():
    body = b'{"messages":[{"destinations":[{"to":"41793026727"}]}]}'
    headers = (("Authorization", f"Bearer {INFOBIP_KEY}"), JSON, ("X-Trace", "7"))
    found = asked(Request("POST", "https://x1.api.infobip.com/sms/3/messages", headers, body), REFUSED)
    assert found is not None
    assert found.changes == (
        Change("header", "Authorization: Bearer <your API key>", "Authorization: App <your API key>"),
    )
    assert found.after.headers == (("Authorization", "App <your API key>"), JSON, ("X-Trace", "7"))
    assert json.loads(found.after.body or b"") == json.loads(body)
    assert found.missing == ()


CREDENTIALS = {
    "quotes": (INFOBIP_CALL, f'App "{INFOBIP_KEY}"', "App <your API key, in quotes>", "App <your API key>"),
    "a doubled word": (INFOBIP_CALL, f"App App {INFOBIP_KEY}", "App <your API key, with a scheme word of its own>",
                       "App <your API key>"),
    "a placeholder": (INFOBIP_CALL, "App YOUR_API_KEY", "App <a placeholder>", "App <your API key>"),
    "cut short": (INFOBIP_CALL, f"App {INFOBIP_KEY[:50]}", "App <your API key, cut short>", "App <your API key>"),
    "a refresh token": ("https://api.sms-gate.app/3rdparty/v1/messages", f"Bearer {SMSGATE_REFRESH}",
                        "Bearer <your refresh token>", "Bearer <your access token>"),
    "another provider's": ("https://gateway.seven.io/api/me", f"Bearer {INFOBIP}", "Bearer <another credential>",
                           "Bearer <your access token>"),
}  # fmt: skip


@pytest.mark.parametrize(("url", "value", "before", "after"), CREDENTIALS.values(), ids=CREDENTIALS.keys())
def test_what_was_wrong_with_a_value_is_said_in_words(url: str, value: str, before: str, after: str):
    said = changes(Request("GET", url, (("Authorization", value),)), Response(401))
    assert said == [("header", f"Authorization: {before}", f"Authorization: {after}")]


def test_a_wrong_parameter_gets_the_right_name_in_its_place():
    found = asked(
        Request("GET", f"https://onlinesim.io/api/getBalance.php?api_key={SEVEN_KEY}&lang=de"),
        Response(200, (), b'{"response":"ERROR_NO_KEY"}'),
    )
    assert found is not None
    assert found.after.url == "https://onlinesim.io/api/getBalance.php?apikey=<your API key>&lang=de"


def test_a_wrong_parameter_tells_which_way_was_meant():
    situation = Situation(
        Request("GET", f"https://onlinesim.io/api/getBalance.php?token_key={SEVEN_KEY}"), Response(401), NOW
    )
    assert repair(situation, diagnose(situation, CATALOG), CATALOG) is None
    situation = Situation(
        Request("GET", f"https://onlinesim.io/api/getBalance.php?api_key={SEVEN_KEY}"), Response(401), NOW
    )
    found = diagnose(situation, CATALOG)
    assert (found.cause, found.method) == ("credential.scheme", "api_key_query")


def test_a_key_in_a_body_moves_to_its_header():
    request = Request(
        "POST", "https://gateway.seven.io/api/sms", (JSON,), json.dumps({"api_key": SEVEN_KEY, "to": "1"}).encode()
    )
    found = asked(request, Response(401, (), b"900"), provider="seven", method="api_key")
    assert found is not None
    assert ("X-Api-Key", "<your API key>") in found.after.headers
    assert json.loads(found.after.body or b"") == {"to": "1"}


def test_exchanged_halves_stand_in_each_others_place_before():
    value = f"Basic {basic('kT9w2LqX7zzz-longer', 'F940DD')}"
    request = Request("GET", "https://api.sms-gate.app/3rdparty/v1/messages", (("Authorization", value),))
    situation = Situation(request, Response(401), NOW, provider="smsgate", method="basic")
    diagnosis = diagnose(situation, CATALOG)
    found = repair(situation, diagnosis, CATALOG)
    assert found is not None
    assert diagnosis.cause == "credential.swapped"
    assert found.changes[0].before == "Authorization: Basic <your password>:<your user name>"
    assert found.changes[0].after == "Authorization: Basic <your user name>:<your password>"


# ---- the place ---------------------------------------------------------------------------------------------
NOT_FOUND = Response(404, (JSON,), b'{"message":"Not Found"}')
PAGE = Response(200, (("Content-Type", "text/html"),), b"<!doctype html><title>Log in</title>")
LOGIN = ("Authorization", f"Basic {basic('F940DD', 'kT9w2LqX7zzz')}")
PLACES = {
    "no base path": ("https://api.sms-gate.app/messages", "https://api.sms-gate.app/3rdparty/v1/messages"),
    "the phone's own path": ("https://api.sms-gate.app/mobile/v1/messages", "https://api.sms-gate.app/3rdparty/v1/messages"),
    "no prefix on a host of one's own": ("https://sms.firm.example/3rdparty/v1/messages", "https://sms.firm.example/api/3rdparty/v1/messages"),
    "other letters": ("https://api.sms-gate.app/3rdparty/v1/Messages", "https://api.sms-gate.app/3rdparty/v1/messages"),
}  # fmt: skip


@pytest.mark.parametrize(("url", "right"), PLACES.values(), ids=PLACES.keys())
def test_a_known_path_is_put_right(url: str, right: str):
    found = asked(Request("GET", url, (LOGIN,)), NOT_FOUND, provider="smsgate", method="basic")
    assert found is not None
    assert found.after.url == right
    assert [item.part for item in found.changes] == ["path"]


@pytest.mark.parametrize(
    "url",
    [
        "https://api.sms-gate.app/3rdparty/v1/messages",
        "https://api.sms-gate.app/3rdparty/v1/nobody",
        "https://api.sms-gate.app/",
    ],
)
def test_a_path_that_is_right_or_not_known_is_left_alone(url: str):
    assert changes(Request("GET", url, (LOGIN,)), NOT_FOUND, provider="smsgate", method="basic") == []


def test_the_portal_is_not_the_address_of_the_account():
    request = Request(
        "GET", "https://portal.infobip.com/sms/3/logs?limit=1", (("Authorization", f"App {INFOBIP_KEY}"),)
    )
    assert changes(request, PAGE, provider="infobip", method="api_key") == [
        ("host", "https://portal.infobip.com", "https://<your Infobip address>")
    ]
    found = asked(request, PAGE, provider="infobip", method="api_key")
    assert found is not None
    assert found.after.headers == (("Authorization", "App <your API key>"),)


def test_a_project_of_another_region_keeps_its_path():
    request = Request(
        "GET", "https://sms.api.sinch.com/xms/v1/abc/batches", (("Authorization", "Bearer kT9w2LqX7zzz"),)
    )
    found = asked(request, PAGE, provider="sinch", method="service_plan")
    assert found is not None
    assert found.after.url == "https://<your region>.sms.api.sinch.com/xms/v1/abc/batches"


def test_a_redirect_to_https_is_followed_by_hand_and_one_to_elsewhere_is_not():
    request = Request("GET", "http://gateway.seven.io/api/balance", (("X-Api-Key", SEVEN_KEY),))
    to = Response(301, (("Location", "https://gateway.seven.io/api/balance"),))
    assert changes(request, to) == [("host", "http://gateway.seven.io", "https://gateway.seven.io")]
    elsewhere = Response(302, (("Location", "https://evil.example/api/balance"),))
    assert not [item for item in changes(request, elsewhere) if "evil" in item[2]]


# ---- the verb ----------------------------------------------------------------------------------------------
def test_the_method_that_the_answer_allows():
    request = Request("GET", "https://x1.api.infobip.com/sms/3/messages", (("Authorization", f"App {INFOBIP_KEY}"),))
    found = asked(request, Response(405, (("Allow", "POST, OPTIONS"),)))
    assert found is not None
    assert told(found)[1] == [("method", "GET", "POST")]
    assert found.missing == ("body",)


def test_the_method_that_the_file_knows():
    request = Request("POST", INFOBIP_CALL, (("Authorization", f"App {INFOBIP_KEY}"), JSON), b'{"a":1}')
    assert changes(request, Response(405)) == [
        ("method", "POST", "GET"), ("header", "Content-Type: application/json", ""), ("body", '{"a": 1}', ""),
    ]  # fmt: skip


def test_several_methods_leave_it_open():
    request = Request("GET", "https://x1.api.infobip.com/sms/3/messages", (("Authorization", f"App {INFOBIP_KEY}"),))
    assert changes(request, Response(405, (("Allow", "POST, PUT"),))) == []


# ---- OAuth -------------------------------------------------------------------------------------------------
REFUSED_CLIENT = Response(401, (JSON,), b'{"error":"invalid_client"}')
CODE = b"grant_type=authorization_code&code=c0de&client_id=shop&client_secret=kT9w2LqX7zzz"
SEVEN_TOKENS = "https://oauth.seven.io/token"


def test_a_client_in_the_body_moves_to_the_header():
    found = asked(Request("POST", SEVEN_TOKENS, (FORM,), CODE), REFUSED_CLIENT)
    assert found is not None
    assert ("Authorization", "Basic <your client ID>:<your client secret>") in found.after.headers
    assert b"client" not in (found.after.body or b"")
    assert {item.part for item in found.changes} == {"header", "member"}


def test_a_client_in_the_header_moves_to_the_body():
    headers = (FORM, ("Authorization", f"Basic {basic('shop', 'kT9w2LqX7zzz')}"))
    found = asked(
        Request("POST", "https://onlinesim.io/oauth/token", headers, b"grant_type=authorization_code&code=c0de"),
        REFUSED_CLIENT,
    )
    assert found is not None
    assert (found.after.body or b"").endswith(b"client_id=<your client ID>&client_secret=<your secret>")
    assert not [name for name, _ in found.after.headers if name == "Authorization"]


def test_a_client_that_went_the_right_way_is_left_alone():
    headers = (FORM, ("Authorization", f"Basic {basic('shop', 'kT9w2LqX7zzz')}"))
    assert (
        changes(Request("POST", SEVEN_TOKENS, headers, b"grant_type=authorization_code&code=c0de"), REFUSED_CLIENT)
        == []
    )


def test_a_token_request_in_json_becomes_a_form():
    body = json.dumps(
        {"grant_type": "client_credentials", "client_id": "ana", "client_secret": "kT9w2LqX7zzz"}
    ).encode()
    found = asked(
        Request("POST", "https://x1.api.infobip.com/auth/1/oauth2/token", (JSON,), body),
        Response(400, (JSON,), b'{"error":"invalid_request"}'),
    )
    assert found is not None
    assert FORM in found.after.headers
    assert found.after.body == b"grant_type=client_credentials&client_id=ana&client_secret=<your client secret>"


def test_a_session_asked_for_by_a_form_becomes_json():
    request = Request(
        "POST", "https://x1.api.infobip.com/auth/1/session", (FORM,), b"username=ana&password=kT9w2LqX7zzz"
    )
    found = asked(request, Response(400, (JSON,), b'{"requestError":{}}'))
    assert found is not None
    assert json.loads(found.after.body or b"") == {"username": "ana", "password": "<your password>"}


def test_the_grant_is_the_one_that_the_method_has():
    request = Request("POST", "https://auth.sinch.com/oauth2/token", (FORM,), b"grant_type=password")
    answer = Response(400, (JSON,), b'{"error":"unsupported_grant_type"}')
    assert changes(request, answer, provider="sinch", method="oauth2_client") == [
        ("member", "grant_type=password", "grant_type=client_credentials")
    ]


MISMATCH = Response(400, (JSON,), b'{"error":"redirect_uri_mismatch"}')


@pytest.mark.parametrize("known", ["", "http://127.0.0.1:8721/callback"])
def test_the_redirect_address_is_the_registered_one(known: str):
    url = "https://oauth.seven.io/authorize?response_type=code&client_id=shop&redirect_uri=http%3A%2F%2Flocalhost%2Fx"
    wanted = known or "<the redirect address that is registered>"
    said = changes(Request("GET", url), MISMATCH, provider="seven", known=Known(redirect_uri=known))
    assert said == [("parameter", "?redirect_uri=http://localhost/x", f"?redirect_uri={wanted}")]


def test_what_of_pkce_is_not_there_is_added():
    url = "https://oauth.seven.io/authorize?response_type=code&client_id=shop"
    answer = Response(400, (JSON,), b'{"error":"invalid_request","error_description":"code_challenge required"}')
    assert [name.partition("=")[0] for _, _, name in changes(Request("GET", url), answer)] == [
        "?code_challenge",
        "?code_challenge_method",
    ]
    request = Request("POST", SEVEN_TOKENS, (FORM,), b"grant_type=authorization_code&code=c0de")
    answer = Response(400, (JSON,), b'{"error":"invalid_grant","error_description":"code_verifier missing"}')
    assert changes(request, answer) == [("member", "", "code_verifier=<the code verifier of this sign-in>")]


def test_a_scope_that_does_not_exist_is_left_out_where_others_remain():
    provider = CATALOG["seven"]
    known = provider.scopes[0].id
    url = f"https://oauth.seven.io/authorize?response_type=code&client_id=shop&scope={known}%20all%3Anothing"
    answer = Response(400, (JSON,), b'{"error":"invalid_scope"}')
    assert changes(Request("GET", url), answer) == [("parameter", f"?scope={known} all:nothing", f"?scope={known}")]
    assert changes(Request("GET", url.replace(f"{known}%20", "")), answer) == []


# ---- what the ticket lacks ---------------------------------------------------------------------------------
def test_a_body_that_was_cut_off_is_named_and_not_invented():
    headers = (("Authorization", f"Bearer {INFOBIP_KEY}"), JSON)
    found = asked(
        Request("POST", "https://x1.api.infobip.com/sms/3/messages", headers, b'{"messages":[{"destina'), REFUSED
    )
    assert found is not None
    assert (found.missing, found.after.body) == (("body",), b"<the body of your request>")


def test_headers_that_a_log_does_not_show_are_named():
    request = Request(
        "POST", "https://x1.api.infobip.com/sms/3/messages", (("Authorization", f"Bearer {INFOBIP_KEY}"),)
    )
    found = asked(request, REFUSED, headers_known=False)
    assert found is not None
    assert found.missing == ("headers", "body")


def test_other_secrets_become_something_to_fill_in_too():
    headers = (("Authorization", f"Bearer {INFOBIP_KEY}"), ("Cookie", "session=kT9w2LqX7zzz"))
    found = asked(Request("GET", INFOBIP_CALL, headers), REFUSED)
    assert found is not None
    assert ("Cookie", "<your cookie>") in found.after.headers


# ---- whatever comes ----------------------------------------------------------------------------------------
PIECES = st.lists(
    st.sampled_from(["https://", "x1.api.infobip.com", "/", "?", "&", "=", "apikey", "a b", "{", "}", "[", '"', "%", "%zz", "••••",
                     "<", ">", ":", "@", "é", "\0", "\n", "grant_type=x"]),
    max_size=8,
).map("".join)  # fmt: skip


@given(
    cause=st.sampled_from(sorted(STEPS)),
    way=st.sampled_from(WAYS),
    verb=st.sampled_from(["GET", "POST", "DELETE"]),
    url=PIECES,
    headers=st.lists(
        st.tuples(st.sampled_from(["Authorization", "X-Api-Key", "Content-Type", "X-A"]), PIECES), max_size=3
    ),
    body=PIECES,
    status=st.sampled_from([200, 302, 401, 404, 405]),
)
def test_no_request_is_too_odd(
    cause: str,
    way: tuple[Provider, Method],
    verb: str,
    url: str,
    headers: list[tuple[str, str]],
    body: str,
    status: int,
):
    provider, method = way
    request = Request(verb, url, tuple(headers), body.encode())
    situation = Situation(request, Response(status), NOW, provider=provider.id, method=method.id)
    found = repair(situation, Diagnosis(cause, provider=provider.id, method=method.id), CATALOG)
    assert found is None or all(item.before != item.after for item in found.changes)


@given(
    url=st.sampled_from(["https://a.example/x?a=1&b=%20c&c=%2F", "https://a.example/", "https://a.example"]),
    body=st.sampled_from([b"", b"a=1&b=x+y", b'{"a": [1, {"b": "c"}], "d": null}', b"plain words", b"[1, 2]"]),
)
def test_what_is_not_changed_keeps_its_meaning(url: str, body: bytes):
    request = Request("POST", url, (("X-A", "b"),), body)
    again = sheet_of(sheet_of(request).request())
    assert again == sheet_of(request)


def test_no_other_key_is_put_where_the_provider_takes_no_such_key_at_all():
    project = "1f2e3d4c-5b6a-4798-8a9b-acbdcedfe0f1"
    url = f"https://zt.us.sms.api.sinch.com/xms/v1/{project}/batches"
    key = f"Basic {basic('a0b1c2d3-e4f5-4607-9819-2a3b4c5d6e7f', 'kT9w2LqX7zzz')}"
    request = Request("GET", url, (("Authorization", key),))
    assert diagnose(Situation(request, Response(401), NOW), CATALOG).cause == "credential.other_provider"
    assert changes(request, Response(401)) == []
