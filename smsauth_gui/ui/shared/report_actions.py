"""Handing things on: the safe report and the archive; to the clipboard or into a file."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from smsauth_gui.core.diagnosis.situation import Known
from smsauth_gui.core.exchange import har
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.known import Known as KnownSecrets
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.report_pages import ask_printer, pdf
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.language import Language
from smsauth_gui.wording.report import Blocked, Material, Report, build, markdown, page

_SUGGESTED: Final = {".html": "report.smsauth.html"}
"""Its second ending tells a desktop that it is a report of ours; it is a web page all the same."""


def copy(shell: Shell, text: str, announcement: str = "") -> None:
    """Put a text on the clipboard and say so in the foot line."""
    QGuiApplication.clipboard().setText(text)
    shell.announce(announcement or tr("Copied"))


def shown_request(request: Request, secrets: tuple[Secret, ...], catalog: Catalog) -> Request:
    """A request as it may be handed on."""
    return redact.request(request, KnownSecrets(secrets, catalog.vocabulary))


def archive(
    exchanges: Iterable[Exchange], catalog: Catalog, account: Account | None = None, provider: str = ""
) -> bytes:
    """Redacted exchanges as a HAR 1.2 archive; with what is known of the account's token beside each."""
    grant = account.grant if account else None
    known = Known(expires_at=grant.expires_at, scopes=grant.scopes_granted) if grant else Known()
    note = har.Note(account.provider if account else provider, account.method if account else "", known)
    return har.write(((exchange, note) for exchange in exchanges), catalog=catalog)


def hand_over_report(
    shell: Shell,
    owner: QWidget,
    material: Material,
    language: Language,
    secrets: tuple[Secret, ...],
    path: Path | None = None,
) -> None:
    """Make the safe report on a worker; to the clipboard as Markdown, or into a file in the form that its ending names.

    A report in which a known secret is found is not handed over.
    """

    def work() -> str:
        report = build(material, language)
        if path is None:
            return markdown(report, secrets)
        path.write_bytes(_as_file(report, secrets, path.suffix.lower()))
        return ""

    def done(text: str) -> None:
        if path is None:
            copy(shell, text, tr("Copied: the safe report"))
        else:
            shell.announce(tr("Saved as {name}", name=path.name))

    shell.tasks.run(owner, work, done, partial(_not_handed_over, shell))


def _as_file(report: Report, secrets: tuple[Secret, ...], ending: str) -> bytes:
    if ending == ".md":
        return markdown(report, secrets).encode()
    html = page(report, secrets)
    return pdf(html) if ending == ".pdf" else html.encode()


def _not_handed_over(shell: Shell, problem: Exception) -> None:
    if isinstance(problem, Blocked):
        shell.announce(tr("No report was made: a secret stood in it."))
    elif isinstance(problem, OSError):
        shell.announce(tr("Could not be saved: {reason}", reason=problem.strerror or ""))
    else:
        raise problem


def save_report(
    shell: Shell, owner: QWidget, material: Material, language: Language, secrets: tuple[Secret, ...], ending: str
) -> None:
    """Ask where, then save the safe report; ``ending`` is ``.pdf``, ``.md`` or ``.html``."""
    kinds = {".pdf": "PDF (*.pdf)", ".md": "Markdown (*.md)", ".html": tr("Web pages (*.html)")}
    dialog = ask_file(
        owner,
        tr("Save report"),
        _SUGGESTED.get(ending, f"report{ending}"),
        kinds[ending],
        lambda path: hand_over_report(shell, owner, material, language, secrets, path),
    )
    dialog.setDefaultSuffix(ending[1:])


def print_report(
    shell: Shell, owner: QWidget, material: Material, language: Language, secrets: tuple[Secret, ...]
) -> None:
    """Make the safe report on a worker, then ask which printer."""
    shell.tasks.run(
        owner,
        lambda: page(build(material, language), secrets),
        partial(ask_printer, owner),
        partial(_not_handed_over, shell),
    )


def ask_file(
    parent: QWidget, title: str, suggested: str, kinds: str, chosen: Callable[[Path], object], *, save: bool = True
) -> QFileDialog:
    """Ask for a file without blocking; ``chosen`` gets its path."""
    dialog = QFileDialog(parent, title, suggested, kinds)
    dialog.setObjectName("file_dialog")
    mode = QFileDialog.AcceptMode.AcceptSave if save else QFileDialog.AcceptMode.AcceptOpen
    dialog.setAcceptMode(mode)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
    if save:
        dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.open()
    return dialog


def write(shell: Shell, owner: QWidget, path: Path, data: Callable[[], bytes]) -> None:
    """Make and write a file on a worker; says how it went."""

    def work() -> str:
        path.write_bytes(data())
        return path.name

    def failed(problem: Exception) -> None:
        if not isinstance(problem, OSError):
            raise problem
        shell.announce(tr("Could not be saved: {reason}", reason=problem.strerror or tr("the file can't be written")))

    shell.tasks.run(owner, work, lambda name: shell.announce(tr("Saved as {name}", name=name)), failed)


def save_archive(
    shell: Shell, owner: QWidget, exchanges: tuple[Exchange, ...], account: Account | None, provider: str = ""
) -> None:
    """Ask where, then write a HAR."""

    def chosen(path: Path) -> None:
        write(shell, owner, path, lambda: archive(exchanges, shell.services.catalog, account, provider))

    name, kinds = f"{account.name if account else 'exchange'}.har", tr("HTTP archives (*.har);;All files (*)")
    ask_file(owner, tr("Export HAR"), name, kinds, chosen)
