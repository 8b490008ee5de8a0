"""The banner: one sentence, the next step, the evidence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.core.values.statement import statement
from smsauth_gui.ui.shared.notice import Notice, action_text


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


MISSING = Diagnosis(
    "permission.scope",
    {"scope": "contacts"},
    (statement("evidence.body_number", number="902"),),
    certainty="documented",
    alternatives=("permission.role",),
    provider="seven",
    method="oauth2_code",
    server_clock_offset_s=-2,
)


def test_it_is_hidden_until_there_is_something_to_say(notice: Notice) -> None:
    assert notice.isHidden()


def test_it_says_cause_next_step_and_how_sure_it_is(notice: Notice, catalog: Catalog) -> None:
    notice.show_diagnosis(MISSING, catalog["seven"], {})
    assert notice.text.plain.startswith("seven accepted the sign-in, but a permission is missing.")
    assert "contacts: “See and edit contacts”" in notice.text.plain
    assert "body is the number 902" in notice.text.plain
    assert notice.property("tone") == "careful"


def test_only_the_steps_somebody_can_take_are_offered(notice: Notice, catalog: Catalog, qtbot: QtBot) -> None:
    taken: list[str] = []
    steps = {
        "refresh": lambda: taken.append("refresh"),
        "sign_in_with_scope": lambda: taken.append("scope"),
        "copy_report": lambda: taken.append("report"),
    }
    notice.show_diagnosis(MISSING, catalog["seven"], steps)
    assert list(notice.buttons) == ["sign_in_with_scope", "copy_report"]
    assert notice.buttons["sign_in_with_scope"].text() == "Sign in again with “contacts”"
    assert notice.buttons["sign_in_with_scope"].property("kind") == "primary"
    qtbot.mouseClick(notice.buttons["sign_in_with_scope"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(notice.buttons["copy_report"], Qt.MouseButton.LeftButton)
    assert taken == ["scope", "report"]


def test_why_shows_evidence_alternatives_with_their_question_and_the_clock(
    notice: Notice, catalog: Catalog, qtbot: QtBot
) -> None:
    notice.show_diagnosis(MISSING, catalog["seven"], {})
    assert notice.details.isHidden()
    qtbot.mouseClick(notice.why, Qt.MouseButton.LeftButton)
    assert not notice.details.isHidden()
    told = notice.details.plain
    assert "body is the number 902" in told
    assert wording.question("permission.role", "seven", wording.ENGLISH) in told
    assert "2 s behind ours" in told
    assert "permission.scope" in told


def test_success_has_nothing_to_explain(notice: Notice) -> None:
    notice.show_diagnosis(Diagnosis("ok"), None, {})
    assert notice.text.plain == "The request went through."
    assert notice.why.isHidden()
    assert notice.property("tone") == "good"


def test_a_new_diagnosis_replaces_the_old_one_and_clear_hides_it(notice: Notice) -> None:
    notice.show_diagnosis(MISSING, None, {"copy_report": lambda: None})
    notice.show_diagnosis(Diagnosis("net.dns"), None, {})
    assert notice.buttons == {}
    assert "couldn't be found" in notice.text.plain
    notice.clear()
    assert notice.isHidden()


@pytest.mark.parametrize("cause", sorted(CAUSES))
def test_every_cause_can_be_shown_and_each_of_its_steps_has_words(notice: Notice, cause: str) -> None:
    diagnosis = Diagnosis(cause)
    steps = {name: (lambda: None) for name in wording.actions(diagnosis)}
    notice.show_diagnosis(diagnosis, None, steps)
    assert set(notice.buttons) == set(steps)
    for name in steps:
        assert action_text(name, diagnosis) != name
    assert not notice.isHidden()


def test_markup_in_a_servers_words_is_text(notice: Notice) -> None:
    notice.show_diagnosis(
        Diagnosis("oauth.access_denied", {"error_description": "<a href='x'>click</a>\u202e"}), None, {}
    )
    assert "&lt;a" in notice.text.text()
    assert "⟨U+202E⟩" in notice.text.plain
