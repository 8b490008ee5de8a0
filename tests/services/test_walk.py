"""A sign-in as a picture: what will happen, what did, and where it broke; real exchanges with the practice providers."""

from __future__ import annotations

import pytest

from smsauth_gui.core.values.http import Failure
from smsauth_gui.services.outcome import Outcome, PasteBox, RedirectChoice, Walk
from smsauth_gui.services.walk import planned
from tests.fakes import FollowingBrowser, NoBrowser
from tests.services.test_connect import paste_when_there

CODE = ["open", "sign_in", "send_back", "hand_over", "ask_token", "token", "ask_call", "answer"]
IMPLICIT = [*CODE[:4], *CODE[6:]]
TOKEN = CODE[4:]
KEY = CODE[6:]


ANY_PORT = RedirectChoice(port=0)
"""The ports that providers demand are for one test at a time."""


def by_browser(bench, **more: object) -> Outcome:
    return bench.connect("onlinesim", "oauth2_code", redirect=ANY_PORT, **more)


def steps(walk: Walk) -> list[str]:
    return [arrow.step for arrow in walk.arrows]


def states(walk: Walk | None) -> dict[str, str]:
    assert walk is not None
    return {arrow.step: arrow.state for arrow in walk.arrows}


def plan(bench, provider: str, method: str, **more: object) -> Walk:
    known = bench.sender.catalog[provider]
    return planned(known, known.method(method), "", more.pop("values", {}), **more)


@pytest.mark.parametrize(
    ("provider", "method", "expected"),
    [
        ("onlinesim", "oauth2_code", CODE),
        ("onlinesim", "oauth2_implicit", IMPLICIT),
        ("smsgate", "jwt", TOKEN),
        ("infobip", "ibsso", TOKEN),
        ("sinch", "oauth2_client", TOKEN),
        ("seven", "api_key", KEY),
        ("infobip", "basic", KEY),
        ("onlinesim", "api_key_query", KEY),
    ],
)
def test_each_method_is_explained_before_it_is_walked_and_told_alike_afterwards(bench, provider, method, expected):
    before = plan(bench, provider, method)
    assert steps(before) == expected
    assert {arrow.state for arrow in before.arrows} == {"planned"}
    assert all(arrow.at is None and arrow.entry is None for arrow in before.arrows)
    assert ("browser" in before.lanes) == ("open" in expected)
    box = PasteBox()
    if expected == IMPLICIT:
        # What stands behind # reaches the listener by a script only, which this browser does not run.
        paste_when_there(bench, box)
    outcome = bench.connect(provider, method, box=box, redirect=ANY_PORT)
    assert outcome.ok, outcome.diagnosis
    after = outcome.walk
    assert steps(after) == expected
    assert set(states(after).values()) == {"done"}
    assert (after.broken, after.diagnosis, after.went_well) == (None, None, len(expected))
    assert [entry.exchange for entry in after.entries] == list(outcome.exchanges)
    times = [arrow.at for arrow in after.arrows if arrow.at is not None]
    assert times == sorted(times)
    assert after.arrows[-1].entry == len(after.entries) - 1


def test_a_code_sign_in_says_what_was_sent_checked_and_how_old_the_code_was(bench):
    walk = by_browser(bench).walk
    arrows = {arrow.step: arrow for arrow in walk.arrows}
    checks = {step: [(check.name, check.result) for check in arrow.checks] for step, arrow in arrows.items()}
    assert ("state", "passed") in checks["open"]
    assert checks["hand_over"] == [("state", "passed")]
    assert checks["ask_token"] == [("redirect", "sent")]
    assert 0 <= int(arrows["ask_token"].facts["code_ms"]) < 20_000
    assert arrows["token"].facts["renews"] == "yes"
    assert arrows["send_back"].at is None, "when the provider sent it, only the browser saw"
    assert walk.here.startswith("127.0.0.1:")
    assert walk.browser == "a person"
    assert walk.hosts == (bench.practice.base("onlinesim").split("/")[2],)


def test_what_is_typed_decides_what_is_sent(bench):
    assert plan(bench, "onlinesim", "oauth2_code").arrows[4].facts["by"] == "code"
    typed = plan(bench, "onlinesim", "oauth2_code", values={"client_secret": "x"})
    assert typed.arrows[4].facts["by"] == "code_secret"
    assert plan(bench, "seven", "oauth2_code", redirect=RedirectChoice("paste")).arrows[3].facts["how"] == "paste"
    assert plan(bench, "seven", "oauth2_code", scopes=("balance", "sms")).arrows[0].facts["scopes"] == "balance sms"


def test_the_persons_no_breaks_at_what_is_sent_back(bench):
    bench.browser.now = FollowingBrowser("deny")
    walk = by_browser(bench).walk
    assert list(states(walk).values()) == ["done", "done", "broken", "done", "never", "never", "never", "never"]
    assert walk.diagnosis.cause == "oauth.access_denied"


def test_nobody_coming_back_breaks_where_the_answer_should_arrive(bench):
    bench.browser.now = FollowingBrowser(follow=False)
    walk = by_browser(bench, timeout_s=0.3).walk
    assert list(states(walk).values()) == ["done", "unseen", "unseen", "broken", "never", "never", "never", "never"]
    assert walk.diagnosis.cause == "flow.timeout"


def test_a_foreign_state_breaks_where_it_is_checked(bench):
    bench.practice.scenarios = ("wrong_state",)
    walk = by_browser(bench, timeout_s=1.0).walk
    assert walk.broken.step == "hand_over"
    assert [(check.name, check.result) for check in walk.broken.checks] == [("state", "failed")]


def test_without_a_browser_it_breaks_at_the_first_step(bench):
    bench.browser.now = NoBrowser()
    walk = by_browser(bench, timeout_s=0.3).walk
    assert list(states(walk).values()) == ["broken", *["never"] * 7]


def test_a_refused_code_breaks_at_the_answer_to_the_token_request(bench):
    bench.practice.scenarios = ("code_used",)
    walk = by_browser(bench).walk
    assert list(states(walk).values()) == [*["done"] * 5, "broken", "never", "never"]
    assert walk.entries[walk.broken.entry].exchange.status in {400, 401}
    assert walk.diagnosis.cause == "oauth.invalid_grant"


def test_a_server_that_is_not_reached_breaks_at_the_asking(bench):
    walk = bench.connect("seven", "api_key", values={"api_key": "x" * 64}).walk
    assert walk.broken.step == "answer"
    bench.http.instead = Failure("net.refused")
    gone = bench.connect("seven", "api_key").walk
    assert list(states(gone).values()) == ["broken", "never"]
    assert gone.diagnosis.cause == "net.refused"


def test_a_provider_that_is_down_for_the_first_request_only_breaks_there_and_the_account_stays(bench):
    bench.connect("smsgate", "jwt", name="acme")
    bench.practice.scenarios = ("missing_scope",)
    assert bench.connect("smsgate", "jwt", name="acme").walk.broken is None, "known, and may not do this: that works"


def test_what_ends_before_its_first_step_has_no_picture(bench):
    assert bench.connect("seven", "api_key", values={"api_key": ""}).walk is None


def test_the_picture_stays_with_the_account_of_this_run(bench):
    outcome = by_browser(bench, name="acme")
    timelines = bench.accounts.timelines
    assert timelines.walk_of("acme") == outcome.walk
    assert [entry.exchange.purpose for entry in timelines.of("acme")] == ["authorize", "token", "call"]
    bench.connector.keep("acme", "other")
    assert (timelines.walk_of("acme"), timelines.walk_of("other")) == (None, outcome.walk)
    bench.accounts.forget("other")
    assert timelines.walk_of("other") is None


def test_who_keeps_nothing_keeps_no_picture(bench):
    outcome = bench.connect("seven", "api_key", name="acme", keep=False)
    assert outcome.walk is not None
    assert bench.accounts.timelines.walk_of("acme") is None


def test_no_secret_is_in_a_picture(bench):
    outcome = by_browser(bench, name="acme")
    token = outcome.account.grant.access_token.reveal()
    told = repr(outcome.walk) + "".join(
        f"{entry.exchange.request.url}{entry.exchange.request.headers}{getattr(entry.exchange.answer, 'body', b'')!r}"
        for entry in outcome.walk.entries
    )
    assert token not in told
