"""A report on paper: as PDF, and on whatever printer the person has."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

_MARGIN_MM = 18


def put_on_pages(html: str, device: QPagedPaintDevice) -> None:
    """Paint a report's page on a device, black on white in every look; also on a worker."""
    document = QTextDocument()
    document.setHtml(html)
    document.print_(device)


def pdf(html: str) -> bytes:
    """A report's page as PDF on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    put_on_pages(html, writer)
    del writer
    return bytes(buffer.data().data())


def ask_printer(owner: QWidget, html: str) -> None:
    """Ask which printer, then print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, owner)
    dialog.setObjectName("print_dialog")
    dialog.accepted.connect(lambda: put_on_pages(html, printer))
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    QDialog.open(dialog)
