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
    "core/provider/schema.py": "one schema, most of it the words that document it",
}
"""Modules over 500 lines, and why they are still one."""

TOLD_ELSEWHERE = {
    "__main__.py": "test_main.py",
    "app.py": "cli/test_connect.py",
    "assets.py": "test_wheel.py",
    "wording/*.py": "wording/test_causes.py",
    "core/provider/knowledge.py": "core/clues/test_read.py",
    "core/values/statement.py": "wording/test_statements.py",
    "adapters/loopback_server.py": "adapters/test_loopback.py",
    "cli/answers.py": "cli/test_connect.py",
    "cli/given.py": "cli/test_connect.py",
    "cli/given_text.py": "cli/test_compare.py",
    "core/exchange/curl.py": "core/exchange/test_text.py",
    "core/exchange/log.py": "core/exchange/test_text.py",
    "core/safe/personal.py": "wording/test_report.py",
    "core/*/*_reading.py": "core/paste/test_paste_samples.py",
    "core/grant/kind.py": "core/grant/test_kinds.py",
    "core/grant/redirect_response.py": "core/paste/test_paste_samples.py",
    "core/paste/compare.py": "ui/inspect/test_dialogs.py",
    "core/clues/inspection.py": "ui/inspect/test_same_as_the_command.py",
    "core/values/credential.py": "core/grant/test_oauth.py",
    "core/diagnosis/*.py": "core/diagnosis/test_diagnose.py",
    "core/token/flaw.py": "core/paste/test_paste_samples.py",
    "core/token/jwt.py": "core/token/test_jwt_vectors.py",
    "core/token/scope_ledger.py": "ui/shared/test_ledger_view.py",
    "core/values/moment.py": "ui/inspect/test_moment_field.py",
    "core/paste/*.py": "core/paste/test_read.py",
    "core/provider/schema.py": "providers/test_files.py",
    "services/connect_run.py": "services/test_connect.py",
    "core/values/reading.py": "core/paste/test_paste_samples.py",
    "core/token/carriers.py": "core/paste/test_paste_samples.py",
    "core/token/verify.py": "core/token/test_jwt_vectors.py",
    "sandbox/application.py": "sandbox/test_server.py",
    "sandbox/exchange.py": "sandbox/test_scenarios.py",
    "sandbox/pages.py": "sandbox/test_oauth.py",
    "sandbox/practice.py": "providers/test_practice.py",
    "sandbox/wire.py": "sandbox/test_server.py",
    "services/facade.py": "journeys/test_every_way.py",
    "services/stored_accounts.py": "services/test_accounts.py",
    "services/outcome.py": "services/test_connect.py",
    "services/ports.py": "adapters/test_http_contract.py",
    "services/signin.py": "services/test_connect.py",
    "services/sending.py": "services/test_call.py",
    "ui/account/*.py": "ui/account/test_account_page.py",
    "ui/overview/preferences.py": "ui/overview/test_safe_card.py",
    "ui/kit/file_drops.py": "ui/window/test_main_window.py",
    "ui/window/links.py": "ui/window/test_main_window.py",
    "ui/window/focus_keeper.py": "journeys/test_keyboard.py",
    "ui/kit/icons.py": "ui/window/test_sidebar.py",
    "ui/window/page_maker.py": "ui/window/test_main_window.py",
    "ui/window/connecting.py": "journeys/test_every_way.py",
    "ui/shared/exchanges.py": "ui/account/test_timeline.py",
    "ui/shared/walk_*.py": "ui/shared/test_walk_picture.py",
    "ui/shared/presenting_banner.py": "ui/kit/test_presenting.py",
    "ui/shared/terms.py": "ui/overview/test_help_page.py",
    "ui/overview/accounts_table.py": "ui/overview/test_health_board.py",
    "ui/overview/account_check.py": "ui/overview/test_health_board.py",
    "ui/overview/health_table.py": "ui/overview/test_health_board.py",
    "ui/shared/answer_search.py": "ui/kit/test_json_tree.py",
    "ui/shared/answer_text.py": "ui/shared/test_answer_view.py",
    "ui/kit/buttons.py": "journeys/test_every_way.py",
    "ui/provider/calls_table.py": "journeys/test_every_way.py",
    "ui/kit/card.py": "ui/provider/test_provider_page.py",
    "ui/inspect/compare_dialog.py": "ui/inspect/test_dialogs.py",
    "ui/connect/*.py": "ui/connect/test_connect_page.py",
    "ui/shared/credential_card.py": "ui/inspect/test_inspector.py",
    "ui/connect/field_row.py": "ui/connect/test_connect_page.py",
    "ui/shared/findings_card.py": "ui/inspect/test_inspector.py",
    "ui/kit/fitted_table.py": "ui/shared/test_claims_table.py",
    "ui/kit/flow_layout.py": "ui/provider/test_provider_page.py",
    "ui/window/foot_line.py": "ui/window/test_main_window.py",
    "ui/window/pages.py": "ui/window/test_main_window.py",
    "ui/window/practice_mode.py": "ui/window/test_main_window.py",
    "ui/connect/guide.py": "ui/provider/test_provider_page.py",
    "ui/inspect/*.py": "ui/inspect/test_inspector.py",
    "ui/kit/labels.py": "ui/provider/test_provider_page.py",
    "ui/provider/mail_part.py": "ui/provider/test_provider_page.py",
    "ui/provider/method_card.py": "ui/provider/test_provider_page.py",
    "ui/shared/report_actions.py": "ui/inspect/test_inspector.py",
    "ui/shared/language_menu.py": "ui/inspect/test_inspector.py",
    "ui/shared/roster.py": "ui/window/test_sidebar.py",
    "ui/overview/needs_card.py": "ui/overview/test_home.py",
    "ui/window/sidebar_foot.py": "ui/window/test_main_window.py",
    "ui/shared/diagnostics.py": "ui/overview/test_about_dialog.py",
    "ui/overview/exporting.py": "ui/overview/test_home.py",
    "ui/overview/settings.py": "ui/window/test_main_window.py",
    "ui/shared/shell.py": "ui/window/test_main_window.py",
    "ui/window/sidebar_entries.py": "ui/window/test_sidebar.py",
    "ui/kit/signals.py": "ui/kit/test_tasks.py",
    "ui/connect/step_card.py": "ui/connect/test_connect_page.py",
    "ui/account/token_panel.py": "ui/account/test_account_page.py",
    "ui/inspect/verify_dialog.py": "ui/inspect/test_dialogs.py",
    "ui/overview/welcome.py": "ui/window/test_main_window.py",
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


def test_every_file_the_documents_name_exists():
    documents = [ROOT / "README.md", *(ROOT / "packaging").glob("*.md")]
    readme = "\n".join(document.read_text() for document in documents)
    for name in re.findall(r"`((?:smsauth_gui|resources|packaging|tests)/[\w/.-]+)`", readme):
        assert (ROOT / name).exists(), name
    for name in re.findall(r"`((?:core|services|ui|cli|adapters|sandbox)/[\w/]*\.py)`", readme):
        assert (PACKAGE / name).is_file(), name
    for document in documents:
        for name in re.findall(r"\]\(([\w./-]+)\)", document.read_text()):
            assert (document.parent / name).exists(), name


def test_every_test_that_security_names_exists():
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", (ROOT / "packaging" / "SECURITY.md").read_text())
    assert len(named) > 20
    for file, test in named:
        assert f"def {test}(" in (ROOT / file).read_text(), test


def test_the_lock_of_the_foreign_server_names_no_host():
    lock = (TESTS / "interop" / "package-lock.json").read_text()
    assert '"resolved"' not in lock
    assert '"integrity"' in lock


def test_every_question_is_plain_text():
    """Names and answers of others stand in some of them; what looks like HTML is shown as it was typed."""
    made, plain = "= QMessageBox(", "box.setTextFormat(Qt.TextFormat.PlainText)"
    texts = {name_of(path): path.read_text() for path in SOURCES}
    assert [name for name, text in texts.items() if text.count(made) > text.count(plain)] == []


def test_values_are_structs():
    """A dataclass is compiled at each start, half a millisecond each; ``msgspec.Struct`` takes a twentieth of that."""
    assert [path.name for path in PRODUCT if "dataclass" in path.read_text("utf-8")] == []


def test_the_film_is_a_moving_picture_and_no_larger_than_it_may_be():
    film = (ROOT / "packaging" / "film.webp").read_bytes()
    assert (film[:4], film[8:12]) == (b"RIFF", b"WEBP")
    assert film.count(b"ANMF") > 5
    assert len(film) < 2_000_000


def test_the_readme_fits_on_one_screen():
    assert len((ROOT / "README.md").read_text().splitlines()) <= 50
