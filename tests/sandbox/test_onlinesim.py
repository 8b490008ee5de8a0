"""OnlineSIM: words in 200 bodies, keys in two places, the implicit grant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import jwt
import pytest

from smsauth_gui.sandbox import practice, tokens

from .flows import ONLINESIM, ONLINESIM_PUBLIC, bearer, way_back

if TYPE_CHECKING:
    import httpx

    from .conftest import Clock

API = "/onlinesim/api"
KEY = {"apikey": practice.ONLINESIM_KEY}


def word(answer: httpx.Response) -> Any:
    assert answer.status_code == 200
    return answer.json().get("response")


def test_the_key_works_in_the_query_and_as_bearer(web: httpx.Client) -> None:
    by_query = web.get(f"{API}/getBalance.php", params=KEY)
    by_header = web.get(f"{API}/getBalance.php", headers=bearer(practice.ONLINESIM_KEY))
    assert by_query.json() == by_header.json() == {"response": 1, "balance": "230.25", "zbalance": 120.5}


def test_the_calls_have_their_documented_shapes(web: httpx.Client) -> None:
    numbers = web.get(f"{API}/getNumbersStats.php", params={**KEY, "country": "7"}).json()
    assert "response" not in numbers
    assert numbers["7"]["services"]["service_3"]["slug"]
    assert word(web.get(f"{API}/getState.php", params=KEY)) == "ERROR_NO_OPERATIONS"
    assert web.get(f"{API}/getProfile.php", params=KEY).json()["profile"]["apikey"] == practice.ONLINESIM_KEY
    assert word(web.get(f"{API}/getFreeList.php")) == 1
    assert web.get(f"{API}/getBalance.php", params={**KEY, "income": "true"}).json()["income"] == 0


def test_refusals_are_words_in_a_200_body(web: httpx.Client) -> None:
    assert word(web.get(f"{API}/getBalance.php")) == "ERROR_NO_KEY"
    assert word(web.get(f"{API}/getBalance.php", params={"api_key": practice.ONLINESIM_KEY})) == "ERROR_NO_KEY"
    assert word(web.get(f"{API}/getBalance.php", params={"apikey": "wrong"})) == "ERROR_WRONG_KEY"
    assert word(web.get(f"{API}/getBalance.php", headers=bearer("wrong"))) == "ERROR_WRONG_KEY"
    scheme = {"Authorization": f"App {practice.ONLINESIM_KEY}"}
    assert word(web.get(f"{API}/getBalance.php", headers=scheme)) == "ERROR_NO_KEY"
    assert word(web.get(f"{API}/getNum.php", params=KEY)) == "REQUEST_NOT_FOUND"


def test_an_access_token_is_a_jwt_with_the_claims_of_passport(web: httpx.Client, clock: Clock) -> None:
    body = ONLINESIM.tokens(web)
    assert list(body) == ["token_type", "expires_in", "access_token", "refresh_token"]
    assert body["refresh_token"].startswith("def50200")
    token = jwt.decode_complete(body["access_token"], options={"verify_signature": False})
    assert token["header"]["alg"] == "RS256"
    claims = token["payload"]
    assert list(claims) == ["aud", "jti", "iat", "nbf", "exp", "sub", "scopes"]
    assert claims["scopes"] == ["sms-scope", "rent-scope"]
    assert claims["exp"] - int(clock.now.timestamp()) == body["expires_in"] == 365 * 24 * 3600
    assert web.get(f"{API}/getBalance.php", headers=bearer(body["access_token"])).json()["response"] == 1


def test_a_refresh_token_is_no_access_token(web: httpx.Client) -> None:
    body = ONLINESIM.tokens(web)
    assert word(web.get(f"{API}/getBalance.php", headers=bearer(body["refresh_token"]))) == "ERROR_WRONG_KEY"


def test_a_refresh_kills_the_old_access_token(web: httpx.Client) -> None:
    first = ONLINESIM.tokens(web)
    second = ONLINESIM.refresh(web, first["refresh_token"], scope="").json()
    assert word(web.get(f"{API}/getBalance.php", headers=bearer(first["access_token"]))) == "ERROR_WRONG_KEY"
    assert word(web.get(f"{API}/getBalance.php", headers=bearer(second["access_token"]))) == 1


def test_an_expired_or_forged_token_is_a_wrong_key(web: httpx.Client, clock: Clock) -> None:
    access = ONLINESIM.tokens(web)["access_token"]
    head, claims, signature = access.split(".")
    forged = f"{head}.{claims}.{signature[::-1]}"
    assert word(web.get(f"{API}/getBalance.php", headers=bearer(forged))) == "ERROR_WRONG_KEY"
    clock.advance(days=365)
    assert word(web.get(f"{API}/getBalance.php", headers=bearer(access))) == "ERROR_WRONG_KEY"


def test_a_token_of_another_provider_with_a_good_signature_is_a_wrong_key(web: httpx.Client) -> None:
    foreign = tokens.sign({"aud": ["somebody"], "exp": 2**40}, tokens.RSA_KEY, "RS256")
    assert word(web.get(f"{API}/getBalance.php", headers=bearer(foreign))) == "ERROR_WRONG_KEY"


def test_a_token_without_the_scope_of_the_call_is_refused(web: httpx.Client) -> None:
    headers = bearer(ONLINESIM.tokens(web, scope="free-scope")["access_token"])
    assert web.get(f"{API}/getBalance.php", headers=headers).status_code == 403
    assert web.get(f"{API}/getNumbersStats.php", headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("client", "place"), [(practice.ONLINESIM_PUBLIC, "fragment"), (practice.ONLINESIM_QUERY, "query")]
)
def test_the_implicit_token_comes_in_the_fragment_or_for_one_client_in_the_query(
    web: httpx.Client, client: str, place: str
) -> None:
    asked = {"response_type": "token", "client_id": client, "code_challenge": "", "code_challenge_method": ""}
    back = ONLINESIM_PUBLIC.signed_in(web, **asked)
    parts = urlsplit(back.headers["location"])
    assert {"query": parts.query, "fragment": parts.fragment}[place].startswith("token_type=Bearer&")
    assert bool(parts.query) != bool(parts.fragment)
    found = way_back(back)
    assert "refresh_token" not in found
    assert found["state"] == "the-state"
    assert word(web.get(f"{API}/getBalance.php", headers=bearer(found["access_token"]))) == 1


def test_an_implicit_denial_comes_in_the_fragment_too(web: httpx.Client) -> None:
    back = ONLINESIM_PUBLIC.signed_in(web, "deny", response_type="token", code_challenge="", code_challenge_method="")
    assert urlsplit(back.headers["location"]).fragment.startswith("error=access_denied&")
