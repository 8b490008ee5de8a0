"""Secrets in lines that people copy are masked; what stands beside them stays."""

from __future__ import annotations

import pytest

from smsauth_gui.core.safe.known import Known
from smsauth_gui.core.safe.words import places, words
from smsauth_gui.core.values.secret import MASK
from tests.core.minted import catalog

VOCABULARY = catalog().vocabulary
COPIED = {
    "Cookie: sid=abcdefghij; theme=dark": "abcdefghij",
    "> Cookie: theme=dark; sid=abcdefghij": "abcdefghij",
    "Set-Cookie: PHPSESSID=qwertyuiop; Path=/; Max-Age=3600; HttpOnly": "qwertyuiop",
    "curl -b 'sid=abcdefghij' https://api.example": "abcdefghij",
    "curl --cookie sid=abcdefghij https://api.example": "abcdefghij",
    "curl -u shop:geheim https://api.example": "geheim",
    "curl --user 'shop:geheim' https://api.example": "geheim",
    "requests.get(url, auth=('shop', 'geheim'))": "geheim",
    "https://api.example/send?user=shop&pass=geheim&to=1": "geheim",
    "user: shop\npass: sunshine": "sunshine",
}


@pytest.mark.parametrize("text", COPIED)
def test_the_secret_goes_and_the_rest_stays(text: str):
    shown = words(text, Known((), VOCABULARY))
    assert shown == text.replace(COPIED[text], MASK)
    assert any(text[start:end] == COPIED[text] for start, end in places(text, VOCABULARY))


@pytest.mark.parametrize(
    "text",
    [
        "Our cookie policy: accepted",
        "curl -u $USER:$PASS https://api.example",
        "curl -u shop https://api.example:8443/",
        "Compass: northern",
    ],
)
def test_what_carries_none_stays(text: str):
    assert words(text, Known((), VOCABULARY)) == text
    assert not list(places(text, VOCABULARY))
