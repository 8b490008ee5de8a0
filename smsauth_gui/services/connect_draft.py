"""What a person has typed and chosen for one provider so far; it outlives the pages, so nothing typed is lost."""

from typing import Literal

from msgspec import Struct, field

from smsauth_gui.core.provider.asking import remarks
from smsauth_gui.core.provider.fields import Allowance, FieldNote, check
from smsauth_gui.core.provider.schema import Field, Method, Mode, Provider, Purpose
from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.values.credential import Account, Trust
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.services.outcome import Attempt, RedirectChoice, StepName, Walk
from smsauth_gui.services.walk import planned


class Draft(Struct):
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

    __repr__ = object.__repr__

    @property
    def method(self) -> Method:
        """The way chosen."""
        return self.provider.method(self.method_id)

    @property
    def mode(self) -> Mode:
        """The environment chosen; the method's first one when none is."""
        return next((mode for mode in self.modes if mode.id == self.mode_id), self.modes[0])

    @property
    def modes(self) -> tuple[Mode, ...]:
        """The environments to choose from."""
        return self.provider.modes_of(self.method)

    @property
    def variants(self) -> tuple[Method, ...]:
        """The ways on the same card as the one chosen, itself among them."""
        card = self.method.card
        return tuple(method for method in self.provider.methods if method.card == card) if card else (self.method,)

    @property
    def with_browser(self) -> bool:
        """The way leads through the browser."""
        return self.method.redirect is not None

    @property
    def steps(self) -> tuple[StepName, ...]:
        """What a sign-in goes through, in its order: the browser, the requests for what is granted, the first call."""
        places = {endpoint.place for endpoint in self.method.endpoints}
        steps: list[StepName] = ["listen", "browser", "redirect"] if self.with_browser else []
        if "token" in places:
            steps.append("token")
        if "session" in places:
            steps.append("session")
        return (*steps, "call")

    @property
    def walk(self) -> Walk:
        """How a sign-in goes with what stands here, as a picture."""
        scopes = self.least if self.method.scopes == "ask" else ()
        return planned(self.provider, self.method, self.mode.id, self.values, scopes, self.redirect)

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
        self.values = account.typed
        self.plain_http, self.ca_file = account.trust.plain_http, account.trust.ca_file
        self.other_host = True
        self.replaces = account

    # ---- fields -------------------------------------------------------------------------------------------
    @property
    def fields(self) -> tuple[tuple[Field, bool], ...]:
        """What the way asks for in this environment, each with whether it is required."""
        return self.provider.fields_of(self.method, self.mode.id)

    @property
    def own_server(self) -> bool:
        """A field holds the address of a server that may be the person's own, with its own certificate authority."""
        return any(item.kind == "url" and not item.host_pattern for item, _ in self.fields)

    def put(self, item: Field, text: str) -> None:
        """Another value for a field; a yes to a host was given for one host only."""
        self.values[item.id] = text
        if item.kind == "url":
            self.other_host = self.plain_http = False

    def notes(self) -> tuple[FieldNote, ...]:
        """Everything noticed about the values."""
        allowed = Allowance(other_host=self.other_host, plain_http=self.plain_http)
        return check(self.provider, self.method, self.mode.id, self.values, allowed, self.vocabulary)

    def obstacle(self) -> FieldNote | None:
        """The first note that keeps the attempt from being made: a missing field, or a value that cannot be sent."""
        return next((note for note in self.notes() if note.severity == "error"), None)

    # ---- scopes -------------------------------------------------------------------------------------------
    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """What somebody may want to do there, the least first."""
        return self.provider.purposes_of(self.mode.id)

    @property
    def least(self) -> tuple[str, ...]:
        """The scopes to begin with: the person's own choice, else those of the least purpose."""
        if self.scopes is not None:
            return self.scopes
        return self.purposes[0].scopes if self.purposes else ()

    @property
    def purpose(self) -> Purpose | None:
        """The purpose that the chosen scopes are exactly for."""
        chosen = set(self.scopes or ())
        return next((one for one in self.purposes if chosen and set(one.scopes) == chosen), None)

    @property
    def provider_decides(self) -> bool:
        """No scope is asked for, on purpose: what that means, the provider's file says."""
        return not self.scopes and bool(self.method.empty_scope)

    @property
    def power(self) -> Literal["none", "little", "money", "all"]:
        """What the chosen scopes allow at most: nothing, as none was chosen; little; spending money; everything."""
        if self.provider_decides:
            return "all"
        known = (self.provider.scope(name) for name in self.scopes or ())
        levels = {scope.level for scope in known if scope is not None}
        if "all" in levels:
            return "all"
        if "money" in levels:
            return "money"
        return "little" if self.scopes else "none"

    @property
    def remarks(self) -> tuple[Statement, ...]:
        """What is odd about the chosen scopes."""
        return remarks(self.provider, self.mode.id, self.scopes or ())

    # ---- the attempt --------------------------------------------------------------------------------------
    def used_values(self) -> dict[str, str]:
        """The values of the method's own fields."""
        return {item.id: self.values[item.id] for item, _ in self.fields if self.values.get(item.id)}

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
            pinned=self.replaces.hosts if self.replaces else None,
            timeout_s=self.timeout_s,
        )
