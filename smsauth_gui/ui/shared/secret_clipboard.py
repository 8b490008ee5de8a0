"""A secret on the clipboard: kept out of its histories, and taken off again after a minute."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.shell import Shell

CLEAR_AFTER_MS: Final = 60_000
_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
_KEEP_NO_HISTORY: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\x00" * 4,
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\x00" * 4,
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\x00" * 4,
    _WINDOWS.format("Clipboard Viewer Ignore"): b"\x00" * 4,
}
"""By these names the histories of clipboards know what they are not to keep.

The first is asked by KDE's and most others of free desktops, the second by those that are made with Qt, on macOS, too.
Windows' own history and its cloud ask the next three (Microsoft's *Clipboard Formats*), older ones of others the last.
On macOS Qt writes a name as ``com.trolltech.anymime.…``, and PySide has no converter to the
``org.nspasteboard.ConcealedType`` that the other histories there ask for: for them there is only the minute.
"""


class SecretOnClipboard(QObject):
    """Puts a secret on the clipboard, and takes it away after a minute and at the end, if it is still there."""

    def __init__(self, secret: Secret, after_ms: int = CLEAR_AFTER_MS) -> None:
        super().__init__(QApplication.instance())
        self._secret = secret
        data = QMimeData()
        data.setText(secret.reveal())
        for name, value in _KEEP_NO_HISTORY.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)
        QTimer.singleShot(after_ms, self, self.clear)
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    def clear(self) -> None:
        """Empty the clipboard where it still holds the secret; what was copied since stays."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() == self._secret.reveal():
            clipboard.clear()
        self.deleteLater()


def copy_secret(shell: Shell, secret: Secret) -> None:
    """Put a secret on the clipboard for a minute, and say so."""
    SecretOnClipboard(secret)
    shell.announce(tr("Copied; the clipboard is emptied after 60 seconds"))
