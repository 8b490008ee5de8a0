"""What an ID token beside an access token has to say before anything counts as checked."""

from datetime import UTC, datetime, timedelta
from typing import Any

import jwt as pyjwt
import pytest

from smsauth_gui.core.grant import id_token
from smsauth_gui.core.grant.oauth import Authorization, Client
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
KEY = "a client secret of more than thirty-two bytes"
CLIENT = Client("app", Secret(KEY), "basic")
SENT = Authorization(Secret("https://i/auth"), Secret("s"), None, ("openid",), nonce="n0nce", issuer="https://i")
CLAIMS: dict[str, Any] = {
    "iss": "https://i", "aud": "app", "sub": "1", "nonce": "n0nce", "exp": int((NOW + timedelta(minutes=5)).timestamp())
}  # fmt: skip


def minted(algorithm: str | None = "HS256", key: str = KEY, **claims: Any) -> str:
    held = {name: value for name, value in {**CLAIMS, **claims}.items() if value is not None}
    return pyjwt.encode(held, key if algorithm else "", algorithm=algorithm)


def check(token: str, client: Client = CLIENT, sent: Authorization = SENT) -> None:
    id_token.check(token, sent, client, NOW)


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {"aud": ["other", "app"], "azp": "app"},
        {"exp": int(NOW.timestamp()) - 30},
        {"nbf": int(NOW.timestamp()) + 30, "iat": 1},
    ],
)
def test_one_for_this_sign_in_passes(claims):
    check(minted(**claims))


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        ("no.token.atall", "id_token_unreadable"),
        (minted(None), "id_token_alg"),
        (minted(key="another secret of more than thirty-two bytes"), "id_token_signature"),
        (minted(iss="https://other"), "id_token_issuer"),
        (minted(iss=None), "id_token_issuer"),
        (minted(aud="other"), "id_token_audience"),
        (minted(aud=None), "id_token_audience"),
        (minted(aud=["app", "other"], azp="other"), "id_token_audience"),
        (minted(exp=int(NOW.timestamp()) - 61), "id_token_expired"),
        (minted(exp=None), "id_token_expired"),
        (minted(exp="soon"), "id_token_expired"),
        (minted(nbf=int(NOW.timestamp()) + 61), "id_token_early"),
        (minted(iat=int(NOW.timestamp()) + 61), "id_token_early"),
        (minted(nbf="soon"), "id_token_early"),
        (minted(nonce="another"), "other_nonce"),
        (minted(nonce=None), "other_nonce"),
    ],
)
def test_any_other_is_refused_by_the_rule_it_breaks(token, reason):
    with pytest.raises(Problem, match=r"oauth\.response_invalid") as caught:
        check(token)
    assert caught.value.detail == {"reason": reason}


def test_without_a_key_the_connection_stands_in_for_the_signature():
    check(minted(key="any other secret of more than thirty-two bytes"), Client("app", None, "none"))


def test_an_issuer_that_nobody_knows_and_a_nonce_that_was_not_sent_are_not_compared():
    check(minted(iss="https://other", nonce=None), sent=Authorization(Secret("u"), Secret("s"), None, ()))
