"""In which language a report is handed over: the window's, until another one is chosen."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.wording.language import Language, language, languages, own_name


class LanguageMenu(QMenu):
    """One entry for each language, by its own name; ``language`` is the chosen one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Language of the report"), parent)
        self.setObjectName("menu_language")
        self.language: Language = speaking()
        self._one = QActionGroup(self)
        for code in languages():
            action = QAction(own_name(code), self)
            action.setObjectName(f"menu_language_{code}")
            action.setCheckable(True)
            action.setChecked(code == self.language.code)
            action.setData(code)
            self._one.addAction(action)
            self.addAction(action)
        self._one.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        self.language = language(str(action.data()))
