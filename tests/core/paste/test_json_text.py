"""Tokens in the JSON serializations (RFC 7515 §7.2, RFC 7516 §7.2) read like compact ones."""

from __future__ import annotations

import pytest

from smsauth_gui.core.paste.json_text import compact_of

JWE = {"encrypted_key": "a2V5", "iv": "aXY", "ciphertext": "dGV4dA", "tag": "dGFn"}


@pytest.mark.parametrize("without", ["", *sorted(JWE)])
def test_an_encrypted_token_has_five_parts_whatever_is_left_out(without: str) -> None:
    parts = {name: value for name, value in JWE.items() if name != without}
    text = compact_of({"protected": "eyJhIjoxfQ", **parts})
    wanted = ".".join(["eyJhIjoxfQ", *(parts.get(name, "") for name in JWE)])
    assert text == (None if without == "ciphertext" else wanted)


def test_of_several_signatures_the_first_is_read() -> None:
    data = {
        "payload": "eyJhIjoxfQ",
        "signatures": [{"protected": "one", "signature": "first"}, {"signature": "second"}],
    }
    assert compact_of(data) == "one.eyJhIjoxfQ.first"
