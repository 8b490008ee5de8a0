"""The authorization code: what the code is exchanged with, and what the refresh token."""

from datetime import UTC, datetime
from urllib.parse import parse_qs

import msgspec
import pytest

from smsauth_gui.core.grant.kinds import kind_of
from smsauth_gui.core.grant.oauth import Authorization, Code, RedirectAnswer
from smsauth_gui.core.grant.oauth2_code import AuthorizationCode
from smsauth_gui.core.grant.token_answer import Asked
from smsauth_gui.core.provider.schema import CodeMethod, RefreshRules, RevokeRules, SendHeader
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import Secret

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
VALUES = Values({"client_id": "c", "client_secret": Secret("s")}, {"oauth": "https://oauth.example"})
METHOD = CodeMethod(
    id="code",
    title="t",
    summary="s",
    send=SendHeader(value="Bearer {token}"),
    authorize_url="{oauth}/authorize",
    token_url="{oauth}/token",
    client_auth="post",
    revoke=RevokeRules(url="{oauth}/revoke"),
    lifetime_s=60,
)
GRANT = Grant(Secret("old"), NOW, refresh_token=Secret("r1"), scopes_requested=("a", "b"), scopes_granted=("a",))
ACCOUNT = Account("acme", "p", "code", grant=GRANT)


def kind(**changes: object) -> AuthorizationCode:
    found = kind_of(msgspec.structs.replace(METHOD, **changes))
    assert isinstance(found, AuthorizationCode)
    return found


def form_of(request: Request) -> dict[str, list[str]]:
    return parse_qs((request.body or b"").decode(), keep_blank_values=True)


def answered(redirect_uri: str | None = "http://127.0.0.1/back", verifier: str | None = "v" * 43) -> RedirectAnswer:
    proof = Secret(verifier) if verifier else None
    sent = Authorization(Secret("https://oauth.example/authorize"), Secret("state"), redirect_uri, ("a",), proof)
    return RedirectAnswer(code=Code(Secret("c&d"), sent))


def test_a_person_begins_and_only_the_refresh_token_goes_on():
    code = kind()
    assert code.browser is code
    assert code.minted_at is None
    assert code.mint(VALUES, ()) is None
    assert code.renewals(GRANT) == ("refresh_token",)
    assert code.renewals(Grant(Secret("t"), NOW)) == ()
    assert not code.method.one_at_a_time
    assert not code.method.replaces_login


def test_the_code_is_exchanged_with_what_the_browser_was_sent_with():
    wanted = kind().redeem(VALUES, answered(), ("a",), NOW)
    assert (wanted.request.method, wanted.request.url, wanted.place) == ("POST", "https://oauth.example/token", "token")
    assert form_of(wanted.request) == {
        "grant_type": ["authorization_code"],
        "client_id": ["c"],
        "client_secret": ["s"],
        "code": ["c&d"],
        "redirect_uri": ["http://127.0.0.1/back"],
        "code_verifier": ["v" * 43],
    }
    assert wanted.asked == Asked(("a",), 60)
    assert wanted.secrets == {"code": Secret("c&d")}
    assert "c&d" not in repr(wanted)


def test_without_pkce_and_return_address_neither_is_sent():
    wanted = kind().redeem(VALUES, answered(None, None), ("a",), NOW)
    assert not {"redirect_uri", "code_verifier"} & set(form_of(wanted.request))


def test_a_token_where_a_code_was_asked_is_refused():
    with pytest.raises(Problem, match=r"oauth\.response_invalid"):
        kind().redeem(VALUES, RedirectAnswer(token={"access_token": "t"}), (), NOW)


@pytest.mark.parametrize(("send_scope", "scope"), [("never", None), ("empty", [""]), ("granted", ["a"])])
def test_a_refresh_sends_no_scope_unless_told_to(send_scope, scope):
    wanted = kind(refresh=RefreshRules(send_scope=send_scope)).refresh(VALUES, ACCOUNT)
    form = form_of(wanted.request)
    assert form.get("scope") == scope
    assert (form["grant_type"], form["refresh_token"]) == (["refresh_token"], ["r1"])
    assert (wanted.place, wanted.asked) == ("refresh", Asked(("a", "b"), 60, previous=GRANT))


def test_a_refresh_goes_to_its_own_address_and_authenticates_as_the_first_exchange_did():
    first = msgspec.structs.replace(METHOD, refresh=RefreshRules(url="{oauth}/refresh"))
    request = kind_of(first).refresh(VALUES, Account("acme", "p", "code", grant=GRANT, client_auth="basic"))
    assert request is not None
    assert request.request.url == "https://oauth.example/refresh"
    assert (request.request.header("Authorization") or "").startswith("Basic ")
    assert "client_secret" not in form_of(request.request)


def test_without_a_refresh_token_there_is_no_refresh():
    with pytest.raises(Problem, match=r"oauth\.refresh_dead"):
        kind().refresh(VALUES, Account("acme", "p", "code", grant=Grant(Secret("t"), NOW)))


def test_both_tokens_are_ended():
    values = VALUES.plus(token=Secret("t"), refresh_token=Secret("r"))
    assert [request.url for request in kind().revocations(values)] == ["https://oauth.example/revoke"] * 2
    assert kind(revoke=None).revocations(values) == ()
