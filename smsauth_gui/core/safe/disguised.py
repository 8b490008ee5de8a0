"""Known secrets in another dress: in other case, with signs in between, as hex, base32 or base64 of base64, or cut short.

Such a spelling is looked for in the text without what was put in between, and in what its long words decode to: both
are done once for all secrets, since answers can be large.
"""

import base64
import binascii
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.search import small

_BETWEEN: Final = regex(r"[\W_]+")
_SIGN: Final = regex(r"[^\W_]")
_DIGIT: Final = regex(r"\d")
_LETTER: Final = regex(r"[^\W\d_]")
_SHORTEST: Final = 8
_LETTERS_ALONE: Final = 16
_SHORTEST_CUT: Final = 12
"""Letters and digits; what is shorter, or a word of a language, would blot out other text."""
_MOST_CUT: Final = 2
"""Signs that may be missing: whoever knows all but these knows the secret."""
_NESTED: Final = 2
"""So many times a decoded text is decoded again."""

_SIGN_BY_NUMBER: Final = r"(?:\\{1,8}x|0x|\\{1,8}u\{?0{0,4}|&#x0{0,4}|=|%)([0-9a-f]{2})"
_OCTET: Final = regex(_SIGN_BY_NUMBER)
_OCTETS: Final = regex(rf"(?:{_SIGN_BY_NUMBER}[^0-9a-z\\]{{0,3}}){{5,}}{_SIGN_BY_NUMBER}")
"""``\\x5a\\x71``, ``0x5a, 0x71``, ``\\u{5a}\\u{71}``; in small letters."""
_BASE32: Final = regex(r"(?<![A-Za-z0-9])(?:[A-Z2-7]{12,}|[a-z2-7]{12,})(?![A-Za-z0-9])={0,6}")
_BASE64: Final = regex(r"[A-Za-z0-9+/_-]{16,}")
_URL_SAFE: Final = str.maketrans("-_", "+/")


class Disguised:
    """Finds the disguises of some secrets, of which ``spellings`` are all that are searched for as they stand."""

    def __init__(self, secrets: Iterable[str], spellings: Iterable[str]) -> None:
        self._bare = sorted({form for secret in secrets for form in _bare_forms(secret)}, key=len, reverse=True)
        self._encoded = [spelling.encode("utf-8", "surrogatepass") for spelling in spellings]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Begin and end of every disguise, in their order, none within another."""
        found = sorted([*self._between(text), *self._decoded(text)])
        apart: list[tuple[int, int]] = []
        for start, end in found:
            if not apart or start >= apart[-1][1]:
                apart.append((start, end))
            elif end > apart[-1][1]:
                apart[-1] = (apart[-1][0], end)
        return apart

    def _between(self, text: str) -> Iterator[tuple[int, int]]:
        """In other case, or with other signs between its own."""
        low = small(text)
        bare = _BETWEEN.sub("", low)
        there = [form for form in self._bare if form in bare]
        if not there:
            return
        where = [match.start() for match in _SIGN.finditer(low)]
        for form in there:
            start = bare.find(form)
            while start >= 0:
                yield where[start], where[start + len(form) - 1] + 1
                start = bare.find(form, start + len(form))

    def _decoded(self, text: str, depth: int = _NESTED) -> Iterator[tuple[int, int]]:
        """Words that decode to something in which a secret stands."""
        if not self._encoded:
            return
        for words, decode in _WORDS:
            matches = list(words(text))
            # All at once: most texts hold none, and to look for each secret in each word takes long.
            if not self._holds([decode(word) for _, _, word in matches], depth):
                continue
            for start, end, word in matches:
                if self._holds([decode(word)], depth):
                    yield start, end

    def _holds(self, decoded: list[list[bytes]], depth: int) -> bool:
        data = b"\n".join(part for parts in decoded for part in parts)
        if any(spelling in data for spelling in self._encoded):
            return True
        if depth == 0 or not data:
            return False
        return any(True for _ in self._decoded(data.decode("latin-1"), depth - 1))


def _bare_forms(secret: str) -> Iterator[str]:
    """The letters and digits of a secret, of all but its ends, and of its hex; in small letters."""
    bare = _BETWEEN.sub("", small(secret))
    if not _is_telling(bare):
        return
    yield bare
    yield secret.encode("utf-8", "surrogatepass").hex()
    if len(bare) >= _SHORTEST_CUT:
        for start in range(_MOST_CUT + 1):
            yield bare[start : len(bare) - _MOST_CUT + start]


def _is_telling(bare: str) -> bool:
    mixed = _DIGIT.search(bare) is not None and _LETTER.search(bare) is not None
    return len(bare) >= _LETTERS_ALONE or (mixed and len(bare) >= _SHORTEST)


# ---- words that decode to something ------------------------------------------------------------------------
_Word = tuple[int, int, str]


def _octets(text: str) -> Iterator[_Word]:
    return ((match.start(), match.end(), match[0]) for match in _OCTETS.finditer(small(text)))


def _of_octets(word: str) -> list[bytes]:
    return [bytes.fromhex("".join(_OCTET.findall(word)))]


def _base32(text: str) -> Iterator[_Word]:
    return ((match.start(), match.end(), match[0]) for match in _BASE32.finditer(text))


def _of_base32(word: str) -> list[bytes]:
    """A word that was cut off lacks its last group (RFC 4648 §6: 2, 4, 5 or 7 signs are one)."""
    word = word.rstrip("=")
    rest = len(word) % 8
    whole = word if rest in {0, 2, 4, 5, 7} else word[:-rest]
    return [base64.b32decode(whole + "=" * (-len(whole) % 8), casefold=True)]


def _base64(text: str) -> Iterator[_Word]:
    return ((match.start(), match.end(), match[0]) for match in _BASE64.finditer(text))


def _of_base64(word: str) -> list[bytes]:
    """From each of the four places where its beginning can lie: a word in front may belong to the text."""
    word = word.translate(_URL_SAFE)
    starts = (word[start:] for start in range(4))
    return [binascii.a2b_base64(part[: len(part) - (len(part) % 4 == 1)] + "==") for part in starts]


_WORDS: Final[tuple[tuple[Callable[[str], Iterator[_Word]], Callable[[str], list[bytes]]], ...]] = (
    (_octets, _of_octets),
    (_base32, _of_base32),
    (_base64, _of_base64),
)
