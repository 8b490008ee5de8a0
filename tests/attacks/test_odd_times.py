"""``expires_in`` and ``expires_at`` in every odd form a server has ever written: a time that makes sense, or none."""

from __future__ import annotations

from datetime import datetime

import pytest

from smsauth_gui.core.grant.token_answer import Asked, read_token
from smsauth_gui.core.provider.schema import TokenAnswer
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Response
from tests.attacks.sizes import tell
from tests.core.minted import NOW, T

ODD = (
    "null", "true", "false", "0", "-0", "-1", "0.0", "3600", "3600.5", "3.6e3", "1e308", "1e309", "-1e309", "NaN", "Infinity",
    "-Infinity", "9" * 20, "9" * 400, "9" * 5000, "-" + "9" * 400, '""', '" "', '"3600"', '" 3600 "', '"3600s"', '"1h"',
    '"3,600"', '"3.600,0"', '"0x10"', '"1e3"', '"-5"', '"+5"', '"٣٦٠٠"', '"３６００"', '"9999999999999999999"', '"NaN"', '"inf"',
    '"null"', '"never"', '"2026-10-01T13:00:00Z"', '"2026-10-01"', '"10000-01-01"', "[]", "[3600]", "{}", '{"seconds":3600}',
    f"{T + 3600}", f"{(T + 3600) * 1000}", f"{(T + 3600) * 10**6}", f'"{T + 3600}"', "1", '"1"', '"\\u0000"', '"\\ud800"',
)  # fmt: skip


def read(name: str, written: str) -> Grant | None:
    body = f'{{"access_token":"t","{name}":{written}}}'.encode()
    try:
        return read_token(TokenAnswer(), Response(200, (), body), Asked(), NOW)
    except Problem:
        return None  # no JSON


@pytest.mark.parametrize("name", ["expires_in", "expires_at"])
def test_an_odd_time_is_a_time_or_unknown(name):
    known, unknown, refused = 0, 0, 0
    for written in ODD:
        grant = read(name, written)
        if grant is None:
            refused += 1
        elif grant.expires_at is None:
            unknown += 1
            assert grant.expires_from == "unknown", written
        else:
            known += 1
            assert grant.expires_at.tzinfo is not None, written
            assert datetime.fromtimestamp(0, NOW.tzinfo) <= grant.expires_at, written
    tell(f"{name}: {known} read, {unknown} unknown, {refused} no JSON")
    assert known
