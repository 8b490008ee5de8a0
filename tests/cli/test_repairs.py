"""The corrected request as ``diagnose`` and ``inspect`` print it, for people and for programs."""

from __future__ import annotations

import shlex

import pytest

from smsauth_gui.core.exchange.as_code import LANGUAGES
from tests.core.minted import INFOBIP_KEY, SEVEN_KEY

COMMAND = f"""\
curl -X POST https://gz4v1.api.infobip.com/sms/3/messages -H "Authorization: Bearer {INFOBIP_KEY}" \\
  -H "Content-Type: application/json" -d '{{"messages":[{{"destina
"""
TICKET = f"""\
Hi, since we moved to the new server no codes arrive.

{COMMAND}
and our log has this:
HTTP response code: 401
{{"requestError":{{"serviceException":{{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}}}}
"""
PYTHON = f"""\
r = requests.get("https://gz4v1.api.infobip.com/account/1/balance", headers={{"Authorization": "Bearer {INFOBIP_KEY}"}})
prints <Response [401]>
"""


@pytest.fixture
def ticket(tmp_path):
    def written(text: str) -> str:
        (tmp_path / "ticket.txt").write_text(text)
        return f"@{tmp_path / 'ticket.txt'}"

    return written


def test_programs_get_both_requests_what_changed_and_the_command(smsauth, ticket):
    told = smsauth("diagnose", ticket(TICKET)).json
    assert told["cause"] == "credential.scheme"
    repair = told["repair"]
    assert set(repair) == {"before", "after", "changed", "missing", "curl", "language", "code"}
    assert repair["changed"] == [
        {
            "part": "header",
            "before": "Authorization: Bearer <your API key>",
            "after": "Authorization: App <your API key>",
        }
    ]
    assert repair["before"]["headers"]["Authorization"] == "Bearer <your API key>"
    assert repair["after"] == {
        "method": "POST",
        "url": "https://gz4v1.api.infobip.com/sms/3/messages",
        "headers": {"Authorization": "App <your API key>", "Content-Type": "application/json"},
        "body": "<the body of your request>",
    }
    assert repair["missing"] == ["body"]
    assert "Authorization: App <your API key>" in shlex.split(repair["curl"])


def test_people_see_old_and_new_and_what_the_ticket_lacks(smsauth, ticket):
    ran = smsauth("diagnose", ticket(TICKET), as_json=False)
    assert "- Authorization: Bearer <your API key>\n+ Authorization: App <your API key>\n" in ran.out
    assert "The ticket doesn't show the whole body: put yours in its place." in ran.out
    assert INFOBIP_KEY not in ran.out + ran.err


def test_the_language_that_was_pasted_comes_first(smsauth, ticket):
    repair = smsauth("diagnose", ticket(PYTHON)).json["repair"]
    assert repair["language"] == "python"
    assert "httpx.request(" in repair["code"]
    assert repair["curl"].startswith("curl ")
    out = smsauth("diagnose", ticket(PYTHON), as_json=False).out
    assert out.index("httpx.request(") < out.index("curl https://")


def test_inspect_adds_it_where_a_failed_request_stands_in_the_text(smsauth, ticket):
    assert smsauth("inspect", ticket(TICKET)).json["diagnosis"]["repair"]["language"] in LANGUAGES
    assert "diagnosis" not in smsauth("inspect", SEVEN_KEY).json
    assert "+ Authorization: App <your API key>" in smsauth("inspect", ticket(TICKET), as_json=False).out


def test_nothing_is_repaired_that_the_request_does_not_explain(smsauth, ticket):
    text = TICKET.replace("Bearer", "App")
    assert smsauth("diagnose", ticket(text)).json["repair"] is None
    assert "corrected" not in smsauth("diagnose", ticket(text), as_json=False).out
