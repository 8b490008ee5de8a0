"""The results of ``smsauth check`` in the forms of pipelines: JUnit's XML and GitHub's annotations, foreign words escaped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from msgspec import Struct

_NO_XML: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What must not stand in a document at all (XML 1.0, 2.2), escaped or not."""


class Line(Struct, frozen=True):
    """One account. ``fails``: the conditions that it fails on; ``text``: what it means, for people."""

    name: str
    group: str
    cause: str
    fails: tuple[str, ...] = ()
    skipped: bool = False
    """It was not asked, and that is no failure."""
    ok: bool = True
    """Nothing is wrong with it."""
    ms: int = 0
    text: str = ""


# ---- JUnit -------------------------------------------------------------------------------------------------
def junit(lines: Sequence[Line]) -> str:
    """One test case for each account, as the common readers of JUnit's XML take it."""
    failures, skipped = sum(bool(line.fails) for line in lines), sum(line.skipped for line in lines)
    seconds = f"{sum(line.ms for line in lines) / 1000:.3f}"
    counts = f'tests="{len(lines)}" failures="{failures}" errors="0" skipped="{skipped}" time="{seconds}"'
    cases = [part for line in lines for part in _case(line)]
    head = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="smsauth check" {counts}>']
    return "\n".join([*head, f'<testsuite name="smsauth check" {counts}>', *cases, "</testsuite>", "</testsuites>"])


def _case(line: Line) -> list[str]:
    names = f"name={_attribute(line.name)} classname={_attribute(line.group)}"
    opened = f'<testcase {names} time="{line.ms / 1000:.3f}"'
    if line.fails:
        kinds = _attribute(", ".join(line.fails))
        message = _attribute(f"{', '.join(line.fails)}: {line.cause}")
        inner = f"<failure type={kinds} message={message}>{escape(_legal(line.text))}</failure>"
    elif line.skipped:
        inner = f"<skipped message={_attribute(line.cause)}/>"
    elif line.ok:
        return [f"{opened}/>"]
    else:
        inner = f"<system-out>{escape(_legal(line.text))}</system-out>"
    return [f"{opened}>", inner, "</testcase>"]


def _legal(text: str) -> str:
    return _NO_XML.sub("�", text)


def _attribute(text: str) -> str:
    return quoteattr(_legal(text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


# ---- GitHub ------------------------------------------------------------------------------------------------
def github(lines: Sequence[Line]) -> str:
    """Workflow commands: an error for what fails, a warning for what is wrong and was not asked to fail.

    Escaped as GitHub's own toolkit does (``actions/toolkit``, ``packages/core/src/command.ts``).
    """
    told = [_annotation(line) for line in lines if line.fails or not line.ok]
    fine = sum(line.ok for line in lines)
    return "\n".join([*told, f"{fine} of {len(lines)} accounts are fine."])


def _annotation(line: Line) -> str:
    level = "error" if line.fails else "warning"
    title = f"smsauth: {line.name} ({', '.join(line.fails) or line.cause})"
    return f"::{level} title={_property(title)}::{_data(f'{line.text} ({line.cause})')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
