"""The letter to a customer for each cause, in whole sentences: what failed, the one next step, and what is not wrong."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from smsauth_gui.wording.language import translatable


class Letter(Struct, frozen=True):
    """Of several sentences the first is said whose ``{values}`` are all known."""

    what: tuple[str, ...]
    step: Mapping[str, tuple[str, ...]]
    """By what the method puts into requests (`by_method.Holds`); the empty key for every other."""
    fine: str = ""
    again: bool = True
    """What to send back if it fails again is said."""


AGAIN: Final = translatable(
    "If it fails again, please send us the error message and the time, but no key, token or password."
)
AGAIN_WITH: Final = translatable("If it fails again, please send us (without any key, token or password):\n{wanted}")
ASK: Final = translatable("Please send us (without any key, token or password):\n{wanted}")
WANTED: Final[Mapping[str, str]] = translatable(
    {
        "status": "the HTTP status of the response, such as 401",
        "answer": "the whole response of the server",
        "request": "the whole request: address, headers and body",
        "address": "the address that the request went to",
        "time": "the time of the request",
    }
)
"""By ``detail.missing``."""
LOGIN_INSTEAD: Final = translatable("Please sign your requests in with user name and password instead of a token.")
_NOT_THE_KEY: Final = translatable("This says nothing about your key or password; you don't need to replace them.")


def _letter(what: str, step: str, fine: str = "", *, again: bool = True) -> Letter:
    """One that says the same whatever the method is."""
    return Letter((what,), {"": (step,)}, fine, again)


LETTERS: Final[Mapping[str, Letter]] = translatable(
    {
        "token.expired": Letter(
            (
                (
                    "your request failed because the access token had expired: it was valid until {expires}, and the request was "
                    "sent at {when}."
                ),
                "your request failed because the access token had expired: it was valid until {expires}.",
                "your request failed because what it was sent with had expired.",
            ),
            {
                "key": ("Please create a new API key at {provider} and replace it in your program.",),
                "minted": (
                    (
                        "{provider} doesn't issue refresh tokens for this kind of sign-in. Please request a new token the same way "
                        "as the first time, and let your program do this shortly before each token expires."
                    ),
                ),
                "browser": ("Please sign in again with your browser; this gives you a new token.",),
                "refresh": ("Please have your program renew the token with its refresh token.",),
                "": ("Please request a new token the same way as the first time.",),
            },
        ),
        "token.revoked": Letter(
            ("your request failed because the token was revoked.",),
            {
                "key": ("Please create a new API key at {provider} and replace it in your program.",),
                "browser": ("Please sign in again with your browser; this gives you a new token.",),
                "refresh": ("Please sign in again with your browser; this gives you a new token.",),
                "": ("Please request a new token the same way as the first time.",),
            },
        ),
        "oauth.refresh_dead": Letter(
            ("your program couldn't renew its token: the refresh token was already used, was revoked or has expired.",),
            {
                "refresh": ("Please sign in again with your browser; this gives you a new token.",),
                "browser": ("Please sign in again with your browser; this gives you a new token.",),
                "": ("Please request a new token the same way as the first time.",),
            },
        ),
        "token.clock": Letter(
            (
                (
                    "the clock of the computer that sends your requests is {slow} slow. Your program therefore still considered "
                    "the token valid when {provider} had already let it expire."
                ),
                (
                    "the clock of the computer that sends your requests is {fast} fast. To {provider} the token's time therefore "
                    "doesn't fit."
                ),
                "the clock of the computer that sends your requests is wrong, so the token's time doesn't fit.",
            ),
            {
                "": (
                    (
                        "Switch on automatic time on that computer (Windows: Settings › Time & language; Linux: `timedatectl "
                        "set-ntp true`), then get a new token and try again. A new token alone won't help for long."
                    ),
                ),
            },
        ),
        "credential.rejected": Letter(
            (
                (
                    "{provider} rejected the sign-in data in your request. It doesn't say whether they are mistyped, deleted or "
                    "expired."
                ),
            ),
            {
                "key": (
                    (
                        "1. Open {page}.\n2. Check that the key your program uses is listed and active.\n3. If it is, copy it "
                        "again in full, without spaces or quotes. If it isn't, create a new key and replace it in your program."
                    ),
                ),
                "login": (
                    (
                        "Please compare user name and password with those at {provider}, including spaces at their beginning and "
                        "end, and enter them again in your program."
                    ),
                ),
                "minted": ("Please request a new token the same way as the first time.",),
                "browser": ("Please sign in again with your browser; this gives you a new token.",),
                "refresh": ("Please have your program renew the token with its refresh token.",),
                "": ("Please compare what your program sends with what {provider} shows you, to the last character.",),
            },
        ),
        "permission.scope": Letter(
            (
                "{provider} accepted your sign-in, but this needs a permission that is missing: “{meaning}” (`{scope}`).",
                "{provider} accepted your sign-in, but this needs the permission `{scope}`, which is missing.",
                "{provider} accepted your sign-in, but a permission is missing.",
            ),
            {
                "key": (
                    (
                        "Open {page}, add this permission to the key and try again. If the key can't be changed, create a new one "
                        "with this permission."
                    ),
                ),
                "browser": ("Please sign in again with your browser and allow this permission.",),
                "refresh": (
                    "Please get a new token that asks for this permission; renewing the old token doesn't add one.",
                ),
                "minted": ("Please get a new token that asks for this permission.",),
                "": ("Please ask whoever manages the account at {provider} for this permission.",),
            },
        ),
        "permission.role": _letter(
            "{provider} accepted your sign-in, but your user, key or plan isn't allowed to do this.",
            "Please ask whoever manages the account at {provider} to allow it.",
        ),
        "permission.ip": _letter(
            "{provider} doesn't allow requests from the IP address that your request came from.",
            "Please add the IP address of your server to the list of allowed addresses at {provider}.",
        ),
        "account.balance": _letter(
            "{provider} didn't carry out your request because there isn't enough credit.",
            "Please top up the account at {provider} and try again.",
            _NOT_THE_KEY,
        ),
        "account.api_disabled": _letter(
            "access by API is switched off for your account at {provider}.",
            "Please switch it on at {provider}, or ask whoever manages the account.",
            _NOT_THE_KEY,
        ),
        "account.identification": _letter(
            "{provider} wants your account to be verified first.",
            "Please complete the verification on {provider}'s website.",
            _NOT_THE_KEY,
        ),
        "account.": _letter(
            "{provider} has restricted your account, so it didn't carry out the request.",
            "Please sign in on {provider}'s website and follow what it says about your account.",
        ),
        "oauth.redirect_mismatch": Letter(
            (
                (
                    "the sign-in stopped because your application sent the redirect address {sent}, which isn't registered at "
                    "{provider} for it."
                ),
                (
                    "the sign-in stopped because your application sent a redirect address that isn't registered at {provider} for "
                    "it."
                ),
            ),
            {
                "": (
                    (
                        "Please ask {provider}'s support ({support}) to register exactly {sent}, or let your application send the "
                        "registered address. Every character counts: http or https, localhost or 127.0.0.1, port, path, final "
                        "slash."
                    ),
                    (
                        "Please register exactly {sent} at {registry}, or let your application send the registered address. Every "
                        "character counts: http or https, localhost or 127.0.0.1, port, path, final slash."
                    ),
                    (
                        "Please register at {provider} exactly the address that your application sends, or let it send the "
                        "registered one. Every character counts: http or https, localhost or 127.0.0.1, port, path, final slash."
                    ),
                ),
            },
            "Nothing points to a problem with client ID or secret.",
        ),
        "oauth.invalid_client": _letter(
            "{provider} rejected the client ID or the client secret of your application.",
            "Please compare what your program sends with what {provider} gave you for this application, to the last character; a "
            "new secret replaces the old one.",
        ),
        "oauth.access_denied": _letter(
            "the sign-in stopped because access was denied on {provider}'s page.",
            "Please start the sign-in again and allow the access that your application asks for.",
        ),
        "oauth.invalid_grant": _letter(
            "{provider} rejected the code of your sign-in: it was already used, has expired, or belongs to another application or "
            "redirect address.",
            "Please sign in again, and let your application use each code at once and only one time.",
        ),
        "oauth.invalid_scope": _letter(
            "your application asked for a permission that {provider} doesn't know or doesn't allow it.",
            "Please compare the permissions that it asks for with {provider}'s documentation, letter by letter.",
        ),
        "oauth.unauthorized_client": _letter(
            "{provider} doesn't allow your application this kind of sign-in.",
            "Please use a kind of sign-in that {provider}'s documentation allows for your application.",
        ),
        "oauth.unsupported_grant": _letter(
            "{provider} doesn't offer the kind of sign-in that your application asked for.",
            "Please use a kind of sign-in that {provider}'s documentation offers.",
        ),
        "oauth.pkce": _letter(
            "{provider} rejected the security code of the sign-in (PKCE).",
            "Please let your application make a new code verifier for each sign-in, keep it until the end, and send exactly that "
            "one with the code.",
        ),
        "oauth.interaction_required": _letter(
            "{provider} wants you to sign in or to agree in the browser before it goes on.",
            "Please sign in on {provider}'s page and answer what it asks there.",
        ),
        "oauth.state_mismatch": _letter(
            "the sign-in stopped because what came back didn't belong to the sign-in that was started (state).",
            "Please check that your application keeps its session, for example its cookie, from the start of the sign-in to its "
            "end; then start it again.",
        ),
        "oauth.response_invalid": _letter(
            "{provider}'s response to the token request contained no token.",
            "Please check that your application sends the token request to the address in {provider}'s documentation.",
        ),
        "oauth.session_active": _letter(
            "{provider} still has an open session of this user.",
            "Please end that session, or wait until it expires; then sign in again.",
        ),
        "oauth.server_error": _letter(
            "{provider}'s sign-in server is having problems of its own.",
            "Please try again later.",
            _NOT_THE_KEY,
        ),
        "flow.timeout": _letter(
            "the sign-in wasn't finished in time.",
            "Please start the sign-in again and finish it in one go.",
        ),
        "oauth.": _letter(
            "the sign-in at {provider} failed.",
            "Please start the sign-in again from the beginning.",
        ),
        "host.wrong": Letter(
            (
                "your request went to {host}, but the response there didn't come from {provider}'s API.",
                "the response to your request didn't come from {provider}'s API.",
            ),
            {
                "": (
                    (
                        "Please use {right_host}. If that is already the address in your program, a Wi-Fi sign-in page or a "
                        "company proxy answered instead: try from another network."
                    ),
                    (
                        "Please use your own address. {own_address} If that is already the address in your program, a Wi-Fi "
                        "sign-in page or a company proxy answered instead: try from another network."
                    ),
                    (
                        "Please compare the address in your program with the one in {provider}'s documentation. If it is already "
                        "right, a Wi-Fi sign-in page or a company proxy answered instead: try from another network."
                    ),
                ),
            },
            _NOT_THE_KEY,
        ),
        "credential.missing": Letter(
            ("your request contained no key, token or password, so {provider} rejected it.",),
            {
                "key": ("Please send your API key with each request, as {provider}'s documentation shows.",),
                "login": (
                    "Please send user name and password with each request, as {provider}'s documentation shows.",
                ),
                "": ("Please check that your program fills in and sends its sign-in data.",),
            },
        ),
        "credential.scheme": Letter(
            (
                "your request was rejected because of its form: “{sent}” was sent where {provider} expects “{wanted}”.",
                "your request was rejected because of the form in which it was signed in.",
            ),
            {
                "": ("Please change this in your program; {provider}'s documentation shows the right form.",),
            },
        ),
        "credential.malformed": Letter(
            ("the key, token or password in your request isn't complete or has something added.",),
            {
                "key": ("Please copy the API key again in full, without spaces, quotes or words around it.",),
                "login": ("Please copy user name and password again in full, without spaces or quotes around them.",),
                "": ("Please copy it again in full, without spaces, quotes or words around it.",),
            },
        ),
        "credential.swapped": _letter(
            "two values in your request seem to be swapped.",
            "Please put each value into the place of the other, and try again.",
        ),
        "credential.other_provider": Letter(
            ("the key, token or password in your request belongs somewhere else.",),
            {
                "key": (
                    "Please use the API key that you find under {page}.",
                    "Please use the API key that {provider} gave you.",
                ),
                "": ("Please use the one that {provider} gave you for this.",),
            },
        ),
        "credential.": Letter(
            (
                "{provider} couldn't use the key, token or password in your request: it isn't the right one or isn't complete.",
            ),
            {
                "key": ("Please copy the API key again in full, without spaces or quotes.",),
                "": ("Please check that your program sends the right value, in full and without spaces or quotes.",),
            },
        ),
        "token.not_yet_valid": _letter(
            "the token in your request isn't valid yet.",
            "Please switch on automatic time on the computer that makes the token, and try again.",
        ),
        "token.wrong_kind": _letter(
            "the token in your request is of another kind than the one that {provider} expects.",
            "Please check that your program sends the access token, not the ID token or the refresh token.",
        ),
        "token.audience": _letter(
            "the token in your request was issued for another service, or by another one.",
            "Please check where your program requests the token and for which service.",
        ),
        "signature.invalid": _letter(
            "the signature doesn't match what it was made for.",
            "Please compare how your program makes the signature with {provider}'s documentation: the right key, the same parts in "
            "the same order, and the body byte for byte as it is sent.",
        ),
        "signature.expired": _letter(
            "the signature was too old when it arrived.",
            "Please switch on automatic time on the computer that signs, and let your program sign each request just before it "
            "sends it.",
        ),
        "client.browser": _letter(
            "the browser held back the request or its response because a web page made the request (CORS).",
            "Please send the request from your server; that also keeps the key out of the browser.",
            _NOT_THE_KEY,
        ),
        "client.local": _letter(
            "the request failed on the computer that was to send it; {provider} never saw it.",
            "Please put right the line of your command or program that the error message names.",
            _NOT_THE_KEY,
        ),
        "request.not_found": _letter(
            "{provider} found nothing at the address of your request.",
            "Please compare the address with {provider}'s documentation, including region and the ID of project, account or "
            "service.",
        ),
        "request.bad": _letter(
            "{provider} couldn't work with what your request contains.",
            "Please compare the parameters and the body of the request with {provider}'s documentation.",
        ),
        "request.method": _letter(
            "{provider} doesn't accept this request method, such as GET or POST, at this address.",
            "Please use the method that {provider}'s documentation gives for this address.",
            _NOT_THE_KEY,
        ),
        "mode.unsupported": _letter(
            "the server that your request went to doesn't offer this.",
            "Please ask whoever runs that server what it offers.",
        ),
        "token.": _letter(
            "{provider} couldn't use the token in your request: it isn't an access token for this service, or isn't valid yet.",
            "Please check that your program sends the access token that {provider} issued for it.",
        ),
        "message.refused": _letter(
            "{provider} accepted your sign-in and refused only the message itself.",
            "Please check the sender, the number and the text, and what your account is allowed to send.",
            _NOT_THE_KEY,
        ),
        "limit.rate": _letter(
            "{provider} received too many requests in a short time.",
            "Please let your program pause before it tries again.",
            _NOT_THE_KEY,
        ),
        "provider.down": _letter(
            "{provider} is having problems of its own.",
            "Please try again later.",
            _NOT_THE_KEY,
        ),
        "net.dns": _letter(
            "your program couldn't find the host of the address.",
            "Please check the address in your program for typing mistakes.",
            _NOT_THE_KEY,
        ),
        "net.proxy": _letter(
            "a proxy between your program and {provider} stopped the request.",
            "Please ask whoever runs the proxy to let your program through, or give your program its login.",
            _NOT_THE_KEY,
        ),
        "net.": _letter(
            "your program got no complete response from {provider}: the connection failed.",
            "Please check the address and whether a firewall or proxy blocks the connection, then try again.",
            _NOT_THE_KEY,
        ),
        "tls.untrusted": _letter(
            "your program doesn't trust the certificate of the server that answered.",
            "Please update the list of trusted certificates that your program uses; leave the check itself switched on.",
            _NOT_THE_KEY,
        ),
        "tls.expired": _letter(
            "the certificate of the server that answered has expired, or your computer's date is wrong.",
            "Please check the date of the computer that sends.",
            _NOT_THE_KEY,
        ),
        "tls.hostname": _letter(
            "the certificate of the server that answered is for another host name.",
            "Please compare the address in your program with {provider}'s documentation.",
            _NOT_THE_KEY,
        ),
        "tls.": _letter(
            "your program couldn't set up a secure connection to {provider}.",
            "Please check the address and the date of the computer that sends, and update its certificates.",
            _NOT_THE_KEY,
        ),
        "ok": _letter(
            "the request went through; {provider} accepted your sign-in.",
            "There is nothing you need to change.",
            again=False,
        ),
        "": Letter(("we can't tell from your message yet why it failed.",), {}, again=False),
    }
)
"""By cause; one that ends in a point is for the rest of its group, the empty one for all that says nothing."""
GUESSED_LETTER: Final = translatable(
    _letter(
        "{provider} rejected your request (status 403) without giving a reason.",
        "Please send a request that needs no permission, such as one for the balance, and tell us whether that is rejected, too.",
    )
)
"""A bare 403 proves no recognition."""
