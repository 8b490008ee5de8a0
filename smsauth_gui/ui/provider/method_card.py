"""One way to connect on the provider's page; variants of the same key share a card."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.provider.whereabouts import guide_of
from smsauth_gui.ui.kit.buttons import Kind, button
from smsauth_gui.ui.kit.card import Card, Tone, chip, row
from smsauth_gui.ui.kit.fields import choice
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label, late
from smsauth_gui.ui.kit.language import provider_words, tr
from smsauth_gui.ui.kit.signals import emits

_BADGES: Final[dict[str, Tone]] = {"Quickest": "good", "Safest": "good"}


def _tones() -> dict[str, Tone]:
    """The badges that recommend a way, as they are written in the window's language."""
    return {provider_words(text): tone for text, tone in _BADGES.items()}


class MethodCard(Card):
    """Title, badge, variant, one plain sentence, and the button that starts it."""

    chosen = emits(str)
    guide_asked = emits(str)

    def __init__(self, provider: Provider, methods: Sequence[Method], *, primary: bool) -> None:
        first = methods[0]
        super().__init__(f"method_{first.id}")
        self.methods = tuple(methods)
        self._provider = provider
        self._variant = self._variant_part()
        title = late(first.title, "card-title", name=f"title_{first.id}")
        badge = next((method.badge for method in methods if method.badge), "")
        badges = [chip(badge, _tones().get(badge, "neutral"))] if badge else []
        self.summary = label(first.summary, "muted")
        self.note = label("", "error", name=f"warning_{first.id}")
        self.note.setProperty("role", "hint")
        self.add(HeadRow(row(title, *badges, None, spacing=10), flow(self._variant)), self.summary, self.note, None)
        kind: Kind = "primary" if primary else "plain"
        self.start = button(self._verb(first), kind, name=f"start_{first.id}", on_click=self._start)
        self.start.setAccessibleName(f"{self._verb(first)}: {first.title}")
        actions: list[QWidget] = [self.start]
        if guide := guide_of(provider, first):
            show = partial(self.guide_asked.emit, guide.id)
            actions.append(button(guide.title, "link", name=f"guide_{first.id}", on_click=show))
        self.add(flow(*actions, spacing=10))
        self._say()

    def _variant_part(self) -> QWidget:
        if len(self.methods) == 1:
            return label(self.methods[0].variant, "mono", wrap=False)
        ways = ((method.variant or method.title, method.id) for method in self.methods)
        variants = choice(f"variant_{self.methods[0].id}", tr("How the key is sent"), ways)
        variants.setProperty("kind", "quiet")
        variants.activated.connect(self._say)
        return variants

    @property
    def method(self) -> Method:
        """The variant that is chosen."""
        if isinstance(self._variant, QComboBox):
            return self.methods[max(0, self._variant.currentIndex())]
        return self.methods[0]

    def _say(self) -> None:
        method = self.method
        self.summary.setText(method.summary)
        self.note.setText(f"! {method.warning}" if method.warning else "")
        self.note.setVisible(bool(method.warning))

    def _verb(self, method: Method) -> str:
        words = {
            "api_key_header": tr("Use a key"),
            "api_key_query": tr("Use a key"),
            "basic": tr("Use the login"),
            "session": tr("Open a session"),
            "token_json": tr("Make a token"),
            "oauth2_client": tr("Get a token"),
        }
        return words.get(str(method.__struct_config__.tag), tr("Start"))

    def _start(self) -> None:
        self.chosen.emit(self.method.id)

    def fits(self, given: str) -> bool:
        """One of its variants is a way for what the person was given."""
        return not given or any(given in method.given for method in self.methods)
