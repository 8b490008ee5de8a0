"""What is asked for is looked at before it is sent."""

from __future__ import annotations

import pytest

from smsauth_gui.core.provider.asking import remarks
from tests.core.minted import catalog

SMSGATE, SEVEN = catalog()["smsgate"], catalog()["seven"]


@pytest.mark.parametrize(
    ("mode", "scope", "code"),
    [
        ("cloud", "messages:sent", "ask.unknown"),
        ("cloud", "devices:write", "ask.unknown"),
        ("local", "messages:list", "ask.elsewhere"),
        ("cloud", "tokens:refresh", "ask.never"),
        ("cloud", "all:any", "ask.everything"),
        ("local", "tokens:manage", "ask.everything"),
        ("cloud", "messages:list", ""),
    ],
)
def test_a_permission_is_remarked_on_where_it_is_odd(mode: str, scope: str, code: str) -> None:
    assert [remark.code for remark in remarks(SMSGATE, mode, ("messages:send", scope, scope))] == [code] * bool(code)


def test_an_unknown_one_is_named_with_its_provider() -> None:
    [remark] = remarks(SEVEN, "", ("smss",))
    assert remark.values == {"scope": "smss", "provider": "seven"}


def test_a_file_without_permissions_says_nothing_about_any() -> None:
    assert remarks(catalog()["sinch"], "", ("anything",)) == ()
