"""Reads an address that came back from a sign-in, or one that began it (RFC 6749 §4.1.1, §4.1.2, §4.2.2)."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlsplit

from msgspec.structs import replace

from smsauth_gui.core.paste.answer import AnswerReader
from smsauth_gui.core.paste.credential_reading import Reader
from smsauth_gui.core.paste.guesses import by_host, held
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import statement

NOISE: Final = "\"'`“”„‘’«»<>()[]{},; \t\n"
"""What people and programs write around a value."""
_LONGEST: Final = 100_000
_ADDRESS: Final = regex(r"[A-Za-z][A-Za-z0-9+.-]{1,60}:/{0,3}[^\s/]|[/?#]")
_PARAMETERS: Final = regex(r"(?:code|error|access_token)=[^\s?#]+&[^\s?#]*state=|state=[^\s?#]+&code=")
"""An authorization response of which only the parameters were copied."""
_RESPONSE: Final = frozenset({"code", "error", "access_token"})
_OF_FORM: Final = frozenset({"expires_in", "token_type"})


class RedirectReader:
    """Reads addresses, with the readers of what they may carry."""

    def __init__(self, reader: Reader, answers: AnswerReader) -> None:
        self._reader, self._answers = reader, answers

    def read(self, text: str, received: datetime | None) -> Reading | None:
        """An address alone or in a log's line; None where the text is none that has to do with a sign-in."""
        bare = text.strip(NOISE)
        if _PARAMETERS.match(bare):
            bare = f"?{bare}"
        if "\n" in bare or len(bare) > _LONGEST:
            return None
        readings = (self._address(word, received, alone=word == bare) for word in _addresses(bare))
        return next((reading for reading in readings if reading is not None), None)

    def _address(self, address: str, received: datetime | None, *, alone: bool) -> Reading | None:
        try:
            parts = urlsplit(address)
            params = dict(parse_qsl(parts.query, max_num_fields=200) + parse_qsl(parts.fragment, max_num_fields=200))
        except ValueError:
            return None
        if "response_type" in params and "client_id" in params:
            return self._request(parts, params)
        if _RESPONSE.isdisjoint(params) or not (alone or "state" in params):
            return None
        answer = self._answers.token_answer(params, received)
        if _is_form(parts, params):
            return answer
        if not parts.scheme and "state" not in params:
            return None
        return self._response(parts, params, answer)

    def _request(self, parts: SplitResult, params: Mapping[str, str]) -> Reading:
        """What an application asks the server for."""
        names = ("client_id", "redirect_uri", "scope")
        fields = (*_host(parts), *((name, params[name]) for name in names if name in params))
        guesses = by_host(self._reader.catalog, [parts.hostname or ""])
        return Reading("redirect", providers=guesses, fields=fields, what=statement("reading.authorization_request"))

    def _response(self, parts: SplitResult, params: Mapping[str, str], answer: Reading | None) -> Reading:
        """What the server sent the browser back with: a code, tokens, or an error."""
        items: list[Reading] = []
        if answer is not None:
            items += answer.items
        if params.get("code"):
            code = self._reader.credential(params["code"], label="code")
            unsure = tuple(guess for guess in code.providers if guess.confidence != "high")
            items.insert(0, replace(code, providers=unsure, what=statement("reading.authorization_code")))
        names = ("error", "error_description", "scope")
        fields = (*_host(parts), *((name, params[name][:300]) for name in names if params.get(name)))
        return held("redirect", items, (), fields)


def _addresses(line: str) -> Iterator[str]:
    """The words of a line that may be an address with parameters, the first sixty."""
    for word in line.split(maxsplit=60):
        bare = word.strip(NOISE)
        if "=" in word and ("?" in word or "#" in word) and _ADDRESS.match(bare):
            yield bare


def _host(parts: SplitResult) -> tuple[tuple[str, str], ...]:
    return (("host", parts.netloc.rpartition("@")[2]),) if parts.netloc else ()


def _is_form(parts: SplitResult, params: Mapping[str, str]) -> bool:
    """A token answer as a form, with no address in front of it."""
    return not parts.scheme and "access_token" in params and not _OF_FORM.isdisjoint(params)
