"""What an attempt would do before anything is sent: its checked fields, the account it would make, scopes and hosts."""

from msgspec.structs import replace

from smsauth_gui.core.grant import kinds
from smsauth_gui.core.provider.asking import remarks
from smsauth_gui.core.provider.fields import Allowance, check, clean
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import PROVIDER, Statement, statement
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.call import first_call, refuse
from smsauth_gui.services.outcome import Attempt
from smsauth_gui.services.ports import Practice
from smsauth_gui.services.sending import Sender, Subject, hosts_of


class Drafts:
    """Reads attempts; sends nothing."""

    def __init__(self, sender: Sender, accounts: Accounts, practice: Practice) -> None:
        self._sender, self._accounts, self._practice = sender, accounts, practice

    def hosts(self, attempt: Attempt) -> tuple[str, ...]:
        """Every host the attempt would contact, the browser's first; none while a field is wrong. Sends nothing."""
        try:
            subject = self.subject(attempt)
        except Problem:
            return ()
        call = first_call(subject, self.scopes(subject, attempt))
        return kinds.hosts(subject.method, subject.values, [call.url] if call else [])

    def remarks(self, attempt: Attempt) -> tuple[Statement, ...]:
        """What is odd about what would be asked for: permissions, and numbers larger than what is given. Sends nothing."""
        provider, method, mode = self._sender.entry(attempt.provider, attempt.method, attempt.mode)
        allowed = Allowance(other_host=attempt.host_confirmed, plain_http=attempt.trust.plain_http)
        notes = check(provider, method, mode.id, attempt.values, allowed, self._sender.catalog.vocabulary)
        capped = tuple(statement(PROVIDER, text=note.fact) for note in notes if note.code == "limit")
        asked = attempt.scopes or () if method.scopes == "ask" else ()
        return remarks(provider, mode.id, asked) + capped

    @staticmethod
    def scopes(subject: Subject, attempt: Attempt) -> tuple[str, ...]:
        """What is asked for: the person's choice, or the least the provider's file offers."""
        if subject.method.scopes != "ask" or attempt.scopes is not None:
            return attempt.scopes or ()
        fitting = subject.provider.purposes_of(subject.mode.id)
        return fitting[0].scopes if fitting else ()

    def subject(self, attempt: Attempt) -> Subject:
        """The typed values as an unsaved account; `Problem` ``input.invalid`` names the field and what is wrong."""
        subject = self._sender.subject(self._account(attempt))
        hosts = hosts_of(subject)
        if attempt.pinned is not None and subject.provider.id in self._sender.catalog.foreign:
            hosts = attempt.pinned
        return replace(subject, account=replace(subject.account, hosts=hosts))

    def _account(self, attempt: Attempt) -> Account:
        provider, method, mode = self._sender.entry(attempt.provider, attempt.method, attempt.mode)
        known = self._practice.values(provider.id, method.id, mode.id) if attempt.practice else {}
        typed = {**known, **attempt.values}
        allowed = Allowance(other_host=attempt.host_confirmed, plain_http=attempt.trust.plain_http)
        refuse(check(provider, method, mode.id, typed, allowed, self._sender.catalog.vocabulary))
        fields, secrets = {}, {}
        for item, _ in provider.fields_of(method, mode.id):
            text = clean(item, typed.get(item.id, "") or item.default)
            if item.secret and text:
                secrets[item.id] = Secret(text, guessable=item.guessable)
            elif text and not (item.kind == "url" and known.get(item.id) == text):
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
