"""The window's entry point: ``python -m smsauth_gui``, ``smsauth-gui``.

The window paints first; services, network and keyring are built and imported on a worker thread.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from time import monotonic, process_time
from types import TracebackType
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from smsauth_gui.services.facade import Services
    from smsauth_gui.ui.kit.language import Speaking
    from smsauth_gui.ui.kit.tasks import Tasks
    from smsauth_gui.ui.window.main_window import MainWindow

_STARTED: Final = monotonic()
_STDIN_LIMIT: Final = 20_000_000
_WAKE_MS: Final = 250
_MEASURE_MS: Final = 10


def parser() -> argparse.ArgumentParser:
    """The options of the window."""
    options = argparse.ArgumentParser(
        prog="smsauth-gui", description="Get, understand and repair API credentials of SMS providers."
    )
    options.add_argument("file", nargs="?", metavar="FILE", help="inspect this file; -: what comes on stdin")
    options.add_argument("--sandbox", action="store_true", help="start in practice mode")
    options.add_argument("--home", metavar="DIR", help="holds everything the program keeps")
    options.add_argument(
        "--catalog", metavar="DIR", type=_folder, action="append", default=[], help="a folder of provider files"
    )
    options.add_argument("--measure-startup", action="store_true", help="print how long the start took, and quit")
    return options


def _folder(name: str) -> Path:
    folder = Path(name)
    if not folder.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder at {name!r}")
    return folder


def has_display() -> bool:
    """A window can be shown here: another system, a chosen Qt platform, Wayland, or an X server that answers."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and platform.split(":")[0] not in {"xcb", "wayland"}:
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(display) and _x_answers(display)


def _x_answers(display: str) -> bool:
    """A local X server accepts connections (Qt would abort the process); a remote one is believed."""
    host, _, number = display.rpartition(":")
    number = number.split(".")[0]
    if host not in {"", "unix"} or not number.isdecimal():
        return True
    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):  # noqa: S108 - where X servers listen
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            if probe.connect_ex(address) == 0:
                return True
    return False


class _Start(Struct):
    """One start of the program, from the options to the exit status."""

    options: argparse.Namespace
    app: QApplication
    text: str
    file: Path | None
    tasks: Tasks
    settings: QSettings
    home: Path
    speaking: Speaking
    stranger: str
    """Another user who listened where the first window should, or empty."""
    window: MainWindow | None = None
    waiting: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """Build the services on a worker; the window comes with them."""
        self.tasks.run(self.app, self._build, self._show, self._fail)

    def _build(self) -> Services:
        from smsauth_gui.app import Setup, build
        from smsauth_gui.ui.kit.language import speaking

        folders = tuple(self.options.catalog)
        return build(Setup(home=self.home, catalog_folders=folders, language=speaking))

    def _show(self, services: Services) -> None:
        from smsauth_gui.app import LazyBrowser
        from smsauth_gui.ui.window.main_window import MainWindow

        window = MainWindow(
            services,
            practice=self.options.sandbox,
            settings=self.settings,
            tasks=self.tasks,
            home=self.home,
            open_link=lambda url: LazyBrowser().open(url, Event()),
        )
        self.window = window
        if self.options.measure_startup:
            _measure(self.app, window)
        window.show()
        if self.stranger:
            window.tell_stranger(self.stranger)
        if self.file is not None:
            window.open_inspect(path=self.file)
        for text in (self.text, *self.waiting):
            if text:
                window.open_inspect(text)

    def _fail(self, problem: Exception) -> None:
        self.app.exit(1)
        raise problem

    def called(self, text: str) -> None:
        """A later start of the program wants this window, and perhaps a look at a text."""
        if self.window is None:
            self.waiting.append(text)
            return
        self.window.show_again()
        if text:
            self.window.open_inspect(text)


def _measure(app: QApplication, window: MainWindow) -> None:
    """Print the milliseconds (of the clock, of the processor) to the first paint and to the first idle moment behind it
    (the store is read, no worker works), and quit.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer

    class FirstPaint(QObject):
        done = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and not self.done:
                self.done = True
                # Behind this very paint event.
                QTimer.singleShot(0, self.painted)
            return super().eventFilter(watched, event)

        def painted(self) -> None:
            self.facts = {"first_paint_ms": _since_start_ms(), "first_paint_cpu_ms": int(process_time() * 1000)}
            self.rest()

        def rest(self) -> None:
            if window.tasks.busy or not window.roster.loaded:
                QTimer.singleShot(_MEASURE_MS, self.rest)
            else:
                QTimer.singleShot(0, self.idle)

        def idle(self) -> None:
            idle = {"interactive_ms": _since_start_ms(), "idle_cpu_ms": int(process_time() * 1000), "rss_mb": _rss_mb()}
            sys.stdout.write(json.dumps(self.facts | idle) + "\n")
            sys.stdout.flush()
            window.close()
            app.quit()

    watcher = FirstPaint(window)
    window.installEventFilter(watcher)


def _since_start_ms() -> int:
    """Milliseconds since the process was created, the interpreter's own start included where the system tells."""
    try:
        ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
        uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
        return int((uptime - ticks / os.sysconf("SC_CLK_TCK")) * 1000)
    except (OSError, ValueError, IndexError):
        return int((monotonic() - _STARTED) * 1000)


def _rss_mb() -> float:
    """Resident memory in megabytes; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000, 1)
    except (OSError, ValueError, IndexError):
        return 0.0


def _spare_pyside_the_sources() -> None:
    """PySide reads (and keeps) the source of every module that is imported behind it, to learn whether it may ask for
    ``from __feature__ import …``; none of ours does.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None:
        feature._mod_uses_pyside = lambda _: False  # type: ignore[attr-defined]  # noqa: SLF001 - there is no other way


def _read_stdin() -> str:
    return sys.stdin.buffer.read(_STDIN_LIMIT).decode("utf-8", "replace")


def _handed_over(text: str, file: Path | None) -> str:
    """What a window that is already there gets to look at; it cannot be handed a file, as it may stand in another folder."""
    if file is None:
        return text
    from smsauth_gui.core.values.decoding import text_of

    try:
        with file.open("rb") as source:
            return text_of(source.read(_STDIN_LIMIT))
    except OSError as problem:
        sys.stderr.write(f"{file.name} could not be read: {problem.strerror}\n")
        return ""


def _quit_on_signals(app: QApplication) -> Callable[[], None]:
    """Ctrl+C and a polite kill end the program in order; what comes back ends that.

    Python calls its handler only between two of its own instructions, and Qt runs none while it waits: the byte that Python
    writes for each signal wakes it. Windows has no sockets for that in Qt's loop, so a timer looks there.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    if sys.platform == "win32":
        from PySide6.QtCore import QTimer

        timer = QTimer(app, interval=_WAKE_MS)
        timer.timeout.connect(lambda: None)
        timer.start()
        return timer.stop
    import socket

    from PySide6.QtCore import QSocketNotifier

    told, tells = socket.socketpair()
    for one in (told, tells):
        one.setblocking(False)
    signal.set_wakeup_fd(tells.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(told.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: told.recv(64))

    def end() -> None:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        told.close()
        tells.close()

    return end


def _tell_of_mistakes(start: _Start) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An exception nobody expected: told in the window with a report that holds no values, its trace on stderr."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, problem, trace)
        if start.window is not None and not start.window.hiding.hidden:
            from smsauth_gui.ui.window.crash_dialog import show_crash

            show_crash(start.window, problem, start.window)

    return hook


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; the exit status."""
    options = parser().parse_args(arguments)
    if not has_display():
        sys.stderr.write("There is no display here to show a window on; use the command smsauth instead.\n")
        return 1
    # Imports leave no garbage behind; the collector of the window takes over from here.
    gc.disable()
    # Four busy workers would otherwise hold the GUI thread back by a quarter of a second.
    sys.setswitchinterval(0.0005)
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    _spare_pyside_the_sources()
    from smsauth_gui.adapters.one_window import OneWindow
    from smsauth_gui.app import home_folder
    from smsauth_gui.assets import resource
    from smsauth_gui.ui.kit.language import Speaking, spoken, stored_language
    from smsauth_gui.ui.kit.tasks import Tasks
    from smsauth_gui.ui.window.collector import Collector
    from smsauth_gui.wording.language import language

    app = QApplication(sys.argv[:1])
    app.setApplicationName("smsauth")
    app.setDesktopFileName("smsauth")
    app.setWindowIcon(QIcon(str(resource("icons", "smsauth.svg"))))
    home = home_folder(options.home)
    text = _read_stdin() if options.file == "-" else ""
    file = Path(options.file) if options.file not in {None, "-"} else None
    only = OneWindow(home)
    if not only.first(lambda: _handed_over(text, file)):
        return 0
    tasks = Tasks()
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    speaking = Speaking(language(spoken(stored_language(settings))), app)
    start = _Start(options, app, text, file, tasks, settings, home, speaking, only.stranger)
    only.called = start.called
    sys.excepthook = _tell_of_mistakes(start)
    app.aboutToQuit.connect(only.close)
    end_signals = _quit_on_signals(app)
    collector = Collector(app)
    start.begin()
    status = app.exec()
    collector.stop()
    end_signals()
    if start.window is not None:
        start.window.shut_down()
    else:
        tasks.shutdown()
    settings.sync()
    sys.stdout.flush()
    sys.stderr.flush()
    # Everything is stored and closed: neither a worker that hangs in a call of the system nor the taking apart of a
    # thousand objects is worth waiting for.
    os._exit(status)


if __name__ == "__main__":
    raise SystemExit(main())
