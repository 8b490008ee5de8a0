"""What is said of a text that was read: whose it probably is, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from smsauth_gui.core.values.reading import Guess
from smsauth_gui.wording.language import Language, translatable
from smsauth_gui.wording.statements import say

_WHOSE: Final[Mapping[str, str]] = translatable(
    {
        # Translators: whose a credential is, and why we think so: {why} is half a sentence, such as: the host is …
        "high": "{provider}: {why}.",
        "medium": "Probably {provider}: {why}.",
        "low": "Perhaps {provider}: {why}.",
    }
)


def whose(guess: Guess, provider: str, language: Language) -> str:
    """Whose it is, how sure that is, and why."""
    return language.say(_WHOSE[guess.confidence], provider=provider, why=say(guess.why, language))
