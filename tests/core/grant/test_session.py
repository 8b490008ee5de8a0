"""A session: created by the login, one at a time, destroyed by its token."""

from datetime import UTC, datetime

import msgspec

from smsauth_gui.core.grant.kinds import kind_of
from smsauth_gui.core.provider.schema import RequestTemplate, SendHeader, SessionMethod
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret

VALUES = Values({"username": "u", "password": Secret("p")}, {"api": "https://api.example"})
GRANT = Grant(Secret("t"), datetime(2026, 10, 1, tzinfo=UTC), refresh_token=Secret("r"))
METHOD = SessionMethod(
    id="s",
    title="t",
    summary="s",
    send=SendHeader(value="Session {token}"),
    create=RequestTemplate(
        url="{api}/session", send=SendHeader(name="X", value="1"), json={"username": "{username}", "of": "{password}"}
    ),
    destroy=RequestTemplate(method="DELETE", url="{api}/session"),
)
KIND = kind_of(METHOD)


def test_it_is_created_by_the_login_without_a_person():
    assert KIND.browser is None
    assert KIND.minted_at == "session"
    wanted = KIND.mint(VALUES, ())
    assert wanted is not None
    assert (wanted.request.method, wanted.request.url, wanted.place) == (
        "POST",
        "https://api.example/session",
        "session",
    )
    assert wanted.request.body == b'{"username": "u", "of": "p"}'
    assert wanted.answer.access_token == ("token",)


def test_it_is_never_refreshed_but_created_anew_after_the_old_one_has_ended():
    assert KIND.renewals(GRANT) == ("login",)
    assert KIND.refresh(VALUES, Account("a", "p", "s", grant=GRANT)) is None
    assert KIND.method.one_at_a_time
    assert not KIND.method.replaces_login


def test_it_is_destroyed_by_its_token():
    requests = KIND.revocations(VALUES.plus(token=Secret("t")))
    assert [(request.method, request.header("Authorization")) for request in requests] == [("DELETE", "Session t")]
    assert kind_of(msgspec.structs.replace(METHOD, destroy=None)).revocations(VALUES) == ()
