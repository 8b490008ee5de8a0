"""What is odd about the permissions that a token is asked for, told before anything is sent."""

from collections.abc import Iterable

from smsauth_gui.core.provider.schema import Provider, applies
from smsauth_gui.core.values.statement import Statement, statement


def remarks(provider: Provider, mode: str, scopes: Iterable[str]) -> tuple[Statement, ...]:
    """One remark for each permission that the file does not list, lists for elsewhere, or calls everything.

    Servers differ in what they do with a name that does not exist: some refuse it (RFC 6749 §5.2, ``invalid_scope``), some
    make a token that never works. A file without permissions says nothing about any.
    """
    if not provider.scopes:
        return ()
    found = (_remark(provider, mode, scope) for scope in dict.fromkeys(scopes))
    return tuple(remark for remark in found if remark is not None)


def _remark(provider: Provider, mode: str, name: str) -> Statement | None:
    scope = provider.scope(name)
    if scope is None:
        return statement("ask.unknown", scope=name, provider=provider.name)
    if not applies(scope.modes, mode):
        return statement("ask.elsewhere", scope=name, mode=provider.mode(mode).id)
    if not scope.ask:
        return statement("ask.never", scope=name)
    if scope.level == "all":
        return statement("ask.everything", scope=name)
    return None
