"""What is said of two texts side by side: what most likely explains the failure, and the topic of each line."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import Plural, translatable

COMPARISON: Final[Mapping[str, str | Plural]] = translatable(
    {
        "compare.alike": "They are two different values of the same kind, with no other difference.",
        "compare.identical": "Both are the same value, with no other difference.",
        "compare.neither": "Neither contains a key, token or password that could be compared.",
        "compare.only_first": "Only the first contains a key, token or password.",
        "compare.only_second": "Only the second contains a key, token or password.",
        "compare.same_but": "Both are the same value. {more}",
        "compare.same_later": "Both are the same value, judged at different times.",
        "compare.hidden_first": "Both are the same value, but the first copy contains hidden characters.",
        "compare.hidden_second": "Both are the same value, but the second copy contains hidden characters.",
        "compare.noise_first": "Both are the same value; only the first copy has something around it.",
        "compare.noise_second": "Both are the same value; only the second copy has something around it.",
        "compare.hosts": "The requests went to different hosts: {first} and {second}.",
        "compare.addresses": "The requests went to different addresses: {first} and {second}.",
        "compare.methods": "The requests used different methods: {first} and {second}.",
        "compare.ways": "It travelled in different forms: {first} and {second}.",
        "compare.refresh_first": "The first is a refresh token, where an access token belongs.",
        "compare.refresh_second": "The second is a refresh token, where an access token belongs.",
        "compare.id_first": "The first is an ID token, where an access token belongs.",
        "compare.id_second": "The second is an ID token, where an access token belongs.",
        "compare.kinds": "They are of different kinds: “{first}” and “{second}”.",
        "compare.cut_first": Plural(
            "The first was cut short: the last character is missing.",
            "The first was cut short: the last {n} characters are missing.",
        ),
        "compare.cut_second": Plural(
            "The second was cut short: the last character is missing.",
            "The second was cut short: the last {n} characters are missing.",
        ),
        "compare.lacks_first": "The first lacks the permission {permissions}.",
        "compare.lacks_second": "The second lacks the permission {permissions}.",
        "compare.permissions": "They have different permissions: {first} against {second}.",
        "compare.expired_first": "The first has expired, the other has not.",
        "compare.expired_second": "The second has expired, the other has not.",
        "compare.not_yet_first": "The first isn't valid yet.",
        "compare.not_yet_second": "The second isn't valid yet.",
        "compare.providers": "They belong to different providers: {first} and {second}.",
        "compare.issuer": "They name a different issuer: {first} and {second}.",
        "compare.audience": "They name a different audience: {first} and {second}.",
        "compare.user": "They name a different user: {first} and {second}.",
        "compare.application": "They name a different application: {first} and {second}.",
        "compare.no_header_first": "The first request has no {name} header.",
        "compare.no_header_second": "The second request has no {name} header.",
        "compare.bodies": "The same was asked with different contents.",
        "compare.statuses": "The requests are the same; the responses differ: {first} and {second}.",
        "compare.answers": "The requests are the same; the responses differ in: {topic}.",
        # Translators: the status of an answer of which only the text was pasted
        "compare.no_status": "Not known",
        # Translators: a fingerprint that is kept back
        "compare.not_shown": "Not shown",
        "compare.characters": Plural("{n} character", "{n} characters"),
        "compare.seconds": Plural("{n} second", "{n} seconds"),
        # Translators: below here, the topic of a line in a table that compares two credentials and their requests
        "topic.kind": "Kind",
        "topic.status": "Status",
        "topic.fingerprint": "Fingerprint",
        "topic.length": "Length",
        "topic.permissions": "Permissions",
        "topic.provider": "Provider",
        "topic.lifetime": "Lifetime",
        "topic.sent_as": "Sent as",
        # Translators: how a request asks, such as GET or POST
        "topic.method": "Method",
        "topic.host": "Host",
        "topic.findings": "Findings",
        "topic.header": "Header: {name}",
        "topic.claim": "Claim: {name}",
        # Translators: of an address: http or https
        "topic.scheme": "Scheme",
        # Translators: of an address
        "topic.path": "Path",
        # Translators: of an address, behind the question mark
        "topic.query": "Query",
        # Translators: what a request carries besides its headers
        "topic.body": "Body",
        "topic.sent": "Sent: {name}",
        "topic.answer": "Response",
        "topic.answer_member": "Response body: {name}",
        "topic.answer_text": "Text of the response",
        # Translators: a header of the answer
        "topic.answered": "Response header: {name}",
    }
)
