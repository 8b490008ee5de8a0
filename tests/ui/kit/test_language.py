"""Every sentence is said in every language, with its values in their places, and nothing is said past the translators."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider import words as catalog_words
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.statement import statement
from smsauth_gui.ui.kit.language import Speaking, in_words, number, speaking, spoken, stored_language, tr
from smsauth_gui.ui.kit.time_words import day
from smsauth_gui.wording.language import language, languages
from smsauth_gui.wording.statements import say
from tests.scripts import script

ROOT = Path(__file__).parents[3]
UI = ROOT / "smsauth_gui" / "ui"
OTHERS = sorted(set(languages()) - {"en"})
SHOWING = re.compile(
    r"label|button|setText|setToolTip|setAccessibleName|setPlaceholderText|setWindowTitle|addTab|chip|announce"
)
WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """The script that keeps the translations whole."""
    return script("translations")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speech = Speaking(language("de"), qapp)
    yield
    speech.end()


def said(node: ast.expr) -> str:
    """The words of a literal or an f-string that stand in the source."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)


def values(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n", re.sub(r"\{\d+\}", "{}", text)))


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_translated_and_keeps_its_values(translations: ModuleType, code: str) -> None:
    known = translations.read(code)
    assert translations.missing(translations.update(code, known)) == []
    for message in known:
        if message.id:
            sources = message.id if isinstance(message.id, tuple) else (message.id,)
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            assert len(forms) == (known.num_plurals if message.pluralizable else 1), message.id
            # A form for one thing may leave the number out.
            assert all(values(form) == values(sources[-1]) or len(forms) > 1 for form in forms), message.id


@pytest.mark.parametrize("code", OTHERS)
def test_the_files_hold_what_the_sources_say_and_nothing_else(translations: ModuleType, code: str) -> None:
    fresh = translations.update(code, translations.read(code))
    assert (translations.FOLDER / f"{code}.po").read_bytes() == translations.po_bytes(fresh), "run dev.py translations"
    assert (translations.FOLDER / f"{code}.mo").read_bytes() == translations.mo_bytes(fresh), "run dev.py translations"


def test_no_sentence_is_shown_past_the_translators() -> None:
    past = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            text = said(node.args[0])
            if SHOWING.fullmatch(name) and WORDS.search(text) and not text.startswith("-----BEGIN"):
                past.append(f"{path.name}:{node.lineno}: {text}")
    assert past == []


@pytest.mark.usefixtures("german")
def test_causes_and_evidence_are_said_in_german() -> None:
    evidence = (statement("evidence.body_word", word="Settings"),)
    diagnosis = Diagnosis("token.expired", {}, evidence)
    assert wording.headline(diagnosis, "seven", speaking()) == "Das Token ist abgelaufen."
    assert say(diagnosis.evidence[0], speaking()) == "im Inhalt steht Settings"


@pytest.mark.usefixtures("german")
def test_the_words_of_a_provider_are_translated_and_its_names_stay(catalog: Catalog) -> None:
    english = catalog["seven"]
    said = in_words(english)
    assert said.name == english.name
    assert said.method("api_key").summary != english.method("api_key").summary
    assert said.method("api_key").send == english.method("api_key").send
    assert len(list(catalog_words.texts(said))) == len(list(catalog_words.texts(english)))


def test_after_the_end_everything_is_english_again(qapp: QApplication) -> None:
    speech = Speaking(language("de"), qapp)
    assert tr("Settings") == "Einstellungen"
    speech.end()
    assert tr("Settings") == "Settings"


def test_a_choice_is_remembered_and_an_unknown_one_counts_as_the_systems(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    assert stored_language(settings) == "system"
    settings.setValue("language", "ru")
    assert (stored_language(settings), spoken("ru")) == ("ru", "ru")
    settings.setValue("language", "tlh")
    assert stored_language(settings) == "system"
    assert spoken("system") in languages()


@pytest.mark.usefixtures("german")
def test_numbers_and_months_are_written_as_the_language_does() -> None:
    assert number(1_234_567) == "1.234.567"
    assert number(12.34, 1) == "12,3"
    assert day(datetime(2021, 10, 3, tzinfo=UTC)) == "3. Okt. 2021"


def test_numbers_are_english_without_a_language() -> None:
    assert (number(1_234_567), number(12.34, 1)) == ("1,234,567", "12.3")
