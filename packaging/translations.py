"""Keeps the translations whole: ``dev.py translations`` collects every sentence into the ``.ts`` files and compiles them.

Sentences come from four places, each a context (or, in the window, one for each class) of the ``.ts`` files:

- the window: ``self.tr("…")``, and ``_tr("…")`` where a module defines it by ``QCoreApplication.translate``;
- ``Wording``: every sentence of `smsauth_gui.wording`;
- ``Providers``: the words for people in ``resources/providers/*.toml``;
- ``Core``: what the layers below say in English, whole or with ``{}`` for each value in it. These sentences are part of
  the terminal's contract and stay English there; the window finds them again by their form (``templates.txt``).

Qt Linguist edits the ``.ts`` files; ``lrelease`` of PySide6 compiles them.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "i18n"
LANGUAGES: Final = ("de", "ru")
TEMPLATES: Final = FOLDER / "templates.txt"
SPEAKING: Final = (
    "core/token/claims.py", "core/paste/compare.py", "core/paste/compare_exchange.py",
    "core/paste/credential_reading.py", "core/diagnosis/answer.py", "core/diagnosis/oauth_error.py",
    "core/diagnosis/refusal.py", "core/diagnosis/rules.py", "core/diagnosis/shape.py", "core/diagnosis/words.py",
    "core/exchange/text.py", "core/token/flaw.py", "core/diagnosis/failure.py", "core/provider/fields.py",
    "core/token/jwt.py", "core/values/moment.py", "core/grant/oauth.py", "core/paste/read.py", "core/paste/answer.py",
    "core/paste/found.py", "core/paste/json_text.py", "core/paste/settings.py", "core/paste/text.py",
    "core/grant/renewal_times.py", "core/paste/report.py", "core/token/token_reading.py", "core/token/verify.py",
    "core/grant/redirect_response.py", "core/token/carriers.py", "adapters/vault.py", "adapters/store.py",
    "adapters/home.py", "services/connect.py", "services/refresh.py", "services/call.py", "services/signin.py",
    "services/disconnect.py",
)  # fmt: skip
"""Modules whose sentences reach the window as they are."""
_SENTENCE: Final = re.compile(r"[A-Za-z’']{2,}[,:;]? +[\w{“‘(’']|[A-Za-z]{2,}[.?!]$|^an? [a-z]{3,}")
_CODE: Final = re.compile(
    r"\\[bdsw]|\(\?|\[\^|^[A-Z]+ [A-Z]+ |SELECT|CREATE|PRAGMA|BEGIN |%[A-Za-z]-|://\w|^\w+=|^--|-----|-src |; form-action"
    r"|text/html|<!doctype|^import |\[ _-\]|^[a-z]+\.$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) [a-z]+"
)

_WORD: Final = re.compile(r"[A-Z][a-z]{3,}")
ALONE: Final = (
    "expires", "issued", "Language", "Tenant", "Nickname", "Gender", "Organisation", "Account", "Project",
    "Compression", "first", "second", "method", "scheme", "host", "path", "query", "contents", "answer", "issuer",
    "audience", "scopes", "kind", "provider", "body", "header",
)  # fmt: skip
"""Single words that the layers below put into their sentences, or stand alone in a table."""


def collect() -> dict[str, list[str]]:
    """Every sentence by context, in the order in which it stands in the sources."""
    found: dict[str, dict[str, None]] = {}
    for path in sorted((ROOT / "smsauth_gui" / "ui").rglob("*.py")):
        for context, text in _window(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(context, {})[text] = None
    found["Wording"] = {}
    for name in ("wording.py", "adapters/loopback_pages.py"):
        tree = ast.parse((ROOT / "smsauth_gui" / name).read_text(encoding="utf-8"))
        found["Wording"] |= dict.fromkeys(text for text in _constants(tree) if is_sentence(text))
    found["Providers"] = dict.fromkeys(_providers())
    core: dict[str, None] = dict.fromkeys(ALONE)
    for name in SPEAKING:
        path = ROOT / "smsauth_gui" / name
        if path.exists():
            tree = ast.parse(path.read_text(encoding="utf-8"))
            core |= dict.fromkeys(text for text in _templates(tree) if is_sentence(text))
    found["Core"] = core
    return {context: list(texts) for context, texts in sorted(found.items())}


def is_sentence(text: str) -> bool:
    """Words for people, not a pattern, a header or a key."""
    return bool(_SENTENCE.search(text)) and not _CODE.search(text)


def _window(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each ``self.tr("…")`` with its class, each ``_tr("…")`` with the context that its module gives it."""
    own = {
        node.name: context
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (context := _context_of(node)) is not None
    }

    def walk(node: ast.AST, classes: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            inside = (*classes, child.name) if isinstance(child, ast.ClassDef) else classes
            text = _said(child)
            if text is not None:
                call = child.func if isinstance(child, ast.Call) else None
                if isinstance(call, ast.Attribute) and call.attr == "tr" and inside:
                    yield inside[-1], text
                elif isinstance(call, ast.Name) and call.id in own:
                    yield own[call.id], text
            if isinstance(child, ast.Call) and _is_translate(child) and len(child.args) > 1:
                context, words = child.args[:2]
                if all(isinstance(one, ast.Constant) for one in (context, words)):
                    yield str(context.value), str(words.value)  # type: ignore[attr-defined]
            yield from walk(child, inside)

    yield from walk(tree, ())
    # Tables of a module whose words are translated where they are used: ``_tr(_NAMES[…])``, ``self.tr(_NAMES[…])``.
    for context in dict.fromkeys((*own.values(), *_table_users(tree))):
        for node in tree.body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                words = (text for text in _constants(node.value) if is_sentence(text) or _WORD.fullmatch(text))
                yield from ((context, text) for text in words)


def _table_users(tree: ast.Module) -> Iterator[str]:
    """Classes that say words which stand in a table of their module."""
    for part in ast.walk(tree):
        if isinstance(part, ast.ClassDef):
            for node in ast.walk(part):
                called = node.func if isinstance(node, ast.Call) else None
                if isinstance(called, ast.Attribute) and called.attr == "tr" and _said(node) is None:
                    yield part.name


def _said(node: ast.AST) -> str | None:
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        value = node.args[0].value
        return value if isinstance(value, str) else None
    return None


def _is_translate(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and node.func.attr == "translate"


def _context_of(function: ast.FunctionDef) -> str | None:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _is_translate(node) and isinstance(node.args[0], ast.Constant):
            return str(node.args[0].value)
    return None


def _docstrings(tree: ast.AST) -> set[int]:
    bodies = (getattr(node, "body", None) for node in ast.walk(tree))
    return {
        id(one.value)
        for body in bodies
        if isinstance(body, list)
        for one in body
        if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
    }


def _constants(tree: ast.AST) -> Iterator[str]:
    skipped = _docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value


def _templates(tree: ast.AST) -> Iterator[str]:
    """Constants, and f-strings with ``{}`` for each value."""
    skipped = _docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(inner) for part in node.values for inner in ast.walk(part) if isinstance(part, ast.Constant)}
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value


def _providers() -> Iterator[str]:
    from smsauth_gui.app import load_catalog
    from smsauth_gui.core.provider.words import texts

    for provider in sorted(load_catalog(Path()), key=lambda one: one.id):
        yield from texts(provider)


# ---- the files ---------------------------------------------------------------------------------------------


def read(language: str) -> dict[tuple[str, str], str]:
    """The translations of a language by context and sentence; unfinished ones are left out."""
    path = FOLDER / f"smsauth_{language}.ts"
    if not path.exists():
        return {}
    known = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this project
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.text and said.get("type") is None:
                known[name, message.findtext("source") or ""] = said.text
    return known


def write(language: str, known: dict[tuple[str, str], str]) -> int:
    """Write the ``.ts`` file anew from the sources; how many sentences have no translation."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    for name, texts in collect().items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in texts:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text
            said = ET.SubElement(message, "translation")
            translated = known.get((name, text))
            if translated is None:
                said.set("type", "unfinished")
                missing += 1
            else:
                said.text = translated
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path = FOLDER / f"smsauth_{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def compile_all() -> None:
    """Make the ``.qm`` files that the program loads."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    program = str(tool) if tool.exists() else shutil.which("pyside6-lrelease") or "pyside6-lrelease"
    for language in LANGUAGES:
        source = FOLDER / f"smsauth_{language}.ts"
        subprocess.run([program, "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)


def main() -> int:
    """Bring everything up to date; the exit status tells whether something is untranslated."""
    FOLDER.mkdir(exist_ok=True)
    forms = [text for text in collect()["Core"] if "{}" in text]
    TEMPLATES.write_text("".join(f"{text.encode('unicode_escape').decode()}\n" for text in forms), encoding="utf-8")
    missing = {language: write(language, read(language)) for language in LANGUAGES}
    compile_all()
    sys.stdout.write("".join(f"{language}: {count} without a translation\n" for language, count in missing.items()))
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    raise SystemExit(main())
