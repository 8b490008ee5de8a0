"""What is installed without Python: the recipe names everything the program loads by name, and leaves out what it says."""

from __future__ import annotations

import ctypes
import importlib
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import types
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import PySide6
import pytest

import smsauth_gui
from smsauth_gui import cli
from smsauth_gui.assets import resource
from smsauth_gui.ui.shared import report_actions
from tests.scripts import FOLDER, script

PARTS = FOLDER / "bundle"


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """The script as a module; what it imports lies beside it."""
    monkeypatch.setattr(sys, "path", [str(FOLDER), str(PARTS), *sys.path])
    return script("bundle")


class Recipe:
    """The spec as PyInstaller would run it, noting what it asks for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, platform: str = "linux") -> None:
        self.analyses: list[dict[str, Any]] = []
        self.programs: list[dict[str, Any]] = []
        self.apps: list[dict[str, Any]] = []
        hooks = types.ModuleType("PyInstaller.utils.hooks")
        hooks.collect_submodules = lambda name: [name, *self.below(name)]  # type: ignore[attr-defined]
        hooks.copy_metadata = lambda name: [(f"{name}.dist-info", ".")]  # type: ignore[attr-defined]
        for name in ("PyInstaller", "PyInstaller.utils"):
            monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
        monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "path", list(sys.path))
        spec = PARTS / "smsauth.spec"
        self.names: dict[str, Any] = {
            "SPECPATH": str(PARTS), "workpath": "nowhere", "Analysis": self.analysis, "PYZ": lambda pure: pure,
            "EXE": lambda *_, **how: self.programs.append(how), "COLLECT": lambda *_, **how: how["name"],
            "BUNDLE": lambda *_, **how: self.apps.append(how),
        }  # fmt: skip
        exec(compile(spec.read_text(), str(spec), "exec"), self.names)  # noqa: S102 - that is what a spec is for

    def analysis(self, scripts: list[str], **how: Any) -> types.SimpleNamespace:
        self.analyses.append({"scripts": scripts, **how})
        return types.SimpleNamespace(binaries=[], datas=[], pure=[], scripts=scripts)

    @staticmethod
    def below(name: str) -> list[str]:
        folder = Path(cli.__file__).parent.parent
        if name != folder.name:
            return [f"{name}.SecretService"]
        files = [path.relative_to(folder.parent).with_suffix("") for path in folder.rglob("*.py")]
        return [".".join(path.parts) for path in files if "_resources" not in path.parts]

    def hidden(self, script_name: str) -> set[str]:
        (found,) = (one for one in self.analyses if one["scripts"][0].endswith(script_name))
        return set(found["hiddenimports"])


def test_every_module_that_is_imported_by_its_name_is_in_the_recipe(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = Recipe(monkeypatch)
    assert {f"smsauth_gui.cli.{name}" for name in cli._MODULES.values()} <= recipe.hidden("command.py")
    pages = {path.stem for path in Path(cli.__file__).parent.parent.glob("ui/*/*.py")} - {"__init__"}
    assert pages == {name.rpartition(".")[2] for name in recipe.hidden("window.py") if name.count(".") == 3} & pages
    for script_name in ("window.py", "command.py"):
        assert {"keyring.backends", "smsauth_gui.sandbox.application"} <= recipe.hidden(script_name)
    assert [one["name"] for one in recipe.programs] == ["smsauth-gui", "smsauth"]
    assert [one["console"] for one in recipe.programs] == [False, True]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_recipe_runs_for_the_other_systems_too(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    recipe = Recipe(monkeypatch, platform)
    assert len(recipe.programs) == 2
    assert not any(one["strip"] for one in recipe.programs)


def test_what_is_left_out_is_none_of_what_the_program_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = Recipe(monkeypatch)
    kept = recipe.names["kept"]
    stay = [
        "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/translations/qtbase_de.qm", "PySide6/Qt/lib/libQt6Network.so.6", "libxcb-cursor.so.0",
        "babel/locale-data/ru.dat", "smsauth_gui/_resources/i18n/ru.mo", "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    ]  # fmt: skip
    go = [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libgtk-3.so.0", "libQt6Qml.so.6", "PySide6\\Qt6Quick.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so", "babel/locale-data/fr.dat", "libfontconfig.so.1",
        "PySide6/Qt/translations/qtbase_fr.qm", "smsauth_gui/_resources/i18n/ru.po", "libstdc++.so.6",
    ]  # fmt: skip
    assert [name for name, *_ in kept([(name, "", "") for name in stay + go])] == stay


def test_nothing_comes_along_because_it_happens_to_be_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    left_out = set(Recipe(monkeypatch).analyses[0]["excludes"])
    assert {"pytest", "hypothesis", "mypy", "PIL", "tkinter"} <= left_out
    assert not left_out & {"PySide6", "httpx", "keyring", "babel", "re2", "uvicorn", "click", "jeepney", "smsauth_gui"}


def test_every_part_of_qt_that_is_imported_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Recipe(monkeypatch).names["kept"]
    sources = [path.read_text("utf-8") for path in Path(cli.__file__).parent.parent.rglob("*.py")]
    parts = {part for text in sources for part in re.findall(r"\bPySide6\.Qt(\w+)", text)}
    assert {"Core", "Widgets", "PrintSupport", "Svg"} <= parts
    for part in parts:
        files = [f"PySide6/Qt{part}.abi3.so", f"PySide6/Qt/lib/libQt6{part}.so.6", f"PySide6\\Qt6{part}.dll"]
        assert kept([(name, "", "") for name in files]) == [(name, "", "") for name in files]


# ---- the data of ICU ---------------------------------------------------------------------------------------


def package(entries: dict[str, bytes], bundle: types.ModuleType) -> bytes:
    head = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    return head + bundle.icu._packed([(name.encode(), data) for name, data in entries.items()])


def test_only_languages_that_the_program_does_not_speak_go(bundle: types.ModuleType) -> None:
    stay = {"i/coll/de.res": b"German", "i/coll/root.res": b"all", "i/cnvalias.icu": b"x" * 40, "i/pool.res": b"pool"}
    go = {"i/coll/fr.res": b"French", "i/brkitr/ja_JP.res": b"Japanese", "i/zone/zh_Hant.res": b"Chinese"}
    small = bundle.icu.pruned(package(dict(sorted({**stay, **go}.items())), bundle))
    assert small == package(dict(sorted(stay.items())), bundle)
    with pytest.raises(ValueError, match="no data package"):
        bundle.icu.pruned(b"something else altogether")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt uses the system's ICU")
def test_the_smaller_library_still_sorts(bundle: types.ModuleType, tmp_path: Path) -> None:
    for library in (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicu*"):
        shutil.copy(library, tmp_path)
    (data,) = tmp_path.glob("libicudata.so.*")
    before, number = data.stat().st_size, data.name.rpartition(".")[2]
    bundle.icu.prune(data)
    assert data.stat().st_size < before / 2
    # A process of its own: this one has Qt's library loaded under the same name.
    sorts = f"""
import ctypes
for name in ("data", "uc"):
    ctypes.CDLL(f"{tmp_path}/libicu{{name}}.so.{number}", mode=ctypes.RTLD_GLOBAL)
library, error = ctypes.CDLL("{tmp_path}/libicui18n.so.{number}"), ctypes.c_int(0)
library.ucol_open_{number}.restype = ctypes.c_void_p
for language in (b"de@collation=phonebook", b"ru", b"fr"):
    assert library.ucol_open_{number}(language, ctypes.byref(error)) and error.value <= 0, error.value
"""
    told = subprocess.run([sys.executable, "-c", sorts], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert ctypes.sizeof(ctypes.c_void_p) == 8


# ---- the desktop -------------------------------------------------------------------------------------------


def test_the_menu_entry_opens_what_the_description_and_the_kinds_of_files_name() -> None:
    entry = RawConfigParser(strict=True, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PARTS / "linux" / "smsauth.desktop", "utf-8")
    desktop = entry["Desktop Entry"]
    described = ET.parse(PARTS / "linux" / "smsauth.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert described.findtext("launchable") == "smsauth.desktop"
    assert described.findtext("project_license") == "MIT"
    kinds = re.findall(r'type="(application/[^"]+)"', (PARTS / "linux" / "smsauth.mime.xml").read_text())
    assert desktop["MimeType"] == f"{described.findtext('provides/mediatype')};"
    assert described.findtext("provides/mediatype") in kinds
    assert desktop["Exec"].split()[0] in [one.text for one in described.findall("provides/binary")]
    for key in ("Comment", "GenericName", "Keywords"):
        assert {f"{key}[de]", f"{key}[ru]"} <= set(desktop)


def test_a_saved_report_is_of_the_kind_that_the_desktop_is_told_of() -> None:
    kinds = ET.parse(PARTS / "linux" / "smsauth.mime.xml").getroot()  # noqa: S314 - our own file
    globs = [part.attrib["pattern"] for part in kinds.iter() if part.tag.endswith("glob")]
    assert any(fnmatch(report_actions._SUGGESTED[".html"], glob) for glob in globs)
    assert any(fnmatch("walk.har", glob) for glob in globs)


def test_the_icon_is_a_picture_without_anything_from_elsewhere() -> None:
    drawn = ET.parse(resource("icons", "smsauth.svg")).getroot()  # noqa: S314 - our own file
    assert drawn.tag.endswith("svg")
    assert not [value for part in drawn.iter() for value in part.attrib.values() if "http" in value or "url(" in value]


# ---- licences ----------------------------------------------------------------------------------------------


def test_everything_the_program_needs_has_a_licence_beside_it(bundle: types.ModuleType) -> None:
    found = bundle.licences.closure("smsauth-gui")
    assert {"pyside6-essentials", "shiboken6", "httpx", "cryptography", "google-re2"} <= set(found)
    assert "pytest" not in found
    assert bundle.licences.python_licence().is_file()
    for name in ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"):
        assert "GNU" in (PARTS / name).read_text()


# ---- the limits and the trial ------------------------------------------------------------------------------


def test_a_folder_beyond_the_limits_is_untrue(
    bundle: types.ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "library.so").write_bytes(bytes(2_000_000))
    took = {"smsauth-gui": 400.0, Path(sys.executable).name: 500.0}
    monkeypatch.setattr(bundle, "start", lambda *words, **_: took[Path(words[0]).name])
    assert bundle.measured(tmp_path) == "2 MB; first paint after 400 ms, 0.80 times the checkout's 500 ms"
    took["smsauth-gui"] = 701.0
    with pytest.raises(bundle.release.Untrue, match=r"1\.40 times"):
        bundle.measured(tmp_path)
    took["smsauth-gui"] = 400.0
    monkeypatch.setattr(bundle, "LIMIT_MB", 1)
    with pytest.raises(bundle.release.Untrue, match="the limits are 1 MB"):
        bundle.measured(tmp_path)


def test_a_trial_that_cannot_be_made_says_why(
    bundle: types.ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del bundle
    trial = importlib.import_module("trial")
    monkeypatch.setattr(trial.os, "geteuid", lambda: 1000, raising=False)
    trial.tried(tmp_path / "smsauth.deb", tmp_path)
    assert capsys.readouterr().out == "clean root: NOT TRIED: only root can make a clean root\n"
    monkeypatch.setattr(trial.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(trial.shutil, "which", lambda _: None)
    assert trial.why_not() == "debootstrap, unshare, chroot is not on this computer"


def test_what_an_appimage_lacks_is_said(
    bundle: types.ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bundle.shutil, "which", lambda _: None)
    assert bundle.appimage_made(tmp_path).startswith("NOT MADE: appimagetool")


# ---- Windows and macOS -------------------------------------------------------------------------------------


def test_the_recipe_of_the_mac_makes_an_application_that_says_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    (app,) = Recipe(monkeypatch, "darwin").apps
    assert app["name"] == "smsauth.app"
    assert app["version"] == smsauth_gui.__version__
    info = app["info_plist"]
    assert set(info["CFBundleLocalizations"]) == {"en", "de", "ru"}
    (kind,) = info["CFBundleDocumentTypes"]
    (declared,) = info["UTImportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["har"]
    assert "CFBundleURLTypes" not in info, "no address handler: the answer of a sign-in would pass through argv"


def test_the_hardened_runtime_allows_no_more_than_it_must() -> None:
    allowed = plistlib.loads((PARTS / "macos" / "entitlements.plist").read_bytes())
    prefix = "com.apple.security.cs."
    assert allowed == {f"{prefix}allow-unsigned-executable-memory": True, f"{prefix}disable-library-validation": True}
    signing = (PARTS / "macos" / "sign.sh").read_text()
    assert signing.count("--options runtime") == signing.count("--entitlements") == 2
    assert "password" not in signing.replace("no password stands on a command line", "")
    checked = subprocess.run(["sh", "-n", PARTS / "macos" / "sign.sh"], capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr


def installer() -> dict[str, list[str]]:
    """The sections of the Inno Setup script and their lines."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in (PARTS / "windows" / "smsauth.iss").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line.strip() and not line.startswith((";", "#")):
            found.setdefault(section, []).append(line)
    return found


def test_the_installer_names_what_the_recipe_makes_and_takes_back_what_it_adds() -> None:
    sections = installer()
    setup = dict(line.split("=", 1) for line in sections["Setup"])
    assert setup["AppVersion"] == "{#Version}", "the version stands in one place"
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", setup["AppId"])
    assert setup["PrivilegesRequired"] == "lowest"
    named = set(re.findall(r"\{app\}\\([\w-]+)\.exe", (PARTS / "windows" / "smsauth.iss").read_text("utf-8")))
    assert named == {"smsauth-gui"}
    languages = {re.search(r'Name: "(\w+)"', line)[1] for line in sections["Languages"]}  # type: ignore[index]
    assert languages == {"en", "de", "ru"}
    assert {line.split(".")[0] for line in sections["CustomMessages"]} == languages
    # Each value it writes is one that an uninstallation deletes, or the one that the code takes out again.
    kept = [line for line in sections["Registry"] if "uninsdelete" not in line and "\\command" not in line]
    assert [re.search(r'ValueName: "(\w+)"', line)[1] for line in kept] == ["Path"]  # type: ignore[index]
    assert any("CurUninstallStepChanged" in line for line in sections["Code"])
    assert (PARTS / "LGPL-3.0-only.txt").is_file()
    assert "licences\\smsauth.txt" in setup["LicenseFile"]
