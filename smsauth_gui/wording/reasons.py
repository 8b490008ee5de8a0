"""Why something could not be done here, and where secrets are stored: the codes of services and adapters in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from smsauth_gui.wording.language import Language, translatable

if TYPE_CHECKING:
    from smsauth_gui.core.values.errors import Detail

REASONS: Final[Mapping[str, str]] = translatable(
    {
        "nothing_found": "The text shows no failure: no status, no response and no error.",
        "works_now": "The text says that it works again; it shows no failure that is still there.",
        "no_answer": "The text contains a request, but no response to it.",
        "empty_archive": "This is an HTTP archive, but none of its entries can be read.",
        "new_sign_in": "With this sign-in method you need to sign in again yourself.",
        "forgotten": "The account has been forgotten in the meantime.",
        "no_token_to_renew": "There is no token to renew.",
        "refused_before": "The provider rejected it before, so it isn't sent again automatically.",
        "revoked_here": "The token was revoked here, so nothing was sent.",
        "no_token_to_revoke": "There is no token to revoke.",
        "no_revocation": "The provider documents no way to revoke it.",
        "unknown_verb": "This request method isn't known.",
        "other_host": "Nothing was sent: this account was not made for {host}, which a provider file of somebody else's names.",
        "new_host": "Nothing was sent: this account was not made for {host}, which this program’s description of the provider names.",
        "may_change": "Such a request may change something.",
        "not_an_address": "This isn't an address.",
        "issuer_missing": "The server promises to name itself in its response (iss), and this response doesn't.",
        "token_unusable": "The access token contains characters that aren't allowed in a header.",
        "token_type": "This kind of token needs a proof with every request, which this program can't make: {type}.",
        "token_type_no_word": "The server named the type of the token by something that is no word: {type}.",
        "id_token_unreadable": "The ID token can't be read.",
        "id_token_alg": "The ID token isn't signed (its alg is none).",
        "id_token_signature": "The ID token’s signature doesn't match the client secret.",
        "id_token_keys": "The ID token’s signature fits none of the keys that the server publishes.",
        "id_token_issuer": "The ID token was issued by another server (its iss differs).",
        "id_token_audience": "The ID token was issued for another application (its aud or azp differs).",
        "id_token_expired": "The ID token has expired or has no expiry date (its exp).",
        "id_token_early": "The ID token isn't valid yet (its nbf or iat lies in the future).",
        "other_nonce": "The ID token belongs to another sign-in (its nonce differs).",
        "not_for_a_header": "The value contains a character that isn't allowed in a header.",
        "whole_number": "Enter a whole number.",
        "no_choice": "This isn't one of the choices.",
        "nothing_pasted": "Nothing was pasted.",
        "code_alone": "The code alone isn't enough: copy the whole address.",
        "nothing_in_address": "The address contains no code, no token and no error.",
        "not_json": "The response isn't JSON.",
        "not_an_object": "The response isn't a JSON object.",
        "no_access_token": "The response contains no access token.",
        "code_for_token": "A code came although a token was requested.",
        "token_for_code": "A token came although a code was requested.",
        "no_refresh_token": "There is no refresh token.",
        "parameter_twice": "A parameter came twice.",
        "nothing_came": "The response contains no code, no token and no error.",
        "passphrase_untyped": "The passphrase hasn't been entered yet.",
        "old_file": "The old file can't be moved.",
        "not_the_web": "Only web addresses are opened.",
        "browser_command": "The command in BROWSER did not open it.",
        "no_screen": "This computer has no screen.",
        "no_browser": "No browser was found.",
        "key_damaged": "The file with the key is damaged.",
        "pointer_damaged": "The file keyring.json, which says where the key is, is damaged or missing.",
        "wrong_passphrase": "The passphrase is wrong.",
        "file_held": "Another program is using the file.",
        "file_held_by": "Another program is using the file: {names}.",
        "no_port": "No port could be opened.",
        "key_not_kept": "The keyring didn't save the key.",
        "keyring_slow": "The keyring didn't respond in time.",
        "keyring_unsafe": "Not used, because we don't know whether it protects secrets: {names}.",
        "accounts_closed": "Accounts are stored here, but they can't be opened without the keyring that contains their key.",
        "no_keyring": "No keyring responds on this computer.",
    }
)
"""By the ``reason`` of a detail."""

PLACES: Final[dict[str, str]] = translatable(
    {
        "place.memory": "memory, until the program ends",
        "place.memory_refused": (
            "memory, until the program ends (not used, because we don't know whether it protects secrets: {names})"
        ),
        "place.kwallet": "KWallet",
        "place.passphrase": "this program’s own file, encrypted with your passphrase",
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
