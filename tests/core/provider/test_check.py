"""What is wrong in a provider file is told with file, key and reason."""

from __future__ import annotations

import json

import pytest

from smsauth_gui.core.provider.check import LARGEST, Complaint, complaints, decode, schema

GOOD = """
id = "pigeon"
name = "Pigeon"
mark = "P"
hosts = ['api\\.pigeon\\.example']

[[fields]]
id = "api_key"
label = "API key"
secret = true

[[modes]]
id = "world"
label = "World"
variables = { api = "https://api.pigeon.example" }

[[methods]]
kind = "api_key_header"
id = "key"
title = "Key"
summary = "A key."
fields = ["api_key"]
send = { as = "header", value = "Bearer {api_key}" }
first_call = "me"

[[scopes]]
id = "look"
meaning = "Look"

[[purposes]]
id = "look"
title = "Look"
scopes = ["look"]

[[calls]]
id = "me"
title = "Me"
url = "{api}/me"
scopes = ["look"]

[[guides]]
id = "where"
title = "Where?"
steps = ["Here."]
"""


def told(text: str) -> list[tuple[str, str]]:
    return [(item.key, item.reason) for item in complaints(text.encode(), "p.toml")]


def with_change(old: str, new: str) -> list[tuple[str, str]]:
    assert GOOD.count(old) == 1, old
    return told(GOOD.replace(old, new))


def test_a_good_file_is_decoded_without_a_complaint() -> None:
    provider, wrong = decode(GOOD.encode(), "p.toml")
    assert wrong == []
    assert provider is not None
    assert provider.call("me").url == "{api}/me"


def test_a_byte_order_mark_does_no_harm() -> None:
    assert complaints(b"\xef\xbb\xbf" + GOOD.encode(), "p.toml") == []


def test_text_that_is_no_toml_is_told_with_its_line() -> None:
    [complaint] = complaints(b'id = "x"\nname = \n', "p.toml")
    assert complaint.file == "p.toml"
    assert complaint.key.startswith("line 2")
    assert "not TOML" in complaint.reason
    assert str(complaint).startswith("p.toml: line 2")


def test_bytes_that_are_no_text_are_told() -> None:
    assert complaints(b"id = \xff", "p.toml") == [Complaint("p.toml", "byte 5", "not UTF-8")]


def test_a_misspelt_key_is_told_with_its_path_and_the_entry_it_stands_in() -> None:
    [(key, reason)] = with_change('title = "Key"', 'titel = "Key"')
    assert key == "methods[0].titel"
    assert "unknown field" in reason
    assert "'key'" in reason


def test_a_missing_key_is_told_with_its_path() -> None:
    [(key, reason)] = with_change('mark = "P"\n', "")
    assert key == "mark"
    assert "missing" in reason


def test_a_value_of_the_wrong_type_is_told_with_its_path() -> None:
    [(key, reason)] = with_change("secret = true", 'secret = "yes"')
    assert key == "fields[0].secret"
    assert "bool" in reason


def test_an_unknown_kind_of_method_is_told() -> None:
    [(key, reason)] = with_change('kind = "api_key_header"', 'kind = "magic"')
    assert key.startswith("methods[0]")
    assert "magic" in reason


@pytest.mark.parametrize(
    ("old", "new", "key", "word"),
    [
        ("[[guides]]", '[[guides]]\nid = "where"\ntitle = "T"\nsteps = []\n\n[[guides]]', "guides", "twice"),
        ('fields = ["api_key"]', 'fields = ["api_key", "colour"]', "methods.key.fields", "'colour'"),
        ('fields = ["api_key"]', 'fields = ["api_key"]\nmodes = ["moon"]', "methods.key.modes", "'moon'"),
        ('fields = ["api_key"]', 'fields = ["api_key"]\nguide = "how"', "methods.key.guide", "'how'"),
        ('first_call = "me"', 'first_call = "you"', "methods.key.first_call", "'you'"),
        ('title = "Look"\nscopes = ["look"]', 'title = "Look"\nscopes = ["see"]', "purposes.look.scopes", "'see'"),
        ('title = "Me"', 'title = "Me"\nmethods = ["other"]', "calls.me.methods", "'other'"),
        ('meaning = "Look"', 'meaning = "Look"\nmodes = ["moon"]', "scopes.look.modes", "'moon'"),
        ("secret = true", 'secret = true\nmodes = ["moon"]', "fields.api_key.modes", "'moon'"),
        ("secret = true", "secret = true\npattern = '['", "fields.api_key.pattern", "not a regular expression"),
        ("secret = true", "secret = true\npattern = '(?!a)b'", "fields.api_key.pattern", "RE2"),
        ("secret = true", 'secret = true\nlink = "javascript:alert(1)"', "fields.api_key.link", "https"),
        ('mark = "P"', 'mark = "P"\ndocs = "http://docs.pigeon.example"', "docs", "https"),
    ],
)
def test_what_the_schema_cannot_say_is_checked_too(old: str, new: str, key: str, word: str) -> None:
    found = with_change(old, new)
    assert [item for item in found if item[0] == key and word in item[1]], found


def test_a_broken_pattern_of_the_never_call_list_is_told_and_not_used() -> None:
    [(key, reason)] = told(GOOD + "\n[[never]]\nurl = '/me('\nreason = \"No.\"\n")
    assert key == "never[0].url"
    assert "not a regular expression" in reason


@pytest.mark.parametrize("section", ["cause", "alternatives"])
def test_a_cause_outside_the_vocabulary_is_told(section: str) -> None:
    rule = {"cause": 'cause = "bad.luck"', "alternatives": 'cause = "ok"\nalternatives = ["bad.luck"]'}[section]
    assert told(GOOD + f"\n[[rules]]\n{rule}\n") == [("rules[0].cause", "unknown cause 'bad.luck'")]


def test_a_provider_needs_a_mode_and_a_way_to_connect() -> None:
    found = told('id = "x"\nname = "X"\nmark = "X"\nmodes = []\nmethods = []\n')
    assert [key for key, _ in found] == ["modes", "methods"]


@pytest.mark.parametrize("pattern", ["(?!a)b", r"(a)\1", "(a{1,63}){1,63}X", "(", "a" * 1001])
def test_a_pattern_that_needs_to_look_back_is_refused(pattern: str) -> None:
    assert [key for key, _ in told(GOOD.replace("api\\.pigeon\\.example", pattern))] == ["hosts"]


@pytest.mark.parametrize("place", ["{}b = 1", "[{}b]", "modes = [{{ {}b = 1 }}]"])
@pytest.mark.parametrize("part", ["a.", '"a" . ', "'a'."])
def test_a_key_of_thousands_of_parts_is_refused_before_it_is_read(place: str, part: str) -> None:
    provider, wrong = decode(place.format(part * 20_000).encode(), "p.toml")
    assert provider is None
    assert "30 parts" in wrong[0].reason


def test_a_wording_of_many_gaps_is_refused() -> None:
    file = GOOD + '[[meanings]]\ncause = "token.expired"\nphrases = [["a ~ b ~ c ~ d ~ e", "x"]]\n'
    assert [key for key, _ in told(file)] == ["meanings[0].phrases"]


@pytest.mark.parametrize("data", [b"", b"\x00", b"[" * 5000, b"a = " + b"[" * 5000, b"x" * (LARGEST + 1)])
def test_junk_ends_in_a_complaint_and_never_in_an_exception(data: bytes) -> None:
    provider, wrong = decode(data, "junk.toml")
    assert provider is None
    assert len(wrong) == 1


def test_the_schema_is_strict_about_unknown_keys() -> None:
    definitions = json.loads(schema())["$defs"]
    assert definitions["Provider"]["additionalProperties"] is False
    assert definitions["CodeMethod"]["additionalProperties"] is False
