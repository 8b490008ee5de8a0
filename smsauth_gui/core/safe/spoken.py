"""Secrets as people tell them: *the API key live_9f3k… is wrong*, *my password is sunshine*, *Kennwort: geheimnis*.

What has letters and digits is no word of a sentence, wherever it stands behind such a name. Letters alone are one only
where the sentence says that this is the secret, and ends with it; what is said *of* a secret there (*the key is
invalid*) is left.
"""

import re
from collections.abc import Iterator
from typing import Final

from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.search import spots
from smsauth_gui.core.values.secret import Secret, looks_made

_NAMES: Final = (
    "key", "token", "secret", "password", "passwd", "passphrase", "passcode", "pass:", "credential",
    "passwort", "kennwort", "schlüssel",
    "парол", "ключ", "токен", "секрет",
)  # fmt: skip
_GUESSABLE: Final = ("pass", "kennwort", "парол")
"""How names begin under which a person made something up."""
_ALONE: Final = ("pass", "kennwort", "парол", "credential")
"""They name nothing but a secret; a key or a token can be something else (a key of JSON, a token of a grammar)."""
_QUALIFIED: Final = regex(
    r"(?:\b(?:api|access|auth|secret|client|private|signing|account|session|bearer|refresh|my|our|your|mein|unser|ihr|dein)"
    r"|\b(?:мо[йя]|наш|ваш|секретный|доступа))(?:[ _-]|-?)$",
    re.IGNORECASE,
)
_OF_WHAT: Final = 12
"""Signs in front of a name that can say what it is the name of."""
_VALUE: Final = regex(r"\w{3,12}[ \t][\"'`“„]?(?P<value>[^\s&\"'`<>#,;)\\”“]{6,})")
_SAID: Final = regex(
    r"\w{3,12}"
    r"(?:[ \t]{0,3}(?P<sign>[:—–]|->|→)[ \t]{0,3}"
    r"|[ \t]{1,3}(?P<verb>is|was|reads|ist|war|lautet|heißt|это)[ \t:]{1,3}"
    r"|[ \t]{1,3})"
    r"(?P<quote>[\"'`“„«])?(?P<value>[^\s&\"'`<>#,;)\\”“»]{6,200})"
    r"(?P<end>[\"'`”“»,;.!)\\]|\s{0,4}$|[ \t]{0,4}\r?\n|[ \t]{1,4}(?=[\w-]{2,20}[:=]))?"
)
"""Name, what joins it to the value, the value, and what shows that the sentence ends with it (a next label does, too)."""
_STATING: Final = frozenset({"reads", "lautet", "heißt"})
"""Nothing is said of a secret with these, only the secret itself."""
PATH_OR_DATE: Final = regex(r"(?:/[a-z][a-z0-9_.-]*)+|\d{4}-\d\d-\d\d\S*")
"""*The token /oauth2/token …*, *the key 2026-10-01T…*: no value of it stands there."""
_SHORTEST: Final = 6
_TELLING: Final = 512
"""Signs of a value that tell whether a machine made it: whoever writes a megabyte behind a name waits for no answer."""
_DIGIT: Final = regex(r"\d")
_LETTER: Final = regex(r"[^\W\d_]")
_VERSION: Final = regex(r"[A-Za-z]{2,10}[\d.]{1,4}")
"""``OAuth2.0``, ``RS256``: a name with a number, no key."""
SAID_OF_ONE: Final = frozenset(
    {
        "apikey", "authorization", "complete", "correct", "credentials", "denied", "different", "disabled", "expired",
        "header", "hidden", "incomplete", "incorrect", "invalid", "longer", "missing", "nothing", "number", "object",
        "obsolete", "offline", "online", "password", "present", "private", "production", "required", "revoked", "secret",
        "sandbox", "shorter", "string", "undefined", "unique", "unknown", "username", "within", "falsch", "geheim",
        "korrekt", "richtig",
        "sicher", "неверен",
    }
)  # fmt: skip
"""What answers say of a secret in its place: ``{"token": "expired"}``."""
_SAID_BY_ENDING: Final = regex(
    r".*(?:ed|en|ing|able|ible|ive|al|ic|ous|ory|ary|less|ful|ly|ent|ant|wn|password|passwd|secret|token"
    r"|ig|ige|lich|bar|isch|los|iert|cht|annt|ernt|errt|llt|gt|zt"
    r"|н|на|но|ны|ый|ий|ой|ая|ое|ые|ся|ют|ет|ит|ть|[её]к)",
    re.IGNORECASE,
)
"""How words end that say something of another (*unrecognised*, *ungültig*, *указан*) or are names: such a password stays."""


def told(text: str, low: str) -> Iterator[Secret]:
    """The secrets that a running text tells; ``low`` is the same text in small letters, letter for letter."""
    for spot in spots(low, _NAMES):
        guessable = low.startswith(_GUESSABLE, spot)
        match = _VALUE.match(text, spot)
        if match and not PATH_OR_DATE.fullmatch(match["value"]) and is_no_word(match["value"], guessable=guessable):
            yield Secret(match["value"], guessable=guessable)
            continue
        match = _SAID.match(text, spot)
        if match and _is_the_secret(match, low, spot):
            value = match["value"].rstrip(".!")
            yield Secret(value, guessable=guessable or value.isalpha())


def is_no_word(value: str, *, guessable: bool) -> bool:
    """Letters and digits: nobody's sentence. People put one digit behind a word for a password, others for a version."""
    value = value[:_TELLING]
    if looks_made(value):
        return True
    mixed = len(value) >= _SHORTEST and _DIGIT.search(value) and _LETTER.search(value) and "://" not in value
    return bool(mixed) and (guessable or not _VERSION.fullmatch(value))


def _is_the_secret(match: re.Match[str], low: str, spot: int) -> bool:
    """The sentence says what the secret is."""
    value = match["value"].rstrip(".!").lower()
    if len(value) < _SHORTEST or not _is_about_a_secret(low, spot):
        return False
    if value.isalpha():
        return _is_said_at_the_end(match) and not _is_said_of_one(value, match["verb"])
    return bool(match["sign"] or match["verb"]) and is_no_word(value, guessable=True)


def _is_said_at_the_end(match: re.Match[str]) -> bool:
    """Behind a verb, a colon or in quotes, and as the last word of the sentence."""
    said = match["sign"] or match["verb"] or match["quote"]
    return bool(said) and (match["end"] is not None or match["value"].endswith((".", "!")))


def _is_said_of_one(value: str, verb: str | None) -> bool:
    if value in SAID_OF_ONE:
        return True
    return verb not in _STATING and _SAID_BY_ENDING.fullmatch(value) is not None


def _is_about_a_secret(low: str, spot: int) -> bool:
    if low.startswith("pass:", spot):
        return not low[max(0, spot - 1) : spot].isalpha()  # no compass
    return low.startswith(_ALONE, spot) or _QUALIFIED.search(low[max(0, spot - _OF_WHAT) : spot]) is not None
