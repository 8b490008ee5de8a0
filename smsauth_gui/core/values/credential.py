"""What we hold of an account: what the person typed, what the provider granted, who it says we are."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from msgspec import Struct, field

from smsauth_gui.core.values.secret import Secret

ExpiresFrom = Literal["claim", "expires_at", "expires_in", "default", "unknown"]
"""Where an expiry is known from, in this order of trust."""


class Grant(Struct, frozen=True):
    """A token and what came with it (RFC 6749 §5.1). Times are aware UTC; ``expires_at`` None means unknown, not never."""

    access_token: Secret
    received_at: datetime
    token_type: str = "Bearer"
    refresh_token: Secret | None = None
    expires_at: datetime | None = None
    expires_from: ExpiresFrom = "unknown"
    scopes_requested: tuple[str, ...] = ()
    scopes_granted: tuple[str, ...] = ()
    scopes_assumed: bool = False
    """The answer named no scope, so what was asked counts as granted (RFC 6749 §5.1)."""
    token_id: str | None = None

    @property
    def refreshable(self) -> bool:
        """A refresh token is there."""
        return self.refresh_token is not None


class Trust(Struct, frozen=True):
    """What the person allowed beyond the rule for this account."""

    ca_file: str | None = None
    """A PEM file with an additional certificate authority."""
    plain_http: bool = False
    """Plain http to a private address, after a warning."""


class Account(Struct, frozen=True):
    """One connected account. ``fields`` are public values, ``secrets`` the others, by field id."""

    name: str
    provider: str
    method: str
    mode: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    grant: Grant | None = None
    trust: Trust = Trust()
    practice: bool = False
    variables: Mapping[str, str] = field(default_factory=dict)
    """Base addresses found to work where they differ from the mode's first ones."""
    hosts: tuple[str, ...] = ()
    """Hosts that it was made for: a provider file of somebody else's may send to no other without the person's yes."""
    client_auth: str = ""
    """The client authentication of the first exchange; a refresh uses the same."""
    identity: Mapping[str, str] = field(default_factory=dict)
    created: datetime | None = None
    confirmed: bool = True
    """False while the person has not said that this is the right account; kept so that a crash loses nothing."""
    borrowed: bool = False
    """A pasted credential that is only tried: in memory, never refreshed, never stored."""
    status: str = ""
    """Cause code of the last call, empty before the first."""
    checked: datetime | None = None
    note: str = ""
    """The person's own words about it."""
    position: int = 0
    """Its place in the person's order; equal ones stand in the order of their names."""
    refused: str = ""
    """The cause for which the provider refused the stored login, key or refresh token; nothing sends it again by itself."""
    renewing_since: datetime | None = None
    """A renewal was sent then and its answer is not stored yet: found at a start, the refresh token may be used up."""

    @property
    def damaged(self) -> bool:
        """What is stored of it cannot be read: it can be named and forgotten, nothing else."""
        return self.refused == "store.damaged"

    @property
    def typed(self) -> dict[str, str]:
        """What the person typed, secrets included, by field id."""
        return {**self.fields, **{name: secret.reveal() for name, secret in self.secrets.items()}}

    @property
    def title(self) -> str:
        """What the person sees: the provider's word for the account, or our name for it."""
        return self.identity.get("name") or self.name
