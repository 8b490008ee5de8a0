"""What may be handed on: a safe report (Markdown, HTML), a reply to the customer, a call as curl or Python.

Reports are built from recognised fields, never from surrounding text. Before one is offered it is searched for every
secret the program knows, in every spelling; a hit blocks it.
"""

from __future__ import annotations

import contextlib
import html
import json
import re
import shlex
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from smsauth_gui import __version__
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.safe.known import search
from smsauth_gui.core.safe.personal import LEFT_OUT, impersonal, is_personal, without_people
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.secret import MASK, Secret

_LONGEST: Final = 20_000


class Blocked(ValueError):
    """A known secret stood in the report, so there is none."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report: a title, and lines of label and value; ``code`` is shown as it is."""

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report says, before it becomes Markdown or HTML."""

    title: str
    verdict: str
    sections: tuple[Section, ...] = ()
    made: datetime | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What a report is made of. ``sentences`` are the words for the diagnosis: headline, advice, certainty."""

    title: str
    made: datetime
    reading: Reading | None = None
    diagnosis: Diagnosis | None = None
    sentences: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    """What the diagnosis rests on, in words."""
    exchanges: tuple[Exchange, ...] = ()
    """Already masked."""
    scopes: tuple[tuple[str, str], ...] = ()
    steps: tuple[tuple[str, str], ...] = ()
    finding_words: Mapping[str, str] = field(default_factory=dict)
    personal: bool = False
    """Phone numbers, texts, e-mails and names stay in: only when the person ticked it."""
    provider: Provider | None = None
    """Whose file tells where else an answer speaks of people."""


def build(material: Material) -> Report:
    """The report of what is known; personal facts are left out unless asked for."""
    sections = [section for section in _sections(material) if section.rows or section.code]
    return Report(material.title, " ".join(material.sentences), tuple(sections), material.made)


def _sections(material: Material) -> Iterator[Section]:
    if material.diagnosis is not None:
        rows = _diagnosis_rows(material.diagnosis, material.evidence)
        yield Section("Verdict", tuple((label, _kept(value, material)) for label, value in rows))
    if material.reading is not None:
        yield from _reading_sections(material.reading, material)
    if material.scopes:
        yield Section("Permissions", material.scopes)
    if material.steps:
        yield Section("Steps", material.steps)
    for index, whole in enumerate(material.exchanges, start=1):
        exchange = whole if material.personal else without_people(whole, material.provider)
        title = "Exchange" if len(material.exchanges) == 1 else f"Exchange {index}"
        yield Section(title, tuple(_exchange_rows(exchange)), _exchange_code(exchange))


def _kept(text: str, material: Material) -> str:
    return text if material.personal else impersonal(text)


def _diagnosis_rows(diagnosis: Diagnosis, evidence: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield "Verdict", str(diagnosis.verdict).replace("_", " ")
    yield "Cause", diagnosis.cause
    yield "How sure", diagnosis.certainty.replace("_", " ")
    for item in evidence:
        yield "Evidence", item
    if diagnosis.alternatives:
        yield "Or else", ", ".join(diagnosis.alternatives)
    if diagnosis.server_clock_offset_s is not None:
        yield "Server's clock", f"{diagnosis.server_clock_offset_s:+d} s against ours"


def _reading_sections(reading: Reading, material: Material) -> Iterator[Section]:
    rows = [("What", reading.what or reading.kind), ("Status", reading.status.replace("_", " "))]
    if reading.secret is not None and reading.secret.fingerprint:
        rows.append(("Fingerprint", reading.secret.fingerprint))
    rows += [("Provider", f"{guess.id} ({guess.confidence}: {guess.why})") for guess in reading.providers]
    times = (("Issued", reading.issued_at), ("Valid from", reading.not_before), ("Expires", reading.expires_at))
    rows += [(label, _utc(time)) for label, time in times if time is not None]
    if reading.scopes:
        rows.append(("Permissions", " ".join(reading.scopes)))
    rows += [("Finding", material.finding_words.get(item.code, item.code)) for item in reading.findings]
    yield Section("Credential" if not reading.label else f"Credential ({reading.label})", tuple(rows))
    claims = tuple((claim.name, _claim(claim.name, claim.value, material)) for claim in reading.claims)
    yield Section("Claims", claims)
    for item in reading.items:
        yield from _reading_sections(item, material)


def _claim(name: str, value: str, material: Material) -> str:
    if material.personal:
        return value
    return LEFT_OUT if is_personal(name) or name == "sub" else impersonal(value)


def _exchange_rows(exchange: Exchange) -> Iterator[tuple[str, str]]:
    answer = exchange.answer
    yield "Request", f"{exchange.request.method} {exchange.request.url}"
    yield "Started", _utc(exchange.started)
    if isinstance(answer, Response):
        yield (
            "Answer",
            f"HTTP {answer.status} {answer.reason}, {answer.ms} ms, {len(answer.body)} bytes".replace(" ,", ","),
        )
    else:
        yield "Answer", f"none: {answer.cause} {answer.text}".rstrip()


def _exchange_code(exchange: Exchange) -> str:
    request, answer = exchange.request, exchange.answer
    lines = [f"{name}: {value}" for name, value in request.headers]
    if request.body:
        lines += ["", _body(request.body.decode("utf-8", "replace"))]
    if isinstance(answer, Response):
        status = f"HTTP {answer.status}" if answer.status else "HTTP, status not told"
        lines += ["", status, *(f"{name}: {value}" for name, value in answer.headers), "", _body(answer.text)]
    return "\n".join(lines)


def _body(text: str) -> str:
    """A body as people read it: JSON with line breaks, at most its first 20,000 characters."""
    with contextlib.suppress(ValueError, RecursionError):
        text = json.dumps(json.loads(text), ensure_ascii=False, indent=1)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\n… {len(text) - _LONGEST} more characters"


def _utc(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S UTC")


# ---- the forms ---------------------------------------------------------------------------------------------


def markdown(report: Report, secrets: Iterable[Secret]) -> str:
    """The report as Markdown; `Blocked` when a known secret stands in it."""
    lines = [f"# {_md(report.title)}", "", _md(report.verdict), ""]
    for section in report.sections:
        lines += [f"## {_md(section.title)}", ""]
        lines += [f"- **{_md(label)}:** {_md(value)}" for label, value in section.rows]
        if section.code:
            fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", section.code)), default=0))
            lines += ["", fence, _plain(section.code), fence]
        lines.append("")
    lines.append(_footer(report))
    return _checked(report, "\n".join(lines) + "\n", secrets)


def page(report: Report, secrets: Iterable[Secret]) -> str:
    """The report as one HTML file that opens anywhere; `Blocked` when a known secret stands in it."""
    parts = [f"<h1>{_html(report.title)}</h1>", f"<p class=verdict>{_html(report.verdict)}</p>"]
    for section in report.sections:
        parts.append(f"<h2>{_html(section.title)}</h2>")
        if section.rows:
            rows = "".join(f"<tr><th>{_html(a)}</th><td>{_html(b)}</td></tr>" for a, b in section.rows)
            parts.append(f"<table>{rows}</table>")
        if section.code:
            parts.append(f"<pre>{_html(section.code)}</pre>")
    body = "\n".join(parts)
    text = _PAGE.format(title=_html(report.title), body=body, footer=_html(_footer(report)))
    return _checked(report, text, secrets)


_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }}
th {{ text-align: left; vertical-align: top; padding-right: 1.5rem; font-weight: 600; white-space: nowrap }}
td, pre {{ overflow-wrap: anywhere }} pre {{ white-space: pre-wrap; border: 1px solid #8888; padding: .75rem }}
.verdict {{ font-weight: 600 }} footer {{ color: #777; margin-top: 2rem }}
</style></head><body>
{body}
<footer>{footer}</footer>
</body></html>
"""


def _footer(report: Report) -> str:
    made = f", {_utc(report.made)}" if report.made else ""
    return f"Made with smsauth {__version__}{made}. Secrets are replaced by fingerprints; nothing was sent."


def _checked(report: Report, text: str, secrets: Iterable[Secret]) -> str:
    """Both as it was built and as it is written: what escapes a sign in between could hide a secret from the search."""
    raw = [report.title, report.verdict, *(item for section in report.sections for item in _texts(section))]
    if search("\0".join((text, *raw)), secrets):
        raise Blocked("a secret stood in the report")
    return text


def _texts(section: Section) -> Iterator[str]:
    yield section.title
    yield section.code
    for label, value in section.rows:
        yield from (label, value)


def _html(text: str) -> str:
    return html.escape(_plain(text))


def _md(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", _plain(text).replace("\n", " "))


def _plain(text: str) -> str:
    """Foreign text without control characters and bidirectional overrides."""
    return "".join(char if char in "\n\t" or char.isprintable() else "�" for char in text)


def reply(headline: str, advice: str, *, link: str = "", whole_secret: bool = False, provider: str = "") -> str:
    """A few plain sentences for the customer: what is wrong, where to click, what not to send us."""
    sentences = ["Hello,", "", headline, advice]
    if link:
        sentences.append(f"You find it here: {link}")
    if whole_secret:
        place = f" at {provider}" if provider else ""
        sentences.append(
            f"Your message contained a complete key, token or password. Please replace it{place}, so that nobody else can use it."
        )
    sentences.append("Please do not send us keys, tokens or passwords; the first few characters are enough.")
    return "\n".join(sentence for sentence in sentences if sentence or sentence == "") + "\n"


# ---- a call as code ----------------------------------------------------------------------------------------


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
