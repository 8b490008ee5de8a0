"""Whose an account is, by the best that is known: the provider's word, what was typed, or the token's own claim."""

from typing import Literal, NamedTuple

from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.core.provider.schema import Field, Method, Provider
from smsauth_gui.core.token.jwt import claim_text
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import parts_of


class Holder(NamedTuple):
    """``label`` names what the value is; empty where the provider itself said who it is."""

    source: Literal["provider", "field", "token", "nothing"]
    label: str = ""
    value: str = ""


def holder_of(account: Account, provider: Provider | None) -> Holder:
    """Who the account belongs to: what the provider said of it, or else what is `known_here`."""
    told = next((account.identity[name] for name in ("name", "email", "user_id") if account.identity.get(name)), "")
    return Holder("provider", value=told) if told else known_here(account, provider)


def known_here(account: Account, provider: Provider | None) -> Holder:
    """What was typed, or a token's ``sub`` (RFC 7519 §4.1.2), which is read without checking the signature."""
    method = method_of(account, provider)
    typed = _typed(account, provider, method) if provider is not None and method is not None else None
    if typed is not None:
        return typed
    subject = claim_text(account.grant.access_token.reveal(), "sub") if account.grant is not None else None
    return Holder("token", "sub", subject) if subject else Holder("nothing")


def _typed(account: Account, provider: Provider, method: Method) -> Holder | None:
    """The user name, project or plan that was typed; else the host, where each account has its own."""
    if method.response_type:
        return None  # What is typed before a browser opens names the application, not the person.
    named = {name.rstrip("?") for name in method.fields}
    public = [
        field for field in provider.fields if field.id in named and not field.secret and account.fields.get(field.id)
    ]
    text = next((field for field in public if field.kind == "text"), None)
    if text is not None:
        return Holder("field", _short(text), account.fields[text.id])
    address = next((field for field in public if field.kind == "url"), None)
    return Holder("field", _short(address), _host(account, address)) if address is not None else None


def _host(account: Account, field: Field) -> str:
    value = account.fields[field.id]
    return parts_of(value).netloc or value


def _short(field: Field) -> str:
    """Its label without what stands behind it in brackets."""
    return field.label.partition(" (")[0]
