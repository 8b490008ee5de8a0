"""Signatures: every family with the key in every form, and what is refused with its reason."""

from __future__ import annotations

import json
import warnings
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from smsauth_gui.core.token.verify import Key, check
from smsauth_gui.core.values.secret import Secret
from tests.core.minted import mint

SECRET = "a shared secret of more than thirty-two bytes, and of more than sixty-four bytes, too"
RSA = rsa.generate_private_key(65537, 2048)
PRIVATE: dict[str, Any] = {
    **dict.fromkeys(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"], RSA),
    "ES256": ec.generate_private_key(ec.SECP256R1()),
    "ES384": ec.generate_private_key(ec.SECP384R1()),
    "ES512": ec.generate_private_key(ec.SECP521R1()),
    "EdDSA": ed25519.Ed25519PrivateKey.generate(),
}


def pem(alg: str) -> str:
    return PRIVATE[alg].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def jwk(alg: str, **more: str) -> dict[str, Any]:
    public = PRIVATE[alg].public_key()
    return {**jwt.get_algorithm_by_name(alg).to_jwk(public, as_dict=True), **more}


def signed(alg: str, kid: str = "") -> str:
    return jwt.encode({"sub": "a"}, PRIVATE.get(alg, SECRET), algorithm=alg, headers={"kid": kid} if kid else None)


def tampered(token: str) -> str:
    head, payload, signature = token.split(".")
    return f"{head}.{payload}.{'A' if signature[0] != 'A' else 'B'}{signature[1:]}"


@pytest.mark.parametrize("alg", ["HS256", "HS384", "HS512"])
def test_a_shared_secret_is_checked(alg):
    key = Key(Secret(SECRET), shared=True)
    assert check(signed(alg), key) == ("valid", None)
    assert check(tampered(signed(alg)), key)[0] == "invalid"
    assert check(signed(alg), Key(Secret("another"), shared=True))[0] == "invalid"


@pytest.mark.parametrize("alg", PRIVATE)
@pytest.mark.parametrize("form", ["pem", "jwk", "jwks", "private pem"])
def test_a_public_key_is_checked_in_every_form(alg, form):
    text = {
        "pem": lambda: pem(alg),
        "jwk": lambda: json.dumps(jwk(alg)),
        "jwks": lambda: json.dumps({"keys": [jwk("ES384", kid="other"), jwk(alg, kid="mine")]}),
        "private pem": lambda: PRIVATE[alg].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(),
    }[form]()
    key = Key(Secret(text))
    assert check(signed(alg, "mine"), key) == ("valid", None)
    signature, finding = check(tampered(signed(alg, "mine")), key)
    assert signature == "invalid"
    assert finding is not None
    assert finding.code == "jwt.signature_invalid"


@pytest.mark.parametrize("form", ["pem", "jwk", "jwks"])
def test_a_public_key_is_refused_as_a_shared_secret(form):
    text = {"pem": pem("RS256"), "jwk": json.dumps(jwk("RS256")), "jwks": json.dumps({"keys": [jwk("ES256")]})}[form]
    token = mint({"sub": "admin"}, {"alg": "HS256", "typ": "JWT"})
    for shared in (False, True):
        signature, finding = check(token, Key(Secret(text), shared=shared))
        assert signature == "invalid"
        assert finding is not None
        assert finding.code == "jwt.key_confusion"


def test_a_key_of_the_wrong_kind_is_said_to_fit_nothing():
    signature, finding = check(signed("RS256"), Key(Secret(pem("ES256"))))
    assert (signature, finding and finding.code) == ("invalid", "jwt.signature_invalid")
    assert check(signed("ES256"), Key(Secret(json.dumps(jwk("RS256"))))) == ("unsupported", None)


def test_an_unsigned_token_stays_unsigned():
    assert check(mint({"sub": "a"}, {"alg": "none"}, b""), Key(Secret(SECRET), shared=True)) == ("none", None)
    assert check(mint({"sub": "a"}, {"alg": "nOnE"}, b""), Key(Secret(SECRET), shared=True)) == ("none", None)


def test_an_unknown_algorithm_is_unsupported():
    signature, finding = check(mint({"sub": "a"}, {"alg": "HS257"}), Key(Secret(SECRET), shared=True))
    assert (signature, finding and finding.code) == ("invalid", "jwt.signature_invalid")
    assert check(mint({"sub": "a"}, {"typ": "JWT"}), Key(Secret(SECRET), shared=True)) == ("unsupported", None)


def test_contents_that_are_elsewhere_are_not_called_forged():
    head, _, signature = signed("HS256").split(".")
    assert check(f"{head}..{signature}", Key(Secret(SECRET), shared=True)) == ("unsupported", None)


def test_a_short_secret_warns_nobody():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        token = jwt.encode({"sub": "a"}, "short", algorithm="HS256")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert check(token, Key(Secret("short"), shared=True)) == ("valid", None)


BROKEN = ["", "{", "[]", '{"keys": 5}', '{"kty": "RSA"}', "\udcff", '{"kty":"oct","k":5}', '{"keys":[1,null,{}]}']
BROKEN += ["-----BEGIN PUBLIC KEY-----\nno\n-----END PUBLIC KEY-----", "-----BEGIN CERTIFICATE-----"]
KEYS_WITHOUT_ONE = {'{"keys": 5}', '{"kty":"oct","k":5}', '{"keys":[1,null,{}]}'}


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("alg", ["HS256", "RS256", "ES256", "EdDSA"])
def test_a_key_that_cannot_be_read_raises_nothing(text, alg):
    signature, _ = check(signed(alg), Key(Secret(text)))
    # What is no key at all may still be a shared secret, and then the wrong one.
    assert signature == ("invalid" if alg == "HS256" and text not in KEYS_WITHOUT_ONE else "unsupported")
