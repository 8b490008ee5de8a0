"""What is said about a cause: a headline, the next step, and the question that decides when it is an alternative.

``{provider}`` stands for the provider's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from smsauth_gui.wording.by_method import step
from smsauth_gui.wording.facts import fact
from smsauth_gui.wording.language import Language, translatable
from smsauth_gui.wording.reasons import reason
from smsauth_gui.wording.somebody import NOBODY, named
from smsauth_gui.wording.sureness import BY_ITSELF, GUESSED, TRY_ANOTHER, is_guess

if TYPE_CHECKING:
    from smsauth_gui.core.diagnosis.situation import Diagnosis
    from smsauth_gui.core.provider.schema import Provider


class Words(Struct, frozen=True):
    """What is said about a cause."""

    headline: str
    advice: str
    question: str
    actions: tuple[str, ...] = ()


_AGAIN: Final = ("try_again",)
_SIGN_IN: Final = ("sign_in_again",)
_EDIT: Final = ("edit_fields", "open_key_page")

CAUSES: Final[Mapping[str, Words]] = translatable(
    {
        "ok": Words("The request went through.", "", "Did the request go through?"),
        "net.dns": Words(
            "The host's name couldn't be found.",
            "Check the address for typing mistakes, and whether the computer is online.",
            "Can the computer find this host's name?",
            ("edit_fields", "try_again"),
        ),
        "net.refused": Words(
            "No server answers at this address.",
            "Check host and port, and whether the server (or the phone) is switched on.",
            "Is the server running there?",
            ("edit_fields", "try_again"),
        ),
        "net.timeout": Words(
            "The server didn't respond in time.",
            "Try again. If this keeps happening, a firewall may be blocking the request, or the server is overloaded.",
            "Does the server respond if you wait longer?",
            _AGAIN,
        ),
        "net.reset": Words(
            "The connection was cut before the response was complete.",
            "Try again. If this happens each time, something between the computer and the server cuts the connection.",
            "Is the connection cut each time?",
            _AGAIN,
        ),
        "net.proxy": Words(
            "A proxy blocked the request.",
            "Ask your network's administrators for access, or check the proxy settings (HTTPS_PROXY, NO_PROXY).",
            "Does this network use a proxy?",
            _AGAIN,
        ),
        "tls.untrusted": Words(
            "The server's certificate isn't trusted.",
            "If it's your own server, choose the file of its certificate authority (CA) in the account's settings. In a company "
            "network a proxy may be replacing certificates: ask the administrators for its CA certificate.",
            "Does the computer trust the certificate's issuer?",
            ("add_ca", "try_again"),
        ),
        "tls.expired": Words(
            "The server's certificate has expired or isn't valid yet.",
            "First check the computer's date. If it's right, only the server's owner can renew the certificate.",
            "Is the computer's date right?",
            ("check_clock", "try_again"),
        ),
        "tls.hostname": Words(
            "The server's certificate is for another host name.",
            "Check the address: its host name must be one that the certificate covers.",
            "Does the certificate cover this address?",
            ("edit_fields",),
        ),
        "tls.protocol": Words(
            "The server doesn't support a secure connection (TLS), or only an outdated version.",
            "Check the port, and whether the address should begin with http:// (a phone in the local network).",
            "Does this port support TLS?",
            ("edit_fields",),
        ),
        "host.wrong": Words(
            "The response didn't come from {provider}'s API.",
            "Check the address. In a hotel or guest network, open any page in your browser and sign in to the network first.",
            "Did {provider}'s API respond, or another page?",
            ("edit_fields", "try_again"),
        ),
        "mode.unsupported": Words(
            "The server is right, but it doesn't offer this.",
            "Use a sign-in method that this server offers, or ask its administrator to switch this one on.",
            "Is this switched on at the server?",
            ("choose_method",),
        ),
        "request.not_found": Words(
            "{provider} found nothing at this path.",
            "Check region, base address and the ID of project, plan or account. The key or token may be fine.",
            "Do ID and region belong to this key or token?",
            ("edit_fields",),
        ),
        "request.bad": Words(
            "{provider} couldn't process the request.",
            "Read the response, and check the request's parameters first.",
            "Which part of the request does the response name?",
            ("edit_params",),
        ),
        "input.invalid": Words(
            "This value can't be sent.",
            "Check the marked field.",
            "Is the value complete and of the right kind?",
            ("allow_host", "edit_fields"),
        ),
        "answer.too_large": Words(
            "The response was too long and was cut off.",
            "The part that arrived is shown. Ask for less, or try again later.",
            "Is the response endless?",
            _AGAIN,
        ),
        "request.method": Words(
            "{provider} doesn't accept this request method at this address.",
            "Check the path and the method (such as GET or POST).",
            "Are path and method right?",
            ("edit_params",),
        ),
        "credential.missing": Words(
            "The request contained no key, token or password.",
            "Enter the key or sign in, then try again.",
            "Was a key, token or password sent at all?",
            _EDIT,
        ),
        "credential.scheme": Words(
            "The key, token or password was sent in the wrong form.",
            "Send it as {provider}'s documentation shows.",
            "Is it sent as {provider}'s documentation shows?",
            ("choose_method", "edit_fields"),
        ),
        "credential.malformed": Words(
            "The key, token or password isn't complete or has extra characters.",
            "Copy it again in full, without quotes, spaces or words around it.",
            "Was it copied in full, and without anything else?",
            _EDIT,
        ),
        "credential.swapped": Words(
            "Two values seem to be swapped.",
            "Swap them back and try again.",
            "Were two fields swapped?",
            ("swap_fields", "edit_fields"),
        ),
        "credential.other_provider": Words(
            "This key, token or password is meant for something else.",
            "Use it with its own service, or get the kind that {provider} expects here.",
            "Was it issued for this service?",
            ("choose_method", "open_key_page"),
        ),
        "credential.rejected": Words(
            "{provider} rejected the key, token or password.",
            "Compare it with what {provider} shows. If it was deleted or replaced there, get a new one.",
            "Does exactly this key, token or login still exist at {provider}?",
            ("edit_fields", "open_key_page", "try_again"),
        ),
        "token.expired": Words(
            "The token has expired.",
            "Get a new token the same way as the first one.",
            "When does the token expire?",
            ("refresh", "sign_in_again"),
        ),
        "token.not_yet_valid": Words(
            "The token isn't valid yet.",
            "Wait until the token becomes valid, or check the clock of the computer that issued it.",
            "When does the token become valid?",
            ("check_clock", "try_again"),
        ),
        "token.clock": Words(
            "The sending computer's clock is wrong, so the token's dates don't fit.",
            "Set the clock of the computer that sends (switch on automatic time), then get a new token.",
            "Is the sending computer's clock right?",
            ("check_clock", "refresh", "sign_in_again"),
        ),
        "token.wrong_kind": Words(
            "This request needs another kind of token.",
            "Use the access token. A refresh token only serves to get a new access token.",
            "Is it the access token?",
            ("refresh", "edit_fields"),
        ),
        "token.revoked": Words(
            "The token was revoked.",
            "Get a new token the same way as the first one.",
            "Was the token revoked at {provider}?",
            _SIGN_IN,
        ),
        "token.audience": Words(
            "The token was issued by, or for, another service.",
            "Use a token that was issued for this service.",
            "Who issued the token, and for whom?",
            ("choose_method", "sign_in_again"),
        ),
        "permission.scope": Words(
            "{provider} accepted the sign-in, but a permission is missing.",
            "Sign in again and allow the permission, or have it added to the key.",
            "Which permissions does the key or token have?",
            ("sign_in_with_scope", "open_key_page"),
        ),
        "permission.role": Words(
            "{provider} accepted the sign-in, but the user, key or plan isn't allowed to do this.",
            "Ask whoever manages the account at {provider} to allow it, or use another user.",
            "Is this user allowed to do this at all?",
            ("open_key_page",),
        ),
        "permission.ip": Words(
            "{provider} doesn't allow requests from this IP address.",
            "Add the IP address to the list of allowed addresses at {provider}, or send from an address that is on it.",
            "Is the sender's IP address on the list of allowed addresses?",
            ("open_key_page",),
        ),
        "account.blocked": Words(
            "The account is blocked or suspended.",
            "Only {provider}'s support can lift this.",
            "Does the account work on {provider}'s website?",
            ("open_support",),
        ),
        "account.api_disabled": Words(
            "API access is switched off for this account.",
            "Switch it on in the account's settings at {provider}.",
            "Is API access switched on?",
            ("open_key_page",),
        ),
        "account.identification": Words(
            "The account must be verified first.",
            "Complete the verification on {provider}'s website.",
            "Has the account been verified?",
            ("open_support",),
        ),
        "account.balance": Words(
            "There isn't enough credit.",
            "Top the account up at {provider}.",
            "Is there credit left?",
            ("open_key_page",),
        ),
        "message.refused": Words(
            "{provider} accepted the sign-in and refused only the message itself.",
            "Check the sender, the number and the text, and what the account is allowed to send.",
            "Does a request that sends nothing, such as the balance, go through?",
            _AGAIN,
        ),
        "signature.invalid": Words(
            "The signature doesn't match.",
            "Sign exactly the bytes that are sent, with the secret that belongs to this environment.",
            "Is exactly the body that arrives signed, and with the right secret?",
            ("edit_fields", "open_key_page"),
        ),
        "signature.expired": Words(
            "The signature is too old, or its time lies in the future.",
            "Set the clock of the computer that signs, and sign each request just before sending it.",
            "Do the clocks of both computers agree?",
            ("check_clock",),
        ),
        "client.browser": Words(
            "A web page made the request, and the browser held back the request or its response.",
            "Send the request from a server instead. This says nothing about the key or token.",
            "Does the same request go through outside the browser?",
            _AGAIN,
        ),
        "client.local": Words(
            "The request failed on the sending computer itself.",
            "Check the command or program there. The text doesn't show whether {provider} responded.",
            "Does the shell run the command as it's written?",
            _AGAIN,
        ),
        "limit.rate": Words(
            "Too many requests in a short time.",
            "Wait a moment, then try again.",
            "Does it work after a pause?",
            _AGAIN,
        ),
        "provider.down": Words(
            "{provider} is having problems right now.",
            "Try again later. This says nothing about the key or token.",
            "Is {provider} down for everybody?",
            _AGAIN,
        ),
        "provider.unknown": Words(
            "We don't recognise this response.",
            "Read the response itself. It tells us nothing about the key or token.",
            "What does the response itself say?",
            _AGAIN,
        ),
        "oauth.access_denied": Words(
            "Access was denied on {provider}'s page.",
            "Sign in again and allow the access, or ask for fewer permissions.",
            "Was “Deny” pressed?",
            _SIGN_IN,
        ),
        "oauth.invalid_client": Words(
            "{provider} rejected the client ID or the client secret.",
            "Compare both with what {provider} gave you. Creating a new secret often replaces the old one.",
            "Are client ID and secret current, and sent as {provider} expects?",
            _EDIT,
        ),
        "oauth.invalid_grant": Words(
            "The sign-in code was rejected. It may have been used already, expired, or issued for another app.",
            "Start the sign-in again. Each code works only once and only for a short time.",
            "Was the code used before, or did the exchange take too long?",
            _SIGN_IN,
        ),
        "oauth.refresh_dead": Words(
            "The token can no longer be renewed.",
            "Sign in again.",
            "Was the refresh token already used, revoked or expired?",
            _SIGN_IN,
        ),
        "oauth.redirect_mismatch": Words(
            "The redirect address isn't the registered one.",
            "Register exactly the address that was sent, or send the registered one.",
            "Is exactly this address registered?",
            ("edit_redirect", "sign_in_again"),
        ),
        "oauth.invalid_scope": Words(
            "A requested permission doesn't exist or isn't allowed.",
            "Choose fewer permissions and start again.",
            "Does {provider} offer this app all these permissions?",
            ("edit_scopes",),
        ),
        "oauth.unauthorized_client": Words(
            "The app isn't allowed to use this sign-in method.",
            "Ask {provider} to allow this sign-in method for the app, or choose another method.",
            "Was the app registered for this sign-in method?",
            ("choose_method",),
        ),
        "oauth.unsupported_grant": Words(
            "The server doesn't offer this sign-in method.",
            "Choose another sign-in method.",
            "Does the server offer this sign-in method (grant type)?",
            ("choose_method",),
        ),
        "oauth.pkce": Words(
            "The server rejected the sign-in's security code (PKCE).",
            "Start the sign-in again. The code verifier sent with the code must be the one that this sign-in was started with.",
            "Does the server require PKCE for this app?",
            _SIGN_IN,
        ),
        "oauth.interaction_required": Words(
            "{provider} wants you to sign in, choose an account or agree first.",
            "Sign in again and follow the instructions in your browser.",
            "Is there something to do on {provider}'s page?",
            _SIGN_IN,
        ),
        "oauth.state_mismatch": Words(
            "The response belongs to another sign-in, so it wasn't used.",
            "Start again and use only the newest tab.",
            "Did the response come from an older tab?",
            _SIGN_IN,
        ),
        "oauth.issuer_mismatch": Words(
            "The response came from another server than the one that was asked.",
            "Don't continue. Check the addresses first, then start again.",
            "Is it the right server?",
            _SIGN_IN,
        ),
        "oauth.response_invalid": Words(
            "The response contains no token.",
            "Read the response itself. The address may be wrong, or the server may have problems.",
            "Is this really the token endpoint?",
            ("try_again", "sign_in_again"),
        ),
        "oauth.session_active": Words(
            "Another session is still open and must be ended first.",
            "End the open session first, or wait until it expires (after 60 minutes at most, unless stated otherwise).",
            "Is a session still open?",
            ("destroy_session",),
        ),
        "oauth.server_error": Words(
            "The sign-in server is having problems right now.", "Try again later.", "Does it work later?", _AGAIN
        ),
        "flow.timeout": Words(
            "The sign-in wasn't finished in time.",
            "Start again. If the browser ends at an address that doesn't load, paste it here; paste an error page's text under "
            "Inspect.",
            "Did the browser show an error page at the end?",
            ("sign_in_again", "edit_redirect"),
        ),
        "flow.cancelled": Words("Cancelled.", "Start again whenever you like.", "Was the sign-in cancelled?", _AGAIN),
        "flow.no_browser": Words(
            "No browser could be opened.",
            "Copy the address into a browser, sign in there, and paste the address where the browser ends.",
            "Is there a browser on this computer?",
            ("copy_address", "paste_address"),
        ),
        "flow.port_busy": Words(
            "Another program is using the port of the redirect address.",
            "Close that program, choose another registered port, or paste the address instead.",
            "Which program uses this port?",
            ("edit_redirect", "paste_address"),
        ),
        "vault.missing": Words(
            "This computer has no keyring to store secrets in.",
            "Install or start a keyring (on Linux: GNOME Keyring or KWallet). Until then secrets stay in memory only.",
            "Does this computer have a keyring?",
            ("use_memory",),
        ),
        "vault.locked": Words(
            "The keyring is locked.",
            "Unlock it, then try again.",
            "Is the keyring unlocked?",
            ("try_again", "use_memory"),
        ),
        "vault.denied": Words(
            "The keyring denied access.",
            "Allow this program to use the keyring, then try again.",
            "Is this program allowed to use the keyring?",
            ("try_again", "use_memory"),
        ),
        "vault.key_lost": Words(
            "The key to the stored secrets is missing from the keyring.",
            "The stored secrets can't be read any more. Sign in again; nothing else is lost.",
            "Was the keyring replaced?",
            _SIGN_IN,
        ),
        "store.full": Words(
            "The disk is full.", "Make room, then try again. Nothing was changed.", "Is there room on the disk?", _AGAIN
        ),
        "store.read_only": Words(
            "The program isn't allowed to write to its folder.",
            "Check the folder's permissions, or choose another folder with --home.",
            "Is the folder writable?",
            _AGAIN,
        ),
        "store.newer": Words(
            "The stored accounts were written by a newer version of this program.",
            "Use the newer version. Nothing was changed.",
            "Is there a newer version installed?",
        ),
        "store.damaged": Words(
            "The stored data is damaged and can't be read.",
            "Restore a backup of the file. Without one, forget the damaged account or start with an empty file, and connect again.",
            "Is there a backup?",
        ),
    }
)


def headline(diagnosis: Diagnosis, provider: str, language: Language) -> str:
    """One plain sentence: what is wrong."""
    if diagnosis.detail.get("reason") in BY_ITSELF:
        return reason(diagnosis.detail, language)
    if is_guess(diagnosis):
        return fill(language.say(GUESSED[diagnosis.cause]), provider, language)
    return fill(words(diagnosis.cause, language).headline, provider, language)


def words(cause: str, language: Language) -> Words:
    """What is said about a cause; KeyError for an unknown one."""
    known, say = CAUSES[cause], language.say
    return Words(say(known.headline), say(known.advice), say(known.question), known.actions)


def fill(text: str, provider: str, language: Language) -> str:
    """The sentence with the provider's name; a sentence never begins in lower case."""
    if provider:
        return text.replace("{provider}", provider)
    filled = named(text.replace("{provider}", NOBODY), language)
    return filled[:1].upper() + filled[1:]


def advice(diagnosis: Diagnosis, provider: Provider | None, language: Language) -> str:
    """What to do next, with the facts of the diagnosis woven in."""
    by_itself = BY_ITSELF.get(str(diagnosis.detail.get("reason", "")))
    if by_itself is not None:
        return language.say(by_itself)
    text = language.provider(diagnosis.advice) or step(diagnosis.cause, provider, diagnosis.method, language)
    text = text or words(diagnosis.cause, language).advice
    if is_guess(diagnosis):
        text = language.say(TRY_ANOTHER)
    text = fill(text, provider.name if provider else "", language)
    if diagnosis.cause == "input.invalid" and {"needs_confirmation", "never", "host"} & set(diagnosis.detail):
        text = ""  # there is no field to look at: the fact says it all
    return " ".join(part for part in (fact(diagnosis.cause, diagnosis.detail, provider, language), text) if part)


def question(cause: str, provider: str, language: Language) -> str:
    """The one question that decides whether it is this cause."""
    return fill(words(cause, language).question, provider, language)


def actions(diagnosis: Diagnosis) -> tuple[str, ...]:
    """Next steps the program can offer, by name, the best first."""
    return CAUSES[diagnosis.cause].actions
