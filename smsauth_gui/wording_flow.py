"""Sentences about a sign-in while it runs: what the browser tab says in the end."""

from __future__ import annotations

from smsauth_gui import wording
from smsauth_gui.core.diagnosis import Diagnosis


def tab_page(diagnosis: Diagnosis, provider: str, *, ok: bool) -> tuple[bool, str, str]:
    """Whether it worked, a title and a sentence for the browser's tab."""
    if ok:
        return True, f"Connected to {provider}", "You can close this tab and go back to the program."
    return False, "Not connected", f"{wording.headline(diagnosis, provider)} The program tells what to do next."
