"""How each cause that a request explains is put right: one step changes one thing of it.

A step gets the request as it was sent, in words where it was secret, and the one that is to become right.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from smsauth_gui.core.diagnosis.right_place import HOLE, right_path, right_verbs
from smsauth_gui.core.diagnosis.shape import expected_send
from smsauth_gui.core.diagnosis.sheet import Pairs, Sheet, put
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.diagnosis.view import View
from smsauth_gui.core.provider import schema
from smsauth_gui.core.token.carriers import Carrier, fits
from smsauth_gui.core.values.http import parts_of
from smsauth_gui.core.values.quiet import Quiet


class Case(Quiet, frozen=True):
    """What a step is about; provider and method are known."""

    view: View
    diagnosis: Diagnosis
    provider: schema.Provider
    method: schema.Method

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of evidence and cause."""
        return (*(item.code for item in self.diagnosis.evidence), self.diagnosis.cause)

    def filled(self, template: str) -> str:
        """A template with something to fill in for each of its names."""
        granted = "access token"
        if self.method.one_at_a_time:
            granted = "session token"
        return HOLE.sub(lambda match: hole(self.provider, match[1], granted), template)

    def credential(self, send: schema.Send) -> str:
        """What the header or parameter holds when it is right; a login as it is before it is encoded."""
        if isinstance(send, schema.SendBasic):
            return f"Basic {self.filled(send.username)}:{self.filled(send.password)}"
        return self.filled(getattr(send, "value", ""))


Step = Callable[[Case, Sheet, Sheet], None]


def hole(provider: schema.Provider, name: str, granted: str) -> str:
    """``<your API key>``: named as the field is; ``granted`` is what is no field."""
    label = next((item.label for item in provider.fields if item.id == name), granted).partition(" (")[0]
    if label[1:2].islower() and not label.startswith(provider.name):
        label = label[0].lower() + label[1:]
    return f"<your {label}>"


# ---- the credential ----------------------------------------------------------------------------------------
_INSTEAD: Final[Mapping[str, str]] = {
    "evidence.placeholder": "<a placeholder>",
    "evidence.member_placeholder": "<a placeholder>",
    "evidence.id_as_secret": "<an ID of the address>",
    "evidence.token_is_refresh": "<your refresh token>",
    "evidence.token_is_id": "<your ID token>",
    "evidence.token_is_session": "<your session token>",
    "token.wrong_kind": "<your refresh token>",
    "credential.other_provider": "<another credential>",
}
"""What stood in the place of the credential, by evidence or cause."""
_FOREIGN: Final = frozenset(
    {
        "evidence.claims_of", "evidence.token_is_another", "evidence.token_is_signed", "evidence.looks_like",
        "evidence.looks_like_another",
    }
)  # fmt: skip
"""What shows that a value is another's."""
_DAMAGE: Final[Mapping[str, str]] = {
    "evidence.quotes": "in quotes",
    "evidence.line_break": "with a line break",
    "evidence.space_inside": "with white space inside",
    "evidence.space_around": "with white space around it",
    "evidence.hidden_character": "with a hidden character",
    "evidence.url_encoded": "url-encoded",
    "evidence.punctuation": "with a punctuation mark",
    "evidence.scheme_doubled": "with a scheme word of its own",
    "evidence.header_inside": "with the name of the header",
    "evidence.base64_of_key": "as base64",
    "evidence.base64_of_pair": "as base64 of a pair",
    "evidence.pair_raw": "not as base64",
    "evidence.basic_unreadable": "not as base64 of user:password",
    "evidence.password_empty": "with an empty password",
    "evidence.user_empty": "with an empty user name",
    "evidence.cut_length": "cut short",
    "evidence.cut_short": "cut short",
    "evidence.cut_encrypted": "cut short",
    "evidence.cut_signed": "cut short",
    "evidence.cut_header": "cut short",
    "evidence.cut_payload": "cut short",
    "evidence.cut_byte": "cut short",
    "evidence.cut_signature": "cut short",
}
"""How the value looked, in words, for the value itself is secret."""


def _first(known: Mapping[str, str], codes: tuple[str, ...]) -> str:
    return next((known[code] for code in codes if code in known), "")


def name_credentials(case: Case, sheet: Sheet) -> None:
    """What travels as documented is named as the fields are, whatever else is wrong with the request."""
    ways = (case.method.send, *case.method.also)
    for carrier in case.view.carriers:
        send = next((way for way in ways if fits(way, carrier)), None)
        if send is not None:
            _write(sheet, carrier, case.credential(send))


def credential(case: Case, before: Sheet, after: Sheet) -> None:
    """The credential in the way in which the provider takes it, and in no other."""
    expected = expected_send(case.view)
    if expected is None or not _carries(case, expected):
        return
    carriers = case.view.carriers
    ways = [expected, *case.method.also]
    send = next((way for way in ways if any(fits(way, item) for item in carriers)), expected)
    right = case.credential(send)
    for carrier in carriers:
        _write(before, carrier, _sent(case, carrier, send, right))
    after.headers = _replaced(before.headers, carriers, send, right, "header")
    after.query = _replaced(before.query, carriers, send, right, "query")
    _drop_members(after, {item.name for item in carriers if item.where == "body"})


def another(case: Case, before: Sheet, after: Sheet) -> None:
    """What belongs here in the place of what was seen to be another's.

    Where only the provider's file says so, this way of sending is itself the wrong one, and no other value helps.
    """
    if not _FOREIGN.isdisjoint(case.codes):
        credential(case, before, after)


def _drop_members(sheet: Sheet, names: set[str]) -> None:
    if sheet.form is not None:
        sheet.form = [pair for pair in sheet.form if pair[0] not in names]
    if sheet.members is not None:
        sheet.members = {name: value for name, value in sheet.members.items() if name not in names}


def _carries(case: Case, expected: schema.Send) -> bool:
    """The request itself carries it: a call, the end of a session, a token request that takes a login."""
    whole = any(endpoint.place == case.view.place and endpoint.whole for endpoint in case.method.endpoints)
    return case.view.place == "call" or whole or isinstance(expected, schema.SendBasic)


def _sent(case: Case, carrier: Carrier, send: schema.Send, right: str) -> str:
    """What was sent, in words, behind its scheme word."""
    what = _first(_INSTEAD, case.codes) or _as_it_was(case, carrier, send, right)
    return f"{carrier.word} {what}".strip()


def _as_it_was(case: Case, carrier: Carrier, send: schema.Send, right: str) -> str:
    damage = _first(_DAMAGE, case.codes)
    bare = right.removeprefix(send.scheme).strip()
    if isinstance(send, schema.SendBasic):
        return _login_as_it_was(case, carrier, send, damage)
    if carrier.word.lower() == "basic" != send.scheme.lower():
        damage = damage or "as base64"
    if damage:
        return f"{bare.removesuffix('>')}, {damage}>"
    return bare


def _login_as_it_was(case: Case, carrier: Carrier, send: schema.SendBasic, damage: str) -> str:
    user, password = case.filled(send.username), case.filled(send.password)
    if carrier.word.lower() != "basic":
        return "<your key or token>"
    if damage:
        return f"<user name and password, {damage}>"
    swapped = {
        "evidence.pair_swapped": f"{password}:{user}",
        "evidence.id_as_user": f"<an ID of the address>:{password}",
        "clue.twice": f"{user}:{user}",
    }
    return _first(swapped, case.codes) or f"{user}:{password}"


def _write(sheet: Sheet, carrier: Carrier, value: str) -> None:
    if carrier.where == "header":
        sheet.set_header(carrier.name, value)
    elif carrier.where == "query":
        put(sheet.query, carrier.name, value)
    elif sheet.form is not None:
        put(sheet.form, carrier.name, value)
    elif sheet.members is not None:
        sheet.members[carrier.name] = value


def _replaced(pairs: Pairs, carriers: tuple[Carrier, ...], send: schema.Send, right: str, where: str) -> Pairs:
    """The right one where the first wrong one stood, else at the end; the others go."""
    wrong = {item.name.lower() for item in carriers if item.where == where}
    new: Pairs = []
    if send.where == where:
        wrong.add(send.name.lower())
        new.append((send.name, right))
    kept = [pair for pair in pairs if pair[0].lower() not in wrong]
    first = next((place for place, pair in enumerate(pairs) if pair[0].lower() in wrong), len(kept))
    return [*kept[:first], *new, *kept[first:]]


# ---- address and verb --------------------------------------------------------------------------------------
def place(case: Case, before: Sheet, after: Sheet) -> None:
    """The known host and path."""
    if _sent_on(case, before, after):
        return
    found = right_path(case.view, before)
    if found is not None:
        after.origin, after.path = case.filled(found[0]), found[1]


def _sent_on(case: Case, before: Sheet, after: Sheet) -> bool:
    """A redirect to the same path by https, or on a host of the provider."""
    to = parts_of(case.view.header("Location"))
    host = to.hostname or ""
    ours = host == case.view.address.host or case.provider.owns(host)
    if not (300 <= case.view.status < 400 and to.scheme == "https" and ours and to.path == before.path):
        return False
    after.origin = f"https://{to.netloc.rpartition('@')[2]}"
    return True


_VERB: Final = re.compile(r"[A-Z]{3,7}")


def verb(case: Case, before: Sheet, after: Sheet) -> None:
    """The method that the answer allows (RFC 9110 §10.2.1), or the only one that the file knows for this address."""
    allowed = set(_VERB.findall(case.view.header("Allow"))) - {"HEAD", "OPTIONS"}
    known = right_verbs(case.view, before)
    fitting = (allowed & known) or allowed or known
    if len(fitting) != 1 or fitting == {before.method}:
        return
    after.method = fitting.pop()
    if after.method in {"GET", "DELETE"}:
        after.drop_body()


# ---- OAuth -------------------------------------------------------------------------------------------------
_CLIENT: Final = ("client_id", "client_secret")


def client(case: Case, before: Sheet, after: Sheet) -> None:
    """Client ID and secret where the provider takes them (RFC 6749 §2.3.1), each in its own place."""
    wanted = case.diagnosis.detail.get("wanted")
    exchanged = "evidence.client_swapped" in case.codes
    if case.view.place not in {"token", "refresh", "revoke"} or not (wanted or exchanged):
        return
    pair = (case.filled(case.method.client_id), case.filled(case.method.client_secret))
    in_header = any(carrier.word.lower() == "basic" for carrier in case.view.carriers)
    _write_client(before, pair[:: _ORDER[exchanged]], in_header=in_header)
    after.headers, after.form = list(before.headers), list(before.form or [])
    after.drop_header("Authorization")
    if wanted == "body" or not (wanted or in_header):
        for name, value in zip(_CLIENT, pair, strict=True):
            put(after.form, name, value)
    else:
        _drop_members(after, set(_CLIENT))
        after.headers = _replaced(before.headers, case.view.carriers, _BASIC, f"Basic {pair[0]}:{pair[1]}", "header")


_ORDER: Final = {False: 1, True: -1}
_BASIC: Final = schema.SendBasic(username="{client_id}", password="{client_secret}")


def _write_client(sheet: Sheet, pair: tuple[str, ...], *, in_header: bool) -> None:
    """As it was sent."""
    if in_header:
        sheet.set_header("Authorization", f"Basic {pair[0]}:{pair[1]}")
    for name, value in zip(_CLIENT, pair, strict=True):
        if name in dict(sheet.form or []):
            put(sheet.form or [], name, value)


def body_form(case: Case, before: Sheet, after: Sheet) -> None:
    """The body in the form that the endpoint reads: a form for OAuth (RFC 6749 §4.1.3), else as the file has it."""
    if case.method.oauth and case.view.place in {"token", "refresh", "revoke"}:
        _as_form(before, after)
    elif _takes_json(case) and before.form:
        after.set_members(dict(before.form))
    elif _takes_json(case) and before.members is not None:
        _kind(after, "application/json")


def _as_form(before: Sheet, after: Sheet) -> None:
    if before.members is not None:
        after.set_form([(name, str(value)) for name, value in before.members.items()])
    elif before.form is None and not before.text and "grant_type" in dict(before.query):
        after.method, after.query = "POST", []
        after.set_form(list(before.query))
    elif before.form is not None:
        _kind(after, "application/x-www-form-urlencoded")


def _kind(after: Sheet, wanted: str) -> None:
    """The header says what the body is, where it says something else."""
    said = next((value for name, value in after.headers if name.lower() == "content-type"), wanted)
    if not said.lower().startswith(wanted):
        after.set_header("Content-Type", wanted)


def _takes_json(case: Case) -> bool:
    call = case.view.call
    if call is not None:
        return call.json is not None
    wholes = [endpoint.whole for endpoint in case.method.endpoints if endpoint.place == case.view.place]
    return any(whole is not None and whole.json is not None for whole in wholes)


def grant_type(case: Case, _before: Sheet, after: Sheet) -> None:
    """The only grant that the method has."""
    if case.view.place == "token" and len(case.method.grant_types) == 1 and after.form is not None:
        put(after.form, "grant_type", case.method.grant_types[0])


def redirect(case: Case, before: Sheet, after: Sheet) -> None:
    """The registered redirect address, where one was sent (RFC 6749 §4.1.3: the same at both endpoints)."""
    if "redirect_uri" in {name for name, _ in (*before.query, *(before.form or []))}:
        known = case.view.situation.known.redirect_uri
        after.set_parameter("redirect_uri", known or "<the redirect address that is registered>")


def pkce(case: Case, before: Sheet, after: Sheet) -> None:
    """The part of PKCE that is not there at all (RFC 7636 §4.3, §4.5)."""
    sent = {name for name, _ in (*before.query, *(before.form or []))}
    if case.view.place == "authorize" and "code_challenge" not in sent:
        put(after.query, "code_challenge", "<the challenge made of your code verifier>")
        put(after.query, "code_challenge_method", "S256")
    elif case.view.place == "token" and "code_verifier" not in sent and after.form is not None:
        put(after.form, "code_verifier", "<the code verifier of this sign-in>")


def scope(case: Case, before: Sheet, after: Sheet) -> None:
    """Without the scopes that the provider's file does not know, where some remain."""
    sent = dict([*before.query, *(before.form or [])]).get("scope", "")
    asked = re.split(r"[\s,+]+", sent.strip())
    known = [name for name in asked if case.provider.scope(name) is not None]
    if known and " ".join(known) != sent:
        after.set_parameter("scope", " ".join(known))


def members(case: Case, _before: Sheet, after: Sheet) -> None:
    """User name and password of a login in a body."""
    if "evidence.member_placeholder" not in case.codes:
        return
    for endpoint in case.method.endpoints:
        templates = (endpoint.whole and (endpoint.whole.json or endpoint.whole.form)) or {}
        for name, template in templates.items():
            if endpoint.place == case.view.place and isinstance(template, str) and HOLE.search(template):
                _fill_member(after, name, case.filled(template))


def _fill_member(after: Sheet, name: str, value: str) -> None:
    if after.members is not None and name in after.members:
        after.members[name] = value
    elif after.form is not None and name in dict(after.form):
        put(after.form, name, value)


STEPS: Final[Mapping[str, tuple[Step, ...]]] = {
    "credential.missing": (credential,),
    "credential.scheme": (credential,),
    "credential.malformed": (members, credential),
    "credential.swapped": (credential,),
    "credential.other_provider": (another,),
    "token.wrong_kind": (credential,),
    "host.wrong": (place,),
    "request.not_found": (place,),
    "request.method": (verb,),
    "request.bad": (body_form,),
    "oauth.invalid_client": (body_form, client),
    "oauth.unsupported_grant": (body_form, grant_type),
    "oauth.redirect_mismatch": (redirect,),
    "oauth.pkce": (pkce,),
    "oauth.invalid_scope": (scope,),
}
"""By cause; any other is not explained by the request."""
