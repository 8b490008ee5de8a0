"""The implicit grant: the token is in the redirect, and nothing follows from it."""

from datetime import UTC, datetime, timedelta

import pytest

from smsauth_gui.core.grant.kinds import kind_of
from smsauth_gui.core.grant.oauth import Authorization, Code, RedirectAnswer
from smsauth_gui.core.provider.schema import ImplicitMethod, SendHeader
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
VALUES = Values({"client_id": "c"})
KIND = kind_of(
    ImplicitMethod(
        id="i",
        title="t",
        summary="s",
        send=SendHeader(value="Bearer {token}"),
        authorize_url="https://oauth.example/authorize",
        lifetime_s=60,
    )
)


def test_a_person_begins_and_nothing_goes_on_without_them():
    assert KIND.browser is KIND
    assert KIND.minted_at is None
    assert KIND.mint(VALUES, ()) is None
    assert KIND.renewals(Grant(Secret("t"), NOW, refresh_token=Secret("r"))) == ()
    assert KIND.revocations(VALUES.plus(token=Secret("t"))) == ()


def test_the_token_comes_in_the_redirect():
    assert KIND.browser is not None
    grant = KIND.browser.redeem(VALUES, RedirectAnswer(token={"access_token": "t", "scope": "a b"}), ("a",), NOW)
    assert isinstance(grant, Grant)
    assert (grant.access_token, grant.scopes_granted) == (Secret("t"), ("a", "b"))
    assert (grant.expires_at, grant.expires_from) == (NOW + timedelta(seconds=60), "default")


def test_a_code_where_a_token_was_asked_is_refused():
    assert KIND.browser is not None
    sent = Authorization(Secret("https://oauth.example/authorize"), Secret("state"), None, ())
    with pytest.raises(Problem, match=r"oauth\.response_invalid"):
        KIND.browser.redeem(VALUES, RedirectAnswer(code=Code(Secret("c"), sent)), (), NOW)


@pytest.mark.parametrize("params", [{"access_token": "a b"}, {"access_token": "t", "token_type": "DPoP"}])
def test_a_token_that_cannot_be_sent_is_refused(params):
    assert KIND.browser is not None
    with pytest.raises(Problem, match=r"oauth\.response_invalid"):
        KIND.browser.redeem(VALUES, RedirectAnswer(token=params), (), NOW)
