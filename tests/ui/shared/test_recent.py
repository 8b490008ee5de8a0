"""What was looked at: newest first, each text once, and nothing of it in a repr."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from smsauth_gui.ui.shared.recent import Looked, Recent

AT = datetime(2026, 3, 1, tzinfo=UTC)


def looked(text: str) -> Looked:
    return Looked(f"title of {text}", "seven", AT, text)


def test_the_newest_stands_first_and_the_same_text_once() -> None:
    recent = Recent()
    for text in ("one", "two", "one"):
        recent.add(looked(text))
    assert [entry.text for entry in recent.entries] == ["one", "two"]


def test_only_a_few_are_kept() -> None:
    recent = Recent()
    for number in range(20):
        recent.add(looked(str(number)))
    assert [entry.text for entry in recent.entries] == ["19", "18", "17", "16", "15", "14"]


def test_forgetting_leaves_nothing_and_says_so(qtbot: QtBot) -> None:
    recent = Recent()
    recent.add(looked("one"))
    with qtbot.waitSignal(recent.changed):
        recent.forget()
    assert recent.entries == ()


def test_the_text_stands_in_no_repr() -> None:
    assert "s3cret" not in repr(Looked("a token", "seven", AT, "s3cret"))
