"""Every kind has its answers; what follows from them for an account."""

from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace

from smsauth_gui.app import load_catalog
from smsauth_gui.core.grant import kinds
from smsauth_gui.core.provider.schema import Method
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret

CATALOG = load_catalog(Path("/nowhere"))
NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
GRANT = Grant(Secret("t"), NOW, refresh_token=Secret("r"))
CODE = Account("a", "seven", "oauth2_code", grant=GRANT)
TOKEN_JSON = Account("a", "smsgate", "jwt", mode="cloud", grant=GRANT)
CLIENT = Account("a", "sinch", "oauth2_client", grant=replace(GRANT, refresh_token=None))
KEY = Account("a", "seven", "api_key")


def test_each_kind_of_the_schema_has_answers():
    assert set(kinds._KINDS) == {kind.__struct_config__.tag for kind in get_args(Method)}


@pytest.mark.parametrize("account", [KEY, replace(KEY, method="api_key_basic"), Account("a", "infobip", "basic")])
def test_what_goes_along_with_every_call_grants_nothing(account: Account):
    method = CATALOG[account.provider].method(account.method)
    kind = kinds.kind_of(method)
    assert (kind.browser, kind.minted_at, kind.mint(Values({}), ())) == (None, None, None)
    assert kind.renewals(GRANT) == ()
    assert kind.revocations(Values({})) == ()
    assert method.carries != "token"


@pytest.mark.parametrize(
    ("account", "ways"),
    [
        (CODE, ("refresh_token",)),
        (replace(CODE, grant=replace(GRANT, refresh_token=None)), ()),
        (replace(CODE, refused="oauth.refresh_dead"), ()),
        (replace(CODE, borrowed=True), ()),
        (TOKEN_JSON, ("refresh_token", "login")),
        (replace(TOKEN_JSON, refused="credential.rejected"), ("refresh_token",)),
        (replace(TOKEN_JSON, refused="credential.rejected", grant=CLIENT.grant), ()),
        (replace(TOKEN_JSON, borrowed=True), ()),
        (CLIENT, ("login",)),
        (replace(CLIENT, refused="oauth.invalid_client"), ()),
        (KEY, ()),
        (replace(KEY, grant=GRANT), ()),
    ],
)
def test_nothing_refused_is_sent_again_by_itself(account: Account, ways: tuple[str, ...]):
    provider = CATALOG[account.provider]
    assert kinds.renewals(account, provider.method(account.method)) == ways
    assert kinds.renews(account, provider) is bool(ways)


def test_an_account_whose_file_or_method_is_gone_neither_renews_nor_ends():
    for account, provider in ((CODE, None), (replace(CODE, method="gone"), CATALOG["seven"])):
        assert kinds.method_of(account, provider) is None
        assert not kinds.renews(account, provider)
        assert not kinds.ends(account, provider)


def test_only_a_grant_is_ended_and_only_where_that_is_documented():
    assert kinds.ends(CODE, CATALOG["seven"])
    assert not kinds.ends(replace(CODE, grant=None), CATALOG["seven"])
    assert kinds.ends(TOKEN_JSON, CATALOG["smsgate"])
    assert not kinds.ends(replace(CODE, provider="onlinesim"), CATALOG["onlinesim"])
    assert not kinds.ends(replace(KEY, grant=GRANT), CATALOG["seven"])


def test_hosts_are_those_of_the_sign_in_and_of_what_follows_each_once():
    method = CATALOG["sinch"].method("oauth2_client")
    values = Values({"region": "eu"}, {"auth": "https://auth.example", "sms": "https://eu.sms.example/xms/v1"})
    assert kinds.hosts(method, values) == ("auth.example",)
    follows = ["{sms}/{service_plan_id}/batches", "{auth}/me", "https://{region}.more.example/x", "{unknown}/x"]
    assert kinds.hosts(method, values, follows) == ("auth.example", "eu.sms.example", "eu.more.example")
