"""Tries the package for Debian where nothing of Python, Qt or this project is: in a root made by debootstrap.

The package is installed with what it depends on and nothing else; then the command, TLS, the completion, and the window on a
screen of its own are used as a person uses them, the accounts in a real keyring. Needs to be root on Debian.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Final

import release

READER: Final = release.ROOT / "tests" / "journeys" / "screen_reader.py"
ENTER: Final = """
mount -t proc proc "$1/proc"; mount -t tmpfs tmpfs "$1/tmp"; mkdir -p "$1/dev/shm"; mount -t tmpfs tmpfs "$1/dev/shm"
exec chroot "$1" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    sh -euc "$2"
"""
"""Into the root, in a space of mounts and processes that ends with it."""

INSTALL: Final = (
    "apt-get update -qq; apt-get install -qq --no-install-recommends /smsauth.deb >&2; dpkg-query -W | wc -l"
)
TOOLS: Final = (
    "apt-get install -qq --no-install-recommends xvfb dbus gnome-keyring at-spi2-core python3-pyatspi ca-certificates "
    "bash-completion >&2; useradd --create-home person"
)
COMMAND: Final = """
echo abcdefghijklmn > /password
smsauth --version
smsauth --json connect seven api_key --sandbox --no-store
smsauth --json connect smsgate basic --no-store --set mode=private --set username=AB12CD --set password=- \
    --set base_url=https://localhost:{port} < /password || true
"""
TRUST: Final = "cp /ca.pem /usr/local/share/ca-certificates/ours.crt; update-ca-certificates >&2"
COMPLETES: Final = """bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader smsauth
COMP_WORDS=(smsauth insp) COMP_CWORD=1 COMP_LINE="smsauth insp" COMP_POINT=12 COMP_TYPE=9
_python_argcomplete smsauth; echo "${COMPREPLY[@]}"'"""

WINDOW: Final = r"""
exec dbus-run-session -- sh -euc '
    printf "a password for this trial" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    Xvfb :77 -screen 0 1280x860x24 -nolisten tcp & screen=$!
    export DISPLAY=:77 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    while ! [ -S /tmp/.X11-unix/X77 ]; do sleep 0.1; done
    smsauth-gui --sandbox & window=$!
    python3 /reader.py > /tmp/walk.json
    kill $window; wait $window || true
    smsauth-gui --sandbox & window=$!
    python3 /reader.py --kept seven-1 > /tmp/again.json
    kill $window; wait $window || true
    smsauth --json doctor > /tmp/doctor.json || true
    smsauth --json accounts > /tmp/accounts.json
    kill $screen
    printf "{\"walk\": %s, \"again\": %s, \"doctor\": %s, \"accounts\": %s}" \
        "$(cat /tmp/walk.json)" "$(cat /tmp/again.json)" "$(cat /tmp/doctor.json)" "$(cat /tmp/accounts.json)"
'
"""
"""A sign-in through the accessibility tree, an end, and a second start that has to find the account."""


def why_not() -> str:
    """What the trial lacks on this computer; empty where it can be made."""
    if os.geteuid() != 0:
        return "only root can make a clean root"
    missing = [name for name in ("debootstrap", "unshare", "chroot") if shutil.which(name) is None]
    return f"{', '.join(missing)} is not on this computer" if missing else ""


def tried(package: Path, work: Path) -> None:
    """All of the trial, telling what was seen; Untrue where anything is not as it should be."""
    lacks = why_not()
    if lacks:
        print(f"clean root: NOT TRIED: {lacks}")
        return
    root = work / "root"
    shutil.rmtree(root, ignore_errors=True)
    release.run("debootstrap", "--variant=minbase", platform.freedesktop_os_release()["VERSION_CODENAME"], root)
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    (root / "etc" / "hosts").write_text("127.0.0.1 localhost\n")
    shutil.copy(package, root / "smsauth.deb")
    # The root is thrown away: what apt installs need not be safe from a power cut.
    (root / "etc" / "dpkg" / "dpkg.cfg.d" / "quick").write_text("force-unsafe-io\n")
    print(
        f"clean root: {inside(root, INSTALL).strip()} packages with it, no Python: {without_python(root)}", flush=True
    )
    inside(root, TOOLS)
    with server(work) as port:
        shutil.copy(work / "ca.pem", root / "ca.pem")
        strange = command(root, port)
        inside(root, TRUST)
        trusted = command(root, port)
    if (strange, trusted != strange) != ("tls.untrusted", True):
        raise release.Untrue(f"TLS: {strange} without the authority, {trusted} with it")
    print(
        f"command: signs in; TLS: {strange} without the system's trust in an authority, {trusted} with it", flush=True
    )
    words = inside(root, COMPLETES).strip()
    if words != "inspect":
        raise release.Untrue(f"the shell completes “insp” to {words!r}")
    shutil.copy(READER, root / "reader.py")
    # Programs of the session may have said something in front of it.
    seen = json.loads(inside(root, f"exec su person -c {quoted(WINDOW)}").splitlines()[-1])
    controls = sum(len(parts) for parts in seen["walk"].values())
    keyring = next(row for row in seen["doctor"]["checks"] if row["name"] == "keyring")
    if not keyring["ok"] or not seen["again"] or not seen["accounts"]["accounts"]:
        raise release.Untrue(f"after a second start: {keyring}, {seen['again']}, {seen['accounts']}")
    print(
        f"window: a sign-in over {len(seen['walk'])} pages, {controls} parts read by a screen reader; after a second start the "
        f"account is there, its key in the keyring ({keyring['text']})"
    )


def quoted(text: str) -> str:
    """One word for a shell."""
    return "'" + text.replace("'", "'\\''") + "'"


def inside(root: Path, script: str) -> str:
    """What a script printed in the root."""
    words = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-euc", ENTER, "sh", root, script]
    return release.run(*words)


def without_python(root: Path) -> bool:
    """No Python came along but the program's own."""
    return not any((root / "usr" / "bin").glob("python3*"))


def command(root: Path, port: int) -> str:
    """The command works in the root; the cause it names for a server at that port."""
    version, signed_in, strange = inside(root, COMMAND.format(port=port)).strip().splitlines()
    if version != f"smsauth {release.version()}" or not json.loads(signed_in)["ok"]:
        raise release.Untrue(f"{version}: {signed_in}")
    cause: str = json.loads(strange)["cause"]
    return cause


class Refusing(BaseHTTPRequestHandler):
    """Knows nobody."""

    def do_GET(self) -> None:
        """Refuse."""
        self.send_response(401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_GET  # noqa: N815 - the names are http.server's

    def log_message(self, *_: object) -> None:
        """Say nothing of it."""


@contextmanager
def server(work: Path) -> Iterator[int]:
    """A server on this computer whose certificate an authority of its own vouches for; its port."""
    key, ca = work / "key.pem", work / "ca.pem"
    names = [
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-addext",
        "basicConstraints=critical,CA:TRUE",
    ]
    release.run(
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", ca, *names
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(ca, key)
    serving = HTTPServer(("127.0.0.1", 0), Refusing)
    serving.socket = context.wrap_socket(serving.socket, server_side=True)
    thread = threading.Thread(target=serving.serve_forever, daemon=True)
    thread.start()
    try:
        yield serving.server_port
    finally:
        serving.shutdown()
        serving.server_close()
