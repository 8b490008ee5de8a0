"""The wheel is whole: built, installed into an empty environment and run from elsewhere, it finds what it needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("wheel")  # built once
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built offline."""
    folder = tmp_path_factory.mktemp("wheel")
    # Hatchling also runs under this very Python; building in another process keeps its warnings out of the tests.
    words = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True, timeout=60)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with nothing but the wheel; what it depends on is lent, without our checkout."""
    environment = tmp_path_factory.mktemp("installed") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True, timeout=60)
    scripts, packages = (
        Path(sysconfig.get_path(name, "venv", vars={"base": str(environment), "platbase": str(environment)}))
        for name in ("scripts", "purelib")
    )
    pip = [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True, timeout=60, capture_output=True)
    # A path in a .pth file is only searched; the .pth files that lie there, our editable install's, are not read.
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return scripts


def run(*words: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "SMSAUTH_HOME": str(home / "data")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    return subprocess.run(
        list(map(str, words)), cwd=home, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_wheel_holds_the_package_and_its_resources_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"smsauth_gui"}
    shipped = {name.removeprefix("smsauth_gui/_resources/") for name in names if "/_resources/" in name}
    listed = subprocess.run(["git", "ls-files", "resources"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert {name.removeprefix("resources/") for name in listed.stdout.splitlines()} <= shipped
    assert "smsauth_gui/py.typed" in names


def test_the_installed_command_finds_its_providers(installed, tmp_path):
    ran = run(installed / "smsauth", "--json", "providers", home=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert len([one for one in json.loads(ran.stdout)["providers"] if one["methods"]]) >= 5
    where = run(installed / "python", "-c", "import smsauth_gui; print(smsauth_gui.__file__)", home=tmp_path)
    assert where.stdout.startswith(str(installed.parent)), where


def test_the_installed_command_signs_in_at_its_own_practice_server(installed, tmp_path):
    ran = run(installed / "smsauth", "--json", "connect", "seven", "api_key", "--sandbox", "--no-store", home=tmp_path)
    assert json.loads(ran.stdout)["ok"], ran


def test_the_installed_window_paints(installed, tmp_path):
    ran = run(installed / "smsauth-gui", "--sandbox", "--measure-startup", home=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["first_paint_ms"] > 0
