"""A real Secret Service of one's own: gnome-keyring, unlocked, on a session bus of its own."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


@contextmanager
def secret_service(folder: Path) -> Iterator[str]:
    """The address of its bus; ``folder`` is its home."""
    with ExitStack() as stack:
        environment = {**os.environ, **dict.fromkeys(_HOMES, str(folder))}
        bus = stack.enter_context(_running(["dbus-daemon", "--session", "--nofork", "--print-address=1"], environment))
        assert bus.stdout is not None
        address = bus.stdout.readline().decode().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        words = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
        for attempt in range(3):
            # Started anew if it does not come up: on a busy machine it now and then gives up by itself.
            environment["GNOME_KEYRING_CONTROL"] = str(folder / f"keyring-{attempt}")
            daemon = stack.enter_context(_running(words, environment))
            assert daemon.stdin is not None
            daemon.stdin.write(b"a password for this test")
            daemon.stdin.close()
            if _secrets_come_up(address, daemon):
                break
        else:
            raise AssertionError("gnome-keyring did not start")
        yield address


@contextmanager
def _running(words: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is ended, and its pipes closed, whatever happens."""
    process = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _secrets_come_up(address: str, daemon: subprocess.Popen[bytes]) -> bool:
    """Until the service owns its name on the bus; the bus itself starts nothing, so asking is all there is."""
    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    pause, until = threading.Event(), time.monotonic() + 20
    with open_dbus_connection(bus=address) as connection:
        while time.monotonic() < until and daemon.poll() is None:
            ask = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
            if connection.send_and_get_reply(ask).body[0]:
                return True
            pause.wait(0.02)
    return False
