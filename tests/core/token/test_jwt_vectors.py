"""A thousand published tokens: none crashes the reader, strict structures are read alike, verdicts agree or have a reason."""

from __future__ import annotations

import json
import lzma
import math
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from smsauth_gui.app import load_catalog
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.verify import Key, check
from smsauth_gui.core.values.secret import Secret
from tests.core.token.test_jwt import is_strict

NOW = datetime(2026, 10, 1, tzinfo=UTC)
FOLDER = Path(__file__).parents[2] / "data" / "jwt"

DIFFERENCES = {
    **dict.fromkeys(
        [
            "wycheproof-signature-346",
            "wycheproof-signature-347",
            "wycheproof-signature-350",
            "wycheproof-signature-351",
        ],
        "the key says that it is for another algorithm than the token's; we do not try it",
    ),
    **dict.fromkeys(
        ["wycheproof-signature-367", "wycheproof-signature-370"],
        "policy: the last letter carries bits that decode to nothing; PyJWT, joserfc and jwcrypto accept it",
    ),
    "wycheproof-signature-372": "a character that is no base64url in the header: it cannot be read",
    "wycheproof-signature-373": "a ? inside the payload: RFC 7515 and all libraries refuse it",
    **dict.fromkeys(
        ["wycheproof-key-1", "wycheproof-crypto-47"], "policy: key sets of mixed kinds; the fitting key is right"
    ),
    "wycheproof-key-4": "policy: two keys with the same kid; the one that fits is right",
    **dict.fromkeys(
        ["wycheproof-key-7", "wycheproof-crypto-46"], "policy: a weak (ROCA) RSA key, and a correct signature"
    ),
    "wycheproof-key-8": "policy: a 1,024-bit RSA key, and a correct signature",
    **dict.fromkeys(
        ["wycheproof-key-10", "wycheproof-key-11", "wycheproof-key-12"],
        "policy: a short secret, and a correct signature",
    ),
    "cookbook-jws__4_5.signature_with_detached_content-compact": "the content is elsewhere: nothing here can be checked",
    "cookbook-rfc7797__hmac-sha2_b64_false-compact": "unencoded content (RFC 7797), which JWTs do not use",
}


@cache
def vectors() -> list[dict[str, Any]]:
    with lzma.open(FOLDER / "vectors.json.xz", "rt") as file:
        loaded: list[dict[str, Any]] = json.load(file)
    return loaded


@cache
def load_catalog_once() -> Catalog:
    return load_catalog(Path("/nowhere"))


def same(ours: Any, theirs: Any) -> bool:
    """Alike, where Python's infinity stands for a number no float holds."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(same(ours[name], theirs[name]) for name in theirs)
    if isinstance(theirs, float) and math.isinf(theirs):
        return isinstance(ours, str) and math.isinf(float(ours))
    return bool(ours == theirs)


def test_none_crashes_the_reader_and_encrypted_ones_are_called_so():
    for vector in vectors():
        reading = paste.read(vector["token"], catalog=load_catalog_once(), now=NOW)
        if vector["form"] == "jwe-compact" and vector["header"] is not None:
            assert reading.kind == "jwe", vector["id"]


def test_every_strict_structure_is_read_alike():
    strict = [vector for vector in vectors() if vector["strict"]]
    assert len(strict) > 100
    for vector in strict:
        parts = jwt.take_apart(vector["token"])
        assert is_strict(parts), vector["id"]
        assert parts.header is not None
        assert parts.payload is not None
        assert same(jwt.plain(parts.header), vector["header"]), vector["id"]
        if vector["payload"] is not None:
            assert same(jwt.plain(parts.payload), vector["payload"]), vector["id"]


def test_every_strict_token_is_shown_with_its_claims():
    for vector in (vector for vector in vectors() if vector["strict"]):
        reading = paste.read(vector["token"], catalog=load_catalog_once(), now=NOW)
        assert reading.kind == "jwt", vector["id"]
        if isinstance(vector["payload"], dict):
            assert {claim.name for claim in reading.claims} == set(vector["payload"]), vector["id"]


def test_what_is_read_as_a_token_and_is_not_strict_has_a_finding():
    for vector in (vector for vector in vectors() if not vector["strict"]):
        reading = paste.read(vector["token"], catalog=load_catalog_once(), now=NOW)
        if reading.kind in {"jwt", "jwe"}:
            assert {item.code for item in reading.findings} - {"jwt.not_verified"}, vector["id"]


def test_every_verdict_agrees_or_has_its_reason():
    checked, different = 0, set()
    for vector in vectors():
        if vector.get("expected") not in {"valid", "invalid"} or vector["form"] != "jws-compact" or "key" not in vector:
            continue
        key = vector["key"] if isinstance(vector["key"], str) else json.dumps(vector["key"])
        signature, _ = check(vector["token"], Key(Secret(key)))
        checked += 1
        if (signature == "valid") != (vector["expected"] == "valid"):
            different.add(vector["id"])
    assert checked > 400
    assert different == set(DIFFERENCES)


@pytest.mark.parametrize("alg", ["HS256", "HS512"])
def test_a_public_key_is_never_a_shared_secret(alg):
    import base64

    head = base64.urlsafe_b64encode(json.dumps({"alg": alg}).encode()).rstrip(b"=").decode()
    signature, finding = check(
        f"{head}.e30.c2ln", Key(Secret("-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----"))
    )
    assert signature == "invalid"
    assert finding is not None
    assert finding.code == "jwt.key_confusion"
