"""What Postman, Insomnia, Bruno and an OpenAPI file hold, and whose fields they fill."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.paste.environments import environment, method_for
from smsauth_gui.core.provider.mail_fields import MailValues, read_mails
from tests.core.minted import catalog

KEY = "kR3vQ9xT7bLm2Zp8WnY4sDf6HgJ1cVaE5uKoXiNtBrMqPzSdFhGjLwCyUeAb0O12"
PROVIDERS = tuple(catalog().connectable)


def read(text: str) -> dict[str, MailValues]:
    found = read_mails(PROVIDERS, environment(text).lines)
    return {provider.id: mail for provider, mail in found if mail.values}


POSTMAN = {
    "name": "seven production",
    "values": [
        {"key": "seven_api_key", "value": KEY, "type": "secret", "enabled": True},
        {"key": "seven_client_id", "value": "old", "enabled": False},
    ],
    "_postman_variable_scope": "environment",
}
COLLECTION = {
    "info": {"name": "seven"},
    "auth": {"type": "apikey", "apikey": [{"key": "api key", "value": KEY, "type": "string"}]},
    "item": [{"request": {"url": "https://gateway.seven.io/api/balance"}}],
    "variable": [{"key": "seven", "value": "https://gateway.seven.io"}],
}
INSOMNIA = {
    "_type": "export",
    "__export_format": 4,
    "resources": [
        {"_type": "environment", "name": "Base", "data": {"seven": {"api_key": KEY}}},
        {"_type": "request", "url": "https://gateway.seven.io/api/balance"},
    ],
}
BRUNO = f"vars {{\n  seven_api_key: {KEY}\n  ~seven_client_id: old\n}}\nvars:secret [\n  token\n]\n"
BRUNO_JSON = {
    "environments": [{"name": "seven", "variables": [{"name": "seven_api_key", "value": KEY, "enabled": True}]}]
}
DOTENV = f"# seven\nexport SEVEN_API_KEY='{KEY}'\nDEBUG=1\n"


@pytest.mark.parametrize(
    "text",
    [DOTENV, BRUNO, *map(json.dumps, (POSTMAN, COLLECTION, INSOMNIA, BRUNO_JSON))],
    ids=["env", "bruno", "postman", "collection", "insomnia", "bruno-json"],
)
def test_a_key_is_found_in_each_format_and_what_is_switched_off_is_not(text: str) -> None:
    found = read(text)
    assert list(found) == ["seven"]
    assert found["seven"].values == {"api_key": KEY}
    assert found["seven"].method == "api_key"


def test_of_several_providers_each_gets_its_own() -> None:
    text = f"SEVEN_API_KEY={KEY}\nINFOBIP_API_KEY=abc-def\nINFOBIP_BASE_URL=https://xyz123.api.infobip.com\n"
    found = read(text)
    assert list(found) == ["infobip", "seven"]
    assert found["infobip"].values == {"api_key": "abc-def", "base_url": "https://xyz123.api.infobip.com"}
    assert found["seven"].values == {"api_key": KEY}


@pytest.mark.parametrize(
    ("provider", "scheme", "method"),
    [
        ("seven", {"type": "apiKey", "in": "header", "name": "X-Api-Key"}, "api_key"),
        ("seven", {"type": "oauth2", "flows": {"authorizationCode": {}}}, "oauth2_code"),
        ("onlinesim", {"type": "apiKey", "in": "query", "name": "apikey"}, "api_key_query"),
        ("onlinesim", {"type": "oauth2", "flows": {"implicit": {}}}, "oauth2_implicit"),
        ("infobip", {"type": "http", "scheme": "basic"}, "basic"),
        ("sinch", {"type": "oauth2", "flows": {"clientCredentials": {}}}, "oauth2_client"),
        ("seven", {"type": "openIdConnect"}, ""),
        ("seven", {"type": "apiKey", "in": "cookie", "name": "sid"}, ""),
    ],
)
def test_an_openapi_scheme_names_the_way(provider: str, scheme: dict[str, object], method: str) -> None:
    file = {"openapi": "3.1.0", "components": {"securitySchemes": {"any": scheme}}}
    described = catalog().get(provider)
    assert described is not None
    assert method_for(described, environment(json.dumps(file)).schemes) == method


def test_an_openapi_file_names_its_provider_by_its_servers() -> None:
    file = {"openapi": "3.0.3", "servers": [{"url": "https://xyz123.api.infobip.com"}]}
    assert read(json.dumps(file))["infobip"].values == {"base_url": "https://xyz123.api.infobip.com"}


YAML = """openapi: "3.0.3"   # as most are written
info:
  title: Messages
servers:
  - url: https://xyz123.api.infobip.com
components:
  securitySchemes:
    'AppKey':
      type: apiKey
      in: header
      name: Authorization
    Login:
      type: http
      scheme: basic
    SignIn:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://xyz123.api.infobip.com/auth/1/oauth2/token
          scopes: {}
security:
  - Login: []
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_openapi_file_is_read_as_yaml_too(end: str) -> None:
    read_as = environment(YAML.replace("\n", end))
    assert read_as.lines == "base url: https://xyz123.api.infobip.com"
    assert [scheme["type"] for scheme in read_as.schemes] == ["apiKey", "http", "oauth2"]
    infobip = catalog().get("infobip")
    assert infobip is not None
    assert method_for(infobip, read_as.schemes) == "api_key"


@given(st.text(alphabet=" abc:-#'\"{}\n"))
def test_any_yaml_is_read_without_a_mistake(text: str) -> None:
    assert environment(f"openapi: 3\n{text}").lines == ""


@given(
    st.recursive(
        st.none() | st.booleans() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["key", "name", "value", "resources", "data", "openapi", "servers", "components", "_type", "flows"]
                ),
                inner,
            )
        ),
    )
)
def test_any_json_is_read_without_a_mistake(data: object) -> None:
    read_as = environment(json.dumps({"resources": data, "any": data}))
    assert isinstance(read_as.lines, str)
    environment(json.dumps({"openapi": data, "servers": data, "components": data}))


def test_what_is_folded_too_deep_is_left() -> None:
    deep = "[" * 5000 + "]" * 5000
    assert environment('{"a":' + deep + "}").lines
