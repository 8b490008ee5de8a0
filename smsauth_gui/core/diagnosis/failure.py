"""Which network cause the words of a failure mean, whoever said them: our client, a browser, curl, an SDK's log.

The first rule that fits wins, so the order is part of the meaning: what a proxy or a certificate says is more exact
than the plain break of the connection that follows from it.
"""

import re
from typing import Final

from smsauth_gui.core.values.regex import regex

_RULES: Final[tuple[tuple[str, str], ...]] = (
    # Words of a proxy. "proxy" alone would also be found in a path, so addresses are taken out before.
    (
        r"ERR PROXY|SUPPORTED PROXIES|ERR TUNNEL|PROXY CONNECTION|UNKNOWN PROXY|ProxyError|\bproxy\b(?![-.])"
        r"|CONNECT tunnel failed|tunnel(?:ing)? (?:socket|connection) (?:could not|failed)|\b407\b",
        "net.proxy",
    ),
    (r"ERR TOO MANY REDIRECTS|TooManyRedirects|maximum (?:allowed )?redirects|REDIRECT LOOP", "host.wrong"),
    # Certificates: when, for whom, from whom.
    (
        r"CERT DATE|certificate has expired|CERT HAS EXPIRED|CERT EXPIRED|not yet valid|CertificateNotYetValid"
        r"|CertificateExpired|EXPIRED (?:ISSUER )?CERT|NotTimeValid|certificate is not valid yet|CERT NOT YET VALID"
        r"|PKIX path validation failed.{0,120}validity|certificate (?:is |was )?expired|SEC E CERT EXPIRED",
        "tls.expired",
    ),
    (
        r"CERT COMMON NAME|hostname .{0,200}(?:mismatch|doesn't match|not verified)|Hostname mismatch|address mismatch"
        r"|ALTNAME|no (?:subject )?alternative (?:certificate|DNS|name)|BAD CERT DOMAIN|does not match target host"
        r"|certificate is (?:not )?valid for|WRONG PRINCIPAL|target principal name|NameMismatch|No name matching"
        r"|doesn't contain any IP SANs|name (?:in|on) the certificate|not match .{0,60}certificate",
        "tls.hostname",
    ),
    (
        r"ERR CERT|self.signed|unable to get (?:local )?issuer|unknown (?:ca\b|authority|issuer)|certificate verify failed"
        r"|UNABLE TO (?:VERIFY|GET ISSUER)|certificate signed by unknown|PKIX path|not trusted|untrusted|MITM DETECTED"
        r"|SSL certificate problem|CERT AUTHORITY|trust relationship|Trust anchor|ChainErrors|NO REVOCATION CHECK"
        r"|verify locations|certificate for this server is invalid|certificate is invalid|CERT_UNTRUSTED|unverified cert",
        "tls.untrusted",
    ),
    # A connection that broke or stalled during the handshake did not fail for its protocol.
    (
        r"reset by peer|UNEXPECTED EOF|EOF occurred|SSL ERROR (?:SYSCALL|ZERO RETURN|EOF)|non-properly terminated|SSLEOFError"
        r"|before secure TLS connection",
        "net.reset",
    ),
    (
        r"CONNECTION TIMED OUT|ERR TIMED OUT|ETIMEDOUT|timed? ?out|time-?out|NET TIMEOUT|deadline exceeded"
        r"|did not properly respond|execution expired|Zeitüberschreitung|-1001\b",
        "net.timeout",
    ),
    (
        r"ERR (?:SSL|BAD SSL)|WRONG VERSION NUMBER|UNSUPPORTED PROTOCOL|tls.{0,6}alert|handshake|SSL ERROR|\bEPROTO\b|SSLError"
        r"|\bssl\b|HTTP response to HTTPS client|first record does not look|unrecognized SSL|TLS error|SEC E (?:ILLEGAL|UNSUPPORTED)"
        r"|protocol version|RECORD TOO LONG|no common (?:version|cipher)",
        "tls.protocol",
    ),
    (
        r"ERR NAME|getaddrinfo|ENOTFOUND|EAI |could(?: not|n.t) (?:be )?resol|Unable to resolve host|name or service not known"
        r"|nodename nor|temporary failure in name|no such host|UNKNOWN HOST|NameResolution|UnknownHost|ERR DNS|DNS PROBE"
        r"|remote name could not|specified hostname could not|nicht aufgelöst|NXDOMAIN|no address associated|gaierror",
        "net.dns",
    ),
    (
        r"refused|verweigert|Could(?: not|n.t) connect to (?:the )?server|Failed to connect|Unable to connect|ERR CONNECTION FAILED"
        r"|WinError 10061",
        "net.refused",
    ),
    (
        r"CONNECTION (?:RESET|CLOSED|ABORTED)|EMPTY RESPONSE|empty reply|ECONNRESET|ECONNABORTED|EPIPE|reset|broken pipe"
        r"|socket hang up|disconnected|incomplete|closed|aborted|NET (?:RESET|INTERRUPT)|premature|unexpected (?:eof|end)"
        r"|\bEOF\b|CONTENT LENGTH MISMATCH|connection was lost|BadStatusLine|PROTOCOL ERROR|HEADERS TRUNCATED",
        "net.reset",
    ),
    (
        r"INTERNET DISCONNECTED|NETWORK CHANGED|ADDRESS (?:UNREACHABLE|INVALID)|ERR NETWORK|unreachable|EHOSTUNREACH"
        r"|ENETUNREACH|no route|ERROR OFFLINE|appears to be offline",
        "net.refused",
    ),
)
_COMPILED: Final = tuple((regex(pattern, re.IGNORECASE), cause) for pattern, cause in _RULES)
_ADDRESS: Final = regex(r"https?://\S{1,2000}|with url: \S{1,2000}|'[\w-]{1,80}(?:\.[\w-]{1,80})+'", re.IGNORECASE)


def failure_cause(text: str) -> str:
    """The cause code (``net.*``, ``tls.*``) of a failure's words; ``net.reset`` when they say nothing we know.

    Names such as ``NS_ERROR_NET_TIMEOUT`` and sentences are read alike: underscores count as spaces.
    """
    words = _ADDRESS.sub(" ", text[:4000]).replace("_", " ")
    for pattern, cause in _COMPILED:
        if pattern.search(words):
            return cause
    return "net.reset"
