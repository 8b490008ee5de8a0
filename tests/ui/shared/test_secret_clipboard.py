"""A secret on the clipboard: histories are asked not to keep it, and it goes by itself."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.shared.secret_clipboard import SecretOnClipboard


def test_histories_of_the_clipboard_are_asked_not_to_keep_a_secret(qtbot: QtBot) -> None:
    holder = SecretOnClipboard(Secret("the-token"))
    data = QApplication.clipboard().mimeData()
    assert data.text() == "the-token"
    assert data.data("x-kde-passwordManagerHint") == b"secret"
    assert data.hasFormat("application/x-nspasteboard-concealed-type")
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
        "Clipboard Viewer Ignore",
    ):
        assert data.data(f'application/x-qt-windows-mime;value="{name}"') == b"\x00" * 4, name
    holder.clear()
    assert QApplication.clipboard().text() == ""


def test_the_clipboard_is_emptied_after_a_while_unless_something_else_was_copied(qtbot: QtBot) -> None:
    SecretOnClipboard(Secret("refresh-2"), after_ms=1)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "")
    other = SecretOnClipboard(Secret("refresh-3"))
    QApplication.clipboard().setText("a recipe")
    other.clear()
    assert QApplication.clipboard().text() == "a recipe"
