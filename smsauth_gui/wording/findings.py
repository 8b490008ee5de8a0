"""What is said about a text or a token: a sentence for each finding."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.core.values.reading import Finding
from smsauth_gui.wording.language import Language, translatable
from smsauth_gui.wording.statements import say

FINDINGS: Final[Mapping[str, str]] = translatable(
    {
        "jwt.alg_none": "The token isn't signed at all (alg none): anybody can write such a token.",
        "jwt.alg_unknown": "We don't know the token's signature algorithm.",
        "jwt.not_verified": "Contents read, signature not checked.",
        "jwt.signature_invalid": "The signature doesn't match the contents.",
        "jwt.expired": "The token has expired.",
        "jwt.not_yet_valid": "The token isn't valid yet.",
        "jwt.no_expiry": "The token has no expiry date.",
        "jwt.long_lived": "The token is valid for more than a day: whoever finds it can use it for a long time.",
        "jwt.times_inconsistent": "The token's dates contradict each other.",
        "jwt.time_not_number": "A time in the token isn't a number.",
        "jwt.time_in_milliseconds": "A time in the token is probably in milliseconds; the standard says seconds.",
        "jwt.duplicate_claim": "The token contains the same claim twice. Different programs may use different ones.",
        "jwt.header_remote_key": "The token asks to be checked with a key it brings along or points at. Don't trust that key.",
        "jwt.crit_unknown": "The token requires something (crit) that we don't know.",
        "jwt.kid_suspicious": "The token's key ID looks like a path, a query or an address.",
        "jwt.key_confusion": "A public key must not be used as a shared secret: anybody could have signed this.",
        "jwt.segment_invalid": "A part of the token is damaged.",
        "jwt.payload_not_object": "The token's contents aren't a set of claims.",
        "jwt.encrypted": "The token is encrypted: only its header can be read.",
        "jwt.wide_scope": "The token gives full access.",
        "jwt.wrong_kind": "This isn't an access token.",
        "text.hidden_characters": "The text contained hidden characters; we ignored them.",
        "text.surrounding_noise": "We ignored quotes, spaces or other words around the value.",
        "text.placeholder": "This is a placeholder, not a real value.",
        "text.truncated": "The value has been cut short.",
    }
)


def sentence(code: str, language: Language) -> str:
    """What a finding says of a text or token."""
    return language.say(FINDINGS[code])


def finding(item: Finding, language: Language) -> str:
    """The sentence, and in brackets what exactly."""
    if item.note is None:
        return sentence(item.code, language)
    return f"{sentence(item.code, language)} ({say(item.note, language)})"
