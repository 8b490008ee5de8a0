"""What is said of the permissions that are asked for, before anything is sent."""

from typing import Final

from smsauth_gui.wording.language import translatable

ASKING: Final[dict[str, str]] = translatable(
    {
        "ask.unknown": (
            "The permission {scope} is not among those known of {provider}: "
            "the request may be refused, or the token may never work."
        ),
        "ask.elsewhere": (
            "The permission {scope} doesn't exist in the environment {mode}: "
            "the request may be refused, or the token may never work."
        ),
        "ask.never": "The permission {scope} is not for asking: the server puts it into its own refresh tokens.",
        "ask.everything": "The permission {scope} allows everything that the login itself may do. Ask for less if you can.",
    }
)
"""By the codes of `smsauth_gui.core.provider.asking`."""
