"""Characters that are not seen, or that act on whoever shows them: one rule for the terminal and the window."""

from __future__ import annotations

from typing import Final

from smsauth_gui.core.values.regex import regex

HIDDEN: Final = regex(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e01ff]"
)
"""Control (but newline and tab), bidirectional and zero-width characters, or lone halves of a pair."""


def visible(text: str) -> str:
    """The text with each hidden character as ``⟨U+202E⟩``."""
    return HIDDEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)


def one_line(text: str) -> str:
    """The same for what is quoted within a line: a line break in it begins no line of its own."""
    return visible(text).replace("\n", "⟨U+000A⟩")
