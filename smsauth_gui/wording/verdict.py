"""What is said of a text that was read: what it comes down to, whose it probably is, and why."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.paste.summary import Case, Summary
from smsauth_gui.core.values.reading import Guess, Reading
from smsauth_gui.wording import causes
from smsauth_gui.wording.language import Language, translatable
from smsauth_gui.wording.statements import say
from smsauth_gui.wording.times import ago, length

_CASES: Final[Mapping[Case, tuple[str, str]]] = translatable(
    {
        "signature_invalid": (
            "The signature doesn't match the token.",
            "The token was changed, cut short, or signed with another key.",
        ),
        "expired": ("{name}: expired {ago}.", "Renew the token, or sign in again."),
        "not_yet_valid": (
            "{name}: not valid for another {time}.",
            "Wait, or check the clock of the computer that issued the token.",
        ),
        "valid": (
            "{name}: valid for another {time}.",
            "According to its own dates. It may still have been revoked; only a request can tell.",
        ),
        "valid_unsigned": (
            "{name}: valid for another {time}.",
            "According to its own dates. It may still have been revoked; only a request can tell.",
        ),
        "no_expiry": ("{name}: no expiry date.", "Only the provider knows when it expires."),
        "encrypted": ("{name}.", "It is encrypted: only its header can be read."),
        "owner_certain": ("{name}.", "Issued by {provider}. Only a request can tell whether it works."),
        "owner_probable": ("{name}.", "Probably issued by {provider}. Only a request can tell whether it works."),
        "receipt_unknown": ("{name}.", "Enter when you received it to see when it expires."),
        "nothing_told": ("{name}.", "Nothing shows which provider it's for or when it expires."),
        "redirect": (
            "An address that came back from a sign-in.",
            "The code in it works only once, and only for that sign-in.",
        ),
        "redirect_error": ("An address that came back from a sign-in with an error.", ""),
        "error_answer": ("An error response.", "Paste the request too, so that we can say more."),
        "answer": ("{kind}.", "A request was accepted; this response contains no key or token."),
        "no_credential": ("It contains no key, token or password.", "It was read as this: {kind}."),
        "unknown": ("We don't recognise this.", "We found no token, key, header, command or response in it."),
    }
)
"""What it is, and what that means or what to do."""
_THEN: Final[Mapping[Case, str]] = translatable(
    {
        "expired": "{name}: it had expired {time} earlier.",
        "valid": "{name}: it was valid then, for {time} more.",
        "valid_unsigned": "{name}: it was valid then, for {time} more.",
    }
)
"""What it was, where another time than now is meant."""
_WHOSE: Final[Mapping[str, str]] = translatable(
    {
        # Translators: whose a credential is, and why we think so: {why} is half a sentence, such as: the host is …
        "high": "{provider}: {why}.",
        "medium": "Probably {provider}: {why}.",
        "low": "Perhaps {provider}: {why}.",
    }
)
_WORD_LENGTH: Final = 120
"""Characters of foreign words that are quoted at most."""


def headline(diagnosis: Diagnosis, expired_before: timedelta | None, provider: str, language: Language) -> str:
    """What is wrong in an exchange; ``expired_before``: how long ago, by then, the token that was sent had expired."""
    if expired_before is None:
        return causes.headline(diagnosis, provider, language)
    time = length(expired_before, language)
    return language.say("The request failed because the token had expired {time} earlier.", time=time)


def outcome(summary: Summary, reading: Reading, *, then: bool, provider: str, language: Language) -> tuple[str, str]:
    """What a paste without an exchange comes down to, and what that means; ``then``: at another time than now."""
    first, text = _CASES[summary.case]
    if then:
        first = _THEN.get(summary.case, first)
    values = {
        "name": _name(summary.credential, len(reading.items), language),
        "time": length(summary.span, language),
        "ago": ago(summary.span, language),
        "provider": provider,
        "kind": say(reading.title, language),
    }
    return language.say(first, **values), _own_words(reading, summary.case) or language.say(text, **values)


def _name(credential: Reading | None, count: int, language: Language) -> str:
    """What it is called; said to be the first where there are several."""
    name = say(credential.title, language) if credential is not None else ""
    if count < 2:
        return name
    return language.count("The only credential, {name}", "The first of {n} credentials, {name}", count, name=name)


def _own_words(reading: Reading, case: Case) -> str:
    """What the paste itself says of the error in it."""
    if case == "redirect_error":
        return _short(dict(reading.fields)["error"])
    if case == "error_answer":
        return ", ".join(f"{name}: {_short(value)}" for name, value in reading.fields[:4])
    return ""


def _short(text: str) -> str:
    return " ".join(text[:_WORD_LENGTH].split())


def whose(guess: Guess, provider: str, language: Language) -> str:
    """Whose it is, how sure that is, and why."""
    return language.say(_WHOSE[guess.confidence], provider=provider, why=say(guess.why, language))
