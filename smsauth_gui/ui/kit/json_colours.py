"""Colours of JSON in a text: names, texts, numbers and words told apart, as in the tree."""

import re
from typing import Final

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from smsauth_gui.ui.kit import theme

_MOST: Final = 20_000
"""Characters that are coloured: more would hold the window, and are read in the tree."""
_TOKENS: Final = re.compile(
    r'(?P<text>"(?:[^"\\]|\\.)*")(?P<name>\s*:)?|(?P<number>-?\d[\d.eE+-]*)|\b(?P<word>true|false|null)\b'
)
_TONES: Final = {"text": "good", "number": "accent", "word": "careful"}


class JsonColours(QSyntaxHighlighter):
    """Colours a document while ``on``; set that before the text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.on = False

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """One line; names keep the colour of text."""
        if not self.on or self.document().characterCount() > _MOST:
            return
        for token in _TOKENS.finditer(text):
            kind = next(name for name in _TONES if token[name] is not None)
            if token["name"] is None:
                colour = QTextCharFormat()
                colour.setForeground(theme.colour(_TONES[kind]))
                self.setFormat(token.start(), token.end() - token.start(), colour)
