"""Reads folders of provider files into a catalog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec

from smsauth_gui.adapters import quick_toml
from smsauth_gui.core.provider.catalog import Catalog, Foreign
from smsauth_gui.core.provider.knowledge import Knowledge
from smsauth_gui.core.provider.schema import Provider

if TYPE_CHECKING:
    from smsauth_gui.core.provider.check import Complaint


def load(
    folders: Sequence[Path], knowledge: Path | None = None, *, checked: Path | None = None, cache: Path | None = None
) -> tuple[Catalog, list[Complaint]]:
    """All providers of the folders; a later folder's provider of the same id replaces an earlier one's.

    A file that is wrong in any way is told and left out, and so is the second of two in one folder that describe the
    same provider; a folder that does not exist is empty. What wordings mean is read from ``knowledge`` when it is asked
    for. Of the files in ``checked`` all is known to be right, as of the program's own: they are only decoded, and what they
    and the knowledge say is kept in the folder ``cache`` to be read faster.
    """
    by_id: dict[str, Provider] = {}
    built_in: dict[str, Provider] = {}
    foreign: dict[str, Foreign] = {}
    complaints: list[Complaint] = []
    for folder in folders:
        if folder == checked:
            providers, wrong = _known_good(folder, cache)
            built_in = providers
        else:
            providers, wrong = read_folder(folder, built_in=built_in)
        if checked is not None and folder != checked:
            ours = by_id.keys() - foreign.keys()
            for name in providers:
                foreign[name] = Foreign(str(folder), name in ours or (name in foreign and foreign[name].replaces))
        by_id |= providers
        complaints += wrong
    known = partial(read_knowledge, knowledge, cache) if knowledge is not None else tuple
    return Catalog(by_id.values(), known, foreign), complaints


def _known_good(folder: Path, cache: Path | None) -> tuple[dict[str, Provider], list[Complaint]]:
    """Of the program's own files only what was edited by somebody since can be wrong: then it is told as of any other."""
    if cache is not None:
        with suppress(OSError, ValueError, msgspec.MsgspecError):
            return {one.id: one for one in quick_toml.read(folder, list[Provider], cache / "providers.json")}, []
    return read_folder(folder, known_good=True)


def read_folder(
    folder: Path, *, known_good: bool = False, built_in: Mapping[str, Provider] = MappingProxyType({})
) -> tuple[dict[str, Provider], list[Complaint]]:
    """The usable providers of one folder by id, and what is wrong with its files; ``built_in``: the program's own."""
    by_id: dict[str, Provider] = {}
    complaints: list[Complaint] = []
    if not folder.is_dir():
        return {}, []
    from smsauth_gui.core.provider.check import Complaint

    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except OSError as error:
        return {}, [Complaint(str(folder), "", error.strerror or "cannot be read")]
    for path in paths:
        provider, wrong = read(path, known_good=known_good, built_in=built_in)
        complaints += wrong
        if provider is None or wrong:
            continue
        if provider.id in by_id:
            complaints.append(Complaint(str(path), "id", f"another file here describes {provider.id!r} too"))
        else:
            by_id[provider.id] = provider
    return by_id, complaints


def read(
    path: Path, *, known_good: bool = False, built_in: Mapping[str, Provider] = MappingProxyType({})
) -> tuple[Provider | None, list[Complaint]]:
    """One file: its provider, or None, and what is wrong with it; of one that is known to be good, only how it is made."""
    from smsauth_gui.core.provider.check import LARGEST, Complaint, decode, decode_unchecked

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        return None, [Complaint(str(path), "", error.strerror or "cannot be read")]
    return decode_unchecked(data, str(path)) if known_good else decode(data, str(path), built_in)


def read_knowledge(folder: Path, cache: Path | None = None) -> tuple[Knowledge, ...]:
    """What wordings mean, by the program's own files, in the order of their names; `msgspec.ValidationError` for a wrong one."""
    if cache is not None:
        return quick_toml.read(folder, tuple[Knowledge, ...], cache / "knowledge.json")
    return tuple(msgspec.toml.decode(path.read_bytes(), type=Knowledge) for path in sorted(folder.glob("*.toml")))
