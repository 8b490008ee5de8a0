"""Which words are authentication schemes and which names carry secrets: said once, here, and fed by the provider files.

Built in are the words of the RFCs and those that many APIs share. What one provider alone uses stands in its file, and
`vocabulary_of` makes it known wherever a text is read or masked.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from msgspec import Struct

from smsauth_gui.core.provider.schema import Provider, SendHeader, SendQuery
from smsauth_gui.core.values.regex import regex

_SCHEMES: Final = (
    "Bearer",  # RFC 6750
    "Basic",  # RFC 7617
    "Digest",  # RFC 7616
    "DPoP",  # RFC 9449
    "Token",
    "ApiKey",
    "AccessKey",
)
_KEY_SCHEMES: Final = frozenset({"accesskey", "apikey", "token"})
_ANY_CREDENTIAL: Final = frozenset({"basic", "bearer"})
"""Some send a key behind these, too; others a pair or a token."""
_SURE: Final = frozenset({"bearer"})
"""Looks like a word of the language and is none in a text about an API."""
_HEADERS: Final = frozenset(
    {
        "authorization", "proxy-authorization", "x-api-key", "x-api-token", "x-auth-token", "x-auth-key", "x-access-token",
        "x-tm-key", "api-key", "apikey",
    }
)  # fmt: skip
"""Headers whose value is a credential, perhaps behind a scheme word."""
_WITH_SCHEME: Final = frozenset({"authorization", "proxy-authorization"})
_SECRET_NAMES: Final = regex(
    "|".join(
        (
            # what a machine or a person made, under whatever prefix: SHOP_REFRESH_TOKEN, dbPassword, client-secret
            r"(?:.*[_-])?(?:access|refresh|id|api|auth|session|bearer|csrf|client|key)?[_-]?"
            r"(?:token|secret|password|passwd|pwd|passphrase|pass|passwort|kennwort)s?",
            r".*api[_.-]?key(?:secret)?",
            r"(?:.*[_.-])?(?:secret|access)[_.-]?key",
            r"private[_-]?key",
            r"x-(?:[a-z]+-)?key",  # headers of one's own
            r"code|code_verifier|(?:client_)?assertion",  # RFC 6749, 7636, 7521
            r"sig|signature",  # signed addresses
            r"p",  # the password of old gateways: ?u=…&p=…
            r"cookie|set-cookie|jwt|otp",
        )
    ),
    re.IGNORECASE,
)
_NOT_SECRET: Final = frozenset({"token_type", "tokentype", "code_challenge", "token_type_hint"})
ONLY_IN_ADDRESSES: Final = frozenset({"code", "p", "sig"})
"""Secret as a parameter; elsewhere an error has a code, and a text has a p."""
_GUESSABLE_NAMES: Final = regex(
    r"(?:.*[_-])?(?:password|passwd|pwd|passphrase|pass|passwort|kennwort)|p|set-cookie|cookie", re.IGNORECASE
)
_KEY_PARAMETER: Final = regex(r"(?:api|access|auth)[_-]?(?:key|token)", re.IGNORECASE)
_BARE: Final = frozenset({"key", "token"})
"""Carry a call's credential in an address; in a body they are members like any other."""
_LONG_ENOUGH: Final = 5
"""Letters of a provider's own name that cannot be mistaken: shorter ones are only known where they stand alone."""
_SHAPED_WORD: Final = regex(r"(?:\(\?i:)?([A-Za-z][A-Za-z0-9-]{1,40})\)?(?:\\s| )")
"""At the beginning of a shape's pattern: ``(?i:Token)\\s+\\S+``."""
_TOKENS: Final = frozenset({"token", "refresh_token"})
_HOLE: Final = regex(r"\{([a-z_]+)")


class Vocabulary(Struct, frozen=True, eq=False, dict=True):
    """Scheme words, names of headers, and names of parameters and members; all in small letters.

    ``ordinary`` are the schemes that are words of a sentence, too (*the basic plan*, *your app*): what stands behind
    one has to look like a credential. ``names`` are those that only provider files tell.
    """

    schemes: frozenset[str]
    ordinary: frozenset[str]
    headers: frozenset[str]
    names: frozenset[str] = frozenset()
    key_schemes: frozenset[str] = frozenset()
    """Schemes behind which a fixed key stands, and nothing else."""
    keys: frozenset[str] = frozenset()
    """Parameters in which provider files send a call's credential."""

    @cached_property
    def scheme(self) -> str:
        """A regular expression for any scheme word, to be used without regard to case."""
        return _any_of(self.schemes)

    @cached_property
    def header(self) -> str:
        """A regular expression for the name of any header that carries a credential."""
        return _any_of(self.headers)

    @cached_property
    def _doubled(self) -> re.Pattern[str]:
        return re.compile(rf"((?:{self.scheme})(?:[ \t]+|$))+", re.IGNORECASE)

    @cached_property
    def long_names(self) -> frozenset[str]:
        """The provider files' names that are looked for in running text, and behind a prefix: ``SHOP_LOFT_WORD``."""
        return frozenset(name for name in self.names if len(name) >= _LONG_ENOUGH)

    @cached_property
    def _own_names(self) -> re.Pattern[str]:
        return re.compile(rf"(?:.*[_.-])?(?:{_any_of(self.long_names)})" if self.long_names else r"(?!)")

    def is_scheme(self, word: str) -> bool:
        """The word is an authentication scheme."""
        return word.lower() in self.schemes

    def behind_schemes(self, value: str) -> tuple[str, str]:
        """The scheme words in front of a value as they stand, blanks included, and the value itself."""
        match = self._doubled.match(value)
        return (match[0], value[match.end() :]) if match else ("", value)

    def is_credential_header(self, name: str) -> bool:
        """The header's value is a credential, perhaps behind a scheme word."""
        return name.lower() in self.headers

    @staticmethod
    def takes_scheme(name: str) -> bool:
        """A header in which a scheme word stands in front of the credential (RFC 9110 §11)."""
        return name.lower() in _WITH_SCHEME

    def is_key_header(self, name: str) -> bool:
        """The header carries a key as it stands."""
        return self.is_credential_header(name) and not self.takes_scheme(name)

    def is_key_parameter(self, name: str, *, body: bool = False) -> bool:
        """A call's credential travels in a parameter of this name; ``body``: in a form or a JSON object."""
        low = name.lower()
        return low in self.keys or _KEY_PARAMETER.fullmatch(low) is not None or (low in _BARE and not body)

    def is_secret_member(self, name: str) -> bool:
        """A member of JSON, or a name in running text, of this name holds a secret."""
        return name.lower() not in ONLY_IN_ADDRESSES and self.is_secret_name(name)

    def is_secret_name(self, name: str) -> bool:
        """A header, parameter, member or variable of this name holds a secret."""
        low = name.lower()
        if low in _NOT_SECRET:
            return False
        return (
            low in self.headers
            or low in self.names
            or _SECRET_NAMES.fullmatch(low) is not None
            or self._own_names.fullmatch(low) is not None
        )


def is_guessable_name(name: str) -> bool:
    """What a person could have made up stands under this name: nothing of it is shown, no fingerprint either."""
    return _GUESSABLE_NAMES.fullmatch(name) is not None


def _any_of(words: Iterable[str]) -> str:
    """The longest first, so that none hides another that begins with it."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


# ---- what the provider files add ---------------------------------------------------------------------------
class _FileWords(Struct, frozen=True):
    """The words of one file; schemes are spelt as they stand there, all others in small letters."""

    schemes: set[str]
    key_schemes: set[str]
    headers: set[str]
    names: set[str]
    keys: set[str]


def vocabulary_of(providers: Iterable[Provider]) -> Vocabulary:
    """The built-in words and those of the provider files: scheme words, and the names under which secrets are sent."""
    files = [_words_of(provider) for provider in providers]
    spelled = set(_SCHEMES).union(*(file.schemes for file in files))
    keys = set[str]().union(*(file.keys for file in files))
    return Vocabulary(
        schemes=frozenset(word.lower() for word in spelled),
        ordinary=frozenset(word.lower() for word in spelled if word[1:].islower()) - _SURE,
        key_schemes=_KEY_SCHEMES.union(*(file.key_schemes for file in files)) - _ANY_CREDENTIAL,
        headers=_HEADERS.union(*(file.headers for file in files)),
        names=frozenset(keys.union(*(file.names for file in files))),
        keys=frozenset(keys),
    )


def _words_of(provider: Provider) -> _FileWords:
    secret = {field.id for field in provider.fields if field.secret}
    parts = tuple(_parts((provider.methods, provider.calls)))
    secrets = secret | _TOKENS
    sent = _sent_headers(parts, secrets)
    return _FileWords(
        schemes={*(send.scheme for send in sent), *_shaped_words(provider)} - {""},
        key_schemes={send.scheme.lower() for send in _key_sends(provider)} - {""},
        headers={send.name.lower() for send in sent},
        names=secret | {name.lower() for name, _ in _filled(parts, secrets, headers=False)},
        keys={part.name.lower() for part in parts if isinstance(part, SendQuery)},
    )


def _sent_headers(parts: Iterable[Struct], secrets: set[str]) -> list[SendHeader]:
    """The headers in which a secret is sent, whether a method says so or a request's template."""
    filled = _filled(parts, secrets, headers=True)
    return [
        *(part for part in parts if isinstance(part, SendHeader)),
        *(SendHeader(name=name, value=text) for name, text in filled),
    ]


def _key_sends(provider: Provider) -> Iterator[SendHeader]:
    for method in provider.methods:
        if method.sent_as is SendHeader and isinstance(method.send, SendHeader):
            yield method.send


def _shaped_words(provider: Provider) -> Iterator[str]:
    """The scheme words in front of credentials that are only recognised."""
    for shape in provider.shapes:
        if match := _SHAPED_WORD.match(shape.pattern):
            yield match[1]


def _parts(value: object) -> Iterator[Struct]:
    """Every structure of a provider's file below this one."""
    if isinstance(value, Struct):
        yield value
        value = tuple(getattr(value, name) for name in value.__struct_fields__)
    if isinstance(value, tuple):
        for item in value:
            yield from _parts(item)


def _filled(parts: Iterable[Struct], secret: set[str], *, headers: bool) -> Iterator[tuple[str, str]]:
    """The headers, or the parameters and members, of all requests whose template is filled with a secret."""
    for part in parts:
        for attribute in part.__struct_fields__:
            members = getattr(part, attribute)
            if isinstance(members, Mapping) and (attribute == "headers") is headers:
                yield from _members(members, secret)


def _members(members: Mapping[str, Any], secret: set[str]) -> Iterator[tuple[str, str]]:
    for name, value in members.items():
        if isinstance(value, Mapping):
            yield from _members(value, secret)
        elif isinstance(value, str) and secret.intersection(_HOLE.findall(value)):
            yield name, value


BUILT_IN: Final = vocabulary_of(())
"""The words that are known without any provider file."""
