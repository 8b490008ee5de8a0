"""The sentences people read, for window, terminal, reports and the browser's tab. Codes in, plain words out.

One module per kind of sentence; each function is handed the language to speak.
"""

from smsauth_gui.wording.causes import CAUSES, Words, actions, advice, fill, headline, question, words
from smsauth_gui.wording.fields import FIELD_NOTES, field_note
from smsauth_gui.wording.findings import FINDINGS, finding
from smsauth_gui.wording.flaws import plain_detail
from smsauth_gui.wording.language import ENGLISH, Language, language
from smsauth_gui.wording.sureness import certainty

__all__ = [
    "CAUSES", "ENGLISH", "FIELD_NOTES", "FINDINGS", "Language", "Words", "actions", "advice", "certainty",
    "field_note", "fill", "finding", "headline", "language", "plain_detail", "question", "words",
]  # fmt: skip
