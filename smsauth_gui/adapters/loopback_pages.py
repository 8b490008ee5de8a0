"""What the browser's tab shows: pages that may load and reach nothing, and that take the answer out of the address."""

from __future__ import annotations

import html
import secrets
from dataclasses import dataclass
from string import Template
from typing import Final

from smsauth_gui import wording
from smsauth_gui.assets import resource
from smsauth_gui.services.ports import TabPage

ALWAYS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}
"""Headers of every answer."""

RELAYED: Final = "relayed"
"""The query of the relaying page's own post."""

STRANGE: Final = TabPage(
    ok=False,
    title="This is not the answer we wait for",
    text="The sign-in goes on. If you just agreed in another tab, that one counts.",
)
NOTHING: Final = TabPage(
    ok=False,
    title="Nothing arrived with this address",
    text="Copy the whole address from your browser's address line and paste it into the program.",
)
LATE: Final = TabPage(ok=False, title="Go back to the program", text="It tells how the sign-in ended.")
_RELAYING: Final = TabPage(ok=False, title="One moment …", text="Your browser hands the answer to the program.")

_SIGNS: Final = {"good": "✓", "bad": "✕", "wait": "…"}
_FORGET: Final = 'history.replaceState(null, "", location.pathname);'


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page and the headers that belong to it."""

    body: bytes
    headers: dict[str, str]


def tab(page: TabPage) -> Page:
    """How it ended."""
    return _page(page, kind="good" if page.ok else "bad", script=_FORGET)


def relay(path: str) -> Page:
    """The page that posts what stands behind ``#``, which no server sees, to the same address."""
    form = Template(_resource("relay.html")).substitute(
        action=html.escape(f"{path}?{RELAYED}"), title=_said(NOTHING.title), text=_said(NOTHING.text)
    )
    return _page(_RELAYING, kind="wait", script=_resource("relay.js"), more=form)


def _said(text: str) -> str:
    """In the language of the window; what is said in it already stays as it is."""
    return html.escape(wording.TONGUE.wording(text))


def _page(page: TabPage, *, kind: str, script: str, more: str = "") -> Page:
    nonce = secrets.token_urlsafe(16)
    body = Template(_resource("tab.html")).substitute(
        language=wording.TONGUE.code,
        title=_said(page.title),
        text=_said(page.text),
        kind=kind,
        sign=_SIGNS[kind],
        nonce=nonce,
        script=script,
        more=more,
    )
    policy = (
        f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return Page(body.encode(), {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy})


def _resource(name: str) -> str:
    return resource("pages", name).read_text("utf-8")
