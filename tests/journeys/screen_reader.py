"""Reads the window from outside, as a screen reader does; run by the system's Python, which has Debian's pyatspi.

Prints one JSON object: for each page that it opens by pressing buttons, the role, name, description and states of every
part that shows.
"""

import json
import sys
import time

import pyatspi

SECONDS = 60


def ask(question, *values):
    """What a part answers; nothing if it went away while it was read."""
    try:
        return question(*values)
    except Exception:  # noqa: BLE001 - pyatspi has no common error of its own
        return None


def is_window(one):
    """Of all that speaks on the bus, this is the program, with a window."""
    return one.name == "smsauth" and one.childCount > 0


def application():
    """The window's program on the accessibility bus."""
    return next((one for one in pyatspi.Registry.getDesktop(0) if one is not None and ask(is_window, one)), None)


def parts(node, depth=0):
    """Every part that shows, the node itself first; none if there is no node."""
    if node is None:
        return
    yield node
    if depth > 40:
        return
    for number in range(min(ask(node.get_child_count) or 0, 400)):
        yield from parts(ask(node.getChildAtIndex, number), depth + 1)


def fact(node):
    """One part as plain data."""
    states = [pyatspi.stateToString(one) for one in node.getState().getStates()]
    return {"role": node.getRoleName(), "name": node.name, "description": node.description, "states": states}


def showing(node):
    """It can be seen."""
    return node.getState().contains(pyatspi.STATE_SHOWING)


def all_showing():
    """What is known of every part that can be seen now."""
    facts = (ask(fact, node) for node in parts(application()) if ask(showing, node))
    return [one for one in facts if one is not None]


def wait_for(fits, what):
    """The first part that fits, as soon as there is one."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        for node in parts(application()):
            if ask(fits, node):
                return node
        time.sleep(0.1)
    seen = sorted({one["name"] for one in all_showing() if one["name"]})
    raise SystemExit(f"{what} never showed; there were {seen or 'no parts'}")


def press(name):
    """Press a button by its name."""
    found = wait_for(
        lambda node: (
            node.getRoleName() in {"push button", "button", "radio button"}
            and name in node.name
            and showing(node)
            and node.getState().contains(pyatspi.STATE_ENABLED)
        ),
        name,
    )
    found.queryAction().doAction(0)


def read(sign):
    """Everything that shows, once a part whose name holds ``sign`` does."""
    wait_for(lambda node: sign in (node.name or "") and showing(node), sign)
    return all_showing()


def main():
    """Open page after page and tell what is on it; ``--kept NAME``: only what shows once an account of that name is there."""
    if sys.argv[1:2] == ["--kept"]:
        json.dump(read(sys.argv[2]), sys.stdout)
        return
    told = {"welcome": read("What would you like to do?")}
    press("Choose a p")
    told["choose"] = read("Search the providers")
    press("seven")
    told["provider"] = read("What were you given?")
    press("Use a key")
    told["connect"] = read("What you need")
    press("Connect")
    told["result"] = read("Is this")
    press("Yes, keep it")
    told["account"] = read("More for this account")
    press("Settings")
    told["settings"] = read("A secret is never written to the disk unencrypted.")
    json.dump(told, sys.stdout)


main()
