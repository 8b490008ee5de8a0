"""``smsauth providers``: what the provider files offer, a check of a file or folder, and the files' schema."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsauth_gui.cli.terminal import Terminal, UsageError
from smsauth_gui.core.values.hidden import one_line

if TYPE_CHECKING:
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.provider.check import Complaint
    from smsauth_gui.core.provider.schema import Call, Method, Param, Provider

_ACTIONS: Final = ("list", "check", "schema")


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``providers [list | check FILE_OR_DIR | schema]``."""
    parser = commands.add_parser(
        "providers",
        help="the providers, their methods and calls; check a provider file",
        usage="smsauth providers [-h] [--json] [--catalog DIR] [list | check FILE_OR_DIR | schema]",
    )
    parser.add_argument("action", nargs="?", choices=_ACTIONS, default="list")
    parser.add_argument("path", nargs="?", metavar="FILE_OR_DIR", help="what to check")
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """List, check or print the schema; exit status 1 when a check complains."""
    action, path = terminal.args.action, terminal.args.path
    if action == "check":
        if path is None:
            raise UsageError("check needs a provider file or a folder of them")
        return _check(terminal, Path(path))
    if path is not None:
        raise UsageError(f"{action} takes no file")
    return _schema(terminal) if action == "schema" else _list(terminal)


# ---- the list ----------------------------------------------------------------------------------------------


def _list(terminal: Terminal) -> int:
    catalog = terminal.catalog
    answer = {"providers": [provider_json(item) | _origin(catalog, item) for item in catalog.connectable]}
    terminal.emit(answer, lambda: _list_text(catalog))
    return 0


def _origin(catalog: Catalog, provider: Provider) -> dict[str, object]:
    """Where a file of somebody else's lies, and whether it stands in for the program's own."""
    foreign = catalog.foreign.get(provider.id)
    return {"folder": foreign.path, "replaces_built_in": foreign.replaces} if foreign is not None else {}


def provider_json(provider: Provider) -> dict[str, object]:
    """One provider as the terminal tells it."""
    return {
        "id": provider.id,
        "name": provider.name,
        "compared": provider.compared.isoformat() if provider.compared else None,
        "modes": [mode.id for mode in provider.modes],
        "methods": [_method_json(provider, method) for method in provider.methods],
        "calls": [call_json(provider, call) for call in provider.calls],
    }


def _method_json(provider: Provider, method: Method) -> dict[str, object]:
    """``required`` speaks for every mode: a field that only some modes have is not required by the method."""
    from smsauth_gui.core.provider.schema import applies

    modes = [mode.id for mode in provider.modes_of(method)]
    fields = []
    for name in method.fields:
        item = provider.field(name)
        within = [mode for mode in modes if applies(item.modes, mode)]
        required = not name.endswith("?") and within == modes
        fields.append({"id": item.id, "secret": item.secret, "required": required, "modes": within})
    scopes = () if method.scopes == "role" else provider.scopes
    return {
        "id": method.id,
        "kind": method.__struct_config__.tag,
        "fields": fields,
        "scopes": [scope.id for scope in scopes if scope.ask],
        "modes": modes,
        "first_call": method.first_call,
    }


def call_json(provider: Provider, call: Call) -> dict[str, object]:
    """One call as the terminal tells it."""
    return {
        "id": call.id,
        "scope": call.scopes[0] if call.scopes else None,
        "scopes": list(call.scopes),
        "methods": list(call.methods) or [method.id for method in provider.methods],
        "modes": list(call.modes) or [mode.id for mode in provider.modes],
        "params": [_param_json(param) for param in call.params],
        "public": call.public,
        "changes": call.changes or None,
    }


def _param_json(param: Param) -> dict[str, object]:
    return {
        "id": param.id,
        "type": param.type,
        "required": param.required,
        "default": param.default,
        "choices": [choice.value for choice in param.choices],
    }


def _origin_lines(catalog: Catalog, provider: Provider) -> list[str]:
    foreign = catalog.foreign.get(provider.id)
    if foreign is None:
        return []
    stands = ", in place of the program's own" if foreign.replaces else ""
    return [f"  described by a file in {foreign.path}{stands}"]


def _list_text(catalog: Catalog) -> str:
    lines: list[str] = []
    for provider in catalog.connectable:
        tagline = f": {provider.tagline}" if provider.tagline else ""
        lines.append(f"{provider.name} ({provider.id}){tagline}")
        lines += _origin_lines(catalog, provider)
        if provider.compared:
            lines.append(f"  last compared with the provider's documents: {provider.compared.isoformat()}")
        if len(provider.modes) > 1:
            lines.append("  modes: " + ", ".join(mode.id for mode in provider.modes))
        for method in provider.methods:
            fields = ", ".join(name.replace("?", " (optional)") for name in method.fields)
            lines.append(f"  {method.id}  {method.title}: {fields}")
        calls = [call.id + (" (asks for confirmation)" if call.changes else "") for call in provider.calls]
        lines += ["  calls: " + ", ".join(calls), ""]
    return "\n".join(map(one_line, lines))


# ---- checking ----------------------------------------------------------------------------------------------


def _check(terminal: Terminal, path: Path) -> int:
    complaints = complaints_about(path)
    rows = [{"file": item.file, "key": item.key, "reason": item.reason} for item in complaints]
    answer = {"ok": not complaints, "complaints": rows}
    terminal.emit(answer, lambda: "\n".join(str(item) for item in complaints) or "Nothing to complain about.")
    return 1 if complaints else 0


def complaints_about(path: Path) -> list[Complaint]:
    """Everything wrong with a file, or with the ``.toml`` files of a folder; `UsageError` for a missing path."""
    from smsauth_gui.adapters import catalog_files
    from smsauth_gui.app import built_in_catalog
    from smsauth_gui.core.provider.check import Complaint

    built_in = {provider.id: provider for provider in built_in_catalog()}
    if path.is_dir():
        providers, complaints = catalog_files.read_folder(path, built_in=built_in)
        if not providers and not complaints:
            return [Complaint(str(path), "", "holds no provider file (*.toml)")]
        return complaints
    if not path.exists():
        raise UsageError(f"there is no file or folder {str(path)!r}")
    return catalog_files.read(path, built_in=built_in)[1]


def _schema(terminal: Terminal) -> int:
    from smsauth_gui.core.provider.check import schema

    text = schema().decode()
    terminal.emit(json.loads(text), lambda: text)
    return 0
