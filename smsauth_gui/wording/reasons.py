"""Why something could not be done here, and where secrets are stored: the codes of services and adapters in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from smsauth_gui.wording.language import Language, translatable

if TYPE_CHECKING:
    from smsauth_gui.core.values.errors import Detail

REASONS: Final[Mapping[str, str]] = translatable(
    {
        "nothing_found": "Nothing was found that failed: no status, no answer, no error.",
        "no_answer": "A request was found, but no answer to it.",
        "empty_archive": "This is an HTTP archive, but no entry in it can be read.",
        "new_sign_in": "This way of signing in needs the person again.",
        "forgotten": "The account was forgotten meanwhile.",
        "no_token_to_renew": "There is no token to renew.",
        "refused_before": "The provider refused it before; it is not sent again automatically.",
        "revoked_here": "The token was revoked here, so nothing was sent.",
        "no_token_to_revoke": "There is no token to revoke.",
        "no_revocation": "The provider documents no way to revoke it.",
        "unknown_verb": "This request method isn't known.",
        "other_host": "Nothing was sent: this account was not made for {host}, which a provider file of somebody else's names.",
        "new_host": "Nothing was sent: this account was not made for {host}, which this program’s description of the provider names.",
        "may_change": "Such a request may change something.",
        "not_an_address": "This is not an address.",
        "issuer_missing": "The server promises to name itself in its answer (iss), and this answer does not.",
        "token_unusable": "The access token holds characters that no header can carry.",
        "token_type": "The token is of a kind that needs a proof with every call, which this program cannot give: {type}.",
        "id_token_unreadable": "The ID token cannot be read.",
        "id_token_alg": "The ID token is not signed (its alg is none).",
        "id_token_signature": "The ID token’s signature does not fit the client secret.",
        "id_token_keys": "The ID token’s signature fits none of the keys that the server publishes.",
        "id_token_issuer": "The ID token was issued by another server (its iss differs).",
        "id_token_audience": "The ID token was issued for another application (its aud or azp differs).",
        "id_token_expired": "The ID token has expired (its exp), or names no expiry.",
        "other_nonce": "The ID token belongs to another sign-in (its nonce differs).",
        "not_for_a_header": "The value holds a character that a header cannot carry.",
        "whole_number": "A whole number is needed.",
        "no_choice": "This is not one of the choices.",
        "nothing_pasted": "Nothing was pasted.",
        "code_alone": "A code alone does not tell whose it is: the whole address is needed.",
        "nothing_in_address": "The address carries neither a code nor a token nor an error.",
        "not_json": "The answer is not JSON.",
        "not_an_object": "The answer is not a JSON object.",
        "no_access_token": "The answer holds no access token.",
        "code_for_token": "A code came where a token was asked for.",
        "token_for_code": "A token came where a code was asked for.",
        "no_refresh_token": "There is no refresh token.",
        "parameter_twice": "A parameter came twice.",
        "nothing_came": "The answer carries neither a code nor a token nor an error.",
        "passphrase_untyped": "The passphrase has not been typed yet.",
        "old_file": "The old file cannot be moved.",
        "not_the_web": "Only web addresses are opened.",
        "browser_command": "The command in BROWSER did not open it.",
        "no_screen": "There is no screen here.",
        "no_browser": "No browser was found.",
        "key_damaged": "The file with the key is damaged.",
        "wrong_passphrase": "The passphrase is wrong.",
        "file_held": "Another program holds the file.",
        "file_held_by": "Another program holds the file: {names}.",
        "no_port": "No port could be opened.",
        "key_not_kept": "The keyring did not keep the key.",
        "keyring_slow": "The keyring did not answer in time.",
        "keyring_unsafe": "Refused, as not known to protect secrets: {names}.",
        "accounts_closed": "Accounts are kept here, and they cannot be opened without the keyring that holds their key.",
        "no_keyring": "No keyring answers on this computer.",
    }
)
"""By the ``reason`` of a detail."""

PLACES: Final[dict[str, str]] = translatable(
    {
        "place.memory": "memory, until the program ends",
        "place.memory_refused": "memory, until the program ends (refused, as not known to protect secrets: {names})",
        "place.kwallet": "KWallet",
        "place.passphrase": "this program’s own file, behind your passphrase",
        "place.secret_service": "Secret Service (GNOME Keyring or compatible)",
        "place.macos": "the macOS keychain",
        "place.windows": "the Windows credential store",
    }
)
"""Where secrets are stored, by the code of a statement."""


def reason(detail: Detail, language: Language) -> str:
    """The sentence for a detail's ``reason``; words of the system or a server as they are, an empty text without any."""
    code = str(detail.get("reason") or "")
    names = detail.get("names")
    listed = language.listed(names) if isinstance(names, list) else ""
    if code not in REASONS:
        return code
    return language.say(REASONS[code], names=listed, type=detail.get("type", ""), host=detail.get("host", ""))
