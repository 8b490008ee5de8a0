"""What is found in a token: each finding reached, times to the second, claims exactly as they stand."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.token.verify import Key, Secret
from smsauth_gui.core.values.errors import FINDINGS
from smsauth_gui.core.values.reading import Finding, Reading
from smsauth_gui.core.values.statement import Statement, statement, verbatim
from tests.core.minted import INFOBIP, NOW, SMSGATE_REFRESH, T, b64, catalog, codes, mint


def read(text: str, **more: Any) -> Reading:
    return paste.read(text, catalog=catalog(), now=NOW, **more)


GOOD = {"iss": "https://id.example.org", "iat": T - 10, "exp": T + 600}
PEM = (
    "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----"
)

FOUND = {
    "jwt.alg_none": mint(GOOD, {"alg": "none"}, b""),
    "jwt.alg_unknown": mint(GOOD, {"alg": "HS1"}),
    "jwt.not_verified": mint(GOOD),
    "jwt.expired": mint({"exp": T}),
    "jwt.not_yet_valid": mint({**GOOD, "nbf": T + 1}),
    "jwt.no_expiry": mint({"iss": "a"}),
    "jwt.long_lived": mint({"iat": T, "exp": T + 86_401}),
    "jwt.times_inconsistent": mint({"iat": T + 50, "exp": T + 20}),
    "jwt.time_not_number": mint({"exp": "tomorrow"}),
    "jwt.time_in_milliseconds": mint({"exp": T * 1000}),
    "jwt.duplicate_claim": mint('{"sub":"a","exp":1790859600,"sub":"b"}'),
    "jwt.header_remote_key": mint(GOOD, {"alg": "RS256", "jku": "https://evil.example.org/keys"}),
    "jwt.crit_unknown": mint(GOOD, {"alg": "HS256", "crit": ["x-odd"], "x-odd": 1}),
    "jwt.kid_suspicious": mint(GOOD, {"alg": "HS256", "kid": "../../etc/passwd"}),
    "jwt.segment_invalid": mint(GOOD)[:80] + "*" + mint(GOOD)[80:],
    "jwt.payload_not_object": mint("[1, 2]"),
    "jwt.encrypted": f"{b64(json.dumps({'alg': 'dir', 'enc': 'A256GCM'}))}..{b64('iv')}.{b64('text')}.{b64('tag')}",
    "jwt.wide_scope": mint({**GOOD, "scope": "all:any"}),
    "jwt.wrong_kind": SMSGATE_REFRESH,
    "text.hidden_characters": f"{INFOBIP[:50]}\u200b{INFOBIP[50:]}",
    "text.surrounding_noise": f"'{INFOBIP}'",
    "text.placeholder": "Authorization: App YOUR_API_KEY",
    "text.truncated": INFOBIP[:100],
}


UNVERIFIED = Finding("jwt.not_verified", "info")


def part(name: str, damage: str) -> Statement:
    return statement("token.segment", part=Statement(f"token.{name}"), damage=Statement(f"damage.{damage}"))


NOTES: dict[str, list[tuple[str, Statement | None]]] = {
    "jwt.alg_unknown": [("jwt.alg_unknown", verbatim("HS1"))],
    "jwt.not_verified": [],
    "jwt.times_inconsistent": [("jwt.times_inconsistent", statement("token.ends_before_issued"))],
    "jwt.time_not_number": [("jwt.time_not_number", verbatim("exp"))],
    "jwt.time_in_milliseconds": [("jwt.time_in_milliseconds", verbatim("exp"))],
    "jwt.duplicate_claim": [("jwt.duplicate_claim", verbatim("sub"))],
    "jwt.header_remote_key": [("jwt.header_remote_key", verbatim("jku"))],
    "jwt.crit_unknown": [("jwt.crit_unknown", verbatim("x-odd"))],
    "jwt.segment_invalid": [("jwt.segment_invalid", part("payload", "alphabet"))],
    "jwt.wide_scope": [("jwt.wide_scope", verbatim("all:any"))],
    "jwt.wrong_kind": [("jwt.long_lived", None), ("jwt.wrong_kind", statement("token.refresh"))],
    "text.hidden_characters": [("text.hidden_characters", verbatim("U+200B"))],
    "text.placeholder": [("text.surrounding_noise", None), ("text.placeholder", None)],
    "text.truncated": [
        ("jwt.segment_invalid", part("payload", "not_json")),
        ("jwt.segment_invalid", statement("token.signed_parts", n=2)),
        ("text.truncated", None),
    ],
}
"""All findings of the texts above but that nobody checked the signature, where there is more to say than the code."""
NEVER_CHECKED = {"jwt.alg_none", "jwt.encrypted", "text.placeholder"}


@pytest.mark.parametrize("code", FOUND)
def test_each_finding_is_made_by_a_text_that_shows_it_and_no_other(code):
    expected = [Finding(name, FINDINGS[name], note) for name, note in NOTES.get(code, [(code, None)])]
    if code not in NEVER_CHECKED:
        expected.append(UNVERIFIED)
    assert list(read(FOUND[code]).findings) == expected


HEAD, BODY, SIGNATURE = mint(GOOD).split(".")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (mint(GOOD, {"alg": "None"}, b""), [("jwt.alg_none", statement("token.alg_spelling", alg="None"))]),
        (mint(GOOD, {"alg": "HS256", "crit": []}), [("jwt.crit_unknown", verbatim(""))]),
        (mint(GOOD, {"alg": "HS256", "crit": "b64"}), [("jwt.crit_unknown", statement("token.crit_no_list"))]),
        (mint(GOOD, {"alg": "HS256", "crit": ["b64"]}), []),
        (
            mint(GOOD, {"typ": "JWT"}),
            [("jwt.segment_invalid", part("header", "no_alg")), ("jwt.alg_unknown", statement("token.no_alg"))],
        ),
        (
            mint(GOOD, '{"alg":"HS256","kid":"a","kid":"b"}'),
            [("jwt.duplicate_claim", statement("token.claim_in_header", name="kid"))],
        ),
        (
            f"{HEAD}.{BODY}.",
            [("jwt.segment_invalid", part("signature", "empty")), ("text.truncated", statement("token.signature"))],
        ),
        (
            f"{HEAD}.{BODY}.{SIGNATURE[:-3]}",
            [("text.truncated", statement("token.signature_length", length=40, wanted=43))],
        ),
        (
            f"{HEAD}.{BODY}.{SIGNATURE[:-2]}",
            [
                ("jwt.segment_invalid", part("signature", "cut")),
                ("text.truncated", statement("token.signature")),
                ("text.truncated", statement("token.signature_length", length=41, wanted=43)),
            ],
        ),
        (f"{HEAD}.{BODY}.{SIGNATURE}=", [("jwt.segment_invalid", part("signature", "padding"))]),
        (mint("not json"), [("jwt.payload_not_object", statement("token.contents_not_json"))]),
        (mint({**GOOD, "token_use": "id"}), [("jwt.wrong_kind", statement("token.id"))]),
    ],
)
def test_what_a_finding_is_about_is_named(text, expected):
    found = [(item.code, item.note) for item in read(text).findings if item != UNVERIFIED]
    assert found == expected


def test_every_finding_is_reached():
    with_a_key = {"jwt.signature_invalid", "jwt.key_confusion"}
    assert set(FOUND) | with_a_key == set(FINDINGS)
    assert "jwt.signature_invalid" in codes(read(mint(GOOD), verify_with=Key(Secret("k" * 32), shared=True)))
    assert "jwt.key_confusion" in codes(read(mint(GOOD), verify_with=Key(Secret(PEM))))


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ({"exp": T + 1}, "valid"),
        ({"exp": T}, "expired"),
        ({"exp": T - 1}, "expired"),
        ({"exp": T + 0.5}, "valid"),
        ({"nbf": T, "exp": T + 1}, "valid"),
        ({"nbf": T + 1, "exp": T + 2}, "not_yet_valid"),
        ({"nbf": T + 1}, "not_yet_valid"),
        ({"exp": T * 1000}, "unknown"),
        ({"exp": "1790859600"}, "unknown"),
        ({"exp": None}, "no_expiry"),
        ({}, "no_expiry"),
    ],
)
def test_the_status_knows_no_leeway(claims, status):
    assert read(mint(claims)).status == status


def test_the_moment_of_the_failure_judges_anew():
    then = datetime(2026, 9, 30, tzinfo=UTC)
    token = mint({"exp": T - 3600})
    assert read(token).status == "expired"
    assert read(token, at=then).status == "valid"


def test_milliseconds_show_the_time_they_probably_mean():
    reading = read(mint({"exp": (T + 60) * 1000}))
    claim = reading.claims[0]
    assert claim.time == datetime.fromtimestamp(T + 60, UTC)
    assert claim.time_note == statement("time.milliseconds")
    assert reading.expires_at is None


def test_claims_keep_their_order_digits_and_duplicates():
    payload = '{"b":18446744073709551617,"a":1e999,"b":1.10,"ü":"\\u00fc","n":{"x":[1,{"y":2}]}}'
    reading = read(mint(payload))
    assert [(claim.name, claim.value) for claim in reading.claims] == [
        ("b", "18446744073709551617"),
        ("a", "1e999"),
        ("b", "1.10"),
        ("ü", '"ü"'),
        ("n", '{"x": [1, {"y": 2}]}'),
    ]


def test_a_number_of_five_thousand_digits_is_shown_digit_for_digit():
    digits = "7" * 5000
    reading = read(mint(f'{{"big":{digits},"exp":{digits}}}'))
    assert reading.claims[0].value == digits
    assert reading.status == "unknown"


@pytest.mark.parametrize("depth", [500, 10_000])
def test_nesting_is_no_trouble(depth):
    deep = '{"sub":"a","deep":' + "[" * depth + "]" * depth + ',"exp":1790859600}'
    reading = read(mint(deep))
    assert [claim.name for claim in reading.claims] == ["sub", "deep", "exp"]


@pytest.mark.parametrize("keep", [40, 70, 90, 110])
def test_of_a_token_that_was_cut_everything_that_is_left_is_shown(keep):
    whole = read(INFOBIP)
    part = read(INFOBIP[:keep] if keep > 80 else INFOBIP[: len(INFOBIP.split(".")[0]) + keep])
    assert part.kind == "jwt"
    assert part.header == whole.header
    assert [(claim.name, claim.value) for claim in part.claims] == [
        (claim.name, claim.value) for claim in whole.claims[: len(part.claims)]
    ]


def test_a_header_that_cannot_be_read_leaves_the_claims():
    head, payload, signature = mint(GOOD).split(".")
    reading = read(f"{head[:-4]}####.{payload}.{signature}")
    assert reading.kind == "jwt"
    assert [claim.name for claim in reading.claims] == ["iss", "iat", "exp"]
    assert reading.header[0].value == '"HS256"'
    assert "jwt.segment_invalid" in codes(reading)


def test_a_token_inside_a_token_gets_its_own_card():
    reading = read(mint(INFOBIP, {"alg": "HS256", "cty": "JWT"}))
    assert [item.claims[0].name for item in reading.items if item.claims] == ["sub"]
    assert reading.items[-1].providers[0].id == "infobip"


def test_the_json_form_of_a_token_is_read_like_the_compact_one():
    head, payload, signature = INFOBIP.split(".")
    flat = {"protected": head, "payload": payload, "signature": signature}
    general = {"payload": payload, "signatures": [{"protected": head, "signature": signature}]}
    for form in (flat, general):
        reading = read(json.dumps(form))
        assert reading.kind == "jwt"
        assert reading.secret is not None
        assert reading.secret.reveal() == INFOBIP


def test_an_encrypted_token_shows_its_header():
    reading = read(FOUND["jwt.encrypted"])
    assert (reading.kind, reading.status) == ("jwe", "unknown")
    assert [claim.value for claim in reading.header] == ['"dir"', '"A256GCM"']


def test_a_providers_own_meaning_of_a_claim_goes_along():
    meanings = {claim.name: claim.meaning for claim in read(INFOBIP).claims}
    assert meanings == {item.claim: item.meaning for item in catalog()["infobip"].claim_meanings} | dict.fromkeys(
        ("exp", "iat", "jti"), ""
    )


def test_a_lifetime_counts_from_when_it_was_received_and_never_from_now():
    answer = json.dumps({"access_token": "a1b2c3d4e5f60718", "expires_in": 3600})
    assert read(answer).expires_at is None
    assert read(answer).expires_from == "unknown"
    received = datetime(2026, 10, 1, 11, tzinfo=UTC)
    told = read(answer, received_at=received)
    assert (told.expires_at, told.expires_from, told.status) == (NOW, "expires_in", "expired")
    dated = read(f"HTTP/1.1 200 OK\nDate: Thu, 01 Oct 2026 11:30:00 GMT\nContent-Type: application/json\n\n{answer}")
    assert dated.expires_at == datetime(2026, 10, 1, 12, 30, tzinfo=UTC)
    logged = read(f"2026-10-01T11:45:00Z DEBUG token answer: {answer}")
    assert logged.expires_at == datetime(2026, 10, 1, 12, 45, tzinfo=UTC)
