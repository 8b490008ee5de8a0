"""How much of an attack, and what the process holds meanwhile."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path


def size(name: str, short: int) -> int:
    """``SMSAUTH_<NAME>`` of the environment, else the short one."""
    return int(os.environ.get(f"SMSAUTH_{name}", short))


@dataclass(frozen=True)
class Held:
    """What a process holds: open files, sockets among them, threads, and memory in kB (0 where no ``/proc`` tells)."""

    files: int
    sockets: int
    threads: int
    kilobytes: int


def held() -> Held:
    """What this process holds now."""
    folder = Path("/proc/self/fd")
    links = [_target(link) for link in folder.iterdir()] if folder.exists() else []
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    memory = next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)
    sockets = sum(link.startswith("socket:") for link in links)
    return Held(len(links), sockets, threading.active_count(), memory)


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""  # closed meanwhile, such as the folder's own


def tell(figures: str) -> None:
    """Figures of an attack, seen where pytest is run with ``-s``."""
    print(f"\n{figures}")
