"""The technical words of a step, each with its meaning as a tool tip and a click away from the whole of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from smsauth_gui.core.provider.schema import (
    BasicMethod,
    ClientMethod,
    CodeMethod,
    ImplicitMethod,
    Method,
    SessionMethod,
    TokenJsonMethod,
)
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.terms import term

_WORDS: Final[dict[type, tuple[str, ...]]] = {
    CodeMethod: ("code", "client_id", "client_secret", "redirect", "pkce", "state"),
    ImplicitMethod: ("implicit", "client_id", "redirect", "state"),
    ClientMethod: ("client_credentials", "client_secret", "access_token"),
    BasicMethod: ("basic",),
    SessionMethod: ("session",),
    TokenJsonMethod: ("access_token", "refresh_token", "jwt"),
}


def words_of(method: Method) -> tuple[str, ...]:
    """The words that somebody meets on this way; see `ui.shared.terms`."""
    return _WORDS.get(type(method), ("api_key",))


class TermLine(QWidget):
    """``What is:`` and a link for each word."""

    def __init__(self, shell: Shell, keys: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("term_line")
        flow = FlowLayout(spacing=4)
        self.setLayout(flow)
        flow.setContentsMargins(0, 0, 0, 0)
        lead = label(tr("What is that:"), "small", wrap=False)
        flow.addWidget(lead)
        for key in keys:
            word = term(key)
            link = button(word.name, "link", name=f"term_{key}", on_click=partial(shell.open_help, key))
            link.setToolTip(word.meaning)
            link.setAccessibleDescription(word.meaning)
            flow.addWidget(link)
            lead.setMinimumHeight(link.sizeHint().height())
