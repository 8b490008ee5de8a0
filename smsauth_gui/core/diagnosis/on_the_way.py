"""What answered in the provider's place, or why nothing did: the network, a proxy, a redirect, a web page."""

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import View, retry_after
from smsauth_gui.core.values.http import Failure
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement, statement

_OR_ELSE: Final[Mapping[str, tuple[str, ...]]] = {
    "tls.untrusted": ("net.proxy",),  # an inspecting proxy shows a certificate of its own
    "tls.protocol": ("net.proxy",),  # a proxy may answer in plain HTTP
    "net.reset": ("net.proxy",),  # a proxy may end what it does not allow
}
_NO_HOST: Final = ("evidence.sent_on_same_host", "evidence.sent_on_nowhere", "evidence.sent_on_unreadable")
"""Where a redirect leads that names no other host, as ``detail.to`` has it."""
_SAYS_MORE: Final = frozenset({407, 429})
"""A page with one of these, or from a server in trouble, is about just that."""
_PAGE_OR_ELSE: Final[Mapping[int, tuple[str, ...]]] = {
    401: ("credential.rejected",),
    403: ("permission.ip",),  # firewalls in front of a provider answer with a page
    404: ("request.not_found",),
}
_LEFT_BY_MACHINES: Final = ("X-Squid-Error", "Via", "X-Zscaler-Error", "CF-RAY", "CF-Mitigated")
_MACHINES: Final = regex(r"zscaler|squid|cloudflare|fortinet|bluecoat|mikrotik", re.IGNORECASE)
_EDGE_CODE: Final = regex(r"error code: (\d{3,4})", re.IGNORECASE)
"""What Cloudflare sends instead of a page to clients that want none."""
_EDGE_RATE: Final = "1015"


def network(view: View) -> Reason | None:
    """No answer, or the answer of a proxy that wants to know who asks."""
    if view.failure is not None:
        return _failed(view.failure)
    if view.status != 407:
        return None
    evidence = [view.status_seen]
    if via := view.header("Via") or view.header("Proxy-Authenticate"):
        evidence.append(statement("evidence.proxy_named", name=via[:120]))
    return Reason("net.proxy", evidence, "documented")


def _failed(failure: Failure) -> Reason:
    if not failure.text:
        evidence = [statement("evidence.no_answer")]
        return Reason(failure.cause, evidence, "reading", ["net.timeout", "net.proxy"])
    evidence = [statement("evidence.failure", words=failure.text[:300])]
    return Reason(failure.cause, evidence, "proved", list(_OR_ELSE.get(failure.cause, ())))


def cut(view: View) -> Reason | None:
    """Our own limit ended the reading."""
    if not view.response.cut:
        return None
    return Reason("answer.too_large", [statement("evidence.cut", bytes=len(view.response.body))], "proved")


# ---- redirects ---------------------------------------------------------------------------------------------
def redirect(view: View) -> Reason | None:
    """Any redirect that is not to our own address: an API answers, it does not send away."""
    if not 300 <= view.status < 400 or view.status == 304:
        return None
    to = _led_to(view.header("Location"))
    elsewhere = statement("evidence.sent_on", status=view.status, host=to)
    seen = statement(to, status=view.status) if to in _NO_HOST else elsewhere
    return Reason("host.wrong", [seen], "reading", detail={"to": to})


def _led_to(location: str) -> str:
    """The other host, or the code of a statement that there is none."""
    if not location:
        return "evidence.sent_on_nowhere"
    try:
        return urlsplit(location).hostname or "evidence.sent_on_same_host"
    except ValueError:
        return "evidence.sent_on_unreadable"


# ---- web pages and machines in between ---------------------------------------------------------------------
def page(view: View) -> Reason | None:
    """A web page where data belongs."""
    if not view.is_page:
        return None
    evidence = list(_seen_of_page(view))
    if view.status == 511:
        first = statement("evidence.network_sign_in", status=view.status)
        return Reason("host.wrong", [first, *evidence], "documented")
    if view.status in _SAYS_MORE or view.status >= 500:
        return None
    return Reason("host.wrong", evidence, "reading", list(_PAGE_OR_ELSE.get(view.status, ())))


def _seen_of_page(view: View) -> Iterator[Statement]:
    yield statement("evidence.page")
    if title := re.search(r"<title[^>]{0,100}>([^<]{1,120})", view.text[:20_000], re.IGNORECASE):
        yield statement("evidence.page_title", title=" ".join(title[1].split()))
    if via := _in_between(view):
        yield statement("evidence.between", header=via)


def _in_between(view: View) -> str:
    """The header that tells who stands between us and the provider, or an empty text."""
    for name in _LEFT_BY_MACHINES:
        if value := view.header(name):
            return f"{name}: {value[:80]}"
    server = view.header("Server")
    return f"Server: {server[:60]}" if _MACHINES.search(server) else ""


def edge(view: View) -> Reason | None:
    """A bare error number of the network in front of the provider (Cloudflare)."""
    match = _EDGE_CODE.fullmatch(view.text)
    if match is None or view.status >= 500:
        return None
    evidence = [view.status_seen, statement("evidence.edge_code", code=match[1])]
    if match[1] == _EDGE_RATE:
        return Reason("limit.rate", evidence, "documented", detail=retry_after(view.response))
    return Reason("host.wrong", evidence, "documented", ["permission.ip"])
