"""Step three while it runs: the address to copy, live lines with their times, the countdown, paste instead, cancel."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from smsauth_gui.services.outcome import Progress, StepName
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, holder, line, row
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import number, tr, trn
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.theme import mark_as
from smsauth_gui.ui.shared.report_actions import copy
from smsauth_gui.ui.shared.shell import Shell

_LONGEST_PASTE: Final = 200_000


class _Line:
    """One live line: sign and time at the left, words at the right."""

    def __init__(self, step: StepName, text: str) -> None:
        self.step = step
        self.time = label("–", "mono", wrap=False, name=f"time_{step}")
        self.time.setMinimumWidth(84)
        self.words = label(text, "muted", name=f"line_{step}")
        self.running = False

    def show(self, sign: str, seconds: float, text: str, tone: str) -> None:
        """Set both; the tone only repeats the sign."""
        self.time.setText(f"{sign} {number(seconds, 1)} s" if seconds < 10 else f"{sign} {seconds:.0f} s")
        mark_as(self.time, role="mono", tone=tone)
        self.words.setText(text)
        mark_as(self.words, role="plain")


class Waiting(QWidget):
    """What is going on, from the press of Connect to the outcome."""

    cancelled = Signal()
    pasted = emits(str)
    countdown = emits(str)
    """``waiting · 4:48 left``, each second."""

    def __init__(self, shell: Shell, provider: str, *, with_browser: bool, steps: tuple[StepName, ...]) -> None:
        super().__init__()
        self.setObjectName("waiting")
        self._shell, self._provider, self._with_browser = shell, provider, with_browser
        self._timeout_s = 300.0
        self._strays = "0"
        self._foreign = False
        """An answer of another sign-in came in, which is worth more than *no answer yet*."""
        self._protections = tr("protected by state")
        self._clock, self._since = QElapsedTimer(), QElapsedTimer()
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._tick)
        self._lines: dict[StepName, _Line] = {}
        self.address_part = self._make_address()
        self.paste_part = self._make_paste()
        self.paste_open = button(tr("Paste the address instead"), name="paste_instead")
        self.paste_open.setCheckable(True)
        self.paste_open.toggled.connect(self._show_paste)
        self.cancel = button(tr("Cancel"), name="connect_cancel", on_click=self.cancelled.emit)
        details = label(tr("Details"), "section", wrap=False)
        ways = flow(self.paste_open, self.cancel, spacing=10)
        self.setLayout(column(self.address_part, details, self._make_lines(steps), self.paste_part, ways, spacing=8))
        self.address_part.hide()
        self.paste_part.hide()
        self.paste_open.setVisible(with_browser)

    # ---- parts --------------------------------------------------------------------------------------------

    def _make_address(self) -> QWidget:
        self.address_words = label("", "plain", name="address_words")
        self.address = entry("sign_in_address", tr("Address of the sign-in page"), mono=True, read_only=True)
        self.copy = button(tr("Copy"), name="copy_address", on_click=self.copy_address)
        self.copy.setAccessibleName(tr("Copy the address of the sign-in page"))
        self.open_again = button(tr("Open again"), name="open_again", on_click=self._open)
        addresses = HeadRow(row(self.address), flow(self.copy, self.open_again))
        return holder(column(self.address_words, addresses, spacing=8))

    def _make_lines(self, steps: tuple[StepName, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, step in enumerate(steps):
            live = self._lines[step] = _Line(step, self._later(step))
            grid.addWidget(live.time, place * 2, 0)
            grid.addWidget(live.words, place * 2, 1)
            if place < len(steps) - 1:
                grid.addWidget(line(), place * 2 + 1, 0, 1, 2)
        return grid

    def _make_paste(self) -> QWidget:
        hint, spoken = tr("The whole address from the browser’s address line"), tr("The address the browser ended at")
        self.paste = entry("paste_address", spoken, hint=hint, mono=True, most=_LONGEST_PASTE, on_enter=self._use)
        self.paste_use = button(tr("Use this address"), name="paste_use", on_click=self._use)
        self.paste_note = label("", "error", name="paste_note")
        self.paste_note.hide()
        return holder(column(row((self.paste, 1), self.paste_use), self.paste_note))

    # ---- live ---------------------------------------------------------------------------------------------

    def start(self, timeout_s: float, *, paste_first: bool, protections: str) -> None:
        """Begin anew."""
        self._timeout_s, self._protections, self._foreign = timeout_s, protections, False
        self._clock.start()
        self._timer.start()
        self.paste.clear()
        self.paste_note.hide()
        self.paste_open.setChecked(paste_first)
        self.paste_open.setVisible(self._with_browser and not paste_first)
        self.cancel.setEnabled(True)
        self.cancel.show()
        self.address_part.hide()
        for step, live in self._lines.items():
            live.running = False
            live.time.setText("–")
            mark_as(live.time, tone="")
            live.words.setText(self._later(step))
            mark_as(live.words, role="muted")
        self._tick()

    def stop(self) -> None:
        """It ended; the lines stay as they are."""
        self._timer.stop()
        self.cancel.hide()
        self.countdown.emit("")

    def show_progress(self, progress: Progress) -> None:
        """One live line."""
        live = self._lines.get(progress.step)
        if live is None:
            return
        self._strays = progress.facts.get("strays", self._strays)
        if url := progress.facts.get("url"):
            self._show_address(url, progress)
        if progress.state == "note":
            self._note(progress)
            return
        live.running = progress.state == "started"
        if live.running:
            self._since.start()
        sign, tone = {"started": ("…", "accent"), "done": ("✓", "good"), "failed": ("✕", "bad")}[progress.state]
        live.show(sign, progress.ms / 1000, self._text(progress), tone)

    def _show_address(self, url: str, progress: Progress) -> None:
        self.address_part.show()
        self.address.setText(url)
        self.address.setCursorPosition(0)
        host = progress.facts.get("host", "")
        if progress.state == "failed":
            words = tr("No browser could be opened here. Open this address in any browser, on any computer:")
            if not self.paste_open.isChecked():
                self.paste_open.setChecked(True)
        else:
            words = tr("We opened {host}. Agree there, then come back. Nothing opened? Use this address:")
        self.address_words.setText(words.format(host=host))

    def _note(self, progress: Progress) -> None:
        cause = progress.facts.get("cause", "")
        if progress.facts.get("via") == "paste":
            self.paste_note.setText(self._paste_problem(cause, progress.facts))
            self.paste_note.show()
            self.paste_use.setEnabled(True)
            return
        if cause == "oauth.state_mismatch":
            self._foreign = True
            text = tr("A response to another sign-in arrived and wasn't used. Still waiting for the right one.")
            if error := progress.facts.get("error"):
                text = tr(
                    (
                        "An error without our state arrived: “{error}”. It wasn't used. Still waiting for the right "
                        "response."
                    ),
                    error=error,
                )
            self._lines["redirect"].words.setText(text)

    def _paste_problem(self, cause: str, facts: Mapping[str, str]) -> str:
        if facts.get("reason") == "code_alone":
            words = [
                tr(
                    "✕ The code alone isn't enough. Click into the browser’s address bar, select all of it, copy it, and "
                    "paste it here."
                )
            ]
            if "may_use" in facts:
                words.append(
                    tr(
                        "Using the same code once more takes it all the same: then nothing checks that it is from this "
                        "very sign-in (state) and was not slipped to you; PKCE still protects the exchange."
                    )
                )
            return " ".join(words)
        if cause == "oauth.state_mismatch":
            return tr("✕ This address belongs to another sign-in (wrong state). Copy the newest one.")
        if cause == "oauth.issuer_mismatch":
            return tr("✕ This response came from another server than the one we asked.")
        return tr("✕ This address contains no code and no token. Allow the access first, then copy the whole address.")

    def _tick(self) -> None:
        left = max(0, int(self._timeout_s - self._clock.elapsed() / 1000 + 0.5))
        if self._with_browser and not self._at_work():
            self.countdown.emit(tr("waiting · {m}:{s:02d} left", m=left // 60, s=left % 60))
        else:
            self.countdown.emit(tr("at work · {s} s", s=self._clock.elapsed() // 1000))
        for live in self._lines.values():
            if live.running:
                seconds = self._since.elapsed() / 1000
                live.time.setText(f"… {seconds:.0f} s")
                if live.step == "redirect" and not self._foreign:
                    live.words.setText(self._no_answer())

    def _at_work(self) -> bool:
        return any(live.running for step, live in self._lines.items() if step in {"token", "call"})

    def _no_answer(self) -> str:
        parts = [tr("No response yet")]
        if self._strays not in {"", "0"}:
            parts.append(trn("{n} stray request ignored", "{n} stray requests ignored", int(self._strays)))
        return " · ".join([*parts, self._protections])

    # ---- words --------------------------------------------------------------------------------------------

    def _later(self, step: StepName) -> str:
        words: dict[StepName, str] = {
            "listen": tr("Get ready for the response"),
            "browser": tr("Ask the browser to open the sign-in page"),
            "redirect": tr("Wait for the response"),
            "token": tr("Exchange the code for a token") if self._with_browser else tr("Ask for a token"),
            "session": tr("Open a session"),
            "call": tr("Ask {provider} who this is", provider=self._provider),
        }
        return words[step]

    def _text(self, progress: Progress) -> str:
        facts, failed = progress.facts, progress.state == "failed"
        if progress.step == "listen":
            place = self._listening(facts.get("redirect_uri", ""), facts.get("way", ""), failed=failed)
            if "first_uri" not in facts:
                return place
            return f"{place} · " + tr("not {first}: this address has to be registered too", first=facts["first_uri"])
        if progress.step == "browser":
            host = facts.get("host", "")
            return (tr("No browser could be opened") if failed else tr("Asked the browser to open {host}")).format(
                host=host
            )
        if progress.step == "redirect" and progress.state == "started":
            return self._no_answer()
        if progress.step == "redirect":
            return tr("No usable response") if failed else tr("The response is here")
        status = f" · HTTP {progress.status}" if progress.status is not None else ""
        return self._later(progress.step) + status

    def _listening(self, uri: str, way: str, *, failed: bool) -> str:
        if failed:
            return tr("The port is taken by another program")
        if way == "paste":
            return tr("You paste the response")
        return tr("Waiting at {place}", place=urlsplit(uri).netloc or tr("a free port"))

    # ---- buttons ------------------------------------------------------------------------------------------

    def copy_address(self) -> None:
        """The address of the sign-in page, to the clipboard."""
        copy(self._shell, self.address.text(), tr("Copied the address"))

    def _open(self) -> None:
        self._shell.open_link(self.address.text())

    def _show_paste(self, shown: bool) -> None:
        self.paste_part.setVisible(shown)
        if shown:
            self.paste.setFocus()

    def _use(self) -> None:
        text = self.paste.text().strip()
        if not text:
            self.paste_note.setText(self._paste_problem("", {}))
            self.paste_note.show()
            return
        self.paste_note.hide()
        self.pasted.emit(text)
