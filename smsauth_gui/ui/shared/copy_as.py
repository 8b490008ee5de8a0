"""*Copy as*: a request in the language, or for the shell, in which somebody needs it; with its secrets only when asked."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QMessageBox, QPushButton, QWidget

from smsauth_gui.core.exchange.as_code import LANGUAGES, as_code
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.kit.language import problem_words, tr
from smsauth_gui.ui.shared.report_actions import copy, shown_request
from smsauth_gui.ui.shared.secret_clipboard import copy_secret
from smsauth_gui.ui.shared.shell import Shell


class CopyAsMenu(QMenu):
    """One entry for each language: ``shown`` copies with placeholders; ``real``, where it is given, with the secrets."""

    def __init__(
        self,
        parent: QWidget,
        shown: Callable[[str], object],
        real: Callable[[str], object] | None = None,
        *,
        title: str = "",
    ) -> None:
        super().__init__(title or tr("Copy as"), parent)
        self.setObjectName("copy_as_menu")
        _add_languages(self, "copy_as", shown)
        if real is not None:
            self.addSeparator()
            self.real = QMenu(tr("With the secrets"), self)
            self.real.setObjectName("copy_real_menu")
            _add_languages(self.real, "copy_real", real)
            self.addMenu(self.real)


def _add_languages(menu: QMenu, name: str, act: Callable[[str], object]) -> None:
    for key, language in LANGUAGES.items():
        action = QAction(language.title, menu)
        action.setObjectName(f"{name}_{key}")
        action.triggered.connect(lambda _checked=False, key=key: act(key))
        menu.addAction(action)


def copy_as_button(
    name: str, shown: Callable[[str], object], real: Callable[[str], object] | None = None
) -> QPushButton:
    """A button that opens the menu."""
    return with_menu(button(tr("Copy as"), name=name), shown, real)


def with_menu(
    push: QPushButton, shown: Callable[[str], object], real: Callable[[str], object] | None = None
) -> QPushButton:
    """Let a button open the menu."""
    push.setMenu(CopyAsMenu(push, shown, real))
    return push


def offer_copies(shell: Shell, view: QAbstractItemView, request_of: Callable[[QModelIndex], Request | None]) -> None:
    """Add the menu to that of a table whose rows are requests; ``request_of`` tells the masked one of a cell's row."""

    def adds(menu: QMenu, index: QModelIndex) -> None:
        request = request_of(index)
        if request is not None:
            menu.addMenu(CopyAsMenu(menu, lambda language: copy_request(shell, request, language)))

    offer(view, adds)


def copy_request(shell: Shell, request: Request, language: str) -> None:
    """A request whose secrets are masked, to the clipboard; they become variables of the environment."""
    copy(shell, as_code(request, language), tr("Copied as {language}", language=LANGUAGES[language].title))


class RequestCopies(QObject):
    """Copies a request that is made on a worker when somebody wants it; ``owner`` is the page around.

    ``make`` is asked on the GUI thread for what makes the request with its secrets there, None where there is none.
    """

    def __init__(
        self,
        shell: Shell,
        owner: QWidget,
        make: Callable[[], Callable[[], Request | None]],
        secrets: Callable[[], tuple[Secret, ...]],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        super().__init__(owner)
        self._shell, self._owner, self._make, self._secrets = shell, owner, make, secrets
        self._failed = failed or (lambda problem: shell.announce(problem_words(problem)))

    def shown(self, language: str) -> None:
        """With placeholders for the secrets."""
        make, secrets, catalog = self._make(), self._secrets(), self._shell.services.catalog

        def masked() -> Request | None:
            request = make()
            return shown_request(request, secrets, catalog) if request is not None else None

        self._run(masked, lambda request: copy_request(self._shell, request, language))

    def ask_real(self, language: str) -> None:
        """With the secrets: asked first, and off the clipboard again after a minute."""
        make = self._make()
        words = tr("Copy the request with its secrets?")
        box = QMessageBox(QMessageBox.Icon.Question, tr("Copy as"), words, parent=self._owner)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setObjectName("copy_real_question")
        warning = tr("Whoever gets this text can act in your name. With placeholders, it can be shown to anybody.")
        box.setInformativeText(warning + " " + tr("The clipboard is emptied after 60 seconds."))
        yes = box.addButton(tr("Copy with the secrets"), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("copy_real_yes")
        yes.clicked.connect(
            lambda _checked=False: self._run(
                make, lambda request: copy_secret(self._shell, Secret(as_code(request, language)))
            )
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda _: box.deleteLater())
        box.open()

    def _run(self, make: Callable[[], Request | None], done: Callable[[Request], object]) -> None:
        def took(request: Request | None) -> None:
            if request is not None:
                done(request)

        self._shell.tasks.run(self._owner, make, took, self._failed)
