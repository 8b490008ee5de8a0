"""The browser's part alone: which door is opened, what the wait takes for an answer, what the checks say."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Mapping
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from msgspec.structs import replace

from smsauth_gui.core.provider.schema import CodeMethod
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.outcome import END, Attempt, PasteBox, Progress, RedirectChoice
from smsauth_gui.services.ports import Arrival, Cancel
from smsauth_gui.services.sending import Subject
from smsauth_gui.services.signin import BrowserPart, checks_of, fixed_address
from tests.adapters.fakes import FakeBrowser, FakeListener

ATTEMPT = Attempt("seven", "oauth2_code", practice=True, timeout_s=20.0)


class Stage:
    """The browser's part with a fake browser and listener, and a clock that only moves when it is read."""

    def __init__(self, subject: Subject, attempt: Attempt = ATTEMPT) -> None:
        assert isinstance(subject.method, CodeMethod)
        self.rules, self.attempt, self.box = subject.method.redirect, attempt, PasteBox()
        self.browser, self.listener, self.progress = FakeBrowser(), FakeListener(), list[Progress]()
        numbers = itertools.count()
        self.ticks = itertools.count(0.0, 0.01)
        self.part = BrowserPart(
            listener=self.listener,
            browser=self.browser,
            ticks=lambda: next(self.ticks),
            token=lambda count: f"random-{count}-{next(numbers)}",
        )
        self.state = self.part.state()
        self.door = self.part.open_door(attempt, self.rules, self.state, self.box)
        self.authorization = self.part.authorization(
            subject.method, subject.values, self.door, ("balance",), self.state
        )

    @property
    def query(self) -> Mapping[str, list[str]]:
        return parse_qs(urlsplit(self.authorization.url.reveal()).query)

    def bring(self, **params: str) -> None:
        """The browser comes back to the listener."""
        self.listener.opened[0].bring(Arrival({name: [value] for name, value in params.items()}, "query"))

    def walk(self, cancel: Cancel | None = None):
        return self.part.walk(
            self.attempt,
            self.authorization,
            self.door,
            report=self.progress.append,
            cancel=cancel or Cancel(),
            box=self.box,
        )

    def ends(self, cause: str, cancel: Cancel | None = None) -> Problem:
        with pytest.raises(Problem) as caught:
            self.walk(cancel)
        assert caught.value.cause == cause
        return caught.value

    def address(self, **params: str) -> str:
        return f"{self.door.redirect_uri}?{urlencode(params)}"


@pytest.fixture
def subject(bench) -> Subject:
    return bench.connector._drafts.subject(ATTEMPT)


@pytest.fixture
def stage(subject: Subject) -> Stage:
    return Stage(subject)


def with_redirect(subject: Subject, **choice: object) -> Stage:
    return Stage(subject, Attempt("seven", "oauth2_code", redirect=RedirectChoice(**choice)))  # type: ignore[arg-type]


# ---- doors -------------------------------------------------------------------------------------------------


def test_the_registered_ports_are_tried_in_their_order(stage):
    assert stage.rules.ports
    assert stage.door.redirect_uri == f"http://127.0.0.1:{stage.rules.ports[0]}{stage.rules.path}"
    assert stage.query["redirect_uri"] == [stage.door.redirect_uri]


def test_a_port_of_the_persons_choice_is_the_only_one(subject):
    assert with_redirect(subject, port=8659).door.redirect_uri == "http://127.0.0.1:8659/callback"


def test_a_host_that_is_not_registered_is_refused(subject):
    with pytest.raises(Problem) as caught:
        with_redirect(subject, host="evil.example")
    assert caught.value.cause == "input.invalid"


def test_pasting_opens_no_listener(subject):
    stage = with_redirect(subject, how="paste")
    assert stage.listener.opened == []
    assert stage.door.redirect_uri == fixed_address(stage.rules, "127.0.0.1", None)
    assert (
        with_redirect(subject, how="paste", uri="https://my.example/back").door.redirect_uri
        == "https://my.example/back"
    )
    stage.door.close()


def test_no_address_at_all_is_sent_when_the_person_says_so(subject):
    stage = with_redirect(subject, omit=True)
    assert (stage.door.redirect_uri, stage.door.waiting) == (None, None)
    assert "redirect_uri" not in stage.query
    stage.box.paste(f"http://127.0.0.1:7177/callback?code=c&state={stage.state.reveal()}")
    checks = {check.name: check.result for check in checks_of(stage.authorization, stage.walk())}
    assert checks["redirect"] == "not_sent"


def test_state_and_verifier_are_fresh_each_time(subject, stage):
    assert stage.query["state"] == [stage.state.reveal()]
    again = stage.part.authorization(subject.method, subject.values, stage.door, ("balance",), stage.part.state())
    second = parse_qs(urlsplit(again.url.reveal()).query)
    for name in ("state", "code_challenge"):
        assert second[name] != stage.query[name]


# ---- the wait ----------------------------------------------------------------------------------------------


def test_the_answer_with_our_state_ends_the_wait(stage):
    stage.browser.then = lambda _: stage.bring(code="the-code", state=stage.state.reveal())
    came = stage.walk()
    assert came.code is not None
    assert came.code.value.reveal() == "the-code"
    assert {check.name: check.result for check in checks_of(stage.authorization, came)} == {
        "state": "passed",
        "pkce": "sent",
        "iss": "not_offered",
        "nonce": "not_sent",
        "redirect": "sent",
    }
    assert [(line.step, line.state) for line in stage.progress] == [
        ("browser", "started"),
        ("browser", "done"),
        ("redirect", "started"),
        ("redirect", "done"),
    ]


def test_an_error_with_our_state_is_an_answer(stage):
    stage.browser.then = lambda _: stage.bring(error="access_denied", state=stage.state.reveal())
    assert stage.walk().error is not None


def test_a_foreign_state_is_noted_and_the_right_answer_still_counts(stage):
    def come_back(_: str) -> None:
        stage.bring(code="stolen", state="theirs")
        stage.bring(code="the-code", state=stage.state.reveal())

    stage.browser.then = come_back
    came = stage.walk()
    assert came.code is not None
    assert came.code.value.reveal() == "the-code"
    notes = [line.facts for line in stage.progress if line.state == "note"]
    assert notes == [{"cause": "oauth.state_mismatch"}]
    assert stage.door.came.is_set()
    assert stage.progress[-1].facts == {"strays": "1"}


def test_only_a_foreign_state_until_the_end_is_the_reason_told(subject):
    stage = Stage(subject, Attempt("seven", "oauth2_code", timeout_s=0.1))
    stage.browser.then = lambda _: stage.bring(code="stolen", state="theirs")
    assert stage.ends("oauth.state_mismatch").detail == {"received": True}


def test_an_error_without_state_is_told_in_its_words_and_at_the_end_too(subject):
    stage = Stage(subject, Attempt("seven", "oauth2_code", timeout_s=0.1))
    stage.browser.then = lambda _: stage.bring(error="invalid_client", error_description="No such client")
    assert stage.ends("oauth.state_mismatch").detail == {
        "received": False,
        "error": "invalid_client",
        "error_description": "No such client",
    }
    notes = [line.facts for line in stage.progress if line.state == "note"]
    assert notes == [{"cause": "oauth.state_mismatch", "error": "invalid_client"}]


def test_a_thousand_foreign_answers_do_not_end_the_wait(stage):
    def come_back(_: str) -> None:
        for number in range(1000):
            stage.bring(code="stolen", state=f"theirs-{number}")
        stage.bring(code="the-code", state=stage.state.reveal())

    stage.browser.then = come_back
    stage.ticks = itertools.count(0.0, 0.001)
    assert stage.walk().code is not None


def test_a_wait_without_return_tells_the_address_that_was_sent(subject):
    stage = Stage(subject, Attempt("seven", "oauth2_code", timeout_s=0.1))
    assert stage.ends("flow.timeout").detail == {"seconds": 0, "sent": stage.door.redirect_uri}


def test_the_time_of_the_whole_walk_is_the_end_of_the_wait(stage):
    cancel = Cancel()
    cancel.until = 1.0
    stage.ends("flow.timeout", cancel)


def test_another_port_than_the_first_registered_one_is_known(subject):
    stage = Stage(subject)
    assert stage.door.redirect_uri == stage.door.first_uri
    other = with_redirect(subject, port=8659)
    assert other.door.redirect_uri != other.door.first_uri == stage.door.first_uri


def notes_of(stage: Stage) -> list[Mapping[str, str]]:
    return [line.facts for line in stage.progress if line.state == "note"]


def test_a_code_alone_is_told_first_and_taken_when_it_is_pasted_again(stage):
    stage.box.paste("c0de-of-mine-123")
    stage.box.paste("c0de-of-mine-123")
    came = stage.walk()
    assert came.code is not None
    assert came.code.value.reveal() == "c0de-of-mine-123"
    assert notes_of(stage) == [
        {"cause": "oauth.state_mismatch", "reason": "code_alone", "via": "paste", "may_use": "yes"}
    ]
    assert {check.name: check.result for check in checks_of(stage.authorization, came)}["state"] == "not_offered"


def test_a_code_alone_is_never_taken_without_pkce(stage):
    stage.authorization = replace(stage.authorization, verifier=None)
    for _ in range(3):
        stage.box.paste("c0de-of-mine-123")
    stage.box.put(END)
    assert stage.ends("oauth.state_mismatch").detail == {"reason": "code_alone"}
    assert all("may_use" not in facts for facts in notes_of(stage))


def test_another_code_alone_is_told_again(stage):
    stage.box.paste("c0de-of-mine-123")
    stage.box.paste("c0de-of-theirs-456")
    stage.box.put(END)
    stage.ends("oauth.state_mismatch")
    assert len(notes_of(stage)) == 2


def test_what_is_no_answer_is_not_even_noted(subject):
    stage = Stage(subject, Attempt("seven", "oauth2_code", timeout_s=0.1))
    stage.browser.then = lambda _: stage.bring(utm_source="x")
    stage.ends("flow.timeout")
    assert not [line for line in stage.progress if line.state == "note"]


def test_a_pasted_address_with_another_state_is_told_and_never_used(stage):
    stage.box.paste(stage.address(code="stolen", state="theirs"))
    stage.box.paste(stage.address(code="the-code", state=stage.state.reveal()))
    came = stage.walk()
    assert came.code is not None
    assert came.code.value.reveal() == "the-code"
    notes = [line.facts for line in stage.progress if line.state == "note"]
    assert notes == [{"cause": "oauth.state_mismatch", "via": "paste"}]


def test_where_nothing_more_can_be_pasted_the_wait_ends_with_what_was_wrong(stage):
    stage.box.paste(stage.address(code="stolen", state="theirs"))
    stage.box.put(END)
    stage.ends("oauth.state_mismatch")
    stage.box.put(END)
    assert stage.ends("oauth.response_invalid").detail == {"reason": "nothing_pasted"}


def test_a_browser_that_does_not_open_is_told_when_nothing_came(subject):
    stage = Stage(subject, Attempt("seven", "oauth2_code", timeout_s=0.1))
    stage.browser.works = False
    stage.ends("flow.no_browser")


def test_a_browser_that_does_not_open_does_not_matter_when_the_answer_comes(stage):
    stage.browser.works = False
    stage.bring(code="the-code", state=stage.state.reveal())
    assert stage.walk().code is not None


def test_cancelling_wakes_the_wait(stage):
    cancel = Cancel()
    stage.browser.then = lambda _: threading.Timer(0.02, cancel.cancel).start()
    stage.ends("flow.cancelled", cancel)


def test_the_live_lines_hold_the_address_and_no_exception_does(stage):
    cancel = Cancel()
    cancel.cancel()
    problem = stage.ends("flow.cancelled", cancel)
    assert stage.progress[0].facts["url"] == stage.authorization.url.reveal()
    assert stage.state.reveal() not in repr(problem) + repr(stage.authorization)


@pytest.mark.parametrize(("cause", "name"), [("oauth.state_mismatch", "state"), ("oauth.issuer_mismatch", "iss")])
def test_the_check_that_failed_is_marked_and_only_that(stage, cause, name):
    sent = {check.name: check.result for check in checks_of(stage.authorization)}
    assert sent == {"state": "sent", "pkce": "sent", "iss": "not_offered", "nonce": "not_sent", "redirect": "sent"}
    failed = {check.name: check.result for check in checks_of(stage.authorization, problem=Problem(cause))}
    assert failed == {**sent, name: "failed"}
    timed_out = checks_of(stage.authorization, problem=Problem("flow.timeout"))
    assert timed_out == checks_of(stage.authorization)
