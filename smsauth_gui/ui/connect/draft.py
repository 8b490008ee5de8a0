"""What a person has typed and chosen for one provider so far; it outlives the pages, so nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass, field

from smsauth_gui.core.provider.fields import Allowance
from smsauth_gui.core.provider.schema import Method, Mode, Provider
from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.values.credential import Account, Trust
from smsauth_gui.services.outcome import Attempt, RedirectChoice


@dataclass(slots=True, repr=False)
class Draft:
    """Mutable on purpose: the form writes into it. ``values`` holds secrets too, so it is never printed."""

    provider: Provider
    practice: bool
    vocabulary: Vocabulary
    method_id: str = ""
    mode_id: str = ""
    values: dict[str, str] = field(default_factory=dict)
    other_host: bool = False
    plain_http: bool = False
    ca_file: str | None = None
    redirect: RedirectChoice = field(default_factory=RedirectChoice)
    scopes: tuple[str, ...] | None = None
    """None: the least."""
    timeout_s: float = 300.0
    """How long the browser may take."""
    replaces: Account | None = None
    """Signing in again: the account that takes the new credential."""

    @property
    def method(self) -> Method:
        """The way chosen."""
        return self.provider.method(self.method_id)

    @property
    def mode(self) -> Mode:
        """The environment chosen; the method's first one when none is."""
        modes = self.provider.modes_of(self.method)
        return next((mode for mode in modes if mode.id == self.mode_id), modes[0])

    @property
    def with_browser(self) -> bool:
        """The way leads through the browser."""
        return self.method.redirect is not None

    @property
    def allowance(self) -> Allowance:
        """What the person said yes to."""
        return Allowance(other_host=self.other_host, plain_http=self.plain_http)

    def choose(self, method_id: str) -> None:
        """Another way; the return address begins with the first of ours."""
        if method_id == self.method_id:
            return
        self.method_id = method_id
        self.scopes = None
        if (rules := self.method.redirect) is not None:
            self.redirect = RedirectChoice(host=rules.hosts[0], port=rules.ports[0] if rules.ports else None)

    def choose_mode(self, mode_id: str) -> None:
        """Another environment: its permissions and its practice values are its own."""
        self.mode_id = mode_id
        self.scopes = None
        if self.practice:
            self.values.clear()

    def take(self, account: Account) -> None:
        """Begin with what an account holds, to sign in again in its place."""
        self.choose(account.method)
        self.mode_id = account.mode
        self.values = {**account.fields, **{name: secret.reveal() for name, secret in account.secrets.items()}}
        self.plain_http, self.ca_file = account.trust.plain_http, account.trust.ca_file
        self.other_host = True
        self.replaces = account

    def used_values(self) -> dict[str, str]:
        """The values of the method's own fields."""
        fields = self.provider.fields_of(self.method, self.mode.id)
        return {item.id: self.values[item.id] for item, _ in fields if self.values.get(item.id)}

    def attempt(self) -> Attempt:
        """The wish to connect, as it stands."""
        return Attempt(
            provider=self.provider.id,
            method=self.method_id,
            mode=self.mode.id,
            values=self.used_values(),
            scopes=self.scopes if self.method.scopes == "ask" else None,
            redirect=self.redirect,
            name=self.replaces.name if self.replaces else "",
            practice=self.practice,
            trust=Trust(ca_file=self.ca_file, plain_http=self.plain_http),
            host_confirmed=self.other_host,
            timeout_s=self.timeout_s,
        )
