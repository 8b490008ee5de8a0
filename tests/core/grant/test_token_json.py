"""A token from a login: by the refresh token where there is one, else by the login again."""

from datetime import UTC, datetime

import msgspec
import pytest

from smsauth_gui.core.grant.kinds import kind_of
from smsauth_gui.core.grant.token_answer import Asked
from smsauth_gui.core.provider.schema import RequestTemplate, SendBasic, SendHeader, TokenJsonMethod
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret

LOGIN = SendBasic(username="{username}", password="{password}")
VALUES = Values(
    {"username": "u", "password": Secret("p"), "refresh_token": Secret("r"), "token_id": "j"},
    {"api": "https://api.example"},
)
GRANT = Grant(Secret("t"), datetime(2026, 10, 1, tzinfo=UTC), refresh_token=Secret("r"), scopes_requested=("a",))
METHOD = TokenJsonMethod(
    id="jwt",
    title="t",
    summary="s",
    send=SendHeader(value="Bearer {token}"),
    create=RequestTemplate(url="{api}/token", send=LOGIN, json={"scopes": "{scopes:list}"}),
    refresh=RequestTemplate(url="{api}/token/refresh", send=SendHeader(value="Bearer {refresh_token}")),
    revoke=RequestTemplate(method="DELETE", url="{api}/token/{token_id}", send=LOGIN),
    lifetime_s=60,
)
KIND = kind_of(METHOD)


def test_it_is_minted_by_the_login_with_the_scopes_that_are_asked():
    assert KIND.browser is None
    assert KIND.minted_at == "token"
    wanted = KIND.mint(VALUES, ("a", "b"))
    assert wanted is not None
    assert (wanted.request.url, wanted.place, wanted.asked) == (
        "https://api.example/token",
        "token",
        Asked(("a", "b"), 60),
    )
    assert wanted.request.body == b'{"scopes": ["a", "b"]}'


@pytest.mark.parametrize(
    ("refreshable", "documented", "ways"),
    [
        (True, True, ("refresh_token", "login")),
        (True, False, ("login",)),
        (False, True, ("login",)),
    ],
)
def test_the_login_stands_behind_the_refresh_token(refreshable, documented, ways):
    kind = KIND if documented else kind_of(msgspec.structs.replace(METHOD, refresh=None))
    grant = GRANT if refreshable else Grant(Secret("t"), GRANT.received_at)
    assert kind.renewals(grant) == ways


def test_a_refresh_is_the_files_own_request():
    wanted = KIND.refresh(VALUES, Account("a", "p", "jwt", grant=GRANT))
    assert wanted is not None
    assert (wanted.request.url, wanted.place) == ("https://api.example/token/refresh", "refresh")
    assert wanted.request.header("Authorization") == "Bearer r"
    assert wanted.asked == Asked(("a",), 60, previous=GRANT)


def test_it_is_revoked_as_the_file_says():
    assert [(one.method, one.url) for one in KIND.revocations(VALUES)] == [("DELETE", "https://api.example/token/j")]
    assert kind_of(msgspec.structs.replace(METHOD, revoke=None)).revocations(VALUES) == ()


def test_a_login_may_move_here():
    assert KIND.method.replaces_login
    assert not KIND.method.one_at_a_time
