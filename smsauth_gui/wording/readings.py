"""What a text is called that was read, whether it is valid, and why it is probably somebody's."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import Plural, translatable

READINGS: Final[Mapping[str, str | Plural]] = translatable(
    {
        "reading.jwt": "Signed token (JWT)",
        "reading.jwe": "Encrypted token (JWE)",
        "reading.opaque": "Value whose contents can’t be read",
        "reading.basic": "User name and password",
        "reading.api_key": "API key",
        "reading.token_response": "Response with tokens",
        "reading.redirect": "Address that came back from a sign-in",
        "reading.curl": "Command for curl",
        "reading.har": "HTTP archive",
        # Translators: a request or its header lines, pasted as text
        "reading.headers": "Request or headers",
        # Translators: a file with settings such as .env
        "reading.env": "File with settings",
        "reading.error_answer": "Error response",
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
        "status.no_expiry": "No expiry date",
        # Translators: whether a token, a key or another credential is valid is not known
        "status.unknown": "Not known",
        # Translators: the title of a report
        "report.pasted": "What was pasted, taken apart",
        # Translators: the title of a report
        "report.account": "An account at {provider}",
        # Translators: the title of a report
        "report.sign_in": "A sign-in at {provider}",
        "guess.scheme_word": "the scheme word is {word}",
        "guess.variable": "the variable is called {name}",
        "guess.host": "the host is {host}",
        "guess.error_words": "the error response is worded like this",
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
        # What exactly a finding is about: the part of a token, and what is wrong with it.
        "token.segment": "{part}: {damage}",
        "token.header": "the header",
        # Translators: the middle part of a token, with its claims
        "token.payload": "the contents",
        "token.signature": "the signature",
        "damage.padding": "with padding (=), which base64url doesn't have (RFC 7515)",
        "damage.alphabet": "with characters that base64url doesn't have",
        "damage.plain_base64": "in plain base64 instead of base64url",
        "damage.cut": "cut short",
        "damage.trailing_bits": "with bits left over at its end",
        "damage.not_json": "not JSON",
        "damage.not_object": "not a JSON object",
        "damage.not_utf8": "not UTF-8",
        "damage.byte_order_mark": "begins with a byte order mark",
        "damage.empty": "left out",
        "damage.no_alg": "alg is missing",
        "token.encrypted_parts": Plural(
            "{n} part where an encrypted token has five", "{n} parts where an encrypted token has five"
        ),
        "token.signed_parts": Plural(
            "{n} part where a signed token has three", "{n} parts where a signed token has three"
        ),
        "token.contents_not_json": "the contents aren't JSON",
        "token.signature_length": "characters of the signature: {length} of {wanted}",
        "token.alg_spelling": "spelling: {alg}",
        "token.no_alg": "no algorithm is named",
        "token.crit_no_list": "crit isn't a list",
        "token.claim_in_header": "{name} in the header",
        "token.refresh": "a refresh token",
        "token.id": "an ID token",
        "token.session": "a session token",
        "token.ends_before_issued": "the expiry is before the time of issue",
        "token.twice": "{word} twice",
        "token.redacted": "somebody made the value unreadable",
        "time.not_number": "not a number",
        "time.no_calendar": "beyond any calendar",
        "time.milliseconds": "probably in milliseconds",
    }
)
