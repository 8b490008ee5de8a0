"""The corrected request: what was sent, what has to be sent instead, and which parts of it changed.

Made for causes that the request itself explains, and only where the provider's file says what is right; what the ticket
does not show is named, never invented. Nothing in it is secret: what carries a credential is something to fill in.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.diagnosis.repair_steps import STEPS, Case, name_credentials
from smsauth_gui.core.diagnosis.sheet import NO_HOST, WITH_BODY, Pairs, Sheet, sheet_of
from smsauth_gui.core.diagnosis.situation import Diagnosis, Situation
from smsauth_gui.core.diagnosis.view import View, look
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.known import Known
from smsauth_gui.core.values.http import Request

Part = Literal["method", "host", "path", "parameter", "header", "member", "body"]
Missing = Literal["host", "headers", "body"]


class Change(Struct, frozen=True):
    """One part as it is typed; an empty ``before`` was not there, an empty ``after`` does not belong there."""

    part: Part
    before: str
    after: str


class Repair(Struct, frozen=True):
    """Both requests; what a person fills in stands between ``<`` and ``>``, a login before it is encoded."""

    before: Request
    after: Request
    changes: tuple[Change, ...]
    missing: tuple[Missing, ...] = ()
    """What the corrected request needs and the ticket does not show."""


def repair(situation: Situation | None, diagnosis: Diagnosis, catalog: Catalog) -> Repair | None:
    """The corrected request; None without request, provider or method, and for a cause that no request explains."""
    if situation is None or situation.request is None or diagnosis.cause not in STEPS:
        return None
    view = look(replace(situation, provider=diagnosis.provider, method=diagnosis.method), catalog)
    if view.provider is None or view.method is None:
        return None
    known = Known((*situation.secrets, *redact.secrets_in(view.request, catalog.vocabulary)), catalog.vocabulary)
    before = sheet_of(redact.request(view.request, known))
    case = Case(view, diagnosis, view.provider, view.method)
    name_credentials(case, before)
    after = before.copy()
    for step in STEPS[diagnosis.cause]:
        step(case, before, after)
    changes = tuple(_changes(before, after))
    found = Repair(before.request(), after.request(), changes, tuple(_missing(view, after)))
    if not changes or known.found(_text(found.before)) or known.found(_text(found.after)):
        return None
    return found


def _text(request: Request) -> str:
    headers = "\n".join(f"{name}: {value}" for name, value in request.headers)
    return f"{request.url}\n{headers}\n{(request.body or b'').decode('utf-8', 'replace')}"


def _missing(view: View, after: Sheet) -> Iterator[Missing]:
    if NO_HOST in after.origin:
        yield "host"
    if not view.situation.headers_known:
        yield "headers"
    if after.cut or (after.method in WITH_BODY and not after.body):
        yield "body"


# ---- what changed ------------------------------------------------------------------------------------------
_WRITTEN: Final[Mapping[Part, str]] = {"parameter": "?{}={}", "header": "{}: {}", "member": "{}={}"}
"""How a pair is typed."""


def _changes(before: Sheet, after: Sheet) -> Iterator[Change]:
    """Part by part, in the order in which a request is written."""
    whole: tuple[tuple[Part, str, str], ...] = (
        ("method", before.method, after.method),
        ("host", before.origin, after.origin),
        ("path", before.path, after.path),
    )
    yield from (Change(part, old, new) for part, old, new in whole if old != new)
    yield from _of_pairs("parameter", before.query, after.query)
    yield from _of_pairs("header", before.headers, after.headers)
    if before.kind != after.kind:
        yield Change("body", before.body, after.body)
    else:
        yield from _of_pairs("member", before.form or _listed(before.members), after.form or _listed(after.members))


def _listed(members: Mapping[str, Any] | None) -> Pairs:
    return [(name, str(value)) for name, value in (members or {}).items()]


def _of_pairs(part: Part, before: Pairs, after: Pairs) -> Iterator[Change]:
    """Pairs of one name belong together; a single one that went and a single one that came do so, too."""
    gone = [pair for pair in before if pair not in after]
    come = [pair for pair in after if pair not in before]
    renamed = len(gone) == len(come) == 1
    for pair in gone:
        new = next((item for item in come if renamed or item[0].lower() == pair[0].lower()), None)
        if new is None:
            yield Change(part, _WRITTEN[part].format(*pair), "")
            continue
        come.remove(new)
        yield Change(part, _WRITTEN[part].format(*pair), _WRITTEN[part].format(*new))
    yield from (Change(part, "", _WRITTEN[part].format(*pair)) for pair in come)
