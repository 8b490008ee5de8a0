"""Client credentials: the stored client asks anew each time."""

from datetime import UTC, datetime
from urllib.parse import parse_qs

import msgspec

from smsauth_gui.core.grant.kinds import kind_of
from smsauth_gui.core.grant.token_answer import Asked
from smsauth_gui.core.provider.schema import ClientMethod, RevokeRules, SendHeader
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.secret import Secret

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
VALUES = Values({"key_id": "k", "key_secret": Secret("s")}, {"oauth": "https://oauth.example"})
METHOD = ClientMethod(
    id="m",
    title="t",
    summary="s",
    send=SendHeader(value="Bearer {token}"),
    token_url="{oauth}/token",
    client_auth="post",
    client_id="{key_id}",
    client_secret="{key_secret}",
    token_params={"audience": "x"},
)
KIND = kind_of(METHOD)


def test_it_mints_and_renews_by_the_stored_client_whatever_came_with_the_token():
    assert KIND.browser is None
    assert KIND.minted_at == "token"
    assert KIND.renewals(Grant(Secret("t"), NOW, refresh_token=Secret("r"))) == ("login",)
    assert not KIND.method.replaces_login


def test_the_request_has_scopes_parameters_and_the_client_under_its_own_field_names():
    wanted = KIND.mint(VALUES, ("a", "b"))
    assert wanted is not None
    assert (wanted.request.url, wanted.place, wanted.asked) == (
        "https://oauth.example/token",
        "token",
        Asked(("a", "b")),
    )
    assert parse_qs((wanted.request.body or b"").decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["k"],
        "client_secret": ["s"],
        "scope": ["a b"],
        "audience": ["x"],
    }
    without = KIND.mint(VALUES, ())
    assert without is not None
    assert b"scope" not in (without.request.body or b"")


def test_its_token_is_revoked_where_that_is_documented():
    values = VALUES.plus(token=Secret("t"))
    assert KIND.revocations(values) == ()
    ending = kind_of(msgspec.structs.replace(METHOD, revoke=RevokeRules(url="{oauth}/revoke")))
    assert [request.url for request in ending.revocations(values)] == ["https://oauth.example/revoke"]
