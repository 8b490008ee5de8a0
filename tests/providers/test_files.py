"""Every provider file that comes with the program: whole, safe, and explained to people."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from smsauth_gui.adapters.catalog_files import load
from smsauth_gui.core.provider.check import complaints, schema
from smsauth_gui.core.provider.check_requests import names
from smsauth_gui.core.provider.fields import Allowance, check
from smsauth_gui.core.provider.schema import Call, Mode, Provider
from smsauth_gui.core.provider.template import address, build_call, field_values, resolve_bases
from smsauth_gui.services.call import never

FOLDER = Path(__file__).parents[2] / "resources" / "providers"
CATALOG, WRONG = load([FOLDER])
VOCABULARY = CATALOG.vocabulary
PROVIDERS = {item.id: item for item in CATALOG}
MODES = [(item.id, mode.id) for item in CATALOG for mode in item.modes]
CALLS = [(item.id, call.id) for item in CATALOG for call in item.calls]


def typed(provider: Provider, mode: Mode) -> dict[str, str]:
    """A plausible value for every field."""
    hosts = {"infobip": "https://xyz123.api.infobip.com", "smsgate": "https://sms.example.com"}
    return {
        item.id: hosts[provider.id] if item.kind == "url" else item.default or "value"
        for item in provider.fields
        if not item.modes or mode.id in item.modes
    }


def modes_of(provider: Provider, call: Call) -> list[Mode]:
    return [mode for mode in provider.modes if not call.modes or mode.id in call.modes]


def test_every_file_is_free_of_complaints() -> None:
    assert [str(item) for item in WRONG] == []
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(PROVIDERS)


def test_the_schema_for_editors_is_up_to_date() -> None:
    assert (FOLDER / "provider.schema.json").read_bytes() == schema(), "run: smsauth providers schema > …"


def test_the_example_in_the_readme_is_a_good_provider_file() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```toml\n(#:schema.*?)```", text, re.DOTALL)
    assert complaints(example.encode(), "README.md") == []
    assert set(re.findall(r'kind = "(\w+)"', example)) == {"oauth2_code", "oauth2_client", "session"}


def test_the_readme_explains_every_key_of_the_format() -> None:
    import msgspec

    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    definitions = msgspec.json.schema(Provider)["$defs"]
    keys = {key for item in definitions.values() for key in item.get("properties", {})}
    missing = {key for key in keys if f"`{key}" not in text and f"{key}`" not in text and f"[[{key}]]" not in text}
    assert missing <= {"value", "label", "as", "username", "password", "title"}, missing


@pytest.mark.parametrize(("provider_id", "mode_id"), MODES)
def test_every_address_resolves_in_every_mode_and_in_practice(provider_id: str, mode_id: str) -> None:
    provider = PROVIDERS[provider_id]
    mode = provider.mode(mode_id)
    for method in provider.methods:
        for sandbox in (None, "http://127.0.0.1:9/" + provider_id):
            fields = field_values(provider, method, mode_id, typed(provider, mode))
            values = resolve_bases(mode, fields, sandbox=sandbox, overrides={})
            values = values.plus(token="t", refresh_token="r", token_id="j", scopes=("s",))
            urls = [address(endpoint.url, values) for endpoint in method.endpoints]
            for call in provider.calls_of(method, mode_id):
                params = {param.id: "1" for param in call.params if param.required and not param.default}
                urls.append(build_call(call, values, method.send, params).url)
            for url in urls:
                assert urlsplit(url).scheme == ("http" if sandbox else "https"), url
                assert "{" not in url
                assert not sandbox or url.startswith(sandbox), url


@pytest.mark.parametrize(("provider_id", "mode_id"), MODES)
def test_addresses_of_the_provider_itself_are_its_own_hosts(provider_id: str, mode_id: str) -> None:
    provider = PROVIDERS[provider_id]
    for url in provider.mode(mode_id).variables.values():
        if names(url) & {"base_url"}:
            continue
        host = urlsplit(url.replace("{region}", "eu")).hostname or ""
        assert any(re.fullmatch(pattern, host) for pattern in provider.hosts), host


@pytest.mark.parametrize(("provider_id", "call_id"), CALLS)
def test_no_call_is_on_the_never_list_and_only_marked_ones_change_anything(provider_id: str, call_id: str) -> None:
    provider = PROVIDERS[provider_id]
    call = provider.call(call_id)
    for mode in modes_of(provider, call):
        url = call.url
        for name, base in {**mode.variables}.items():
            url = url.replace(f"{{{name}}}", base)
        url = url.replace("{base_url}", "https://host.example").replace("{region}", "us")
        assert never(provider, call.method, url) == "", url
    assert (call.method == "GET") or call.changes


@pytest.mark.parametrize("provider_id", list(PROVIDERS))
def test_people_are_told_what_everything_is(provider_id: str) -> None:
    provider = PROVIDERS[provider_id]
    for item in provider.fields:
        assert item.label
        assert item.help.endswith("."), item.id
    for method in provider.methods:
        assert method.summary.endswith("."), method.id
        assert method.given or method.card, method.id
        assert method.guide, method.id
        assert all(note.endswith(".") for note in method.notes)
    for call in provider.calls:
        assert not call.changes or call.changes.endswith(".")
    assert len({scope.meaning for scope in provider.scopes}) == len(provider.scopes)
    assert all(step.endswith(".") or "{redirect_uri}" in step for guide in provider.guides for step in guide.steps)


@pytest.mark.parametrize("provider_id", list(PROVIDERS))
def test_the_first_purpose_is_the_smallest_and_lets_the_first_call_through(provider_id: str) -> None:
    provider = PROVIDERS[provider_id]
    for method in provider.methods:
        if method.scopes != "ask":
            continue
        for mode in provider.modes_of(method):
            fitting = [item for item in provider.purposes if not item.modes or mode.id in item.modes]
            first = fitting[0].scopes
            assert len(first) == min(len(item.scopes) for item in fitting)
            call = provider.calls_of(method, mode.id)[0]
            assert not call.scopes or set(first) & set(call.scopes), (method.id, mode.id)
            known = {scope.id for scope in provider.scopes_of(mode.id) if scope.ask}
            assert all(set(item.scopes) <= known for item in fitting)


@pytest.mark.parametrize("provider_id", [item.id for item in PROVIDERS.values() if not item.recognise_only])
def test_practice_credentials_pass_the_remarks_on_what_is_typed(provider_id: str) -> None:
    from smsauth_gui.sandbox import directory

    provider = PROVIDERS[provider_id]
    entries = directory("http://127.0.0.1:9")["providers"][provider_id]["credentials"]
    assert set(entries) == {method.id for method in provider.methods}
    for method_id, entry in entries.items():
        method = provider.method(method_id)
        for mode in provider.modes_of(method):
            values = entry.get("modes", {}).get(mode.id, entry)
            texts = {key: value for key, value in values.items() if isinstance(value, str) and key != "mode"}
            notes = [
                note
                for note in check(provider, method, mode.id, texts, Allowance(), VOCABULARY)
                if note.code != "trimmed_address"
            ]
            assert notes == [], (method_id, mode.id)


def test_how_a_credential_ends_is_said_with_the_document_that_says_so() -> None:
    told = [method for provider in CATALOG for method in provider.methods if method.ending or method.ending_source]
    assert len(told) >= 6
    assert all(method.ending and method.ending_source and not method.ends for method in told)
