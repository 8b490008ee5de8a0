"""Checks a token's signature with a key the person gave: PyJWT does the mathematics, this decides what may be tried.

HS/RS/PS with 256, 384, 512, ES256/384/512/256K and EdDSA. A public key is never used as an HMAC secret.
"""

import re
import warnings
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.token.jwt import JwtParts, take_apart, text_of
from smsauth_gui.core.token.token_reading import found
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.reading import Finding, Reading, Signature
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import statement

_FAMILIES: Final = {"HS": "oct", "RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}


class Key(Struct, frozen=True):
    """What to check with: a shared secret, or the text of a PEM, JWK or JWKS file."""

    text: Secret
    shared: bool = False


def verify(reading: Reading, key: Key) -> Reading:
    """The same reading with its signature checked, and the findings that follow from it."""
    if reading.kind != "jwt" or reading.secret is None:
        return reading
    signature, finding = check(reading.secret.reveal(), key)
    findings = reading.findings
    if signature != "unsupported":
        findings = tuple(item for item in findings if item.code != "jwt.not_verified")
    if finding is not None:
        findings = (*findings, finding)
    return replace(reading, signature=signature, findings=findings)


def check(token: str, key: Key) -> tuple[Signature, Finding | None]:
    """Check one token; ``unsupported`` where algorithm or key is none that can be tried."""
    parts = take_apart(token)
    if parts.alg.lower() == "none":
        return "none", None
    if parts.alg.startswith("HS") and is_public_key(key.text.reveal()):
        return "invalid", found("jwt.key_confusion")
    if not parts.alg or parts.member("b64") is False:
        return "unsupported", None  # no algorithm, or unencoded contents (RFC 7797), which a JWT must not have
    if any(damage.flaw == "padding" for damage in parts.damage):
        return "invalid", found("jwt.signature_invalid", statement("damage.padding"))
    return _tried(parts, token, _keys(key, parts.alg, text_of(parts.member("kid"))))


def _tried(parts: JwtParts, token: str, keys: list[Any]) -> tuple[Signature, Finding | None]:
    if any(_valid(token, parts.alg, key) for key in keys):
        return "valid", None
    detached = (
        len(parts.segments) == 3 and not parts.segments[1]
    )  # the contents travel elsewhere (RFC 7515, appendix F)
    if not keys or detached:
        return "unsupported", None
    return "invalid", found("jwt.signature_invalid")


def is_public_key(text: str) -> bool:
    """The text is a public key or certificate, which must never serve as a shared secret."""
    if re.search(r"-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)-----|^\s*ssh-(?:rsa|ed25519) |^ecdsa-sha2", text):
        return True
    kinds = [entry.get("kty") for entry in _jwks(text) or ()]
    return bool(kinds) and all(kind in {"RSA", "EC", "OKP"} for kind in kinds)


def _jwks(text: str) -> list[dict[str, Any]] | None:
    """The keys of a JWK or JWKS (RFC 7517 §4, §5); None where the text is no JSON object."""
    data = json_of(text)
    if not isinstance(data, dict):
        return None
    keys = data.get("keys")
    if not isinstance(keys, list):
        keys = [data]
    return [entry for entry in keys if isinstance(entry, dict)]


def _keys(key: Key, alg: str, kid: str) -> list[Any]:
    """The keys that may have signed with that algorithm."""
    text = key.text.reveal()
    entries = None if key.shared else _jwks(text)
    if entries is not None:
        loaded = [_from_jwk(entry, alg) for entry in _fitting(entries, alg, kid)]
    elif "-----BEGIN" in text and not key.shared:
        loaded = [_from_pem(text)]
    elif alg.startswith("HS"):
        loaded = [text.encode("utf-8", "surrogatepass")]
    else:
        loaded = []
    return [one for one in loaded if one is not None]


def _fitting(entries: list[dict[str, Any]], alg: str, kid: str) -> list[dict[str, Any]]:
    """Those of the algorithm's type; where some have the token's ``kid``, only these."""
    fitting = [entry for entry in entries if entry.get("kty") == _FAMILIES.get(alg[:2])]
    named = [entry for entry in fitting if kid and entry.get("kid") == kid]
    return named or fitting


def _from_jwk(entry: dict[str, Any], alg: str) -> Any:
    import jwt

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
