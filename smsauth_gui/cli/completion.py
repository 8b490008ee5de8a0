"""``smsauth completion SHELL``: what bash, zsh or fish needs to complete commands and options (argcomplete)."""

from __future__ import annotations

import argparse
from typing import Final

from smsauth_gui.cli.terminal import Terminal

SHELLS: Final = ("bash", "zsh", "fish")


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("completion", help="what your shell needs to complete commands and options")
    parser.add_argument("shell", choices=SHELLS)
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Print the script: ``eval "$(smsauth completion bash)"``, or into a file that the shell reads."""
    from argcomplete.shell_integration import shellcode

    shell = terminal.args.shell
    script = shellcode(["smsauth"], shell=shell)
    terminal.emit({"shell": shell, "script": script}, lambda: script)
    return 0
