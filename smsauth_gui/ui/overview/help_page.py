"""Help that works offline: the ways to sign in, the words, everything that can go wrong, and the rules of privacy."""

from collections.abc import Iterator
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut, Qt, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from smsauth_gui import wording
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, PageHead, column, paint_ground
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.terms import terms


class HelpPage(QWidget):
    """One long text with a table of contents and a search that jumps from hit to hit."""

    about_wanted = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        paint_ground(self, "help_page")
        self._provider = tr("the provider")
        words, anew, onwards = tr("Search the help"), partial(self._find, anew=True), partial(self._find, anew=False)
        self.search = entry("help_search", words, hint=words, on_change=anew, on_enter=onwards)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(280)
        self.next = button(tr("Next"), name="help_next", on_click=onwards)
        self.news = label("", "small", wrap=False, name="help_told")
        self.text = QTextBrowser()
        self.text.setObjectName("help_text")
        self.text.setAccessibleName(tr("Help"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setProperty("surface", "bare")
        self.text.setStyleSheet("QTextBrowser { border: none; }")
        self.text.document().setDocumentMargin(20)
        self.text.anchorClicked.connect(lambda target: self.show_part(target.fragment()))
        head = PageHead(tr("Help"), tr("This help is stored on this computer; nothing is loaded from elsewhere."))
        about = button(tr("About smsauth"), name="about", on_click=self.about_wanted.emit)
        head.buttons.add(self.news, self.search, self.next, about)
        card = Card("help_card", padded=False)
        card.add(self.text)
        self.setLayout(column(head, (card, 1), spacing=theme.GAP, margins=(theme.MARGIN, 24, theme.MARGIN, 20)))
        find = QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shell.set_foot(self, tr("Nothing is contacted from here"))
        self._fill()

    def show_part(self, name: str) -> None:
        """Go to a part: ``words``, ``causes``, a word’s key or a cause’s code."""
        self.text.scrollToAnchor(name)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._fill()

    def _fill(self) -> None:
        palette = theme.colours()
        style = (
            f"body {{ color: {palette.text}; }} a {{ color: {palette.accent}; text-decoration: none; }}"
            f" .quiet {{ color: {palette.muted}; }} h2 {{ font-size: {theme.pixels(20)}px; }}"
            f" h3 {{ font-size: {theme.pixels(15)}px; }} p, li {{ font-size: {theme.pixels(13)}px; }}"
        )
        self.text.document().setDefaultStyleSheet(style)
        self.text.setHtml("".join(self._parts()))

    def _parts(self) -> Iterator[str]:
        chapters = (
            ("start", tr("Where to begin"), self._start),
            ("words", tr("What the words mean"), self._words),
            ("causes", tr("What can go wrong, and what to do"), self._causes),
            ("privacy", tr("Privacy"), self._privacy),
            ("keys", tr("Keys"), self._keys),
        )
        links = "&nbsp;&nbsp;·&nbsp;&nbsp;".join(
            f'<a href="#{name}">{escape(title)}</a>' for name, title, _ in chapters
        )
        yield f"<p>{links}</p>"
        for name, title, lines in chapters:
            yield f'<h2><a name="{name}"></a>{escape(title)}</h2>'
            yield from lines()

    def _start(self) -> Iterator[str]:
        yield _listed(
            tr("You have a token, a key or a whole ticket: paste it under Inspect. It is read on this computer only."),
            tr("You want to connect an account: choose the provider at the left and the way that fits what you were given."),
            tr("You want to try without an account: switch practice mode on. Everything then stays on this computer."),
            tr("Something fails: the coloured card says why and what to do. “Why do we think so?” shows what it rests on."),
        )  # fmt: skip

    def _words(self) -> Iterator[str]:
        for key, term in terms().items():
            source = f' <span class="quiet">({escape(term.source)})</span>' if term.source else ""
            yield f'<p><a name="{key}"></a><b>{escape(term.name)}</b>: {escape(term.meaning)}{source}</p>'

    def _causes(self) -> Iterator[str]:
        for cause in wording.CAUSES:
            words = wording.words(cause, speaking())
            headline, advice = (
                escape(wording.fill(text, self._provider, speaking())) for text in (words.headline, words.advice)
            )
            code = f'<span class="quiet">{escape(cause)}</span>'
            yield f'<p><a name="{cause}"></a><b>{headline[:1].upper()}{headline[1:]}</b> {advice} {code}</p>'

    def _privacy(self) -> Iterator[str]:
        yield _listed(
            tr("Reading never uses the network. Before anything is sent, the host is named."),
            tr("A pasted key or token stays in memory, is never tried at several providers, and is removed after 30 "
"minutes."),
            tr("Secrets are stored encrypted (AES-256-GCM); the key is in the system’s keyring or encrypted with "
"your passphrase."),
            tr("History, logs, reports and HAR files contain fingerprints instead of secrets."),
            tr("TLS certificates are always checked. No key or token is ever sent along with a redirect."),
            tr("The program sends nothing about you to anybody: no statistics, no updates in the background."),
        )  # fmt: skip

    def _keys(self) -> Iterator[str]:
        pairs = (
            ("Ctrl+K", tr("Search everything, also what the page can do")),
            ("Ctrl+I", tr("Inspect a token or a text")),
            ("Ctrl+N", tr("Connect an account")),
            ("Ctrl+H", tr("Account status")),
            ("Ctrl+R", tr("Send the chosen request")),
            ("Ctrl+Shift+C", tr("Copy a safe report")),
            ("Ctrl+Shift+P", tr("Present: mask who people are")),
            ("Ctrl+L", tr("Hide or lock everything")),
            ("Ctrl++ · Ctrl+− · Ctrl+0", tr("Larger, smaller or normal text")),
            ("Ctrl+,", tr("Settings")),
            ("Alt+Home", tr("Home")),
            ("F1", tr("This help")),
            ("Ctrl+Q", tr("Quit")),
        )
        for keys, meaning in pairs:
            yield f"<p><b>{keys}</b>&nbsp;&nbsp;{escape(meaning)}</p>"

    def _find(self, *, anew: bool) -> None:
        wanted = self.search.text().strip()
        if anew or not wanted:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        found = not wanted or self.text.find(wanted)
        if not found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.text.find(wanted, QTextDocument.FindFlag(0))
        self.news.setText("" if found else tr("Not found"))


def _listed(*sentences: str) -> str:
    return f"<ul>{''.join(f'<li>{escape(sentence)}</li>' for sentence in sentences)}</ul>"
