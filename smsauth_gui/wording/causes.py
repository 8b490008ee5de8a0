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
from smsauth_gui.wording.sureness import GUESSED, NEVER_SENT, TRY_ANOTHER, is_guess

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
        "ok": Words("The request went through.", "", "Did the call go through?"),
        "net.dns": Words(
            "The name of the host could not be found.",
            "Check the address for typing mistakes and whether this computer is online.",
            "Does the host's name resolve on this computer?",
            ("edit_fields", "try_again"),
        ),
        "net.refused": Words(
            "Nothing answers at that address.",
            "Check host and port, and whether the server (or the phone) is switched on.",
            "Is the server running there?",
            ("edit_fields", "try_again"),
        ),
        "net.timeout": Words(
            "No answer came in time.",
            "Try again; if it stays so, a firewall may swallow the request, or the server is overloaded.",
            "Does the server answer if you wait longer?",
            _AGAIN,
        ),
        "net.reset": Words(
            "The connection broke before a whole answer had arrived.",
            "Try again. If it happens each time, something between here and the server cuts the connection.",
            "Does it break each time?",
            _AGAIN,
        ),
        "net.proxy": Words(
            "A proxy stands in the way.",
            "Ask your network's administrators for access, or check the proxy settings (HTTPS_PROXY, NO_PROXY).",
            "Does this network use a proxy?",
            _AGAIN,
        ),
        "tls.untrusted": Words(
            "The server's certificate is not trusted here.",
            "If this is your own server, give its certificate authority's file in the account's settings. In a company "
            "network an inspecting proxy may be the cause: ask the administrators for its authority's certificate.",
            "Is the certificate's issuer known to this computer?",
            ("add_ca", "try_again"),
        ),
        "tls.expired": Words(
            "The server's certificate has expired, or is not valid yet.",
            "Check this computer's date first; otherwise only the server's owner can renew the certificate.",
            "Is this computer's date right?",
            ("check_clock", "try_again"),
        ),
        "tls.hostname": Words(
            "The server's certificate is for another name.",
            "Check the address: it has to be the name the certificate was made for.",
            "Is this the address the certificate was made for?",
            ("edit_fields",),
        ),
        "tls.protocol": Words(
            "The other side does not speak TLS, or no version we share.",
            "Check the port, and whether the address should begin with http:// (a phone in the local network).",
            "Does this port speak TLS?",
            ("edit_fields",),
        ),
        "host.wrong": Words(
            "Something answered, but not {provider}'s API.",
            "Check the address. In a hotel or guest network, sign in to the network first: open any page in your browser.",
            "Did {provider}'s API answer, or some page in between?",
            ("edit_fields", "try_again"),
        ),
        "mode.unsupported": Words(
            "The right server, but it does not offer this.",
            "Use a way to sign in that this server offers, or ask its administrator to switch this one on.",
            "Is this switched on at the server?",
            ("choose_method",),
        ),
        "request.not_found": Words(
            "Nothing is found at this path.",
            "Check project, plan or account id, region and base address; the credential may be fine.",
            "Do id and region belong to this credential?",
            ("edit_fields",),
        ),
        "request.bad": Words(
            "{provider} did not accept the request as it was sent.",
            "Look at what the answer says; the parameters are the first thing to check.",
            "What does the answer complain about?",
            ("edit_params",),
        ),
        "input.invalid": Words(
            "What was typed here cannot be sent.",
            "Look at the marked field.",
            "Is the value complete and of the right kind?",
            ("allow_host", "edit_fields"),
        ),
        "answer.too_large": Words(
            "The answer went on for too long and was cut off.",
            "What came is shown. Ask for less, or try again later.",
            "Does the server ever stop sending?",
            _AGAIN,
        ),
        "request.method": Words(
            "This address does not take this kind of request.",
            "Check the address; another path may be meant.",
            "Is this the right path?",
            ("edit_params",),
        ),
        "credential.missing": Words(
            "The request carried no credential.",
            "Type the key or sign in, then try again.",
            "Was a credential sent at all?",
            _EDIT,
        ),
        "credential.scheme": Words(
            "The credential was sent in the wrong form.",
            "Send it the way {provider} documents.",
            "Is it sent the way {provider} documents?",
            ("choose_method", "edit_fields"),
        ),
        "credential.malformed": Words(
            "The credential was damaged on its way here.",
            "Copy it again, whole and without quotes, spaces or words around it.",
            "Was it copied whole, and nothing else with it?",
            _EDIT,
        ),
        "credential.swapped": Words(
            "Two values seem to be exchanged.",
            "Put each into the other's field and try again.",
            "Do the two values stand in each other's place?",
            ("swap_fields", "edit_fields"),
        ),
        "credential.other_provider": Words(
            "This credential belongs somewhere else.",
            "Use it where it comes from, or get one of the kind that is needed here.",
            "Was this credential made for this very service?",
            ("choose_method", "open_key_page"),
        ),
        "credential.rejected": Words(
            "{provider} does not accept this credential.",
            "Compare it with the provider's page. If it was deleted or replaced there, get a new one.",
            "Does it still exist at {provider}, exactly so?",
            ("edit_fields", "open_key_page", "try_again"),
        ),
        "token.expired": Words(
            "The token has expired.",
            "Get a new token the same way as the first one.",
            "When does the token run out?",
            ("refresh", "sign_in_again"),
        ),
        "token.not_yet_valid": Words(
            "The token is not valid yet.",
            "Wait until its time has come, or check the clock of the machine that issued it.",
            "From when on is the token valid?",
            ("check_clock", "try_again"),
        ),
        "token.clock": Words(
            "The clock of the computer that sends is off, so the token looks valid when it is not.",
            "Set the clock of the computer that sends (switch on automatic time), then get a new token.",
            "Is this computer's clock right?",
            ("check_clock", "refresh", "sign_in_again"),
        ),
        "token.wrong_kind": Words(
            "This is another kind of token than the call needs.",
            "Use the access token. A refresh token is only good for getting a new one.",
            "Is it the access token?",
            ("refresh", "edit_fields"),
        ),
        "token.revoked": Words(
            "The token was revoked.",
            "Get a new token the same way as the first one.",
            "Was it revoked at {provider}?",
            _SIGN_IN,
        ),
        "token.audience": Words(
            "The token was issued by or for somebody else.",
            "Use a token that was issued for this service.",
            "Who issued the token, and for whom?",
            ("choose_method", "sign_in_again"),
        ),
        "permission.scope": Words(
            "{provider} knows you, but this credential may not do this.",
            "A permission is missing. Sign in again with it, or have it added to the key.",
            "Which permissions does the credential have?",
            ("sign_in_with_scope", "open_key_page"),
        ),
        "permission.role": Words(
            "{provider} knows you, but your user, key or plan may not do this.",
            "Ask whoever manages the account at {provider} for the right, or use another user.",
            "May this user do this at all?",
            ("open_key_page",),
        ),
        "permission.ip": Words(
            "{provider} knows you, but does not allow this computer's IP address.",
            "Add the address to the allowed list at {provider}, or call from one that is on it.",
            "Is this computer's address on the allowed list?",
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
            "The account has to be verified first.",
            "Finish the identification on {provider}'s website.",
            "Has the account been verified?",
            ("open_support",),
        ),
        "account.balance": Words(
            "There is not enough credit.",
            "Top the account up at {provider}.",
            "Is there credit left?",
            ("open_key_page",),
        ),
        "message.refused": Words(
            "The credential is fine; {provider} refused the message itself.",
            "Check the sender, the number and the text, and what the account may send to.",
            "Does a request that sends nothing, such as the balance, go through?",
            _AGAIN,
        ),
        "signature.invalid": Words(
            "The signature does not match.",
            "Sign exactly the bytes that are sent, with the secret that belongs to this environment.",
            "Is the very body signed that arrives, with the right secret?",
            ("edit_fields", "open_key_page"),
        ),
        "signature.expired": Words(
            "The signature's time is outside the window that the other side accepts.",
            "Set the clock of the computer that signs, and sign right before sending.",
            "Do the clocks of both computers agree?",
            ("check_clock",),
        ),
        "client.browser": Words(
            "A web page made the request, and the browser withheld it or its answer.",
            "Send the request from a server instead: this says nothing about the credential.",
            "Does the same request go through outside the browser?",
            _AGAIN,
        ),
        "client.local": Words(
            "It failed on the computer that sends, before or beside the request.",
            "Look at the command or program there; what {provider} answered, if anything, is not shown.",
            "Does the command run as it is written?",
            _AGAIN,
        ),
        "limit.rate": Words(
            "Too many calls in a short time.", "Wait a moment, then try again.", "Does it work after a pause?", _AGAIN
        ),
        "provider.down": Words(
            "{provider} has trouble of its own right now.",
            "Try again later; this says nothing about the credential.",
            "Is {provider} down for everybody?",
            _AGAIN,
        ),
        "provider.unknown": Words(
            "The answer fits nothing we know.",
            "Look at the raw answer; it says nothing about the credential.",
            "What does the raw answer say?",
            _AGAIN,
        ),
        "oauth.access_denied": Words(
            "The sign-in was refused: somebody, or the server for them, said no.",
            "Sign in again and agree, or ask for fewer permissions.",
            "Was “Deny” pressed?",
            _SIGN_IN,
        ),
        "oauth.invalid_client": Words(
            "Client ID or client secret was refused.",
            "Compare both with what {provider} gave you; a secret is often replaced when a new one is made.",
            "Are client ID and secret the current ones, sent the way {provider} wants?",
            _EDIT,
        ),
        "oauth.invalid_grant": Words(
            "The code from the browser was refused: used, too old, or not this client's.",
            "Start the sign-in again; a code works once and only for a short time.",
            "Was the code used before, or did it take too long?",
            _SIGN_IN,
        ),
        "oauth.refresh_dead": Words(
            "The token cannot be renewed any more.",
            "Sign in again.",
            "Was the refresh token used, revoked or left too long?",
            _SIGN_IN,
        ),
        "oauth.redirect_mismatch": Words(
            "The return address is not the registered one.",
            "Register exactly the address that was sent, or send the registered one.",
            "Is the address registered to the letter?",
            ("edit_redirect", "sign_in_again"),
        ),
        "oauth.invalid_scope": Words(
            "A permission was asked for that does not exist or is not allowed.",
            "Choose fewer permissions and start again.",
            "Does {provider} offer all these permissions to this client?",
            ("edit_scopes",),
        ),
        "oauth.unauthorized_client": Words(
            "This application may not sign in this way.",
            "Ask {provider} to allow this kind of sign-in for the application, or choose another way.",
            "Was the application registered for this kind of sign-in?",
            ("choose_method",),
        ),
        "oauth.unsupported_grant": Words(
            "The server does not offer this kind of sign-in.",
            "Choose another way to sign in.",
            "Does the server offer this grant?",
            ("choose_method",),
        ),
        "oauth.pkce": Words(
            "The server's check of this program's proof (PKCE) failed.",
            "Start the sign-in again; if it stays so, the provider's file has the wrong rule for PKCE.",
            "Does the server want PKCE for this client?",
            _SIGN_IN,
        ),
        "oauth.interaction_required": Words(
            "The server wants you to log in, choose an account or agree first.",
            "Sign in again and follow the page in your browser.",
            "Is there something to do on {provider}'s page?",
            _SIGN_IN,
        ),
        "oauth.state_mismatch": Words(
            "An answer came that does not belong to this sign-in, so it was not used.",
            "Start again and use only the newest tab.",
            "Did the answer come from an older tab?",
            _SIGN_IN,
        ),
        "oauth.issuer_mismatch": Words(
            "The answer comes from another server than the one that was asked.",
            "Do not go on. Check the addresses, then start again.",
            "Is it the right server?",
            _SIGN_IN,
        ),
        "oauth.response_invalid": Words(
            "The answer holds no token.",
            "Look at the raw answer; the address may be wrong, or the server in trouble.",
            "Is this really the token endpoint?",
            ("try_again", "sign_in_again"),
        ),
        "oauth.session_active": Words(
            "A session is still open and has to be ended first.",
            "End it first, or wait until it runs out (60 minutes at most where nothing else is said).",
            "Is a session still open?",
            ("destroy_session",),
        ),
        "oauth.server_error": Words(
            "The sign-in server has trouble of its own right now.", "Try again later.", "Does it work later?", _AGAIN
        ),
        "flow.timeout": Words(
            "Nobody came back from the browser in time.",
            "Start again; if the page shows an address at the end, paste it here. Words of an error page can be pasted "
            "under Inspect, which says what they mean.",
            "Did the browser show an error page at the end?",
            ("sign_in_again", "edit_redirect"),
        ),
        "flow.cancelled": Words("Cancelled here.", "Start again whenever you like.", "Was it cancelled here?", _AGAIN),
        "flow.no_browser": Words(
            "No browser could be opened here.",
            "Copy the address into a browser, sign in there, and paste the address it ends at.",
            "Is there a browser on this computer?",
            ("copy_address", "paste_address"),
        ),
        "flow.port_busy": Words(
            "The port of the return address is taken by another program.",
            "Close the other program, choose another registered port, or paste the address instead.",
            "What else listens on this port?",
            ("edit_redirect", "paste_address"),
        ),
        "vault.missing": Words(
            "There is no safe place for secrets on this computer.",
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
            "The keyring refused access.",
            "Allow this program to use the keyring, then try again.",
            "May this program use the keyring?",
            ("try_again", "use_memory"),
        ),
        "vault.key_lost": Words(
            "The key to the stored secrets is gone from the keyring.",
            "The secrets cannot be opened any more: sign in again. Nothing else is lost.",
            "Was the keyring replaced?",
            _SIGN_IN,
        ),
        "store.full": Words(
            "The disk is full.", "Make room, then try again. Nothing was changed.", "Is there room on the disk?", _AGAIN
        ),
        "store.read_only": Words(
            "The program may not write to its folder.",
            "Check the folder's permissions, or choose another with --home.",
            "Is the folder writable?",
            _AGAIN,
        ),
        "store.newer": Words(
            "The stored accounts were written by a newer version of this program.",
            "Use the newer version. Nothing was changed.",
            "Is there a newer version installed?",
        ),
        "store.damaged": Words(
            "What is stored here is damaged and cannot be read.",
            "Put back a backup of the file. Without one, forget the account that is damaged, or start with an empty file, "
            "and connect again.",
            "Is there a backup?",
        ),
    }
)

_SAFE_UNKNOWN: Final = translatable("the provider")


def headline(diagnosis: Diagnosis, provider: str, language: Language) -> str:
    """One plain sentence: what is wrong."""
    if diagnosis.detail.get("reason") in NEVER_SENT:
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
    filled = text.replace("{provider}", provider or language.say(_SAFE_UNKNOWN))
    return filled[:1].upper() + filled[1:] if not provider else filled


def advice(diagnosis: Diagnosis, provider: Provider | None, language: Language) -> str:
    """What to do next, with the facts of the diagnosis woven in."""
    never_sent = NEVER_SENT.get(str(diagnosis.detail.get("reason", "")))
    if never_sent is not None:
        return language.say(never_sent)
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
