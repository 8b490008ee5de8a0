"""A (masked) request as code that somebody else can run: curl, or Python with httpx.

What was masked becomes an environment variable, so that each runs with one's own secret.
"""

from __future__ import annotations

import re
import shlex
from typing import Final

from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import MASK


def as_curl(request: Request) -> str:
    """A (masked) request as a curl command; masked values become environment variables."""
    names = _Variables()
    words = ["curl"]
    if request.method != "GET":
        words += ["-X", request.method]
    words.append(_shell(names.put(request.url)))
    for name, value in request.headers:
        words += ["-H", _shell(f"{name}: {names.put(value, name)}")]
    if request.body:
        words += ["--data", _shell(names.put(request.body.decode("utf-8", "replace")))]
    return names.shell_head() + " ".join(words) + "\n"


def as_python(request: Request) -> str:
    """A (masked) request as Python with httpx; masked values become environment variables."""
    names = _Variables()
    url = _python(names.put(request.url))
    headers = ", ".join(f"{name!r}: {_python(names.put(value, name))}" for name, value in request.headers)
    lines = [
        "import os",
        "",
        "import httpx",
        "",
        "response = httpx.request(",
        f"    {request.method!r},",
        f"    {url},",
    ]
    if headers:
        lines.append(f"    headers={{{headers}}},")
    if request.body:
        lines.append(f"    content={_python(names.put(request.body.decode('utf-8', 'replace')))},")
    return "\n".join([*lines, ")", "print(response.status_code, response.text)"]) + "\n"


_MASKED: Final = re.compile(rf"(?:{MASK}|{re.escape('%E2%80%A2' * 4)})(?:(?: |%20|\+)sha256(?::|%3A)[0-9a-f]{{12}})?")

_NAMED: Final = re.compile(r"\0(\w+)\0")


class _Variables:
    """Names for what was masked, in the order of appearance."""

    def __init__(self) -> None:
        self._count = 0
        self._names: dict[str, str] = {}

    def put(self, text: str, hint: str = "") -> str:
        """The text with the name between two NULs, which stand nowhere else, in the place of each masked value."""
        return _MASKED.sub(lambda match: f"\0{self._name(match[0], hint)}\0", text.replace("\0", ""))

    def _name(self, masked: str, hint: str) -> str:
        """One name for one fingerprint; dots alone tell nothing, so each of them is a value of its own."""
        fingerprint = masked[-12:] if "sha256" in masked else ""
        if not fingerprint or fingerprint not in self._names:
            self._count += 1
            base = "SMS_BASIC" if "authorization" in hint.lower() and not fingerprint else "SMS_SECRET"
            name = f"{base}_{self._count}" if self._count > 1 else base
            self._names[fingerprint or name] = name
            return name
        return self._names[fingerprint]

    def shell_head(self) -> str:
        """A line that says what to set first."""
        names = dict.fromkeys(self._names.values())
        return "".join(f"# export {name}=…\n" for name in names)


def _shell(text: str) -> str:
    pieces = _NAMED.split(text)
    if len(pieces) == 1:
        return shlex.quote(text)
    return "".join(
        f'"${{{piece}}}"' if index % 2 else (shlex.quote(piece) if piece else "") for index, piece in enumerate(pieces)
    )


def _python(text: str) -> str:
    pieces = _NAMED.split(text)
    parts = [f'os.environ["{piece}"]' if index % 2 else repr(piece) for index, piece in enumerate(pieces) if piece]
    return " + ".join(parts) or "''"
