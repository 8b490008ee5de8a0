"""Makes what people install who have never seen Python: ``dev.py bundle DIR``.

Everywhere the program's folder, by PyInstaller; on Linux a package for Debian made from it, an AppImage where its tool is
found, and the trial of the package in a clean root (as root, with debootstrap). RELEASE.md tells what is left to people.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
PARTS: Final = HERE / "bundle"
ROOT: Final = HERE.parent
sys.path[:0] = [str(HERE), str(PARTS)]

import icu  # noqa: E402
import licences  # noqa: E402
import release  # noqa: E402

ICON: Final = ROOT / "resources" / "icons" / "smsauth.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LIMIT_MB: Final = 130
LIMIT_TIMES: Final = 1.4
STARTS: Final = 7
ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}

FONTS: Final = "fonts-dejavu-core | fonts-freefont-ttf | fonts-noto-core"
"""What the program needs beyond the libraries it is linked to."""

CONTROL: Final = """\
Package: smsauth
Version: {version}
Architecture: {architecture}
Maintainer: smsauth <smsauth@smsauth.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-utils
Section: devel
Priority: optional
Description: get, understand and repair API credentials of SMS providers
 A window for people, and the command smsauth for scripts and terminals: be led
 through a provider's ways to authenticate, paste a token or a whole ticket and
 see what it is, and read why a request failed and what to do next.
"""


def folder_made(to: Path) -> Path:
    """The program's folder: both programs, their libraries, the licences."""
    work = to / "work"
    draw_icons(work / "smsauth")
    words = ["--noconfirm", "--log-level", "ERROR", "--distpath", to, "--workpath", work, PARTS / "smsauth.spec"]
    release.run(sys.executable, "-m", "PyInstaller", *words)
    made = to / "smsauth"
    qt = made / "_internal" / "PySide6" / ("Qt/lib" if sys.platform.startswith("linux") else ".")
    for library in qt.glob("libicudata.so.*"):
        icu.prune(library)
    silent = licences.write(made, release.version(), qt)
    if silent:
        raise release.Untrue(f"no licence is known of {', '.join(silent)}")
    return made


def draw_icons(to: Path) -> None:
    """The icon in every size that Linux wants, and all of them as one file for Windows and one for macOS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    to.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        QSvgRenderer(str(ICON), application).render(painter)
        painter.end()
        picture.save(str(to / f"{size}.png"))
    largest = Image.open(to / f"{SIZES[-1]}.png")
    largest.save(to / "smsauth.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(to / "smsauth.icns")


def measured(made: Path) -> str:
    """How large the folder is and how long it takes to the first paint, beside the checkout; Untrue beyond the limits."""
    size = sum(file.stat().st_size for file in made.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6
    checkout = [sys.executable, "-m", "smsauth_gui"]
    with tempfile.TemporaryDirectory() as home:
        pairs = [(start(str(made / "smsauth-gui"), home=home), start(*checkout, home=home)) for _ in range(1 + STARTS)]
    ours, theirs = (statistics.median(pair[side] for pair in pairs[1:]) for side in (0, 1))
    said = f"{size:.0f} MB; first paint after {ours:.0f} ms, {ours / theirs:.2f} times the checkout's {theirs:.0f} ms"
    if size > LIMIT_MB or ours > LIMIT_TIMES * theirs:
        raise release.Untrue(f"{said}; the limits are {LIMIT_MB} MB and {LIMIT_TIMES} times")
    return said


def start(*words: str, home: str) -> float:
    """Milliseconds from the process's beginning to the first paint."""
    here = {"QT_QPA_PLATFORM": "offscreen"}
    facts: dict[str, float] = json.loads(release.run(*words, "--measure-startup", "--home", home, **here))
    return facts["first_paint_ms"]


# ---- Linux -------------------------------------------------------------------------------------------------


def needed(made: Path) -> dict[str, Path]:
    """Libraries that are asked for and do not lie in the folder, with one file that asks; what Qt cannot do without only."""
    here = {file.name for file in made.rglob("*.so*")}
    asked: dict[str, Path] = {}
    for file in made.rglob("*"):
        if file.is_symlink() or not file.is_file() or file.read_bytes()[:4] != b"\x7fELF":
            continue
        listed = release.run("objdump", "--private-headers", file)
        for name in re.findall(r"^ +NEEDED +(\S+)$", listed, re.MULTILINE):
            if name not in here:
                asked.setdefault(name, file)
    return asked


def depends(made: Path) -> str:
    """The Debian packages of these libraries, as they are called on this computer."""
    packages = set()
    for name, file in needed(made).items():
        owners = [row.partition(":")[0] for row in licences.owners(name)]
        if not owners:
            raise release.Untrue(f"no package of this computer has {name}, which {file.name} needs")
        packages.add(min(owners, key=len))
    (libc,) = (row.split()[1] for row in release.run("dpkg-query", "--show", "libc6").splitlines() if "libc6" in row)
    packages.discard("libc6")
    return ", ".join([f"libc6 (>= {libc.partition('-')[0]})", *sorted(packages), FONTS])


def tree(made: Path, work: Path, prefix: Path) -> None:
    """What a Linux system expects where: menu entry, icons, kinds of files, manual page, completions."""
    share = prefix / "share"
    for source, to in {"smsauth.desktop": "applications", "smsauth.mime.xml": "mime/packages"}.items():
        put(PARTS / "linux" / source, share / to / source.replace(".mime", ""))
    put(ICON, share / "icons/hicolor/scalable/apps/smsauth.svg")
    for size in SIZES:
        put(work / "smsauth" / f"{size}.png", share / f"icons/hicolor/{size}x{size}/apps/smsauth.png")
    described = (PARTS / "linux" / "smsauth.metainfo.xml").read_text("utf-8")
    described = described.format(version=release.version(), date=date())
    (share / "metainfo").mkdir()
    (share / "metainfo" / "invalid.smsauth.smsauth.metainfo.xml").write_text(described, "utf-8")
    release.write_manual(work)
    release.write_completions(work)
    (share / "man/man1").mkdir(parents=True)
    (share / "man/man1/smsauth.1.gz").write_bytes(gzip.compress((work / "smsauth.1").read_bytes(), mtime=0))
    put(work / "smsauth.bash", share / "bash-completion/completions/smsauth")
    put(work / "smsauth.zsh", share / "zsh/vendor-completions/_smsauth")
    put(work / "smsauth.fish", share / "fish/vendor_completions.d/smsauth.fish")
    shutil.copytree(made, prefix / "lib" / "smsauth", symlinks=True)
    (prefix / "bin").mkdir()
    for name in ("smsauth", "smsauth-gui"):
        (prefix / "bin" / name).symlink_to(f"../lib/smsauth/{name}")


def date() -> str:
    """When this version was released; for one that is not, when its last change was made."""
    try:
        return release.check_changelog(ROOT)
    except release.Untrue:
        return release.run("git", "log", "-1", "--format=%cs").strip()


def put(source: Path, to: Path) -> None:
    """A file into folders that may not be there."""
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, to)


def check_desktop(prefix: Path) -> str:
    """The desktop's own checkers accept what describes the program; the names of those that are not on this computer."""
    share = prefix / "share"
    (described,) = (share / "metainfo").iterdir()
    checkers = {
        "appstreamcli": ["validate", "--no-net", described],
        "desktop-file-validate": [share / "applications" / "smsauth.desktop"],
    }
    missing = [name for name in checkers if shutil.which(name) is None]
    for name, words in checkers.items():
        if name not in missing:
            release.run(name, *words)
    return (
        f"; not checked, as not on this computer: {', '.join(missing)}"
        if missing
        else "; menu entry and description are valid"
    )


def package_made(made: Path, to: Path) -> tuple[Path, str]:
    """A package for Debian and its like."""
    root = to / "work" / "debian"
    shutil.rmtree(root, ignore_errors=True)
    (root / "DEBIAN").mkdir(parents=True)
    (root / "usr").mkdir()
    tree(made, to / "work", root / "usr")
    checked = check_desktop(root / "usr")
    doc = root / "usr" / "share" / "doc" / "smsauth"
    put(HERE / "LICENSE", doc / "copyright")
    (doc / "changelog.gz").write_bytes(gzip.compress((HERE / "CHANGELOG.md").read_bytes(), mtime=0))
    architecture = ARCHITECTURES[os.uname().machine]
    size = sum(file.lstat().st_size for file in (root / "usr").rglob("*")) // 1024
    said = CONTROL.format(version=release.version(), architecture=architecture, size=size, depends=depends(made))
    (root / "DEBIAN" / "control").write_text(said, "utf-8")
    package = to / f"smsauth_{release.version()}_{architecture}.deb"
    release.run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package)
    return package, f"{package.name}, {package.stat().st_size / 1e6:.0f} MB{checked}"


def appimage_made(to: Path) -> str:
    """One file that runs on any Linux desktop, where ``appimagetool`` and its runtime are found."""
    tool = shutil.which("appimagetool")
    if tool is None:
        return "NOT MADE: appimagetool is not on this computer, and comes neither with Debian nor from PyPI or npm"
    root = to / "work" / "smsauth.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(to / "work" / "debian" / "usr", root / "usr", symlinks=True)
    (root / "AppRun").symlink_to("usr/bin/smsauth-gui")
    put(PARTS / "linux" / "smsauth.desktop", root / "smsauth.desktop")
    put(ICON, root / "smsauth.svg")
    made = to / f"smsauth-{release.version()}-{os.uname().machine}.AppImage"
    release.run(tool, "--no-appstream", root, made)
    return f"{made.name}, {made.stat().st_size / 1e6:.0f} MB"


def main() -> int:
    """All of it into the folder that is named."""
    if len(sys.argv) != 2:
        print("Where to? dev.py bundle DIR")
        return 2
    to = Path(sys.argv[1]).resolve()
    to.mkdir(parents=True, exist_ok=True)
    try:
        print("folder: ", end="", flush=True)
        made = folder_made(to)
        print(measured(made), flush=True)
        if sys.platform.startswith("linux") and shutil.which("dpkg-deb"):
            print("package: ", end="", flush=True)
            package, said = package_made(made, to)
            print(said)
            print(f"AppImage: {appimage_made(to)}")
            import trial

            trial.tried(package, to / "work")
    except release.Untrue as why:
        print(f"NOT TRUE\n{why}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
