"""A provider file is refused when what it would send is unsafe, incomplete or on its own never-call list."""

from __future__ import annotations

import pytest

from smsauth_gui.core.provider.check import complaints
from smsauth_gui.core.provider.check_requests import plain_http, resolve

HEAD = """
id = "pigeon"
name = "Pigeon"
mark = "P"
"""
FIELDS = """
[[fields]]
id = "client_id"
label = "Client ID"

[[fields]]
id = "client_secret"
label = "Client secret"
secret = true

[[fields]]
id = "server"
label = "Server"
kind = "url"
"""
MODE = """
[[modes]]
id = "world"
label = "World"
variables = { api = "https://api.pigeon.example" }
"""
CODE = """
[[methods]]
kind = "oauth2_code"
id = "code"
title = "Sign in"
summary = "In the browser."
fields = ["client_id", "client_secret?"]
authorize_url = "{api}/authorize"
token_url = "{api}/token"
send = { as = "header", value = "Bearer {token}" }
first_call = "me"
"""
TOKEN = """
[[methods]]
kind = "token_json"
id = "minted"
title = "Token"
summary = "From a login."
fields = ["client_id", "client_secret"]
send = { as = "header", value = "Bearer {token}" }
scopes = "ask"
first_call = "me"
create = { url = "{api}/tokens", send = { as = "nothing" }, json = { id = "{client_id}", scopes = "{scopes:list}" } }
refresh = { url = "{api}/tokens/next", json = { refresh = "{refresh_token}" } }
"""
CALL = """
[[calls]]
id = "me"
title = "Me"
url = "{api}/me"
"""
CODE_FILE = HEAD + FIELDS + MODE + CODE + CALL
TOKEN_FILE = HEAD + FIELDS + MODE + TOKEN + CALL


def told(text: str) -> list[tuple[str, str]]:
    return [(item.key, item.reason) for item in complaints(text.encode(), "p.toml")]


def change(text: str, old: str, new: str) -> list[tuple[str, str]]:
    assert text.count(old) == 1, old
    return told(text.replace(old, new))


def test_the_files_these_tests_change_are_good() -> None:
    assert told(CODE_FILE) == []
    assert told(TOKEN_FILE) == []


@pytest.mark.parametrize(
    ("variable", "wrong"),
    [
        ("https://api.pigeon.example", False),
        ("http://127.0.0.1:8080", False),
        ("http://[::1]:8080", False),
        ("http://192.168.1.5:8080", False),
        ("{server}/v1", False),
        ("http://api.pigeon.example", True),
        ("ftp://api.pigeon.example", True),
        ("api.pigeon.example", True),
        ("https://{client_secret}.pigeon.example", True),
        ("https://{nobody}.pigeon.example", True),
    ],
)
def test_base_addresses_are_encrypted_beyond_this_computer_and_private_networks(variable: str, wrong: bool) -> None:
    text = CODE_FILE.replace('fields = ["client_id"', 'fields = ["server", "client_id"')
    found = change(text, 'api = "https://api.pigeon.example"', f'api = "{variable}"')
    assert bool([key for key, _ in found if key == "modes.world.variables.api"]) is wrong, found


def test_practice_and_fallback_values_stand_for_variables_that_exist() -> None:
    more = 'variables = { api = "https://a.example" }\npractice = { apo = "{sandbox}" }\nfallback = { api = "x" }'
    found = dict(change(CODE_FILE, 'variables = { api = "https://api.pigeon.example" }', more))
    assert "neither a variable" in found["modes.world.practice.apo"]
    assert "modes.world.fallback.api" in found


@pytest.mark.parametrize(("fallback", "wrong"), [("https://api.pigeon.example/v2", False), ("https://b.example", True)])
def test_a_fallback_stays_on_the_same_host(fallback: str, wrong: bool) -> None:
    base = 'variables = { api = "https://api.pigeon.example" }'
    found = change(CODE_FILE, base, f'{base}\nfallback = {{ api = "{fallback}" }}')
    assert [key for key, _ in found] == (["modes.world.fallback.api"] if wrong else [])


@pytest.mark.parametrize(
    ("old", "new", "key", "word"),
    [
        ('token_url = "{api}/token"', 'token_url = "http://pigeon.example/t"', "methods.code.token_url", "plain http"),
        ('token_url = "{api}/token"', 'token_url = "{apo}/token"', "methods.code.token_url", "nothing fills {apo}"),
        ('"{api}/authorize"', '"{api}/{client_secret}"', "methods.code.authorize_url", "secret"),
        ('value = "Bearer {token}"', 'value = "Bearer {client_secret}"', "methods.code.send", "{token}"),
        ('fields = ["client_id", "client_secret?"]', 'fields = ["client_secret"]', "methods.code.fields", "client_id"),
        ('first_call = "me"', 'redirect = { hosts = ["evil.example"] }', "methods.code.redirect.hosts", "computer"),
        ('first_call = "me"', "redirect = { ports = [80] }", "methods.code.redirect.ports", "80"),
        ('first_call = "me"', 'redirect = { path = "back" }', "methods.code.redirect.path", "/"),
        ('title = "Me"', 'title = "Me"\npublic = true', "methods.code.first_call", "prove"),
        ('title = "Me"', 'title = "Me"\nchanges = "Everything."', "methods.code.first_call", "must not"),
        ('title = "Me"', 'title = "Me"\nmethod = "POST"', "calls.me.changes", "what it changes"),
        ('url = "{api}/me"', 'url = "{api}/{who}"', "calls.me.url", "nothing fills {who}"),
        ('url = "{api}/me"', 'url = "{api}/{token}"', "calls.me.url", "secret"),
        ('title = "Me"', 'title = "Me"\njson = { a = 1 }', "calls.me.json", "no body"),
        (
            'title = "Me"',
            'title = "Me"\nparams = [{ id = "who", label = "Who", required = true }]',
            "methods.code.first_call",
            "default",
        ),
        (
            'title = "Me"',
            'title = "Me"\nparams = [{ id = "who", label = "Who", where = "path" }]',
            "calls.me.params.who",
            "nowhere",
        ),
        (
            'title = "Me"',
            'title = "Me"\nparams = [{ id = "who", label = "Who", type = "choice" }]',
            "calls.me.params.who.choices",
            "some",
        ),
    ],
)
def test_what_a_code_method_would_send_is_checked(old: str, new: str, key: str, word: str) -> None:
    found = change(CODE_FILE, old, new)
    assert [item for item in found if item[0] == key and word in item[1]], found


@pytest.mark.parametrize(
    ("old", "new", "key", "word"),
    [
        (', scopes = "{scopes:list}"', "", "methods.minted.create", "{scopes}"),
        ("{refresh_token}", "{client_id}", "methods.minted.refresh", "{refresh_token}"),
        (
            'json = { id = "{client_id}"',
            'form = { a = "b" }, json = { id = "{client_id}"',
            "methods.minted.create",
            "one",
        ),
        ('json = { id = "{client_id}"', 'json = { id = "{nobody}"', "methods.minted.create.json", "nothing fills"),
    ],
)
def test_what_a_token_method_would_send_is_checked(old: str, new: str, key: str, word: str) -> None:
    found = change(TOKEN_FILE, old, new)
    assert [item for item in found if item[0] == key and word in item[1]], found


@pytest.mark.parametrize(
    ("kind", "send"),
    [
        ("basic", '{ as = "header", value = "{client_secret}" }'),
        ("api_key_header", '{ as = "query", name = "k", value = "{client_secret}" }'),
        ("api_key_query", '{ as = "header", value = "{client_secret}" }'),
        ("api_key_header", '{ as = "header", value = "{client_id}" }'),
    ],
)
def test_a_key_travels_as_its_kind_says_and_is_a_secret(kind: str, send: str) -> None:
    method = f"""
[[methods]]
kind = "{kind}"
id = "key"
title = "Key"
summary = "A key."
fields = ["client_id", "client_secret"]
send = {send}
first_call = "me"
"""
    assert [key for key, _ in told(HEAD + FIELDS + MODE + method + CALL)] == ["methods.key.send"]


@pytest.mark.parametrize("change_sentence", ["", 'changes = "It sends."'])
def test_no_call_may_be_on_the_never_list_not_even_a_marked_one(change_sentence: str) -> None:
    more = f"""
[[calls]]
id = "swallow"
title = "Reports"
url = "{{api}}/sms/3/reports"
{change_sentence}

[[never]]
url = '/reports$'
reason = "Each is handed out once."
"""
    found = told(CODE_FILE + more)
    assert found == [("calls.swallow.url", "is on the never-call list: Each is handed out once.")]


def test_a_never_rule_for_one_request_method_leaves_the_others_alone() -> None:
    never = '\n[[never]]\nmethod = "POST"\nurl = \'/me$\'\nreason = "No."\n'
    assert told(CODE_FILE + never) == []


def test_a_method_needs_a_harmless_call_in_each_of_its_modes() -> None:
    moon = '\n[[modes]]\nid = "moon"\nlabel = "Moon"\nvariables = { api = "https://moon.example" }\n'
    found = change(HEAD + FIELDS + MODE + moon + CODE + CALL, 'title = "Me"', 'title = "Me"\nmodes = ["world"]')
    assert found == [("methods.code.first_call", "there is no harmless call in mode 'moon'")]


@pytest.mark.parametrize(
    ("url", "plain"),
    [("http://a.example", True), ("https://a.example", False), ("http://10.0.0.1", False), ("http://localhost", False)],
)
def test_plain_http_is_told_from_the_rest(url: str, plain: bool) -> None:
    assert plain_http(url) is plain


def test_an_address_is_resolved_as_far_as_a_file_tells() -> None:
    assert resolve("{api}/items/{id:int}", {"api": "https://{region}.example"}) == "https://x.example/items/x"


@pytest.mark.parametrize("name", ["X Key", "X-Key:", "X\\r\\nHost", "Ключ", "Host", "content-length", ""])
def test_a_header_has_the_name_of_a_header_that_is_not_ours(name: str) -> None:
    wrong = change(
        CODE_FILE, 'as = "header", value = "Bearer {token}"', f'as = "header", name = "{name}", value = "{{token}}"'
    )
    assert [key for key, _ in wrong] == ["methods.code.send.name"]


def test_a_line_break_in_a_header_is_refused() -> None:
    wrong = change(CODE_FILE, 'url = "{api}/me"', 'url = "{api}/me"\nheaders = { X = "a\\r\\nHost: b" }')
    assert ("calls.me.headers.X", "a header holds no line break and no control character") in wrong


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('api = "https://api.', 'api = "https://me:x@api.', "modes.world.variables.api"),
        ('api = "https://api.', 'api = "https://[api.', "modes.world.variables.api"),
        ('authorize_url = "{api}/', 'authorize_url = "{api}@evil.example/', "methods.code.authorize_url"),
        ('token_url = "{api}/', 'token_url = "{api}.evil.example/', "methods.code.token_url"),
        ('url = "{api}/me"', 'url = "https://api.pigeon.example@evil.example/me"', "calls.me.url"),
        ('mark = "P"', 'mark = "P"\ndocs = "https://api.pigeon.example@evil.example/"', "docs"),
    ],
)
def test_an_address_leads_where_it_says(old: str, new: str, key: str) -> None:
    assert key in {told_key for told_key, _ in change(CODE_FILE, old, new)}


@pytest.mark.parametrize("name", ["client_secret", "token", "refresh_token"])
def test_no_secret_stands_in_what_the_browser_opens(name: str) -> None:
    added = f'authorize_params = {{ hint = "x{{{name}}}" }}\nfirst_call = "me"\n'
    wrong = change(CODE_FILE, 'first_call = "me"\n', added)
    expected = f"{{{name}}} is a secret and must not stand in an address"
    assert ("methods.code.authorize_params.hint", expected) in wrong


@pytest.mark.parametrize(
    "name", ["state", "redirect_uri", "code_challenge", "client_id", "response_type", "nonce", "State", "request_uri"]
)
def test_the_protocols_own_parameters_cannot_be_replaced(name: str) -> None:
    line = 'authorize_url = "{api}/authorize"'
    inside = change(CODE_FILE, line, f'{line}\nauthorize_params = {{ {name} = "fixed" }}')
    assert [key for key, _ in inside] == [f"methods.code.authorize_params.{name}"]
    query = change(CODE_FILE, line, f'authorize_url = "{{api}}/authorize?a=1&{name}=fixed"')
    assert [key for key, _ in query] == ["methods.code.authorize_url"]
    encoded = change(CODE_FILE, line, f'authorize_url = "{{api}}/authorize?%{ord(name[0]):02x}{name[1:]}="')
    assert [key for key, _ in encoded] == ["methods.code.authorize_url"]


def test_an_authorization_address_holds_no_fragment() -> None:
    found = change(CODE_FILE, '"{api}/authorize"', '"{api}/authorize#x"')
    assert [key for key, _ in found] == ["methods.code.authorize_url"]


def test_a_parameter_of_the_providers_own_may_be_added() -> None:
    line = 'authorize_url = "{api}/authorize"'
    assert (
        change(CODE_FILE, line, f'{line}\nauthorize_params = {{ prompt = "consent", access_type = "offline" }}') == []
    )


@pytest.mark.parametrize("sign", [r"\u001b", r"\u202e", r"\r", r"\n", " ", r"\u200b"])
@pytest.mark.parametrize("old", ["{api}/token", "https://api.pigeon.example"])
def test_an_address_holds_nothing_that_is_not_seen(sign: str, old: str) -> None:
    assert change(CODE_FILE, f'"{old}"', f'"{old}/a{sign}b"')


@pytest.mark.parametrize("host", ["api.pigeon.example:443:80", "pigeon.example%40evil.example", "a.example:99999"])
def test_a_host_is_what_it_reads_like(host: str) -> None:
    assert change(CODE_FILE, '"https://api.pigeon.example"', f'"https://{host}"')


@pytest.mark.parametrize("path", [r"/back\nHost: x", r"/\u001b[2J", r"/\u202e", "/a b", "/back?state=1", "/back#x"])
def test_the_way_back_is_a_plain_path(path: str) -> None:
    line = 'token_url = "{api}/token"'
    found = change(CODE_FILE, line, f'{line}\nredirect = {{ path = "{path}" }}')
    assert found == [("methods.code.redirect.path", "is not the path of an address")]
