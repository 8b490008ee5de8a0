"""Where at the provider: the page with what a method needs, and the host of the API."""

from typing import NamedTuple
from urllib.parse import urlsplit

from smsauth_gui.core.provider.schema import Guide, Method, Provider


class Page(NamedTuple):
    """A page of the provider: what it is called (``Settings › API keys``) and its address; either may be empty."""

    name: str
    link: str
    by_mail: bool = False
    """Only the provider's support can do it."""


def guide_of(provider: Provider, method: Method | None) -> Guide | None:
    """The steps that lead a person to what the method needs, where the provider's file has them."""
    if method is None:
        return None
    return next((guide for guide in provider.guides if guide.id == method.guide), None)


def page_of(provider: Provider, method: Method | None) -> Page:
    """Where that is, as exactly as the provider's file knows."""
    guide = guide_of(provider, method)
    if guide is None:
        return Page("", provider.replace_link)
    return Page(guide.page, guide.link or provider.replace_link, bool(guide.mail))


def api_host(provider: Provider) -> str:
    """The host of its API, as most accounts have it; empty where that depends on the account or its server."""
    bases = [mode.variables.get("api", "") for mode in provider.modes]
    if any("{" in base for base in bases):
        return ""
    return urlsplit(bases[0]).hostname or ""


def own_address(provider: Provider) -> str:
    """What is said of the address of its API where each account has its own."""
    bases = {mode.variables.get("api", "") for mode in provider.modes}
    return next((field.help for field in provider.fields if bases == {f"{{{field.id}}}"}), "")
