"""The tab's pages in a real browser: the fragment is handed over, and no address keeps the answer."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import pytest

from smsauth_gui.adapters.loopback import Door, LoopbackListener
from smsauth_gui.services.ports import Arrival, TabPage
from tests.person import Driver, patiently

DONE = TabPage("connected", "<b>as</b> $Acme")
TITLE = "Connected to <b>as</b> $Acme"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Driver]:
    driver = Driver()
    yield driver
    driver.quit()


@pytest.fixture
def arrivals() -> queue.SimpleQueue[Arrival]:
    return queue.SimpleQueue()


@pytest.fixture(params=["127.0.0.1", "localhost", "[::1]"])
def door(request: pytest.FixtureRequest, arrivals: queue.SimpleQueue[Arrival]) -> Iterator[Door]:
    made: Door

    def arrived(arrival: Arrival) -> None:
        arrivals.put(arrival)
        made.conclude(DONE)

    made = LoopbackListener().listen(
        host=request.param,
        ports=(),
        path="/callback",
        accepts=lambda came: list(came.params.get("state", [])) == ["ours"],
        arrived=arrived,
        fragment=True,
    )
    yield made
    made.close()


def shown(chromium: Driver, result: str) -> tuple[str, str]:
    """The heading and the address, once the page has that result."""
    ready = f"return document.querySelector('main[data-result={result}]') && document.readyState === 'complete'"
    assert patiently(lambda: chromium.run(ready), 15), chromium.run("return document.body.innerText")
    return chromium.run("return document.querySelector('h1').textContent"), chromium.run("return location.href")


def test_a_query_arrives_and_leaves_the_address(chromium, door, arrivals):
    chromium.open(f"{door.redirect_uri}?code=the-code&state=ours")
    assert shown(chromium, "good") == (TITLE, door.redirect_uri)
    assert arrivals.get(timeout=5) == Arrival({"code": ["the-code"], "state": ["ours"]}, "query")


def test_a_fragment_is_relayed_together_with_the_query(chromium, door, arrivals):
    chromium.open(f"{door.redirect_uri}?iss=https%3A%2F%2Fi.example#access_token=a%2Bb%20c&state=ours&expires_in=60")
    assert shown(chromium, "good") == (TITLE, door.redirect_uri)
    arrival = arrivals.get(timeout=5)
    assert arrival.via == "fragment"
    assert arrival.params == {
        "iss": ["https://i.example"],
        "access_token": ["a+b c"],
        "state": ["ours"],
        "expires_in": ["60"],
    }


def test_a_token_in_the_query_arrives_too(chromium, door, arrivals):
    chromium.open(f"{door.redirect_uri}?access_token=abc&state=ours")
    assert shown(chromium, "good")[1] == door.redirect_uri
    assert arrivals.get(timeout=5).via == "query"


def test_a_bare_visit_and_a_foreign_state_are_told_kindly_and_the_wait_goes_on(chromium, door, arrivals):
    chromium.open(door.redirect_uri)
    assert shown(chromium, "bad")[0] == "Nothing arrived with this address"
    chromium.open(f"{door.redirect_uri}?code=theirs&state=theirs")
    assert shown(chromium, "bad") == ("Not the response that this sign-in waits for", door.redirect_uri)
    assert arrivals.empty()
    chromium.open(f"{door.redirect_uri}?code=the-code&state=ours")
    assert shown(chromium, "good")[0] == TITLE


def test_a_denial_in_the_fragment_arrives(chromium, door, arrivals):
    chromium.open(f"{door.redirect_uri}#error=access_denied&state=ours")
    assert shown(chromium, "good")[1] == door.redirect_uri
    assert arrivals.get(timeout=5).params["error"] == ["access_denied"]
