"""Every call of every file, walked on the practice providers, which know nothing of the files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smsauth_gui.app import Setup, build
from smsauth_gui.core.provider.schema import CodeMethod, ImplicitMethod
from smsauth_gui.core.values.errors import Verdict
from smsauth_gui.services.facade import Services
from smsauth_gui.services.outcome import Attempt
from smsauth_gui.services.ports import Cancel
from tests.providers.test_files import PROVIDERS

WAYS = [
    (provider.id, method.id, mode.id)
    for provider in PROVIDERS.values()
    for method in provider.methods
    for mode in provider.modes_of(method)
    if not isinstance(method, CodeMethod | ImplicitMethod)
]
JWT_MODES = [mode.id for mode in PROVIDERS["smsgate"].modes]
PARAMS = {"message": {"id": "practice-message-0001"}, "local_message": {"id": "practice-message-0001"}}
PARAMS |= {"send_message": {"phone_numbers": "+4915200000001, +4915200000002", "text": "hello"}}
BEYOND_CLOUD = {"logs", "inbox"}
"""The cloud answers 501 to these, after the check of the permission."""


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = build(Setup(home=Path(tmp_path_factory.mktemp("home"))))
    made.practice.start()
    yield made
    made.close()


def prepared(services: Services, provider: str, method: str, mode: str, scopes: tuple[str, ...] | None = None):
    values = dict(services.practice.values(provider, method, mode))
    attempt = Attempt(provider, method, mode, values, scopes=scopes, practice=True, keep=False)
    outcome = services.connector.prepare(attempt, cancel=Cancel())
    assert outcome.ok, outcome.diagnosis
    assert outcome.account is not None
    return outcome.account


@pytest.mark.parametrize(("provider_id", "method_id", "mode_id"), WAYS)
def test_every_call_of_a_way_is_answered_as_the_file_says(
    services: Services, provider_id: str, method_id: str, mode_id: str
) -> None:
    provider = PROVIDERS[provider_id]
    method = provider.method(method_id)
    everything = ("all:any",) if method_id == "jwt" else None
    account = prepared(services, provider_id, method_id, mode_id, everything)
    for call in provider.calls_of(method, mode_id):
        confirmed = bool(call.changes)
        params = PARAMS.get(call.id, {})
        result = services.caller.run(account, call.id, params, cancel=Cancel(), confirmed=confirmed)
        if call.id in BEYOND_CLOUD and mode_id in {"cloud", "private"}:
            assert result.diagnosis.cause == "mode.unsupported"
        else:
            assert result.diagnosis.verdict is Verdict.ACCEPTED, (call.id, result.diagnosis)
        assert set(result.identity) == set(call.identity) or result.diagnosis.cause != "ok", call.id
    if account.grant is not None:
        services.refresher.revoke(account, cancel=Cancel())


@pytest.mark.parametrize("mode_id", JWT_MODES)
def test_each_scope_of_the_table_opens_its_call_and_no_other_does(services: Services, mode_id: str) -> None:
    provider = PROVIDERS["smsgate"]
    for call in provider.calls_of(provider.method("jwt"), mode_id):
        if not call.scopes:
            continue
        confirmed, params = bool(call.changes), PARAMS.get(call.id, {})
        with_it = prepared(services, "smsgate", "jwt", mode_id, (call.scopes[0],))
        result = services.caller.run(with_it, call.id, params, cancel=Cancel(), confirmed=confirmed)
        missing = call.id in BEYOND_CLOUD and mode_id in {"cloud", "private"}
        assert result.diagnosis.cause == ("mode.unsupported" if missing else "ok"), (call.id, result.diagnosis)
        without = prepared(services, "smsgate", "jwt", mode_id, ("settings:write",))
        result = services.caller.run(without, call.id, params, cancel=Cancel(), confirmed=confirmed)
        assert result.diagnosis.cause == "permission.scope", (call.id, result.diagnosis)
        assert result.diagnosis.detail["scope"] == call.scopes[0]


def test_a_call_that_changes_something_is_refused_until_it_is_confirmed(services: Services) -> None:
    account = prepared(services, "smsgate", "basic", "cloud")
    result = services.caller.run(account, "send_message", PARAMS["send_message"], cancel=Cancel())
    assert result.diagnosis.cause == "input.invalid"
    assert result.exchange is None


def test_secrets_in_an_answer_are_masked_before_anything_sees_them(services: Services) -> None:
    for provider, method, call in (("onlinesim", "api_key_bearer", "profile"), ("infobip", "basic", "api_keys")):
        account = prepared(services, provider, method, "")
        result = services.caller.run(account, call, cancel=Cancel())
        assert result.exchange is not None
        body = getattr(result.exchange.answer, "body", b"").decode()
        holder = "api_key" if provider == "infobip" else method
        secret = services.practice.values(provider, holder, "")["api_key"]
        assert secret not in body
        assert secret[::-1] not in body
