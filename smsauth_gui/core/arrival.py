"""Reads the parameters of a redirect that was pasted by hand: a whole address, its query, or what stands behind ``#``."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from smsauth_gui.core.errors import Problem

_LONGEST = 100_000


def parse(text: str) -> dict[str, list[str]]:
    """The parameters, from query and fragment together; `Problem` ``oauth.response_invalid`` when there are none.

    Quotes, angle brackets, white space and line breaks that copying adds are dropped. A code alone is refused: without
    its ``state`` nobody can tell whose it is.
    """
    cleaned = re.sub(r"[\s\u200b\u2060\ufeff]+", "", text[:_LONGEST]).strip("\"'<>`“”„«»()")
    if not cleaned:
        raise Problem("oauth.response_invalid", {"reason": "nothing was pasted"})
    found = params_of(cleaned)
    if not found:
        raise Problem(
            "oauth.response_invalid", {"reason": "the address carries neither a code nor a token nor an error"}
        )
    return found


def params_of(address: str) -> dict[str, list[str]]:
    """Query and fragment parameters of an address, or of a bare query."""
    if "://" in address:
        try:
            parts = urlsplit(address)
        except ValueError:
            return {}
        texts = [parts.query, parts.fragment]
    else:
        head, _, fragment = address.partition("#")
        texts = [head.rpartition("?")[2], fragment]
    found: dict[str, list[str]] = {}
    for query in texts:
        for name, value in parse_qsl(query.lstrip("?#&/"), keep_blank_values=True, max_num_fields=200):
            found.setdefault(name, []).append(value)
    known = {"code", "state", "error", "access_token"}
    return found if known & set(found) else {}
