"""A credential at a glance: whose and what it is, how it is signed, its fingerprint, its validity."""

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import Card, Tone, chip, column, mark, row
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import statement_words, tr
from smsauth_gui.ui.kit.prose import Prose, Run, one_line
from smsauth_gui.ui.shared.validity_bar import Validity, ValidityBar


def kind_words(reading: Reading) -> str:
    """The chip that says the form: ``JWT · HS256``, ``API key``."""
    alg = next((claim.value.strip('"') for claim in reading.header if claim.name == "alg"), "")
    if reading.kind in {"jwt", "jwe"}:
        return one_line(f"{reading.kind.upper()} · {alg}" if alg else reading.kind.upper(), 30)
    return {
        "opaque": tr("can't be read"),
        "basic": tr("user and password"),
        "api_key": tr("key"),
        "token_response": tr("response with a token"),
        "redirect": tr("address of a sign-in"),
        "error_answer": tr("error response"),
        "curl": "curl",
        "har": "HAR",
        "headers": tr("headers"),
        "env": tr("settings"),
    }.get(reading.kind, tr("not recognised"))


def signature_words(reading: Reading) -> tuple[str, Tone]:
    """The chip about the signature, and its tone."""
    words: dict[str, tuple[str, Tone]] = {
        "not_checked": (tr("signature not checked"), "neutral"),
        "valid": (tr("✓ signature valid"), "good"),
        "invalid": (tr("✕ signature doesn't match"), "bad"),
        "unsupported": (tr("signature can't be checked"), "careful"),
        "none": (tr("! not signed"), "bad"),
    }
    return words[reading.signature]


def title_of(reading: Reading) -> str:
    """What the provider calls it, or the kind where nothing more is known."""
    return one_line(statement_words(reading.title), 80)


class CredentialCard(Card):
    """One credential; its marks, chips and dates change in place."""

    def __init__(self, name: str = "credential_card", parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.mark = mark("")
        self.title = label("", "strong", wrap=False, name="credential_title")
        self.kind = chip("", name="credential_kind")
        self.signature = chip("", name="credential_signature")
        self.fingerprint = Prose("credential_fingerprint")
        self.note = label("", "small", name="credential_note")
        self.bar = ValidityBar()
        self.buttons = FlowLayout(spacing=0)
        self.title.setMinimumHeight(self.kind.sizeHint().height())
        words = FlowLayout(spacing=8)
        for part in (self.title, self.kind, self.signature):
            words.addWidget(part)
        front = row(self.mark, (words, 1), spacing=10)
        head = HeadRow(front, self.buttons, spacing=10)
        front.setAlignment(self.mark, Qt.AlignmentFlag.AlignTop)
        below = row(34, (column(self.fingerprint, self.note, spacing=2), 1), spacing=0)
        self.add(head, below, self.bar)

    def show_reading(
        self, reading: Reading, provider: Provider | None, validity: Validity | None, zone: tzinfo | None = None
    ) -> None:
        """Say what a reading found; ``validity`` None: it has no dates."""
        self.show_head(title_of(reading), provider)
        _word(self.kind, kind_words(reading))
        if reading.kind == "jwt":
            _word(self.signature, *signature_words(reading))
        else:
            self.signature.hide()
        secret = reading.secret
        where = one_line(statement_words(reading.label), 40)
        self.show_fingerprint(secret.fingerprint if secret else None, secret=secret is not None, where=where)
        self.note.setText("")
        self.note.hide()
        if validity is None:
            self.bar.hide()
        else:
            self.bar.show_validity(validity, zone)

    def forget(self) -> None:
        """Hold nothing of what was shown."""
        self.show_head("", None)
        self.fingerprint.say("")
        self.note.setText("")
        self.bar.hide()

    def show_head(self, title: str, provider: Provider | None) -> None:
        """Mark and title; no chips."""
        self.mark.setText(provider.mark if provider else "?")
        self.title.setText(title)
        self.setAccessibleName(title)
        for part in (self.kind, self.signature):
            part.hide()

    def show_fingerprint(self, fingerprint: str | None, *, secret: bool = True, where: str = "") -> None:
        """The fingerprint, or why there is none; ``where`` the credential stood in the text."""
        self.fingerprint.setVisible(secret)
        if fingerprint is not None:
            stood: Run = (tr("   found in: {where}", where=where) if where else "", "muted")
            self.fingerprint.say((tr("Fingerprint, safe to share: "), "muted"), (fingerprint, "mono"), stood)
        else:
            words = tr("No fingerprint: a person could have made it up, so a short hash would let others guess it.")
            self.fingerprint.say((words, "muted"))

    def say(self, note: str) -> None:
        """A quiet line below the fingerprint."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def offer(self, *buttons: QPushButton) -> None:
        """Put buttons at the right."""
        for item in buttons:
            item.setStyleSheet("padding: 0px 6px; min-height: 22px;")
            self.buttons.addWidget(item)


def _word(place: QLabel, text: str, tone: Tone = "neutral") -> None:
    place.setText(text)
    place.setVisible(bool(text))
    theme.mark_as(place, tone=tone)
