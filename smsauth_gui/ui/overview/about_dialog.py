"""About the program: its version and licence, what it is made with, where it keeps things, and a text for whoever mends it."""

from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, requires, version
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from smsauth_gui import __version__
from smsauth_gui.core.values.regex import regex
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, fit_dialog, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.diagnostics import diagnostics
from smsauth_gui.ui.shared.shell import Shell

_NAME: Final = regex(r"^[A-Za-z0-9._-]+")
_LONGEST: Final = 60


class AboutDialog(QDialog):
    """Reads the licences of what it is made with on a worker."""

    def __init__(self, shell: Shell, home: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell = shell
        self.setObjectName("about_dialog")
        self.setWindowTitle(tr("About smsauth"))
        words = tr("Get, understand and repair API credentials of SMS providers.")
        licence = tr("Free software under the MIT licence.")
        where = tr("The program keeps everything in {folder}.", folder=home) if home else ""
        kept = tr("Secrets: {where}", where=shell.roster.where)
        self.made_with = text_box(
            "about_licences", tr("Made with, and its licences"), height=theme.pixels(84), read_only=True
        )
        self.facts = text_box("about_diagnostics", tr("Diagnostics"), height=theme.pixels(104), read_only=True)
        self.facts.setPlainText(diagnostics(shell))
        safe = tr("Versions and counts: no name, path or secret is in it.")
        copy = button(tr("Copy diagnostics"), "primary", name="copy_diagnostics", on_click=self._copy)
        close = button(tr("Close"), name="about_close", on_click=self.reject)
        title = label(tr("smsauth {version}", version=__version__), "title", wrap=False, name="about_title")
        head = (title, label(words, "muted"), label(licence, "plain"))
        places = (label(where, "plain", name="about_folder"), label(kept, "plain", name="about_secrets"))
        places[0].setVisible(bool(where))
        licences = (label(tr("Made with, and its licences"), "strong"), self.made_with)
        told = (label(tr("Diagnostics"), "strong"), self.facts, label(safe, "small"))
        self.setLayout(
            column(*head, *places, *licences, *told, row(copy, None, close), spacing=8, margins=(20, 16, 20, 16))
        )
        fit_dialog(self, 560)
        shell.tasks.run(self, licences_of_parts, self.made_with.setPlainText)

    def _copy(self) -> None:
        report_actions.copy(self._shell, self.facts.toPlainText(), tr("Copied: the diagnostics"))


def licences_of_parts() -> str:
    """``httpx 0.28.1: BSD-3-Clause``, a line for each library; empty where nothing tells. Reads files."""
    return "\n".join(sorted(set(_parts()), key=str.casefold))


def _parts() -> Iterator[str]:
    try:
        needed = requires("smsauth-gui") or []
    except PackageNotFoundError:
        return
    for requirement in needed:
        match = _NAME.match(requirement)
        if match is None or "extra ==" in requirement:
            continue
        try:
            yield f"{match[0]} {version(match[0])}: {_licence(metadata(match[0]))}"
        except PackageNotFoundError:
            continue  # needed on another system only


def _licence(about: PackageMetadata) -> str:
    """The expression, else the first line of the text, else the classifiers' words."""
    told = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ()), ""]
    first = str(told[0]).strip().partition("\n")[0]
    if first and len(first) <= _LONGEST:
        return first
    kinds = [one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or [] if one.startswith("License ::")]
    return ", ".join(kinds) or "?"
