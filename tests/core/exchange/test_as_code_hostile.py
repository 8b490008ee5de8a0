"""Nothing of a hostile ticket runs: each language gives the shell, or its interpreter, exactly the texts of the request."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smsauth_gui.core.exchange.as_code import LANGUAGES, as_code
from smsauth_gui.core.values.http import Request

NASTY = (
    "$(touch ran)", "`touch ran`", "'; touch ran; '", '"; touch ran; "', "\n touch ran\n", "\r\ntouch ran",
    "& touch ran", "| touch ran", "%PATH%", "%CMDCMDLINE:~-1%&calc&", "100%", "%%", "!PATH!", "^", "^\n", "^&calc",
    "\\", '\\"', "\\\\", '"', "’; calc; ’", "‘‛‚’", "“$(calc)”", "@/etc/passwd", "=@/etc/passwd", "$env:PATH",
    "${HOME}", "$HOME", "{a,b}", "[1-9]", "--output x", "-o x", "<x", ">x", "\x1b[201~\n", "\x03", "\x15", "\0", "?>",
    "*/", "</script>", "'+", "#", "~", "*", "\u2028", "ä€😀", " ", "<your key>", "a&&b", "(calc)", "`n",
)  # fmt: skip
TEXT = (
    st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=8)), max_size=5)
    .map("".join)
    .filter(
        lambda text: "••••" not in text  # what is masked becomes a variable, which other tests read
    )
)
NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,12}", fullmatch=True).filter(
    lambda name: name.lower() not in {"authorization", "host", "content-length", "connection", "transfer-encoding"}
)
VERBS = st.sampled_from(["GET", "POST", "DELETE", "PUT"])


@st.composite
def requests(draw: st.DrawFn) -> Request:
    url = "https://a.example/" + draw(TEXT)
    headers = tuple(draw(st.lists(st.tuples(NAMES, TEXT), max_size=3, unique_by=lambda pair: pair[0].lower())))
    body = draw(TEXT).encode("utf-8", "replace") or None
    return Request(draw(VERBS), url, headers, body)


def tidy(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", text)


def wanted_headers(request: Request) -> list[str]:
    return [f"{name}: {tidy(value)}" for name, value in request.headers]


def wanted_body(request: Request) -> str:
    return tidy((request.body or b"").decode())


def is_address_of(url: str, request: Request) -> bool:
    """The same address, but for what had to be escaped in it."""
    return url.startswith("https://a.example/") and not re.search(r"[\"'\\^`\x00-\x1f\x7f]", url)


# ---- shells that are here ----------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a ``curl`` and an ``http`` that only write down what they are given."""
    folder = tmp_path_factory.mktemp("shell")
    for name in ("curl", "http"):
        program = folder / name
        program.write_text('#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word"; done > "$WORDS"\n')
        program.chmod(0o755)
    return folder


def run(shell: Path, interpreter: str, code: str) -> list[str]:
    words = shell / "words"
    words.unlink(missing_ok=True)
    work = shell / "work"
    work.mkdir(exist_ok=True)
    environment = {"PATH": f"{shell}:/usr/bin:/bin", "WORDS": str(words), "HOME": "/nowhere"}
    subprocess.run([interpreter, "-c", code], env=environment, cwd=work, check=True, timeout=20)
    assert list(work.iterdir()) == []
    return words.read_text().split("\0")[:-1]


@pytest.mark.parametrize("interpreter", ["/bin/sh", "/bin/bash"])
@given(request_=requests())
def test_curl_in_a_shell_is_given_the_request_and_nothing_else(shell: Path, interpreter: str, request_: Request):
    check_curl(run(shell, interpreter, as_code(request_, "curl")), request_)


def check_curl(words: list[str], request: Request, body: str | None = None) -> None:
    rest = words
    if request.method != "GET" or wanted_body(request):
        assert rest[:2] == ["-X", request.method]
        rest = rest[2:]
    rest = rest[rest[:1] == ["--globoff"] :]
    assert is_address_of(rest[0], request)
    rest = rest[1:]
    for header in wanted_headers(request):
        assert rest[:2] == ["-H", header]
        rest = rest[2:]
    if body is not None:
        assert rest == ["--data", "@-"]
    elif wanted_body(request):
        assert rest == ["--data-raw", wanted_body(request)]
    else:
        assert rest == []


@given(request_=requests())
def test_httpie_in_a_shell_is_given_the_request_and_no_file(shell: Path, request_: Request):
    words = run(shell, "/bin/sh", as_code(request_, "httpie"))
    assert words[0] == request_.method
    assert is_address_of(words[1], request_)
    items = words[2 : 2 + len(request_.headers)]
    for item, (name, value) in zip(items, request_.headers, strict=True):
        assert item.replace(":\\@", ":@").replace(":\\=", ":=") == f"{name}:{tidy(value)}"
        assert not re.match(r"[\w-]+:?[=@]|[\w-]+:[=@]", item)
    assert words[2 + len(request_.headers) :] == (["--raw", wanted_body(request_)] if wanted_body(request_) else [])


# ---- cmd, by its documented phases -------------------------------------------------------------------------
VARIABLES = {"PATH": '"&calc&"', "CMDCMDLINE": 'cmd "x"', "USERNAME": "&calc"}


def expanded(line: str, *, in_batch: bool) -> str:
    """The first phase: variables between per cent signs, whatever is quoted; unknown ones stay, or vanish in a batch."""

    def value(match: re.Match[str]) -> str:
        name = match[1].partition(":")[0].upper()
        if name in VARIABLES:
            return VARIABLES[name]
        return "" if in_batch else match[0]

    if not in_batch:
        # A name that is not known leaves its second sign to begin another.
        out, place = "", 0
        while (match := re.compile(r"%([^%\n]*)%").search(line, place)) is not None:
            known = match[1].partition(":")[0].upper() in VARIABLES
            end = match.end() if known else match.start() + 1
            out += line[place : match.start()] + (value(match) if known else "%")
            place = end
        return out + line[place:]
    return re.sub(r"%([^%\n]*)%", value, line).replace("%", "")


def parsed(line: str) -> str:
    """The second phase: carets go, quotes switch them off, and an operator outside of quotes would be another command."""
    out, quoted, place = "", False, 0
    while place < len(line):
        char = line[place]
        if char == '"':
            quoted = not quoted
        elif char == "^" and not quoted:
            place += 1
            if line[place : place + 1] == "\n":
                place += 1
            char = line[place : place + 1]
        elif not quoted:
            assert char not in "&|<>()\n", f"cmd would act on {char!r}"
        out += char
        place += 1
    return out


def argv(line: str) -> list[str]:
    """How the C runtime cuts a command line (Microsoft: Parsing C command-line arguments)."""
    words: list[str] = []
    word, quoted, begun, place = "", False, False, 0
    while place < len(line):
        slashes = re.compile(r"\\*").match(line, place)
        assert slashes is not None
        count = len(slashes[0])
        place += count
        char = line[place : place + 1]
        if char == '"':
            word += "\\" * (count // 2)
            begun = True
            if count % 2:
                word += '"'
            else:
                quoted = not quoted
        elif char in {" ", "\t", ""} and not quoted:
            word += "\\" * count
            if begun or word:
                words.append(word)
            word, begun = "", False
        else:
            word += "\\" * count + char
        place += 1
    return words + ([word] if word or begun else [])


@given(request_=requests())
@example(request_=Request("GET", "https://a.example/", (), b"%PATH%%CMDCMDLINE:~-1%&calc&"))
@example(request_=Request("GET", "https://a.example/", (), b"%%PATH%%%&calc&%^%&calc"))
def test_cmd_gives_curl_the_request_and_expands_nothing(request_: Request):
    code = as_code(request_, "curl_cmd").removesuffix("\n")
    words = argv(parsed(expanded(code, in_batch=False)))
    assert words[0] == "curl"
    check_curl(words[1:], request_)


@given(request_=requests())
@example(request_=Request("GET", "https://a.example/", (), b"%PATH%%CMDCMDLINE:~-1%&calc&"))
@example(request_=Request("GET", "https://a.example/", (), b"a^%%PATH%%%&calc&%^%&calc"))
def test_cmd_runs_nothing_of_it_in_a_batch_file_either(request_: Request):
    code = as_code(request_, "curl_cmd").removesuffix("\n")
    assert argv(parsed(expanded(code, in_batch=True)))[0] == "curl"


def test_a_per_cent_sign_never_names_a_variable_in_cmd():
    request = Request("GET", "https://a.example/", (("X-A", "%PATH% %CMDCMDLINE:~-1%&calc& 100%"),))
    code = as_code(request, "curl_cmd")
    assert "%PATH%" not in code
    assert "%CMDCMDLINE" not in code


# ---- PowerShell --------------------------------------------------------------------------------------------
TOKEN = re.compile(r"'((?:[^'‘’‚‛]|['‘’‚‛]{2})*)'")


def single_quoted(code: str) -> tuple[list[str], str]:
    """The texts between single quotes, by PowerShell's own rule, and what stands outside of them."""
    texts: list[str] = []
    outside, place = "", 0
    while place < len(code):
        if code[place] not in "'‘’‚‛":
            outside += code[place]
            place += 1
            continue
        text, place = "", place + 1
        while True:
            char = code[place]
            if char in "'‘’‚‛":
                if code[place + 1 : place + 2] and code[place + 1] in "'‘’‚‛":
                    text, place = text + char, place + 2
                    continue
                place += 1
                break
            text, place = text + char, place + 1
        texts.append(text)
        outside += "·"
    return texts, outside


@given(request_=requests())
def test_powershell_is_given_the_request_and_nothing_else(request_: Request):
    texts, outside = single_quoted(as_code(request_, "powershell"))
    assert re.fullmatch(
        r"Invoke-RestMethod -Method [A-Z]+ -Uri ·(?: `\n  -Headers @\{ · = ·(?:; · = ·)* \})?(?: `\n  -ContentType ·)?"
        r"(?: `\n  -Body ·)?\n",
        outside,
    )
    assert is_address_of(texts[0], request_)
    assert {tidy(value) for _, value in request_.headers if value} <= set(texts)
    if wanted_body(request_):
        assert texts[-1] == wanted_body(request_)


@given(request_=requests())
def test_curl_in_windows_powershell_keeps_its_words_apart(request_: Request):
    """Windows PowerShell 5.1 puts words with blanks into quotes and escapes nothing inside of them."""
    code = as_code(request_, "curl_powershell")
    texts, outside = single_quoted(code)
    assert re.fullmatch(
        r"(?:· \| )?curl\.exe(?: -X [A-Z]+)?(?: --globoff)? ·(?: `\n  -H ·)*(?: `\n  --data ·)?\n", outside
    )
    body = None
    if wanted_body(request_):
        body, texts = texts[0], texts[1:]
        assert body == wanted_body(request_)
    line = re.sub(r"`\n", "", outside.rpartition("| ")[2]).strip()
    for text in texts:
        line = line.replace("·", f'"{text}"' if re.search(r"\s", text) or not text else text.replace("·", "\0"), 1)
    words = argv(line)
    assert words[0] == "curl.exe"
    if not any("·" in text for text in texts):
        check_curl(words[1:], request_, body)


# ---- languages ---------------------------------------------------------------------------------------------
@given(request_=requests())
def test_python_holds_the_request_as_texts_alone(request_: Request):
    tree = ast.parse(as_code(request_, "python"))
    (call,) = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "httpx.request"
    ]
    assert [ast.literal_eval(call.args[0]), is_address_of(ast.literal_eval(call.args[1]), request_)] == [
        request_.method,
        True,
    ]
    given_ = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
    assert [f"{name}: {value}" for name, value in given_.get("headers", [])] == wanted_headers(request_)
    assert given_.get("content", "") == wanted_body(request_)


@given(request_=requests())
def test_javascript_holds_the_request_as_texts_alone(request_: Request):
    code = as_code(request_, "javascript")
    texts: list[str] = []

    def taken(match: re.Match[str]) -> str:
        texts.append(json.loads(match[0]))
        return "·"

    outside = re.sub(r'"(?:[^"\\\n]|\\.)*"', taken, code)
    assert re.fullmatch(
        r"const response = await fetch\(·, \{\n  method: ·,\n(?:  headers: \[\[·, ·\](?:, \[·, ·\])*\],\n)?(?:  body: ·,\n)?"
        r"\}\);\nconsole\.log\(response\.status, await response\.text\(\)\);\n",
        outside,
    )
    assert texts[1] == request_.method
    assert [f"{name}: {value}" for name, value in zip(texts[2::2], texts[3::2], strict=False)][
        : len(request_.headers)
    ] == (wanted_headers(request_))


@given(request_=requests())
def test_php_holds_the_request_as_texts_alone(request_: Request):
    code = as_code(request_, "php")
    texts: list[str] = []

    def taken(match: re.Match[str]) -> str:
        texts.append(re.sub(r"\\([\\'])", r"\1", match[1]))
        return "·"

    outside = re.sub(r"'((?:[^'\\]|\\.)*)'", taken, code)
    assert re.fullmatch(
        r"<\?php\n\$call = curl_init\(·\);\ncurl_setopt_array\(\$call, \[\n    CURLOPT_CUSTOMREQUEST => ·,\n"
        r"    CURLOPT_RETURNTRANSFER => true,\n(?:    CURLOPT_HTTPHEADER => \[·(?:, ·)*\],\n)?(?:    CURLOPT_POSTFIELDS => ·,\n)?"
        r"\]\);\necho curl_exec\(\$call\);\n",
        outside,
    )
    assert texts[2 : 2 + len(request_.headers)] == wanted_headers(request_)


# ---- in all of them ----------------------------------------------------------------------------------------
LOGIN = Request("GET", "https://a.example/", (("Authorization", "Basic <your user name>:<your password>"),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_login_is_left_to_the_program_that_encodes_it(language: str):
    code = as_code(LOGIN, language)
    assert "your user name" in code
    assert "Authorization: Basic" not in code


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("url", ["-o/etc/x", "file:///etc/passwd", "@x", "--config=x"])
def test_no_address_is_an_option_or_a_file(language: str, url: str):
    assert f"https://{url}" in as_code(Request("GET", url), language).replace("^", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_program_writes_by_itself_is_left_to_it(language: str):
    headers = (("Host", "b.example"), ("Content-Length", "7"), (":authority", "b.example"), ("X-Kept", "1"))
    code = as_code(Request("POST", "https://a.example/", headers, b"{}"), language)
    assert "X-Kept" in code
    assert not [word for word in ("Content-Length", "b.example") if word in code]
