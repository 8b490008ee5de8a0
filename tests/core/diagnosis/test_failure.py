"""Words of failures as browsers, runtimes and SDKs really print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.diagnosis.failure import failure_cause
from smsauth_gui.core.values.errors import CAUSES

WORDS = [
    # Chromium
    ("net::ERR_NAME_NOT_RESOLVED", "net.dns"),
    ("net::ERR_CONNECTION_REFUSED", "net.refused"),
    ("net::ERR_CONNECTION_TIMED_OUT", "net.timeout"),
    ("net::ERR_TIMED_OUT", "net.timeout"),
    ("net::ERR_CONNECTION_RESET", "net.reset"),
    ("net::ERR_CONNECTION_CLOSED", "net.reset"),
    ("net::ERR_EMPTY_RESPONSE", "net.reset"),
    ("net::ERR_HTTP2_PROTOCOL_ERROR", "net.reset"),
    ("net::ERR_PROXY_CONNECTION_FAILED", "net.proxy"),
    ("net::ERR_TUNNEL_CONNECTION_FAILED", "net.proxy"),
    ("net::ERR_NO_SUPPORTED_PROXIES", "net.proxy"),
    ("net::ERR_CERT_AUTHORITY_INVALID", "tls.untrusted"),
    ("net::ERR_CERT_DATE_INVALID", "tls.expired"),
    ("net::ERR_CERT_COMMON_NAME_INVALID", "tls.hostname"),
    ("net::ERR_SSL_PROTOCOL_ERROR", "tls.protocol"),
    ("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "tls.protocol"),
    # Firefox
    ("NS_ERROR_UNKNOWN_HOST", "net.dns"),
    ("NS_ERROR_CONNECTION_REFUSED", "net.refused"),
    ("NS_ERROR_NET_TIMEOUT", "net.timeout"),
    ("NS_ERROR_NET_RESET", "net.reset"),
    ("NS_ERROR_PROXY_CONNECTION_REFUSED", "net.proxy"),
    ("NS_ERROR_UNKNOWN_PROXY_HOST", "net.proxy"),
    ("SEC_ERROR_UNKNOWN_ISSUER", "tls.untrusted"),
    ("SEC_ERROR_EXPIRED_CERTIFICATE", "tls.expired"),
    ("MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT", "tls.untrusted"),
    ("MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE", "tls.expired"),
    ("SSL_ERROR_BAD_CERT_DOMAIN", "tls.hostname"),
    ("SSL_ERROR_RX_RECORD_TOO_LONG", "tls.protocol"),
    # curl and Guzzle
    ("curl: (6) Could not resolve host: gateway.seven.io", "net.dns"),
    ("curl: (5) Could not resolve proxy: proxy.nordwind.example", "net.proxy"),
    ("curl: (7) Failed to connect to 10.0.0.7 port 8080 after 3 ms: Couldn't connect to server", "net.refused"),
    ("curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received", "net.timeout"),
    ("curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to api.example:443", "net.reset"),
    ("curl: (35) error:0A00010B:SSL routines::wrong version number", "tls.protocol"),
    ("curl: (52) Empty reply from server", "net.reset"),
    ("curl: (56) Recv failure: Connection reset by peer", "net.reset"),
    ("curl: (56) CONNECT tunnel failed, response 407", "net.proxy"),
    ("curl: (56) Received HTTP code 407 from proxy after CONNECT", "net.proxy"),
    ("curl: (60) SSL certificate problem: certificate has expired", "tls.expired"),
    ("curl: (60) SSL: no alternative certificate subject name matches target host name 'a.example'", "tls.hostname"),
    (
        "curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - issued by an authority that is not trusted.",
        "tls.untrusted",
    ),
    ("curl: (60) schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322)", "tls.hostname"),
    (
        "cURL error 60: SSL certificate problem: unable to get local issuer certificate (see https://curl.se/x)",
        "tls.untrusted",
    ),
    # Python
    ("httpx.ConnectError: [Errno -2] Name or service not known", "net.dns"),
    ("httpx.ConnectError: [Errno -3] Temporary failure in name resolution", "net.dns"),
    ("socket.gaierror: [Errno 11001] getaddrinfo failed", "net.dns"),
    ("httpx.ConnectError: [Errno 111] Connection refused", "net.refused"),
    ("httpx.ReadTimeout: The read operation timed out", "net.timeout"),
    ("httpx.ConnectTimeout: _ssl.c:989: The handshake operation timed out", "net.timeout"),
    ("httpx.RemoteProtocolError: Server disconnected without sending a response.", "net.reset"),
    ("httpx.RemoteProtocolError: peer closed connection without sending complete message body", "net.reset"),
    ("httpx.ProxyError: 407 Proxy Authentication Required", "net.proxy"),
    ("httpx.ConnectError: [SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol", "net.reset"),
    (
        "ssl.SSLCertVerificationError: certificate verify failed: Hostname mismatch, certificate is not valid for 'x'",
        "tls.hostname",
    ),
    ("certificate verify failed: IP address mismatch, certificate is not valid for '10.0.0.1'", "tls.hostname"),
    ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid", "tls.expired"),
    (
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate",
        "tls.untrusted",
    ),
    ("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000)", "tls.protocol"),
    ("[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version", "tls.protocol"),
    (
        "HTTPSConnectionPool(host='proxy-free.example', port=443): Max retries exceeded with url: /api/proxy/list?apikey=x "
        "(Caused by NameResolutionError(\"Failed to resolve 'proxy-free.example' ([Errno -2] Name or service not known)\"))",
        "net.dns",
    ),
    (
        "HTTPSConnectionPool(host='a', port=443): Max retries exceeded with url: / (Caused by ProxyError('Cannot connect "
        "to proxy.', NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused')))",
        "net.proxy",
    ),
    # Node
    ("Error: getaddrinfo ENOTFOUND gateway.seven.io", "net.dns"),
    ("getaddrinfo EAI_AGAIN api.sms-gate.app", "net.dns"),
    ("connect ECONNREFUSED 127.0.0.1:8080", "net.refused"),
    ("connect ETIMEDOUT 1.2.3.4:443", "net.timeout"),
    ("UND_ERR_CONNECT_TIMEOUT", "net.timeout"),
    ("read ECONNRESET", "net.reset"),
    ("Error: socket hang up", "net.reset"),
    ("Client network socket disconnected before secure TLS connection was established", "net.reset"),
    ("DEPTH_ZERO_SELF_SIGNED_CERT", "tls.untrusted"),
    ("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls.untrusted"),
    ("CERT_HAS_EXPIRED", "tls.expired"),
    ("ERR_TLS_CERT_ALTNAME_INVALID", "tls.hostname"),
    ("write EPROTO 140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number", "tls.protocol"),
    # Java, Android, Go, .NET, Apple
    ("javax.net.ssl.SSLHandshakeException: PKIX path building failed", "tls.untrusted"),
    ("Trust anchor for certification path not found.", "tls.untrusted"),
    ("javax.net.ssl.SSLPeerUnverifiedException: Hostname x.example not verified", "tls.hostname"),
    ("java.net.UnknownHostException: Unable to resolve host", "net.dns"),
    ("java.net.SocketTimeoutException: timeout", "net.timeout"),
    ("dial tcp: lookup numbers.api.sinch.com: no such host", "net.dns"),
    ("dial tcp 10.0.0.1:443: connect: connection refused", "net.refused"),
    ("dial tcp 10.0.0.1:443: i/o timeout", "net.timeout"),
    ("net/http: TLS handshake timeout", "net.timeout"),
    ("x509: certificate signed by unknown authority", "tls.untrusted"),
    ("x509: certificate has expired or is not yet valid", "tls.expired"),
    ("x509: certificate is valid for a.example, not b.example", "tls.hostname"),
    ("http: server gave HTTP response to HTTPS client", "tls.protocol"),
    ("Could not establish trust relationship for the SSL/TLS secure channel", "tls.untrusted"),
    ("The remote name could not be resolved: 'api.example'", "net.dns"),
    ("No connection could be made because the target machine actively refused it.", "net.refused"),
    ("An existing connection was forcibly closed by the remote host.", "net.reset"),
    (
        "A connection attempt failed because the connected party did not properly respond after a period of time",
        "net.timeout",
    ),
    ("A server with the specified hostname could not be found.", "net.dns"),
    ("The certificate for this server is invalid.", "tls.untrusted"),
    ("", "net.reset"),
]


@pytest.mark.parametrize(("words", "cause"), WORDS)
def test_the_words_of_a_failure_name_its_cause(words: str, cause: str) -> None:
    assert failure_cause(words) == cause


@given(st.text())
def test_any_text_has_a_cause(text: str) -> None:
    assert failure_cause(text) in CAUSES
