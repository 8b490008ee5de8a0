"""What a word looks like by itself: cut, a stand-in, the beginning of a token, made by a machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.flaw import CUT, flaw_of, is_placeholder, is_redacted
from smsauth_gui.core.token.token_reading import found
from smsauth_gui.core.values.reading import Finding
from smsauth_gui.core.values.statement import statement

SHORTENED: Final = re.compile(r"[A-Za-z0-9_-]{4,200}(?:…|\.{3,5}|\*{3,20})[A-Za-z0-9_-]{0,200}")
"""A value of which somebody left the rest out."""


def uncut(text: str) -> str:
    """Without an ellipsis at the end. Four dots are none: they are the empty parts of a token."""
    for ellipsis in ("…", "..."):
        if text.endswith(ellipsis) and not text.endswith("...."):
            return text.removesuffix(ellipsis)
    return text


def stands_in(text: str) -> bool:
    """The sample's own word, what somebody put over the value before handing it on, or what was left of it."""
    if len(text) > 64:
        return False
    if SHORTENED.fullmatch(text):
        return True
    if '"' in text or text.count("<") > 1:
        return False  # JSON or HTML in brackets
    return (is_placeholder(text) and re.search(r"[^A-Za-z]|^x+$", text) is not None) or is_redacted(text)


def flaws(value: str, vocabulary: Vocabulary) -> Iterator[Finding]:
    """What keeps a value from being somebody's whole credential."""
    if is_redacted(value):
        yield found("text.placeholder", statement("token.redacted"))
    elif is_placeholder(value):
        yield found("text.placeholder")
    elif SHORTENED.fullmatch(value) or flaw_of(value, vocabulary) == CUT:
        yield found("text.truncated")


def begins_a_token(text: str) -> bool:
    """The beginning of a token that was cut before its first dot."""
    if not re.fullmatch(r"eyJ[A-Za-z0-9_-]{8,2000}(?:…|\.{2,3})?", text):
        return False
    parts = jwt.take_apart(uncut(text))
    return parts.header is not None and bool({"alg", "typ", "kid", "enc", "cty"} & set(parts.header.names()))


def is_mixed(text: str) -> bool:
    """Digits beside letters, or both cases in disorder: made by a machine. A word with dots needs such a part."""
    if re.search(r"[.,;!?]\w+[.,;!?]", text):
        parts = text.split(".")
        return re.fullmatch(r"[A-Za-z0-9_.~-]+", text) is not None and any(map(_disorderly, parts))
    return bool(re.search(r"\d", text) and re.search(r"[A-Za-z]", text))


def _disorderly(text: str) -> bool:
    return len(text) >= 8 and all(re.search(kind, text) for kind in (r"\d", r"[a-z]", r"[A-Z]"))
