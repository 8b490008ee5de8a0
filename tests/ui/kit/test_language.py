"""Every sentence is said in every language, with its values in their places, and nothing is said past the translators."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.diagnose import Diagnosis
from smsauth_gui.core.provider import words as catalog_words
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.ui.kit.language import LANGUAGES, Language, number, provider_words, spoken, stored_language
from smsauth_gui.ui.kit.time_words import day
from tests.scripts import script

ROOT = Path(__file__).parents[3]
UI = ROOT / "smsauth_gui" / "ui"
OTHERS = sorted(set(LANGUAGES) - {"en"})
SHOWING = re.compile(
    r"label|button|setText|setToolTip|setAccessibleName|setPlaceholderText|setWindowTitle|addTab|chip|announce"
)
WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """The script that keeps the translations whole."""
    return script("translations")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Language]:
    made = Language("de", qapp)
    yield made
    made.end()


def said(node: ast.expr) -> str:
    """The words of a literal or an f-string that stand in the source."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)


def values(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n", re.sub(r"\{\d+\}", "{}", text)))


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated_and_keeps_its_values(translations: ModuleType, language: str) -> None:
    known = translations.read(language)
    wanted = {(context, text) for context, texts in translations.collect().items() for text in texts}
    assert sorted(wanted - set(known)) == []
    assert sorted(set(known) - wanted) == [], "translations of what is not said any more: run dev.py translations"
    assert [text for (_, text), said in known.items() if values(text) != values(said)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_program_loads_is_what_linguist_edits(translations: ModuleType, language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(translations.FOLDER / f"smsauth_{language}.qm"))
    differ = [
        text
        for (context, text), said in translations.read(language).items()
        if compiled.translate(context, text) != said
    ]
    assert differ == [], "run dev.py translations"


def test_the_forms_of_finished_sentences_are_up_to_date(translations: ModuleType) -> None:
    forms = [text for text in translations.collect()["Core"] if "{}" in text]
    lines = translations.TEMPLATES.read_text("utf-8").splitlines()
    assert [line.encode("ascii").decode("unicode_escape") for line in lines] == forms


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
    diagnosis = Diagnosis("token.expired", {}, ("its own exp says 2021-09-30 12:20 UTC, which is past",))
    assert wording.headline(diagnosis, "seven") == "Das Token ist abgelaufen."
    assert wording.TONGUE.core("the body says 900") == "im Inhalt steht 900"
    again = wording.TONGUE.core("the refresh token that nobody knows of")
    assert again == "the refresh token that nobody knows of"


@pytest.mark.usefixtures("german")
def test_the_words_of_a_provider_are_translated_and_its_names_stay(catalog: Catalog) -> None:
    english = catalog["seven"]
    said = catalog_words.said(english, provider_words)
    assert said.name == english.name
    assert said.method("api_key").summary != english.method("api_key").summary
    assert said.method("api_key").send == english.method("api_key").send
    assert len(list(catalog_words.texts(said))) == len(list(catalog_words.texts(english)))


def test_after_the_end_everything_is_english_again(qapp: QApplication) -> None:
    language = Language("de", qapp)
    assert QCoreApplication.translate("SettingsPage", "Settings") == "Einstellungen"
    language.end()
    assert QCoreApplication.translate("SettingsPage", "Settings") == "Settings"
    assert wording.TONGUE.core("not JSON") == "not JSON"


def test_a_choice_is_remembered_and_an_unknown_one_counts_as_the_systems(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    assert stored_language(settings) == "system"
    settings.setValue("language", "ru")
    assert (stored_language(settings), spoken("ru")) == ("ru", "ru")
    settings.setValue("language", "tlh")
    assert stored_language(settings) == "system"
    assert spoken("system") in LANGUAGES


@pytest.mark.usefixtures("german")
def test_numbers_and_months_are_written_as_the_language_does() -> None:
    assert number(1_234_567) == "1.234.567"
    assert number(12.34, 1) == "12,3"
    assert day(datetime(2021, 10, 3, tzinfo=UTC)) == "3 Okt. 2021"


def test_numbers_are_english_without_a_language() -> None:
    assert (number(1_234_567), number(12.34, 1)) == ("1,234,567", "12.3")
