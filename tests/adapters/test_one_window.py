"""A second start shows the first window, and nobody else hears what it hands over."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import pytest
from pytestqt.qtbot import QtBot

from smsauth_gui.adapters import one_window
from smsauth_gui.adapters.one_window import OneWindow
from tests.platforms import needs_sockets_with_owners

SECRET = "Authorization: Basic c2VjcmV0"
NOBODY = 65534
LISTENER = """
import os, socket, sys
with socket.socket(socket.AF_UNIX) as server:
    server.bind(sys.argv[1])
    os.chmod(sys.argv[1], 0o777)
    server.listen()
    print("listens", flush=True)
    got, _ = server.accept()
    print("got", got.recv(100), flush=True)
"""


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short path (a socket's address has 108 bytes), without a folder of the session."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with TemporaryDirectory() as folder:
        yield Path(folder)


def test_the_first_is_first_and_the_second_hands_its_text_over(qtbot: QtBot, place: Path) -> None:
    said: list[str] = []
    first = OneWindow(place / "home")
    first.called = said.append
    assert first.first()
    assert not OneWindow(place / "home").first(lambda: "look at this: é")
    qtbot.waitUntil(lambda: said == ["look at this: é"])
    first.close()


LATER = """
import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication
from smsauth_gui.adapters import one_window
app = QCoreApplication([])
one_window._WHOLE_SECONDS = float(sys.argv[2])
print("starts", flush=True)
alone = one_window.OneWindow(Path(sys.argv[1])).first(lambda: "é" * 5_000_000 + "the end")
print("window of its own" if alone else "handed over", flush=True)
"""
LONG = "é" * 5_000_000 + "the end"


def later_start(home: Path, seconds: float) -> subprocess.Popen[str]:
    """Another program that hands a long text over, and waits so long for that."""
    words = [sys.executable, "-c", LATER, str(home), str(seconds)]
    made = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert made.stdout is not None
    assert made.stdout.readline() == "starts\n"
    return made


def test_a_long_text_comes_whole_also_to_a_window_that_is_busy_at_first(qtbot: QtBot, place: Path) -> None:
    said: list[str] = []
    first = OneWindow(place / "home")
    first.called = said.append
    assert first.first()
    with later_start(place / "home", 30) as later:
        # Nothing is read here while this waits: more than a socket holds stays with the other program.
        assert later.stdout is not None
        assert not select.select([later.stdout], [], [], 1)[0]
        qtbot.waitUntil(lambda: bool(said), timeout=20_000)
        assert later.stdout.readline() == "handed over\n"
    assert said == [LONG]
    first.close()


def test_a_text_that_does_not_go_over_whole_is_shown_by_the_later_one_alone(qtbot: QtBot, place: Path) -> None:
    said: list[str] = []
    first = OneWindow(place / "home")
    first.called = said.append
    assert first.first()
    with later_start(place / "home", 0.3) as later:
        assert later.stdout is not None
        assert later.stdout.readline() == "window of its own\n"
    qtbot.wait(300)
    assert said == []
    first.close()


def test_another_folder_has_a_window_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    one, other = OneWindow(tmp_path / "one"), OneWindow(tmp_path / "other")
    assert one.first()
    assert other.first()
    one.close()
    other.close()


def test_after_the_end_the_next_is_first(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    gone = OneWindow(tmp_path / "home")
    assert gone.first()
    gone.close()
    after = OneWindow(tmp_path / "home")
    assert after.first()
    after.close()


# ---- where it listens --------------------------------------------------------------------------------------


def heard_at(home: Path) -> Path:
    return Path((home / "window.at").read_text())


def test_it_listens_in_the_folder_of_the_session_and_only_for_its_user(
    qtbot: QtBot, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    session = place / "session"
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    first = OneWindow(place / "home")
    assert first.first()
    assert heard_at(place / "home").parent == session
    assert heard_at(place / "home").stat().st_mode & 0o077 == 0
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert not OneWindow(place / "home").first()
    first.close()
    assert list(session.iterdir()) == []


@pytest.mark.parametrize("mode", [0o755, 0o770])
def test_a_session_folder_that_others_enter_is_not_used(
    qtbot: QtBot, place: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    del qtbot
    session = place / "session"
    session.mkdir()
    session.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    first = OneWindow(place / "home")
    assert first.first()
    assert heard_at(place / "home").parent == place / "home"
    assert (place / "home").stat().st_mode & 0o777 == 0o700
    first.close()


def test_a_folder_too_deep_for_a_socket_gives_the_second_start_a_window_too(qtbot: QtBot, place: Path) -> None:
    del qtbot
    home = place / ("deep" * 30)
    first, second = OneWindow(home), OneWindow(home)
    assert first.first()
    assert second.first(lambda: SECRET)
    assert second.stranger == ""
    first.close()
    second.close()


def test_nothing_of_a_crash_is_in_the_way(qtbot: QtBot, place: Path) -> None:
    home = place / "home"
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from smsauth_gui.adapters.one_window import OneWindow\n"
        "app = QCoreApplication([]); only = OneWindow(Path(sys.argv[1])); assert only.first(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(home)], check=False, timeout=60)
    assert heard_at(home).exists()
    test_the_first_is_first_and_the_second_hands_its_text_over(qtbot, place)


# ---- strangers ---------------------------------------------------------------------------------------------


@pytest.fixture
def listening() -> Iterator[Callable[[Path, int], subprocess.Popen[str]]]:
    """Starts a program of some user that listens at a path and tells the first bytes it gets."""
    with ExitStack() as stack:

        def start(path: Path, uid: int) -> subprocess.Popen[str]:
            words = ["/usr/bin/env", "python3", "-c", LISTENER, str(path)]
            made = stack.enter_context(subprocess.Popen(words, stdout=subprocess.PIPE, text=True, user=uid))
            stack.callback(made.kill)
            assert made.stdout is not None
            assert made.stdout.readline() == "listens\n"
            return made

        yield start


def heard(listener: subprocess.Popen[str], seconds: float = 5) -> str:
    assert listener.stdout is not None
    return listener.stdout.readline().strip() if select.select([listener.stdout], [], [], seconds)[0] else ""


def with_another_at(place: Path, address: Path) -> OneWindow:
    """The first window of a folder, in whose place ``address`` is told to later ones."""
    first = OneWindow(place / "home")
    assert first.first()
    (place / "home" / "window.at").write_text(str(address))
    return first


@needs_sockets_with_owners
def test_another_listener_of_this_user_is_answered(qtbot: QtBot, place: Path, listening) -> None:
    """So that the silence towards strangers below is no accident of the set-up."""
    del qtbot
    listener = listening(place / "there", os.geteuid())
    first = with_another_at(place, place / "there")
    assert not OneWindow(place / "home").first(lambda: SECRET)
    assert heard(listener).startswith(f"got {SECRET.encode()!r}"[:-1])
    first.close()


@needs_sockets_with_owners
@pytest.mark.skipif(getattr(os, "geteuid", int)() != 0, reason="only root can start a program of another user")
def test_another_user_who_listens_is_named_and_gets_nothing(qtbot: QtBot, place: Path, listening) -> None:
    del qtbot
    place.chmod(0o777)
    listener = listening(place / "there", NOBODY)
    first = with_another_at(place, place / "there")
    second = OneWindow(place / "home")
    assert second.first(lambda: SECRET)
    assert second.stranger == "nobody"
    assert heard(listener) == "got b''"
    first.close()
    second.close()


@needs_sockets_with_owners
def test_the_end_that_the_system_says_is_another_users_gets_nothing(
    qtbot: QtBot, place: Path, listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    listener = listening(place / "there", os.geteuid())
    first = with_another_at(place, place / "there")
    monkeypatch.setattr(one_window, "user_at_the_other_end", lambda _: 4_000_000)
    second = OneWindow(place / "home")
    assert second.first(lambda: SECRET)
    assert second.stranger == "4000000"
    assert heard(listener) == "got b''"
    first.close()
    second.close()


@needs_sockets_with_owners
def test_the_first_hears_nothing_from_another_user(qtbot: QtBot, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    first = OneWindow(place / "home")
    first.called = said.append
    assert first.first()
    users = iter([os.geteuid(), 4_000_000])
    monkeypatch.setattr(one_window, "user_at_the_other_end", lambda _: next(users))
    assert not OneWindow(place / "home").first(lambda: "look at this")
    qtbot.wait(200)
    assert said == []
    first.close()


@needs_sockets_with_owners
def test_nothing_is_sent_to_a_guessable_name_in_the_shared_folder(qtbot: QtBot, place: Path, listening) -> None:
    """Where the program once listened, anybody could be first."""
    del qtbot
    home = place / "home"
    name = "smsauth-" + sha256(str(home.resolve()).encode()).hexdigest()[:16]
    squatted = Path(gettempdir()) / name
    try:
        listener = listening(squatted, NOBODY if os.geteuid() == 0 else os.geteuid())
        only = OneWindow(home)
        assert only.first(lambda: SECRET)
        assert heard(listener, seconds=0.5) == ""
        only.close()
    finally:
        squatted.unlink(missing_ok=True)
