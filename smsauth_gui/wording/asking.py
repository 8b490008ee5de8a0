"""What is said of the permissions that are asked for, before anything is sent."""

from typing import Final

from smsauth_gui.wording.language import translatable

ASKING: Final[dict[str, str]] = translatable(
    {
        "ask.unknown": (
            "We don't know the permission {scope} at {provider}: the request may be rejected, or the token may never work."
        ),
        "ask.elsewhere": (
            "The permission {scope} doesn't exist in the environment {mode}: the request may be rejected, or the token may never "
            "work."
        ),
        "ask.never": "Don't request the permission {scope}: the server itself puts it into refresh tokens.",
        "ask.everything": "The permission {scope} allows everything that the user is allowed to do. Ask for less if you can.",
    }
)
"""By the codes of `smsauth_gui.core.provider.asking`."""
