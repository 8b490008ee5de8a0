"""The letter to a customer for each cause, in whole sentences: what failed, the one next step, and what is not wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from smsauth_gui.wording.language import translatable


@dataclass(frozen=True, slots=True)
class Letter:
    """Of several sentences the first is said whose ``{values}`` are all known."""

    what: tuple[str, ...]
    step: Mapping[str, tuple[str, ...]]
    """By what the method puts into requests (`by_method.Holds`); the empty key for every other."""
    fine: str = ""


AGAIN: Final = translatable(
    "If it fails again, please send us the error message and the time, but no key, token or password."
)

LETTERS: Final[Mapping[str, Letter]] = translatable(
    {
        "token.expired": Letter(
            (
                (
                    "your request failed because the access token had expired: it was valid until {expires}, and the"
                    " request was sent at {when}."
                ),
                "your request failed because the access token had expired: it was valid until {expires}.",
                "your request failed because what it was sent with had expired.",
            ),
            {
                "key": ("Please create a new API key at {provider} and replace it in your program.",),
                "minted": (
                    (
                        "{provider} doesn't issue refresh tokens for this kind of sign-in. Please request a new token "
                        "the same way as the first time, and let your program do this shortly before each token expires."
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
            (
                (
                    "your program couldn't renew its token: the refresh token was already used, was revoked or has "
                    "expired."
                ),
            ),
            {
                "refresh": ("Please sign in again with your browser; this gives you a new token.",),
                "browser": ("Please sign in again with your browser; this gives you a new token.",),
                "": ("Please request a new token the same way as the first time.",),
            },
        ),
        "token.clock": Letter(
            (
                (
                    "the clock of the computer that sends your requests differs by {offset} from {provider}'s. Your "
                    "program therefore still considered the token valid when {provider} had already let it expire."
                ),
                (
                    "the clock of the computer that sends your requests is wrong. Your program therefore still "
                    "considered the token valid when it had already expired."
                ),
            ),
            {
                "": (
                    (
                        "Switch on automatic time on that computer (Windows: Settings › Time & language; Linux: "
                        "`timedatectl set-ntp true`), then get a new token and try again. A new token alone won't help "
                        "for long."
                    ),
                )
            },
        ),
        "credential.rejected": Letter(
            (
                (
                    "{provider} rejected the sign-in data in your request. It doesn't say whether they are mistyped,"
                    " deleted or expired."
                ),
            ),
            {
                "key": (
                    (
                        "1. Open {page}.\n2. Check that the key your program uses is listed and active.\n3. If it is, copy"
                        " it again in full, without spaces or quotes. If it isn't, create a new key and replace it in "
                        "your program."
                    ),
                ),
                "login": (
                    (
                        "Please compare user name and password with those at {provider}, including spaces at their "
                        "beginning and end, and enter them again in your program."
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
                (
                    "{provider} accepted your sign-in, but this needs a permission that is missing: “{meaning}” "
                    "(`{scope}`)."
                ),
                "{provider} accepted your sign-in, but this needs the permission `{scope}`, which is missing.",
                "{provider} accepted your sign-in, but a permission is missing.",
            ),
            {
                "key": (
                    (
                        "Open {page}, add this permission to the key and try again. If the key can't be changed, create "
                        "a new one with this permission."
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
        "permission.role": Letter(
            ("{provider} accepted your sign-in, but your user, key or plan isn't allowed to do this.",),
            {"": ("Please ask whoever manages the account at {provider} to allow it.",)},
        ),
        "permission.ip": Letter(
            ("{provider} doesn't allow requests from the IP address that your request came from.",),
            {"": ("Please add the IP address of your server to the list of allowed addresses at {provider}.",)},
        ),
        "account.balance": Letter(
            ("{provider} didn't carry out your request because there isn't enough credit.",),
            {"": ("Please top up the account at {provider} and try again.",)},
            "This says nothing about your key or password; you don't need to replace them.",
        ),
        "account.": Letter(
            ("{provider} has restricted your account, so it didn't carry out the request.",),
            {"": ("Please sign in on {provider}'s website and follow what it says about your account.",)},
        ),
        "oauth.redirect_mismatch": Letter(
            (
                (
                    "the sign-in stopped because your application sent the redirect address {sent}, which isn't "
                    "registered at {provider} for it."
                ),
                (
                    "the sign-in stopped because your application sent a redirect address that isn't registered at "
                    "{provider} for it."
                ),
            ),
            {
                "": (
                    (
                        "Please register at {provider} exactly the address that your application sends, or let it send "
                        "the registered one. Every character counts: http or https, localhost or 127.0.0.1, port, path, "
                        "final slash."
                    ),
                )
            },
            "Nothing points to a problem with client ID or secret.",
        ),
        "oauth.invalid_client": Letter(
            ("{provider} rejected the client ID or the client secret of your application.",),
            {
                "": (
                    (
                        "Please compare what your program sends with what {provider} gave you for this application, to "
                        "the last character; a new secret replaces the old one."
                    ),
                )
            },
        ),
        "oauth.": Letter(
            ("the sign-in at {provider} failed.",), {"": ("Please start the sign-in again from the beginning.",)}
        ),
        "host.wrong": Letter(
            (
                "your request went to {host}, but what answered there is not {provider}'s API.",
                "what answered your request is not {provider}'s API.",
            ),
            {
                "": (
                    (
                        "Please compare the address in your program with the one in {provider}'s documentation. If it is"
                        " already right, a Wi-Fi sign-in page or a company proxy answered instead: try from another "
                        "network."
                    ),
                )
            },
            "This says nothing about your key or password; you don't need to replace them.",
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
                (
                    "your request was rejected because of its form: “{sent}” was sent where {provider} expects "
                    "“{wanted}”."
                ),
                "your request was rejected because of the form in which it was signed in.",
            ),
            {"": ("Please change this in your program; {provider}'s documentation shows the right form.",)},
        ),
        "credential.": Letter(
            (
                (
                    "{provider} couldn't use the key, token or password in your request: it isn't the right one or "
                    "isn't complete."
                ),
            ),
            {
                "key": ("Please copy the API key again in full, without spaces or quotes.",),
                "": ("Please check that your program sends the right value, in full and without spaces or quotes.",),
            },
        ),
        "token.": Letter(
            (
                (
                    "{provider} couldn't use the token in your request: it isn't an access token for this service, "
                    "or isn't valid yet."
                ),
            ),
            {"": ("Please check that your program sends the access token that {provider} issued for it.",)},
        ),
        "message.refused": Letter(
            ("{provider} accepted your sign-in and refused only the message itself.",),
            {"": ("Please check the sender, the number and the text, and what your account is allowed to send.",)},
            "This says nothing about your key or password; you don't need to replace them.",
        ),
        "limit.rate": Letter(
            ("{provider} received too many requests in a short time.",),
            {"": ("Please let your program pause before it tries again.",)},
            "This says nothing about your key or password; you don't need to replace them.",
        ),
        "provider.down": Letter(
            ("{provider} is having problems of its own.",),
            {"": ("Please try again later.",)},
            "This says nothing about your key or password; you don't need to replace them.",
        ),
        "net.": Letter(
            ("your program got no complete response from {provider}: the connection failed.",),
            {"": ("Please check the address and whether a firewall or proxy blocks the connection, then try again.",)},
            "This says nothing about your key or password; you don't need to replace them.",
        ),
        "tls.": Letter(
            ("your program couldn't set up a secure connection to {provider}.",),
            {"": ("Please check the address and the date of the computer that sends, and update its certificates.",)},
            "This says nothing about your key or password; you don't need to replace them.",
        ),
        "ok": Letter(
            ("the request went through; {provider} accepted your sign-in.",),
            {"": ("There is nothing you need to change.",)},
        ),
        "": Letter(
            ("we can't tell from your message yet why it failed.",),
            {
                "": (
                    (
                        "Please send us the whole request (address and headers, with the key, token or password replaced"
                        " by ***) and the whole response with its status, and tell us when it was sent."
                    ),
                )
            },
        ),
    }
)
"""By cause; one that ends in a point is for the rest of its group, the empty one for all that says nothing."""
