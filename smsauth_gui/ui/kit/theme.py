"""Colours and type of the window, light and dark; follows the system and switches while the program runs."""

from string import Template
from typing import Final, Literal, cast

from msgspec import Struct
from msgspec.structs import asdict, replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from smsauth_gui.assets import resource
from smsauth_gui.ui.kit.signals import emits

Choice = Literal["system", "light", "dark"]
CHOICES: Final[tuple[Choice, ...]] = ("system", "light", "dark")

MARGIN: Final = 28
"""Around a page."""
GAP: Final = 14
"""Between cards."""
PAD: Final = (16, 14, 16, 14)
"""Inside a card: left, top, right, bottom."""

_BASE_PIXELS: Final = 13
_DARK: Final = "smsauth_dark"
_STRONG: Final = "smsauth_strong"
_SCALE: Final = "smsauth_text_scale"


class Palette(Struct, frozen=True):
    """The colours of one look; every text colour reaches 4.5:1 on the grounds it is used on."""

    window: str
    surface: str
    sidebar: str
    line: str
    soft_line: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    careful: str
    careful_soft: str
    bad: str
    bad_soft: str
    neutral_soft: str
    """Ground of a chip that says nothing good or bad."""
    hover: str


LIGHT: Final = Palette(
    window="#F5F6F9",
    surface="#FFFFFF",
    sidebar="#ECEEF3",
    line="#D8DCE5",
    soft_line="#E8EAF0",
    text="#1A2030",
    muted="#566075",
    accent="#2B57E0",
    accent_soft="#E7EDFF",
    on_accent="#FFFFFF",
    good="#157347",
    good_soft="#E2F4E9",
    careful="#8A5800",
    careful_soft="#FFF2D4",
    bad="#B3261E",
    bad_soft="#FCE8E6",
    neutral_soft="#EEF0F5",
    hover="#F0F2F7",
)
DARK: Final = Palette(
    window="#12151C",
    surface="#1A1F2A",
    sidebar="#161A23",
    line="#2D3444",
    soft_line="#242A38",
    text="#E6E9F0",
    muted="#9BA6BA",
    accent="#86A2FF",
    accent_soft="#222C4A",
    on_accent="#0E1322",
    good="#63D29B",
    good_soft="#16301F",
    careful="#F0BF4C",
    careful_soft="#33290F",
    bad="#FF8B82",
    bad_soft="#3A1B19",
    neutral_soft="#262C3A",
    hover="#222836",
)


def _strong(palette: Palette) -> Palette:
    """For whoever asks the system for more contrast: nothing quiet, and lines as strong as the text."""
    light = palette.window > "#8"
    ends = {"text": "#000000", "surface": "#FFFFFF", "window": "#FFFFFF"} if light else {
        "text": "#FFFFFF", "surface": "#000000", "window": "#000000"
    }  # fmt: skip
    return replace(
        palette, **ends, sidebar=ends["surface"], muted=ends["text"], line=ends["text"], soft_line=ends["text"]
    )


STRONG_LIGHT: Final = _strong(LIGHT)
STRONG_DARK: Final = _strong(DARK)


def wants_contrast(application: QApplication) -> bool:
    """The system asks for high contrast (told by Qt 6.10 and newer)."""
    hints = getattr(application.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() is Qt.ContrastPreference.HighContrast


def _application() -> QApplication:
    return cast(QApplication, QApplication.instance())


def is_dark() -> bool:
    """The dark look is on."""
    return bool(_application().property(_DARK))


def colours() -> Palette:
    """The colours in force: for whoever paints. Ask anew at each paint; a change comes as ``PaletteChange``."""
    if _application().property(_STRONG):
        return STRONG_DARK if is_dark() else STRONG_LIGHT
    return DARK if is_dark() else LIGHT


def colour(name: str) -> QColor:
    """One colour in force, by its name in `Palette`."""
    return QColor(getattr(colours(), name))


def pixels(size: int) -> int:
    """A type size of the grid (13 is plain text) in the pixels of the person's text size."""
    scale = _application().property(_SCALE)
    return round(size * (scale if isinstance(scale, float) else 1.0))


def font(size: int = 13, *, strong: bool = False, mono: bool = False) -> QFont:
    """A font for painting: the system's own, or its monospace one."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if mono else QFont(_application().font())
    font.setPixelSize(pixels(size))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def mark_as(widget: QWidget, **properties: object) -> None:
    """Set properties that ``style.qss`` looks at (``kind``, ``role``, ``tone`` ...) and let the style see them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Theme(QObject):
    """Puts a look on the whole application; ``changed`` tells the new colours."""

    changed = emits(Palette)

    def __init__(self, choice: Choice = "system", scale: float = 1.0) -> None:
        super().__init__()
        self._app = _application()
        self.choice: Choice = choice
        """What the person chose."""
        # What the system gave us, before anything of ours: Qt would otherwise scale our own size again.
        self._system_pixels = max(_BASE_PIXELS, QFontInfo(QApplication.font()).pixelSize())
        self.scale = scale
        """Size of text relative to the system's."""
        self._app.setStyle("Fusion")
        self._app.styleHints().colorSchemeChanged.connect(self._system_changed)
        hints = getattr(self._app.styleHints(), "accessibility", None)
        if hints is not None:
            hints().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    def choose(self, choice: Choice, scale: float | None = None) -> None:
        """Change the look, and the size of text, at once."""
        self.choice = choice
        self.scale = self.scale if scale is None else scale
        self.apply()

    def apply(self) -> None:
        """Put colours, type and style sheet on the application."""
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self.choice == "dark" or (self.choice == "system" and system_dark)
        self._app.setProperty(_DARK, dark)
        self._app.setProperty(_STRONG, wants_contrast(self._app))
        self._app.setProperty(_SCALE, self.scale * self._system_pixels / _BASE_PIXELS)
        # Under a sheet Qt would work out the style of every widget three times: for the font, the palette and the new sheet.
        self._app.setStyleSheet("")
        base = QFont(self._app.font())
        base.setPixelSize(pixels(_BASE_PIXELS))
        self._app.setFont(base)
        palette = colours()
        self._app.setPalette(_qt_palette(palette))
        self._app.setStyleSheet(style_sheet(palette))
        self.changed.emit(palette)

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self.choice == "system":
            self.apply()


def style_sheet(palette: Palette) -> str:
    """``resources/style.qss`` with colours, sizes and the monospace family filled in."""
    text = resource("style.qss").read_text(encoding="utf-8")
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    icons = resource("icons").as_posix()
    sizes = {f"px{size}": str(pixels(size)) for size in (11, 12, 13, 15, 20, 22, 24, 34)}
    return Template(text).substitute(
        asdict(palette), mono=fixed, icons=icons, shade="dark" if palette in {DARK, STRONG_DARK} else "light", **sizes
    )


def _qt_palette(palette: Palette) -> QPalette:
    qt = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.window,
        role.Text: palette.text,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.PlaceholderText: palette.muted,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.ToolTipBase: palette.surface,
        role.ToolTipText: palette.text,
        role.BrightText: palette.bad,
        role.Light: palette.surface,
        role.Midlight: palette.soft_line,
        role.Mid: palette.line,
        role.Dark: palette.line,
        role.Shadow: palette.line,
    }
    for key, value in pairs.items():
        qt.setColor(key, QColor(value))
    for key in (role.Text, role.WindowText, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, key, QColor(palette.muted))
    return qt
