"""Answers as texts: pretty, raw, headers, request; cut with a word where they are long."""

from __future__ import annotations

from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.ui.shared.answer_text import SHOWN, answer_text, dump, pretty, raw
from smsauth_gui.ui.shared.answer_view import AnswerView
from tests.ui.stage import NOW, Stage


def exchange(body: bytes, status: int = 200) -> Exchange:
    return Exchange(Request("GET", "https://a.example/x"), Response(status, (("X", "y"),), body, ms=118), NOW)


def test_json_is_indented_and_raw_stays_raw() -> None:
    made = answer_text(exchange(b'{"b":1,"a":[2]}'))
    assert made.pretty.splitlines()[1] == '  "b": 1,'
    assert made.raw == '{"b":1,"a":[2]}'
    assert made.headers == "200\nX: y"
    assert made.request == "GET https://a.example/x"
    assert (made.status, made.facts) == ("HTTP 200", "118 ms · 15 bytes")


def test_no_answer_says_the_systems_words() -> None:
    made = answer_text(
        Exchange(Request("GET", "https://a.example"), Failure("net.dns", "Name or service not known", 3), NOW)
    )
    assert (made.status, made.raw, made.ok) == ("no response", "Name or service not known", False)


def test_a_long_answer_is_cut_with_a_word_and_quickly() -> None:
    began = perf_counter()
    text = raw(b"x" * 20_000_000)
    assert perf_counter() - began < 0.5
    assert len(text) < SHOWN + 1_000
    assert "cut here" in text
    assert max(map(len, text.splitlines())) <= 1_000


def test_bytes_are_looked_at_as_bytes() -> None:
    assert raw(b"\x00\x01binary") == dump(b"\x00\x01binary")
    assert "00 01 62" in raw(b"\x00\x01binary")


def test_terminal_escapes_and_turned_text_are_shown() -> None:
    assert raw("\x1b[31m\u202e".encode()) == "⟨U+001B⟩[31m⟨U+202E⟩"


@given(st.binary(max_size=3_000))
def test_any_body_can_be_shown(body: bytes) -> None:
    assert isinstance(pretty(body), str)
    assert isinstance(raw(body), str)


def test_a_big_answer_is_prepared_off_the_windows_thread(qtbot: QtBot, stage: Stage) -> None:
    view = AnswerView(stage)
    qtbot.addWidget(view)
    view.show_exchange(exchange(b'{"a":"' + b"x" * 50_000 + b'"}'))
    assert view.text.toPlainText().startswith("Preparing")
    qtbot.waitUntil(lambda: view.text.toPlainText().startswith("{\n"))
    view.show_view("headers")
    assert view.text.toPlainText() == "200\nX: y"


def test_a_newer_answer_wins_over_one_that_is_still_prepared(qtbot: QtBot, stage: Stage) -> None:
    view = AnswerView(stage)
    qtbot.addWidget(view)
    view.show_exchange(exchange(b"y" * 50_000))
    view.show_exchange(exchange(b"902"), "902: no right for this endpoint.")
    assert view.text.toPlainText() == "902"
    qtbot.waitUntil(lambda: not stage.tasks.busy)
    qtbot.wait(1)
    assert view.text.toPlainText() == "902"
    assert not view.says.isHidden()
