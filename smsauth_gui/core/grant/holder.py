"""Whose an account is, by the best that is known: the provider's word, what was typed, or the token's own claim."""

from typing import Final, Literal, NamedTuple

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


_NOBODY: Final = Holder("nothing")


def holder_of(account: Account, provider: Provider | None) -> Holder:
    """Who the account belongs to: what the provider said of it, or else what is `known_here`."""
    for name in ("name", "email", "user_id"):
        if account.identity.get(name):
            return Holder("provider", value=account.identity[name])
    return known_here(account, provider)


def known_here(account: Account, provider: Provider | None) -> Holder:
    """What was typed, or a token's ``sub`` (RFC 7519 §4.1.2), which is read without checking the signature."""
    method = method_of(account, provider)
    # What is typed before a browser opens names the application, not the person.
    if provider is not None and method is not None and not method.response_type:
        typed = _typed(account, _public(account, provider, method))
        if typed is not None:
            return typed
    if account.grant is None:
        return _NOBODY
    subject = claim_text(account.grant.access_token.reveal(), "sub")
    if not subject:
        return _NOBODY
    return Holder("token", "sub", subject)


def _public(account: Account, provider: Provider, method: Method) -> list[Field]:
    """The method's fields that are no secret and were typed."""
    named = {name.rstrip("?") for name in method.fields}
    known = [field for field in provider.fields if field.id in named and not field.secret]
    return [field for field in known if account.fields.get(field.id)]


def _typed(account: Account, fields: list[Field]) -> Holder | None:
    """The user name, project or plan that was typed; else the host, where each account has its own."""
    for kind in ("text", "url"):
        for field in fields:
            if field.kind == kind:
                value = account.fields[field.id]
                return Holder("field", _short(field), parts_of(value).netloc or value)
    return None


def _short(field: Field) -> str:
    """Its label without what stands behind it in brackets."""
    return field.label.partition(" (")[0]
