"""A pasted redirect is read whatever copying did to it, and nothing else is taken for one."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.grant.redirect_response import lone_code, params_of, parse
from smsauth_gui.core.values.errors import Problem

CODE = "SplxlOBeZQQYbYS6WxSbIA"
STATE = "xyz-_.~42"
ANSWER = {"code": [CODE], "state": [STATE]}
QUERY = f"code={CODE}&state={STATE}"
URL = f"http://127.0.0.1:8765/callback?{QUERY}"


@pytest.mark.parametrize(
    "text",
    [
        URL,
        f"  {URL}\n",
        f'"{URL}"',
        f"<{URL}>",
        f"“{URL}”",
        f"`{URL}`",
        f"({URL})",
        f"Here it is: {URL} thanks!",
        f"Here it is: {URL}.",
        f"Here it is:\n{URL}\n\nKind regards\nA person",
        f"Location: {URL}",
        f"<a href='{URL}'>",
        URL.replace("&", "&amp;"),
        URL.replace("&", "^&"),
        URL[:60] + "\n" + URL[60:],
        URL[:40] + "\r\n  " + URL[40:],
        URL[:30] + "\u200b" + URL[30:],
        "\ufeff" + URL,
        URL.removeprefix("http://"),
        f"127.0.0.1:8765/callback?{QUERY} (copied)",
        f"https://app.example/#/callback?{QUERY}",
        f"https://app.example/callback#{QUERY}",
        f"com.example.app:/callback?{QUERY}",
        QUERY,
        "?" + QUERY,
        "#" + QUERY,
        "/callback?" + QUERY,
        QUERY + "#",
        URL + "#",
    ],
)
def test_the_answer_is_found_in(text):
    assert parse(text) == ANSWER


def test_query_and_fragment_count_together():
    found = parse("http://127.0.0.1/cb?iss=https%3A%2F%2Fi.example#access_token=a%2Bb&state=s&expires_in=60")
    assert found == {"iss": ["https://i.example"], "access_token": ["a+b"], "state": ["s"], "expires_in": ["60"]}


def test_a_denial_keeps_its_words():
    found = parse("http://127.0.0.1/cb?error=access_denied&error_description=The+person+said+no&state=s")
    assert found["error_description"] == ["The person said no"]


def test_a_doubled_parameter_is_not_hidden():
    assert parse("http://127.0.0.1/cb?code=a&state=1&state=2")["state"] == ["1", "2"]


def test_question_marks_and_addresses_within_values_stay_there():
    found = parse("http://127.0.0.1/cb?code=a?b&state=s&next=https://x.example/?y=1")
    assert (found["code"], found["next"]) == (["a?b"], ["https://x.example/?y=1"])


@pytest.mark.parametrize("text", [CODE, f"'{CODE}'", f" {CODE}\n"])
def test_a_code_alone_is_no_answer_and_found_as_what_it_is(text):
    with pytest.raises(Problem) as caught:
        parse(text)
    assert caught.value.cause == "oauth.response_invalid"
    assert CODE not in str(caught.value.detail)
    assert lone_code(text) == CODE
    assert lone_code(f"code={CODE}") == CODE


@pytest.mark.parametrize(
    "text", ["", "hello", "state=abc123", f"{URL}?code={CODE}", f"code={CODE}&state=s", "a 1 b 2 c"]
)
def test_what_is_more_or_less_than_a_code_is_none(text):
    assert lone_code(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "\u200b",
        "hello",
        "hello there",
        "https://app.example/",
        "https://app.example/?utm=1",
        "a=b",
        "?",
        "#",
        "http://[",
    ],
)
def test_what_is_no_answer_is_told_so(text):
    with pytest.raises(Problem) as caught:
        parse(text)
    assert caught.value.cause == "oauth.response_invalid"


def test_too_many_parameters_are_no_answer():
    assert params_of("http://127.0.0.1/?code=1&" + "&".join("x=1" for _ in range(300))) == {}


@given(st.text(max_size=300))
def test_reading_raises_nothing_but_problems(text):
    for tried in (text, URL + text, text + URL, f"{text}\n{QUERY}"):
        with contextlib.suppress(Problem):
            assert parse(tried)


def test_a_megabyte_of_junk_is_quick():
    for junk in ("http://a " * 100_000, "\n".join(["x"] * 200_000), "http://" + "\na" * 200_000, "&" * 1_000_000):
        with pytest.raises(Problem):
            parse(junk)
