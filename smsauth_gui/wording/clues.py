"""What is said about clues that stand in a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import translatable

CLUES: Final[Mapping[str, str]] = translatable(
    {
        # The wording as it stands in the program's own knowledge, so no secret of the text can be in it.
        "clue.words": "the text says “{words}”",
        "clue.basic": "the text shows a Basic header (user name and password), which is no JWT",
        "clue.twice": "both values of the login are the same variable, {name}",
        "clue.not_accepted": "the text does not show that the request was accepted",
    }
)
