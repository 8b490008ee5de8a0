"""Settings as people keep them: ``.env``, shell and PowerShell assignments, ini, properties, YAML."""

from typing import Final

from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.values.regex import regex

_NAME: Final = r"[\"']?([A-Za-z_][A-Za-z0-9_.-]{0,80})[\"']?"
_ASSIGNED: Final = regex(
    r"[ \t]*(?:-[ \t]+)?(?:export[ \t]+|set[ \t]+|setx[ \t]+|ENV[ \t]+|\$env:|\$)?"
    + _NAME
    + r"[ \t]*=(?![>=])[ \t]*(.*)"
)
_MEMBER: Final = regex(r"[ \t]*(?:-[ \t]+)?" + _NAME + r"[ \t]*:(?:[ \t]+(.*))?$")
_OTHER: Final = regex(r"[ \t]*(?:[#;!].*|\[[^\]]{1,80}\]|---|\.\.\.|[ \t]*-[ \t]+\S{1,80})$")
_TRAILING: Final = regex(r"[ \t]+[#;].*$")
_MOST_LINES: Final = 5_000
_SAMPLE: Final = 200
_HEADERS: Final = frozenset({"host", "accept", "content-type", "user-agent", "cookie", "connection", "server"})
"""Lines with these names are a request's or an answer's, as are those that carry a credential."""


def pairs_in(text: str, vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Names and values when the text is settings and little else; else nothing."""
    lines = [line for line in text.split("\n", _MOST_LINES)[:_MOST_LINES] if line.strip()]
    if len(lines) > 4 * _SAMPLE and not _pairs_of(lines[:_SAMPLE], vocabulary):
        return []  # what begins as something else is not read to its end
    return _pairs_of(lines, vocabulary)


def _pairs_of(lines: list[str], vocabulary: Vocabulary) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    assigned, other = 0, 0
    for line in lines:
        if match := _ASSIGNED.match(line):
            assigned += 1
        elif match := _MEMBER.match(line):
            if _is_header(match[1], vocabulary):
                return []
        elif _OTHER.match(line):
            other += 1
            continue
        if match is not None:
            pairs.append((match[1], _unquoted(match[2])))
    if not pairs or (len(pairs) + other) * 10 < len(lines) * 8:
        return []
    # One line with a colon is a label in front of a value, not settings.
    return pairs if assigned or len(lines) > 1 else []


def _is_header(name: str, vocabulary: Vocabulary) -> bool:
    return name.lower() in _HEADERS or vocabulary.is_credential_header(name)


def _unquoted(value: str | None) -> str:
    value = (value or "").strip().rstrip(",")
    if len(value) > 1 and value[0] in "\"'" and value[0] in value[1:]:
        return value[1 : value.index(value[0], 1)]
    return _TRAILING.sub("", value)
