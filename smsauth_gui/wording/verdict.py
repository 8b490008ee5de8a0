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
        "signature_invalid": ("The signature does not fit.", "It was changed, cut, or signed with another key."),
        "expired": ("{name}: expired {ago}.", "Get a new one: refresh it, or sign in again."),
        "not_yet_valid": (
            "{name}: it is not valid yet, for {time} more.",
            "Wait, or check the clock of the machine that issued it.",
        ),
        "valid": (
            "{name}: valid for {time} more.",
            "By its own dates. It may have been revoked all the same; only a call can tell.",
        ),
        "valid_unsigned": (
            "{name}: valid for {time} more.",
            "By its own dates. It may have been revoked all the same; only a call can tell.",
        ),
        "no_expiry": ("{name}: it names no expiry.", "Only the provider knows how long it lasts."),
        "encrypted": ("{name}.", "It is encrypted: only its header can be read."),
        "owner_certain": ("{name}.", "It is {provider}’s. Whether it is good, only a call can tell."),
        "owner_probable": ("{name}.", "It is probably {provider}’s. Whether it is good, only a call can tell."),
        "receipt_unknown": ("{name}.", "Say when it was received, and its expiry can be told."),
        "nothing_told": ("{name}.", "Nothing in it tells whose it is or how long it lasts."),
        "redirect": ("An address that came back from a sign-in.", "Its code works once, and only there."),
        "redirect_error": ("An address that came back from a sign-in with an error.", ""),
        "error_answer": ("An error answer.", "Paste the request too, and it can be judged."),
        "answer": ("{kind}.", "A call was accepted; no credential stands in this answer."),
        "no_credential": ("No credential stands in it.", "It was read as this: {kind}."),
        "unknown": ("We do not know what this is.", "No token, key, header, command or answer was recognised."),
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
    return language.say("The call failed because the token had expired {time} earlier.", time=time)


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
