from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from smsauth_gui.ui.kit.fields import choice, entry, labelled, radio, refill, text_box


def test_an_entry_has_its_names_and_tells_of_what_is_typed(qtbot):
    told = []
    field = entry(
        "code", "Code", "a", hint="1234", mono=True, most=3, on_change=lambda: told.append("typed"),
        on_enter=lambda: told.append("enter"),
    )  # fmt: skip
    qtbot.addWidget(field)
    QTest.keyClicks(field, "bcd")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.objectName(), field.accessibleName(), field.placeholderText()) == ("code", "Code", "1234")
    assert (field.text(), field.property("role"), told) == ("abc", "mono", ["typed", "typed", "enter"])


def test_a_secret_is_shown_as_dots_and_what_is_only_read_takes_no_keys(qtbot):
    secret, shown = entry("secret", "Secret", secret=True), entry("shown", "Shown", "text", read_only=True)
    for field in (secret, shown):
        qtbot.addWidget(field)
        QTest.keyClicks(field, "x")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    assert (secret.text(), shown.text()) == ("x", "text")


def test_tab_leads_out_of_a_box_of_several_lines(qtbot):
    box = text_box("body", "Body", "{}", hint="JSON", height=96)
    qtbot.addWidget(box)
    assert (box.objectName(), box.accessibleName(), box.placeholderText()) == ("body", "Body", "JSON")
    assert box.tabChangesFocus()
    assert (box.toPlainText(), box.height(), box.property("role")) == ("{}", 96, "mono")


def test_a_list_begins_with_what_is_chosen_and_tells_of_another_choice(qtbot):
    told = []
    box = choice(
        "size", "Size", [("small", 1), ("large", 2)], chosen=2, on_choice=lambda: told.append(box.currentData())
    )
    qtbot.addWidget(box)
    assert (box.currentText(), told) == ("large", [])
    box.setCurrentIndex(0)
    assert told == [1]


def test_an_unknown_choice_is_the_first_one(qtbot):
    box = choice("size", "Size", [("small", 1), ("large", 2)], chosen=7)
    qtbot.addWidget(box)
    assert box.currentData() == 1


def test_other_words_are_offered_without_telling_anybody(qtbot):
    told = []
    box = choice("size", "Size", [("small", 1)], on_choice=lambda: told.append(1))
    qtbot.addWidget(box)
    refill(box, [("huge", 3), ("tiny", 0)])
    assert ([box.itemText(at) for at in range(box.count())], told) == (["huge", "tiny"], [])


def test_only_one_way_holds(qtbot):
    owner, told = QWidget(), []
    qtbot.addWidget(owner)
    group = QButtonGroup(owner)
    one, other = (radio(name, name, group, lambda name=name: told.append(name)) for name in ("one", "other"))
    for button in (one, other):
        button.setParent(owner)
        button.click()
    assert (one.isChecked(), other.isChecked(), told) == (False, True, ["one", "other"])


def test_a_name_above_a_control_belongs_to_it(qtbot):
    field, owner = entry("name", "Name"), QWidget()
    qtbot.addWidget(owner)
    box = labelled("Name", field)
    owner.setLayout(box)
    assert box.itemAt(0).widget().buddy() is field
