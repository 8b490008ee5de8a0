"""A number is a status only beside a word that makes it one."""

from __future__ import annotations

import pytest

from smsauth_gui.core.exchange.statuses import statuses


def found(text: str) -> list[str]:
    return [status for status, _, _ in statuses(text)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("HTTP/1.1 401 Unauthorized", "401"),
        ("Uncaught exception with message '[HTTP 403] Unable to create record'", "403"),
        ('{"data": "x", "resultCode":"401","success":false}', "401"),
        ("requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url", "429"),
        ("The remote server returned an error: (404) Not Found.", "404"),
        ("Response status code does not indicate success: 502 (Bad Gateway).", "502"),
        ("AxiosError: Request failed with status code 401", "401"),
        ("I always get a 401, whatever I do", "401"),
        ("ich bekomme 403 verboten", "403"),
        ("the second call gives 401", "401"),
        ("it gave me nothing but a 401 error", "401"),
        ("ошибка 401 при отправке", "401"),
        ('127.0.0.1 - - [16/Sep/2021 14:26:26] "GET /callback?code=x HTTP/1.1" 500 -', "500"),
        ("StatusCode: Unauthorized, Content-Type: application/json", "401"),
        ("while attempting to retrieve the UserInfo Resource: 401 null", "401"),
        ("Nexmo\\Client\\Exception\\Request: Unauthorized in Collection.php:163", "401"),
    ],
)
def test_a_status_is_found_in_the_words_of_servers_libraries_and_people(text: str, status: str):
    assert found(text)[0] == status


@pytest.mark.parametrize(
    "text",
    [
        "order 401 was paid",
        "(code 592)",
        "room 404",
        "it took 500 ms",
        "line 429 of the file",
        "I sent 200 messages",
        'Started GET "/callback?code=455.548376.b0253321d6" for ::1',
    ],
)
def test_any_other_number_is_none(text: str):
    assert found(text) == []


def test_a_status_knows_where_it_stands():
    text = "first line\nHTTP 403 came back"
    ((_, start, end),) = statuses(text)
    assert text[start:end] == "HTTP 403"
