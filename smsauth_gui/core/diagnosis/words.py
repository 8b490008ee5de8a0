"""What servers say in plain words, whoever they are: which cause a message means, and where messages stand in an answer.

A provider's own words are rules of its file and come first; this is for everything that no file describes.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from smsauth_gui.core.values.regex import regex

_MESSAGE_NAMES: Final = frozenset(
    {
        "error", "errors", "error_description", "errordescription", "error_msg", "error_message", "errormessage", "message",
        "msg", "detail", "details", "description", "text", "title", "reason", "hint", "type", "code", "errorcode", "error_code",
        "error-code-label", "status", "statustext", "response", "response_code", "response_msg", "responsecode", "messageid",
        "serviceexception", "requesterror", "violations", "fault", "faultstring", "problem", "exception", "cause", "info",
        "result", "results", "data", "error_hint", "error_debug", "meta", "error-code",
    }
)  # fmt: skip
_DEEPEST: Final = 5
_LONGEST: Final = 2000

_NO: Final = r"(?:not|n't|never)"
_CREDENTIAL: Final = (
    r"(?:api[ _-]?|access[ _-]?|auth(?:entication|orization)?[ _-]?|bearer[ _-]?|security[ _-]?|client[ _-]?|user[ _-]?)?"
    r"(?:key|token|secret|credentials?|login|log-in|password|username|signature|jwt)"
)
_NAMED: Final = (
    r"(?:(?:api|access|auth(?:entication|orization)?|bearer|security|client|account)[ _-]?(?:key|token|secret|id)|token"
    r"|credentials?|password|username|login|jwt)"
)
"""A credential beyond doubt: a bare *key* may be any member of a request."""

_CAUSES: Final = (
    (
        "token.not_yet_valid",
        r"not[ _-]?(?:yet[ _-]?)?(?:valid|active)[ _-]?(?:yet|before)|not[ _-]yet[ _-]valid|used before|\bimmature\b",
    ),
    (
        "token.expired",
        r"(?:token|session|jwt|credential|key|signature|login)\w*[ :,_-].{0,40}(?:expired|has run out|lapsed)"
        r"|expired[ _-].{0,20}(?:token|session|jwt|credential|key|login)|(?:token|jwt|session)[ _-]?expired|expiredtoken",
    ),
    (
        "token.revoked",
        r"(?:token|session|key|grant|credential)\w*[ :,_-].{0,40}revoked|revoked[ _-].{0,20}(?:token|key|session)",
    ),
    (
        "token.audience",
        r"(?:invalid|wrong|unexpected|bad|mismatch\w*)[ _-](?:token[ _-])?(?:audience|issuer|aud|iss)\b"
        r"|(?:audience|issuer|\baud\b|\biss\b)(?: claim)?.{0,30}(?:invalid|mismatch|not (?:allowed|match|accepted|valid)|unexpected)",
    ),
    (
        "account.blocked",
        r"(?:account|user|customer|client|profile)\b.{0,40}\b(?:block|suspend|disabl|lock|deactivat|terminat|frozen|banned)\w*"
        r"|(?:blocked|suspended|disabled|locked|deactivated|banned)[ _-].{0,20}(?:account|user|customer)",
    ),
    (
        "permission.ip",
        rf"\bip(?:s|v4|v6)?\b.{{0,60}}\b(?:{_NO}\b.{{0,12}}(?:allow|permit|white|list|authori[sz])|deni|block|reject|forbid"
        r"|restrict|unknown|blacklist)|(?:allow|white)[ -]?list\w*.{0,40}\bip\b"
        r"|(?:denied|blocked|forbidden|unauthori[sz]ed|not allowed|disallowed)[^.]{0,40}\bip\b",
    ),
    (
        "account.api_disabled",
        r"api[ _-]?(?:access)?[ _-]?(?:is|has been|was)?[ _-]?"
        r"(?:disabled|deactivated|switched off|turned off|not (?:enabled|activated))",
    ),
    (
        "account.identification",
        r"(?:verif|identif)\w{0,8}[ _-](?:your|the|of)?[ _-]?(?:account|identity|business)|identification[ _-]required|\bkyc\b"
        rf"|(?:account|identity|user|e-?mail)\b.{{0,20}}\b{_NO}[ _-](?:been[ _-])?verified|verification[ _-](?:is[ _-])?required",
    ),
    (
        "account.balance",
        r"(?:insufficient|not enough|low|no|negative|out of)[ _-]?(?:funds|balance|credits?|money)|(?:funds|balance|credits?)\b.{0,20}"
        r"\b(?:insufficient|exhausted|too low|not sufficient)|payment[ _-]required|top[ -]?up your",
    ),
    (
        "limit.rate",
        r"too[ _-]many[ _-](?:requests|calls|attempts)|rate[ _-]?limit|throttl|quota[ _-]exceeded|slow[ _-]down"
        r"|limit[ _-]exceeded",
    ),
    ("credential.rejected", r"(?:missing or invalid|invalid or missing|no valid)\b"),
    (
        "credential.missing",
        r"(?:missing|no|without|requires?|required|provide|supply|absent|empty|not (?:provided|present|found|supplied|set))\b.{0,24}"
        r"(?:authentication|authorization|credentials?|api[ _-]?key|access[ _-]token|bearer token|auth(?:entication)? token)\b"
        r"|(?:authentication|authorization|credentials?|api[ _-]?key|access[ _-]token|token)\b.{0,24}"
        r"\b(?:missing|required|not (?:provided|present|found in|supplied|set|included|given)|(?:was|were) not|absent)",
    ),
    (
        "credential.rejected",
        rf"(?:invalid|wrong|incorrect|bad|unknown|unrecogni[sz]ed|illegal|mismatched|malformed)[ _-](?:or \w+ )?{_CREDENTIAL}"
        rf"|{_NAMED}s?\b[^.]{{0,24}}(?:\b(?:is|are|was|were)\b)?[^.]{{0,8}}\b"
        rf"(?:{_NO}[ _-]?(?:valid|correct|recogni[sz]ed|found|known|accepted|exist)"
        r"|invalid|wrong|incorrect|unknown|refused|rejected|denied)"
        r"|(?:authentication|authorization|log-?in|sign-?in)[ _-](?:has[ _-])?(?:failed|failure|error|unsuccessful)"
        r"|(?:could|can|was|did) ?not (?:be )?(?:authenticate|verify)|(?:signature|token|key)\b.{0,12}verification failed"
        r"|not[ _-]authenticated|unauthenticated|failed to authenticate|\bunauthori[sz]ed\b|invalid[ _-]?login"
        r"|access[ _-]key[ _-]?id.{0,40}does not exist",
    ),
    (
        "provider.down",
        r"(?:try|retry)[ _-](?:again[ _-])?(?:later|in)|temporarily[ _-]unavailable|service[ _-]unavailable"
        r"|maintenance|overloaded",
    ),
)
"""From the most to the least exact: the first that fits wins."""
_COMPILED: Final = tuple((cause, regex(pattern, re.IGNORECASE)) for cause, pattern in _CAUSES)

_SCOPE_NAME: Final = r"[\"'`“”\[]*([A-Za-z][\w.-]*(?::[\w.*-]+)+|[a-z][\w]*(?:[_.-][\w]+)+|[a-z]{3,40}(?=[\"'`\]]))"
_SCOPE: Final = regex(
    r"(?:scope|permission|privilege)s?\b(?: is| are| not)?(?: required| missing| needed| granted| present)?[:=]? {0,2}"
    rf"(?:scope )?{_SCOPE_NAME}"
    r"|(?:missing|requires?|required|needs?|lacks?|without)(?: the| one of the| any of the)?(?: following| required| oauth)? ?"
    rf"(?:scope|permission|privilege)s?:? {{0,2}}{_SCOPE_NAME}"
    r"|(?:scope|permission)s? required:? *([A-Za-z][\w.:-]{2,80})"
    rf"|(?:missing|requires?|needs?|lacks?)(?: the)? {_SCOPE_NAME} (?:scope|permission)",
    re.IGNORECASE,
)
_SCOPE_MEANT: Final = regex(
    r"insufficient[ _-]?(?:\w{1,20}[ _-])?(?:scope|permission|privilege)|missing[ _-](?:oauth[ _-])?scope|out of scope"
    r"|(?:scope|permission)s?\b.{0,30}\b(?:missing|required|insufficient|not (?:granted|sufficient))|higher privileges",
    re.IGNORECASE,
)


def messages(data: Any, depth: int = 0) -> Iterator[str]:
    """The texts of an answer that are meant for a reader: members with the usual names, however they are nested."""
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        for name, value in list(data.items())[:60]:
            if str(name).lower() in _MESSAGE_NAMES:
                yield from _texts(value, depth)
    elif isinstance(data, list):
        for item in data[:10]:
            yield from messages(item, depth + 1)


def _texts(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value[:_LONGEST]
    elif isinstance(value, list):
        for item in value[:10]:
            yield from _texts(item, depth + 1) if depth < _DEEPEST else ()
    elif isinstance(value, dict):
        yield from messages(value, depth + 1)


def cause_of(words: str) -> str:
    """The cause that words mean, or an empty text; the first that fits, from the most to the least exact."""
    text = words[:_LONGEST]
    return next((cause for cause, pattern in _COMPILED if pattern.search(text)), "")


def scope_of(words: str) -> str:
    """The scope that words name as missing, or an empty text."""
    match = _SCOPE.search(words[:_LONGEST])
    return next((group.rstrip(".,;:") for group in match.groups() if group), "") if match else ""


def means_scope(words: str) -> bool:
    """The words say that a scope is missing, named or not."""
    return _SCOPE_MEANT.search(words[:_LONGEST]) is not None
