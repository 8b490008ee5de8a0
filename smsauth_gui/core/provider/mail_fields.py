"""Finds the values of a provider's fields in an e-mail or a note, by their labels and by their shapes.

Pure; nothing is guessed where two values fit one field by shape alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from smsauth_gui.core.provider.schema import Field, Method, Provider
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex

_LONGEST: Final = 200_000
_LONGEST_LABEL: Final = 60
_SHORTEST_PATTERN: Final = 8
_QUOTES: Final = "\"'`“”„‘’«»<>"
_PAIR: Final = regex(
    r"^[\s>*•\-–|]*(?P<label>[^\n:=|]{2,60}?)\s*(?:[:=|]|\bis\b|\blautet\b)\s*(?P<value>\S.*)?$", re.IGNORECASE
)
_TOKEN: Final = regex(r"[^\s,;\"'`“”„<>()\[\]]{3,}")
_WORDS: Final = regex(r"[^a-z0-9]+")
_KINDS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("client_id", ("client id", "clientid", "app id", "application id", "consumer key")),
    ("client_secret", ("client secret", "app secret", "application secret", "consumer secret")),
    ("api_key", ("api key", "apikey", "your key", "access key", "key", "api schlussel")),
    ("username", ("username", "user name", "user", "login", "benutzername", "benutzer")),
    ("password", ("password", "passwort", "pass", "kennwort", "pw")),
    ("base_url", ("base url", "api base url", "server", "url", "host", "address", "endpoint", "adresse")),
    ("api_token", ("api token", "token")),
)
"""What people call a field, beside the provider's own words; by field id."""


class MailValues(Quiet, frozen=True):
    """Values by field id, and the method that they complete best (empty when nothing was found)."""

    values: Mapping[str, str]
    method: str = ""


def read_mail(provider: Provider, text: str, others: Sequence[Provider] = ()) -> MailValues:
    """The provider's fields that the text names or whose shape stands in it exactly once, and the way they fit.

    What is named after one of the ``others`` is theirs: ``SEVEN_API_KEY`` is no key of another provider.
    """
    text = text[:_LONGEST].replace("\u00a0", " ").replace("\u200b", "")
    values: dict[str, str] = {}
    for label, value in _pairs(text):
        if any(_names_provider(f" {_plain(label)} ", other) for other in others):
            continue
        field = _named(provider, label)
        if field is not None and field.id not in values:
            values[field.id] = _cleaned(field, value)
    for field in provider.fields:
        if field.id not in values and (value := _shaped(field, text, values)):
            values[field.id] = value
    values = {name: value for name, value in values.items() if value}
    return MailValues(values, _best(provider, values))


def read_mail_of(providers: Sequence[Provider], text: str) -> tuple[Provider, MailValues]:
    """Whose credentials a text holds: of the providers that it names, else of all, the one most of whose fields it fills."""
    return read_mails(providers, text)[0]


def read_mails(providers: Sequence[Provider], text: str) -> list[tuple[Provider, MailValues]]:
    """The same for a text with the credentials of several: the one with most fields first, the others that it names."""
    plain = f" {_plain(text[:_LONGEST])} "
    named = [one for one in providers if _names_provider(plain, one)]
    found = [(one, read_mail(one, text, [other for other in named if other is not one])) for one in named or providers]
    found.sort(key=lambda pair: -len(pair[1].values))
    return found[:1] + [pair for pair in found[1:] if named and pair[1].values]


def _names_provider(plain: str, provider: Provider) -> bool:
    return any(f" {_plain(name)} " in plain for name in (provider.name, provider.id, *provider.aliases))


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Labels with their values: on one line, or the value on the next one."""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        match = _PAIR.match(line)
        if match is None:
            continue
        value = (match["value"] or "").strip()
        if not value:
            value = next((later.strip() for later in lines[number + 1 : number + 3] if later.strip()), "")
        if value:
            yield match["label"], value


def _plain(text: str) -> str:
    return _WORDS.sub(" ", text.casefold().replace("ü", "u")).strip()


def _names(field: Field) -> list[str]:
    """What the field is called: the provider's words, its id, and what people say."""
    label = re.sub(r"\(.*?\)", "", field.label)
    usual = dict(_KINDS).get(field.id, ())
    return [_plain(name) for name in (field.label, label, field.id, *usual)]


def _named(provider: Provider, label: str) -> Field | None:
    """The field a label speaks of: exactly, else by the longest name that it ends or begins with."""
    label = _plain(label)[:_LONGEST_LABEL]
    best: tuple[int, Field] | None = None
    for field in provider.fields:
        for name in _names(field):
            if label == name:
                return field
            fits = bool(name) and (label.endswith(f" {name}") or label.startswith(f"{name} "))
            if fits and (best is None or len(name) > best[0]):
                best = (len(name), field)
    return best[1] if best else None


def _cleaned(field: Field, value: str) -> str:
    """The value without quotes; of a key, what stands before the first space."""
    value = value.strip().strip(_QUOTES).strip()
    if field.kind == "choice":
        known = {choice.value.casefold(): choice.value for choice in field.choices}
        known.update({choice.label.casefold(): choice.value for choice in field.choices})
        return known.get(value.casefold(), "")
    if field.kind == "number":
        match = re.match(r"\d+", value)
        return match[0] if match else ""
    return value if field.guessable else (value.split() or [""])[0].strip(_QUOTES).rstrip(",;")


def _shaped(field: Field, text: str, taken: Mapping[str, str]) -> str:
    """The one word in the text that has the field's documented shape."""
    pattern = _telling_pattern(field)
    if not pattern:
        return ""
    words = {match[0].rstrip(".:") for match in _TOKEN.finditer(text)} - set(taken.values())
    fitting = [word for word in words if linear(pattern).fullmatch(word)]
    return fitting[0] if len(fitting) == 1 and _telling(fitting[0]) else ""


def _telling_pattern(field: Field) -> str:
    """The shape of a field, where it says more than that there is something; else empty."""
    if field.kind == "url" and field.host_pattern:
        return rf"(?:https?://)?(?:{field.host_pattern})(?:/\S*)?"
    if field.kind == "text" and not field.guessable and len(field.pattern) > _SHORTEST_PATTERN:
        return field.pattern
    return ""


def _telling(word: str) -> bool:
    """Long or mixed enough not to be a word of the language."""
    return len(word) >= 16 or "." in word or (any(sign.isdigit() for sign in word) and len(word) >= 10)


def _best(provider: Provider, values: Mapping[str, str]) -> str:
    """The first method all of whose required fields are there; else the one with most of them."""
    if not values:
        return ""
    counted = [(_score(provider, method, values), -number, method.id) for number, method in enumerate(provider.methods)]
    score, _, method_id = max(counted)
    return method_id if score > 0 else ""


def _score(provider: Provider, method: Method, values: Mapping[str, str]) -> float:
    names = [(name.removesuffix("?"), not name.endswith("?")) for name in method.fields]
    held = sum(name in values for name, _ in names)
    mode = provider.modes_of(method)[0].id
    needed = [field.id for field, required in provider.fields_of(method, mode) if required]
    complete = all(name in values for name in needed)
    return held + (10 if complete and held else 0)
