"""PowerShell's web commands and their short names, as people paste them."""

from __future__ import annotations

import pytest

from smsauth_gui.core.exchange.powershell import powershell
from smsauth_gui.core.values.http import Request

KEY = ("X-Api-Key", "abcDEF0123456789")
URL = "https://gateway.seven.io/api/balance"
TABLE = '"X-Api-Key"="abcDEF0123456789"'


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            f'curl -Uri "{URL}" -Headers @{{ "X-Api-Key" = "abcDEF0123456789" }} -Method Get',
            Request("GET", URL, (KEY,)),
        ),
        (f"Invoke-RestMethod -Uri {URL} -Headers @{{'X-Api-Key'='abcDEF0123456789'}}", Request("GET", URL, (KEY,))),
        (f'irm "{URL}"', Request("GET", URL)),
        (f"$r = iwr -Method POST -Uri '{URL}' -Body 'a=b'", Request("POST", URL, (), b"a=b")),
        (
            f'Invoke-WebRequest `\n  -Uri "{URL}" `\n  -Method Get `\n  -Headers @{{\n  {TABLE}\n}}\n\nStatus 401',
            Request("GET", URL, (KEY,)),
        ),
        (
            f'$headers = @{{{TABLE}; Accept="application/json"}}\n$uri = "{URL}"\nirm -Uri $uri -Headers $headers',
            Request("GET", URL, (KEY, ("Accept", "application/json"))),
        ),
        (
            f'irm -Uri "{URL}" -Method Post -ContentType "application/json" -Body "{{`"a`":1}}"',
            Request("POST", URL, (("Content-Type", "application/json"),), b'{"a":1}'),
        ),
    ],
)
def test_a_command_is_read_with_its_headers_and_body(text, wanted):
    assert powershell(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "curl https://gateway.seven.io/api/balance -H 'X-Api-Key: abc'",
        "wget https://gateway.seven.io/",
        "irm",
        "irm -Headers @{}",
        "curl -Uri",
        "iwr $address",
        "curl -Uri " * 5_000,
        "irm @{" * 20_000,
    ],
)
def test_what_is_none_is_left_to_others(text):
    assert powershell(text) is None


def test_what_stands_behind_the_command_is_not_part_of_it():
    found = powershell(f'irm -Uri "{URL}"\nThen I tried -Method Delete')
    assert found == Request("GET", URL)
