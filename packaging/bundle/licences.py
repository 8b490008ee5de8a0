"""Puts the licences of everything in the program's folder into it, as most of them ask for."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
_TEXT: Final = re.compile(r"licen[cs]e|copying|copyright|notice|authors", re.IGNORECASE)

NOTE: Final = """\
smsauth {version} is licensed under the MIT licence (smsauth.txt).

It comes with Qt {qt} and PySide6 {qt}, which are licensed under the GNU LGPL, version 3 (LGPL-3.0-only.txt, which adds to
GPL-3.0-only.txt). Their source is published by the Qt Project under the same version number (qt.io, code.qt.io). They are
not changed, but that on Linux the data of ICU lack languages which the program does not speak. They lie here as libraries of
their own: whoever wants another build of Qt {qt} puts its files in the place of those in {place}, under the same names.
You may take the program apart to see whether such an exchange works.

Everything else that lies here stands beside this file under its own name, with its licence.
"""
"""What whoever gets the folder is told (LGPL-3.0, section 4)."""


def closure(name: str) -> dict[str, Distribution]:
    """The distribution of that name and everything it needs on this computer, by name."""
    found: dict[str, Distribution] = {}
    ahead = [name]
    while ahead:
        one = re.split(r"[^\w.-]", ahead.pop())[0]
        known = re.sub(r"[-_.]+", "-", one).lower()
        if known in found:
            continue
        try:
            found[known] = distribution(one)
        except PackageNotFoundError:  # needed elsewhere only
            continue
        ahead += [row for row in found[known].requires or () if "extra ==" not in row]
    return found


def write(folder: Path, version: str, qt: Path) -> list[str]:
    """Licences of the program, of Python, of its packages and of Debian's libraries; the names of what has no text."""
    to = folder / "licences"
    to.mkdir()
    for text in HERE.glob("*.txt"):
        shutil.copy(text, to / text.name)
    shutil.copy(HERE.parent / "LICENSE", to / "smsauth.txt")
    shutil.copy(python_licence(), to / "Python.txt")
    packages = closure("smsauth-gui")
    del packages["smsauth-gui"]
    silent = [name for name, one in packages.items() if not _written(one, to / f"{name}.txt")]
    for package in sorted(debian_packages(folder)):
        shutil.copy(f"/usr/share/doc/{package}/copyright", to / f"{package}.txt")
    numbers = distribution("PySide6-Essentials").version
    (to / "README.txt").write_text(NOTE.format(version=version, qt=numbers, place=qt.relative_to(folder)), "utf-8")
    return silent


def python_licence() -> Path:
    """Where this Python keeps its licence."""
    standard = Path(sysconfig.get_path("stdlib"))
    places = (standard / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt"))
    return next(place for place in places if place.is_file())


def _written(one: Distribution, to: Path) -> bool:
    """The texts of a distribution as one file; False where there is none but a name."""
    files = [file for file in one.files or () if ".dist-info" in str(file) and _TEXT.search(file.name)]
    texts = [str(one.locate_file(file)) for file in files]
    said = one.metadata["License-Expression"] or one.metadata["License"] or ""
    head = f"{one.metadata['Name']} {one.version}\n{said}\n"
    to.write_text(head + "\n".join(Path(text).read_text("utf-8", "replace") for text in texts), "utf-8")
    return bool(texts) or said != ""


def debian_packages(folder: Path) -> set[str]:
    """Packages whose libraries PyInstaller took from this computer: those that lie at the top, but Python's own."""
    if not shutil.which("dpkg-query"):
        return set()
    found = set()
    for file in (folder / "_internal").glob("lib*.so*"):
        if not file.is_symlink():
            found |= {row.partition(":")[0] for row in owners(file.name)}
    return found


def owners(library: str) -> list[str]:
    """``package:architecture`` of each Debian package that has a library of that name installed."""
    words = ["dpkg-query", "--search", f"*/{library}"]
    listed = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    return [row.partition(": ")[0] for row in listed.splitlines() if row.endswith(f"/{library}")]
