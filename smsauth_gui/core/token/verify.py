"""Checks a token's signature with a key the person gave: PyJWT does the mathematics, this decides what may be tried.

HS/RS/PS with 256, 384, 512, ES256/384/512/256K and EdDSA. A public key is never used as an HMAC secret.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from smsauth_gui.core.token.jwt import take_apart
from smsauth_gui.core.token.token_reading import found
from smsauth_gui.core.values.reading import Finding, Reading, Signature
from smsauth_gui.core.values.secret import Secret

_FAMILIES: Final = {"HS": "oct", "RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}


@dataclass(frozen=True, slots=True)
class Key:
    """What to check with: a shared secret, or the text of a PEM, JWK or JWKS file."""

    text: Secret
    shared: bool = False


def verify(reading: Reading, key: Key) -> Reading:
    """The same reading with its signature checked, and the findings that follow from it."""
    if reading.kind != "jwt" or reading.secret is None:
        return reading
    signature, finding = check(reading.secret.reveal(), key)
    findings = tuple(item for item in reading.findings if item.code != "jwt.not_verified")
    if signature in {"not_checked", "unsupported"}:
        findings = reading.findings
    if finding is not None:
        findings = (*findings, finding)
    return replace(reading, signature=signature, findings=findings)


def check(token: str, key: Key) -> tuple[Signature, Finding | None]:
    """Check one token; ``unsupported`` where algorithm or key is none that can be tried."""
    parts = take_apart(token)
    header = parts.header
    alg = header.get("alg") if header else None
    if not isinstance(alg, str):
        return "unsupported", None
    if alg.lower() == "none":
        return "none", None
    kid = header.get("kid") if header else None
    family = _FAMILIES.get(alg[:2], "")
    if family == "oct" and is_public_key(key.text.reveal()):
        return "invalid", found("jwt.key_confusion")
    if header is not None and header.get("b64") is False:
        return "unsupported", None  # unencoded contents (RFC 7797), which a JWT must not have
    if any(problem.endswith("padding") for problem in parts.problems):
        return "invalid", found("jwt.signature_invalid", "base64url has no padding (RFC 7515)")
    tried = False
    for candidate in _keys(key, alg, kid if isinstance(kid, str) else None):
        tried = True
        if _valid(token, alg, candidate):
            return "valid", None
    detached = len(parts.segments) == 3 and not parts.segments[1]
    return ("invalid", found("jwt.signature_invalid")) if tried and not detached else ("unsupported", None)


def is_public_key(text: str) -> bool:
    """The text is a public key or certificate, which must never serve as a shared secret."""
    if re.search(r"-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)-----|^\s*ssh-(?:rsa|ed25519) |^ecdsa-sha2", text):
        return True
    data = _json(text)
    entries = data.get("keys", [data]) if isinstance(data, dict) else []
    kinds = [item.get("kty") for item in entries if isinstance(item, dict)] if isinstance(entries, list) else []
    return bool(kinds) and all(kind in {"RSA", "EC", "OKP"} for kind in kinds)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _keys(key: Key, alg: str, kid: str | None) -> Iterator[Any]:
    """The keys that may have signed: of the right type, the one with the token's ``kid`` first."""
    text = key.text.reveal()
    data = None if key.shared else _json(text)
    if isinstance(data, dict):
        listed = data.get("keys")
        entries: list[Any] = listed if isinstance(listed, list) else [data]
        fitting = [item for item in entries if isinstance(item, dict) and item.get("kty") == _FAMILIES.get(alg[:2])]
        named = [item for item in fitting if kid is not None and item.get("kid") == kid]
        yield from (jwk for jwk in map(_from_jwk, [(item, alg) for item in named or fitting]) if jwk is not None)
        return
    if "-----BEGIN" in text and not key.shared:
        loaded = _from_pem(text)
        if loaded is not None:
            yield loaded
        return
    if alg.startswith("HS"):
        yield text.encode("utf-8", "surrogatepass")


def _from_jwk(pair: tuple[dict[str, Any], str]) -> Any:
    import jwt

    entry, alg = pair
    if entry.get("use") not in (None, "sig") or entry.get("alg") not in (None, alg, "EdDSA"):
        return None
    operations = entry.get("key_ops")
    if isinstance(operations, list) and not {"verify", "sign"} & {str(item) for item in operations}:
        return None
    try:
        loaded = jwt.PyJWK({**entry, "alg": alg}).key
        # A private key stands for its public half: that is what checks.
        return loaded.public_key() if hasattr(loaded, "public_key") else loaded
    except (jwt.exceptions.PyJWTError, ValueError, TypeError, KeyError):
        return None


def _from_pem(text: str) -> Any:
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

    data = text.encode("utf-8", "replace")
    try:
        if "CERTIFICATE" in text:
            return x509.load_pem_x509_certificate(data).public_key()
        if "PRIVATE" in text:
            return load_pem_private_key(data, password=None).public_key()
        return load_pem_public_key(data)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None


def _valid(token: str, alg: str, key: Any) -> bool:
    import jwt

    try:
        with warnings.catch_warnings():
            # A short secret is the token's owner's business here; the check itself is what was asked for.
            warnings.simplefilter("ignore")
            jwt.PyJWS(options={"enforce_minimum_key_length": False}).decode(token, key, algorithms=[alg])
    except (jwt.exceptions.PyJWTError, ValueError, TypeError, NotImplementedError, RecursionError):
        return False
    return True
