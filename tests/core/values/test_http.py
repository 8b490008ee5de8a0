"""Exchanges are plain values that print no secret."""

from smsauth_gui.core.values.http import Request, Response, header


def test_headers_are_found_without_regard_to_case():
    assert header((("Content-Type", "text/html"), ("content-type", "x")), "CONTENT-TYPE") == "text/html"
    assert header((), "Date") is None


def test_a_request_prints_neither_query_nor_credentials():
    request = Request(
        "GET", "https://user:pw@api.example/a?apikey=SECRET", (("Authorization", "Bearer SECRET"),), b"SECRET"
    )
    assert "SECRET" not in repr(request)
    assert "pw" not in repr(request)
    assert request.host == "api.example"


def test_a_response_reads_wrong_bytes_and_prints_its_size_only():
    response = Response(200, (("Date", "x"),), b"SECRET\xff")
    assert response.text == "SECRET�"
    assert "SECRET" not in repr(response)
    assert response.header("date") == "x"
