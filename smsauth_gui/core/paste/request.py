"""Reads the credentials a request carries: in its headers, its address and its body."""

from urllib.parse import parse_qsl, unquote, urlsplit

from smsauth_gui.core.paste.credential_reading import Reader
from smsauth_gui.core.paste.found import found_in
from smsauth_gui.core.paste.json_text import found_in_json
from smsauth_gui.core.token.carriers import carriers
from smsauth_gui.core.values.body import named_values
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.statement import statement


class RequestReader:
    """Lists what a request proves itself with, each credential read."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._vocabulary = reader.catalog.vocabulary

    def credentials(self, request: Request) -> list[Reading]:
        """The credentials a request carries in its headers, its address and its body."""
        items = [
            self._reader.header(carrier.name, f"{carrier.word} {carrier.value}".strip(), where=carrier.where)
            for carrier in carriers(request, self._vocabulary)
        ]
        items += [
            self._reader.header(name, value)
            for name, value in request.headers
            if name.lower() == "proxy-authorization"  # a proxy's credential is none of the call's carriers
        ]
        items += self._of_other_headers(request)
        seen = {item.secret.reveal() for item in items if item.secret is not None}
        return [*items, *self._of_address(request, seen), *self._of_body(request)]

    def _of_address(self, request: Request, seen: set[str]) -> list[Reading]:
        """User and password in front of the host, and parameters that are named like secrets; not one of ``seen``."""
        try:
            parts = urlsplit(request.url)
            query = parse_qsl(parts.query, max_num_fields=500)
            user, password = unquote(parts.username or ""), unquote(parts.password or "")
        except ValueError:
            return []
        items = [self._reader.pair(user, password, statement("reading.address"))] if password else []
        named = ((name, value) for name, value in query if self._vocabulary.is_secret_name(name))
        return items + [
            self._reader.credential(value, label=f"?{name}=")
            for name, value in named
            if value not in seen and len(value) > 3
        ]

    def _of_other_headers(self, request: Request) -> list[Reading]:
        """Tokens in cookies and in headers of a provider's own."""
        values = [
            value
            for name, value in request.headers
            if not self._vocabulary.is_credential_header(name) and "ey" in value
        ]
        return self._reader.every(
            item
            for value in values
            for item in found_in(value[:20_000], None, self._vocabulary)
            if item.where == "token"
        )

    def _of_body(self, request: Request) -> list[Reading]:
        body = (request.body or b"")[:200_000].decode("utf-8", "replace")
        if body.lstrip().startswith(("{", "[")):
            return self._reader.every(found_in_json(json_of(body), self._reader.high, self._vocabulary)[0])
        return [
            self._reader.credential(value, label=name)
            for name, value in named_values(body)[:500]
            if value and self._vocabulary.is_secret_name(name)
        ]
