"""Opening web pages in the person's browser, off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from smsauth_gui import wording
from smsauth_gui.ui.kit.language import speaking
from smsauth_gui.ui.kit.tasks import Tasks, known


class Links(QObject):
    """Opens web addresses and nothing else; says when there is no browser."""

    def __init__(
        self,
        tasks: Tasks,
        open_link: Callable[[str], object] | None,
        announce: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._announce = tasks, announce
        self._open_link = open_link or _open_with_qt

    def open(self, url: str) -> None:
        """Open a page; anything but a web address is ignored."""
        if url.startswith(("https://", "http://")):
            self._tasks.run(self, lambda: self._open_link(url), lambda _: None, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._announce(wording.words(known(problem).cause, speaking()).headline)


def _open_with_qt(url: str) -> None:
    QDesktopServices.openUrl(QUrl(url))
