"""Which network cause the words of a failure mean, whoever said them: our client, a browser, curl, an SDK's log."""

from __future__ import annotations

import re
from typing import Final

_RULES: Final[tuple[tuple[str, str], ...]] = (
    (r"ERR_PROXY|ERR_TUNNEL|proxy|407", "net.proxy"),
    (
        r"ERR_CERT_DATE|certificate has expired|CERT_HAS_EXPIRED|not yet valid|EXPIRED_CERT|certificate is not valid yet"
        r"|SEC_ERROR_EXPIRED",
        "tls.expired",
    ),
    (
        r"ERR_CERT_COMMON_NAME|hostname .{0,200}(mismatch|doesn't match)|Hostname mismatch|ALTNAME|no alternative certificate"
        r"|SSL_ERROR_BAD_CERT_DOMAIN|does not match target host|certificate is not valid for",
        "tls.hostname",
    ),
    (
        r"ERR_CERT|self.signed|unable to get (local )?issuer|unknown (ca|authority|issuer)|certificate verify failed"
        r"|CERTIFICATE_VERIFY_FAILED|SEC_ERROR_UNKNOWN_ISSUER|UNABLE_TO_VERIFY|certificate signed by unknown"
        r"|PKIX path|not trusted|untrusted|SSL certificate problem|CERT_AUTHORITY",
        "tls.untrusted",
    ),
    (
        r"ERR_SSL|WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|tls.{0,3}alert|handshake|SSL_ERROR|EPROTO|SSLError|\bssl\b",
        "tls.protocol",
    ),
    (
        r"ERR_NAME|getaddrinfo|ENOTFOUND|EAI_|could not resolve|couldn.t resolve|name or service not known|nodename nor"
        r"|temporary failure in name|no such host|NS_ERROR_UNKNOWN_HOST|NameResolution|UnknownHost|ERR_DNS",
        "net.dns",
    ),
    (r"ERR_CONNECTION_REFUSED|ECONNREFUSED|refused|NS_ERROR_CONNECTION_REFUSED|actively refused", "net.refused"),
    (
        r"ERR_CONNECTION_TIMED_OUT|ERR_TIMED_OUT|ETIMEDOUT|timed? ?out|timeout|NS_ERROR_NET_TIMEOUT|deadline exceeded",
        "net.timeout",
    ),
    (
        r"ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ECONNRESET|EPIPE|reset|broken pipe|socket hang up"
        r"|disconnected|incomplete|closed|aborted|NS_ERROR_NET_(RESET|INTERRUPT)|premature|unexpected (eof|end)"
        r"|EOF|ERR_CONTENT_LENGTH_MISMATCH|ERR_INCOMPLETE",
        "net.reset",
    ),
    (
        r"ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|ADDRESS_UNREACHABLE|NETWORK)|unreachable|EHOSTUNREACH|ENETUNREACH"
        r"|no route|NS_ERROR_OFFLINE",
        "net.refused",
    ),
)
_COMPILED: Final = tuple((re.compile(pattern, re.IGNORECASE), cause) for pattern, cause in _RULES)


def failure_cause(text: str) -> str:
    """The cause code (``net.*`` or ``tls.*``) of a failure's words; ``net.reset`` when they say nothing we know."""
    for pattern, cause in _COMPILED:
        if pattern.search(text[:4000]):
            return cause
    return "net.reset"
