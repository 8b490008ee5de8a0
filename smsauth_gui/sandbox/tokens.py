"""Tokens that any practice server can check without having made them.

Opaque ones are sealed: a nonce, a payload hidden by a keyed stream, and a keyed checksum. JWTs are signed with
constant keys. The keys stand here in clear on purpose: they guard nothing but practice.
"""

import hashlib
import hmac
import json
from typing import Any, Final

import jwt

_SEAL_KEY: Final = b"practice seal: guards nothing but practice tokens"

# Made for this file; signs the practice tokens of OnlineSIM and Sinch.
RSA_KEY: Final = """\
-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCiT2o8eYjNArVT
ZTqgOoGFfAXaIHexIM9rAKgqaBe18ua74BF6USe0vhBS5DuqT0avhwbxTLVclOPh
XHkwGTYw1/h0dmL6VKqMZrGgwiNKnUWeUdv7BdbBfEE3VbtD8XkOZkZ+r1kFE2jY
ORxqo8gYcoXbbNegLw0Uv3fTFz8yi8RE0hHa0Fh5R8vccuJnn4SMYotKdjybCehV
q/46b5uSdIDIwjs9BiZKDJeVsyjg/2bMU4/j7Jg9QFVQ24XpzPZcmp2YPj9ckrc2
djvjUKKuogsckD16bkXUT3CRn9w+OVK6KIO1HemRanXZep5qY5ZgNyi26Fecatav
tsO6xK8rAgMBAAECggEAD3CCq6Y1JnWoZJQmC5s7hxEuCCEVHnL/caKT3JWfRi48
PZXjnVRX9Kz5v4psLiSxYopziIOVliBBo9/YiIQPCbFmaUNG4gb1j22ukU5P7hqT
LN64XSLU88qYJ4vbruuRUONwt3KCaZjkw2Cw/Jt//rdYiiL94rcz3tiuky4y03tq
UNll+ggJALWvA7o3Ls/xZBbxzyFZB7bgd+jtuQgmHaoE600RsKpe+4YCLp+Rk6Zt
2VOUKifGKVeQaqnderwga46Ylnw8GCKgyC9MiZ9j0HmjKbg8vaI3uV/nif90Gpte
z4qVnK1ynx+8Jct7bULgvHsGH83E0X5Pn3snfbP55QKBgQDRJlaZeYp2xz+8lbDA
8NqUBkvuKoihaHwnpWlb/powpl/tGU/FPDw2DgflrpYNQvhl2xYAgiBrAmSJox1c
UpYpgRuMQ4xrjQldfR9qplkhCcfczMF7FjOH3MDFKmac1/BC7621SJzc2KXUGp3i
0xKWf3v17FuLJgqKG6U178q69wKBgQDGqxHt6/OInMkIbjUtL8vodiQ8IrXBjq57
VdUUofuRloRa5X4XPLhLjtVbB5PCce2QdM5HpBg09BdUFvA8Fgun17J9qvp2is1J
bdfHhXs/eFHgzvWsdMFpHabRqbL3fkF6/1m0yOWOFY4XViejOL2aUrHq6jkqdvId
QYrQdWyMbQKBgDqN7TjSmj1e0y1NC0s5IzjF+oQXTGFEC15eJP0obqqoKbsLlxW1
I3ZOv09CbagQ09JQX/yMcd8DsHoIPLQYOworpzbBwpJpzfFqkl0dbV6eimH6wUBg
mtSyrRWGJWxL2GwlBhD231PFI8gaG5HhXhbcYiwbnBV89P5tdvd+xtdJAoGBAK6v
2XIVGOy0v+gTz9pNvsRGrZHbC2qIpU95p4Ue8W+QpAyw4nBYSczWaTBDt18wgi2V
J5TC6y4UuzaLfO24jMMm3KG3Z8g4QE4isauU6Uxj5csA7/CWMULWecq9psoMUFNw
mFZol8CZn3lRnkTdLYq20A65qU53jGjBKugleC75AoGARwpU5ip9OMRftm8CV0ks
/ufadhBolQjMn3rn7b+4BsrVRTLDkIhPF7eaGGPO/e2d5YKRMBiNmypoIsigIzEn
rxRhVhnFlsN1+Bnpeypo7AW8pTCzqOt9TS7y1EV3ozH8dP9RSBbdMUwpKNcyxk1b
L7+avjb5IVcZ2cxiKmGnooY=
-----END PRIVATE KEY-----
"""


def _stream(purpose: str, nonce: bytes, size: int) -> bytes:
    blocks = [
        hmac.digest(_SEAL_KEY, purpose.encode() + nonce + bytes([n]), hashlib.sha256) for n in range(size // 32 + 1)
    ]
    return b"".join(blocks)[:size]


def _checksum(purpose: str, text: bytes, size: int) -> bytes:
    return hmac.digest(_SEAL_KEY, b"checksum " + purpose.encode() + text, hashlib.sha256)[:size]


def _mask(data: bytes, stream: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(data, stream, strict=True))


def seal(purpose: str, payload: bytes, nonce: bytes, checksum_size: int) -> bytes:
    """Return nonce, hidden payload and checksum, one after the other."""
    hidden = nonce + _mask(payload, _stream(purpose, nonce, len(payload)))
    return hidden + _checksum(purpose, hidden, checksum_size)


def unseal(purpose: str, sealed: bytes, nonce_size: int, checksum_size: int) -> bytes | None:
    """Return the payload, or None when this is none of ours (or sealed for another purpose)."""
    hidden, checksum = sealed[:-checksum_size], sealed[-checksum_size:]
    if len(hidden) < nonce_size or not hmac.compare_digest(checksum, _checksum(purpose, hidden, checksum_size)):
        return None
    return open_unchecked(purpose, hidden, nonce_size)


def open_unchecked(purpose: str, hidden: bytes, nonce_size: int) -> bytes:
    """Return the payload behind a nonce, right or wrong: for forms with no room for a whole checksum."""
    nonce, masked = hidden[:nonce_size], hidden[nonce_size:]
    return _mask(masked, _stream(purpose, nonce, len(masked)))


def seal_facts(purpose: str, facts: dict[str, Any], nonce_hex: str) -> str:
    """Seal a small JSON object; 16 bytes of nonce, 16 of checksum; hex."""
    return seal(purpose, json.dumps(facts).encode(), bytes.fromhex(nonce_hex), 16).hex()


def unseal_facts(purpose: str, text: str) -> dict[str, Any] | None:
    """Open what seal_facts made; None for anything else."""
    sealed = from_hex(text)
    payload = unseal(purpose, sealed, 16, 16) if sealed else None
    return None if payload is None else dict(json.loads(payload))


def from_hex(text: str) -> bytes | None:
    """Return the bytes, or None when the text is no hex."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def sign(claims: dict[str, Any], key: str, algorithm: str, **header: str) -> str:
    """Sign a JWT; the claims keep their order."""
    return jwt.encode(claims, key, algorithm=algorithm, headers=header or None)


def read_jwt(token: str, key: str, algorithm: str) -> dict[str, Any] | None:
    """Return the claims of a token with a good signature, else None. Times are for the caller to judge."""
    try:
        # Only the signature: whether the times are good is told by the played clock.
        return dict(json.loads(jwt.api_jws.decode(token, key, algorithms=[algorithm])))
    except jwt.InvalidTokenError:
        return None


def public_key() -> str:
    """The RSA key's public half, as PEM."""
    from cryptography.hazmat.primitives import serialization

    private = serialization.load_pem_private_key(RSA_KEY.encode(), password=None)
    return (
        private.public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        .decode()
    )
