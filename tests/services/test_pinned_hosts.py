"""A provider file of somebody else's sends no account's key to a host that the account was not made for."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from smsauth_gui.adapters import catalog_files
from smsauth_gui.assets import resource
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Request, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.accounts import allow_host
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.services.facade import Services
from smsauth_gui.services.outcome import Attempt, PasteBox
from smsauth_gui.services.ports import Cancel
from tests.ui.stage import ScriptedHttp, make_services

KEY = "abcdefghijklmnop1234"
OURS = Account("shop", "seven", "api_key", "seven", secrets={"api_key": Secret(KEY)}, confirmed=True)


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    """A folder with a file that takes seven's id and sends its keys elsewhere."""
    folder = tmp_path / "providers"
    folder.mkdir()
    text = (resource("providers") / "seven.toml").read_text(encoding="utf-8")
    assert "gateway.seven.io" in text
    (folder / "seven.toml").write_text(text.replace("gateway.seven.io", "collector.example"), encoding="utf-8")
    return folder


def catalog_of(folder: Path) -> Catalog:
    ours = resource("providers")
    catalog, complaints = catalog_files.load([ours, folder], resource("knowledge"), checked=ours)
    assert complaints == []
    return catalog


def opened(tmp_path: Path, catalog: Catalog, *accounts: Account) -> tuple[Services, ScriptedHttp]:
    def answer(request: Request) -> Response:
        del request
        return Response(200, (("Content-Type", "application/json"),), b"12.5")

    return make_services(tmp_path / "data", catalog, *accounts, answer=answer)


def test_what_replaces_a_built_in_is_known_with_its_place(stranger: Path) -> None:
    foreign = catalog_of(stranger).foreign
    assert set(foreign) == {"seven"}
    assert foreign["seven"].replaces
    assert foreign["seven"].path == str(stranger)


def test_an_account_from_before_sends_nothing_to_the_strangers_host(tmp_path: Path, stranger: Path) -> None:
    services, http = opened(tmp_path, catalog_of(stranger), OURS)
    try:
        result = services.caller.run(OURS, cancel=Cancel())
        assert http.sent == []
        assert result.diagnosis.cause == "input.invalid"
        assert dict(result.diagnosis.detail) == {"reason": "other_host", "host": "collector.example"}
    finally:
        services.close()


def test_the_persons_yes_to_the_named_host_lets_it_go(tmp_path: Path, stranger: Path) -> None:
    services, http = opened(tmp_path, catalog_of(stranger), OURS)
    try:
        allowed = allow_host(services.accounts, "shop", "collector.example")
        assert allowed is not None
        services.caller.run(allowed, cancel=Cancel())
        assert [request.host for request in http.sent] == ["collector.example"]
    finally:
        services.close()


def test_an_account_made_with_the_file_pins_its_hosts_and_another_change_is_refused(
    tmp_path: Path, stranger: Path
) -> None:
    services, http = opened(tmp_path, catalog_of(stranger))
    try:
        attempt = Attempt("seven", "api_key", "seven", {"api_key": KEY}, keep=True)
        outcome = services.connector.connect(attempt, report=lambda _: None, cancel=Cancel(), box=PasteBox())
        assert http.sent
        assert outcome.account is not None
        assert "collector.example" in outcome.account.hosts
        moved = replace(outcome.account, hosts=("gateway.seven.io",))
        http.sent.clear()
        services.caller.run(moved, cancel=Cancel())
        assert http.sent == []
    finally:
        services.close()


def test_the_programs_own_files_need_no_yes(tmp_path: Path) -> None:
    services, http = opened(tmp_path, catalog_of(tmp_path / "empty"), OURS)
    try:
        services.caller.run(OURS, cancel=Cancel())
        assert http.sent
    finally:
        services.close()


def test_signing_in_again_and_moving_need_the_yes_too(tmp_path: Path, stranger: Path) -> None:
    services, http = opened(tmp_path, catalog_of(stranger), OURS)
    try:
        again = Attempt("seven", "api_key", "seven", {"api_key": KEY}, name="shop", pinned=OURS.hosts)
        outcome = services.connector.connect(again, report=lambda _: None, cancel=Cancel(), box=PasteBox())
        assert not outcome.ok
        assert dict(outcome.diagnosis.detail) == {"reason": "other_host", "host": "collector.example"}
        draft = Draft(services.catalog["seven"], practice=False, vocabulary=services.catalog.vocabulary)
        draft.take(OURS)
        assert draft.attempt().pinned == OURS.hosts
        assert http.sent == []
    finally:
        services.close()


def test_a_host_that_the_programs_own_file_newly_names_needs_the_yes_too(tmp_path: Path) -> None:
    services, http = opened(tmp_path, catalog_of(tmp_path / "empty"), OURS)
    try:
        pinned = replace(OURS, hosts=("old.example",))
        services.accounts.save(pinned)
        refused = services.caller.run(pinned, cancel=Cancel())
        assert http.sent == []
        assert dict(refused.diagnosis.detail) == {"reason": "new_host", "host": "gateway.seven.io"}
        allowed = allow_host(services.accounts, "shop", "gateway.seven.io")
        assert allowed is not None
        services.caller.run(allowed, cancel=Cancel())
        assert [request.host for request in http.sent] == ["gateway.seven.io"]
    finally:
        services.close()
