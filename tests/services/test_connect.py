"""Connecting: what is kept when, under which name, and how each sign-in that ends early ends."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager

import pytest
from msgspec.structs import replace

from smsauth_gui.adapters.loopback import LoopbackListener
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Failure
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.outcome import Attempt, PasteBox, Progress, RedirectChoice
from smsauth_gui.services.ports import Cancel
from tests.fakes import FollowingBrowser, NoBrowser

PASTE = RedirectChoice(how="paste")
CODE = ("onlinesim", "oauth2_code")


def silent(_: Progress) -> None:
    """A report nobody reads."""


def states(bench) -> list[tuple[str, str]]:
    return [(line.step, line.state) for line in bench.progress]


# ---- keeping and rejecting ---------------------------------------------------------------------------------


def test_an_account_is_stored_at_once_and_counts_only_after_the_yes(bench):
    outcome = bench.connect(*CODE, name="acme")
    assert outcome.ok
    assert outcome.stored
    assert bench.store.kept["acme"].grant is not None
    assert not bench.store.kept["acme"].confirmed
    kept = bench.connector.keep("acme")
    assert kept is not None
    assert kept.confirmed
    assert bench.store.kept == {"acme": kept}
    bench.browser.now.done()
    assert 'data-result="good"' in bench.browser.now.tab


def test_the_token_is_stored_before_anything_is_tried_with_it(bench):
    """A crash during the first call would otherwise lose a one-time grant."""
    held: list[bool] = []

    def watch(line: Progress) -> None:
        if (line.step, line.state) == ("call", "started"):
            held.append(bench.store.kept["acme"].grant is not None)

    bench.connect(*CODE, name="acme", report=watch)
    assert held == [True]


def test_not_me_revokes_what_was_granted_and_forgets_it(bench):
    account = bench.connect("smsgate", "jwt", name="phone").account
    bench.http.sent.clear()
    outcome = bench.connector.reject("phone", cancel=Cancel())
    assert outcome.ok
    assert bench.store.kept == {}
    assert [request.method for request in bench.http.sent] == ["DELETE"]
    assert bench.caller.run(account, cancel=Cancel()).diagnosis.cause == "credential.rejected"


def test_not_me_forgets_even_when_the_provider_cannot_be_reached(bench):
    bench.connect("smsgate", "jwt", name="phone")
    bench.http.instead = Failure("net.refused")
    outcome = bench.connector.reject("phone", cancel=Cancel())
    assert (outcome.ok, outcome.diagnosis.cause) == (False, "net.refused")
    assert bench.store.kept == {}


def test_not_me_for_a_key_sends_nothing(bench):
    bench.connect("seven", "api_key", name="acme")
    bench.http.sent.clear()
    assert bench.connector.reject("acme", cancel=Cancel()).ok
    assert bench.http.sent == []
    assert bench.store.kept == {}


def test_rejecting_or_keeping_nobody_is_fine(bench):
    assert bench.connector.reject("nobody", cancel=Cancel()).ok
    assert bench.connector.keep("nobody") is None


@pytest.mark.parametrize(("provider", "method"), [("smsgate", "jwt"), ("seven", "api_key")])
def test_an_account_of_the_same_name_stays_until_the_yes(bench, provider, method):
    old = bench.connected("seven", "api_key", "acme")
    outcome = bench.connect(provider, method, name="acme")
    assert outcome.account is not None
    pending = outcome.account.name
    assert pending != "acme"
    assert bench.store.kept["acme"] == old
    kept = bench.connector.keep(pending, "acme")
    assert kept is not None
    assert bench.store.kept == {"acme": kept}
    assert (kept.provider, kept.name, kept.confirmed) == (provider, "acme", True)


def test_not_me_leaves_the_account_of_the_same_name_alone(bench):
    old = bench.connected("seven", "api_key", "acme")
    outcome = bench.connect("smsgate", "jwt", name="acme")
    assert outcome.account is not None
    bench.connector.reject(outcome.account.name, cancel=Cancel())
    assert bench.store.kept == {"acme": old}


def test_a_refused_key_is_not_stored_and_an_older_account_stays(bench):
    old = bench.connected("seven", "api_key", "acme")
    outcome = bench.connect("seven", "api_key", name="acme", values={"api_key": "x" * 64})
    assert not outcome.ok
    assert outcome.diagnosis.cause.startswith("credential.")
    assert bench.store.kept == {"acme": old}
    assert len(bench.accounts.timelines.of("acme")) == 1
    assert outcome.draft is not None
    assert outcome.draft.secrets == {"api_key": Secret("x" * 64)}


def test_what_is_only_tried_is_never_stored(bench):
    outcome = bench.connect("smsgate", "jwt", keep=False)
    assert (outcome.ok, outcome.stored) == (True, False)
    assert outcome.account is not None
    assert outcome.account.grant is not None
    assert bench.store.log == []


def test_what_is_only_tried_does_not_touch_an_account_of_the_same_name(bench):
    old = bench.connected("seven", "api_key", "acme")
    for provider, method in (("seven", "api_key"), ("smsgate", "jwt")):
        outcome = bench.connect(provider, method, name="acme", keep=False)
        assert outcome.ok
        assert outcome.account is not None
        assert outcome.account.name == "acme"
    assert bench.store.kept == {"acme": old}
    bench.practice.scenarios = ("revoked",)
    assert not bench.connect("seven", "api_key", name="acme", keep=False).ok
    assert bench.store.kept == {"acme": old}


def test_a_token_whose_first_call_cannot_be_judged_is_kept(bench):
    """The grant is good and used up once: a provider that is down for the call takes nothing away."""

    def break_the_call(line: Progress) -> None:
        if (line.step, line.state) == ("call", "started"):
            bench.http.instead = Failure("net.timeout")

    outcome = bench.connect(*CODE, name="acme", report=break_the_call)
    assert (outcome.ok, outcome.diagnosis.cause) == (True, "ok")
    assert outcome.call is not None
    assert outcome.call.diagnosis.cause == "net.timeout"
    assert bench.store.kept["acme"].grant is not None


def test_a_full_disk_is_told_and_nothing_is_half_kept(bench):
    bench.store.failing = "store.full"
    outcome = bench.connect("smsgate", "jwt", name="phone")
    assert (outcome.ok, outcome.diagnosis.cause) == (False, "store.full")
    assert bench.accounts.get("phone") is None


# ---- ways a sign-in ends -----------------------------------------------------------------------------------


def test_nobody_coming_back_ends_at_the_timeout(bench):
    bench.browser.now = FollowingBrowser(follow=False)
    outcome = bench.connect(*CODE, timeout_s=0.3)
    assert outcome.diagnosis.cause == "flow.timeout"
    assert ("redirect", "failed") in states(bench)
    assert bench.store.log == []


def test_without_a_browser_the_wait_goes_on_and_the_reason_is_told_in_the_end(bench):
    bench.browser.now = NoBrowser()
    outcome = bench.connect(*CODE, timeout_s=0.2)
    assert outcome.diagnosis.cause == "flow.no_browser"
    assert states(bench).index(("browser", "failed")) < states(bench).index(("redirect", "started"))


def test_cancelling_ends_the_wait_at_once_and_frees_the_port(bench):
    # A port of its own: the fixed ones are listened at by tests that run at the same time.
    bench.browser.now = FollowingBrowser(follow=False)
    cancel, facts = Cancel(), {}

    def stop(line: Progress) -> None:
        facts.update(line.facts)
        if (line.step, line.state) == ("redirect", "started"):
            threading.Timer(0.05, cancel.cancel).start()

    outcome = bench.connect("seven", "oauth2_code", cancel=cancel, report=stop, timeout_s=60.0)
    assert outcome.diagnosis.cause == "flow.cancelled"
    import httpx

    with pytest.raises(httpx.ConnectError):
        httpx.get(facts["redirect_uri"], trust_env=False)


def test_the_persons_no_is_told_and_so_is_the_tab(bench):
    bench.browser.now = FollowingBrowser("deny")
    outcome = bench.connect(*CODE)
    assert outcome.diagnosis.cause == "oauth.access_denied"
    bench.browser.now.done()
    assert 'data-result="bad"' in bench.browser.now.tab


def test_a_foreign_state_is_never_used_and_told_at_the_end(bench):
    bench.practice.scenarios = ("wrong_state",)
    outcome = bench.connect(*CODE, timeout_s=1.0)
    assert outcome.diagnosis.cause == "oauth.state_mismatch"
    assert [(check.name, check.result) for check in outcome.checks if check.name == "state"] == [("state", "failed")]
    assert bench.http.sent == []
    assert ("redirect", "note") in states(bench)


def test_the_right_answer_after_a_foreign_one_counts(bench):
    """Another tab's answer comes first, then ours."""
    first = FollowingBrowser()
    bench.browser.now = first
    box = PasteBox()

    def stray_first(line: Progress) -> None:
        if (line.step, line.state) == ("browser", "started"):
            import httpx

            redirect = next(item for item in bench.progress if item.step == "listen" and item.state == "done")
            httpx.get(redirect.facts["redirect_uri"] + "?code=stolen&state=theirs", trust_env=False)
        bench.progress.append(line)

    outcome = bench.connect(*CODE, box=box, report=stray_first)
    assert outcome.ok, outcome.diagnosis
    assert ("redirect", "note") in states(bench)


def test_nobody_coming_back_is_told_with_what_is_usually_behind_it(bench):
    bench.browser.now = FollowingBrowser(follow=False)
    diagnosis = bench.connect(*CODE, timeout_s=0.3).diagnosis
    listening = next(line for line in bench.progress if (line.step, line.state) == ("listen", "done"))
    assert diagnosis.cause == "flow.timeout"
    assert diagnosis.detail["sent"] == listening.facts["redirect_uri"]
    assert diagnosis.alternatives == ("oauth.redirect_mismatch", "oauth.invalid_client")


def test_the_timeout_bounds_the_exchanges_too(bench):
    bench.practice.scenarios = ("slow",)
    began = time.monotonic()
    outcome = bench.connect("smsgate", "jwt", timeout_s=0.3)
    assert outcome.diagnosis.cause == "net.timeout"
    assert time.monotonic() - began < 2


# ---- pasting -----------------------------------------------------------------------------------------------


def paste_when_there(bench, box: PasteBox, change=lambda address: address) -> FollowingBrowser:
    """A person who copies the address their browser ended at."""

    class Pasting(FollowingBrowser):
        def open(self, url: str, came: threading.Event) -> str:
            name = super().open(url, came)
            self.done()
            for text in change(self.ended_at), self.ended_at:
                box.paste(text)
            return name

    bench.browser.now = Pasting(follow=False)
    return bench.browser.now


def test_a_pasted_address_is_an_equal_way_back(bench):
    box = PasteBox()
    paste_when_there(bench, box)
    outcome = bench.connect(*CODE, redirect=PASTE, box=box)
    assert outcome.ok, outcome.diagnosis


@pytest.mark.parametrize(
    "change",
    [
        lambda _: "this is not it",
        lambda address: address.replace("state=", "state=x"),
        lambda _: "http://127.0.0.1/callback?code=only-a-code",
        lambda _: "",
    ],
)
def test_a_wrong_pasted_address_is_told_and_the_wait_goes_on(bench, change):
    box = PasteBox()
    paste_when_there(bench, box, change)
    outcome = bench.connect(*CODE, redirect=PASTE, box=box)
    assert outcome.ok, outcome.diagnosis
    note = next(line for line in bench.progress if (line.step, line.state) == ("redirect", "note"))
    assert note.facts["via"] == "paste"


def test_an_address_may_be_pasted_while_the_listener_waits(bench):
    box = PasteBox()
    paste_when_there(bench, box)
    assert bench.connect(*CODE, box=box).ok


# ---- moving ------------------------------------------------------------------------------------------------


def test_a_login_moves_to_a_token_and_the_old_way_goes_only_then(bench):
    old = bench.connected("smsgate", "basic", "phone")
    assert bench.connector.targets(old) == ("jwt",)
    outcome = bench.connector.move(old, "jwt", ("devices:list",), report=silent, cancel=Cancel())
    assert outcome.ok, outcome.diagnosis
    kept = bench.store.kept
    assert list(kept) == ["phone"]
    assert (kept["phone"].method, kept["phone"].confirmed) == ("jwt", True)
    assert kept["phone"].grant is not None
    assert outcome.account == kept["phone"]
    assert bench.caller.run(kept["phone"], "devices", cancel=Cancel()).ok


def test_a_move_that_fails_leaves_the_old_way_as_it_was(bench):
    old = bench.connected("smsgate", "basic", "phone")

    def break_the_token(line: Progress) -> None:
        if (line.step, line.state) == ("token", "started"):
            bench.http.instead = Failure("net.reset")

    outcome = bench.connector.move(old, "jwt", None, report=break_the_token, cancel=Cancel())
    assert not outcome.ok
    kept = bench.store.kept
    assert list(kept) == ["phone"]
    assert (kept["phone"].method, kept["phone"].secrets, kept["phone"].confirmed) == ("basic", old.secrets, True)


def test_a_login_that_no_longer_works_does_not_move(bench):
    old = replace(bench.connected("smsgate", "basic", "phone"), secrets={"password": Secret("wrong", guessable=True)})
    outcome = bench.connector.move(old, "jwt", None, report=silent, cancel=Cancel())
    assert not outcome.ok
    assert all("/auth/token" not in request.url for request in bench.http.sent)


def test_only_a_login_can_move(bench):
    assert bench.connector.targets(bench.connected("seven", "api_key")) == ()


# ---- before anything is sent -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "attempt", [Attempt("nobody", "x"), Attempt("seven", "x"), Attempt("seven", "api_key", mode="x")]
)
def test_unknown_names_are_invalid_input(bench, attempt):
    outcome = bench.connector.connect(attempt, report=silent, cancel=Cancel(), box=PasteBox())
    assert outcome.diagnosis.cause == "input.invalid"


def test_an_account_for_one_call_is_prepared_without_storing(bench):
    ready = bench.connector.prepare(Attempt("smsgate", "jwt", practice=True), cancel=Cancel())
    assert ready.ok
    assert ready.account is not None
    assert ready.account.grant is not None
    assert bench.store.log == []
    bench.http.instead = Failure("net.dns")
    assert (
        bench.connector.prepare(Attempt("smsgate", "jwt", practice=True), cancel=Cancel()).diagnosis.cause == "net.dns"
    )
    assert bench.connector.prepare(Attempt("nobody", "jwt"), cancel=Cancel()).diagnosis.cause == "input.invalid"


def test_no_secret_is_in_what_an_outcome_shows(bench):
    outcome = bench.connect(*CODE, name="acme")
    assert outcome.account is not None
    grant = outcome.account.grant
    assert grant is not None
    shown = repr(outcome) + "".join(
        f"{item.request.url}{item.request.headers}{item.request.body!r}{getattr(item.answer, 'body', b'')!r}"
        for item in outcome.exchanges
    )
    for secret in (grant.access_token, grant.refresh_token, *outcome.account.secrets.values()):
        if secret is not None:
            assert secret.reveal() not in shown


def test_a_problem_of_the_listener_is_told_by_its_step(bench, monkeypatch):
    def busy(*_: object, **__: object) -> None:
        raise Problem("flow.port_busy", {"port": 7177})

    monkeypatch.setattr(LoopbackListener, "listen", busy)
    outcome = bench.connect(*CODE)
    assert (outcome.diagnosis.cause, outcome.diagnosis.detail) == ("flow.port_busy", {"port": 7177})
    assert states(bench)[-1] == ("listen", "failed")


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("at", ["token", "call"])
def test_a_kill_while_an_account_is_connected_anew_leaves_the_older_one_and_no_second(bench, at):
    older = bench.connected("smsgate", "jwt")
    real = bench.http.send

    def send(request, **more):
        answer = real(request, **more)
        if request.url.endswith("/token") is (at == "token"):
            raise Killed
        return answer

    bench.http.send = send
    with pytest.raises(Killed):
        bench.connect("smsgate", "jwt", name="acme", sure=True)
    bench.http.send = real
    assert bench.store.kept == {"acme": older}
    outcome = bench.connect("smsgate", "jwt", name="acme", sure=True)
    assert outcome.ok, outcome.diagnosis
    assert bench.store.kept == {"acme": outcome.account}
    assert outcome.account.confirmed
    assert outcome.account.grant != older.grant
    assert bench.accounts.timelines.of("acme")


def test_what_takes_the_place_of_another_does_so_in_one_step(bench, monkeypatch):
    bench.connected("smsgate", "jwt")
    fresh = bench.connect("smsgate", "jwt", name="acme").account
    assert fresh.name == "acme (new)"
    inside = []
    real, delete = bench.store.writing, bench.store.delete

    @contextmanager
    def writing():
        with real():
            inside.append("begin")
            yield
            inside.append("end")

    monkeypatch.setattr(bench.store, "writing", writing)
    monkeypatch.setattr(bench.store, "delete", lambda name: (inside.append(f"delete {name}"), delete(name)))
    bench.connector.keep("acme (new)", "acme")
    assert inside == ["begin", "delete acme (new)", "end"]
    assert list(bench.store.kept) == ["acme"]
