"""Calls: one refresh and one retry at most, nothing sent that changes something unasked, secrets only where they belong."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from msgspec.structs import replace

from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Failure, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.call import OwnCall
from smsauth_gui.services.ports import Cancel

CODE = ("onlinesim", "oauth2_code")


def run(bench, account: Account, call: str = "", **more: object):
    return bench.caller.run(account, call, cancel=Cancel(), **more)


def host_of(bench) -> str:
    return urlsplit(bench.practice.start()).netloc


# ---- one call ----------------------------------------------------------------------------------------------


def test_the_first_harmless_call_tells_who_we_are_and_is_noted(bench):
    account = bench.connected("seven", "api_key")
    before = len(bench.accounts.timelines.of("acme"))
    result = run(bench, account)
    assert (result.call, result.ok) == ("balance", True)
    assert result.identity["balance"] == "290.67"
    assert bench.store.kept["acme"].status == "ok"
    assert bench.store.kept["acme"].checked is not None
    assert len(bench.accounts.timelines.of("acme")) == before + 1
    assert len(bench.http.sent) == 1


def test_the_first_call_of_an_account_is_the_one_that_is_made_unasked(bench):
    account = bench.connected("seven", "api_key")
    assert bench.caller.can_try(account)
    assert bench.caller.first(account) == run(bench, account).call == "balance"


def test_the_key_goes_out_and_is_masked_in_what_is_shown(bench):
    account = bench.connected("seven", "api_key")
    key = account.secrets["api_key"].reveal()
    result = run(bench, account)
    assert any(value == key for _, value in bench.http.sent[0].headers)
    assert result.exchange is not None
    assert key not in repr(result.exchange.request.headers) + result.exchange.request.url


def test_an_account_that_is_not_stored_is_not_stored_by_a_call(bench):
    account = bench.connect("seven", "api_key", keep=False).account
    assert run(bench, account).ok
    assert bench.store.log == []


def test_a_call_that_changes_something_needs_a_yes(bench):
    account = bench.connected("smsgate", "basic", "phone")
    changing = next(
        call.id
        for call in bench.sender.catalog["smsgate"].calls_of(bench.sender.subject(account).method, account.mode)
        if call.changes
    )
    result = run(bench, account, changing)
    assert result.diagnosis.cause == "input.invalid"
    assert "needs_confirmation" in result.diagnosis.detail
    assert bench.http.sent == []


def test_an_unknown_call_names_the_known_ones(bench):
    result = run(bench, bench.connected("seven", "api_key"), "no_such_call")
    assert result.diagnosis.cause == "input.invalid"
    assert "balance" in result.diagnosis.detail["known"]
    assert bench.http.sent == []


def test_a_cancelled_call_is_told_as_such(bench):
    account = bench.connected("seven", "api_key")
    cancel = Cancel()
    cancel.cancel()
    assert bench.caller.run(account, cancel=cancel).diagnosis.cause == "flow.cancelled"


@pytest.mark.parametrize("gone", [{"provider": "nobody"}, {"method": "nothing"}, {"mode": "nowhere"}])
def test_an_account_whose_provider_file_is_gone_is_told(bench, gone):
    account = replace(bench.connected("seven", "api_key"), **gone)
    assert run(bench, account).diagnosis.cause == "input.invalid"


# ---- the one refresh ---------------------------------------------------------------------------------------


def outdated(bench, name: str = "acme") -> Account:
    """An account whose access token the provider refuses and whose refresh token works."""
    account = bench.connected(*CODE, name=name)
    assert account.grant is not None
    return bench.accounts.save(replace(account, grant=replace(account.grant, access_token=Secret("x.y.z"))))


def test_a_refused_token_is_renewed_once_and_the_call_tried_again(bench):
    result = run(bench, outdated(bench), "balance")
    assert result.ok, result.diagnosis
    assert bench.http.lines == ["GET getBalance.php", "POST token", "GET getBalance.php"]
    assert len(result.earlier) == 2
    assert bench.store.kept["acme"].status == "ok"
    assert bench.store.kept["acme"].grant == result.account.grant


def test_a_provider_that_refuses_every_token_is_asked_twice_and_no_more(bench):
    account = bench.connected(*CODE)
    bench.practice.scenarios = ("expired",)
    assert not run(bench, account, "balance").ok
    assert bench.http.lines.count("POST token") == 1
    assert len(bench.http.sent) == 3


def over(bench, **more: object) -> Account:
    """An account whose token is known to be over."""
    account = bench.connected(*CODE)
    assert account.grant is not None
    ended = bench.sender.clock() - timedelta(seconds=1)
    grant = replace(account.grant, expires_at=ended, access_token=Secret("x.y.z"))
    return bench.accounts.save(replace(account, grant=grant, **more))


def test_a_token_that_is_known_to_be_over_is_renewed_before_it_is_sent(bench):
    result = run(bench, over(bench), "balance")
    assert result.ok, result.diagnosis
    assert bench.http.lines == ["POST token", "GET getBalance.php"]
    assert len(result.earlier) == 1
    assert bench.store.kept["acme"].grant == result.account.grant


def test_so_is_the_one_of_a_call_of_ones_own(bench):
    account = over(bench)
    url = f"{bench.sender.subject(account).values.bases['api']}/getState.php"
    assert bench.caller.own(account, OwnCall("GET", url), cancel=Cancel()).ok
    assert bench.http.lines == ["POST token", "GET getState.php"]


def test_when_it_cannot_be_renewed_it_is_sent_once_and_the_reason_told(bench):
    account = over(bench)
    assert account.grant is not None
    account = bench.accounts.save(replace(account, grant=replace(account.grant, refresh_token=Secret("dead"))))
    result = run(bench, account, "balance")
    assert result.diagnosis.cause == "oauth.refresh_dead"
    assert bench.http.lines == ["POST token", "GET getBalance.php"]


def test_what_nobody_confirmed_or_stored_is_sent_as_it_is(bench):
    account = over(bench, confirmed=False)
    run(bench, account, "balance")
    assert bench.http.lines[0] == "GET getBalance.php"


def test_a_wrong_parameter_renews_nothing(bench):
    assert run(bench, over(bench), "no_such_call").diagnosis.cause == "input.invalid"
    assert bench.http.sent == []


def test_a_dead_refresh_token_explains_more_than_the_first_refusal(bench):
    account = outdated(bench)
    assert account.grant is not None
    account = replace(account, grant=replace(account.grant, refresh_token=Secret("dead")))
    bench.accounts.save(account)
    result = run(bench, account, "balance")
    assert result.diagnosis.cause == "oauth.refresh_dead"
    assert len(bench.http.sent) == 2
    assert bench.store.kept["acme"].grant == account.grant


def test_a_borrowed_token_is_never_refreshed(bench):
    account = bench.connected(*CODE)
    lent = replace(outdated(bench, "other"), name="lent", borrowed=True)
    bench.accounts.save(lent)
    bench.http.sent.clear()
    assert not run(bench, lent, "balance").ok
    assert bench.http.lines == ["GET getBalance.php"]
    assert "lent" not in bench.store.kept
    assert bench.store.kept["acme"] == account


@pytest.mark.parametrize("scenario", ["missing_scope", "rate_limit", "down", "html", "ip", "blocked"])
def test_other_refusals_are_no_reason_to_refresh(bench, scenario):
    account = bench.connected(*CODE)
    bench.practice.scenarios = (scenario,)
    assert not run(bench, account, "balance").ok
    assert bench.http.lines == ["GET getBalance.php"]
    assert bench.store.kept["acme"].grant == account.grant


def test_a_network_that_is_down_is_no_reason_to_refresh(bench):
    account = bench.connected(*CODE)
    bench.http.instead = Failure("net.dns")
    assert run(bench, account, "balance").diagnosis.cause == "net.dns"
    assert len(bench.http.sent) == 1


# ---- what is learnt of a login or key ----------------------------------------------------------------------


def refused_after(bench, account: Account, answer: Response | Failure) -> str:
    bench.http.instead = answer
    assert not run(bench, account).ok
    bench.http.instead = None
    return bench.store.kept["acme"].refused


def test_a_key_that_was_refused_is_remembered_until_it_is_accepted(bench):
    account = bench.connected("seven", "api_key")
    assert refused_after(bench, account, Response(401, (), b"900")) == "credential.rejected"
    assert run(bench, bench.store.kept["acme"]).ok
    assert bench.store.kept["acme"].refused == ""


@pytest.mark.parametrize(
    "answer",
    [
        Failure("net.timeout"),
        Failure("net.dns"),
        Response(403, (), b"forbidden"),
        Response(404, (), b"not found"),
        Response(429, (("Retry-After", "17"),), b""),
        Response(500, (), b"down"),
        Response(200, (("Content-Type", "text/html"),), b"<html>Welcome to our Wi-Fi"),
    ],
)
def test_no_other_failure_says_that_the_key_was_refused(bench, answer):
    account = bench.connected("seven", "api_key")
    assert refused_after(bench, account, answer) == ""
    assert bench.store.kept["acme"].status != "ok"


@pytest.mark.parametrize(("provider", "method"), [("sinch", "oauth2_client"), ("sinch", "basic")])
def test_neither_a_borrowed_credential_nor_the_login_behind_a_token_counts_as_refused(bench, provider, method):
    account = replace(bench.connected(provider, method), name="lent", borrowed=True)
    bench.accounts.save(account)
    bench.http.instead = Response(401, (), b"")
    assert run(bench, account).diagnosis.cause == "credential.rejected"
    assert bench.accounts.get("lent").refused == ""


def test_a_key_that_was_edited_meanwhile_is_not_the_one_that_was_refused(bench):
    account = bench.connected("seven", "api_key")
    send = bench.http.send

    def meanwhile(request, **options):
        bench.accounts.save(replace(account, secrets={"api_key": Secret("n" * 64)}))
        return send(request, **options)

    bench.http.send = meanwhile
    assert refused_after(bench, account, Response(401, (), b"900")) == ""


def test_a_call_that_needs_no_credential_says_nothing_of_it(bench):
    account = bench.connected("smsgate", "basic", "phone")
    known = replace(account, status="credential.rejected", refused="credential.rejected")
    bench.accounts.save(known)
    result = run(bench, known, "health")
    assert result.ok, result.diagnosis
    assert bench.sender.catalog["smsgate"].call("health").public
    kept = bench.store.kept["phone"]
    assert (kept.status, kept.refused) == ("credential.rejected", "credential.rejected")
    assert kept.checked is not None
    assert run(bench, replace(known, name="new"), "health").account.status == "credential.rejected"


# ---- calls of one's own ------------------------------------------------------------------------------------


def own(bench, account: Account, method: str, url: str, **more: object):
    return bench.caller.own(account, OwnCall(method, url, "{}"), cancel=Cancel(), **more)


def test_a_call_of_ones_own_carries_the_credential(bench):
    account = bench.connected("seven", "api_key")
    url = bench.practice.base("seven") + "/gateway/api/balance"
    result = own(bench, account, "get", url)
    assert result.ok, result.diagnosis
    assert bench.http.sent[0].body is None


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/api/balance",
        "http://127.0.0.1:1/api/balance",
        "http://{host}@evil.example/",
        "http://{host}.evil.example/",
        "http://user@{host}/",
        "//evil.example/",
        "not an address",
        "http://[/",
        "",
    ],
)
def test_the_credential_goes_to_no_foreign_host(bench, url):
    account = bench.connected("seven", "api_key")
    result = own(bench, account, "GET", url.format(host=host_of(bench)), confirmed=True)
    assert result.diagnosis.cause == "input.invalid"
    assert bench.http.sent == []


@pytest.mark.parametrize("path", ["/gateway/api/sms", "/gateway/api//sms", "/gateway/api/sms/", "/gateway/api/sms?x=1"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_call_that_must_never_be_a_test_is_refused_even_with_a_yes(bench, method, path):
    account = bench.connected("seven", "api_key")
    result = own(bench, account, method, bench.practice.base("seven") + path, confirmed=True)
    assert "never" in result.diagnosis.detail
    assert bench.http.sent == []


@pytest.mark.parametrize("path", ["/gateway/api/%73ms", "/gateway/api/x/../sms", "/gateway/api/./sms"])
def test_a_disguised_path_is_refused_too(bench, path):
    account = bench.connected("seven", "api_key")
    result = own(bench, account, "GET", bench.practice.base("seven") + path, confirmed=True)
    assert "never" in result.diagnosis.detail
    assert bench.http.sent == []


def test_a_change_of_ones_own_needs_a_yes(bench):
    account = bench.connected("seven", "api_key")
    url = bench.practice.base("seven") + "/gateway/api/hooks"
    for method in ("POST", "DELETE", "put", "PATCH"):
        assert "needs_confirmation" in own(bench, account, method, url).diagnosis.detail
    assert own(bench, account, "BREW", url, confirmed=True).diagnosis.cause == "input.invalid"
    assert bench.http.sent == []
    own(bench, account, "POST", url, confirmed=True)
    assert (bench.http.sent[0].method, bench.http.sent[0].body) == ("POST", b"{}")


# ---- borrowing ---------------------------------------------------------------------------------------------


def test_a_borrowed_token_is_tried_and_never_stored(bench):
    granted = bench.connected(*CODE)
    assert granted.grant is not None
    bench.store.log.clear()
    values = {"access_token": granted.grant.access_token.reveal()}
    lent = bench.caller.borrow(*CODE, "online", values, practice=True)
    assert lent.borrowed
    assert run(bench, lent, "balance").ok
    assert bench.store.log == []
    assert [account.name for account in bench.accounts.all()] == ["acme", lent.name]


def test_a_borrowed_token_goes_to_no_host_that_nobody_confirmed(bench):
    values = {"access_token": "t" * 40, "base_url": "https://evil.example"}
    with pytest.raises(Problem) as caught:
        bench.caller.borrow("infobip", "api_key", "infobip", values, practice=False)
    assert (caught.value.cause, caught.value.detail["field"]) == ("input.invalid", "base_url")


@pytest.mark.parametrize("cause", ["store.full", "store.read_only"])
def test_where_nothing_can_be_kept_a_call_still_tells_what_came_of_it(bench, cause):
    account = bench.connected("seven", "api_key")
    bench.store.failing = cause
    result = bench.caller.run(account, cancel=Cancel())
    assert result.ok
    assert result.account is not None
    assert result.account.identity["balance"]
    with bench.accounts.gathering():
        assert bench.caller.run(account, cancel=Cancel()).ok
