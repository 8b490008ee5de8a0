"""An exchange as texts to read: pretty, raw, headers, request. Made on a worker, cut with a word where it is long."""

import json
import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from smsauth_gui.core.values.http import Exchange, Failure, Response
from smsauth_gui.ui.kit.language import number, tr, trn
from smsauth_gui.ui.kit.prose import visible

SHOWN: Final = 100_000
"""Characters of a body that are shown; more would stall the view and nobody reads it."""
_LINE: Final = 1_000
"""A longer line is broken: laying out one of 64 kB takes a third of a second."""


class AnswerText(Struct, frozen=True):
    """What the views show, and the words above them."""

    pretty: str
    raw: str
    headers: str
    request: str
    status: str
    """``HTTP 200``, or ``no answer``."""
    ok: bool
    facts: str
    """``118 ms · 3 bytes``."""


def size(count: int) -> str:
    """``3 bytes``, ``12.4 kB``, ``1.2 MB``."""
    if count < 1_000:
        return trn("{n} byte", "{n} bytes", count)
    return f"{number(count / 1_000, 1)} kB" if count < 1_000_000 else f"{number(count / 1_000_000, 1)} MB"


def answer_text(exchange: Exchange) -> AnswerText:
    """The texts of a redacted exchange; pure, for a worker."""
    answer = exchange.answer
    request = exchange.request
    asked = "\n".join(_request_lines(request.method, request.url, request.headers, request.body))
    if isinstance(answer, Failure):
        words = visible(answer.text) or answer.cause
        return AnswerText(words, words, "", asked, tr("no response"), False, _took(answer.ms))
    facts = _facts(answer)
    if answer.cut:
        facts += tr(" · cut off at our limit")
    return AnswerText(
        pretty=pretty(answer.body),
        raw=raw(answer.body),
        headers="\n".join(_header_lines(answer)),
        request=asked,
        status=f"HTTP {answer.status}" if answer.status else tr("status not told"),
        ok=200 <= answer.status < 300 or not answer.status,
        facts=facts,
    )


def _took(ms: int) -> str:
    """How long it took; what was pasted does not tell."""
    return tr("{n} ms", n=ms) if ms else ""


def _facts(answer: Response) -> str:
    return " · ".join(part for part in (_took(answer.ms), size(len(answer.body))) if part)


def _header_lines(answer: Response) -> Iterable[str]:
    if answer.status:
        yield f"{answer.status} {visible(answer.reason)}".rstrip()
    for name, value in answer.headers:
        yield f"{visible(name)}: {visible(value, SHOWN)}"


def _request_lines(method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes | None) -> Iterable[str]:
    yield f"{method} {visible(url)}"
    for name, value in headers:
        yield f"{visible(name)}: {visible(value)}"
    if body:
        yield ""
        yield raw(body)


def raw(body: bytes) -> str:
    """The body as it came: as text where it is text, else as bytes in hexadecimal digits."""
    head = body[: SHOWN * 4]
    if b"\x00" in head[:2_000]:
        return dump(body)
    return _cut(head.decode("utf-8", "replace"), len(body))


def pretty(body: bytes) -> str:
    """JSON indented (only what is small enough to be read whole), anything else as it stands."""
    if len(body) > 2_000_000:
        return raw(body)
    try:
        value = json.loads(body)
        text = json.dumps(value, ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return raw(body)
    return _cut(text, len(text))


def dump(body: bytes, most: int = 4_096) -> str:
    """A look at the bytes: offset, hexadecimal, and the letters among them."""
    lines = []
    for offset in range(0, min(len(body), most), 16):
        part = body[offset : offset + 16]
        letters = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in part)
        lines.append(f"{offset:06x}  {part.hex(' '):<47}  {letters}")
    if len(body) > most:
        lines.append(tr("… the first {n} of {all} bytes", n=most, all=len(body)))
    return "\n".join(lines)


def _cut(text: str, whole: int) -> str:
    shown = text[:SHOWN]
    folded = re.sub(rf"[^\n]{{{_LINE}}}(?=[^\n])", lambda match: f"{match[0]}\n", visible(shown, SHOWN))
    if whole > len(shown.encode("utf-8", "replace")) and len(text) >= SHOWN:
        word = tr("… cut here: the first {n} of {all} characters are shown. Save the HAR to have all of it.")
        folded += "\n\n" + word.format(n=number(SHOWN), all=number(whole))
    return folded
