"""What the browser's tab says: how a sign-in ended, or what became of a request that was not its answer."""

from collections.abc import Mapping
from typing import Final, Literal

from smsauth_gui.wording.causes import CAUSES, fill
from smsauth_gui.wording.language import Language, translatable

Ending = Literal["connected", "refused", "strange", "nothing", "late", "relaying"]
"""``strange``: not the answer we wait for. ``nothing``: an address without an answer. ``late``: it ended before."""

_PAGES: Final[Mapping[Ending, tuple[str, str]]] = translatable(
    {
        "connected": ("Connected to {provider}", "You can close this tab and go back to the program."),
        "refused": ("Not connected", "The program tells what to do next."),
        "strange": (
            "Not the response that this sign-in waits for",
            "The sign-in goes on. If you just agreed in another tab, that one counts.",
        ),
        "nothing": (
            "Nothing arrived with this address",
            "Copy the whole address from your browser's address line and paste it into the program.",
        ),
        "late": ("Go back to the program", "It tells how the sign-in ended."),
        "relaying": ("One moment …", "Your browser is passing the response to the program."),
    }
)


def page(ending: Ending, language: Language, *, cause: str = "", provider: str = "") -> tuple[str, str]:
    """Title and text of a page; a refusal says its cause first."""
    title, text = (language.say(words) for words in _PAGES[ending])
    whole = f"{fill(language.say(CAUSES[cause].headline), provider, language)} {text}" if ending == "refused" else text
    return fill(title, provider, language), whole
