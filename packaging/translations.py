"""Keeps the translations whole: ``dev.py translations`` collects every sentence into the ``.po`` files and compiles them.

Sentences come from two places:

- the window: ``tr("…")`` and the two forms of ``trn("…", "…", n)``; `smsauth_gui.wording`: ``say("…")`` and
  ``count("…", "…", n)``; in both every text in ``translatable(…)``, with the two forms of ``Plural("…", "…")``;
- the provider files and ``resources/knowledge``: their words for people, in the context ``provider``.

A comment that begins with ``Translators:`` on the line above goes along. Any editor of ``.po`` files will do (Poedit,
Weblate, Lokalize); plural forms follow the CLDR.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "smsauth_gui"
FOLDER: Final = ROOT / "resources" / "i18n"
LANGUAGES: Final = tuple(sorted(file.stem for file in FOLDER.glob("*.po")))
"""Another language is one more file: an empty ``fr.po``, filled by this script."""
PROVIDER: Final = "provider"

_ONE: Final = {"ui": {"tr"}, "wording": {"say"}}
_PLURAL: Final = {"ui": {"trn"}, "wording": {"count"}}
"""Who says sentences, by the part of the package."""
_TABLE: Final = "translatable"
_FORMS: Final = "Plural"
"""The two forms of a sentence in a table."""
_CODE: Final = re.compile(r"[a-z0-9_.]*|\{\w*\}")
_COMMENT: Final = "# Translators:"
_EPOCH: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Files under version control do not tell when they were made: the history does."""


@dataclass
class Message:
    """A sentence (or its two English forms), where it is said, and what translators have to know."""

    text: str | tuple[str, str]
    context: str | None = None
    places: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


Messages = dict[tuple[str | tuple[str, str], str | None], Message]


def collect() -> Messages:
    """Every sentence, in the order in which it stands in the sources."""
    found: Messages = {}

    def add(text: str | tuple[str, str], place: str, comment: str = "", context: str | None = None) -> None:
        message = found.setdefault((text, context), Message(text, context))
        if place not in message.places:
            message.places.append(place)
        if comment and comment not in message.comments:
            message.comments.append(comment)

    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        lines, name = source.splitlines(), path.relative_to(ROOT).as_posix()
        for text, line in _said(ast.parse(source), path.relative_to(PACKAGE).parts[0]):
            add(text, name, _comment_above(lines, line))
    for provider, text in _providers():
        add(text, f"resources/{provider}", context=PROVIDER)
    return found


def _said(tree: ast.Module, part: str) -> Iterator[tuple[str | tuple[str, str], int]]:
    """Sentences with the line on which they begin."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [text for text in map(_text, node.args[:2]) if text is not None]
        if name in _ONE.get(part, ()) and node.args and _text(node.args[0]):
            yield texts[0], node.args[0].lineno
        elif name in _PLURAL.get(part, ()) and len(texts) == 2:
            yield (texts[0], texts[1]), node.args[0].lineno
        elif name == _TABLE and node.args:
            yield from _in_table(node.args[0])


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _in_table(table: ast.expr) -> Iterator[tuple[str | tuple[str, str], int]]:
    """Every text of a table but for its keys, and codes like ``try_again``; two forms are one sentence."""
    other = {id(key) for node in ast.walk(table) if isinstance(node, ast.Dict) for key in node.keys}
    for node in ast.walk(table):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == _FORMS:
            one, many = node.args
            other |= {id(one), id(many)}
            yield (_text(one) or "", _text(many) or ""), one.lineno
    for node in ast.walk(table):
        text = _text(node) if isinstance(node, ast.expr) else None
        if text is not None and id(node) not in other and not _CODE.fullmatch(text):
            yield text, node.lineno  # type: ignore[attr-defined] # expressions have a line


def _comment_above(lines: list[str], line: int) -> str:
    above = lines[line - 2].strip() if line > 1 else ""
    return above.removeprefix(_COMMENT).strip() if above.startswith(_COMMENT) else ""


def _providers() -> Iterator[tuple[str, str]]:
    from smsauth_gui.app import load_catalog
    from smsauth_gui.core.provider.words import texts

    catalog = load_catalog(Path())
    for provider in sorted(catalog, key=lambda one: one.id):
        yield from ((f"providers/{provider.id}", text) for text in texts(provider))
    for phrase in catalog.phrases:
        if phrase.meaning.says and not phrase.provider:
            yield "knowledge", phrase.meaning.says


# ---- the files ---------------------------------------------------------------------------------------------


def read(language: str) -> Catalog:
    """The ``.po`` file of a language; an empty one where there is none yet."""
    path = FOLDER / f"{language}.po"
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as stream:
        return read_po(stream, locale=language, charset="utf-8")


def update(language: str, known: Catalog) -> Catalog:
    """A catalog with exactly the sentences of the sources, and the translations that are known."""
    fresh = Catalog(locale=language, charset="utf-8", fuzzy=False, creation_date=_EPOCH, revision_date=_EPOCH)
    for message in collect().values():
        before = known.get(message.text, context=message.context)
        fresh.add(
            message.text,
            before.string if before is not None else None,
            locations=[(place, None) for place in message.places],
            auto_comments=message.comments,
            context=message.context,
        )
    return fresh


def missing(catalog: Catalog) -> list[str]:
    """The sentences without a translation, or without one of its plural forms."""
    return [
        str(message.id)
        for message in catalog
        if message.id and not all(message.string if isinstance(message.string, tuple) else (message.string,))
    ]


def po_bytes(catalog: Catalog) -> bytes:
    """The ``.po`` file as it lies in the project: one order, no line numbers."""
    stream = BytesIO()
    write_po(stream, catalog, width=120, omit_header=False, include_lineno=False, ignore_obsolete=True)
    _, head, body = stream.getvalue().decode("utf-8").partition('msgid ""')
    # What changes by itself at each run (dates, versions) has no place in a file under version control.
    header = re.compile(r'^"(?!Language:|Plural-Forms|MIME-Version|Content-)[^"]*: [^"]*"\n', re.MULTILINE)
    top, blank, rest = body.partition("\n\n")
    return (head + header.sub("", f"{top}\n").rstrip("\n") + blank + rest).encode()


def mo_bytes(catalog: Catalog) -> bytes:
    """The ``.mo`` file that the program loads."""
    stream = BytesIO()
    write_mo(stream, catalog)
    return stream.getvalue()


def write(language: str, known: Catalog) -> list[str]:
    """Write both files anew; the sentences that have no translation."""
    fresh = update(language, known)
    (FOLDER / f"{language}.po").write_bytes(po_bytes(fresh))
    (FOLDER / f"{language}.mo").write_bytes(mo_bytes(fresh))
    return missing(fresh)


def main() -> int:
    """Bring everything up to date; the exit status tells whether something is untranslated."""
    FOLDER.mkdir(exist_ok=True)
    untranslated = {language: write(language, read(language)) for language in LANGUAGES}
    for language, texts in untranslated.items():
        sys.stdout.write(f"{language}: {len(texts)} without a translation\n")
        sys.stdout.write("".join(f"  {text}\n" for text in texts))
    return 1 if any(untranslated.values()) else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    raise SystemExit(main())
