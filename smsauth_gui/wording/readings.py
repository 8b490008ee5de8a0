"""What a text is called that was read, whether it is valid, and why it is probably somebody's."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import translatable

READINGS: Final[Mapping[str, str]] = translatable(
    {
        "reading.jwt": "Signed token (JWT)",
        "reading.jwe": "Encrypted token (JWE)",
        "reading.opaque": "Value whose contents can’t be read",
        "reading.basic": "User name and password",
        "reading.api_key": "API key",
        "reading.token_response": "Answer with tokens",
        "reading.redirect": "Address that came back from a sign-in",
        "reading.curl": "Command for curl",
        "reading.har": "HTTP archive",
        # Translators: a request or its header lines, pasted as text
        "reading.headers": "Request or headers",
        # Translators: a file with settings such as .env
        "reading.env": "File with settings",
        "reading.error_answer": "Error answer",
        "reading.unknown": "Nothing we recognise",
        "reading.refresh_token": "Refresh token",
        "reading.id_token": "ID token",
        "reading.password": "Password",
        "reading.private_key": "Private key",
        "reading.authorization_request": "Authorization request",
        "reading.authorization_code": "Authorization code",
        # Translators: behind “found in:”
        "reading.address": "The address",
        # Translators: behind “found in:”: a token that holds another one
        "reading.outer_token": "The token around it",
        # Translators: a token, a key or another credential is valid
        "status.valid": "Valid",
        # Translators: a token, a key or another credential has expired
        "status.expired": "Expired",
        "status.not_yet_valid": "Not valid yet",
        "status.no_expiry": "No expiry named",
        # Translators: whether a token, a key or another credential is valid is not known
        "status.unknown": "Not known",
        # Translators: the title of a report
        "report.pasted": "What was pasted, taken apart",
        # Translators: the title of a report
        "report.account": "An account at {provider}",
        "guess.scheme_word": "the scheme word is {word}",
        "guess.variable": "the variable is called {name}",
        "guess.host": "the host is {host}",
        "guess.error_words": "the error answer is worded like this",
        # How a typed time was understood: one remark on the order of its parts or its notation, one on its zone.
        "moment.day_first": "day before month",
        "moment.month_first": "month before day",
        "moment.year": "no year given: taken as {year}",
        "moment.today": "taken as today",
        "moment.yesterday": "taken as yesterday",
        "moment.not_ahead": "taken as yesterday, because today this time is still ahead",
        "moment.seconds": "Unix time in seconds",
        "moment.milliseconds": "Unix time in milliseconds",
        "moment.microseconds": "Unix time in microseconds",
        "moment.nanoseconds": "Unix time in nanoseconds",
        "moment.counted_back": "counted back from now",
        "moment.own_zone": "with its own time zone",
        "moment.no_zone": "no time zone given: taken as {zone}",
    }
)
