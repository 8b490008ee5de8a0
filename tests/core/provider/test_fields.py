"""What a person types is checked while they type, with the right value offered where it can be told."""

import pytest

from smsauth_gui.core.provider.fields import Allowance, base_address, check, clean, is_loopback, is_private
from smsauth_gui.core.provider.schema import BasicMethod, Choice, Field, Limit, Mode, Provider, SendNothing
from tests.core.minted import catalog

VOCABULARY = catalog().vocabulary

ADDRESS = Field(
    id="base_url", label="Base URL", kind="url", host_pattern=r"[a-z0-9]+\.api\.example\.com", host_only=True
)
SERVER = Field(id="server", label="Server", kind="url", strip_suffixes=("/api/3rdparty/v1", "/3rdparty/v1", "/api"))
KEY = Field(id="api_key", label="API key", secret=True, pattern=r"[0-9a-f]{8}", shape="8 hex digits")
NO = Allowance()
NAME = Field(id="key_id", label="Key ID", pattern=r"[A-Z]{4}")
PASSWORD = Field(id="password", label="Password", secret=True, guessable=True)
NUMBER = Field(id="ttl", label="Lifetime", kind="number")
REGION = Field(id="region", label="Region", kind="choice", choices=(Choice(value="us", label="US"),), default="us")


def provider(*fields: Field, optional: tuple[str, ...] = ()) -> Provider:
    names = tuple(field.id + ("?" if field.id in optional else "") for field in fields)
    method = BasicMethod(id="basic", title="t", summary="s", fields=names, send=SendNothing())
    return Provider(
        id="p",
        name="P",
        mark="P",
        fields=fields,
        modes=(Mode(id="only", label="Only", variables={}),),
        methods=(method,),
    )


def codes(*fields: Field, allowed: Allowance = NO, optional: tuple[str, ...] = (), **values: str):
    entry = provider(*fields, optional=optional)
    return [(note.field, note.code) for note in check(entry, entry.methods[0], "", values, allowed, VOCABULARY)]


def fix(field: Field, text: str) -> str:
    entry = provider(field)
    note = check(entry, entry.methods[0], "", {field.id: text}, Allowance(), VOCABULARY)[0]
    assert note.fix is not None
    return note.fix.reveal()


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://abc1.api.example.com", "https://abc1.api.example.com"),
        ("abc1.api.example.com/", "https://abc1.api.example.com"),
        ("  https://ABC1.api.example.com/sms/3/logs?x=1 ", "https://abc1.api.example.com"),
        ('"https://abc1.api.example.com"', "https://abc1.api.example.com"),
        ("http://127.0.0.1:8000/infobip", "http://127.0.0.1:8000/infobip"),
        ("https://abc1.api.example.com:8443/", "https://abc1.api.example.com:8443"),
    ],
)
def test_an_address_is_taken_in_every_form_people_paste_it(typed, base):
    assert base_address(ADDRESS, typed) == base
    assert clean(ADDRESS, typed) == base


@pytest.mark.parametrize("tail", ["", "/", "/api", "/api/3rdparty/v1", "/api/3rdparty/v1/", "/3rdparty/v1"])
def test_known_endings_of_a_server_address_are_dropped(tail):
    assert base_address(SERVER, "https://sms.home.example" + tail) == "https://sms.home.example"


def test_a_path_before_a_known_ending_stays():
    assert base_address(SERVER, "https://home.example/gate/api") == "https://home.example/gate"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "two words.example",
        "ftp://x.example",
        "https://user:pw@x.example",
        "https://",
        "https://a..b",
        "http://[::1",
    ],
)
def test_what_is_no_address_is_refused(typed):
    assert base_address(ADDRESS, typed) is None


def test_a_foreign_host_needs_a_yes():
    assert codes(ADDRESS, base_url="https://evil.example") == [("base_url", "other_host")]
    assert codes(ADDRESS, base_url="https://api.example.com.evil.example") == [("base_url", "other_host")]
    assert codes(ADDRESS, base_url="https://evil.example", allowed=Allowance(other_host=True)) == []


def test_plain_http_goes_to_this_computer_or_after_a_warning_to_the_local_network():
    assert codes(SERVER, server="http://127.0.0.1:8080") == []
    assert codes(SERVER, server="http://192.168.1.20:8080") == [("server", "plain_http_private")]
    assert codes(SERVER, server="http://192.168.1.20:8080", allowed=Allowance(plain_http=True)) == []
    assert codes(SERVER, server="http://sms.example", allowed=Allowance(plain_http=True)) == [("server", "plain_http")]


def test_empty_overlong_and_wrong_values_are_errors():
    assert codes(KEY) == [("api_key", "empty")]
    assert codes(KEY, optional=("api_key",)) == []
    assert codes(KEY, api_key="a" * 5000) == [("api_key", "too_long")]
    assert codes(NUMBER, ttl="soon") == [("ttl", "not_number")]
    assert codes(REGION, region="mars") == [("region", "not_a_choice")]
    assert codes(REGION) == []


@pytest.mark.parametrize(
    ("typed", "code", "right"),
    [
        ('"deadbeef"', "quotes", "deadbeef"),
        ("Bearer deadbeef", "scheme_word", "deadbeef"),
        ("Authorization: App deadbeef", "scheme_word", "deadbeef"),
        (" deadbeef\n", "space", "deadbeef"),
        ("dead\nbeef", "line_break", "deadbeef"),
        ("dead\u200bbeef", "hidden", "deadbeef"),
    ],
)
def test_slips_of_copying_are_named_with_the_right_value(typed, code, right):
    assert ("api_key", code) in codes(KEY, api_key=typed)
    assert fix(KEY, typed) == right


@pytest.mark.parametrize("typed", ["YOUR_API_KEY", "<your key>", "xxxxxxxx", "{{api_key}}", "your-key-here"])
def test_placeholders_are_recognised(typed):
    assert codes(KEY, api_key=typed) == [("api_key", "placeholder")]


def test_another_shape_is_a_hint_only():
    assert codes(KEY, api_key="zz") == [("api_key", "shape")]
    assert codes(KEY, api_key="deadbeef") == []


def test_two_exchanged_fields_are_seen():
    assert ("key_id", "swapped") in codes(NAME, KEY, key_id="deadbeef", api_key="ABCD")
    assert codes(NAME, KEY, key_id="ABCD", api_key="deadbeef") == []


def test_a_password_is_never_trimmed_and_never_shape_checked():
    assert clean(PASSWORD, " a b ") == " a b "
    assert [code for _, code in codes(PASSWORD, password="Bearer of news")] == []


def test_a_note_prints_no_secret():
    entry = provider(KEY)
    assert "deadbeef" not in repr(
        check(entry, entry.methods[0], "", {"api_key": '"deadbeef"'}, Allowance(), VOCABULARY)
    )


def test_loopback_and_private_hosts_are_told_apart():
    assert is_loopback("127.3.2.1")
    assert is_loopback("[::1]")
    assert not is_loopback("10.0.0.1")
    assert is_private("10.0.0.1")
    assert is_private("phone.local")
    assert not is_private("8.8.8.8")


def test_a_number_above_what_the_provider_gives_is_remarked_on_in_the_providers_words():
    limits = (Limit(most=900, says="Only 900."), Limit(most=5, says="Elsewhere.", modes=("other",)))
    lifetime = Field(id="ttl", label="Lifetime", kind="number", limits=limits)
    entry = provider(lifetime)

    def facts(text: str):
        return [
            (note.severity, note.code, note.fact)
            for note in check(entry, entry.methods[0], "", {"ttl": text}, NO, VOCABULARY)
        ]

    assert facts("900") == []
    assert facts("901") == [("hint", "limit", "Only 900.")]
    assert facts("9" * 5000) == [("error", "too_long", "4096")]
