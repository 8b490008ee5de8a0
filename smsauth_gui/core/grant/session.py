"""A session: created from a login, never renewed but created anew, destroyed when done.

Its requests stand in the provider's file. A provider allows one session at a time, so the old one ends first.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsauth_gui.core.grant.kind import Kind
from smsauth_gui.core.provider.schema import SessionMethod


@dataclass(frozen=True)
class Session(Kind):
    """Created, and destroyed."""

    method: SessionMethod
    one_at_a_time = True
