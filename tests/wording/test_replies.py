"""The letter to the customer: one language, one next step, nothing that the method lacks, no secret and no false alarm."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from smsauth_gui.core.clues.inspection import Question, inspect
from smsauth_gui.core.diagnosis.repair import Change, Repair
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.statement import statement
from smsauth_gui.services.material import of_text
from smsauth_gui.wording.by_method import holds
from smsauth_gui.wording.language import ENGLISH, language, languages
from smsauth_gui.wording.replies import possible, reply, spoken, usual
from smsauth_gui.wording.report import Material
from tests.core.minted import INFOBIP_KEY, NOW, T, catalog, mint
from tests.wording.test_report import TOKEN, english_in, pasted

WAYS = [(provider, method) for provider in catalog().connectable for method in provider.methods]
IDS = [f"{provider.id}-{method.id}" for provider, method in WAYS]


def said(cause: str, provider: str = "", method: str = "", code: str = "en", **detail: str | int) -> str:
    found = Diagnosis(cause, detail, provider=provider, method=method)
    return reply(pasted("", diagnosis=found, provider=catalog().get(provider)), language(code))


def test_a_rejected_key_is_looked_up_on_the_providers_page():
    refused = Diagnosis(
        "credential.rejected", evidence=(statement("evidence.answer_says", words="Invalid login details"),),
        provider="infobip", method="api_key",
    )  # fmt: skip
    made = pasted("", diagnosis=refused, provider=catalog()["infobip"])
    text = reply(replace(made, moment=NOW - timedelta(hours=1)), ENGLISH)
    assert f"1. Open “Settings › API keys” ({catalog()['infobip'].replace_link})." in text
    assert "Infobip's response of 1 Oct 2026, 11:00:00 UTC: “Invalid login details”" in text
    assert text.endswith("but no key, token or password.\n\nKind regards\n")


@pytest.mark.parametrize("cause", ["net.dns", "host.wrong", "limit.rate", "account.balance"])
def test_a_key_that_has_nothing_to_do_with_it_is_left_alone(cause: str):
    text = said(cause, "infobip", "api_key")
    assert "you don't need to replace them" in text
    assert "https://" not in text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (INFOBIP_KEY, "Please replace it at Infobip,"),
        ("My login is password: hunter2secret", "Please replace it, "),
        (TOKEN, "Please replace it at Infobip,"),
        (f"{INFOBIP_KEY[:30]}…", ""),
        ("apikey=YOUR_API_KEY", ""),
        (mint({"iss": "infobip.com", "iat": T - 90, "exp": T - 60}), ""),
    ],
)
def test_only_what_somebody_could_use_is_to_be_replaced(text: str, place: str):
    letter = reply(pasted(text, provider=catalog()["seven"]), ENGLISH)
    assert place in letter
    assert ("Your message contained" in letter) is bool(place)


def test_a_revoked_token_is_not_to_be_replaced_once_more():
    assert "Your message contained" not in reply(pasted(TOKEN, diagnosis=Diagnosis("token.revoked")), ENGLISH)


def test_an_expired_token_is_told_with_its_end_and_the_time():
    gone = mint({"iss": "infobip.com", "iat": T - 3720, "exp": T - 120})
    made = pasted(gone, diagnosis=Diagnosis("token.expired", method="oauth2_client"), provider=catalog()["infobip"])
    text = reply(replace(made, moment=NOW - timedelta(seconds=60)), ENGLISH)
    assert "it was valid until 1 Oct 2026, 11:58:00 UTC, and the request was sent at 1 Oct 2026, 11:59:00 UTC." in text
    assert "Infobip doesn't issue refresh tokens for this kind of sign-in." in text


def test_where_nothing_can_be_concluded_it_asks_for_what_would_decide():
    assert "the whole request" in said("provider.unknown")
    assert "the whole request" in reply(pasted("It does not work"), ENGLISH)
    asked = reply(replace(pasted("I get an error"), wanted=("status", "answer")), ENGLISH)
    assert "- the HTTP status of the response, such as 401\n- the whole response of the server\n" in asked
    assert "the whole request" not in asked


def test_what_would_make_it_sure_is_asked_for_in_case_it_fails_again():
    made = replace(pasted("", diagnosis=Diagnosis("credential.rejected")), wanted=("request",))
    assert "If it fails again, please send us (without any key, token or password):\n- the whole request" in reply(
        made, ENGLISH
    )


@pytest.mark.parametrize(
    ("cause", "provider", "method", "detail", "sentence"),
    [
        ("token.clock", "smsgate", "jwt", {"offset_s": 7200}, "is 2 hours slow"),
        ("token.clock", "smsgate", "jwt", {"offset_s": -7200}, "is 2 hours fast"),
        ("host.wrong", "onlinesim", "oauth2_code", {}, "Please use onlinesim.io."),
        ("host.wrong", "infobip", "api_key", {}, "is shown on the home page of the Infobip portal"),
        ("host.wrong", "smsgate", "basic", {}, "compare the address in your program"),
        (
            "oauth.redirect_mismatch",
            "seven",
            "oauth2_code",
            {"sent": "http://127.0.0.1/cb"},
            "ask seven's support (https://www.seven.io/en) to register exactly http://127.0.0.1/cb,",
        ),
        (
            "oauth.redirect_mismatch",
            "onlinesim",
            "oauth2_code",
            {"sent": "http://127.0.0.1/cb"},
            "Please register exactly http://127.0.0.1/cb at https://onlinesim.io,",
        ),
        ("mode.unsupported", "smsgate", "jwt", {}, "with user name and password instead of a token"),
        ("mode.unsupported", "smsgate", "basic", {}, "whoever runs that server"),
    ],
)
def test_the_step_names_the_exact_place(cause: str, provider: str, method: str, detail: dict, sentence: str):
    assert sentence in said(cause, provider, method, **detail)


@pytest.mark.parametrize(("provider", "method"), WAYS, ids=IDS)
@pytest.mark.parametrize("code", languages())
def test_no_letter_offers_what_the_method_lacks_or_speaks_two_languages(code: str, provider: Provider, method: Method):
    others = [other.name for other in catalog().connectable if other.id != provider.id]
    for cause in CAUSES:
        text = said(
            cause, provider.id, method.id, code, sent="Authorization: Bearer", wanted="X-Api-Key", offset_s=7200
        )
        assert "{" not in text
        assert not [name for name in others if name in text.replace(provider.name, "")], (cause, text)
        if code != "en":
            assert english_in(text, code) == [], (cause, text)
            continue
        lower = text.lower()
        assert not [word for word in ("this computer", "credential", " here ", "we know") if word in lower], (
            cause,
            text,
        )
        kind = holds(method)
        assert kind == "refresh" or "renew the token" not in lower, (cause, text)
        assert kind in {"browser", "refresh"} or "with your browser" not in lower, (cause, text)
        assert kind == "key" or "api key" not in lower, (cause, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hallo, ich bekomme einen 401 und die Anmeldung geht nicht. curl -H 'Authorization: App x'", "de"),
        ("Здравствуйте, при отправке приходит ошибка 401, ключ верный", "ru"),
        ("Hello, we get a 401 with this key", "en"),
        ("Доброго дня, не працює ключ і сервер відповідає помилкою", "en"),
        ("HTTP/1.1 401 Unauthorized", "en"),
    ],
)
def test_a_reply_is_written_in_the_tickets_language(text: str, code: str):
    assert spoken(text).code == code


# ---- its parts ---------------------------------------------------------------------------------------------
CHANGE = Change("header", "Authorization: Bearer <your API key>", "Authorization: App <your API key>")


def misplaced(**more: object) -> Material:
    sent = Request("POST", "https://x.example/sms?to=+4915112345678", (("Authorization", "App <your API key>"),))
    cause = Diagnosis("credential.scheme", provider="infobip", method="api_key")
    made = pasted("", diagnosis=cause, provider=catalog()["infobip"], repair=Repair(sent, sent, (CHANGE,)))
    return replace(made, **more)  # type: ignore[arg-type]  # the fields of Material


def test_the_letter_says_what_to_write_in_place_of_what():
    text = reply(misplaced(), ENGLISH)
    assert f"Please send\n    {CHANGE.after}\ninstead of\n    {CHANGE.before}\n" in text


@pytest.mark.parametrize("code", languages())
def test_the_whole_request_stands_in_it_only_when_asked_for_and_without_people(code: str):
    everything = frozenset(possible(misplaced()))
    assert "curl" not in reply(misplaced(), language(code))
    text = reply(misplaced(), language(code), everything)
    assert "curl -X POST" in text
    assert "15112345678" not in text
    assert code == "en" or english_in(text.partition("curl")[0].replace("<your API key>", ""), code) == []


def test_what_to_send_back_is_asked_for_as_it_was_ticked():
    def asked(*parts: str) -> str:
        return reply(misplaced(), ENGLISH, frozenset(parts)).partition("If it fails again, ")[2]

    assert asked() == ""
    assert asked("ask.time").startswith("please send us the error message and the time, but no key")
    assert "- the whole request: address, headers and body\n- the time of the request" in asked(
        "ask.time", "ask.request"
    )


def test_what_a_text_lacks_is_asked_for_before_anything_else():
    cut = Repair(Request("GET", "https://x.example/"), Request("GET", "https://x.example/"), (CHANGE,), ("body",))
    assert "ask.request" not in usual(misplaced())
    assert "ask.request" in usual(misplaced(repair=cut))
    assert {part for part in usual(misplaced(wanted=("address",))) if part.startswith("ask.")} == {"ask.address"}
    assert "ask.address" not in possible(misplaced())


def test_of_a_call_that_went_through_nothing_is_asked():
    assert possible(pasted("", diagnosis=Diagnosis("ok"))) == ()


def test_an_answer_that_its_provider_explains_gets_that_advice():
    answer = "GET https://gateway.seven.io/api/balance\nX-Api-Key: {key}\n\nHTTP/1.1 200 OK\n\n"
    text = answer.format(key="k" * 40) + '{"success":"901"}'
    found = inspect(Question(text, NOW), catalog())
    letter = reply(of_text(Question(text, NOW), found, catalog()), ENGLISH)
    assert "Use a key that doesn't require signed requests" in letter
    assert "whether they are mistyped" not in letter


def test_the_time_of_reading_is_not_said_to_be_the_time_of_the_response():
    text = "GET https://gateway.seven.io/api/balance\nX-Api-Key: k\n\nHTTP/1.1 401 Unauthorized\n\nno such key"
    question = Question(text, NOW)
    assert "2026" not in reply(of_text(question, inspect(question, catalog()), catalog()), ENGLISH)
    dated = Question(text.replace("\n\nno", "\nDate: Thu, 01 Oct 2026 10:00:00 GMT\n\nno"), NOW)
    assert "1 Oct 2026, 10:00:00 UTC" in reply(of_text(dated, inspect(dated, catalog()), catalog()), ENGLISH)


def test_a_bare_403_is_not_said_to_be_an_accepted_sign_in():
    bare = Diagnosis("permission.role", certainty="reading", provider="smsgate", method="basic")
    letter = reply(pasted("", diagnosis=bare, provider=catalog()["smsgate"]), ENGLISH)
    assert "accepted" not in letter
    assert "without giving a reason" in letter
