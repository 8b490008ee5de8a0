"""All services together, as the composition root builds them and window and command use them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.values.credential import Trust
    from smsauth_gui.services.accounts import Accounts
    from smsauth_gui.services.call import Caller
    from smsauth_gui.services.connect import Connector
    from smsauth_gui.services.disconnect import Leaver
    from smsauth_gui.services.health import Health
    from smsauth_gui.services.ports import Clock, History, Practice, Safe, Unopened
    from smsauth_gui.services.refresh import Refresher
    from smsauth_gui.services.renewal import Renewals


class Services(Struct, frozen=True):
    """What a person can do. Every method of a service blocks and belongs on a worker thread."""

    catalog: Catalog
    accounts: Accounts
    connector: Connector
    caller: Caller
    refresher: Refresher
    renewals: Renewals
    health: Health
    leaver: Leaver
    safe: Safe
    unopened: Unopened
    history: History
    practice: Practice
    clock: Clock
    close: Callable[[], None]
    """Orderly end: stops the practice server, closes connections and the store."""
    fetch: Callable[[str, Trust], tuple[str, str]] | None = None
    """The text at an address the person named and confirmed, or the cause why there is none (a key set)."""
