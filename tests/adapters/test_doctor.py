"""Facts about this computer: each said plainly, and no secret of the environment among them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from smsauth_gui.adapters import doctor, passphrase
from smsauth_gui.adapters.doctor import Fact

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def fact(home: Path, name: str, now: datetime = NOW) -> Fact:
    return next(item for item in doctor.facts(home, now=now) if item.name == name)


def test_the_facts_come_in_the_order_they_are_needed(_own_home):
    names = [item.name for item in doctor.facts(_own_home, now=NOW)]
    assert names == ["keyring", "browser", "loopback", "tls", "proxy", "clock", "folder"]


def test_a_computer_without_keyring_and_screen_is_told_so(_own_home, monkeypatch):
    monkeypatch.setattr(doctor.sys, "platform", "linux")
    keyring, browser = fact(_own_home, "keyring"), fact(_own_home, "browser")
    assert not keyring.ok
    assert "vault.missing" in keyring.text
    assert "memory" in keyring.text
    assert not browser.ok
    assert "copy the address" in browser.text


def test_a_real_keyring_is_named(secret_service):
    told = fact(secret_service, "keyring")
    assert told.ok
    assert "Secret Service (GNOME Keyring or compatible)" in told.text
    assert "encrypted" in told.text


def test_a_passphrase_is_named_as_the_place_of_the_key(_own_home):
    passphrase.wrap(_own_home, bytes(range(32)), "a few words together")
    told = fact(_own_home, "keyring")
    assert told.ok
    assert "behind your passphrase" in told.text


def test_a_keyring_that_protects_nothing_is_refused_by_name(_own_home, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    told = fact(_own_home, "keyring")
    assert not told.ok
    assert "we don't know whether it protects secrets: keyring.backends.null.Keyring" in told.text


def test_what_the_person_chose_as_browser_is_named(_own_home, monkeypatch):
    monkeypatch.setenv("BROWSER", "firefly --token secret-word %s")
    told = fact(_own_home, "browser")
    assert told.ok
    assert "firefly" in told.text
    assert "secret-word" not in told.text


@pytest.mark.parametrize("chosen", [" ", "%s"])
def test_an_odd_browser_variable_is_no_crash(_own_home, monkeypatch, chosen):
    monkeypatch.setenv("BROWSER", chosen)
    assert fact(_own_home, "browser").name == "browser"


@pytest.mark.parametrize(
    ("installed", "ok", "text"), [({"firefox"}, True, "firefox"), (set(), False, "none was found")]
)
def test_on_a_screen_the_browser_that_is_there_is_named(_own_home, monkeypatch, installed, ok, text):
    monkeypatch.setattr(doctor.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr(doctor.shutil, "which", lambda name: f"/usr/bin/{name}" if name in installed else None)
    assert fact(_own_home, "browser") == Fact("browser", ok, text)


def test_inside_windows_its_browser_counts_without_a_screen(_own_home, monkeypatch):
    monkeypatch.setattr(doctor.sys, "platform", "linux")
    monkeypatch.setenv("WSL_DISTRO_NAME", "Debian")
    monkeypatch.setattr(doctor.shutil, "which", lambda name: name if name == "explorer.exe" else None)
    assert fact(_own_home, "browser") == Fact("browser", True, "explorer.exe")


def test_ports_and_certificates_work_here(_own_home):
    assert fact(_own_home, "loopback").ok
    assert "127.0.0.1" in fact(_own_home, "loopback").text
    assert fact(_own_home, "tls").ok


@pytest.mark.parametrize(
    ("value", "host"),
    [
        ("http://me:proxy-password@proxy.example:3128", "proxy.example"),
        ("me:proxy-password", "something unreadable"),
        ("http://[proxy-password", "something unreadable"),
    ],
)
def test_a_proxy_is_named_without_its_password(_own_home, monkeypatch, value, host):
    monkeypatch.setenv("HTTPS_PROXY", value)
    told = fact(_own_home, "proxy")
    assert (told.ok, told.text) == (True, f"HTTPS_PROXY names {host}")


def test_no_proxy_is_said(_own_home):
    assert fact(_own_home, "proxy").text == "none is set"


@pytest.mark.parametrize(("year", "ok"), [(1970, False), (2026, True), (2123, False)])
def test_a_clock_that_cannot_be_right_is_told(_own_home, year, ok):
    told = fact(_own_home, "clock", NOW.replace(year=year))
    assert told == Fact("clock", ok, f"{year}-05-04 12:00:00 UTC")


def test_the_folder_is_judged_by_what_exists_of_it(_own_home, monkeypatch):
    home = _own_home / "not" / "there"
    assert fact(home, "folder") == Fact("folder", True, str(home))
    monkeypatch.setattr(doctor.os, "access", lambda path, _: path != _own_home)
    assert fact(home, "folder") == Fact("folder", False, f"{home} cannot be written")
    assert not home.exists()
