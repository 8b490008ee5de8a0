"""From the clues of a text to a diagnosis. One table orders what beats what; nothing is accepted that was not seen.

An exchange that stands in the text, as complete as the clues make it, is diagnosed like any other; what a sentence, an
exception or an authorization server's word says beside it may know better.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from smsauth_gui.core.clues.read import Clue, Clues, read
from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.oauth_error import ANY_GRANT
from smsauth_gui.core.diagnosis.situation import Diagnosis, Situation
from smsauth_gui.core.diagnosis.view import UNKNOWN_STATUS, server_time
from smsauth_gui.core.exchange.statuses import SEARCHED, likeliest
from smsauth_gui.core.exchange.text import NoExchange, Pasted, seen
from smsauth_gui.core.paste.read import RUNNING_LONGEST, informed
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.knowledge import Grade, Phrase
from smsauth_gui.core.provider.schema import Certainty
from smsauth_gui.core.values.errors import Detail
from smsauth_gui.core.values.http import Answer, Failure, Response
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement, statement

# What beats what: the smaller number. Between equals the phrase wins that stands earlier in the knowledge.
_CLIENT, _FAILURE, _OAUTH, _WORDS, _BARE_WORD, _SHAPE, _LIBRARY, _LOOSE, _STATUS, _VAGUE, _LOCAL, _NOTHING = range(12)
_BY_GRADE: Final[dict[Grade, int]] = {
    "failure": _FAILURE,  # nothing came back, so nothing else can be concluded
    "oauth": _OAUTH,  # the server's own word, whatever status it came with
    "answer": _WORDS,
    "library": _LIBRARY,  # behind what the request itself shows
    "local": _LOCAL,  # the program stumbled, often over an answer that says more
}
_BY_MEANING: Final[dict[tuple[Grade, str], int]] = {
    ("failure", "client.browser"): _CLIENT,  # the network's words behind it follow from it
    ("failure", "client.local"): _CLIENT,
    ("oauth", "request.bad"): _VAGUE,
}
_CERTAINTY: Final[dict[Grade, Certainty]] = {"oauth": "provider_says", "answer": "provider_says"}
_SHAPES: Final = ("credential.", "token.")
"""Causes that explain a refusal; the plain refusal is not one of them."""
_PLAIN: Final = frozenset({"credential.rejected", "provider.down", "limit.rate", "permission.role", "request.bad"})
"""Causes that a status alone gives too."""
_NO_PROSE: Final = re.compile(rb"[\[{<\"]|-?\d+\W*$|[A-Z][A-Z0-9_]+\W*$")
"""A body without a status that is data: what people write around a command is none."""
_BY_CODE: Final = regex(r"grant_type\W{1,9}authorization_code|authori[sz]ation code (?:has|was|is)", re.IGNORECASE)
"""The text tells that a code was exchanged."""
_SOLVED: Final = regex(
    r"\b(?:works? (?:now|again)|now works|working (?:now|again)|(?:problem|issue) (?:is )?(?:solved|fixed|resolved)"
    r"|(?:funktioniert|geht|läuft) (?:\w{1,10} )?wieder|снова работает|заработал\w{0,2})\b(?![^.!?]*\b(?:but|aber|но|not|nicht)\b)",
    re.IGNORECASE,
)
"""What failed is over, and nothing behind it takes that back."""
_DOUBT: Final = regex(
    r"\b(?:but|not|n[o']t|doesn.t|isn.t|nothing|never|no longer|wrong|fail\w{0,4}|hangs?|should|expect\w{0,2}|documentation|docs|yet"
    r"|aber|nicht|nichts|kein\w{0,2}|falsch|sollte|laut|erwartet|но|не|нет|ошибк\w|должен|должно)\b",
    re.IGNORECASE,
)
"""Words beside an answer that tell of something else than its going well."""
_NO_WORDS: Final = regex(
    r"\s{0,9}(?:[<>*{}\[]|curl\b|-{1,2}[A-Za-z]|[A-Za-z][A-Za-z0-9-]{0,60}:\s|(?:GET|POST|PUT|DELETE|PATCH) )"
)
_UNFILLED: Final = regex(
    r"https?://\S{1,2000}[?&](?P<name>client_id|redirect_uri|state)=(?:None|undefined|null|\$?\{[^&\s]{1,80}|%7B[^&\s]{1,80}|&)",
    re.IGNORECASE,
)
"""An authorization address whose program never put its values in."""
_STATUS_LINE: Final = regex(r"HTTP/\d(?:\.\d)? \d{3}")
_ERROR_CODE: Final = regex("[a-z_]+")
"""A word of RFC 6749, 5.2: what it came with may say more."""
_TWICE: Final = regex(r"\(\s{0,9}(?P<name>[A-Za-z_]\w{2,40})\s{0,9},\s{0,9}(?P=name)\s{0,9}\)")
"""A call that is given the same variable as user and as secret."""


class _Refinement(Struct, frozen=True):
    """A cause that says more, where the text shows ``pattern`` beside the first one."""

    cause: str
    pattern: re.Pattern[str]
    better: str
    detail: Detail = field(default_factory=dict)
    evidence: str = ""


_REFINED: Final = (
    # RFC 6749 has one word for a dead code and a dead refresh token.
    _Refinement(
        "oauth.invalid_grant",
        regex(r"\brefresh(?!(?:ed|ing|es)? (?:the |my |your )?(?:page|browser|site|window))|refreshtoken", re.I),
        "oauth.refresh_dead",
    ),
    _Refinement("oauth.invalid_grant", regex(r"code_verifier|PKCE", re.I), "oauth.pkce"),
    _Refinement(
        "credential.malformed",
        regex(r"\bBasic\s+[A-Za-z0-9+/]{8,}={0,2}"),
        "credential.scheme",
        {"sent": "Authorization: Basic", "wanted": "Authorization: Bearer"},
        "clue.basic",
    ),
    _Refinement("credential.rejected", _TWICE, "credential.swapped", {}, "clue.twice"),
)


_Candidate = tuple[int, Diagnosis]
"""With its rank."""


class Asked(Struct, frozen=True):
    """How a text is judged: ``now`` is our clock if it is known, else the answer's ``Date`` counts, else ``fallback``."""

    fallback: datetime
    now: datetime | None = None
    provider: str = ""
    method: str = ""


class Judgement(Quiet, frozen=True):
    """A diagnosis, and the exchange it is of; None where only a wording told of it."""

    diagnosis: Diagnosis
    situation: Situation | None = None
    missing: tuple[str, ...] = ()
    """What would make it sure."""


def judge(text: str, catalog: Catalog, reading: Reading, asked: Asked) -> Judgement:
    """What a text means that people wrote; `NoExchange`, with what would decide it, where nothing can be concluded."""
    is_whole, text = len(text) <= SEARCHED, text[:RUNNING_LONGEST]
    clues, pasted = read(text, catalog), seen(text, catalog.vocabulary)
    situation = _assembled(pasted, clues, asked)
    if situation is not None:
        situation = informed(situation, reading)
    exchange = [_by_exchange(text, situation, clues, catalog, is_whole=is_whole)] if situation is not None else []
    answered = _answered(pasted, clues)
    phrases = [_by_phrase(clue, clues, asked.provider, answered) for clue in _telling(clues, pasted, asked.provider)]
    best = min([*exchange, *phrases], key=lambda candidate: candidate[0], default=None)
    if best is None:
        return _without_failure(text, pasted, clues, asked)
    if best[0] >= _STATUS and not clues.answers and _SOLVED.search(text):
        raise NoExchange("works_now")
    refined = _refined(_joined(best[1], [diagnosis for _, diagnosis in (*exchange, *phrases)]), text)
    missing = tuple(_missing(pasted, clues, situation))
    detail = {**refined.detail, "missing": list(missing)} if missing else refined.detail
    diagnosis = replace(refined, detail=detail, method=refined.method or asked.method)
    return Judgement(diagnosis, situation, missing)


def _without_failure(text: str, pasted: Pasted, clues: Clues, asked: Asked) -> Judgement:
    """Nothing in the text says that it failed: a value that was never filled in tells why it will, else nothing does."""
    unfilled = _UNFILLED.search(text)
    if unfilled is None:
        reason = "no_answer" if pasted.request else "nothing_found"
        raise NoExchange(reason, tuple(_missing(pasted, clues, None)))
    whose = asked.provider or next((clue.value for clue in clues.providers), "")
    evidence = (statement("evidence.member_placeholder", name=unfilled["name"]),)
    return Judgement(Diagnosis("credential.malformed", {"flaw": "evidence.placeholder"}, evidence, provider=whose))


# ---- assembly ----------------------------------------------------------------------------------------------
def _assembled(pasted: Pasted, clues: Clues, asked: Asked) -> Situation | None:
    """The exchange, as complete as the clues carry; None where no answer of any kind was seen."""
    answer = _answer(pasted, clues)
    if answer is None:
        return None
    stamp = server_time(answer) if isinstance(answer, Response) else None
    return Situation(
        request=pasted.request,
        answer=answer,
        now=asked.now or stamp or asked.fallback,
        provider=asked.provider,
        method=asked.method,
        headers_known=pasted.headers_known,
    )


def _answer(pasted: Pasted, clues: Clues) -> Answer | None:
    """What was read whole, completed by a status in a sentence and by data that stands elsewhere."""
    whole = pasted.answer
    if isinstance(whole, Failure) or _is_raw(whole):
        return whole
    known = whole or Response(UNKNOWN_STATUS)
    status = likeliest(clues.statuses) or known.status
    body = clues.answers[-1].value.encode("utf-8", "replace") if clues.answers else b""
    if not body and (known.status or _NO_PROSE.match(known.body)):
        body = known.body
    return Response(status, (), body) if status or body else None


def _is_raw(answer: Answer | None) -> bool:
    """It was pasted with its headers, so nothing has to be guessed."""
    return isinstance(answer, Response) and bool(answer.headers) and answer.status != UNKNOWN_STATUS


def _missing(pasted: Pasted, clues: Clues, situation: Situation | None) -> Iterator[str]:
    """What would decide it."""
    answer = situation.answer if situation is not None else None
    if isinstance(answer, Failure):
        return
    if not isinstance(answer, Response) or answer.status == UNKNOWN_STATUS:
        yield "status"
    if not isinstance(answer, Response) or not answer.body:
        yield "answer"
    if pasted.request is None:
        yield "request"
        if not clues.providers:
            yield "address"


# ---- candidates --------------------------------------------------------------------------------------------
def _telling(clues: Clues, pasted: Pasted, provider: str) -> Iterator[Clue]:
    """Wordings that may decide.

    A stack's failure only where no whole answer shows that the request arrived; a provider's own only where it is met.
    """
    met = {"", provider, *(clue.value for clue in clues.providers)}
    for clue in clues.phrases:
        phrase = clue.phrase
        if phrase is None or (phrase.provider not in met and not phrase.meaning.telling):
            continue
        if phrase.grade != "failure" or not _is_raw(pasted.answer):
            yield clue


def _answered(pasted: Pasted, clues: Clues) -> str:
    """Everything that a server is seen to have written."""
    body = pasted.answer.text if isinstance(pasted.answer, Response) else ""
    return "\n".join([body, *(answer.value for answer in clues.answers)])


def _by_phrase(clue: Clue, clues: Clues, provider: str, answered: str) -> _Candidate:
    """``answered`` is what a server wrote: what anybody might say is the provider's own word only there."""
    phrase = clue.phrase
    assert phrase is not None  # noqa: S101 - only clues of phrases come here
    whose = provider or phrase.provider or (clues.providers[0].value if clues.providers else "")
    is_anybodys = phrase.grade == "answer" and (phrase.is_loose or phrase.meaning.cause in _PLAIN)
    is_quoted = not is_anybodys or phrase.pattern.search(answered) is not None
    diagnosis = Diagnosis(
        cause=phrase.meaning.cause,
        detail=dict(phrase.meaning.detail),
        evidence=(statement("clue.words", words=phrase.words.replace("*", "…")),),
        certainty=_CERTAINTY.get(phrase.grade, "reading") if is_quoted else "reading",
        alternatives=phrase.meaning.alternatives,
        provider=whose,
        says=phrase.meaning.says,
    )
    return _rank_of_phrase(phrase, clue, clues), diagnosis


def _rank_of_phrase(phrase: Phrase, clue: Clue, clues: Clues) -> int:
    if phrase.grade == "local" and any(answer.start <= clue.start < answer.end for answer in clues.answers):
        return _LIBRARY  # the answer is that of the caller's own server, which stumbled
    if (phrase.grade, phrase.meaning.cause) in _BY_MEANING:
        return _BY_MEANING[phrase.grade, phrase.meaning.cause]
    if phrase.grade in {"oauth", "answer"} and _ERROR_CODE.fullmatch(phrase.words):
        return _BARE_WORD
    if phrase.is_loose and phrase.meaning.cause not in _PLAIN:
        return _LOOSE
    return _STATUS if phrase.grade == "answer" and phrase.meaning.cause in _PLAIN else _BY_GRADE[phrase.grade]


def _by_exchange(text: str, situation: Situation, clues: Clues, catalog: Catalog, *, is_whole: bool) -> _Candidate:
    """The exchange's own diagnosis; its provider by any clue where the address does not tell.

    Nothing is accepted of a text that was not searched to its end (``is_whole``).
    """
    diagnosis = diagnose(situation, catalog)
    if not diagnosis.provider and clues.providers:
        diagnosis = diagnose(replace(situation, provider=clues.providers[0].value), catalog)
    if diagnosis.ok and not is_whole:
        evidence = (*diagnosis.evidence, statement("clue.too_long", characters=SEARCHED))
        return _NOTHING, Diagnosis("provider.unknown", {}, evidence, provider=diagnosis.provider)
    if diagnosis.ok and (not _was_accepted(situation, clues) or _DOUBT.search(_prose(text, situation, clues))):
        evidence = (*diagnosis.evidence, statement("clue.not_accepted"))
        return _NOTHING, Diagnosis("provider.unknown", {}, evidence, provider=diagnosis.provider)
    if isinstance(situation.answer, Failure) or _is_told(diagnosis, text, clues):
        diagnosis = replace(diagnosis, certainty="reading")  # a stack's words, and no exchange that was seen to fail
    if not _is_raw(situation.answer):
        diagnosis = replace(diagnosis, evidence=tuple(map(_unseen_body, diagnosis.evidence)))
    return _rank(diagnosis), diagnosis


def _unseen_body(evidence: Statement) -> Statement:
    """A sentence that tells a status shows no body, not an empty one."""
    if evidence.code == "evidence.status_empty":
        return statement("evidence.status", **evidence.values)
    return evidence


def _is_told(diagnosis: Diagnosis, text: str, clues: Clues) -> bool:
    """Only somebody's sentence gives the status: no answer stands there."""
    return diagnosis.certainty == "documented" and not clues.answers and not _STATUS_LINE.search(text)


def _prose(text: str, situation: Situation, clues: Clues) -> str:
    """What people wrote around an exchange: neither data nor commands, headers and what ``-v`` prints."""
    if isinstance(situation.answer, Response) and situation.answer.body[:1] in (b"{", b"[", b"<"):
        text = text.replace(situation.answer.text, " ")
    for answer in clues.answers:
        text = text.replace(answer.value, " ")
    return "\n".join(line for line in text.splitlines() if not _NO_WORDS.match(line))


def _was_accepted(situation: Situation, clues: Clues) -> bool:
    """An answer was seen, and nothing in the text tells of a failure."""
    answer = situation.answer
    refused = (likeliest(clues.statuses) or 0) >= 400 or bool(clues.phrases)
    return isinstance(answer, Response) and answer.status != UNKNOWN_STATUS and not refused


def _rank(diagnosis: Diagnosis) -> int:
    if diagnosis.cause.startswith(("net.", "tls.")):
        return _FAILURE
    if diagnosis.says or diagnosis.certainty == "provider_says" or diagnosis.cause.startswith("oauth."):
        return _WORDS if diagnosis.cause not in _PLAIN or diagnosis.says else _STATUS
    if diagnosis.cause.startswith(_SHAPES) and diagnosis.cause not in _PLAIN:
        return _SHAPE
    return {"provider.unknown": _NOTHING, "request.bad": _VAGUE}.get(diagnosis.cause, _STATUS)


def _joined(best: Diagnosis, others: Sequence[Diagnosis]) -> Diagnosis:
    """The best with what the others know of the same: whose it is, and what it means in a sentence."""
    provider = next((one.provider for one in (best, *others) if one.provider), "")
    says = next((one.says for one in (best, *others) if one.says and one.cause == best.cause), "")
    return replace(best, provider=provider, says=says)


def _refined(diagnosis: Diagnosis, text: str) -> Diagnosis:
    """What the text shows beside a word may say more; a standard's long sentence names what it need not mean."""
    told, text = ANY_GRANT.search(text), ANY_GRANT.sub(" ", text)
    by_code = _BY_CODE.search(text) is not None
    for rule in _REFINED:
        if rule.cause != diagnosis.cause or (by_code and rule.better == "oauth.refresh_dead"):
            continue
        if match := rule.pattern.search(text):
            evidence: tuple[Statement, ...] = diagnosis.evidence
            if rule.evidence:
                evidence = (*evidence, statement(rule.evidence, **match.groupdict()))
            return replace(
                diagnosis, cause=rule.better, detail=dict(rule.detail), evidence=evidence, certainty="reading"
            )
    if told and diagnosis.cause == "oauth.invalid_grant" and not by_code:
        return replace(diagnosis, certainty="reading", alternatives=("oauth.refresh_dead",))
    return diagnosis
