"""The practice sign-in pages: plain forms, no scripts, light and dark by the browser's wish."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from starlette.responses import HTMLResponse, Response

from smsauth_gui.sandbox import practice

if TYPE_CHECKING:
    from collections.abc import Mapping

# No form-action: browsers apply it to the redirect that follows the form, and that leads to the app's listener.
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}
_STYLE: Final = """
:root { color-scheme: light dark; --page: #f3f4f6; --card: #fff; --ink: #16181d; --soft: #565d6b;
  --line: #80889a; --go: #14532d; --go-ink: #fff; --warn: #fff3cd; --warn-ink: #4d3800; }
@media (prefers-color-scheme: dark) { :root { --page: #14161a; --card: #1f2329; --ink: #eceef2; --soft: #aab2c0;
  --line: #7b8494; --go: #86efac; --go-ink: #052e16; --warn: #4d3800; --warn-ink: #fff3cd; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 2rem 2rem; background: var(--card); border-radius: .75rem; }
h1 { margin: .75rem 0 0; font-size: 1.4rem; }
p.practice { margin: 0; padding: .5rem .75rem; border-radius: .5rem; background: var(--warn); color: var(--warn-ink);
  font-weight: 600; }
label { display: block; margin-top: .75rem; color: var(--soft); }
input { width: 100%; padding: .5rem .6rem; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: .4rem; }
code { font-size: .95em; }
.buttons { display: flex; gap: .75rem; margin-top: 1.5rem; }
button { padding: .6rem 1.4rem; font: inherit; font-weight: 600; border-radius: .4rem; border: 1px solid var(--line);
  background: transparent; color: inherit; cursor: pointer; }
button[value=authorize] { background: var(--go); border-color: var(--go); color: var(--go-ink); }
:focus-visible { outline: 3px solid #3b82f6; outline-offset: 2px; }
"""


_WORDS: Final = {
    "en": {
        "practice": "Practice page: never type a real password here.",
        "asks": "asks for access to your practice account. It would be able to:",
        "nothing": "Nothing in particular.",
        "user": "User",
        "password": "Password",
        "yes": "Authorize",
        "no": "Deny",
        "sign_in": "sign in",
        "refused": "this request cannot be answered",
    },
    "de": {
        "practice": "Übungsseite: Geben Sie hier nie ein echtes Passwort ein.",
        "asks": "bittet um Zugang zu Ihrem Übungskonto. Es könnte dann:",
        "nothing": "Nichts Bestimmtes.",
        "user": "Benutzer",
        "password": "Passwort",
        "yes": "Zustimmen",
        "no": "Ablehnen",
        "sign_in": "Anmeldung",
        "refused": "diese Anfrage lässt sich nicht beantworten",
    },
    "ru": {
        "practice": "Учебная страница: никогда не вводите здесь настоящий пароль.",
        "asks": "просит доступ к вашему учебному аккаунту. Тогда можно будет:",
        "nothing": "Ничего особенного.",
        "user": "Пользователь",
        "password": "Пароль",
        "yes": "Разрешить",
        "no": "Отклонить",
        "sign_in": "вход",
        "refused": "на этот запрос нельзя ответить",
    },
}


def language_of(wishes: str) -> str:
    """The first language of ``Accept-Language`` that the pages speak; English where none is (RFC 9110 section 12.5.4)."""
    codes = (wish.partition(";")[0].strip().partition("-")[0].lower() for wish in wishes.split(","))
    return next((name for name in codes if name in _WORDS), "en")


def _page(title: str, body: str, status: int, language: str) -> Response:
    text = f"""<!DOCTYPE html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>{escape(title)}</title>
<style>{_STYLE}</style></head>
<body><main>
<p class="practice">{_WORDS[language]["practice"]}</p>
<h1>{escape(title)}</h1>
{body}
</main></body>
</html>
"""
    return HTMLResponse(text, status, _HEADERS)


def consent(provider: str, client: str, scopes: Mapping[str, str], language: str = "en") -> Response:
    """Sign-in and consent in one: prefilled fields, what is asked for, ``Authorize`` and ``Deny``.

    The form has no action: it goes to the page's own address, query and scenario prefix included.
    """
    words = _WORDS[language]
    items = "".join(f"<li><code>{escape(name)}</code>: {escape(meaning)}</li>" for name, meaning in scopes.items())
    listing = f"<ul>{items}</ul>" if items else f"<p>{words['nothing']}</p>"
    body = f"""<p><strong>{escape(client)}</strong> {words["asks"]}</p>
{listing}
<form method="post">
<label for="username">{words["user"]}</label>
<input id="username" name="username" autocomplete="off" value="{escape(practice.SIGN_IN["username"])}">
<label for="password">{words["password"]}</label>
<input id="password" name="password" type="password" autocomplete="off" value="{escape(practice.SIGN_IN["password"])}">
<div class="buttons">
<button name="decision" value="authorize">{words["yes"]}</button>
<button name="decision" value="deny">{words["no"]}</button>
</div>
</form>"""
    return _page(f"{provider}: {words['sign_in']}", body, 200, language)


def refusal(provider: str, error: str, description: str, status: int, language: str = "en") -> Response:
    """An error that must not be redirected (RFC 6749 section 4.1.2.1): shown to the person instead."""
    body = f"<p><code>{escape(error)}</code></p><p>{escape(description)}</p>"
    return _page(f"{provider}: {_WORDS[language]['refused']}", body, status, language)
