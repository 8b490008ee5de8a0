"""A known secret is masked behind every mixture of quotings, and what one place of a text tells holds for all of it."""

import html
import json
from datetime import UTC, datetime
from urllib.parse import quote, quote_plus

import pytest

from smsauth_gui.core.provider.vocabulary import BUILT_IN
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.known import Known
from smsauth_gui.core.safe.words import words
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.core.values.secret import Secret, fingerprint_of

KEY = "aB3/xY+9z Qü7==kLm"
NESTED = json.dumps(json.dumps(json.dumps(KEY)))
SPELLINGS = {
    "as an address keeps it": quote(KEY),
    "as we write it": quote(KEY, safe=":/@, "),
    "twice in an address": quote(quote(KEY, safe=""), safe=""),
    "a form in an address": quote(quote_plus(KEY)),
    "every octet": "".join(f"%{octet:02x}" for octet in KEY.encode()),
    "PHP": json.dumps(KEY).replace("/", "\\/"),
    "JSON inside JSON inside JSON": NESTED,
    "numbers of HTML": "".join(f"&#{ord(sign)};" for sign in KEY),
    "hexadecimal numbers of HTML": "".join(f"&#x{ord(sign):X};" for sign in KEY),
    "names of HTML": html.escape(KEY).replace("ü", "&uuml;").replace("/", "&#x2F;"),
    "HTML inside HTML": html.escape("".join(f"&#{ord(sign)};" for sign in KEY)),
    "hexadecimal": KEY.encode().hex(),
    "a dump": KEY.encode().hex(" ").upper(),
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_a_known_secret_is_masked_however_it_is_quoted(spelling: str) -> None:
    known = Known([Secret(KEY)], BUILT_IN)
    shown = words(f"the answer was {spelling} and went on", known)
    assert known.found(spelling)
    assert spelling.strip('"\\') not in shown
    assert shown.count(fingerprint_of(KEY)) == 1
    assert (shown[:15], shown[-12:]) == ("the answer was ", " and went on")


def test_what_the_answer_calls_a_key_is_masked_in_the_address_too() -> None:
    request = Request("GET", "https://api.example/x?key=Qwertz12345Zx", ())
    answer = Response(401, (), b"invalid key Qwertz12345Zx", 5)
    shown = redact.exchange(Exchange(request, answer, datetime.now(UTC), "call"), vocabulary=BUILT_IN)
    assert "Qwertz12345Zx" not in shown.request.url + shown.answer.text


@pytest.mark.parametrize(
    "text", ["api_key=abcdefghijkl, then: the value abcdefghijkl is bad", '{"apikey": "abcdefghijkl"} (abcdefghijkl)']
)
def test_letters_alone_are_masked_where_the_same_text_calls_them_a_key(text: str) -> None:
    assert "abcdefghijkl" not in words(text, Known((), BUILT_IN))
