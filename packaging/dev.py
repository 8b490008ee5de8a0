"""Sets the project up on a fresh machine and runs it: ``dev.py run`` opens the window, ``dev.py test`` checks everything.
``dev.py attack`` makes the long attacks, ``dev.py screens DIR`` renders every page as a picture, ``dev.py translations``
brings the languages up to date, ``dev.py bench`` measures every goal of speed and size, ``dev.py bundle DIR`` makes and
tries what is installed without Python, ``dev.py release DIR`` checks and makes what a release needs.

Standard library only, any Python from 3.11 on. On Debian or Ubuntu as root the missing system packages are installed;
elsewhere the one command to run is printed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
INTEROP = ROOT / "tests" / "interop"

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What Qt's xcb and Wayland plugins load, and the Debian package that has it."""

TEST_PROGRAMS = {
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "Xvfb": "xvfb",
    "node": "nodejs",
    "npm": "npm",
    "fc-list": "fontconfig",
}
"""What the tests start, and the Debian package that has it."""

ELSEWHERE_PROGRAMS = {"node": "nodejs", "npm": "npm"}
"""The same on other systems, where the tests that need the rest are skipped."""

LONG = {
    "KILLS": 500,
    "SIGN_INS": 10_000,
    "AT_ONCE": 50,
    "INPUTS": 1_000_000,
    "STATUS_STEP": 1,
    "CUT_STEP": 1,
    "FLOOD": 10_000,
}
"""How much of each attack ``dev.py attack`` makes; the suite makes short ones."""


def main() -> int:
    """Run one of the commands; further words go to the program or to pytest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "command", choices=("run", "test", "attack", "bench", "screens", "translations", "bundle", "release")
    )
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="for the program, for pytest, or the pictures' folder")
    args = parser.parse_args()
    if sys.version_info < (3, 11):
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    try:
        own = {"run": run, "test": test, "attack": attack, "bench": bench}.get(args.command)
        return own(args.rest) if own else tool(args.command, args.rest)
    except subprocess.CalledProcessError as error:
        print(f"Setting up stopped here: {' '.join(map(str, error.cmd))}", file=sys.stderr)
    except KeyboardInterrupt:
        pass
    return 1


def run(rest: Sequence[str]) -> int:
    """Open the window in practice mode; without a display, say so."""
    display = has_display()
    system_packages([*missing_venv(), *(missing_libraries() if display else [])])
    install("")
    if not display:
        print(f"There is no display here, so the window cannot open; the command {BIN / 'smsauth'} does the same work.")
        return 1
    return subprocess.call([str(PYTHON), "-m", "smsauth_gui", "--sandbox", *rest], cwd=ROOT)


def tool(name: str, rest: Sequence[str]) -> int:
    """``screens DIR``: every page as a picture; ``translations``: the languages; ``bundle DIR``: what is installed
    without Python; ``release DIR``: what a release needs.
    """
    system_packages([*missing_venv(), *missing_libraries(), *missing_programs()])
    install("dev,release" if name in {"release", "bundle"} else "dev")
    return subprocess.call([str(PYTHON), str(ROOT / "packaging" / f"{name}.py"), *rest], cwd=ROOT)


def test(rest: Sequence[str]) -> int:
    """Format, lint, types, layers and tests; all of them run, whatever fails."""
    system_packages([*missing_venv(), *missing_libraries(), *missing_programs()])
    install("dev")
    node_modules()
    steps = {
        "format": [str(BIN / "ruff"), "format", "--check", "."],
        "lint": [str(BIN / "ruff"), "check", "."],
        "types": [str(BIN / "mypy")],
        "layers": [str(BIN / "lint-imports")],
    }
    failed = [name for name, words in steps.items() if step(name, words) != 0]
    if failed:
        print(f"\nNot clean: {', '.join(failed)}", flush=True)
    # Two workers, because the project is built for two cores; a further -n replaces them.
    code = step("tests", [str(PYTHON), "-m", "pytest", "-n", "2", "--dist", "loadgroup", *rest])
    return 1 if failed or code != 0 else 0


def attack(rest: Sequence[str]) -> int:
    """The attacks of ``tests/attacks`` and the kills at their full size, with figures; that takes hours.

    A size can be chosen by its variable (``SMSAUTH_INPUTS=50000``), an attack by further words (its file).
    """
    system_packages([*missing_venv(), *missing_libraries()])
    install("dev")
    sizes = {f"SMSAUTH_{name}": str(size) for name, size in LONG.items()}
    words = rest or ["tests/attacks", "tests/journeys/test_crash.py"]
    command = [str(PYTHON), "-m", "pytest", "-n", "0", "-s", "--timeout", "0", *words]
    return subprocess.call(command, cwd=ROOT, env={**sizes, **os.environ})


def bench(rest: Sequence[str]) -> int:
    """Every goal of speed and size beside what is measured now; ``.bench.json`` keeps the last figures."""
    system_packages([*missing_venv(), *missing_libraries(), *missing_programs()])
    install("dev")
    return subprocess.call([str(PYTHON), "-m", "tests.benchmarks", *rest], cwd=ROOT)


def step(name: str, words: Sequence[str]) -> int:
    """Run one step and print how long it took."""
    print(f"\n=== {name}", flush=True)
    began = time.monotonic()
    code = subprocess.call(list(words), cwd=ROOT)
    if name != "tests":
        print(f"=== {name}: {'ok' if code == 0 else 'FAILED'} in {time.monotonic() - began:.1f} s", flush=True)
    return code


# ---- what the machine needs --------------------------------------------------------------------------------


def install(extra: str) -> None:
    """Create the environment and install the project into it, unless that is done for this very pyproject.toml."""
    enough = {extra, "dev"} if extra in {"", "dev"} else {extra}
    if PYTHON.exists() and any(_installed(with_extra) for with_extra in enough):
        return
    if not PYTHON.exists():
        subprocess.check_call([sys.executable, "-m", "venv", str(VENV)])
    print("Installing what the project needs into .venv ...", flush=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    subprocess.check_call([str(PYTHON), "-m", "pip", "install", "--quiet", "--editable", target], cwd=ROOT)
    _stamp(extra).write_text(_wanted(extra))


def _stamp(extra: str) -> Path:
    return VENV / f".installed-{extra or 'run'}"


def _wanted(extra: str) -> str:
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + extra.encode()).hexdigest()


def _installed(extra: str) -> bool:
    return _stamp(extra).exists() and _stamp(extra).read_text() == _wanted(extra)


def missing_venv() -> list[str]:
    """Debian keeps the module for virtual environments in a package of its own."""
    if (
        PYTHON.exists()
        or subprocess.call([sys.executable, "-c", "import venv, ensurepip"], stderr=subprocess.DEVNULL) == 0
    ):
        return []
    return ["python3-venv"]


def missing_libraries() -> list[str]:
    """Debian packages of the libraries Qt needs on Linux and cannot find."""
    if not sys.platform.startswith("linux"):
        return []
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    return [package for library, package in QT_LIBRARIES.items() if library not in listed]


def missing_programs() -> list[str]:
    """Debian packages of the programs the tests start and cannot find."""
    on_linux = sys.platform.startswith("linux")
    wanted = TEST_PROGRAMS if on_linux else ELSEWHERE_PROGRAMS
    found = [package for name, package in wanted.items() if shutil.which(name) is None]
    if not on_linux:
        return found
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        found.append("at-spi2-core")
    # What a screen reader sees is read with Debian's own Python, for which the binding is built.
    reads = ["/usr/bin/python3", "-c", "import pyatspi"]
    if not Path(reads[0]).exists() or subprocess.run(reads, capture_output=True, check=False).returncode != 0:
        found.append("python3-pyatspi")
    fonts = Path("/usr/share/fonts")
    return found if any(fonts.rglob("*.ttf")) or any(fonts.rglob("*.otf")) else [*found, "fonts-dejavu-core"]


def system_packages(packages: Sequence[str]) -> None:
    """Install Debian packages as root, or print the one command to run and end."""
    if not packages:
        return
    names = sorted(set(packages))
    print(f"Missing on this computer: {', '.join(names)}", flush=True)
    words = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.check_call(["apt-get", "update", "--quiet", "--quiet"], env=environment)
        subprocess.check_call([*words, "--quiet", "--quiet"], env=environment, stdout=subprocess.DEVNULL)
        return
    if shutil.which("apt-get"):
        print(f"Please run this once, then try again:\n    sudo {' '.join(words)}")
    else:
        print("Please install what your system calls these Debian packages, then try again.")
    raise SystemExit(1)


def node_modules() -> None:
    """The authorization server from npm that some tests sign in at, as locked."""
    lock = INTEROP / "package-lock.json"
    if not lock.exists():
        return
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = INTEROP / "node_modules" / ".installed"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    # On Windows it is a batch file, which is only found by its whole name.
    npm = shutil.which("npm") or "npm"
    subprocess.check_call([npm, "ci", "--loglevel=error", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=INTEROP)
    stamp.write_text(wanted)


def has_display() -> bool:
    """A window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


if __name__ == "__main__":
    raise SystemExit(main())
