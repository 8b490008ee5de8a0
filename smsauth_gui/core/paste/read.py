"""Reads whatever was pasted: what it is, which credentials stand in it, whose they probably are, whether they are good.

Nothing here uses the network, and nothing raises: the worst case is ``unknown``. A container (curl, HAR, headers, .env,
a token answer) lists what it holds; a single credential with noise around it is read as that credential, and several
that nothing holds together follow the first one as ``items``.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.diagnosis.view import server_time
from smsauth_gui.core.exchange import har
from smsauth_gui.core.exchange import text as exchanges
from smsauth_gui.core.exchange.curl import behind_command, curl
from smsauth_gui.core.exchange.powershell import powershell
from smsauth_gui.core.paste.answer import AnswerReader, error_of
from smsauth_gui.core.paste.credential_reading import Reader, noisy
from smsauth_gui.core.paste.found import found_in, hosts_in, mentioned, user_in, with_user
from smsauth_gui.core.paste.guesses import by_host, by_variable, held, merged, unique
from smsauth_gui.core.paste.json_text import compact_of, found_in_json, is_requests, paired, unprotected_of
from smsauth_gui.core.paste.redirect import NOISE, RedirectReader
from smsauth_gui.core.paste.request import RequestReader
from smsauth_gui.core.paste.settings import pairs_in
from smsauth_gui.core.paste.text import is_text, plain, unwrapped, without_hidden
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.token.flaw import is_placeholder
from smsauth_gui.core.token.token_reading import found, header_claims
from smsauth_gui.core.token.verify import Key, verify
from smsauth_gui.core.values.decoding import text_of
from smsauth_gui.core.values.http import Request, Response
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.reading import Kind, Reading
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret, is_word
from smsauth_gui.core.values.statement import statement, verbatim

LONGEST: Final = 200_000_000
"""Characters of JSON or of a token that are read, and bytes of a file: what the memory of an old computer bears."""
RUNNING_LONGEST: Final = 2_000_000
"""Characters of any other text that are read, for credentials as for an exchange: about a second's work."""
_VALUE_LONGEST: Final = 100_000
"""No server takes a header of this size: a longer word is a file, not somebody's credential."""
_MOST_ENTRIES: Final = 50
_PARAMETERS: Final = frozenset({"api_key", "access_token", "token"})
"""Names that stand in front of a single value as often as in settings, beside those of the provider files."""
_PREFIXED: Final = regex(r"[?#&]?([A-Za-z][\w-]{0,40})=")
_BESIDE_TOKENS: Final = frozenset({"refresh_token", "expires_in", "expires_at", "token_type"})
_SINGLE: Final = frozenset({"jwt", "jwe", "opaque", "basic", "api_key"})
_HEADER_NAME: Final = regex(r"^[>*\t ]{0,4}(?::authority|[A-Za-z][A-Za-z0-9-]{1,40}):[ \t]\S", re.MULTILINE)
_START_LINE: Final = regex(
    r"^[<>*\t ]{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S{1,4000} HTTP/|HTTP/[\d.]{1,3} \d{3})", re.MULTILINE
)
_CURL: Final = regex(r"(?:^|[\s`$>;&|])curl(?:\.exe)?\s", re.IGNORECASE)


def read(
    text: str | bytes,
    *,
    catalog: Catalog,
    now: datetime,
    at: datetime | None = None,
    verify_with: Key | None = None,
    received_at: datetime | None = None,
) -> Reading:
    """Read a text; ``at`` asks *was it valid then*, ``received_at`` is when a relative lifetime began."""
    if isinstance(text, bytes):
        text = text_of(text)
    cleaned, hidden = without_hidden(text[:LONGEST])
    reading = _Paste(Reader(catalog, at or now), received_at).read(cleaned.strip())
    if reading.kind in _SINGLE and cleaned.strip() != cleaned.removesuffix("\n"):
        reading = noisy(reading)
    if hidden and reading.kind != "unknown":
        reading = replace(reading, findings=(found("text.hidden_characters", verbatim(hidden)), *reading.findings))
    if verify_with is None:
        return reading
    reading = verify(reading, verify_with)
    return replace(reading, items=tuple(verify(item, verify_with) for item in reading.items))


def informed(situation: Situation, reading: Reading) -> Situation:
    """An exchange with what a reading of the same text knows: the credentials, of which nothing may be shown.

    An answer that stands alone is the provider's whose own words or members it shows.
    """
    situation = replace(situation, secrets=(*situation.secrets, *secrets_of(reading)))
    if situation.provider or situation.request is not None or reading.kind not in {"error_answer", "unknown"}:
        return situation
    whose = next((guess.id for guess in reading.providers if guess.confidence == "high"), "")
    return replace(situation, provider=whose)


def secrets_of(reading: Reading) -> tuple[Secret, ...]:
    """Not what somebody put in a value's place, and no plain word that only stood where a credential should."""
    secrets = (item.secret for item in (reading, *reading.items) if item.secret is not None)
    return tuple(
        secret
        for secret in dict.fromkeys(secrets)
        if not is_placeholder(secret.reveal()) and (secret.guessable or not is_word(secret.reveal()))
    )


class _Paste:
    """One paste on its way through the readers, the most certain first."""

    def __init__(self, reader: Reader, received_at: datetime | None) -> None:
        self._reader = reader
        self._answers = AnswerReader(reader)
        self._requests = RequestReader(reader)
        self._received_at = received_at
        self._parameters = _PARAMETERS | reader.vocabulary.keys
        self._redirects = RedirectReader(reader, self._answers)
        self._unquoted: tuple[str, str] | None = None
        """The text that was made plain last, and what it became."""

    def read(self, text: str) -> Reading:
        """The first reader that recognises the text decides."""
        if not text or not is_text(text):
            return Reading("unknown")
        whole: tuple[Callable[[str], Reading | None], ...] = (self._token, _key_file, _huge_word, self._json)
        running: tuple[Callable[[str], Reading | None], ...] = (
            self._redirect,
            self._curl,
            self._settings,
            self._http,
            self._loose_answer,
            self._form,
            self._single,
            self._running,
        )
        readings = (step(part) for steps, part in ((whole, text), (running, text[:RUNNING_LONGEST])) for step in steps)
        return next((reading for reading in readings if reading is not None), Reading("unknown"))

    # ---- a token alone -------------------------------------------------------------------------------------
    def _token(self, text: str) -> Reading | None:
        """A JWT or JWE alone, perhaps quoted, cut, or wrapped over several lines."""
        bare = text.strip(NOISE)
        if "ey" not in bare[:3] and bare.count(".") not in {2, 4}:
            return None
        if re.search(r"\s", bare):
            bare = unwrapped(bare) or ""
        if not self._reader.is_token(bare):
            return None
        reading = self._reader.token(bare)
        if reading.items:  # a token with another one inside: both get their card
            reading = replace(reading, items=(replace(reading, items=()), *reading.items))
        return noisy(reading, bare != text)

    # ---- JSON ----------------------------------------------------------------------------------------------
    def _json(self, text: str) -> Reading | None:
        if text[0] not in '{["' and not re.fullmatch(r"-?\d{1,6}(\.\d+)?", text):
            return None
        if text[0] == "{" and '"entries"' in text and (archive := self._har(text)) is not None:
            return archive
        data = json_of(text)
        if data is None:
            return None
        if isinstance(data, str):
            return self._quoted(data.strip(), text)
        if isinstance(data, dict) and (known := self._object(data)) is not None:
            return known
        return self._exported(text, data)

    def _quoted(self, inner: str, text: str) -> Reading | None:
        """What stands in a JSON string."""
        if inner == text:
            return None
        reading = self.read(inner)
        return noisy(reading, reading.kind in _SINGLE)

    def _object(self, data: dict[str, Any]) -> Reading | None:
        """A token in its JSON form, or a token answer, perhaps inside another object."""
        compact = compact_of(data)
        if compact is not None:
            reading = noisy(self._reader.token(compact))
            return replace(reading, header=(*reading.header, *header_claims(unprotected_of(data))))
        parts = (data, data.get("data"), data.get("result"), data.get("response"))
        answers = (self._answers.token_answer(part, self._received_at) for part in parts if isinstance(part, dict))
        return next((answer for answer in answers if answer is not None), None)

    def _exported(self, text: str, data: object) -> Reading | None:
        """An error answer, an export of requests, or settings."""
        pieces, hosts = found_in_json(data, self._reader.high, self._reader.vocabulary)
        if isinstance(data, dict):
            pieces = paired(pieces, data)
        items = self._reader.every(pieces)
        error = error_of(text, data, self._reader.catalog)
        if error is not None and (error.providers or not items):
            return error
        if not items:
            return None
        guesses = by_host(self._reader.catalog, hosts)
        kind: Kind = "headers" if is_requests(data, self._reader.vocabulary) else "env"
        return held(kind, [self._by_name(item) for item in items], guesses, ())

    def _har(self, text: str) -> Reading | None:
        try:
            entries = har.read(text)
        except har.NotHar:
            return None
        items: list[Reading] = []
        hosts: list[str] = []
        for entry in entries[-_MOST_ENTRIES:]:
            request, answer = entry.exchange.request, entry.exchange.answer
            hosts.append(request.host)
            items += self._requests.credentials(request)
            if isinstance(answer, Response):
                items += self._of_answer(answer, entry.exchange.started)
        fields = tuple(("host", host) for host in dict.fromkeys(filter(None, hosts)))
        return held("har", items, by_host(self._reader.catalog, hosts), fields)

    def _of_answer(self, answer: Response, received: datetime | None) -> list[Reading]:
        """The tokens of an answer; a relative lifetime counts from when it was received."""
        data = json_of(answer.body)
        if not isinstance(data, dict) or (reading := self._answers.token_answer(data, received)) is None:
            return []
        return list(reading.items)

    # ---- requests ------------------------------------------------------------------------------------------
    def _redirect(self, text: str) -> Reading | None:
        """An address of a sign-in."""
        return self._redirects.read(text, self._received_at)

    def _curl(self, text: str) -> Reading | None:
        if not _CURL.search(text[:100_000]):
            return None
        request = powershell(text) or curl(text)
        if request is None or not re.match(r"https?://", request.url):
            return None
        items = self._requests.credentials(request)
        answer = exchanges.answer_of(text)
        if isinstance(answer, Response):
            items += self._of_answer(answer, self._received_at or server_time(answer))
        items += self._around(text)
        return held("curl", items, by_host(self._reader.catalog, [request.host]), _asked(request))

    def _around(self, text: str) -> list[Reading]:
        """What people write before and below a command may hold further credentials."""
        before, *_ = _CURL.split(text, maxsplit=1)
        return self._found(self._plain(f"{before}\n{behind_command(text)}"))

    # ---- several lines -------------------------------------------------------------------------------------
    def _settings(self, text: str) -> Reading | None:
        """Lines of settings with a credential among them, or names in capitals."""
        pairs = pairs_in(text, self._reader.vocabulary)
        if not pairs or re.match(r"[A-Za-z][A-Za-z0-9+.-]*://|[?&]", text):
            return None
        if len(pairs) == 1 and text.partition("=")[0].lower() in {*self._parameters, "authorization"}:
            return None
        values = dict(pairs)
        if "access_token" in values and not _BESIDE_TOKENS.isdisjoint(values):
            return self._answers.token_answer(values, self._received_at)
        pieces, hosts = found_in_json(values, self._reader.high, self._reader.vocabulary)
        items = [self._by_name(item) for item in self._reader.every(paired(pieces, values))]
        if not items and not _in_capitals(pairs):
            return None
        fields = tuple((name, "") for name, _ in pairs[:50])
        return held("env", items, by_host(self._reader.catalog, hosts), fields)

    def _by_name(self, item: Reading) -> Reading:
        """Whose a variable is by its name."""
        if not isinstance(item.label, str):
            return item
        return replace(item, providers=merged([by_variable(self._reader.catalog, item.label), item.providers]))

    def _http(self, text: str) -> Reading | None:
        """Raw HTTP, or several header lines; with an answer alone, what that answer is."""
        text = self._plain(text)
        started = "HTTP/" in text and _START_LINE.search(text) is not None
        if not started and len(_HEADER_NAME.findall(text[:100_000])) < 2:
            return None
        answer = exchanges.answer_of(text) if started or "{" in text else None
        items = self._found(text)
        if isinstance(answer, Response):
            return self._answered(text, items, answer)
        return self._message(text, items) if items else None

    def _answered(self, text: str, items: list[Reading], answer: Response) -> Reading | None:
        """With an answer: its tokens, what stands beside it, or what it says of a failure."""
        received = self._received_at or server_time(answer)
        tokens = self._of_answer(answer, received)
        known = {token.secret for token in tokens}
        others = [item for item in items if item.secret not in known]
        if not tokens and not others:
            return self._refusal(answer)
        if not others:
            return self._answers.token_answer(json_of(answer.body), received)
        return self._message(text, [*others, *tokens])

    def _message(self, text: str, items: list[Reading]) -> Reading:
        request = exchanges.request_of(text, self._reader.vocabulary)
        hosts = hosts_in(text[:200_000])
        if request is None or not request.host:
            return held("headers", items, by_host(self._reader.catalog, hosts), ())
        return held("headers", items, by_host(self._reader.catalog, [request.host, *hosts]), _asked(request))

    def _refusal(self, answer: Response) -> Reading | None:
        """An error answer with its head."""
        body = answer.text.strip()
        error = error_of(body, json_of(body), self._reader.catalog)
        if error is None and answer.status < 400:
            return None
        error = error or Reading("error_answer", what=statement("reading.error_answer"))
        return replace(error, fields=(("status", str(answer.status)), *error.fields))

    def _loose_answer(self, text: str) -> Reading | None:
        """A token answer inside other text, as a form, or printed by a program; an error answer that is no JSON."""
        text = self._plain(text)
        data, start = self._answers.loose(text)
        if data:
            received = self._received_at or self._answers.dated_before(text, start)
            reading = self._answers.token_answer(data, received)
            if reading is not None:
                return reading
        if len(text) >= 5000:
            return None
        return error_of(text, None, self._reader.catalog)

    def _form(self, text: str) -> Reading | None:
        """The contents of a form (``application/x-www-form-urlencoded``) with a credential among them."""
        if not re.fullmatch(r"[\w.~%*+-]{1,80}=[^\s&]*(?:&[\w.~%*+-]{1,80}=[^\s&]*)+", text[:_VALUE_LONGEST]):
            return None
        pairs = dict(parse_qsl(text))
        pieces, hosts = found_in_json(pairs, self._reader.high, self._reader.vocabulary)
        items = self._reader.every(paired(pieces, pairs))
        return held("env", items, by_host(self._reader.catalog, hosts), ()) if items else None

    # ---- a bare credential, or running text with some in it --------------------------------------------------
    def _parameter(self, bare: str) -> Reading | None:
        """A parameter of an address by itself: ``?apikey=…``."""
        match = _PREFIXED.match(bare)
        if match is None or match[1].lower() not in {*self._parameters, "code"} or re.search(r"[\s&]", bare):
            return None
        return noisy(self._reader.credential(unquote(bare[match.end() :]), label=match[1]))

    def _single(self, text: str) -> Reading | None:
        """One word, perhaps with scheme words in front or quotes around it."""
        bare = text.strip(NOISE)
        if (parameter := self._parameter(bare)) is not None:
            return parameter
        line = text.strip(" \t\n;,")
        if "\n" not in line and (carried := self._reader.carried(line)) is not None:
            return carried
        if not bare or len(bare) > _VALUE_LONGEST or re.search(r"\s", bare):
            return None
        word = text if is_placeholder(text) else unquote(bare)
        reading = self._reader.bare(word)
        return noisy(reading, word != text) if reading is not None else None

    def _running(self, text: str) -> Reading | None:
        """Credentials inside whatever surrounds them: log lines, snippets, a ticket's text."""
        text = self._plain(text)
        items = list(unique(self._found(text)))
        if not items and "%" in text:
            items = list(unique(self._found(unquote(text))))
        if not items:
            items = list(unique(self._reader.credential(word) for word in mentioned(text)))
        guesses = by_host(self._reader.catalog, hosts_in(text))
        if not items:  # a provider's own address alone is no credential, but whose it is can be said
            only_host = bool(guesses) and len(text) <= 300 and not re.search(r"\s", text)
            return Reading("unknown", providers=guesses, fields=(("host", hosts_in(text)[0]),)) if only_host else None
        first = noisy(replace(items[0], providers=merged([guesses, items[0].providers])))
        if len(items) > 1:
            return replace(first, items=tuple(items))
        return first

    def _plain(self, text: str) -> str:
        """The text without the quoting around it; the same one is asked for by several readers."""
        if self._unquoted is None or self._unquoted[0] is not text:
            self._unquoted = (text, plain(text))
        return self._unquoted[1]

    def _found(self, text: str) -> list[Reading]:
        """Credentials of running text; a password with a user named beside it becomes a pair."""
        pieces = found_in(text, self._reader.high, self._reader.vocabulary)
        return self._reader.every(with_user(pieces, lambda: user_in(text)))


def _asked(request: Request) -> tuple[tuple[str, str], ...]:
    return (("method", request.method), ("host", request.host))


def _in_capitals(pairs: list[tuple[str, str]]) -> bool:
    """Several names as variables of the environment have them."""
    return len(pairs) > 1 and all(name.isupper() for name, _ in pairs)


def _key_file(text: str) -> Reading | None:
    """A private key in PEM."""
    if not re.match(r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----", text):
        return None
    return Reading("opaque", secret=Secret(text), what=statement("reading.private_key"))


def _huge_word(text: str) -> Reading | None:
    """One word of many thousand signs: somebody's opaque value, or a file; nothing else is looked for in it."""
    if len(text) < 20_000 or not re.fullmatch(r"[A-Za-z0-9+/=_.~-]+", text):
        return None
    if len(text) > _VALUE_LONGEST:
        return Reading("unknown")
    return Reading("opaque", secret=Secret(text), what=statement("reading.opaque"))
