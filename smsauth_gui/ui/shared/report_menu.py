"""The forms in which a report is saved, and printing it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from smsauth_gui.ui.kit.language import tr


class ReportMenu(QMenu):
    """``save`` is called with the ending of the form that was chosen: ``.pdf``, ``.md`` or ``.html``."""

    def __init__(self, owner: QWidget, save: Callable[[str], object], print_it: Callable[[], object]) -> None:
        super().__init__(tr("Save report"), owner)
        self.setObjectName("menu_save_report")
        forms = {".pdf": tr("As PDF…"), ".md": tr("As Markdown…"), ".html": tr("As a web page…")}
        for ending, text in forms.items():
            action = self.addAction(text)
            action.setObjectName(f"save_report_{ending[1:]}")
            action.triggered.connect(partial(save, ending))
        self.addSeparator()
        printing = self.addAction(tr("Print…"))
        printing.setObjectName("print_report")
        printing.triggered.connect(lambda _checked=False: print_it())
