"""How sure a diagnosis is, in words, and what less is said where it is only our reading."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from smsauth_gui.wording.language import Language, translatable

if TYPE_CHECKING:
    from smsauth_gui.core.diagnosis.situation import Diagnosis

CERTAINTY: Final[Mapping[str, str]] = translatable(
    {
        "provider_says": "Certain: the response itself says so.",
        "proved": "Certain: a date, a certificate or a number in the text proves it.",
        "documented": "Likely: the provider's documentation describes this response so.",
        "reading": "Likely, but not certain: this is our interpretation.",
    }
)
GUESSED: Final[Mapping[str, str]] = translatable(
    {
        "permission.scope": "{provider} rejected the request without a reason. Most likely a permission is missing.",
        "permission.role": "{provider} rejected the request without a reason. Most likely this user or key isn't allowed to do this.",
    }
)
"""A bare 403 proves no recognition."""
TRY_ANOTHER: Final = translatable(
    "First send a request that needs no permission. If that is rejected too, the key or token itself is wrong or has expired. If "
    "it works, ask for the permission."
)

BY_ITSELF: Final[Mapping[str, str]] = translatable(
    {
        "no_token_to_revoke": "Delete or change it at the provider.",
        "no_revocation": "Delete or change it at the provider, or wait until it expires.",
        "revoked_here": "Sign in again to get a new token.",
        "new_host": "Allow the host if it belongs to the provider.",
        "pointer_damaged": "Restore keyring.json from a backup. Without one, forget the stored accounts and connect again.",
        "file_held": "Close the other program, or wait until it has finished.",
        "file_held_by": "Close the other program, or wait until it has finished.",
        "other_host": "Allow the host if you trust that file; otherwise remove the file.",
    }
)
"""What to do where a reason says by itself, better than its cause, what is wrong; by the ``reason`` of a detail."""


def is_guess(diagnosis: Diagnosis) -> bool:
    """A refusal that gave no reason: nobody said that the credential was recognised."""
    return diagnosis.certainty == "reading" and diagnosis.cause in GUESSED


def certainty(diagnosis: Diagnosis, language: Language) -> str:
    """How sure it is, in words; what happened in this program needs no proof."""
    if diagnosis.cause.partition(".")[0] in {"flow", "input", "vault", "store"}:
        return language.say("Certain: it happened on this computer.")
    return language.say(CERTAINTY[diagnosis.certainty])
