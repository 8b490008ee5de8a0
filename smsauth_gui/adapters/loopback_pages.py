"""What the browser's tab shows: pages that may load and reach nothing, and that take the answer out of the address."""

import html
import secrets
from string import Template
from typing import Final

from msgspec import Struct

from smsauth_gui.assets import resource
from smsauth_gui.services.ports import TabPage
from smsauth_gui.wording import pages
from smsauth_gui.wording.language import Language

ALWAYS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}
"""Headers of every answer."""

RELAYED: Final = "relayed"
"""The query of the relaying page's own post."""

STRANGE: Final = TabPage("strange")
NOTHING: Final = TabPage("nothing")
LATE: Final = TabPage("late")

_SIGNS: Final = {"good": "✓", "bad": "✕", "wait": "…"}
_FORGET: Final = 'history.replaceState(null, "", location.pathname);'


class Page(Struct, frozen=True):
    """An HTML page and the headers that belong to it."""

    body: bytes
    headers: dict[str, str]


def tab(page: TabPage, language: Language) -> Page:
    """How it ended."""
    return _page(page, language, kind="good" if page.ending == "connected" else "bad", script=_FORGET)


def relay(path: str, language: Language) -> Page:
    """The page that posts what stands behind ``#``, which no server sees, to the same address."""
    title, text = pages.page("nothing", language)
    form = Template(_resource("relay.html")).substitute(
        action=html.escape(f"{path}?{RELAYED}"), title=html.escape(title), text=html.escape(text)
    )
    return _page(TabPage("relaying"), language, kind="wait", script=_resource("relay.js"), more=form)


def _page(page: TabPage, language: Language, *, kind: str, script: str, more: str = "") -> Page:
    nonce = secrets.token_urlsafe(16)
    title, text = pages.page(page.ending, language, cause=page.cause, provider=page.provider)
    body = Template(_resource("tab.html")).substitute(
        language=language.code,
        title=html.escape(title),
        text=html.escape(text),
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
