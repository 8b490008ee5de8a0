"""What a diagnosis rests on: each sentence is a clause that can follow “because:”.

Stores and archives keep codes with their values: a sentence may change, the names of its values may not.
"""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import translatable

EVIDENCE: Final[Mapping[str, str]] = translatable(
    {
        # The connection, and machines on the way.
        "evidence.no_answer": "no answer came, and no word why",
        "evidence.failure": "the connection said: “{words}”",
        "evidence.proxy_named": "the proxy names itself: {name}",
        "evidence.proxy_reports": "a proxy reports: {error}",
        "evidence.between": "the answer names a machine on the way: {header}",
        "evidence.edge_code": "the network in front of the provider says error code {code}",
        "evidence.network_sign_in": "status {status}: sign in to the network first",
        "evidence.cut": "bytes that had come when the answer was cut off: {bytes}",
        "evidence.sent_on": "status {status}, sent on to {host}",
        "evidence.sent_on_same_host": "status {status}, sent on to another address of the same host",
        "evidence.sent_on_nowhere": "status {status}, sent on to nowhere",
        "evidence.sent_on_unreadable": "status {status}, sent on to an address that cannot be read",
        # What the answer is and says.
        "evidence.status": "status {status}",
        "evidence.status_unknown": "nobody told the status",
        "evidence.status_empty": "status {status} with an empty body",
        "evidence.page": "a web page answered instead of the API",
        "evidence.page_title": "the page calls itself “{title}”",
        "evidence.page_says": "the page says: “{words}”",
        "evidence.sign_in_page": "the sign-in page itself was the answer: somebody has to fill it in",
        "evidence.json_unreadable": "the answer calls itself JSON and cannot be read as such",
        "evidence.data": "the body holds data and no word about an error",
        "evidence.answer_says": "the answer says: “{words}”",
        "evidence.yet_says": "and yet the answer says: “{words}”",
        "evidence.yet_failed": "and yet the answer calls itself a failure",
        "evidence.says_expired": "the answer says: expired",
        "evidence.body_number": "the body is the number {number}",
        "evidence.body_word": "the body says {word}",
        "evidence.public_call": "this request needs no credential: it proves the host, not the credential",
        "evidence.recognised": "this answer comes after the check of the credential, so it was recognised",
        "evidence.scope_needed": "this request needs {scope}",
        "evidence.scopes_held": "the token contains: {scopes}",
        "evidence.no_scopes_held": "the token contains no permission",
        # Tokens that were asked for.
        "evidence.token_granted": "a token was granted",
        "evidence.token_inside": "the answer contains a token",
        "evidence.token_answer_empty": "the answer is empty",
        "evidence.token_answer_no_json": "the answer is not JSON",
        "evidence.token_answer_no_token": "the answer is JSON without a token",
        "evidence.renewed_elsewhere": "another program has renewed the token",
        "evidence.renewal_cut_off": "a renewal was cut off at {at} UTC, before its answer was stored",
        "evidence.session_cut_off": (
            "a session was being opened at {at} UTC when the program was cut off: its token was never stored"
        ),
        # OAuth.
        "evidence.token_endpoint_status": "status {status} at the token endpoint",
        "evidence.token_endpoint_empty": "status {status} with an empty answer at the token endpoint",
        "evidence.oauth_error": "the server says {error}",
        "evidence.oauth_error_described": "the server says {error}: “{description}”",
        "evidence.oauth_hint": "the server adds: “{words}”",
        "evidence.client_placeholder": "a placeholder stands where client ID or client secret belongs",
        "evidence.client_in_body": "client ID and client secret went in the body, where the header is documented",
        "evidence.client_in_header": "client ID and client secret went in the header, where the body is documented",
        "evidence.client_swapped": ("each of client ID and client secret has the shape that the other one should have"),
        "evidence.redirect_code": "the redirect to our own address carries a code",
        "evidence.redirect_token": "the redirect to our own address carries a token",
        "evidence.redirect_empty": "the redirect carries neither a code nor a token nor an error",
        "evidence.redirect_other_state": "the redirect carries another state than the one that was sent",
        "evidence.redirect_no_state": "the redirect carries no state, and one was sent",
        "evidence.redirect_issuer": "the redirect names {issuer} as its issuer",
        # How the credential travelled, and what copying did to it.
        "evidence.nothing_sent": "the request carries no credential",
        "evidence.seen_unmasked": "the shape of the credential, seen before it was masked",
        "evidence.wrong_way": "the credential travels as “{sent}”, where “{wanted}” belongs",
        "evidence.wrong_way_body": "the credential travels as “{name}” in the body, where “{wanted}” belongs",
        "evidence.base64_of_pair": "the value is the base64 of a pair, where the raw key belongs",
        "evidence.base64_of_key": "the value is the base64 of the key, where the raw key belongs",
        "evidence.pair_raw": "user and password stand there as they are, where their base64 belongs",
        "evidence.basic_unreadable": "the Basic value is not base64 of user:password",
        "evidence.member_placeholder": "{name} holds a placeholder instead of a value",
        "evidence.placeholder": "there is a placeholder instead of the credential",
        "evidence.scheme_doubled": "the credential begins with a scheme word of its own",
        "evidence.header_inside": "the credential begins with the header's name",
        "evidence.quotes": "the credential has quotes around it",
        "evidence.line_break": "the credential has a line break inside",
        "evidence.space_inside": "the credential has white space inside",
        "evidence.space_around": "the credential has white space around it",
        "evidence.hidden_character": "the credential has a hidden character",
        "evidence.url_encoded": "the credential has been url-encoded",
        "evidence.punctuation": "the credential has a punctuation mark at its end",
        "evidence.cut_short": "the credential has been cut short",
        "evidence.cut_length": "the credential has been cut short: {label} has {whole} characters, this one {length}",
        "evidence.cut_encrypted": (
            "the credential has been cut short: an encrypted token has five parts, this one {parts}"
        ),
        "evidence.cut_signed": "the credential has been cut short: a signed token has three parts, this one {parts}",
        "evidence.cut_header": "the first part of the token cannot be read",
        "evidence.cut_payload": "the second part of the token cannot be read",
        "evidence.cut_byte": "the credential has been cut short: the signature ends in the middle of a byte",
        "evidence.cut_signature": (
            "the credential has been cut short: {alg} makes a signature of {whole} bytes, this one has {length}"
        ),
        "evidence.user_empty": "the user of the pair is empty",
        "evidence.password_empty": "the password of the pair is empty",
        "evidence.pair_swapped": "each half has the shape that the other one should have",
        "evidence.id_as_user": "the user half is the id that stands in the address",
        "evidence.id_as_secret": "the id that stands in the address was sent as the secret",
        # Whose it is, and of what kind.
        "evidence.looks_like": "the credential looks like this: {what}",
        "evidence.looks_like_another": "the credential looks like this: {what}, another kind of credential",
        "evidence.token_is": "the token is this: {what}",
        "evidence.token_is_another": "the token is this: {what}, another kind of credential",
        "evidence.token_is_signed": "the token is a signed one, where a fixed key or token belongs",
        "evidence.token_is_refresh": "the token has the claims of a refresh token",
        "evidence.token_is_id": "the token has the claims of an ID token",
        "evidence.token_is_session": "the token has the claims of a session token",
        "evidence.claims_of": "the token has the claims of {provider}",
        "evidence.claims_probably_of": "the token probably has the claims of {provider}",
        "evidence.issued_by": "the token was issued by {issuer}",
        "evidence.made_for": "the token was made for {audience}",
        # Times and clocks.
        "evidence.exp": "the token's own exp says {at}",
        "evidence.exp_past": "the token's own exp says {at}, which is past",
        "evidence.exp_ahead": "the token's own exp says {at}, which is not past",
        "evidence.noted": "the expiry noted when the token was issued says {at}",
        "evidence.noted_past": "the expiry noted when the token was issued says {at}, which is past",
        "evidence.noted_ahead": "the expiry noted when the token was issued says {at}, which is not past",
        "evidence.expiry_unknown": "nothing tells when the token expires",
        "evidence.valid_from": "the token is valid from {begin}, and the server's clock says {clock}",
        "evidence.clock_behind": "this computer's clock is {seconds} s behind the server's",
        "evidence.clocks_differ": "this computer's clock differs from the server's by {seconds} s",
        # The wording as it stands in the program's own knowledge, so no secret of the text can be in it.
        "clue.words": "the text says “{words}”",
        "clue.basic": "the text shows a Basic header (user name and password), which is no JWT",
        "clue.twice": "both values of the login are the same variable, {name}",
        "clue.too_long": "only the first {characters} characters were searched for a failure",
        "clue.not_accepted": "the text does not show that the request was accepted",
    }
)
"""By code."""
