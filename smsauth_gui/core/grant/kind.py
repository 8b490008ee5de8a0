"""What every way to authenticate answers; a kind that does more than its file describes has a module of its own.

`core.grant.kinds` finds the kind of a method. Here requests are built and answers are read; sending, keeping and trying
again are the services' part. What is true of a kind before anything is done (what it carries, its addresses, its client,
whether its tokens exclude each other) stands with its struct in `core.provider.schema`, where the checks of a provider
file and the diagnosis can ask for it too.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, Protocol

from msgspec import Struct, field

from smsauth_gui.core.grant.oauth import RedirectAnswer
from smsauth_gui.core.grant.token_answer import Asked
from smsauth_gui.core.provider.schema import CodeMethod, ImplicitMethod, Method, Place, TokenAnswer
from smsauth_gui.core.provider.template import Values, build
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.secret import Secret

Renewal = Literal["refresh_token", "login"]
"""By what a new token comes without the person."""


class TokenRequest(Quiet, frozen=True):
    """A request for a token, where it goes, and what is needed to read its answer."""

    request: Request
    place: Place
    answer: TokenAnswer
    asked: Asked
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    """What is secret in it beside what the account holds, such as a code."""


class Browser(Protocol):
    """The part of a kind that leads through the person's browser; `core.grant.oauth` knows the way there and back."""

    @property
    def method(self) -> CodeMethod | ImplicitMethod:
        """What the provider's file says of it."""

    def redeem(
        self, values: Values, redirect: RedirectAnswer, scopes: tuple[str, ...], now: datetime
    ) -> TokenRequest | Grant:
        """What came back: the token itself, or what is to be sent for it; `Problem` when it is not what was asked."""


class Kind(Struct, frozen=True):
    """The answers for one method; ``values`` hold what was typed and, where there is a token, its parts.

    As they stand here they do what the provider's file describes as a whole request, and nothing where it describes
    none: for a key or a login that goes along with every call, and for a provider's own form of request, that is all.
    """

    method: Method

    @property
    def browser(self) -> Browser | None:
        """What a person does in their browser; None where none is opened."""
        return None

    @property
    def minted_at(self) -> Literal["token", "session"] | None:
        """Where a token comes from by the stored login alone; None where it takes a person, or where there is none."""
        if self.browser is None:
            for endpoint in self.method.endpoints:
                if endpoint.place == "token" or endpoint.place == "session":
                    return endpoint.place
        return None

    def mint(self, values: Values, scopes: tuple[str, ...]) -> TokenRequest | None:
        """The request for a token by the stored login."""
        return self._described({"token", "session"}, values.plus(scopes=scopes), Asked(scopes, self.method.lifetime_s))

    def renewals(self, grant: Grant) -> tuple[Renewal, ...]:
        """By what a new token comes, in the order in which it is tried: the next when the one before is dead."""
        ways: list[Renewal] = []
        if grant.refreshable and any(endpoint.place == "refresh" for endpoint in self.method.endpoints):
            ways.append("refresh_token")
        if self.minted_at:
            ways.append("login")
        return tuple(ways)

    def refresh(self, values: Values, account: Account) -> TokenRequest | None:
        """The request for a new token by the account's refresh token."""
        return self._described({"refresh"}, values, renewing(account, self.method))

    def revocations(self, values: Values) -> tuple[Request, ...]:
        """The requests that end what was granted, in order; empty where the provider documents no way."""
        ending = (endpoint.whole for endpoint in self.method.endpoints if endpoint.place == "revoke")
        return tuple(build(request, values, self.method.send) for request in ending if request is not None)

    def _described(self, places: set[Place], values: Values, asked: Asked) -> TokenRequest | None:
        for endpoint in self.method.endpoints:
            if endpoint.place in places and endpoint.whole is not None:
                request = build(endpoint.whole, values, self.method.send)
                return TokenRequest(request, endpoint.place, self.method.answer, asked)
        return None


def renewing(account: Account, method: Method) -> Asked:
    """What the answer to a refresh is read with: the same as at first, and what it does not repeat stays."""
    scopes = account.grant.scopes_requested if account.grant else ()
    return Asked(scopes, method.lifetime_s, previous=account.grant)
