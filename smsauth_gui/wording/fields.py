"""What is said about a typed value, beside its field."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import Language, translatable

FIELD_NOTES: Final[Mapping[str, str]] = translatable(
    {
        "empty": "Please fill this in.",
        "too_long": "This is too long.",
        "line_break": "There is a line break inside.",
        "not_address": "Enter an address such as https://example.com.",
        "plain_http": "Plain http would show the secret to everybody on the way. Use https.",
        "plain_http_private": "Plain http in the local network: everybody in it could read the secret. Allow it only at home.",
        "other_host": "This host isn't one of the provider's own. Do you want to send the secret there?",
        "not_number": "This takes a whole number.",
        "not_a_choice": "This isn't one of the choices.",
        "hidden": "There are hidden characters inside.",
        "space": "There is white space around it.",
        "quotes": "The quotes around the value don't belong to it.",
        "scheme_word": "The word in front of the value doesn't belong to it.",
        "placeholder": "This looks like a placeholder, not like a real value.",
        "swapped": "This value may belong in the other field.",
        "shape": "This value looks unusual for this field.",
        "trimmed_address": "Only the part that is needed is used.",
    }
)


def field_note(code: str, fact: str, language: Language) -> str:
    """A sentence about a typed value; ``fact`` names the shape, the length or the host, or is the provider's file's sentence."""
    if code == "limit":
        return language.provider(fact)
    text = language.say(FIELD_NOTES[code])
    if code in {"shape", "trimmed_address", "other_host", "not_a_choice"} and fact:
        return f"{text} ({fact})"
    return text
