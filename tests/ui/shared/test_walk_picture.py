"""The picture of a sign-in: words for each state, room for all of them, keyboard and mouse, and the list that goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.services.outcome import Check, Outcome, Progress, TimelineEntry, Walk
from smsauth_gui.services.walk import planned, walked
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.shared import walk_words
from smsauth_gui.ui.shared.walk_card import WalkCard
from smsauth_gui.ui.shared.walk_picture import WalkPicture, grid
from tests.ui.stage import Stage

BEGAN = datetime(2026, 10, 1, 12, tzinfo=UTC)
STEPS = (
    Progress("listen", "done", facts={"redirect_uri": "http://127.0.0.1:7177/callback", "way": "loopback"}),
    Progress("browser", "done", 300, facts={"browser": "Firefox"}),
    Progress("redirect", "done"),
    Progress("token", "failed"),
)
CHECKS = (Check("state", "passed"), Check("pkce", "sent"), Check("redirect", "sent"))
REFUSED = Diagnosis(
    "oauth.invalid_client", {"error": "invalid_client", "error_description": "The client credentials are invalid"}
)


def exchange(purpose: str, seconds: float, ms: int, status: int, url: str) -> TimelineEntry:
    at = BEGAN + timedelta(seconds=seconds)
    meaning = Diagnosis("ok") if status < 400 else REFUSED
    return TimelineEntry(Exchange(Request("GET", url), Response(status, ms=ms), at, purpose), meaning, at)


AUTHORIZE = exchange("authorize", 0, 12_000, 302, "https://oauth.seven.io/authorize")
TOKEN = exchange("token", 12.1, 300, 400, "https://oauth.seven.io/token")


@pytest.fixture
def plan(catalog: Catalog) -> Walk:
    provider = catalog["seven"]
    typed = {"client_id": "a", "client_secret": "b"}
    return planned(provider, provider.method("oauth2_code"), "", typed, ("balance",))


@pytest.fixture
def broken(plan: Walk) -> Walk:
    """Refused at the token request."""
    outcome = Outcome(ok=False, diagnosis=REFUSED, checks=CHECKS, steps=STEPS)
    walk = walked(plan, outcome, (AUTHORIZE, TOKEN))
    assert walk is not None
    return walk


@pytest.fixture
def large(look: Theme) -> Iterator[Theme]:
    """Twice the size of text."""
    look.choose("light", 2.0)
    yield look
    look.choose("light", 1.0)


def said(walk: Walk, place: int, catalog: Catalog) -> tuple[str, str]:
    words = walk_words.arrow_words(walk, walk.arrows[place], catalog["seven"])
    return words.title, "".join(text for text, _ in words.below)


def test_before_it_is_walked_each_step_says_what_is_worth_knowing(plan: Walk, catalog: Catalog) -> None:
    assert [said(plan, place, catalog) for place in range(8)] == [
        ("Opens seven’s sign-in page", "asks only for: balance"),
        ("You sign in there", "your password stays there"),
        ("Sends you back with a code", "works once, probably for 30 seconds"),
        ("Hands the code over", "only accepted as the response to our request"),
        ("Asks for a token: code, client ID, secret", "the browser doesn’t see this one"),
        ("An access token, and one to renew it", "stays only if you confirm the account"),
        ("Asks whose account it is: GET /me", "the token goes along"),
        ("Says whose account it is", "you say whether it is the right account"),
    ]
    assert {walk_words.time_words(plan, arrow) for arrow in plan.arrows} == {""}


def test_afterwards_it_says_what_was_checked_and_when(broken: Walk, catalog: Catalog) -> None:
    assert [said(broken, place, catalog) for place in range(5)] == [
        ("Opens seven’s sign-in page", "✓ state, ✓ PKCE"),
        ("Access was allowed there", "took 11.7 s"),
        ("Sends you back with a code", ""),
        ("Hands the code over", "✓ state is ours"),
        ("Asks for a token: code, client ID, secret", "✓ code 0.1 s old, ✓ same redirect address"),
    ]
    times = [walk_words.time_words(broken, arrow) for arrow in broken.arrows]
    assert times[1:] == ["+0.3 s", "", "+12.0 s", "+12.1 s", "+12.4 s", "", ""]
    lanes = [walk_words.lane_words(lane, broken, catalog["seven"]) for lane in broken.lanes]
    assert lanes == [("This program", "127.0.0.1:7177"), ("Your browser", "Firefox"), ("seven", "oauth.seven.io")]


def test_where_it_broke_the_servers_words_come_before_ours(broken: Walk, catalog: Catalog) -> None:
    words = walk_words.arrow_words(broken, broken.arrows[5], catalog["seven"])
    assert words.title == "✕ It broke here: 400 invalid_client"
    assert words.below == (("“The client credentials are invalid”", "bad"),)
    assert words.why.startswith("Why: ")
    assert words.sure
    assert walk_words.spoken(broken, 5, catalog["seven"]).startswith("Step 6, from seven to This program: ✕ It broke")
    assert walk_words.spoken(broken, 6, catalog["seven"]).endswith("not reached")


def test_what_the_program_cannot_see_it_does_not_claim(plan: Walk, catalog: Catalog) -> None:
    late = Diagnosis("flow.timeout", certainty="proved")
    steps = (*STEPS[:2], Progress("redirect", "failed"))
    nothing = replace(AUTHORIZE, exchange=replace(AUTHORIZE.exchange, answer=Failure("flow.timeout", "", 9_000)))
    walk = walked(plan, Outcome(ok=False, diagnosis=late, steps=steps, checks=CHECKS[:0]), (nothing,))
    assert walk is not None
    assert said(walk, 1, catalog) == ("You sign in there", "this program can’t see this step")
    assert said(walk, 3, catalog)[0] == "✕ It broke here: Hands the code over"


def shown(qtbot: QtBot, walk: Walk, catalog: Catalog, width: int) -> WalkPicture:
    picture = WalkPicture()
    qtbot.addWidget(picture)
    picture.show_walk(walk, catalog["seven"])
    picture.resize(width, picture.heightForWidth(width))
    picture.show()
    return picture


def steps_of(picture: WalkPicture) -> list[QAbstractButton]:
    return [one for one in picture.findChildren(QAbstractButton) if one.objectName().startswith("walk_step_")]


def test_every_step_is_a_button_with_a_sentence_and_the_arrow_keys_lead_through(
    qtbot: QtBot, broken: Walk, catalog: Catalog
) -> None:
    picture = shown(qtbot, broken, catalog, 900)
    steps, gone = steps_of(picture), []
    picture.chosen.connect(gone.append)
    assert [step.accessibleName() for step in steps] == [
        walk_words.spoken(broken, place, catalog["seven"]) for place in range(8)
    ]
    tabs = [step for step in steps if step.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabs == steps[:1], "one stop for Tab, or a form behind it is eight stops away"
    steps[0].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up):
        qtbot.keyClick(picture.focusWidget() or steps[0], key)
    assert gone == [1, 7, 6]
    qtbot.mouseClick(steps[3], Qt.MouseButton.LeftButton)
    assert (gone[-1], [step.isChecked() for step in steps].index(True)) == (3, 3)


@pytest.mark.parametrize("width", [940, 640, 420])
def test_all_words_have_room_at_any_width_and_size(
    qtbot: QtBot, broken: Walk, catalog: Catalog, large: Theme, width: int
) -> None:
    del large
    picture = shown(qtbot, broken, catalog, width)
    for step in steps_of(picture):
        assert step.height() >= step.heightForWidth(step.width())
        assert step.geometry().right() <= picture.width()
    places = grid(broken, width)
    assert places.lanes["program"] - places.half >= places.times
    assert places.lanes["provider"] + places.half <= width
    heads = sorted(places.lanes.values())
    assert all(later - earlier >= 2 * places.half for earlier, later in pairwise(heads))


def test_red_is_only_where_it_broke(qtbot: QtBot, broken: Walk, plan: Walk, catalog: Catalog) -> None:
    def reds(walk: Walk) -> list[int]:
        picture = shown(qtbot, walk, catalog, 900)
        found = []
        for place, step in enumerate(steps_of(picture)):
            image = step.grab().toImage()
            points = (image.pixelColor(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 2))
            if any(point.red() > 150 and point.green() < 60 and point.blue() < 60 for point in points):
                found.append(place)
        return found

    assert (reds(broken), reds(plan)) == ([5], [])


def test_it_is_saved_as_a_picture_of_either_kind(qtbot: QtBot, broken: Walk, catalog: Catalog) -> None:
    picture = shown(qtbot, broken, catalog, 900)
    assert QImage.fromData(picture.as_image("png"), "PNG").width() >= 900
    drawn = picture.as_image("svg")
    assert QSvgRenderer(QByteArray(drawn)).isValid()
    assert b"invalid_client" in drawn


# ---- the card ----------------------------------------------------------------------------------------------


@pytest.fixture
def card(qtbot: QtBot, stage: Stage, catalog: Catalog) -> WalkCard:
    made = WalkCard(stage, catalog["seven"])
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    return made


def test_picture_and_list_are_one_thing(qtbot: QtBot, card: WalkCard, plan: Walk, broken: Walk) -> None:
    card.tell(broken, plan)
    assert (card.title.text(), card.count.text()) == ("The sign-in, step by step", "5 of 8 steps went well")
    rows = card.list.model_of_parts.rows
    assert [(part.numbers, part.broke) for part in rows] == [("1–4", False), ("5–6", True)]
    gone: list[TimelineEntry] = []
    card.chosen.connect(gone.append)
    steps = steps_of(card.picture)
    qtbot.mouseClick(steps[4], Qt.MouseButton.LeftButton)
    assert (card.list.currentIndex().row(), gone[-1], steps[4].isChecked()) == (1, TOKEN, True)
    card.list.selectRow(0)
    assert (gone[-1], steps[3].isChecked()) == (AUTHORIZE, True)


def test_how_it_should_go_is_one_click_away(card: WalkCard, plan: Walk, broken: Walk) -> None:
    card.tell(broken, plan)
    card.which.pick("should")
    assert (card.shown, card.count.text(), card.list.isVisible()) == (plan, "8 steps", False)
    card.which.pick("happened")
    assert (card.shown, card.list.isVisible()) == (broken, True)


def test_what_was_explained_can_be_hidden(qtbot: QtBot, stage: Stage, catalog: Catalog, plan: Walk) -> None:
    card = WalkCard(stage, catalog["seven"], foldable=True)
    qtbot.addWidget(card)
    card.explain(plan)
    card.show()
    assert (card.title.text(), card.picture.isVisible(), card.which.isVisible()) == (
        "How this sign-in works",
        True,
        False,
    )
    qtbot.mouseClick(card.fold, Qt.MouseButton.LeftButton)
    assert (card.picture.isVisible(), card.fold.text()) == (False, "Show the picture")
    qtbot.mouseClick(card.fold, Qt.MouseButton.LeftButton)
    assert card.picture.isVisible()
