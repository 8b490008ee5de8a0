"""What an attempt would do before anything is sent: checked fields, hosts, scopes, and the account it would make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smsauth_gui.core.grant import kinds
from smsauth_gui.core.grant.redirect_uri import registrable
from smsauth_gui.core.provider.fields import Allowance, FieldNote, check, clean
from smsauth_gui.core.provider.schema import Method, Mode, Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.call import first_call
from smsauth_gui.services.outcome import Attempt
from smsauth_gui.services.ports import Practice
from smsauth_gui.services.sending import Sender


@dataclass(frozen=True, slots=True)
class Preview:
    """What an attempt would do, before anything is sent."""

    notes: tuple[FieldNote, ...]
    hosts: tuple[str, ...]
    """Every host that would be contacted, the browser's first."""
    redirect_uris: tuple[str, ...]
    """Addresses of ours to register at the provider, best first; without a port where any will do."""
    scopes: tuple[str, ...]
    """What would be asked for."""


class Drafts:
    """Reads attempts; sends nothing."""

    def __init__(self, sender: Sender, accounts: Accounts, practice: Practice) -> None:
        self._sender, self._accounts, self._practice = sender, accounts, practice

    def preview(self, attempt: Attempt) -> Preview:
        """Pure and fast: may run on any thread. KeyError for an unknown provider, method or mode."""
        provider = self._sender.catalog[attempt.provider]
        method, mode = provider.method(attempt.method), provider.mode(attempt.mode)
        notes = self._notes(provider, method, mode, attempt, self._typed(provider, method, mode, attempt))
        uris: tuple[str, ...] = ()
        if method.redirect is not None:
            uris = tuple(registrable(method.redirect))
        scopes, hosts = self.scopes(provider, method, mode, attempt), tuple[str, ...]()
        if all(note.severity != "error" for note in notes):
            subject = self._sender.subject(self.account(attempt))
            call = first_call(subject, scopes)
            hosts = kinds.hosts(method, subject.values, [call.url] if call else [])
        return Preview(notes, hosts, uris, scopes)

    def _typed(self, provider: Provider, method: Method, mode: Mode, attempt: Attempt) -> dict[str, str]:
        if not attempt.practice:
            return dict(attempt.values)
        return {**self._practice.values(provider.id, method.id, mode.id), **attempt.values}

    def _notes(
        self, provider: Provider, method: Method, mode: Mode, attempt: Attempt, typed: Mapping[str, str]
    ) -> tuple[FieldNote, ...]:
        allowed = Allowance(other_host=attempt.host_confirmed, plain_http=attempt.trust.plain_http)
        return check(provider, method, mode.id, typed, allowed, self._sender.catalog.vocabulary)

    @staticmethod
    def scopes(provider: Provider, method: Method, mode: Mode, attempt: Attempt) -> tuple[str, ...]:
        """What is asked for: the person's choice, or the least the provider's file offers."""
        if method.scopes != "ask" or attempt.scopes is not None:
            return attempt.scopes or ()
        least = next(iter(provider.purposes_of(mode.id)), None)
        return least.scopes if least else ()

    def account(self, attempt: Attempt) -> Account:
        """The typed values as an unsaved account; `Problem` ``input.invalid`` names the field and what is wrong."""
        provider = self._sender.catalog.get(attempt.provider)
        if provider is None:
            raise Problem("input.invalid", {"provider": attempt.provider})
        try:
            method, mode = provider.method(attempt.method), provider.mode(attempt.mode)
        except KeyError as error:
            raise Problem("input.invalid", {"unknown": str(error.args[0])}) from error
        typed = self._typed(provider, method, mode, attempt)
        for note in self._notes(provider, method, mode, attempt, typed):
            if note.severity == "error":
                raise Problem("input.invalid", {"field": note.field, "code": note.code, "fact": note.fact})
        fields, secrets = {}, {}
        known = self._practice.values(provider.id, method.id, mode.id) if attempt.practice else {}
        for item, _ in provider.fields_of(method, mode.id):
            text = clean(item, typed.get(item.id, "") or item.default)
            if item.secret and text:
                secrets[item.id] = Secret(text, guessable=item.guessable)
            elif text and not (attempt.practice and item.kind == "url" and known.get(item.id) == text):
                fields[item.id] = text
        return Account(
            name=self._accounts.free_name(provider.id, attempt.name),
            provider=provider.id,
            method=method.id,
            mode=mode.id,
            fields=fields,
            secrets=secrets,
            trust=attempt.trust,
            practice=attempt.practice,
            created=self._sender.clock(),
            confirmed=False,
        )
