"""A request taken apart, so that one part of it can be written otherwise and the others stay as they were written."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final
from urllib.parse import quote, quote_plus, unquote, unquote_plus

from msgspec import Struct, field

from smsauth_gui.core.values.http import Request, parts_of
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import MASK

FORM: Final = "application/x-www-form-urlencoded"
JSON: Final = "application/json"
NO_HOST: Final = "<the host of your request>"
NO_BODY: Final = "<the body of your request>"
_HOLE: Final = regex(r"<[^<>]{1,200}>")
_PLAINER: Final = {"authorization": "credential", "proxy-authorization": "proxy's credential", "cookie": "cookie"}
"""What headers hold whose names do not say so."""
_MASKED: Final = regex(rf"(?:[A-Za-z][\w.-]{{0,40}} )?{MASK}(?: sha256:[0-9a-f]{{12}})?")
_FORM_LIKE: Final = regex(r"[\w.~%+*\[\]-]+=[^\n]*")
WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})

Pairs = list[tuple[str, str]]


class Sheet(Struct):
    """The parts; texts are decoded, and what a person has to fill in stands between ``<`` and ``>``.

    At most one of ``form`` and ``members`` (of a JSON object) is there; ``text`` is any other body.
    """

    method: str
    origin: str
    path: str
    query: Pairs = field(default_factory=list)
    headers: Pairs = field(default_factory=list)
    form: Pairs | None = None
    members: dict[str, Any] | None = None
    text: str = ""
    cut: bool = False
    """Only the beginning of the body was shown."""

    @property
    def host(self) -> str:
        """Host and port."""
        return self.origin.partition("://")[2]

    @property
    def kind(self) -> str:
        """What the body is."""
        if self.form is not None:
            return "form"
        if self.members is not None:
            return "json"
        return "text"

    @property
    def body(self) -> str:
        """The body as it is sent."""
        if self.form is not None:
            return joined(self.form, quote_plus)
        if self.members is not None:
            return json.dumps(self.members, ensure_ascii=False)
        return self.text

    def copy(self) -> "Sheet":
        """One that can be changed by itself."""
        return deepcopy(self)

    def request(self) -> Request:
        """The request again."""
        query = f"?{joined(self.query, quote)}".rstrip("?")
        return Request(
            self.method, f"{self.origin}{self.path}{query}", tuple(self.headers), self.body.encode("utf-8", "replace")
        )

    # ---- changing ------------------------------------------------------------------------------------------
    def set_header(self, name: str, value: str) -> None:
        """In the place of the one of that name, else as the last."""
        put(self.headers, name, value, any_case=True)

    def drop_header(self, name: str) -> None:
        """Without the headers of that name."""
        self.headers = [pair for pair in self.headers if pair[0].lower() != name.lower()]

    def set_parameter(self, name: str, value: str) -> None:
        """Where a parameter of that name stands already: in the form, else in the address."""
        if self.form is not None and name not in dict(self.query):
            put(self.form, name, value)
        else:
            put(self.query, name, value)

    def set_form(self, pairs: Pairs) -> None:
        """A form as the body."""
        self.form, self.members, self.text = pairs, None, ""
        self.set_header("Content-Type", FORM)

    def set_members(self, members: dict[str, Any]) -> None:
        """A JSON object as the body."""
        self.form, self.members, self.text = None, members, ""
        self.set_header("Content-Type", JSON)

    def drop_body(self) -> None:
        """No body, and no word about its kind."""
        self.form, self.members, self.text = None, None, ""
        self.drop_header("Content-Type")


def put(pairs: Pairs, name: str, value: str, *, any_case: bool = False) -> None:
    """The value in the place of the first pair of that name, further ones out; else at the end."""
    wanted = name.lower()
    places = [place for place, pair in enumerate(pairs) if pair[0] == name or (any_case and pair[0].lower() == wanted)]
    if not places:
        pairs.append((name, value))
        return
    pairs[places[0]] = (pairs[places[0]][0], value)
    for place in reversed(places[1:]):
        del pairs[place]


def joined(pairs: Pairs, quoted: Any) -> str:
    """``name=value&…``; what a person fills in stays readable."""
    return "&".join(f"{quoted(name)}={_quoted(value, quoted)}" for name, value in pairs)


def _quoted(value: str, quoted: Any) -> str:
    kept = iter(_HOLE.findall(value))
    return "".join(quoted(piece, safe=":/@,*") + next(kept, "") for piece in _HOLE.split(value))


def sheet_of(shown: Request) -> Sheet:
    """A request that was masked before, taken apart; each mask becomes something to fill in."""
    parts = parts_of(shown.url)
    sheet = Sheet(shown.method, f"{parts.scheme or 'https'}://{parts.netloc}", parts.path)
    if not parts.netloc:
        sheet.origin = f"https://{NO_HOST}"
    sheet.query = list(_named(_split(parts.query, unquote)))
    sheet.headers = list(_named(shown.headers))
    _take_body(sheet, (shown.body or b"").decode("utf-8", "replace").strip())
    return sheet


def _take_body(sheet: Sheet, text: str) -> None:
    if text.startswith(("{", "[")):
        value = json_of(text)
        if isinstance(value, dict):
            sheet.members = _filled(value)
        elif value is None:
            sheet.text, sheet.cut = NO_BODY, True
        else:
            sheet.text = _MASKED.sub("<your secret>", text)
    elif _FORM_LIKE.fullmatch(text):
        sheet.form = list(_named(_split(text, unquote_plus)))
    elif text:
        sheet.text = _MASKED.sub("<your secret>", text)


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {name: _member(name, item) for name, item in value.items()}


def _member(name: str, item: Any) -> Any:
    if isinstance(item, dict):
        return _filled(item)
    if isinstance(item, list):
        return [_member(name, one) for one in item]
    if isinstance(item, str):
        return _unmasked(name, item)
    return item


def _named(pairs: Any) -> Iterator[tuple[str, str]]:
    return ((name, _unmasked(name, value)) for name, value in pairs)


def _unmasked(name: str, value: str) -> str:
    """A mask becomes what belongs there; the scheme word in front of it stays."""
    words = _PLAINER.get(name.lower(), re.sub("[_-]+", " ", name))
    hole = f"<your {words}>"
    return _MASKED.sub(lambda match: match[0].rpartition(MASK)[0] + hole, value)


def _split(text: str, decoded: Any) -> Iterator[tuple[str, str]]:
    for piece in text.split("&"):
        name, _, value = piece.partition("=")
        if name:
            yield decoded(name), decoded(value)
