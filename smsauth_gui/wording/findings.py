"""What is said about a text or a token: a sentence for each finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import Language, translatable

FINDINGS: Final[Mapping[str, str]] = translatable(
    {
        "jwt.alg_none": "It is not signed at all (alg none): anybody can write such a token.",
        "jwt.alg_unknown": "Its signature algorithm is not one we know.",
        "jwt.not_verified": "Contents read, signature not checked.",
        "jwt.signature_invalid": "The signature does not fit the contents.",
        "jwt.expired": "It has expired.",
        "jwt.not_yet_valid": "It is not valid yet.",
        "jwt.no_expiry": "It names no expiry.",
        "jwt.long_lived": "It is valid for more than a day: whoever finds it can use it for long.",
        "jwt.times_inconsistent": "Its times do not fit each other.",
        "jwt.time_not_number": "A time in it is not a number.",
        "jwt.time_in_milliseconds": "A time in it is probably in milliseconds; the standard says seconds.",
        "jwt.duplicate_claim": "A claim stands in it twice; readers differ in which one they take.",
        "jwt.header_remote_key": "Its header points at a key of its own choosing. Never fetch it.",
        "jwt.crit_unknown": "It demands something (crit) that we do not know.",
        "jwt.kid_suspicious": "Its key id looks like a path, a query or an address.",
        "jwt.key_confusion": "A public key must not be used as a shared secret: anybody could have signed this.",
        "jwt.segment_invalid": "A part of it is damaged.",
        "jwt.payload_not_object": "Its contents are not a set of claims.",
        "jwt.encrypted": "It is encrypted: only its header can be read.",
        "jwt.wide_scope": "It may do everything.",
        "jwt.wrong_kind": "It is not an access token.",
        "text.hidden_characters": "There were hidden characters in it; they were taken out.",
        "text.surrounding_noise": "Something around it was taken off.",
        "text.placeholder": "This is a placeholder, not a real value.",
        "text.truncated": "It has been cut short.",
    }
)


def finding(code: str, note: str, language: Language) -> str:
    """A sentence about a text or token."""
    said = language.say(FINDINGS[code])
    return f"{said} ({note})" if note else said
