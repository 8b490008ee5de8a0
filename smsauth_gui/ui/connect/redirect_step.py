"""The question before the browser opens: which return address is registered at the provider?"""

from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from smsauth_gui.core.grant.redirect_uri import (
    Piece,
    differences,
    is_absolute,
    nearest,
    port_of,
    redirect_uri,
    registrable,
)
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.services.outcome import RedirectChoice
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, holder, row
from smsauth_gui.ui.kit.fields import choice, entry, radio
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr, trn
from smsauth_gui.ui.shared.report_actions import copy
from smsauth_gui.ui.shared.shell import Shell

_INDENT: Final = (24, 0, 0, 4)


def marked(typed: str, ours: str, colour: str) -> str:
    """The typed address as rich text, each difference from ours in ``colour``, bold and underlined."""
    return "".join(_marked(piece, colour) for piece in differences(typed, ours))


def _marked(piece: Piece, colour: str) -> str:
    text = escape(piece.text)
    return text if piece.same else f'<b><u style="color:{colour}">{text}</u></b>'


class ReturnAddress(QWidget):
    """Writes the choice into the draft."""

    edited = Signal()

    def __init__(self, shell: Shell, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("return_address")
        method = draft.method
        if method.redirect is None:
            raise TypeError(method.id)
        self._shell, self._draft, self._rules = shell, draft, method.redirect
        self._registrable = registrable(method.redirect)
        self._code = method.response_type == "code"
        self._radios = QButtonGroup(self)
        question = tr("Which redirect address is registered at {provider}?", provider=draft.provider.name)
        head = [label(question, "strong")]
        if self._rules.register:
            head.append(label(self._rules.register, "small"))
        none = tr("Send none: the provider uses the one it knows")
        self.ours = radio("return_ours", tr("Use this address (recommended)"), self._radios, self._changed)
        self.other = radio("return_other", tr("Another one"), self._radios, self._changed)
        self.none = radio("return_none", none, self._radios, self._changed)
        self._ours_part, self._other_part, self._none_part = self._make_ours(), self._make_other(), self._paste_words()
        ways = (self.ours, self._ours_part, self.other, self._other_part, self.none, self._none_part)
        self.setLayout(column(*head, *ways, spacing=6))
        self.none.setVisible(self._rules.may_omit)
        self._begin()

    # ---- parts --------------------------------------------------------------------------------------------

    def _make_ours(self) -> QWidget:
        hosts = ((host, host) for host in self._rules.hosts)
        self.hosts = choice("return_host", tr("Host of the redirect address"), hosts)
        ports: list[tuple[str, int | None]] = [(str(port), port) for port in self._rules.ports]
        any_port = (tr("any free port"), None)
        self.ports = choice("return_port", tr("Port of the redirect address"), ports or [any_port])
        if not ports:
            self.ports.setEditable(True)
            self.ports.setMinimumWidth(130)
        self.address = entry("return_uri", tr("The redirect address to register"), mono=True, read_only=True)
        copied = tr("Copied the redirect address")
        self.copy = button(tr("Copy"), name="return_copy", on_click=lambda: copy(self._shell, self._uri(), copied))
        self.copy.setAccessibleName(tr("Copy the redirect address"))
        self.hosts.activated.connect(self._changed)
        self.ports.activated.connect(self._changed)
        self.ports.editTextChanged.connect(self._changed)
        host, port = label(tr("Host"), "small", wrap=False), label(tr("Port"), "small", wrap=False)
        box = column(row((self.address, 1), self.copy), row(host, self.hosts, port, self.ports, None), spacing=6)
        if not ports:
            words = tr("Any port will do there (RFC 8252): register it without one, or with any.")
            box.addWidget(label(words, "small"))
        return holder(row(box, margins=_INDENT))

    def _make_other(self) -> QWidget:
        spoken = tr("The exact redirect address that is registered there")
        self.typed = entry("return_typed", spoken, hint="https://www.example.com/callback", mono=True)
        self.typed.textEdited.connect(self._changed)
        self.difference = QLabel()
        self.difference.setObjectName("return_difference")
        self.difference.setTextFormat(Qt.TextFormat.RichText)
        self.difference.setWordWrap(True)
        self.take_ours = button(
            tr("That's the recommended address"), "link", name="return_take_ours", on_click=self._take
        )
        part = column(self.typed, self.difference, row(self.take_ours, None), self._paste_words())
        return holder(row(part, margins=_INDENT))

    def _paste_words(self) -> QWidget:
        return label(self._words(), "small")

    def _words(self) -> str:
        """What to do where the browser does not come back here, and how quick one has to be with a code."""
        sentences = [
            tr(
                "The browser will end at that address, not here. Copy the whole address from the browser’s address "
                "line and paste it here."
            )
        ]
        if self._code:
            sentences += [tr("The site there may use up the code before you can paste it."), self._lifetime()]
        return " ".join(sentences)

    def _lifetime(self) -> str:
        seconds = self._rules.code_seconds
        if seconds is None:
            return tr("Paste it right away: the code may be valid only briefly.")
        if self._rules.code_seconds_documented:
            return trn("A code lives {n} second there.", "A code lives {n} seconds there.", seconds)
        return trn(
            "A code probably lives about {n} second there; that is not documented.",
            "A code probably lives about {n} seconds there; that is not documented.",
            seconds,
        )

    # ---- choosing -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        choice = self._draft.redirect
        if choice.omit:
            self.none.setChecked(True)
        elif choice.uri:
            self.other.setChecked(True)
            self.typed.setText(choice.uri)
        else:
            self.ours.setChecked(True)
            self.hosts.setCurrentIndex(max(0, self.hosts.findData(choice.host)))
            self.ports.setCurrentIndex(max(0, self.ports.findData(choice.port)))
        self._changed()

    def _place(self) -> tuple[str, int | None]:
        """Host and port chosen for an address of ours."""
        return str(self.hosts.currentData()), port_of(self.ports.currentText())

    def _uri(self) -> str:
        return redirect_uri(self._rules, *self._place())

    def _changed(self) -> None:
        self._ours_part.setVisible(self.ours.isChecked())
        self._other_part.setVisible(self.other.isChecked())
        self._none_part.setVisible(self.none.isChecked())
        self.address.setText(self._uri())
        if self.none.isChecked():
            self._draft.redirect = RedirectChoice(how="paste", omit=True)
        elif self.other.isChecked():
            self._draft.redirect = RedirectChoice(how="paste", uri=self.typed.text().strip())
            self._compare()
        else:
            host, port = self._place()
            self._draft.redirect = RedirectChoice(host=host, port=port)
        self.edited.emit()

    def _compare(self) -> None:
        typed = self.typed.text().strip()
        ours = nearest(typed, self._registrable)
        self.take_ours.setVisible(bool(ours))
        self.difference.setVisible(bool(ours))
        if not ours:
            return
        if typed == ours:
            self.difference.setText(tr("That's one of this program's addresses: no pasting needed."))
            return
        address = marked(typed, ours, theme.colours().bad)
        self.difference.setText(tr("Not ours: {typed}<br>Ours is {ours}", typed=address, ours=ours))
        self.difference.setAccessibleName(tr("Differs from ours, {ours}", ours=ours))

    def _take(self) -> None:
        host, port = self._registrable[nearest(self.typed.text().strip(), self._registrable)]
        self.hosts.setCurrentIndex(self.hosts.findData(host))
        self.ports.setCurrentIndex(max(0, self.ports.findData(port)))
        self.ours.setChecked(True)
        self._changed()

    # ---- answers ------------------------------------------------------------------------------------------

    @property
    def missing(self) -> bool:
        """Another address was chosen and is not an address yet."""
        return self.other.isChecked() and not is_absolute(self.typed.text())

    def complain(self) -> None:
        """Ask for the address."""
        theme.mark_as(self.typed, tone="bad")
        self.typed.setFocus()

    @property
    def uri(self) -> str:
        """The address in force, empty when none is sent."""
        if self.none.isChecked():
            return ""
        return self.typed.text().strip() if self.other.isChecked() else self._uri()
