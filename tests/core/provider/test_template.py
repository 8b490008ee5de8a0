"""Templates are filled by position: what a person typed can never become structure."""

import base64
import json

import pytest

from smsauth_gui.core.provider.schema import (
    Call,
    Choice,
    Mode,
    Param,
    RequestTemplate,
    SendBasic,
    SendHeader,
    SendNothing,
    SendQuery,
)
from smsauth_gui.core.provider.template import (
    Values,
    address,
    build,
    build_call,
    fill,
    filled_json,
    header_value,
    resolve_bases,
)
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret

VALUES = Values(
    {"id": "a/b?c=d", "key": Secret("k&=%"), "ttl": "900", "scopes": ("a:b", "c:d"), "empty": ""},
    {"api": "https://api.example/v1"},
)


def test_a_base_stands_as_it_is_and_a_value_is_quoted():
    assert address("{api}/things/{id}", VALUES) == "https://api.example/v1/things/a%2Fb%3Fc%3Dd"


def test_dots_cannot_climb_out_of_their_segment():
    assert address("{api}/things/{id}", VALUES.plus(id="..")).endswith("/things/%2E%2E")


def test_a_missing_value_is_named():
    with pytest.raises(Problem) as caught:
        address("{api}/{nothing}/{empty}", VALUES)
    assert caught.value.detail == {"missing": "nothing, empty"}
    assert fill("{nothing}", VALUES) is None


def test_query_form_and_header_carry_the_credential():
    basic = build(RequestTemplate(method="GET", url="{api}"), VALUES, SendBasic(username="{id}", password="{key}"))
    assert basic.header("Authorization") == "Basic " + base64.b64encode(b"a/b?c=d:k&=%").decode()
    query = build(RequestTemplate(method="GET", url="{api}/x?y=1"), VALUES, SendQuery(name="apikey", value="{key}"))
    assert query.url == "https://api.example/v1/x?y=1&apikey=k%26%3D%25"
    header = build(RequestTemplate(method="GET", url="{api}"), VALUES, SendHeader(value="App {key}"))
    assert header.header("Authorization") == "App k&=%"


def test_a_credential_that_is_not_there_is_missing():
    with pytest.raises(Problem, match=r"credential\.missing"):
        build(RequestTemplate(url="{api}"), VALUES, SendHeader(value="Bearer {token}"))


@pytest.mark.parametrize("bad", ["a\r\nX-Evil: 1", "a\x00", "a\x1f", "a\x7f", "日本"])
def test_a_header_cannot_be_split(bad):
    with pytest.raises(Problem, match=r"input\.invalid") as caught:
        header_value(bad)
    assert bad not in str(caught.value.detail)


def test_json_takes_numbers_lists_and_leaves_out_what_is_missing():
    template = {
        "ttl": "{ttl:int}",
        "scopes": "{scopes:list}",
        "gone": "{nothing}",
        "in": {"text": "{id}"},
        "flag": True,
    }
    assert filled_json(template, VALUES) == {
        "ttl": 900,
        "scopes": ["a:b", "c:d"],
        "in": {"text": "a/b?c=d"},
        "flag": True,
    }
    with pytest.raises(Problem):
        filled_json("{ttl:int}", VALUES.plus(ttl="9e9"))
    assert filled_json("{flag:bool}", VALUES.plus(flag="Yes")) is True
    assert filled_json("{numbers:list}", VALUES.plus(numbers="+1, +2")) == ["+1", "+2"]


def test_form_and_json_bodies_have_their_content_type():
    form = build(RequestTemplate(url="{api}", form={"a": "{key}", "b": "{nothing}"}), VALUES, SendNothing())
    assert form.body == b"a=k%26%3D%25"
    assert form.header("Content-Type") == "application/x-www-form-urlencoded"
    body = build(RequestTemplate(url="{api}", json={"ttl": "{ttl:int}"}), VALUES, SendNothing())
    assert json.loads(body.body or b"") == {"ttl": 900}


def test_own_headers_replace_the_usual_ones():
    request = build(RequestTemplate(url="{api}", headers={"accept": "text/plain"}), VALUES, SendNothing())
    assert [value for name, value in request.headers if name.lower() == "accept"] == ["text/plain"]


def test_practice_addresses_replace_the_real_ones_only_in_practice():
    mode = Mode(
        id="m",
        label="M",
        variables={"api": "https://api.example", "sms": "https://{id}.example"},
        practice={"api": "{sandbox}/a"},
    )
    plain = Values({"id": "us"})
    real = resolve_bases(mode, plain, sandbox=None, overrides={"api": "https://other.example/"})
    assert real.bases == {"api": "https://other.example", "sms": "https://us.example"}
    practice = resolve_bases(mode, plain, sandbox="http://127.0.0.1:9/p", overrides={"api": "https://other.example"})
    assert practice.bases["api"] == "http://127.0.0.1:9/p/a"


CALL = Call(
    id="one",
    title="One",
    url="{api}/things/{id}",
    params=(
        Param(id="id", label="Id", where="path", required=True),
        Param(id="limit", label="Limit", type="int", default="1"),
        Param(id="kind", label="Kind", type="choice", choices=(Choice(value="a", label="A"),), name="filter[kind]"),
    ),
)


def test_a_call_takes_its_parameters():
    request = build_call(CALL, VALUES, SendNothing(), {"id": "x y", "kind": "a"})
    assert request.url == "https://api.example/v1/things/x%20y?limit=1&filter%5Bkind%5D=a"


@pytest.mark.parametrize(
    "params", [{}, {"id": "x", "limit": "many"}, {"id": "x", "kind": "b"}, {"id": "x", "other": "1"}]
)
def test_a_call_refuses_wrong_parameters(params):
    with pytest.raises(Problem, match=r"input\.invalid"):
        build_call(CALL, Values({}, VALUES.bases), SendNothing(), params)
