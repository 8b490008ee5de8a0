"""A request as code that somebody else can run: one table of languages, each with its quoting.

What was masked becomes an environment variable; a placeholder such as ``<your key>`` stays, to be filled in by hand.
Nothing that stood in a request runs: it is quoted by the rules of each language, and what no quoting keeps apart
(control characters, which a terminal acts on) becomes a blank.
"""

import json
import re
import shlex
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote

from msgspec import Struct

from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import MASK

_MASKED: Final = regex(rf"(?:{MASK}|{re.escape('%E2%80%A2' * 4)})(?:(?: |%20|\+)sha256(?::|%3A)[0-9a-f]{{12}})?")
_NAMED: Final = regex(r"\0(\w+)\0")
_CONTROL: Final = regex(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NOT_FOR_ADDRESSES: Final = regex(r"[\"'\\^`|]")
_WEB: Final = regex(r"https?://", re.IGNORECASE)
_VERB: Final = regex(r"[A-Z]{1,20}")
_HEADER_NAME: Final = regex(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_BY_THE_PROGRAM: Final = frozenset({"host", "content-length", "connection", "transfer-encoding"})
"""Headers that whatever runs the code writes by itself, and that would be wrong for another body or host."""
_PAIR: Final = regex(r"Basic (<[^<>:]{1,200}>):(<[^<>]{1,200}>)")
"""Placeholders for user and password as they stand: the program encodes what is filled in (RFC 7617)."""

_Quote = Callable[[str], str]


def as_code(request: Request, language: str) -> str:
    """A (masked) request in one of the `LANGUAGES`; KeyError for any other."""
    chosen = LANGUAGES[language]
    variables = _Variables()
    parts = _taken(request, variables)
    code = chosen.write(parts, chosen.quoted)
    return chosen.head(variables.names) + code + "\n"


# ---- the request, taken apart ------------------------------------------------------------------------------
class _Parts(Quiet, frozen=True):
    """What every language writes. Masked values are names between two NULs, which stand nowhere else."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: str
    login: str
    """User and password, which the program itself encodes for Basic; or empty."""


def _taken(request: Request, variables: "_Variables") -> _Parts:
    headers: list[tuple[str, str]] = []
    login = ""
    for name, value in request.headers:
        pair = _PAIR.fullmatch(value)
        if pair is not None and name.lower() == "authorization":
            login = f"{pair[1]}:{pair[2]}"
        elif _HEADER_NAME.fullmatch(name) and name.lower() not in _BY_THE_PROGRAM:
            headers.append((name, variables.put(value, name)))
    return _Parts(
        "".join(_VERB.findall(request.method)[:1]) or "GET",
        variables.put(_address(request.url)),
        tuple(headers),
        variables.put((request.body or b"").decode("utf-8", "replace")),
        login,
    )


def _address(url: str) -> str:
    """An address of the web; what could be an option or a file of this computer becomes a host that does not exist."""
    if not _WEB.match(url):
        url = f"https://{url}"
    return _NOT_FOR_ADDRESSES.sub(lambda match: quote(match[0]), _CONTROL.sub(lambda match: quote(match[0]), url))


class _Variables:
    """Names for what was masked, in the order of appearance."""

    def __init__(self) -> None:
        self._count = 0
        self._names: dict[str, str] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """Each once."""
        return tuple(dict.fromkeys(self._names.values()))

    def put(self, text: str, hint: str = "") -> str:
        """The text with a name in the place of each masked value."""
        return _MASKED.sub(lambda match: f"\0{self._name(match[0], hint)}\0", _CONTROL.sub(" ", text))

    def _name(self, masked: str, hint: str) -> str:
        """One name for one fingerprint; dots alone tell nothing, so each of them is a value of its own."""
        fingerprint = masked.partition("sha256")[2][-12:]
        if fingerprint in self._names:
            return self._names[fingerprint]
        self._count += 1
        name = "SMS_SECRET"
        if "authorization" in hint.lower() and not fingerprint:
            name = "SMS_BASIC"
        if self._count > 1:
            name = f"{name}_{self._count}"
        self._names[fingerprint or name] = name
        return name


# ---- quoting -----------------------------------------------------------------------------------------------
_CMD_PLAIN: Final = regex(r"[^\W_]|[ _./:%-]")
_QUOTE_BEHIND_BACKSLASHES: Final = regex(r'(\\*)("|\Z)')


def _for_windows(text: str) -> str:
    """For the C runtime that cuts a command line into arguments: quotes escaped, backslashes in front of them doubled."""
    return _QUOTE_BEHIND_BACKSLASHES.sub(lambda match: match[1] * 2 + match[2].replace('"', '\\"'), text)


def _cmd(text: str) -> str:
    """For ``cmd``: its own quotes would end at the first one inside, so all that means something is behind a caret.

    A caret behind each per cent sign makes the name of a variable one that does not exist. None stands in front of one, not
    even between two: a batch file takes such a name away, and the caret left over would join the next one, which would then
    keep nothing from being an operator.
    """
    escaped, before = "", ""
    for char in f'"{_for_windows(text)}"':
        if (before == "%" and char != "%") or not _CMD_PLAIN.fullmatch(char):
            escaped += "^"
        escaped += char
        before = char
    return escaped


def _powershell(text: str) -> str:
    """Single quotes, which typographic ones end as well (about_Quoting_Rules)."""
    return "'" + re.sub(r"(['‘’‚‛])", r"\1\1", text) + "'"


def _php(text: str) -> str:
    return "'" + re.sub(r"([\\'])", r"\\\1", text) + "'"


# ---- writing -----------------------------------------------------------------------------------------------
def _curl_words(parts: _Parts, quoted: _Quote) -> list[str]:
    """The command's words, each with its option; a body never names a file (``--data-raw``)."""
    command = "curl"
    if parts.method != "GET" or parts.body:
        command += f" -X {parts.method}"
    if re.search(r"[{}\[\]]", parts.url):
        command += " --globoff"  # they would ask for several addresses
    words = [f"{command} {quoted(parts.url)}"]
    if parts.login:
        words.append(f"-u {quoted(parts.login)}")
    return words + [f"-H {quoted(f'{name}: {value}')}" for name, value in parts.headers]


def _curl(parts: _Parts, quoted: _Quote) -> str:
    words = _curl_words(parts, quoted)
    if parts.body:
        words.append(f"--data-raw {quoted(parts.body)}")
    return " \\\n  ".join(words)


def _curl_cmd(parts: _Parts, quoted: _Quote) -> str:
    words = _curl_words(parts, quoted)
    if parts.body:
        words.append(f"--data-raw {quoted(parts.body)}")
    return " ^\n  ".join(words)


def _curl_powershell(parts: _Parts, quoted: _Quote) -> str:
    """``curl`` alone is another command there; versions differ in how they pass quotes on, so the body goes by a pipe."""
    words = _curl_words(parts, lambda text: quoted(_for_windows(text)))
    words[0] = words[0].replace("curl", "curl.exe", 1)
    if not parts.body:
        return " `\n  ".join(words)
    return f"{quoted(parts.body)} | " + " `\n  ".join([*words, "--data '@-'"])


def _httpie(parts: _Parts, quoted: _Quote) -> str:
    words = [f"http {parts.method} {quoted(parts.url)}"]
    if parts.login:
        words.append(f"-a {quoted(parts.login)}")
    # Behind the colon, an at sign would name a file, and an equals sign make it another kind of item.
    escaped = ((name, re.sub(r"\A(?=[@=])", r"\\", value)) for name, value in parts.headers)
    words += [quoted(f"{name}:{value}") for name, value in escaped]
    if parts.body:
        words.append(f"--raw {quoted(parts.body)}")
    return " \\\n  ".join(words)


def _python(parts: _Parts, quoted: _Quote) -> str:
    lines = [
        "import httpx",
        "",
        "response = httpx.request(",
        f"    {parts.method!r},",
        f"    {quoted(parts.url)},",
    ]
    if parts.login:
        user, _, password = parts.login.partition(":")
        lines.append(f"    auth=({user!r}, {password!r}),")
    if parts.headers:
        headers = ", ".join(f"({name!r}, {quoted(value)})" for name, value in parts.headers)
        lines.append(f"    headers=[{headers}],")
    if parts.body:
        lines.append(f"    content={quoted(parts.body)},")
    return "\n".join([*lines, ")", "print(response.status_code, response.text)"])


def _javascript(parts: _Parts, quoted: _Quote) -> str:
    headers = [f"[{quoted(name)}, {quoted(value)}]" for name, value in parts.headers]
    if parts.login:
        headers.append(f'["Authorization", "Basic " + btoa({quoted(parts.login)})]')
    lines = [f"const response = await fetch({quoted(parts.url)}, {{", f"  method: {quoted(parts.method)},"]
    if headers:
        lines.append(f"  headers: [{', '.join(headers)}],")
    if parts.body:
        lines.append(f"  body: {quoted(parts.body)},")
    return "\n".join([*lines, "});", "console.log(response.status, await response.text());"])


def _php_code(parts: _Parts, quoted: _Quote) -> str:
    options = {"CUSTOMREQUEST": quoted(parts.method), "RETURNTRANSFER": "true"}
    if parts.headers:
        options["HTTPHEADER"] = f"[{', '.join(quoted(f'{name}: {value}') for name, value in parts.headers)}]"
    if parts.login:
        options["USERPWD"] = quoted(parts.login)
    if parts.body:
        options["POSTFIELDS"] = quoted(parts.body)
    lines = [f"    CURLOPT_{name} => {value}," for name, value in options.items()]
    head = ["<?php", f"$call = curl_init({quoted(parts.url)});", "curl_setopt_array($call, ["]
    return "\n".join([*head, *lines, "]);", "echo curl_exec($call);"])


def _powershell_code(parts: _Parts, quoted: _Quote) -> str:
    kind = next((value for name, value in parts.headers if name.lower() == "content-type"), "")
    headers = [f"{quoted(name)} = {quoted(value)}" for name, value in parts.headers if name.lower() != "content-type"]
    if parts.login:
        text = f"[Text.Encoding]::UTF8.GetBytes({quoted(parts.login)})"
        headers.append(f"'Authorization' = 'Basic ' + [Convert]::ToBase64String({text})")
    words = [f"Invoke-RestMethod -Method {parts.method} -Uri {quoted(parts.url)}"]
    if headers:
        words.append(f"-Headers @{{ {'; '.join(headers)} }}")
    if kind:
        words.append(f"-ContentType {quoted(kind)}")
    if parts.body:
        words.append(f"-Body {quoted(parts.body)}")
    return " `\n  ".join(words)


# ---- the table ---------------------------------------------------------------------------------------------
class CodeLanguage(Struct, frozen=True):
    """A language or a shell: ``title`` is its own name, and never translated."""

    title: str
    write: Callable[[_Parts, _Quote], str]
    plain: _Quote
    """Quotes a text so that it is a text and nothing else."""
    variable: str
    """How the value of a variable of the environment is read."""
    joint: str = " + "
    """What joins texts and variables to one text."""
    preset: str = ""
    """What a variable needs beforehand: a line that says how to set it, or an import."""
    expression: str = "{}"
    """What stands around several joined ones."""

    def quoted(self, text: str) -> str:
        """The pieces of a text: those that name a variable, and those between them."""
        pieces: list[str] = []
        for index, piece in enumerate(_NAMED.split(text)):
            if index % 2:
                pieces.append(self.variable.format(piece))
            elif piece:
                pieces.append(self.plain(piece))
        if len(pieces) > 1:
            return self.expression.format(self.joint.join(pieces))
        return "".join(pieces) or self.plain("")

    def head(self, names: tuple[str, ...]) -> str:
        """What to set first."""
        return "".join(dict.fromkeys(self.preset.format(name) for name in names))


LANGUAGES: Final[Mapping[str, CodeLanguage]] = {
    "curl": CodeLanguage("curl", _curl, shlex.quote, '"${{{}}}"', "", "# export {}=…\n"),
    "curl_cmd": CodeLanguage("curl (cmd)", _curl_cmd, _cmd, "%{}%", "", "rem set {}=…\n"),
    "curl_powershell": CodeLanguage(
        "curl (PowerShell)", _curl_powershell, _powershell, "$env:{}", " + ", "# $env:{} = '…'\n", "({})"
    ),
    "httpie": CodeLanguage("HTTPie", _httpie, shlex.quote, '"${{{}}}"', "", "# export {}=…\n"),
    "python": CodeLanguage("Python (httpx)", _python, repr, 'os.environ["{}"]', preset="import os\n\n"),
    "javascript": CodeLanguage("JavaScript (fetch)", _javascript, json.dumps, "process.env.{}"),
    "php": CodeLanguage("PHP", _php_code, _php, "getenv('{}')", " . "),
    "powershell": CodeLanguage(
        "PowerShell", _powershell_code, _powershell, "$env:{}", " + ", "# $env:{} = '…'\n", "({})"
    ),
}
"""By id. The first is what everybody understands."""

_PASTED: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("php", regex(r"<\?php|curl_setopt|curl_init\s?\(|GuzzleHttp|\$client->(?:request|get|post)\(")),
    (
        "python",
        regex(r"\b(?:requests|httpx)\.(?:get|post|put|patch|delete|request)\(|import (?:requests|httpx|aiohttp)"),
    ),
    ("javascript", regex(r"\bfetch\(\s{0,20}[\"'`]|\baxios[.(]|require\(['\"](?:axios|node-fetch|undici)")),
    ("powershell", regex(r"\bInvoke-(?:RestMethod|WebRequest)\b|\biwr -|\birm -", re.IGNORECASE)),
    ("httpie", regex(r"(?m)^[ \t]{0,9}(?:\$ )?https? (?:GET|POST|PUT|PATCH|DELETE) ")),
    ("curl_cmd", regex(r"\bcurl(?:\.exe)?\b[^\n]{0,2000}\^[ \t]?\n|\bcurl(?:\.exe)? [^\n]{0,2000}\^\"")),
    ("curl_powershell", regex(r"\bcurl\.exe\b[^\n]{0,2000}`[ \t]?\n")),
)
_LOOKED: Final = 50_000


def pasted_as(text: str) -> str:
    """In which of the `LANGUAGES` a text holds its request; ``curl`` where none of them shows."""
    text = text[:_LOOKED]
    return next((language for language, pattern in _PASTED if pattern.search(text)), "curl")
