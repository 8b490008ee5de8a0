"""The reply to the customer: a letter of its own for each cause, in one language, from the customer's side.

It says what failed and what shows it, one next step with what to write, what is not wrong, and what to send if it fails
again. Whoever sends it chooses among its parts.
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.exchange.as_code import as_code
from smsauth_gui.core.paste.summary import credentials, exposed
from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.provider.whereabouts import api_host, own_address, page_of
from smsauth_gui.core.safe.personal import impersonal, without_people
from smsauth_gui.core.values.http import Exchange, Response
from smsauth_gui.wording.by_method import holds, takes_login_instead
from smsauth_gui.wording.language import ENGLISH, Language, language, translatable
from smsauth_gui.wording.repair import instruction
from smsauth_gui.wording.replies_texts import (
    AGAIN,
    AGAIN_WITH,
    ASK,
    GUESSED_LETTER,
    LETTERS,
    LOGIN_INSTEAD,
    WANTED,
    Letter,
)
from smsauth_gui.wording.report import Material
from smsauth_gui.wording.somebody import NOBODY, named
from smsauth_gui.wording.sureness import is_guess
from smsauth_gui.wording.times import full, length

ASKS: Final = tuple(f"ask.{name}" for name in WANTED)
"""The parts that ask for something back, in their order."""
_ALWAYS_ASKED: Final = ("request", "answer", "time")
"""What can be asked for whatever the text lacks."""
_CORRECTED: Final = translatable("This is the whole corrected request:")
_PROOF: Final = translatable(
    (
        "{provider}'s response of {when}: “{words}”",
        "{provider}'s response: “{words}”",
        "Time of the request: {when}",
    )
)
_NAMED_PAGE: Final = translatable("“{name}” ({link})")
_REPLACE_AT: Final = translatable(
    "Your message contained a complete key, token or password. Please replace it at {owner}, so that nobody else can use it."
)
_REPLACE: Final = translatable(
    "Your message contained a complete key, token or password. Please replace it, so that nobody else can use it."
)
_QUOTED: Final = {
    "evidence.answer_says": "words",
    "evidence.oauth_error_described": "description",
    "evidence.oauth_error": "error",
    "evidence.body_word": "word",
    "evidence.body_number": "number",
}
"""The evidence that holds the server's own words, and under which name."""
_DEAD: Final = frozenset({"token.expired", "token.revoked", "oauth.refresh_dead"})
_TOKENS: Final = frozenset({"jwt", "jwe", "opaque"})
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


def possible(material: Material) -> tuple[str, ...]:
    """The parts about which there is something to say.

    ``seen``: what the provider answered; ``change``: what to write in place of what; ``request``: the corrected request;
    ``replace``: to replace what everybody could read; and the `ASKS`.
    """
    said = (part for part, text in _parts(material, ENGLISH, "curl").items() if text)
    asks = () if _letter(material) is LETTERS["ok"] else (*_ALWAYS_ASKED, *material.wanted)
    return (*said, *(part for part in ASKS if part.removeprefix("ask.") in asks))


def usual(material: Material) -> frozenset[str]:
    """The parts that help most customers: asked for is what the text lacks, and of a failure that is understood the time."""
    lacking = material.repair is not None and material.repair.missing
    asked: tuple[str, ...] = ("time",)
    if material.wanted:
        asked = material.wanted
    elif lacking or _letter(material) is LETTERS[""]:
        asked = _ALWAYS_ASKED
    left_out = {"request", *ASKS} - {f"ask.{name}" for name in asked}
    return frozenset(possible(material)) - left_out


def reply(
    material: Material, language: Language, parts: frozenset[str] | None = None, *, written_as: str = "curl"
) -> str:
    """The letter, ready to send; nothing in it is secret or personal. None: with the parts that are `usual`."""
    return "\n\n".join(paragraphs(material, language, parts, written_as=written_as)) + "\n"


def paragraphs(
    material: Material, language: Language, parts: frozenset[str] | None = None, *, written_as: str = "curl"
) -> tuple[str, ...]:
    """The letter's paragraphs; ``written_as`` is the one of `as_code.LANGUAGES` that the corrected request is written in."""
    chosen = usual(material) if parts is None else parts & {*possible(material)}
    letter, values = _letter(material), _values(material, language)
    said = {part: text for part, text in _parts(material, language, written_as).items() if part in chosen}
    texts = (
        language.say("Hello,"),
        _happened(letter, material, values, language),
        said.get("seen", ""),
        _step(letter, material, values, language),
        said.get("change", ""),
        said.get("request", ""),
        language.say(letter.fine),
        said.get("replace", ""),
        _asked(letter, [part.removeprefix("ask.") for part in ASKS if part in chosen], language),
        language.say("Kind regards"),
    )
    return tuple(_CONTROLS.sub("�", named(text, language)) for text in texts if text)


def _parts(material: Material, language: Language, written_as: str) -> dict[str, str]:
    """What each part says that asks for nothing; empty where there is nothing to say."""
    return {
        "seen": _proof(material.diagnosis, _values(material, language), language),
        "change": _changes(material, language),
        "request": _corrected(material, language, written_as),
        "replace": _exposed(material, language),
    }


def _changes(material: Material, language: Language) -> str:
    changes = material.repair.changes if material.repair is not None else ()
    return impersonal("\n".join(instruction(change, language) for change in changes))


def _corrected(material: Material, language: Language, written_as: str) -> str:
    if material.repair is None:
        return ""
    alone = Exchange(material.repair.after, Response(0), material.made_at)
    code = as_code(without_people(alone, material.provider).request, written_as)
    return f"{language.say(_CORRECTED)}\n{code.rstrip()}"


def _letter(material: Material) -> Letter:
    cause = material.diagnosis.cause if material.diagnosis is not None else ""
    group = cause.partition(".")[0] + "."
    if material.diagnosis is not None and is_guess(material.diagnosis):
        return GUESSED_LETTER
    return LETTERS.get(cause) or LETTERS.get(group) or LETTERS[""]


def _happened(letter: Letter, material: Material, values: Mapping[str, str], language: Language) -> str:
    """What failed; what the provider's file says of this very answer, where it also knows what to do about it."""
    diagnosis = material.diagnosis
    if diagnosis is not None and diagnosis.advice and diagnosis.says:
        return language.provider(diagnosis.says)
    return language.first(letter.what, values)


def _proof(diagnosis: Diagnosis | None, values: Mapping[str, str], language: Language) -> str:
    if diagnosis is None or diagnosis.ok or values.get("expires"):
        return ""
    return language.first(_PROOF, values)


def _step(letter: Letter, material: Material, values: Mapping[str, str], language: Language) -> str:
    """The one next step, as the method allows it, or as the provider's file advises for this very answer."""
    if material.diagnosis is not None and material.diagnosis.advice:
        return language.provider(material.diagnosis.advice)
    provider, method = material.provider, _method(material)
    if provider is None or method is None:
        return language.first(letter.step.get("", ()), values)
    if letter is LETTERS["mode.unsupported"] and takes_login_instead(provider, method):
        return language.say(LOGIN_INSTEAD)
    return language.first((*letter.step.get(holds(method), ()), *letter.step.get("", ())), values)


def _asked(letter: Letter, names: list[str], language: Language) -> str:
    """What to send back: at once where nothing can be concluded, else if it fails again."""
    wanted = "\n".join(f"- {language.say(WANTED[name])}" for name in names)
    if not names:
        return ""
    if not letter.again:
        return language.say(ASK, wanted=wanted)
    return language.say(AGAIN) if names == ["time"] else language.say(AGAIN_WITH, wanted=wanted)


def _method(material: Material) -> Method | None:
    wanted = material.diagnosis.method if material.diagnosis is not None else ""
    methods = material.provider.methods if material.provider is not None else ()
    return next((method for method in methods if method.id == wanted), None)


def _values(material: Material, language: Language) -> dict[str, str]:
    """What the sentences may name, as far as it is known."""
    provider, diagnosis = material.provider, material.diagnosis
    values = {"provider": provider.name if provider is not None else NOBODY}
    if provider is not None:
        values |= _place(provider, _method(material), language)
    if material.exchanges:
        values["host"] = material.exchanges[0].request.host
    if diagnosis is not None:
        values |= _facts(diagnosis, provider, language)
    return values | _dates(material, language)


def _place(provider: Provider, method: Method | None, language: Language) -> dict[str, str]:
    """The provider's page, its support where only that can do it, and the host of its API where there is just one."""
    page = page_of(provider, method)
    known = {"right_host": api_host(provider), "own_address": language.provider(own_address(provider))}
    if page.by_mail:
        return known | {"support": provider.support}
    name = language.provider(page.name)
    shown = language.say(_NAMED_PAGE, name=name, link=page.link) if name else page.link
    registered = method is not None and method.redirect is not None
    return known | {"page": shown, "registry": shown if registered else ""}


def _dates(material: Material, language: Language) -> dict[str, str]:
    """When it failed, where somebody or something told that, and when the token that is to blame had expired."""
    dates: dict[str, str] = {}
    if material.moment is not None and material.moment != material.made_at:
        dates["when"] = f"{full(material.moment, language)} UTC"
    diagnosis, reading = material.diagnosis, material.reading
    if diagnosis is not None and diagnosis.cause == "token.expired" and reading is not None:
        ends = [item.expires_at for item in credentials(reading) if item.status == "expired" and item.expires_at]
        dates["expires"] = f"{full(ends[0], language)} UTC" if ends else ""
    return dates


def _facts(diagnosis: Diagnosis, provider: Provider | None, language: Language) -> dict[str, str]:
    facts = {name: str(diagnosis.detail.get(name) or "") for name in ("sent", "wanted", "scope")}
    scope = provider.scope(facts["scope"]) if provider is not None else None
    facts["meaning"] = language.provider(scope.meaning) if scope is not None else ""
    offset = diagnosis.detail.get("offset_s")
    seconds = int(str(offset or 0))
    facts["slow" if seconds > 0 else "fast"] = length(timedelta(seconds=abs(seconds)), language) if seconds else ""
    quoted = (item.values[_QUOTED[item.code]] for item in diagnosis.evidence if item.code in _QUOTED)
    facts["words"] = impersonal(str(next(quoted, "")))
    return facts


def _exposed(material: Material, language: Language) -> str:
    """What to do about a credential that everybody who read the message could use."""
    secret = exposed(material.reading) if material.reading is not None else None
    cause = material.diagnosis.cause if material.diagnosis is not None else ""
    if secret is None or (cause in _DEAD and secret.kind in _TOKENS):
        return ""
    if secret.owner:
        return language.say(_REPLACE_AT, owner=material.name(secret.owner))
    return language.say(_REPLACE)


# ---- in which language -------------------------------------------------------------------------------------
_CYRILLIC: Final = re.compile(r"[а-яё]{2,}", re.IGNORECASE)
_NOT_RUSSIAN: Final = re.compile(r"[іїєґў]", re.IGNORECASE)
_WORD: Final = re.compile(r"[a-zäöüß]{2,}", re.IGNORECASE)
_GERMAN: Final = frozenset(
    {
        "ich", "wir", "sie", "ist", "nicht", "und", "der", "die", "das", "ein", "eine",
        "mit", "für", "bei", "hallo", "guten", "tag", "bitte", "danke", "kommt", "wird", "haben", "habe",
    }
)  # fmt: skip
_ENGLISH: Final = frozenset(
    {
        "the", "is", "not", "and", "we", "you", "it", "with", "for", "at", "hello",
        "hi", "please", "thanks", "when", "have", "has", "this", "that", "are", "to", "my", "our",
    }
)  # fmt: skip


def spoken(text: str) -> Language:
    """The language a ticket is written in, by its script and its most common words; English where that does not tell."""
    text = text[:20_000]
    words = [word.lower() for word in _WORD.findall(text)]
    german, english = (sum(word in known for word in words) for known in (_GERMAN, _ENGLISH))
    russian = len(_CYRILLIC.findall(text)) if not _NOT_RUSSIAN.search(text) else 0
    if russian > max(german, english, 2):
        return language("ru")
    return language("de") if german > english and german > 1 else ENGLISH
