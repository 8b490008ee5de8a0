"""Rules of the house that no tool knows."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "smsauth_gui"
TESTS = ROOT / "tests"
SOURCES = sorted(path for path in PACKAGE.rglob("*.py") if "_resources" not in path.parts)
PRODUCT = [path for path in SOURCES if "sandbox" not in path.parts]
PROVIDERS = re.compile(r"\b(onlinesim|smsgate|infobip|sinch|sms77)\b|seven\.io|[\"']seven[\"']", re.IGNORECASE)

LONGER = {
    "core/provider.py": "one schema, most of it the words that document it",
    "wording.py": "one table of sentences, a line or two for each code",
}
"""Modules over 500 lines, and why they are still one."""

TOLD_ELSEWHERE = {
    "__main__.py": "test_main.py",
    "app.py": "cli/test_connect.py",
    "assets.py": "test_wheel.py",
    "wording.py": "ui/test_notice.py",
    "adapters/loopback_server.py": "adapters/test_loopback.py",
    "cli/answers.py": "cli/test_connect.py",
    "cli/given.py": "cli/test_connect.py",
    "core/curl.py": "core/test_exchange.py",
    "core/exchange_log.py": "core/test_exchange.py",
    "core/personal.py": "core/test_report.py",
    "core/*_reading.py": "core/test_paste_samples.py",
    "core/arrival.py": "core/test_paste_samples.py",
    "core/claims.py": "core/test_paste_samples.py",
    "core/compare.py": "ui/test_dialogs.py",
    "core/credential.py": "core/test_oauth.py",
    "core/diagnosis_*.py": "core/test_diagnosis.py",
    "core/flaw.py": "core/test_paste_samples.py",
    "core/json_scan.py": "core/test_jwt_vectors.py",
    "core/jwt.py": "core/test_jwt_vectors.py",
    "core/ledger.py": "ui/test_ledger_view.py",
    "core/moment.py": "ui/test_moment_field.py",
    "core/paste_*.py": "core/test_paste.py",
    "core/provider.py": "providers/test_files.py",
    "core/reading.py": "core/test_paste_samples.py",
    "core/report.py": "ui/test_inspector.py",
    "core/sighting.py": "core/test_paste_samples.py",
    "core/verify.py": "core/test_jwt_vectors.py",
    "sandbox/application.py": "sandbox/test_server.py",
    "sandbox/exchange.py": "sandbox/test_scenarios.py",
    "sandbox/pages.py": "sandbox/test_oauth.py",
    "sandbox/practice.py": "providers/test_practice.py",
    "sandbox/wire.py": "sandbox/test_server.py",
    "services/desk.py": "journeys/test_every_way.py",
    "services/draft.py": "services/test_connect.py",
    "services/outcome.py": "services/test_connect.py",
    "services/ports.py": "adapters/test_http_contract.py",
    "services/signin.py": "services/test_connect.py",
    "services/wire.py": "services/test_call.py",
    "ui/account_*.py": "ui/test_account_page.py",
    "ui/arranging.py": "ui/test_keeping.py",
    "ui/preferences.py": "ui/test_keeping.py",
    "ui/safe_card.py": "ui/test_keeping.py",
    "ui/file_drops.py": "ui/test_main_window.py",
    "ui/links.py": "ui/test_main_window.py",
    "ui/window_actions.py": "ui/test_sidebar.py",
    "ui/term_line.py": "ui/test_connect_page.py",
    "ui/focus_keeper.py": "journeys/test_keyboard.py",
    "ui/icons.py": "ui/test_sidebar.py",
    "ui/late_tab.py": "ui/test_account_page.py",
    "ui/head_row.py": "ui/test_answer_view.py",
    "ui/connecting.py": "journeys/test_every_way.py",
    "ui/presenting_banner.py": "ui/test_presenting.py",
    "ui/terms.py": "ui/test_help_page.py",
    "core/catalog_words.py": "ui/test_language.py",
    "ui/accounts_table.py": "ui/test_health_board.py",
    "ui/answer_search.py": "ui/test_json_tree.py",
    "ui/answer_text.py": "ui/test_answer_view.py",
    "ui/buttons.py": "journeys/test_every_way.py",
    "ui/call_*.py": "ui/test_account_page.py",
    "ui/calls_table.py": "journeys/test_every_way.py",
    "ui/card.py": "ui/test_provider_page.py",
    "ui/compare_dialog.py": "ui/test_dialogs.py",
    "ui/connect_*.py": "ui/test_connect_page.py",
    "ui/credential_card.py": "ui/test_inspector.py",
    "ui/field_row.py": "ui/test_connect_page.py",
    "ui/findings_card.py": "ui/test_inspector.py",
    "ui/fitted_table.py": "ui/test_claims_table.py",
    "ui/flow_layout.py": "ui/test_provider_page.py",
    "ui/foot_line.py": "ui/test_main_window.py",
    "ui/guide.py": "ui/test_provider_page.py",
    "ui/inspector_*.py": "ui/test_inspector.py",
    "ui/labels.py": "ui/test_provider_page.py",
    "ui/mail_part.py": "ui/test_provider_page.py",
    "ui/method_card.py": "ui/test_provider_page.py",
    "ui/report_actions.py": "ui/test_inspector.py",
    "ui/practice.py": "ui/test_main_window.py",
    "ui/roster.py": "ui/test_sidebar.py",
    "ui/settings.py": "ui/test_main_window.py",
    "ui/shell.py": "ui/test_main_window.py",
    "ui/sidebar_entries.py": "ui/test_sidebar.py",
    "ui/signals.py": "ui/test_tasks.py",
    "ui/step_card.py": "ui/test_connect_page.py",
    "ui/time_words.py": "ui/test_standing.py",
    "ui/token_panel.py": "ui/test_account_page.py",
    "ui/verify_dialog.py": "ui/test_dialogs.py",
    "ui/welcome.py": "ui/test_main_window.py",
}
"""Modules without a test file of their own name, and the one that tells of them: they have no behaviour apart from it."""


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def git(*words: str) -> list[str]:
    listed = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return listed.stdout.splitlines()


def lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if pattern.search(line)
    ]


def test_a_provider_is_data():
    assert lines_with(PROVIDERS, PRODUCT) == []


@pytest.mark.parametrize(
    "short_cut",
    [
        r"\bMagicMock\b",
        r"\bverify\s*=\s*False",
        r"\bCERT_NONE\b",
        r"\btime\.sleep\(",
        r"\braise NotImplementedError|except NotImplementedError: *pass",
        r"\b(TODO|FIXME|XXX)\b",
        r"\bshell\s*=\s*True|\bos\.system\b|(?<!\.)\b(eval|exec)\(",
    ],
)
def test_no_stub_and_no_short_cut_is_left(short_cut):
    assert lines_with(re.compile(short_cut), SOURCES) == []


def test_an_ignored_finding_names_its_code_and_its_reason():
    blanket = re.compile(r"# (noqa|type: ignore)(?!(: [A-Z]+\d+(, ?[A-Z]+\d+)*|\[[\w, -]+\]) +(#|-) ?\S)")
    spoken = [
        line for line in lines_with(blanket, SOURCES) if not re.search(r"type: ignore\[[\w, -]+\]  # noqa: ", line)
    ]
    assert spoken == []


def test_no_module_does_two_jobs():
    long = {name_of(path) for path in SOURCES if len(path.read_text().splitlines()) > 500}
    assert long <= set(LONGER)


def test_nine_functions_of_ten_fit_on_a_screen():
    lengths = [
        (node.end_lineno or 0) - node.lineno + 1
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert sum(length <= 30 for length in lengths) >= 0.9 * len(lengths)
    assert max(lengths) <= 60


def test_every_module_has_a_test_that_tells_of_it():
    untold = []
    for path in SOURCES:
        name = name_of(path)
        mirrored = TESTS / Path(name).parent / f"test_{path.name}"
        elsewhere = (TESTS / test for wanted, test in TOLD_ELSEWHERE.items() if fnmatch(name, wanted))
        if path.name != "__init__.py" and not mirrored.exists() and not any(test.exists() for test in elsewhere):
            untold.append(name)
    assert untold == []


def test_no_drawer_for_odds_and_ends():
    odd = {"utils.py", "helpers.py", "common.py", "managers.py", "util.py", "helper.py", "misc.py"}
    assert [name_of(path) for path in SOURCES if path.name in odd] == []


def test_the_top_level_is_the_agreed_one():
    top = {name.partition("/")[0] for name in git("ls-files")}
    if not top:
        pytest.skip("not a git checkout: an archive has no list of its files")
    allowed = {"pyproject.toml", "smsauth_gui", "resources", "tests", "packaging", "README.md"}
    assert {name for name in top if not name.startswith(".")} == allowed


def test_packaging_is_no_package():
    # It would shadow the PyPI package of that name, which pytest and pip import.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_ci_runs_what_the_readme_says_and_nothing_else():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    commands = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec python3 packaging/dev.py test"
    assert all(line.startswith(("set ", "cd ")) for line in commands[:-1])
    shown = re.findall(r"^    (python3 packaging/dev\.py \w+)", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert shown == ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]


def test_every_file_the_readme_names_exists():
    readme = (ROOT / "README.md").read_text()
    for name in re.findall(r"`((?:smsauth_gui|resources|packaging|tests)/[\w/.-]+)`", readme):
        assert (ROOT / name).exists(), name
    for name in re.findall(r"`((?:core|services|ui|cli|adapters|sandbox)/[\w/]*\.py)`", readme):
        assert (PACKAGE / name).is_file(), name
    for name in re.findall(r"\]\(([\w./-]+)\)", readme):
        assert (ROOT / name).exists(), name


def test_the_version_is_one():
    from smsauth_gui import __version__

    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text()


def test_the_lock_of_the_foreign_server_names_no_host():
    lock = (TESTS / "interop" / "package-lock.json").read_text()
    assert '"resolved"' not in lock
    assert '"integrity"' in lock
