"""``smsauth guide``: what a way of signing in needs, where to find it, what to register, and step by step how to get there."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from smsauth_gui.cli.answers import Json
from smsauth_gui.cli.given import known_method, known_provider
from smsauth_gui.cli.terminal import Terminal
from smsauth_gui.core.provider.whereabouts import guide_of

if TYPE_CHECKING:
    from smsauth_gui.core.provider.schema import Field, Method, Provider

_RIGHTS = {
    "ask": "Permissions are asked for when signing in:",
    "key": "Permissions were chosen when the key was created at the provider.",
    "role": "The role of the user at the provider decides.",
}
"""By the method's ``scopes``."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``guide``."""
    parser = commands.add_parser("guide", help="what a sign-in method needs and how to get it, step by step")
    parser.add_argument("provider")
    parser.add_argument("method")
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Print the guide; nothing is contacted."""
    provider = known_provider(terminal.catalog, terminal.args.provider)
    method = known_method(provider, terminal.args.method)
    terminal.emit(guide_json(provider, method), lambda: "\n".join(guide_lines(provider, method)))
    return 0


def _addresses(method: Method) -> list[str]:
    from smsauth_gui.core.grant.redirect_uri import registrable

    return list(registrable(method.redirect)) if method.redirect is not None else []


def _filled(text: str, addresses: list[str]) -> str:
    return text.replace("{redirect_uri}", addresses[0]) if addresses else text


# ---- as JSON -----------------------------------------------------------------------------------------------
def guide_json(provider: Provider, method: Method) -> Json:
    """Everything the connect page says of the method."""
    return {
        "provider": provider.id,
        "method": method.id,
        "kind": method.__struct_config__.tag,
        "title": method.title,
        "summary": method.summary,
        "warning": method.warning or None,
        "notes": list(method.notes),
        "modes": [
            {"id": mode.id, "label": mode.label, "summary": mode.summary or None, "warning": mode.warning or None}
            for mode in provider.modes_of(method)
        ],
        "fields": [_field_json(provider.field(name), required=not name.endswith("?")) for name in method.fields],
        "register": _register_json(method),
        "permissions": _permissions_json(provider, method),
        "guide": _steps_json(provider, method),
        "first_call": method.first_call or None,
        "lifetime_s": method.lifetime_s,
        "docs": provider.docs or None,
    }


def _field_json(field: Field, *, required: bool) -> Json:
    return {
        "id": field.id,
        "label": field.label,
        "required": required,
        "secret": field.secret,
        "help": field.help or None,
        "link": field.link or None,
        "shape": field.shape or None,
        "example": field.example or None,
        "modes": list(field.modes),
    }


def _register_json(method: Method) -> Json | None:
    rules = method.redirect
    if rules is None:
        return None
    return {
        "addresses": _addresses(method),
        "any_port": not rules.ports,
        "how": rules.register or None,
        "may_omit": rules.may_omit,
        "code_seconds": rules.code_seconds,
    }


def _permissions_json(provider: Provider, method: Method) -> Json:
    asked = method.scopes == "ask"
    return {
        "decided_by": method.scopes,
        "purposes": [{"title": one.title, "scopes": list(one.scopes)} for one in provider.purposes if asked],
        "scopes": [
            {"id": scope.id, "meaning": scope.meaning, "level": scope.level}
            for scope in provider.scopes
            if asked and scope.ask
        ],
        "without": method.empty_scope or None,
    }


def _steps_json(provider: Provider, method: Method) -> Json | None:
    guide, addresses = guide_of(provider, method), _addresses(method)
    if guide is None:
        return None
    return {
        "title": guide.title,
        "steps": [_filled(step, addresses) for step in guide.steps],
        "mail": _filled(guide.mail, addresses) or None,
        "link": guide.link or None,
        "documented": guide.documented,
    }


# ---- as text -----------------------------------------------------------------------------------------------
def guide_lines(provider: Provider, method: Method) -> Iterator[str]:
    """The same, in words."""
    yield f"{provider.name}: {method.title}"
    yield method.summary
    yield from (f"! {text}" for text in (method.warning, *method.notes) if text)
    yield from _mode_lines(provider, method)
    yield from ("", "What you need")
    for name in method.fields:
        yield from _field_lines(provider.field(name), "" if not name.endswith("?") else " (optional)")
    yield from _register_lines(method)
    yield from ("", "What it is allowed to do", f"  {_RIGHTS[method.scopes]}")
    yield from _permission_lines(provider, method)
    yield from _step_lines(provider, method)


def _mode_lines(provider: Provider, method: Method) -> Iterator[str]:
    modes = provider.modes_of(method)
    if len(modes) > 1:
        yield from ("", "Where it runs (--set mode=…)")
        for mode in modes:
            yield f"  {mode.id}: {' '.join(filter(None, (mode.label + '.', mode.summary, mode.warning)))}"


def _field_lines(field: Field, optional: str) -> Iterator[str]:
    yield f"  {field.label} (--set {field.id}=…){optional}"
    shape = f"It looks like this: {field.shape}" if field.shape else ""
    only = f"Only for: {', '.join(field.modes)}" if field.modes else ""
    yield from (f"    {text}" for text in (field.help, shape, field.link, only) if text)


def _register_lines(method: Method) -> Iterator[str]:
    rules = method.redirect
    if rules is None:
        return
    yield from ("", "What to register: one of these redirect addresses (redirect URIs), to the letter")
    yield from (f"  {address}" for address in _addresses(method))
    if not rules.ports:
        yield "  Any port will do (RFC 8252 section 7.3)."
    if rules.register:
        yield f"  {rules.register}"
    if rules.may_omit:
        yield "  Or send none (--redirect-uri none): the provider uses the one it knows."


def _permission_lines(provider: Provider, method: Method) -> Iterator[str]:
    if method.scopes != "ask":
        return
    yield from (f"  {one.title}: {' '.join(one.scopes)}" for one in provider.purposes)
    yield from (f"    {scope.id}: {scope.meaning}" for scope in provider.scopes if scope.ask)
    if method.empty_scope:
        yield f"  Without any: {method.empty_scope}"


def _step_lines(provider: Provider, method: Method) -> Iterator[str]:
    guide, addresses = guide_of(provider, method), _addresses(method)
    if guide is not None:
        yield from ("", guide.title + ("" if guide.documented else " (not documented by the provider)"))
        yield from (f"  {number}. {_filled(step, addresses)}" for number, step in enumerate(guide.steps, 1))
        if guide.mail:
            yield from (
                "  A ready e-mail to their support:",
                *(f"    {line}" for line in _filled(guide.mail, addresses).splitlines()),
            )
        if guide.link:
            yield f"  {guide.link}"
    yield from ("", f"Then: smsauth connect {provider.id} {method.id}")
