"""The one fact beside a finding (which part, which sign), and what a number that should be a time is."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import Plural, translatable

TOKENS: Final[Mapping[str, str | Plural]] = translatable(
    {
        "token.segment": "{part}: {damage}",
        "token.header": "the header",
        # Translators: the middle part of a token, with its claims
        "token.payload": "the contents",
        "token.signature": "the signature",
        "damage.padding": "with padding (=), which base64url does not have (RFC 7515)",
        "damage.alphabet": "with characters that base64url does not have",
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
        "token.contents_not_json": "the contents are not JSON",
        "token.signature_length": "characters of the signature: {length} of {wanted}",
        "token.alg_spelling": "spelling: {alg}",
        "token.no_alg": "no algorithm is named",
        "token.crit_no_list": "crit is not a list",
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
