"""Names and values are read from forms, forms of parts, and XML."""

from __future__ import annotations

import time

import pytest

from smsauth_gui.core.values.body import form_of_parts, named_values

PAIRS = [("api_key", "Zq81mXw7pLr4Tn92"), ("to", "+49 171"), ("text", "a\r\nb")]
BROWSER = (
    "------WebKitFormBoundaryX\r\nContent-Disposition: form-data; name=\"api_key\"\r\n\r\nKEY\r\n"
    "------WebKitFormBoundaryX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
    "Content-Type: text/plain\r\n\r\nhello\r\n------WebKitFormBoundaryX--\r\n"
)  # fmt: skip
READ = {
    "a form": ("a=1&b=x%20y&c=", [("a", "1"), ("b", "x y"), ("c", "")]),
    "parts of ours": (form_of_parts(PAIRS), PAIRS),
    "parts of a browser": (BROWSER, [("api_key", "KEY"), ("file", "hello")]),
    "XML": ("<r><api_key>K&amp;1</api_key><b:password>p</b:password></r>", [("api_key", "K&1"), ("password", "p")]),
    "XML with attributes": ('<auth user="u" password="p"/>', [("user", "u"), ("password", "p")]),
    "XML with quoted text": ("<t><![CDATA[secret]]></t>", [("t", "secret")]),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "pairs"), READ.values(), ids=READ.keys())
def test_names_and_values_are_read(text: str, pairs: list[tuple[str, str]]) -> None:
    assert named_values(text) == pairs


@pytest.mark.parametrize(
    "part", ["<a ", "<a>", "<a> ", "<a b='", "Content-Disposition: form-data; name=", "a=1&", "\r\n--"]
)
def test_a_hostile_body_takes_no_time(part: str) -> None:
    begin = time.process_time()
    named_values("<form-data" + part * 20_000)
    named_values("<" + part * 20_000)
    assert time.process_time() - begin < 3
