"""The first page: look at a token, connect an account, or see how it works."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from smsauth_gui.ui.kit import icons, theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr, trn
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.shell import Shell


class PasteBox(QPlainTextEdit):
    """A small box that hands on whatever is pasted, dropped, or typed and confirmed with Ctrl+Enter; keeps nothing."""

    given = emits(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcome_paste")
        self.setAccessibleName(tr("Paste or drop anything here to look at it"))
        hint = tr("Paste or drop anything here: a token, a header, a curl command, a ticket’s text")
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        # The hint takes four lines in German.
        self.setMinimumHeight(QFontMetrics(theme.font(13)).lineSpacing() * 4 + 20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """What is pasted goes straight to the inspector: a large text never enters this box."""
        if source.hasText():
            self.given.emit(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter hands over what was typed."""
        plain_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if plain_enter and self.toPlainText().strip():
            text = self.toPlainText()
            self.clear()
            self.given.emit(text)
            return
        super().keyPressEvent(event)


class WelcomePage(Page):
    """Three ways to begin."""

    practice_wanted = Signal()
    provider_wanted = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__("welcome")
        self._shell = shell
        self.paste = PasteBox()
        self.paste.given.connect(shell.open_inspect)
        choose = tr("Choose a provider")
        self.choose = button(choose, "primary", name="welcome_choose", on_click=self.provider_wanted.emit)
        start = tr("Start practice mode")
        self.start = button(start, name="welcome_practice", on_click=self.practice_wanted.emit)
        self.body.setContentsMargins(40, 60, 40, 20)
        self.body.setSpacing(2)
        question = label(tr("What would you like to do?"), "hero", name="page_title")
        self.add(question, label(tr("Nothing is sent anywhere until you say so."), "muted"), 22, self._cards(), None)
        shell.set_foot(self, tr("Nothing has been sent"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside each other where there is room, below each other where there is not."""
        super().resizeEvent(event)
        widest = max(card.minimumSizeHint().width() for card in self._cards_made)
        beside = event.size().width() >= 3 * max(widest, theme.pixels(190)) + 2 * self._doors.spacing() + 80
        self._doors.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for card in self._cards_made:
            card.setMinimumHeight(theme.pixels(240) if beside else 0)

    def _cards(self) -> QBoxLayout:
        count = len(self._shell.services.catalog.connectable)
        self._doors = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._doors.setSpacing(16)
        parts = (
            (
                "search",
                tr("I have a token to look at"),
                tr("See what it is, whether it is good, and what is wrong."),
                self.paste,
            ),
            (
                "connect",
                tr("I want to connect an account"),
                tr("Choose your provider. We lead you through it step by step, and tell you where to find each value."),
                self.choose,
            ),
            (
                "play",
                tr("Show me how it works"),
                trn(
                    "{n} practice provider on this computer. No account needed; you can even make things go wrong.",
                    "{n} practice providers on this computer. No account needed; you can even make things go wrong.",
                    count,
                ),
                self.start,
            ),
        )
        self._cards_made = [_card(*part) for part in parts]
        for card in self._cards_made:
            self._doors.addWidget(card, 1)
        return self._doors

    def show_practice(self, practice: bool) -> None:
        """In practice mode the third card leads on instead of switching."""
        text = tr("Choose a provider") if practice else tr("Start practice mode")
        self.start.setText(text)
        self.start.setAccessibleName(text)


class _Tile(QLabel):
    """An icon on a coloured square."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setProperty("role", "tile")
        self.setFixedSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The square is the style's."""
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, self.rect().adjusted(10, 10, -10, -10), self._icon, theme.colour("accent"))
        painter.end()


def _card(icon: str, title: str, words: str, control: QWidget) -> Card:
    card = Card()
    card.body.setContentsMargins(16, 16, 16, 16)
    card.add(_Tile(icon), 6, label(title, "card-title"), label(words, "muted"), None)
    if isinstance(control, QPushButton):
        card.add(16, row(control, None))
    else:
        card.add(control)
    # Each gets a third, whatever is written on it.
    card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return card
