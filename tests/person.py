"""A person at their browser, for tests: opens the address in Debian's Chromium and clicks what they are told to.

Used as ``BROWSER``. The environment tells what the person does: ``PERSON_CLICK`` is the text of the button
(``Authorize``, ``Deny``, or several with ``|`` between them, one per page), ``PERSON_LOG`` a file for what the tab says
in the end. Chromium is driven through ChromeDriver's plain HTTP interface (W3C WebDriver).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import nullcontext
from pathlib import Path
from typing import Any

_SECONDS = 40
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Driver:
    """One Chromium under ChromeDriver."""

    def __init__(self) -> None:
        self._profile = tempfile.mkdtemp(prefix="person-")
        self._process = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        port = next(
            match[1] for line in self._process.stdout if (match := re.search(r"successfully on port (\d+)", line))
        )
        self._base = f"http://127.0.0.1:{port}/session"
        flags = (
            "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
            "--disable-component-update --disable-sync --disable-dev-shm-usage --no-default-browser-check "
            "--no-proxy-server"
        )
        options = {"args": [*flags.split(), f"--user-data-dir={self._profile}"], "binary": shutil.which("chromium")}
        answer = self._post("", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self._base += "/" + answer["sessionId"]

    def _call(self, request: urllib.request.Request) -> Any:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=_SECONDS) as answer:
            return json.load(answer)["value"]

    def _post(self, path: str, data: dict[str, Any]) -> Any:
        body = json.dumps(data).encode()
        return self._call(urllib.request.Request(self._base + path, body, {"Content-Type": "application/json"}))

    def open(self, url: str) -> None:
        self._post("/url", {"url": url})

    def find(self, xpath: str) -> str | None:
        found = self._post("/elements", {"using": "xpath", "value": xpath})
        return found[0][_ELEMENT] if found else None

    def click(self, element: str) -> None:
        self._post(f"/element/{element}/click", {})

    def fill(self) -> None:
        """Type something into every empty field: a practice page takes anything."""
        empty = "//input[@type='text' or @type='password' or not(@type)][not(@value) or @value='']"
        for found in self._post("/elements", {"using": "xpath", "value": empty}):
            self._post(f"/element/{found[_ELEMENT]}/value", {"text": "jane"})

    def run(self, script: str) -> Any:
        return self._post("/execute/sync", {"script": script, "args": []})

    def quit(self) -> None:
        try:
            self._call(urllib.request.Request(self._base, method="DELETE"))
        finally:
            self._process.terminate()
            self._process.wait(10)
            if self._process.stdout is not None:
                self._process.stdout.close()
            shutil.rmtree(self._profile, ignore_errors=True)


def button(text: str) -> str:
    """XPath of a button, submit field or link with that text."""
    words = f"normalize-space()='{text}'"
    return f"//button[{words}] | //a[{words}] | //input[@type='submit'][@value='{text}']"


def patiently(look: Any, seconds: float = _SECONDS) -> Any:
    """Ask again until there is an answer; a browser has no signal to wait for."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := look():
            return found
        time.sleep(0.05)
    return None


def main() -> None:
    """Open, click, read, and close the browser."""
    import fcntl  # the fixtures of these tests need Linux; importing this file does not

    log = os.environ.get("PERSON_LOG")
    with Path(log).with_suffix(".lock").open("a") if log else nullcontext() as lock:
        if lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # who waits for it waits for us
        sign_in(log)


def sign_in(log: str | None) -> None:
    """What the person does at the pages they are shown."""
    driver = Driver()
    try:
        driver.open(sys.argv[-1])
        for text in filter(None, os.environ.get("PERSON_CLICK", "Authorize").split("|")):
            element = patiently(lambda wanted=text: driver.find(button(wanted)))
            if element is None:
                break
            driver.fill()
            driver.click(element)
        result = "return document.querySelector('main[data-result]:not([data-result=wait])')?.innerText"
        said = patiently(lambda: driver.run(result), 20)
        url = driver.run("return location.href")
        if log:
            shown = said or driver.run("return document.body.innerText")
            Path(log).write_text(json.dumps({"text": shown, "url": url}))
    finally:
        driver.quit()


if __name__ == "__main__":
    main()
