"""How a corrected request looks as the command's JSON and as readable text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smsauth_gui.wording.language import ENGLISH

if TYPE_CHECKING:
    from smsauth_gui.core.diagnosis.repair import Repair
    from smsauth_gui.core.values.http import Request

_CURL: Final = "curl"


def as_json(repair: Repair | None, language: str) -> dict[str, Any] | None:
    """Both requests, what changed, and the right one as code; ``code`` is in the ``language`` in which it was pasted."""
    from smsauth_gui.core.exchange.as_code import as_code

    if repair is None:
        return None
    return {
        "before": _request(repair.before),
        "after": _request(repair.after),
        "changed": [{"part": item.part, "before": item.before, "after": item.after} for item in repair.changes],
        "missing": list(repair.missing),
        "curl": as_code(repair.after, _CURL),
        "language": language,
        "code": as_code(repair.after, language),
    }


def _request(request: Request) -> dict[str, Any]:
    sent = {"method": request.method, "url": request.url, "headers": dict(request.headers)}
    if request.body:
        sent["body"] = request.body.decode("utf-8", "replace")
    return sent


def as_text(repair: Repair | None, language: str) -> str:
    """What changed as ``-`` and ``+`` lines, then the request: in the language in which it was pasted, and as curl."""
    from smsauth_gui.core.exchange.as_code import as_code
    from smsauth_gui.wording import repair as sentences

    if repair is None:
        return ""
    lines = ["", sentences.title(repair, ENGLISH)]
    for change in repair.changes:
        lines += [f"- {change.before}"] * bool(change.before) + [f"+ {change.after}"] * bool(change.after)
    lines += [f"  {note}" for note in sentences.notes(repair, ENGLISH)]
    lines += [as_code(repair.after, name).rstrip("\n") for name in dict.fromkeys((language, _CURL))]
    return "\n".join(lines)
