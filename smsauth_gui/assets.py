"""Finds the program's resources in a checkout, in an installed wheel and in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path


def resources() -> Path:
    """The folder that holds ``providers``, ``icons``, ``pages`` and ``style.qss``; FileNotFoundError without one."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_resources", package.parent / "resources"]
    if bundle:
        candidates.insert(0, Path(bundle) / "smsauth_gui" / "_resources")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the program's resources are missing")


def resource(*parts: str) -> Path:
    """The path of one resource: ``resource("pages", "done.html")``."""
    return resources().joinpath(*parts)
