"""A (masked) request as code that somebody else can run: curl, or Python with httpx.

What was masked becomes an environment variable, so that each runs with one's own secret.
"""

import re
import shlex
from collections.abc import Callable
from typing import Final

from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.regex import regex
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


_MASKED: Final = regex(rf"(?:{MASK}|{re.escape('%E2%80%A2' * 4)})(?:(?: |%20|\+)sha256(?::|%3A)[0-9a-f]{{12}})?")

_NAMED: Final = regex(r"\0(\w+)\0")


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
        if fingerprint in self._names:
            return self._names[fingerprint]
        self._count += 1
        name = "SMS_BASIC" if "authorization" in hint.lower() and not fingerprint else "SMS_SECRET"
        if self._count > 1:
            name = f"{name}_{self._count}"
        self._names[fingerprint or name] = name
        return name

    def shell_head(self) -> str:
        """A line that says what to set first."""
        names = dict.fromkeys(self._names.values())
        return "".join(f"# export {name}=…\n" for name in names)


def _shell(text: str) -> str:
    return "".join(_parts(text, '"${{{}}}"'.format, shlex.quote)) or "''"


def _python(text: str) -> str:
    return " + ".join(_parts(text, 'os.environ["{}"]'.format, repr)) or "''"


def _parts(text: str, named: Callable[[str], str], plain: Callable[[str], str]) -> list[str]:
    """The pieces of a text: those that name a variable, and those between them."""
    parts: list[str] = []
    for index, piece in enumerate(_NAMED.split(text)):
        if index % 2:
            parts.append(named(piece))
        elif piece:
            parts.append(plain(piece))
    return parts
