"""``smsauth compare``: texts, files and accounts."""

from __future__ import annotations

from tests.core.minted import INFOBIP, INFOBIP_KEY, T, mint

NOW = "2026-10-01T12:00:00Z"
OLD = mint({"iss": "infobip.com", "iat": T - 7200, "exp": T - 3600})


def test_two_texts_and_a_file_are_compared(smsauth, tmp_path):
    (tmp_path / "old.txt").write_text(OLD)
    ran = smsauth("compare", "--now", NOW, INFOBIP, f"@{tmp_path / 'old.txt'}")
    assert (ran.status, ran.json["code"]) == (0, "compare.expired_second")
    assert ran.json["sentence"] == "The second has expired, the other has not."
    row = next(row for row in ran.json["rows"] if row["topic"] == "Status")
    assert row["same"] is False
    text = smsauth("compare", "--now", NOW, INFOBIP, OLD, as_json=False).out
    assert text.startswith(ran.json["sentence"])
    assert INFOBIP not in text + ran.out


def test_requests_are_compared_too(smsauth):
    one, other = (
        f"curl -H 'Authorization: {word} {INFOBIP_KEY}' https://api.infobip.com/sms" for word in ("App", "Bearer")
    )
    ran = smsauth("compare", one, other)
    assert ran.json["code"] == "compare.same_but"
    assert "Authorization: App and Authorization: Bearer" in ran.json["sentence"]
    assert INFOBIP_KEY not in ran.out


def test_an_account_is_compared_by_its_name(smsauth, practice, secret_service):
    smsauth("connect", "seven", "api_key", "--sandbox-base", practice, "--name", "acme")
    ran = smsauth("compare", "acme", INFOBIP)
    assert (ran.status, ran.json["code"]) == (0, "compare.kinds")
    unknown = smsauth("compare", "acme", "nobody")
    assert (unknown.status, "there are: acme" in unknown.err) == (2, True)


def test_nothing_to_compare_ends_with_one(smsauth):
    assert smsauth("compare", "good morning to you", "good night to you").status == 1


def test_that_one_has_expired_comes_before_different_permissions(smsauth):
    old = mint({"iss": "sms-gate", "exp": T - 3600, "scopes": ["messages:list"]})
    new = mint({"iss": "sms-gate", "exp": T + 3600, "scopes": ["messages:send"]})
    ran = smsauth("compare", "--now", NOW, old, new)
    assert ran.json["code"] == "compare.expired_first"
    assert any(row["topic"] == "Permissions" and row["same"] is False for row in ran.json["rows"])
