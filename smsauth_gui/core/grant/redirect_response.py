"""Reads the parameters of a redirect that was pasted by hand: a whole address, its query, or what stands behind ``#``."""

import re
from typing import Final
from urllib.parse import parse_qsl

from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.regex import regex

_LONGEST: Final = 100_000
_FIELDS_LIMIT: Final = 200
_KNOWN: Final = frozenset({"code", "state", "error", "access_token"})
_INVISIBLE: Final = regex("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_WRAPPING: Final = "\"'<>`“”„«»‘’()[]"
_ADDRESS: Final = regex(r"https?://\S+(?:[ \t]*\r?\n[ \t]*\S+(?=[ \t]*(?:\r?\n|\Z)))*", re.IGNORECASE)
"""An address within other text. A line that holds one word only continues it: mail programs break long addresses."""
_LONE_CODE: Final = regex(r"(?=[^\d]{0,4000}\d)[\w.~+/-]{6,4000}=*")


def parse(text: str) -> dict[str, list[str]]:
    """The parameters, from query and fragment together; `Problem` when there are none.

    Words around an address, quotes, brackets, line breaks and invisible characters that copying adds are dropped.
    ``oauth.response_invalid``: nothing of an answer in it; a code alone, which `lone_code` finds, is none.
    """
    cleaned = _cleaned(text)
    if not cleaned:
        raise Problem("oauth.response_invalid", {"reason": "nothing_pasted"})
    for candidate in _candidates(cleaned):
        found = params_of(candidate)
        if found:
            return found
    raise Problem("oauth.response_invalid", {"reason": "nothing_in_address"})


def lone_code(text: str) -> str:
    """The code, where somebody pasted nothing else: without its ``state`` nobody can tell whose it is. Else empty."""
    cleaned = _cleaned(text).strip(_WRAPPING).removeprefix("code=")
    if _LONE_CODE.fullmatch(cleaned):
        return cleaned
    return ""


def _cleaned(text: str) -> str:
    """Without the invisible characters and the escapes of pages and shells that copying adds."""
    return _INVISIBLE.sub("", text[:_LONGEST]).replace("&amp;", "&").replace("^&", "&").strip()


def _candidates(text: str) -> list[str]:
    """What may be the address, the likeliest first."""
    whole = re.sub(r"\s+", "", text).strip(_WRAPPING)
    inside = _ADDRESS.search(text)
    if inside is None:
        # Browsers leave out the scheme; a line of its own, or the longest word, is the rest.
        words = sorted(text.split(), key=len, reverse=True)
        return [whole] if "\n" in text or len(words) == 1 else [words[0].strip(_WRAPPING), whole]
    address = re.sub(r"\s+", "", inside.group())
    around = text.replace(inside.group(), "").strip()
    return [address.rstrip(_WRAPPING + ".,;") if around else address.strip(_WRAPPING), whole]


def params_of(address: str) -> dict[str, list[str]]:
    """Query and fragment parameters of an address, or of a bare query; empty when none belongs to an answer."""
    head, _, fragment = address.partition("#")
    found: dict[str, list[str]] = {}
    for part in (head, fragment):
        before, mark, query = part.partition("?")
        text = query if mark and "=" not in before else part
        if "://" in text.partition("=")[0]:
            continue  # an address without a query
        try:
            pairs = parse_qsl(text.lstrip("?#&/"), keep_blank_values=True, max_num_fields=_FIELDS_LIMIT)
        except ValueError:
            return {}
        for name, value in pairs:
            found.setdefault(name, []).append(value)
    return found if _KNOWN & set(found) else {}
