"""What the commands that read a text or an account take: ``@FILE``, ``-``, a text, or the name of an account."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from smsauth_gui.cli.call import kept_accounts
from smsauth_gui.cli.terminal import UsageError, read_bytes
from smsauth_gui.core.values.decoding import unmarked

if TYPE_CHECKING:
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.services.facade import Services

LONGEST_NAME: Final = 80
"""Characters of an account's name at most; what is longer, or has several lines, is a text."""


def text_of(word: str) -> str | None:
    """The text of a file or of stdin; None where the word is neither."""
    if word == "-":
        return unmarked(sys.stdin.buffer.read())
    if word.startswith("@"):
        return unmarked(read_bytes(word[1:]))
    return None


def named(services: Services, word: str) -> Account | None:
    """The account of that name; None where the word is longer than any name or there is none."""
    if len(word) > LONGEST_NAME or "\n" in word:
        return None
    return next((account for account in services.accounts.all() if account.name == word), None)


def no_account(services: Services, word: str) -> UsageError:
    """Wrong usage, with the accounts there are; `Problem` while they cannot be opened."""
    names = ", ".join(account.name for account in kept_accounts(services))
    return UsageError(f"there is no account {word!r}; there are: {names or 'none yet'}")
