"""Regular expressions that are compiled at their first use: one run needs few of the hundreds there are."""

import re
from typing import Any, cast


class Late:
    """Stands for a pattern; what is asked of it is asked of the compiled one and kept."""

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        member = getattr(re.compile(self._text, self._flags), name)
        setattr(self, name, member)
        return member


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but a wrong pattern raises `re.error` only when it is first used."""
    return cast("re.Pattern[str]", Late(text, flags))
