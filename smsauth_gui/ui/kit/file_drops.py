"""Files dropped anywhere on a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from smsauth_gui.ui.kit.signals import emits


class FileDrops(QObject):
    """``dropped`` hands over the first file of each drop on ``window``."""

    dropped = emits(Path)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take files of this computer, and leave everything else to others."""
        del watched
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not local:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(local[0])
        return True
