"""Renewing and ending: a failed refresh changes nothing that is stored; a new token is durable before it counts."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace

from smsauth_gui.core.grant import renewal_times
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Failure, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.ports import Cancel
from tests.fakes import START

CODE = ("onlinesim", "oauth2_code")


def refreshed(bench, account: Account):
    return bench.refresher.refresh(account, cancel=Cancel())


def token(account: Account | None) -> Secret:
    assert account is not None
    assert account.grant is not None
    return account.grant.access_token


@pytest.mark.parametrize(
    ("provider", "method"), [CODE, ("smsgate", "jwt"), ("sinch", "oauth2_client"), ("infobip", "ibsso")]
)
def test_a_new_token_takes_the_place_of_the_old_one(bench, provider, method):
    old = bench.connected(provider, method)
    outcome = refreshed(bench, old)
    assert outcome.ok, outcome.diagnosis
    assert outcome.stored
    assert bench.store.kept == {"acme": outcome.account}
    assert token(outcome.account) != token(old)
    assert bench.caller.run(bench.store.kept["acme"], cancel=Cancel()).ok
    assert bench.accounts.timelines.of("acme")
    if provider == "infobip":
        bench.refresher.revoke(bench.store.kept["acme"], cancel=Cancel())


def test_what_the_person_changed_during_a_renewal_stays(bench):
    old = bench.connected(*CODE)
    send = bench.http.send

    def meanwhile(request, **options):
        bench.accounts.annotate("acme", "from the ticket")
        return send(request, **options)

    bench.http.send = meanwhile
    outcome = refreshed(bench, old)
    assert bench.store.kept["acme"].note == "from the ticket"
    assert token(bench.store.kept["acme"]) == token(outcome.account) != token(old)


@pytest.mark.parametrize(
    "answer",
    [
        Failure("net.timeout"),
        Failure("tls.untrusted"),
        Failure("flow.cancelled"),
        Response(503, (), b"down"),
        Response(200, (("Content-Type", "application/json"),), b""),
        Response(200, (("Content-Type", "text/html"),), b"<html>Welcome to our Wi-Fi"),
        Response(200, (("Content-Type", "application/json"),), b'{"access_token": ""}'),
        Response(200, (("Content-Type", "application/json"),), b'{"access_token": 7}'),
        Response(302, (("Location", "https://elsewhere.example/"),), b""),
        Response(400, (("Content-Type", "application/json"),), b'{"error": "invalid_grant"}'),
        Response(429, (("Retry-After", "17"),), b""),
    ],
)
def test_a_failed_refresh_leaves_the_stored_account_as_it_was(bench, answer):
    old = bench.connected(*CODE)
    bench.http.instead = answer
    outcome = refreshed(bench, old)
    assert not outcome.ok
    assert outcome.diagnosis.cause != "ok"
    kept = bench.store.kept["acme"]
    assert (kept.grant, kept.secrets, kept.name) == (old.grant, old.secrets, old.name)
    assert outcome.account == kept
    # Where no answer came, the server may have used the refresh token up: that is remembered.
    lost = getattr(answer, "cause", "") in {"net.timeout", "flow.cancelled"}
    assert (kept.renewing_since is not None) is lost
    assert bench.refresher.can_refresh(kept) is (not kept.refused)


def test_a_refresh_token_that_is_dead_is_told_and_the_account_stays(bench):
    old = bench.connected(*CODE)
    bench.practice.scenarios = ("revoked",)
    outcome = refreshed(bench, old)
    assert outcome.diagnosis.cause == "oauth.refresh_dead"
    kept = bench.store.kept["acme"]
    assert (kept.grant, kept.refused, kept.status) == (old.grant, "oauth.refresh_dead", "oauth.refresh_dead")
    bench.http.sent.clear()
    again = refreshed(bench, kept)
    assert (again.diagnosis.cause, bench.http.sent) == ("oauth.refresh_dead", [])


def test_a_dead_refresh_token_is_no_end_where_the_login_is_stored(bench):
    old = bench.connected("smsgate", "jwt")
    assert old.grant is not None
    broken = replace(old, grant=replace(old.grant, refresh_token=Secret("not.a.token")))
    outcome = refreshed(bench, broken)
    assert outcome.ok, outcome.diagnosis
    assert len(outcome.exchanges) == 2
    assert token(bench.store.kept["acme"]) != token(old)


def lines(bench) -> list[tuple[str, str]]:
    """What for, and what it meant: the account's timeline."""
    return [(entry.exchange.purpose, entry.diagnosis.cause) for entry in bench.accounts.timelines.of("acme")]


def test_a_timeline_has_the_refresh_token_that_was_dead_and_the_login_that_was_sent_then(bench):
    old = bench.connected("smsgate", "jwt")
    before = len(lines(bench))
    assert refreshed(bench, replace(old, grant=replace(old.grant, refresh_token=Secret("not.a.token")))).ok
    (first, cause), second = lines(bench)[before:]
    assert (first, second) == ("refresh", ("token", "ok"))
    assert cause != "ok"


@pytest.mark.parametrize(
    "answer",
    [Failure("net.timeout"), Failure("net.reset"), Failure("flow.cancelled"), Response(503, (), b"down")],
)
def test_while_the_refresh_token_may_be_good_the_stored_login_stays_at_home(bench, answer):
    old = bench.connected("smsgate", "jwt")
    bench.http.instead = answer
    assert not refreshed(bench, old).ok
    assert bench.http.lines == ["POST refresh"]


def test_a_disk_that_is_full_is_told_and_the_old_account_stays(bench):
    old = bench.connected("smsgate", "jwt")
    bench.store.failing = "store.full"
    outcome = refreshed(bench, old)
    assert (outcome.ok, outcome.diagnosis.cause) == (False, "store.full")
    assert bench.accounts.get("acme") == old


def test_an_account_that_is_not_stored_is_renewed_without_storing_it(bench):
    account = bench.connect("smsgate", "jwt", name="tried", keep=False).account
    outcome = refreshed(bench, account)
    assert (outcome.ok, outcome.stored) == (True, False)
    assert token(outcome.account) != token(account)
    assert bench.store.log == []


def test_what_has_no_token_or_is_borrowed_is_never_refreshed(bench):
    key = bench.connected("seven", "api_key")
    lent = Account(
        "lent", "onlinesim", "oauth2_code", practice=True, borrowed=True,
        grant=Grant(Secret("t"), START, refresh_token=Secret("r")),
    )  # fmt: skip
    lent = replace(lent, mode="online")
    for account in (key, lent):
        assert refreshed(bench, account).diagnosis.cause == "oauth.refresh_dead"
        assert not bench.refresher.can_refresh(account)
    assert bench.http.sent == []


def test_what_can_be_refreshed_is_known_beforehand(bench):
    assert bench.refresher.can_refresh(bench.connected("smsgate", "jwt"))
    code = bench.connected(*CODE)
    assert bench.refresher.can_refresh(code)
    assert code.grant is not None
    assert not bench.refresher.can_refresh(replace(code, grant=replace(code.grant, refresh_token=None)))


# ---- ending ------------------------------------------------------------------------------------------------


def test_a_revoked_account_stays_without_its_token(bench):
    old = bench.connected("smsgate", "jwt")
    outcome = bench.refresher.revoke(old, cancel=Cancel())
    assert outcome.ok, outcome.diagnosis
    kept = bench.store.kept["acme"]
    assert (kept.grant, kept.status) == (None, "token.revoked")
    assert kept.secrets == old.secrets
    assert lines(bench)[-1] == ("revoke", "ok")
    assert not bench.caller.run(old, cancel=Cancel()).ok


def test_a_revocation_that_fails_keeps_the_token(bench):
    old = bench.connected("smsgate", "jwt")
    bench.http.instead = Failure("net.dns")
    outcome = bench.refresher.revoke(old, cancel=Cancel())
    assert (outcome.ok, outcome.diagnosis.cause) == (False, "net.dns")
    assert bench.store.kept == {"acme": old}
    assert lines(bench)[-1] == ("revoke", "net.dns")


def test_what_cannot_be_revoked_is_told_and_nothing_is_sent(bench):
    for account in (bench.connected(*CODE, name="code"), bench.connected("seven", "api_key", "key")):
        bench.http.sent.clear()
        assert bench.refresher.revoke(account, cancel=Cancel()).diagnosis.cause == "request.not_found"
        assert bench.http.sent == []


def test_a_session_left_open_is_destroyed_by_its_token(bench):
    first = bench.connect("infobip", "ibsso", name="portal", keep=False)
    second = bench.connect("infobip", "ibsso", name="portal")
    assert (second.ok, second.diagnosis.cause) == (False, "oauth.session_active")
    assert second.draft is not None
    open_one = token(first.account).reveal()
    outcome = bench.refresher.destroy_session(second.draft, open_one, cancel=Cancel())
    assert outcome.ok, outcome.diagnosis
    assert open_one not in repr(outcome)
    assert bench.store.log == []
    third = bench.connect("infobip", "ibsso", name="portal")
    assert third.ok, third.diagnosis
    bench.refresher.revoke(third.account, cancel=Cancel())


# ---- a renewal that is cut off ------------------------------------------------------------------------------


class Killed(BaseException):
    """The program ends here."""


def killed_while_renewing(bench, account: Account, verb: str, *, arrived: bool) -> tuple[Account, list[Response]]:
    """The account as the next start finds it, after a kill before or after the server had what was sent; what was lost."""
    real, lost = bench.http.send, list[Response]()

    def send(request, **more):
        if request.method != verb:
            return real(request, **more)
        if arrived:
            lost.append(real(request, **more))
        raise Killed

    bench.http.send = send
    with pytest.raises(Killed):
        refreshed(bench, account)
    bench.http.send = real
    return bench.store.kept[account.name], lost


@pytest.mark.parametrize(("provider", "method"), [("infobip", "ibsso"), ("sinch", "oauth2_client"), CODE])
def test_every_way_of_renewing_is_marked_until_its_answer_is_stored(bench, provider, method):
    kept, _ = killed_while_renewing(bench, bench.connected(provider, method), "POST", arrived=False)
    assert kept.renewing_since is not None
    outcome = refreshed(bench, kept)
    assert outcome.ok, outcome.diagnosis
    assert bench.store.kept["acme"].renewing_since is None
    if provider == "infobip":
        bench.refresher.revoke(outcome.account, cancel=Cancel())


@pytest.mark.parametrize(("verb", "arrived"), [("DELETE", False), ("DELETE", True), ("POST", False)], ids=str)
def test_a_session_that_a_kill_left_closed_is_opened_again(bench, verb, arrived):
    kept, _ = killed_while_renewing(bench, bench.connected("infobip", "ibsso"), verb, arrived=arrived)
    assert bench.caller.run(kept, cancel=Cancel()).ok
    assert bench.refresher.revoke(bench.store.kept["acme"], cancel=Cancel()).ok


def test_a_session_that_a_kill_left_open_is_told_as_open_and_ended_as_soon_as_that_is_possible(bench):
    kept, lost = killed_while_renewing(bench, bench.connected("infobip", "ibsso"), "POST", arrived=True)
    mark = kept.renewing_since
    assert mark is not None
    reason = renewal_times.cut_off(mark, "oauth.session_active")
    for act in (bench.caller.run, bench.refresher.refresh, bench.refresher.revoke):
        outcome = act(bench.store.kept["acme"], cancel=Cancel())
        assert (outcome.ok, outcome.diagnosis.cause) == (False, "oauth.session_active")
        assert reason in outcome.diagnosis.evidence
        kept = bench.store.kept["acme"]
        assert (kept.status, kept.renewing_since, kept.refused) == ("oauth.session_active", mark, "")
    # It runs out, or somebody who has its token ends it.
    open_one = json.loads(lost[0].body)["token"]
    assert bench.refresher.destroy_session(kept, open_one, cancel=Cancel()).ok
    outcome = bench.refresher.revoke(kept, cancel=Cancel())
    assert outcome.ok, outcome.diagnosis
    kept = bench.store.kept["acme"]
    assert (kept.grant, kept.status, kept.renewing_since) == (None, "token.revoked", None)


def test_a_clean_refusal_clears_the_mark_of_its_own_attempt_and_no_earlier_one(bench):
    old = bench.connected(*CODE)
    bench.http.instead = Response(400, (("Content-Type", "application/json"),), b'{"error": "invalid_grant"}')
    refused = refreshed(bench, old)
    assert refused.diagnosis.cause == "oauth.refresh_dead"
    assert bench.store.kept["acme"].renewing_since is None
    assert [item.code for item in refused.diagnosis.evidence if "cut_off" in item.code] == []
    bench.http.instead = Failure("net.timeout")
    bench.refresher.refresh(bench.store.kept["acme"], cancel=Cancel(), by_person=True)
    mark = bench.store.kept["acme"].renewing_since
    assert mark is not None
    # Neither a server in trouble nor a refusal takes away what an earlier attempt left.
    for answer in (Response(503, (), b"down"), Response(400, (), b'{"error": "invalid_grant"}')):
        bench.http.instead = answer
        again = bench.refresher.refresh(bench.store.kept["acme"], cancel=Cancel(), by_person=True)
        assert renewal_times.cut_off(mark, again.diagnosis.cause) in again.diagnosis.evidence
        assert bench.store.kept["acme"].renewing_since == mark


# ---- who may renew -----------------------------------------------------------------------------------------


def test_the_mark_of_a_renewal_is_durable_before_the_refresh_token_leaves_and_gone_after(bench):
    old = bench.connected(*CODE)
    marks = []
    real = bench.http.send

    def looking(request, **more):
        marks.append(bench.store.kept["acme"].renewing_since)
        return real(request, **more)

    bench.http.send = looking
    outcome = refreshed(bench, old)
    assert outcome.ok
    assert marks[0] is not None
    assert bench.store.kept["acme"].renewing_since is None


def test_whoever_comes_second_gets_what_the_first_one_stored(bench):
    old = bench.connected(*CODE)
    first = refreshed(bench, old)
    bench.http.sent.clear()
    second = refreshed(bench, old)
    assert second.ok
    assert second.account == first.account
    assert bench.http.sent == []


def test_a_refused_login_is_not_sent_again_unless_a_person_wants_it(bench):
    old = bench.connected("sinch", "oauth2_client")
    bench.http.instead = Response(401, (("Content-Type", "application/json"),), b'{"error": "invalid_client"}')
    assert refreshed(bench, old).diagnosis.cause == "oauth.invalid_client"
    kept = bench.store.kept["acme"]
    assert kept.refused == "oauth.invalid_client"
    assert not bench.refresher.can_refresh(kept)
    bench.http.instead = None
    bench.http.sent.clear()
    assert not refreshed(bench, kept).ok
    assert bench.http.sent == []
    outcome = bench.refresher.refresh(kept, cancel=Cancel(), by_person=True)
    assert outcome.ok
    assert bench.store.kept["acme"].refused == ""


def test_a_refresh_authenticates_the_client_as_the_first_exchange_did(bench):
    old = replace(bench.connected(*CODE), client_auth="post")
    bench.accounts.save(old)
    refreshed(bench, old)
    request = bench.http.sent[0]
    assert request.header("Authorization") is None
    assert b"client_secret=" in (request.body or b"")
