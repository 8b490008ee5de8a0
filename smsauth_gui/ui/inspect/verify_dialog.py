"""Asks for the key to check a signature with; an address is named and confirmed before it is fetched."""

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from smsauth_gui import wording
from smsauth_gui.core.token.verify import Key
from smsauth_gui.core.values.decoding import unmarked
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.ports import STRICT
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, column, holder, row
from smsauth_gui.ui.kit.fields import choice, entry, text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.prose import Prose, Run, one_line
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.credential_card import title_of
from smsauth_gui.ui.shared.report_actions import ask_file
from smsauth_gui.ui.shared.shell import Shell

_LONGEST: Final = 1_000_000
_SECRET, _KEY, _ADDRESS = range(3)


class VerifyDialog(QDialog):
    """``given`` hands over the key; the dialog keeps nothing."""

    given = emits(Key)

    def __init__(self, shell: Shell, reading: Reading | None = None, parent: QWidget | None = None) -> None:
        """``reading`` is the token that will be checked: it is named, and its algorithm tells what kind of key it takes."""
        super().__init__(parent)
        self._reading = reading
        self._shell = shell
        self._confirming = ""
        self.setObjectName("verify_dialog")
        self.setWindowTitle(tr("Check the signature"))
        self.setMinimumWidth(520)
        kinds = (tr("A shared secret"), tr("A public key or key set"), tr("The address of a key set"))
        numbered = [(words, number) for number, words in enumerate(kinds)]
        self.kind = choice("verify_kind", tr("What do you have?"), numbered, on_choice=self._kind_changed)
        self.secret = entry("verify_secret", tr("Shared secret"), secret=True)
        hint = '-----BEGIN PUBLIC KEY-----  ·  {"kty": …}  ·  {"keys": […]}'
        self.key = text_box("verify_key", tr("Public key: PEM, JWK or JWKS"), hint=hint)
        spoken, hint = tr("Address of the key set"), "https://…/jwks.json"
        self.address = entry("verify_address", spoken, hint=hint, mono=True, on_change=self._ask_anew)
        self.note = label("", "small", name="verify_said")
        self.check = button(tr("Check"), "primary", name="verify_check", on_click=self.accept_key)
        self.cancel = button(tr("Close"), name="verify_close", on_click=self.reject)
        self._lay_out()
        self._kind_changed()

    def _lay_out(self) -> None:
        file = button(tr("Open a file…"), "link", name="verify_file", on_click=self._ask_file)
        words = (
            tr("For HS256, HS384 and HS512. It stays in memory for this check only."),
            tr("For RS, PS, ES and EdDSA: a PEM file, a JWK or a JWKS."),
            tr("The keys are fetched from there, after you have confirmed it. Nothing of the token is sent."),
        )
        fields: tuple[tuple[QWidget, ...], ...] = ((self.secret,), (self.key, file), (self.address,))
        self._pages = [
            holder(column(label(text, "small"), *parts, spacing=6)) for text, parts in zip(words, fields, strict=True)
        ]
        about = self._about()
        question = label(tr("What do you have to check it with?"), "strong")
        answers = row(None, self.cancel, self.check, spacing=10)
        margins = (20, 18, 20, 18)
        self.setLayout(
            column(about, question, self.kind, *self._pages, self.note, None, answers, spacing=12, margins=margins)
        )

    def _about(self) -> Card:
        """The token, how it says it was signed and with which key; what that takes is chosen already."""
        card = Card("verify_about")
        card.setVisible(self._reading is not None)
        if self._reading is None:
            return card
        header = {claim.name: claim.value.strip('"') for claim in self._reading.header}
        issuer = next((claim.value.strip('"') for claim in self._reading.claims if claim.name == "iss"), "")
        facts = {tr("Algorithm: "): header.get("alg", ""), tr("Key: "): header.get("kid", ""), tr("Issuer: "): issuer}
        said = Prose("verify_token")
        runs: list[Run] = [(title_of(self._reading), "strong")]
        for words, value in facts.items():
            if value:
                runs += [(f"\n{words}", "muted"), (one_line(value, 120), "mono")]
        said.say(*runs)
        card.add(said)
        self.kind.setCurrentIndex(_SECRET if header.get("alg", "HS").startswith("HS") else _KEY)
        return card

    def _kind_changed(self) -> None:
        for number, page in enumerate(self._pages):
            page.setVisible(number == self.kind.currentIndex())
        # The dialog is no larger than what it asks for.
        QTimer.singleShot(0, self, self.adjustSize)
        self._ask_anew()

    def _ask_anew(self) -> None:
        self._confirming = ""
        self._say("")
        self.check.setText(tr("Check"))

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.note.setText(text)
        theme.mark_as(self.note, role="error" if bad else "small")

    def accept_key(self) -> None:
        """Hand the key over; an address is asked about first, and fetched only then."""
        kind = self.kind.currentIndex()
        if kind == _ADDRESS:
            self._address_given(self.address.text().strip())
            return
        text = self.secret.text() if kind == _SECRET else self.key.toPlainText().strip()
        if not text:
            self._say(tr("Please fill this in."), bad=True)
            return
        self._hand_over(Key(Secret(text, guessable=kind == _SECRET), shared=kind == _SECRET))

    def _hand_over(self, key: Key) -> None:
        self.given.emit(key)
        self.secret.clear()
        self.key.clear()
        self.accept()

    def _address_given(self, url: str) -> None:
        parts = urlsplit(url) if _is_address(url) else None
        if parts is None:
            self._say(tr("Give an address that begins with https://."), bad=True)
            return
        if self._confirming != url:
            self._confirming = url
            words = tr("This contacts {host} and reads its keys. Press again to do it.")
            self._say(words.format(host=one_line(parts.netloc.rpartition("@")[2], 120)))
            self.check.setText(tr("Fetch the keys and check"))
            return
        self._fetch(url)

    def _fetch(self, url: str) -> None:
        fetch = self._shell.services.fetch
        if fetch is None:
            self._say(tr("This program was started without a network."), bad=True)
            return
        self.check.setEnabled(False)
        self._say(tr("Fetching the keys …"))
        self._shell.tasks.run(self, lambda: fetch(url, STRICT), self._fetched)

    def _fetched(self, answer: tuple[str, str]) -> None:
        self.check.setEnabled(True)
        text, cause = answer
        if cause or not text:
            reason = wording.words(cause, speaking()).headline if cause in CAUSES else one_line(cause)
            self._confirming = ""
            self._say(tr("The keys could not be fetched. {reason}", reason=reason), bad=True)
            return
        self._hand_over(Key(Secret(text)))

    def _ask_file(self) -> None:
        kinds = tr("Keys (*.pem *.pub *.jwk *.jwks *.json *.crt);;All files (*)")
        ask_file(self, tr("Key file"), "", kinds, self.read_file, save=False)

    def read_file(self, path: Path) -> None:
        """Put a key file into the field."""

        def failed(problem: Exception) -> None:
            if not isinstance(problem, OSError):
                raise problem
            self._say(tr("The file could not be read."), bad=True)

        self._shell.tasks.run(self, lambda: _text_of(path), self.key.setPlainText, failed)


def _text_of(path: Path) -> str:
    with path.open("rb") as file:
        return unmarked(file.read(_LONGEST))


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    loopback = parts.hostname in {"127.0.0.1", "localhost", "::1"}
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and loopback))
