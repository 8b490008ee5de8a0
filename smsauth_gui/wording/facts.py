"""The one fact of a diagnosis that makes its advice exact: the missing permission, the pause, the port."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from smsauth_gui.wording.fields import FIELD_NOTES, field_note
from smsauth_gui.wording.flaws import CODES, flaw
from smsauth_gui.wording.language import Language, translatable
from smsauth_gui.wording.reasons import REASONS, reason

if TYPE_CHECKING:
    from smsauth_gui.core.provider.schema import Provider
    from smsauth_gui.core.values.errors import Detail


class Fact(Struct, frozen=True):
    """A sentence that can be said where the detail holds all of ``needs``; they stand in it by their names."""

    needs: tuple[str, ...]
    sentence: str


_FACTS: Final[Mapping[str, tuple[Fact, ...]]] = translatable(
    {
        "limit.rate": (Fact(("retry_after_s",), "The server asks for a pause of {retry_after_s} seconds."),),
        "oauth.access_denied": (Fact(("error_description",), "The server said: “{error_description}”."),),
        "oauth.redirect_mismatch": (Fact(("sent",), "The redirect address that was sent is {sent}."),),
        "oauth.state_mismatch": (
            Fact(("error_description",), "It was an error without our state: “{error_description}”."),
            Fact(("error",), "It was an error without our state: “{error}”."),
        ),
        "flow.timeout": (
            Fact(
                ("sent",),
                (
                    "The usual reasons: exactly the redirect address {sent} isn't registered there, or the client ID is unknown. The "
                    "server then shows the reason in the browser and doesn't send you back."
                ),
            ),
        ),
        "flow.port_busy": (
            Fact(("port", "holder"), "Port: {port}. It is held by {holder}."),
            Fact(("port",), "Port: {port}."),
        ),
        "credential.malformed": (Fact(("flaw",), "{flaw}"),),
        "host.wrong": (Fact(("to",), "{to}"),),
        "token.clock": (Fact(("offset_s",), "The server's clock is {offset_s} seconds ahead."),),
        "input.invalid": (
            Fact(
                ("needs_confirmation", "reason"),
                "This request must be confirmed (in a terminal: --yes-really): {needs_confirmation}. {reason}",
            ),
            Fact(
                ("needs_confirmation",),
                "This request must be confirmed (in a terminal: --yes-really). {needs_confirmation}",
            ),
            Fact(("never",), "This request is never sent as a test: {never}"),
            Fact(("field", "code"), "Field {field}: {code}"),
            Fact(("field", "reason"), "Field {field}: {reason}"),
            Fact(("missing",), "Missing: {missing}."),
            Fact(("host", "known"), "The host {host} isn't one of this account's hosts ({known})."),
        ),
    }
)
"""By cause, the first that can be said."""

_WAYS: Final[Mapping[tuple[str, str], str]] = translatable(
    {
        ("body", "header"): "Client ID and client secret were sent in the body; send them in the header.",
        ("header", "body"): "Client ID and client secret were sent in the header; send them in the body.",
        ("base64", "raw"): "The key was sent as base64; send it as it is.",
        ("raw", "base64"): "User name and password were sent as they are; send their base64.",
    }
)
"""By how a credential was sent, and how it should be; both stand as they are in ``detail``."""
_IN_BODY: Final = " (body)"

_SENT_ON: Final[Mapping[str, str]] = translatable(
    {
        "evidence.sent_on_same_host": "The response redirects to another address of the same host.",
        "evidence.sent_on_nowhere": "The response redirects without an address.",
        "evidence.sent_on_unreadable": "The response redirects to an unreadable address.",
    }
)


def fact(cause: str, detail: Detail, provider: Provider | None, language: Language) -> str:
    """The sentence, or an empty text where nothing exact is known."""
    if cause == "permission.scope" and detail.get("scope"):
        return _scope(str(detail["scope"]), provider, language)
    sent, wanted = detail.get("sent"), detail.get("wanted")
    if sent and wanted:
        return _way(str(sent), str(wanted), language)
    for known in _FACTS.get(cause, ()):
        if all(_known(detail.get(name)) for name in known.needs):
            values = {name: _value(name, detail[name], language) for name in known.needs}
            return language.say(known.sentence, **values)
    return reason(detail, language) if detail.get("reason") in REASONS else ""


def _known(value: object) -> bool:
    return value not in (None, "", [])


def _scope(scope: str, provider: Provider | None, language: Language) -> str:
    known = provider.scope(scope) if provider else None
    if known is None:
        return language.say("This needs {scope}.", scope=scope)
    return language.say("This needs {scope}: “{meaning}”.", scope=scope, meaning=language.provider(known.meaning))


def _way(sent: str, wanted: str, language: Language) -> str:
    if known := _WAYS.get((sent, wanted)):
        return language.say(known)
    if sent.endswith(_IN_BODY):
        name = sent.removesuffix(_IN_BODY)
        return language.say("It was sent as “{name}” in the body; send it as “{wanted}”.", name=name, wanted=wanted)
    return language.say("It was sent as “{sent}”; send it as “{wanted}”.", sent=sent, wanted=wanted)


def _value(name: str, value: object, language: Language) -> str:
    if name == "flaw":
        return flaw(str(value), language)
    if name == "to":
        known = _SENT_ON.get(CODES.get(str(value), str(value)))
        return language.say(known) if known else language.say("The response redirects to {to}.", to=value)
    if name == "code":
        return field_note(str(value), "", language) if value in FIELD_NOTES else str(value)
    if name == "reason":
        return reason({"reason": str(value)}, language)
    if name in {"needs_confirmation", "never"}:
        return language.provider(str(value))
    if name == "offset_s":
        return str(abs(int(str(value))))
    return ", ".join(str(item) for item in value) if isinstance(value, list) else str(value)
