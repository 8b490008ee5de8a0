"""Makes a paste readable: decodes bytes, takes out what nobody sees, undoes quoting, joins what was wrapped."""

import re
from typing import Final

from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.token_reading import is_token, signature_length
from smsauth_gui.core.values.regex import regex

_ANSI: Final = regex(r"\x1b(?:\[[0-9;?]{0,40}[ -/]?[@-~]|\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)|[@-Z\\^_])")
_HIDDEN: Final = regex(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\u3164\ufeff\uffa0\U000e0000-\U000e007f\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+"
    # Joiners and variation selectors belong to emoji and to many scripts; behind a Latin letter they hide.
    "|(?<=[!-\u024f])[\u200c\u200d\ufe00-\ufe0f]"
)
_ODD_SPACE: Final = regex("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROL: Final = bytes([*range(9), 11, 12, *range(14, 32), 127])
_SUSPECT: Final = frozenset(
    chr(code)
    for code in (
        *_CONTROL, 0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180E, *range(0x2000, 0x2010),
        *range(0x2028, 0x2030), 0x205F, *range(0x2060, 0x2070), 0x3000, 0x3164, *range(0xFE00, 0xFE10), 0xFEFF, 0xFFA0,
        *range(0xE0000, 0xE0080),
    )
)  # fmt: skip
"""Every sign that one of the patterns above may take out: most texts hold none, which a set tells fastest."""
_ENTITIES: Final = {"&quot;": '"', "&#34;": '"', "&#39;": "'", "&apos;": "'", "&amp;": "&", "&lt;": "<", "&gt;": ">"}
_ENTITY: Final = regex("|".join(_ENTITIES))
_ESCAPED: Final = regex(r"\\{1,8}([\"/])")
_NUMBERED: Final = regex(r"\\{1,8}u(00(?:2[2567bf]|3[cde]))", re.IGNORECASE)
"""What JSON writes as a number beside letters: quotes and signs of base64, of addresses and of HTML."""
_MAIL_QUOTE: Final = regex(r"^[ \t]*(?:[>|][ \t]?)+", re.MULTILINE)
_PIECE: Final = regex(r"[A-Za-z0-9_.=-]+")
_TOKEN_AT_END: Final = regex(r"(?<![A-Za-z0-9_.-])ey[A-Za-z0-9_-]{4,}[A-Za-z0-9_.-]*=?$")
_MOST_PIECES: Final = 2_000


def is_text(text: str) -> bool:
    """Most of it could be read: not the bytes of an image or an archive."""
    sample = text[:4_000]
    return sample.count("\ufffd") * 5 <= len(sample)


def without_hidden(text: str) -> tuple[str, str]:
    """The text without signs nobody sees, and their names; line ends become LF, odd spaces ordinary ones."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        raw = text.encode("ascii")
        if len(raw.translate(None, _CONTROL)) == len(raw):
            return text, ""
    elif not _SUSPECT.intersection(text):
        return text, ""
    text = text.replace("\u2028", "\n").replace("\u2029", "\n")
    cleaned = _ODD_SPACE.sub(" ", _HIDDEN.sub("", _ANSI.sub("", text)))
    seen = sorted(set(text) - set(cleaned))
    return cleaned, ", ".join(f"U+{ord(char):04X}" for char in seen[:8])


def plain(text: str) -> str:
    """Running text with the quoting of mails, HTML, logs and string literals undone."""
    if "&" in text:
        text = _ENTITY.sub(lambda match: _ENTITIES[match[0]], text)
    if "\\" in text:
        text = re.sub(r"\\r\\n|\\n(?=[A-Za-z-]{2,40}: )", "\n", text)
        text = _NUMBERED.sub(lambda match: chr(int(match[1], 16)), _ESCAPED.sub(r"\1", text))
    if text.startswith((">", "|")) or "\n>" in text:
        text = _MAIL_QUOTE.sub("", text)
    return joined(text)


def unwrapped(text: str) -> str | None:
    """A token alone that was broken over lines, quoted in a mail, or has spaces where lines ended; None otherwise."""
    bare = text.replace("=\n", "")
    pieces = _MAIL_QUOTE.sub("", bare).split(maxsplit=_MOST_PIECES)
    if len(pieces) == 1 and bare != text:
        return pieces[0]
    if not 1 < len(pieces) <= _MOST_PIECES or not _are_of_one_token(pieces):
        return None
    whole = "".join(pieces)
    looks_whole = whole.count(".") in {2, 4} or len(pieces[0]) > 30
    return whole if looks_whole and is_token(whole) else None


def _are_of_one_token(pieces: list[str]) -> bool:
    """They have its signs, the first one its beginning, and no other one is a token by itself."""
    if not pieces[0].startswith("ey") or not all(map(_PIECE.fullmatch, pieces)):
        return False
    return not any(piece.startswith("ey") and is_token(piece) for piece in pieces[1:])


def joined(text: str) -> str:
    """Running text in which tokens that were broken over lines stand on one line again."""
    if "eyJ" not in text or "\n" not in text:
        return text
    lines = text.split("\n")
    kept: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index].rstrip()
        index += 1
        if "eyJ" in line and (match := _TOKEN_AT_END.search(line)) is not None:
            token = match[0].removesuffix("=")
            while index < len(lines) and _belongs(token, lines[index].strip(), len(line)):
                token += lines[index].strip().removesuffix("=")
                index += 1
            line = line[: match.start()] + token
        kept.append(line)
    return "\n".join(kept)


def _belongs(token: str, line: str, width: int) -> bool:
    """The line goes on with the token above: the token is not whole yet, and the line is nothing else."""
    if (line.startswith("eyJ") and not token.endswith(".")) or not _PIECE.fullmatch(line):
        return False
    dots = token.count(".")
    if dots < 2:
        return len(line) >= 8 or "." in line
    if dots == 4:
        return width >= 50 and len(line) >= 16
    wanted = signature_length(jwt.take_apart(token))
    if not wanted:
        return width >= 50 and len(line) >= 16
    return len(token) - token.rindex(".") - 1 + len(line) <= wanted + 2
