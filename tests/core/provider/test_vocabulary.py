"""Which words are schemes and which names carry secrets, built in and told by the provider files."""

from __future__ import annotations

import pytest

from tests.core.minted import catalog

VOCABULARY = catalog().vocabulary


@pytest.mark.parametrize(
    "name",
    [
        "token_type",
        "code_challenge",
        "grant_type",
        "scope",
        "lang",
        "expires_in",
        "redirect_uri",
        "client_id",
        "response_type",
    ],
)
def test_public_parameters_stay(name: str):
    assert not VOCABULARY.is_secret_name(name)
