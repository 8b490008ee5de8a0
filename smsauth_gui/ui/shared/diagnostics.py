"""What somebody who mends this program needs to know of a computer: versions and counts, no names, paths or secrets."""

import platform
from collections import Counter

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from smsauth_gui import __version__
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import speaking
from smsauth_gui.ui.shared.shell import Shell


def diagnostics(shell: Shell) -> str:
    """One fact a line, in English: it is written for who mends it. GUI thread."""
    roster, catalog = shell.roster, shell.services.catalog
    counts = Counter(f"{account.provider}/{account.method}" for account in roster.accounts)
    screens = [
        f"{screen.size().width()}x{screen.size().height()}@{screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    facts = {
        "smsauth": __version__,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide {pyside_version}, {QGuiApplication.platformName()})",
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Screens": ", ".join(screens),
        "Language": speaking().code,
        "Text size": f"{theme.pixels(100)} %",
        "Accounts": ", ".join(f"{name} {count}" for name, count in sorted(counts.items())) or "none",
        "Kept": "yes" if roster.durable else f"no ({roster.reason or 'not read yet'})",
        "Provider files": str(len(tuple(catalog))),
        "Practice mode": "on" if shell.practice else "off",
    }
    return "".join(f"{name}: {value}\n" for name, value in facts.items())
