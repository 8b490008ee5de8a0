"""The picture of a sign-in at the window: before it is walked, where it broke, and in the account's timeline."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QTabWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.shared.walk_card import WalkCard
from tests.journeys.conftest import LONG_MS, Walker
from tests.journeys.test_trouble import failure, go_wrong


def spoken(card: WalkCard) -> list[str]:
    """What a screen reader says of the steps."""
    steps = (one for one in card.picture.findChildren(QAbstractButton) if one.isVisible())
    return [one.accessibleName() for one in steps]


def card_of(walker: Walker) -> WalkCard:
    found = walker.wait_for("walk_card")
    assert isinstance(found, WalkCard)
    return found


@pytest.mark.parametrize(
    ("provider", "method", "count"),
    [("seven", "oauth2_code", 8), ("onlinesim", "oauth2_implicit", 6), ("smsgate", "jwt", 4), ("seven", "api_key", 2)],
)
def test_each_way_is_explained_before_it_is_walked(walker: Walker, provider: str, method: str, count: int) -> None:
    walker.open_method(provider, method)
    card = card_of(walker)
    assert (card.count.text(), len(spoken(card))) == (f"{count} steps", count)


def test_what_has_the_keyboard_is_in_view_below_the_picture(walker: Walker) -> None:
    walker.window.resize(1024, 560)
    walker.open_method("sinch", "oauth2_client")
    focused = walker.page.focusWidget()
    assert focused is not None
    walker.qtbot.waitUntil(lambda: not focused.visibleRegion().isEmpty(), timeout=LONG_MS)
    assert focused in walker.connecting.steps.findChildren(type(focused))


@pytest.mark.usefixtures("fixed_ports")
def test_a_refused_code_is_marked_where_it_broke(walker: Walker, qtbot: QtBot, person: Path) -> None:
    del person
    walker.open_method("seven", "oauth2_code")
    go_wrong(walker, "code_used")
    walker.go()
    failure(walker)
    card = card_of(walker)
    steps = spoken(card)
    assert card.count.text() == "5 of 8 steps went well"
    assert "It broke here: 400 invalid_grant" in steps[5]
    assert [text.endswith("not reached") for text in steps] == [False] * 6 + [True] * 2
    card.list.selectRow(0)
    walker.click("answer_request")
    assert "/authorize" in walker.wait_for("answer_text").property("plainText")
    walker.click("walk_should")
    qtbot.waitUntil(lambda: card.count.text() == "8 steps")


def test_the_timeline_of_an_account_shows_how_it_was_signed_in(walker: Walker) -> None:
    walker.open_method("smsgate", "jwt", "cloud")
    walker.go()
    walker.confirm()
    tabs = walker.wait_for("account_tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(2)
    walker.click("timeline_as_picture")
    walker.wait_text("4 of 4 steps went well")
    assert [part.numbers for part in card_of(walker).list.model_of_parts.rows] == ["1–2", "3–4"]
