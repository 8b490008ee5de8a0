"""What the OAuth kinds share: the way to the browser and back, the client, revocation."""

import base64
from urllib.parse import parse_qs, urlsplit

import pytest

from smsauth_gui.core.grant import oauth
from smsauth_gui.core.grant.oauth import Client
from smsauth_gui.core.provider.schema import (
    CodeMethod,
    ImplicitMethod,
    RevokeRules,
    SendHeader,
)
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret

VALUES = Values(
    {"client_id": "hd:44 71", "client_secret": Secret("s+%c r:t")},
    {"oauth": "https://oauth.example", "iss": "https://i"},
)
BEARER = SendHeader(value="Bearer {token}")
METHOD = CodeMethod(
    id="oauth2_code",
    title="t",
    summary="s",
    send=BEARER,
    authorize_url="{oauth}/authorize",
    token_url="{oauth}/token",
    issuer="{iss}",
    authorize_params={"prompt": "consent"},
    revoke=RevokeRules(url="{oauth}/revoke"),
)
IMPLICIT = ImplicitMethod(id="i", title="t", summary="s", send=BEARER, authorize_url="{oauth}/authorize")
STATE = Secret("the-state")


def authorization(
    method=METHOD, scopes=("sms", "balance"), verifier=Secret("v" * 43), redirect_uri="http://127.0.0.1:7177/callback"
):
    return oauth.authorization_request(
        method,
        VALUES,
        client_id="hd:44 71",
        redirect_uri=redirect_uri,
        scopes=scopes,
        state=STATE,
        verifier=verifier,
        nonce="n0nce",
    )


def query(url: Secret) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url.reveal()).query, keep_blank_values=True)


def test_the_authorization_request_has_everything_once():
    sent = query(authorization().url)
    assert sent == {
        "response_type": ["code"],
        "client_id": ["hd:44 71"],
        "redirect_uri": ["http://127.0.0.1:7177/callback"],
        "scope": ["sms balance"],
        "state": ["the-state"],
        "code_challenge": [oauth.challenge(Secret("v" * 43))],
        "code_challenge_method": ["S256"],
        "prompt": ["consent"],
    }


def test_the_challenge_is_the_one_of_rfc_7636_appendix_b():
    verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    assert oauth.challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_no_redirect_uri_no_scope_and_no_pkce_are_left_out():
    sent = query(authorization(scopes=(), verifier=None, redirect_uri=None).url)
    assert not {"redirect_uri", "scope", "code_challenge"} & set(sent)


def test_openid_brings_a_nonce():
    assert query(authorization(scopes=("openid",)).url)["nonce"] == ["n0nce"]
    assert authorization().nonce is None


def test_the_implicit_request_asks_for_a_token():
    assert query(authorization(IMPLICIT, verifier=None).url)["response_type"] == ["token"]


@pytest.mark.parametrize("state", [["other"], [], ["the-state "], ["THE-STATE"], ["the-state\ud800"]])
def test_a_foreign_state_is_refused_whatever_else_came(state):
    with pytest.raises(Problem, match=r"oauth\.state_mismatch"):
        oauth.read_redirect(authorization(), {"code": ["c"], "state": state})


def test_a_code_comes_out_only_with_our_state():
    answer = oauth.read_redirect(authorization(), {"code": ["c0de"], "state": ["the-state"]})
    assert answer.code is not None
    assert answer.code.value.reveal() == "c0de"
    assert "c0de" not in repr(answer)


def test_the_issuer_is_checked_when_offered():
    params = {"code": ["c"], "state": ["the-state"], "iss": ["https://evil"]}
    with pytest.raises(Problem, match=r"oauth\.issuer_mismatch"):
        oauth.read_redirect(authorization(), params)
    assert oauth.read_redirect(authorization(), {**params, "iss": ["https://i"]}).issuer_checked


def test_a_denial_is_an_answer_with_its_words():
    params = {"error": ["access_denied"], "error_description": ["The user said no"], "state": ["the-state"]}
    assert oauth.read_redirect(authorization(), params).error == {
        "error": "access_denied",
        "error_description": "The user said no",
    }


@pytest.mark.parametrize("params", [{}, {"code": ["a", "b"]}, {"code": [""]}])
def test_an_answer_without_or_with_two_codes_is_no_answer(params):
    with pytest.raises(Problem, match=r"oauth\.response_invalid"):
        oauth.read_redirect(authorization(), {"state": ["the-state"], **params})


def asked(client: Client):
    request = oauth.token_request("https://oauth.example/token", client, [("grant_type", "password"), ("x", "c&d")])
    return request, parse_qs((request.body or b"").decode(), keep_blank_values=True)


def decoded(header: str | None) -> str:
    assert header is not None
    return base64.b64decode(header.removeprefix("Basic ")).decode()


def test_the_four_client_authentications_look_as_the_rfc_says():
    secret = Secret("s+%c r:t")
    request, form = asked(Client("hd:44 71", secret, "basic"))
    assert decoded(request.header("Authorization")) == "hd:44 71:s+%c r:t"
    assert form == {"grant_type": ["password"], "x": ["c&d"]}
    request, form = asked(Client("hd:44 71", secret, "basic_urlencoded"))
    assert decoded(request.header("Authorization")) == "hd%3A44+71:s%2B%25c+r%3At"
    assert form == {"grant_type": ["password"], "x": ["c&d"]}
    request, form = asked(Client("hd:44 71", secret, "post"))
    assert request.header("Authorization") is None
    assert (form["client_id"], form["client_secret"]) == (["hd:44 71"], ["s+%c r:t"])
    request, form = asked(Client("hd:44 71", None, "none"))
    assert request.header("Authorization") is None
    assert form["client_id"] == ["hd:44 71"]
    assert "client_secret" not in form


def test_without_a_secret_the_client_is_public():
    assert oauth.client_of(METHOD, VALUES).auth == "basic"
    public = oauth.client_of(METHOD, Values({"client_id": "c"}, VALUES.bases))
    assert (public.auth, public.secret) == ("none", None)
    with pytest.raises(Problem, match=r"input\.invalid"):
        oauth.client_of(METHOD, Values({}))


def test_pkce_is_used_unless_the_file_says_otherwise():
    import msgspec

    public, confidential = Client("c", None, "none"), Client("c", Secret("s"), "basic")
    assert oauth.uses_pkce(METHOD, confidential)
    only_public = msgspec.structs.replace(METHOD, pkce="public")
    assert oauth.uses_pkce(only_public, public)
    assert not oauth.uses_pkce(only_public, confidential)
    assert not oauth.uses_pkce(msgspec.structs.replace(METHOD, pkce="never"), public)


def test_both_tokens_are_revoked_the_refresh_token_first_and_as_the_file_authenticates():
    import msgspec

    values = VALUES.plus(token=Secret("t"), refresh_token=Secret("r1"))
    requests = oauth.revocations(METHOD, values)
    assert [request.url for request in requests] == ["https://oauth.example/revoke"] * 2
    forms = [parse_qs((request.body or b"").decode()) for request in requests]
    assert forms == [
        {"token": ["r1"], "token_type_hint": ["refresh_token"]},
        {"token": ["t"], "token_type_hint": ["access_token"]},
    ]
    by_form = msgspec.structs.replace(METHOD, revoke=RevokeRules(url="{oauth}/revoke", client_auth="post"))
    request = oauth.revocations(by_form, VALUES.plus(token=Secret("t")))[0]
    assert request.header("Authorization") is None
    assert b"client_secret=" in (request.body or b"")
    assert oauth.revocations(msgspec.structs.replace(METHOD, revoke=None), values) == ()


def test_where_the_issuer_is_promised_a_code_without_it_is_refused_and_an_error_is_told():
    import msgspec

    promised = authorization(msgspec.structs.replace(METHOD, issuer_in_redirect=True))
    for came in ({"code": ["c"]}, {"access_token": ["t"]}):
        with pytest.raises(Problem, match=r"oauth\.issuer_mismatch") as caught:
            oauth.read_redirect(promised, {"state": ["the-state"], **came})
        assert caught.value.detail["reason"] == "issuer_missing"
    refused = oauth.read_redirect(promised, {"state": ["the-state"], "error": ["access_denied"]})
    assert refused.error == {"error": "access_denied"}
    assert oauth.read_redirect(promised, {"state": ["the-state"], "code": ["c"], "iss": ["https://i"]}).issuer_checked
    with pytest.raises(Problem, match=r"oauth\.issuer_mismatch"):
        oauth.read_lone_code(promised, "c")


def test_an_error_without_our_state_keeps_its_words_and_is_not_used():
    with pytest.raises(Problem, match=r"oauth\.state_mismatch") as caught:
        oauth.read_redirect(authorization(), {"error": ["invalid_client"], "error_description": ["Unknown " * 1000]})
    assert caught.value.detail["received"] is False
    assert caught.value.detail["error"] == "invalid_client"
    assert len(str(caught.value.detail["error_description"])) == 500


def test_a_code_alone_is_taken_only_under_pkce():
    taken = oauth.read_lone_code(authorization(), "c")
    assert taken.code is not None
    assert not taken.state_checked
    with pytest.raises(Problem, match=r"oauth\.state_mismatch"):
        oauth.read_lone_code(authorization(verifier=None), "c")
