"""What may be handed on: a safe report, as text, Markdown or HTML, in one language throughout.

Reports are built from recognised fields, never from surrounding text. Before one is offered it is searched for every
secret the program knows, in every spelling; a hit blocks it.
"""

import contextlib
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final

from msgspec import Struct, field

from smsauth_gui import __version__
from smsauth_gui.core.diagnosis.repair import Repair
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.paste.summary import credentials, expired_before, summarised
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.safe.known import search
from smsauth_gui.core.safe.personal import LEFT_OUT, impersonal, is_personal, without_people
from smsauth_gui.core.values.http import Exchange, Response
from smsauth_gui.core.values.reading import Claim, Reading
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.wording import causes
from smsauth_gui.wording.causes import advice
from smsauth_gui.wording.findings import sentence
from smsauth_gui.wording.language import Language, translatable
from smsauth_gui.wording.statements import say, words
from smsauth_gui.wording.sureness import certainty
from smsauth_gui.wording.verdict import headline, outcome, whose

_LONGEST: Final = 20_000
_TIMES: Final = translatable(("Issued", "Valid from", "Expires"))


class Blocked(ValueError):
    """A known secret stood in the report, so there is none."""


class Section(Struct, frozen=True):
    """A part of a report: a title, and lines of label and value; ``code`` is shown as it is."""

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    code: str = ""


class Report(Struct, frozen=True):
    """Everything a report says, before it becomes Markdown or HTML."""

    title: str
    verdict: str
    sections: tuple[Section, ...] = ()
    footer: str = ""
    language: str = "en"
    """BCP 47, for whoever reads the page aloud."""


class Material(Struct, frozen=True):
    """What a report or a reply is made of, in no language yet."""

    title: Statement
    made_at: datetime
    reading: Reading | None = None
    diagnosis: Diagnosis | None = None
    moment: datetime | None = None
    """The time at which a pasted text was judged; None: nothing was pasted."""
    then: bool = False
    """That was another time than now."""
    exchanges: tuple[Exchange, ...] = ()
    """Already masked."""
    repair: Repair | None = None
    """The corrected request, where the one that was pasted explains what went wrong."""
    scopes: tuple[str, ...] = ()
    personal: bool = False
    """Phone numbers, texts, e-mails and names stay in: only when the person ticked it."""
    provider: Provider | None = None
    """Whose it most likely is; its file also tells where else an answer speaks of people."""
    wanted: tuple[str, ...] = ()
    """What would decide it, in the words of ``detail.missing``."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What the providers are called, by their ids."""

    def name(self, provider: str) -> str:
        """What a provider is called."""
        return self.names.get(provider, provider)


def build(material: Material, language: Language) -> Report:
    """The report of what is known; personal facts are left out unless asked for."""
    writer = _Writer(material, language)
    sections = tuple(section for section in writer.sections() if section.rows or section.code)
    verdict = " ".join(text for text in writer.verdict() if text)
    return Report(say(material.title, language), verdict, sections, writer.footer(), language.code)


def _outcome(material: Material, language: Language) -> tuple[str, ...]:
    """What it comes down to, and what to do."""
    diagnosis, reading, moment, provider = material.diagnosis, material.reading, material.moment, material.provider
    cards = credentials(reading) if reading is not None else ()
    if diagnosis is not None and diagnosis.ok and moment is not None:
        return language.say("The request went through."), language.say(
            "Nothing is wrong with the key or token that was used."
        )
    if diagnosis is not None:
        gone = expired_before(diagnosis, cards, moment) if moment is not None else None
        name = provider.name if provider else ""
        return headline(diagnosis, gone, name, language), advice(diagnosis, provider, language)
    if reading is None or moment is None:
        return ()
    summary = summarised(reading, cards, moment, provider.id if provider else "")
    return outcome(summary, reading, then=material.then, provider=material.name(summary.owner), language=language)


class _Writer:
    """Says one report in one language."""

    def __init__(self, material: Material, language: Language) -> None:
        self._material, self._language = material, language

    def verdict(self) -> Iterator[str]:
        """What is wrong, what to do, and how sure that is."""
        diagnosis = self._material.diagnosis
        yield from _outcome(self._material, self._language)
        if diagnosis is not None:
            yield self._language.provider(diagnosis.says)
        if diagnosis is not None and not diagnosis.ok:
            yield certainty(diagnosis, self._language)

    def sections(self) -> Iterator[Section]:
        """Why, what was read, what it may do, what was sent and answered; the codes of it all come last."""
        material = self._material
        if material.diagnosis is not None:
            yield self._section(self._language.say("Verdict"), self._diagnosis(material.diagnosis))
        if material.reading is not None:
            yield from self._reading(material.reading)
        if material.scopes:
            yield Section(self._language.say("Permissions"), tuple(self._scopes(material.scopes)))
        for number, whole in enumerate(material.exchanges, start=1):
            exchange = whole if material.personal else without_people(whole, material.provider)
            alone = len(material.exchanges) == 1
            title = self._language.say("Exchange") if alone else self._language.say("Exchange {number}", number=number)
            yield Section(title, tuple(self._exchange(exchange)), self._code(exchange))
        if material.diagnosis is not None:
            yield self._section(self._language.say("Codes"), self._codes(material.diagnosis))

    def _section(self, title: str, rows: Iterable[tuple[str, str]]) -> Section:
        return Section(title, tuple((label, self._kept(value)) for label, value in rows))

    def footer(self) -> str:
        """With what the report was made, and what is not in it."""
        return self._language.say(
            "Made with smsauth {version}, {time}. Secrets are replaced by fingerprints.",
            version=__version__,
            time=_utc(self._material.made_at),
        )

    def _kept(self, text: str) -> str:
        return text if self._material.personal else impersonal(text)

    def _diagnosis(self, diagnosis: Diagnosis) -> Iterator[tuple[str, str]]:
        yield self._language.say("How sure"), certainty(diagnosis, self._language)
        yield from ((self._language.say("Evidence"), say(item, self._language)) for item in diagnosis.evidence)
        name = self._material.provider.name if self._material.provider else ""
        for cause in diagnosis.alternatives:
            alternative = causes.words(cause, self._language).headline
            yield self._language.say("Or else"), causes.fill(alternative, name, self._language)
        if diagnosis.server_clock_offset_s is not None:
            yield (
                self._language.say("Server’s clock"),
                self._language.say("{seconds} s against ours", seconds=f"{diagnosis.server_clock_offset_s:+d}"),
            )

    def _codes(self, diagnosis: Diagnosis) -> Iterator[tuple[str, str]]:
        """What programs call it: the same in every language."""
        yield self._language.say("Verdict"), diagnosis.verdict.value
        yield self._language.say("Cause"), diagnosis.cause
        yield self._language.say("How sure"), diagnosis.certainty
        yield from ((self._language.say("Or else"), cause) for cause in diagnosis.alternatives)

    def _reading(self, reading: Reading) -> Iterator[Section]:
        where = words(reading.label, self._language)
        title = (
            self._language.say("Key, token or password ({where})", where=where)
            if where
            else self._language.say("Key, token or password")
        )
        yield Section(title, tuple(self._read(reading)))
        yield Section(self._language.say("Claims"), tuple((claim.name, self._claim(claim)) for claim in reading.claims))
        for item in reading.items:
            yield from self._reading(item)

    def _read(self, reading: Reading) -> Iterator[tuple[str, str]]:
        language = self._language
        yield self._language.say("What"), say(reading.title, language)
        yield self._language.say("Status"), say(reading.status_words, language)
        if reading.secret is not None and reading.secret.fingerprint:
            yield self._language.say("Fingerprint"), reading.secret.fingerprint
        yield from (
            (self._language.say("Provider"), whose(guess, self._material.name(guess.id), language))
            for guess in reading.providers
        )
        times = zip(_TIMES, (reading.issued_at, reading.not_before, reading.expires_at), strict=True)
        yield from ((language.say(label), _utc(time)) for label, time in times if time is not None)
        if reading.scopes:
            yield self._language.say("Permissions"), " ".join(reading.scopes)
        yield from ((self._language.say("Finding"), sentence(item.code, language)) for item in reading.findings)

    def _claim(self, claim: Claim) -> str:
        if self._material.personal:
            return claim.value
        return LEFT_OUT if is_personal(claim.name) or claim.name == "sub" else impersonal(claim.value)

    def _scopes(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        provider = self._material.provider
        known = {scope.id: scope.meaning for scope in provider.scopes} if provider else {}
        yield from ((name, self._language.provider(known.get(name, ""))) for name in names)

    def _exchange(self, exchange: Exchange) -> Iterator[tuple[str, str]]:
        answer = exchange.answer
        yield self._language.say("Request"), f"{exchange.request.method} {exchange.request.url}"
        yield self._language.say("Started"), _utc(exchange.started)
        if isinstance(answer, Response):
            status = f"{answer.status} {answer.reason}".strip()
            size = self._language.count("{n} byte", "{n} bytes", len(answer.body))
            yield (
                self._language.say("Response"),
                self._language.say("HTTP {status}, {ms} ms, {size}", status=status, ms=answer.ms, size=size),
            )
        else:
            reason = f"{answer.cause} {answer.text}".strip()
            yield self._language.say("Response"), self._language.say("none: {reason}", reason=reason)

    def _code(self, exchange: Exchange) -> str:
        request, answer = exchange.request, exchange.answer
        lines = [f"{name}: {value}" for name, value in request.headers]
        if request.body:
            lines += ["", self._body(request.body.decode("utf-8", "replace"))]
        if isinstance(answer, Response):
            status = f"HTTP {answer.status}" if answer.status else self._language.say("HTTP, status not known")
            lines += ["", status, *(f"{name}: {value}" for name, value in answer.headers), "", self._body(answer.text)]
        return "\n".join(lines)

    def _body(self, text: str) -> str:
        """A body as people read it: JSON with line breaks, at most its first 20,000 characters."""
        with contextlib.suppress(ValueError, RecursionError):
            text = json.dumps(json.loads(text), ensure_ascii=False, indent=1)
        if len(text) <= _LONGEST:
            return text
        more = self._language.count("… {n} more character", "… {n} more characters", len(text) - _LONGEST)
        return f"{text[:_LONGEST]}\n{more}"


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
    lines.append(_md(report.footer))
    return _checked(report, "\n".join(lines) + "\n", secrets)


def plain(report: Report, secrets: Iterable[Secret]) -> str:
    """The report as text for a terminal or a mail; `Blocked` when a known secret stands in it."""
    lines = [report.title, "", report.verdict, ""]
    for section in report.sections:
        lines.append(section.title)
        lines += [f"  {label}: {value}" for label, value in section.rows]
        if section.code:
            lines += ["", *(f"    {line}".rstrip() for line in section.code.splitlines())]
        lines.append("")
    lines.append(report.footer)
    return _checked(report, _plain("\n".join(lines)) + "\n", secrets)


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
    text = _PAGE.format(language=report.language, title=_html(report.title), body=body, footer=_html(report.footer))
    return _checked(report, text, secrets)


_PAGE: Final = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }}
th {{ text-align: left; vertical-align: top; padding-right: 1.5rem; font-weight: 600; white-space: nowrap }}
td, pre {{ overflow-wrap: anywhere }} pre {{ white-space: pre-wrap; border: 1px solid #888; padding: .75rem }}
.verdict {{ font-weight: 600 }} footer {{ color: #777; margin-top: 2rem }}
</style></head><body>
{body}
<footer>{footer}</footer>
</body></html>
"""


def _checked(report: Report, text: str, secrets: Iterable[Secret]) -> str:
    """Both as it was built and as it is written: what escapes a sign in between could hide a secret from the search."""
    raw = [
        report.title,
        report.verdict,
        report.footer,
        *(item for section in report.sections for item in _texts(section)),
    ]
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
