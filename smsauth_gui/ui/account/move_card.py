"""Moving an account from a login to a token: what it may do is chosen first, and nothing is lost when it fails."""

from PySide6.QtWidgets import QWidget

from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.fields import choice, refill
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.kit.signals import emits


class MoveCard(Card):
    """``wanted`` hands over the method's id and the chosen scopes."""

    wanted = emits(tuple[str, tuple[str, ...]])

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("move_card", parent=parent)
        self.set_tone("active")
        self._method = ""
        self._scopes: list[tuple[str, ...]] = []
        self.text = Prose("move_text")
        self.purpose = choice("move_purpose", tr("The token's permissions"), on_choice=self._say_scopes)
        self.scopes = label("", "small", name="move_scopes")
        self.go = button(tr("Move"), name="move_go", on_click=self._go)
        self.stay = button(tr("Stay as it is"), "link", name="move_stay", on_click=self.hide)
        purpose = row(label(tr("Permissions"), "muted", wrap=False), self.purpose, None, spacing=10)
        self.add(self.text, purpose, self.scopes, row(self.go, self.stay, None, spacing=10))
        self.hide()

    def ask(self, provider: Provider, method: Method, mode: str) -> None:
        """Name what will happen; the least permissions come first."""
        self._method = method.id
        words = tr(" The login is tried first, then a token is made from it. The login is kept until the token works.")
        self.text.say((tr("Move to “{way}”.", way=method.title), "strong"), words)
        fitting = [(purpose.title, purpose.scopes) for purpose in provider.purposes_of(mode)]
        fitting = fitting or [(tr("the provider’s default"), ())]
        self._scopes = [scopes for _, scopes in fitting]
        refill(self.purpose, ((title, None) for title, _ in fitting))
        self._say_scopes()
        self.show()
        self.stay.setFocus()

    def _say_scopes(self) -> None:
        chosen = self._scopes[max(0, self.purpose.currentIndex())] if self._scopes else ()
        self.scopes.setText("  ".join(chosen))

    def _go(self) -> None:
        chosen = self._scopes[max(0, self.purpose.currentIndex())]
        self.hide()
        self.wanted.emit((self._method, chosen))
