"""Every exchange, redacted, in a file of its own: clearing and shrinking it never touches the accounts.

What a list shows and a search looks through lies in plain columns; the exchange itself is sealed with the key of the
accounts, for even masked answers speak of people. Without a lasting key it is all kept in memory, up to a limit.
"""

from __future__ import annotations

import base64
import json
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from msgspec.structs import replace

from smsauth_gui.adapters.explained import explained
from smsauth_gui.adapters.sqlite_file import can_write, connect
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.errors import CAUSES, Problem, Verdict
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.services.ports import HistoryRow

if TYPE_CHECKING:
    from smsauth_gui.adapters.vault import Vault

_FILE: Final = "history.sqlite3"
_OWNER: Final = "history"
_MOST_IN_MEMORY: Final = 2_000
_LARGEST: Final = 200_000
"""Bytes of a body that are kept; the timeline of the moment shows all of it."""
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS exchange (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    account TEXT NOT NULL,
    provider TEXT NOT NULL,
    what TEXT NOT NULL,
    method TEXT NOT NULL,
    host TEXT NOT NULL,
    path TEXT NOT NULL,
    status INTEGER,
    cause TEXT NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS exchange_at ON exchange (at);
CREATE INDEX IF NOT EXISTS exchange_account ON exchange (account);
"""
_VERDICTS: Final = frozenset(Verdict)
_COLUMNS: Final = "number, at, account, provider, what, method, host, path, status, cause, verdict"


class HomeHistory:
    """Implements `services.ports.History` for one folder. ``vault`` gives the key, or None: then it is kept in memory.

    ``sealing`` gives it before something is kept, ``vault`` where that is left out.
    """

    def __init__(
        self, folder: Path, vault: Callable[[], Vault | None], sealing: Callable[[], Vault | None] | None = None
    ) -> None:
        self._sealing = sealing or vault
        self._path = folder / _FILE
        self._vault = vault
        self._lock = threading.RLock()
        self._db: sqlite3.Connection | None = None
        self._to_read = False
        self._memory: deque[tuple[HistoryRow, TimelineEntry]] = deque(maxlen=_MOST_IN_MEMORY)
        self._last = 0

    def _database(self) -> sqlite3.Connection:
        if self._db is not None and self._to_read and can_write(self._path):
            self.close()
        if self._db is None:
            db, self._to_read = connect(self._path)
            if not self._to_read:
                db.execute("PRAGMA journal_mode = WAL")
                # A lost line of history costs nothing, waiting for the disk at each call would.
                db.execute("PRAGMA synchronous = NORMAL")
                db.execute("PRAGMA secure_delete = ON")
                db.executescript(_SCHEMA)
            self._db = db
        return self._db

    @property
    def _kept(self) -> bool:
        """There is a file; nobody who only looks makes one."""
        return self._db is not None or self._path.exists()

    def add(self, account: str, provider: str, entry: TimelineEntry) -> None:
        """See `services.ports.History.add`."""
        row = _row(0, account, provider, entry)
        vault = self._sealing()
        with self._lock, explained(self._path):
            if vault is None:
                self._last += 1
                self._memory.appendleft((_row(self._last, account, provider, entry), entry))
                return
            sealed = vault.seal(json.dumps(_facts(entry)).encode(), _OWNER)
            facts = (entry.at.timestamp(), *_plain(row), _words(row), sealed)
            marks = ", ".join("?" * len(facts))
            self._database().execute(f"INSERT INTO exchange ({_COLUMNS[8:]}, words, sealed) VALUES ({marks})", facts)  # noqa: S608 - no value is part of the text

    def count(self, words: str = "", account: str = "") -> int:
        """See `services.ports.History.count`."""
        if self._vault() is None:
            return len(self._fitting(words, account))
        if not self._kept:
            return 0
        where, values = _where(words, account)
        with self._lock, explained(self._path):
            return int(self._database().execute(f"SELECT count(*) FROM exchange{where}", values).fetchone()[0])  # noqa: S608 - see above

    def page(self, offset: int, limit: int, words: str = "", account: str = "") -> tuple[HistoryRow, ...]:
        """See `services.ports.History.page`."""
        if self._vault() is None:
            return tuple(row for row, _ in self._fitting(words, account)[offset : offset + limit])
        if not self._kept:
            return ()
        where, values = _where(words, account)
        text = f"SELECT {_COLUMNS} FROM exchange{where} ORDER BY number DESC LIMIT ? OFFSET ?"  # noqa: S608 - see above
        with self._lock, explained(self._path):
            rows = self._database().execute(text, (*values, limit, offset)).fetchall()
        return tuple(_of_columns(*columns) for columns in rows)

    def entry(self, number: int) -> TimelineEntry | None:
        """See `services.ports.History.entry`."""
        vault = self._vault()
        if vault is None:
            return next((entry for row, entry in tuple(self._memory) if row.number == number), None)
        if not self._kept:
            return None
        with self._lock, explained(self._path):
            row = self._database().execute("SELECT sealed FROM exchange WHERE number = ?", (number,)).fetchone()
        return None if row is None else _entry(json.loads(vault.open(row[0], _OWNER)))

    def drop_before(self, moment: datetime) -> int:
        """See `services.ports.History.drop_before`."""
        with self._lock, explained(self._path):
            later = [item for item in self._memory if item[1].at >= moment]
            dropped = len(self._memory) - len(later)
            self._memory = deque(later, maxlen=_MOST_IN_MEMORY)
            if self._kept:
                dropped += self._database().execute("DELETE FROM exchange WHERE at < ?", (moment.timestamp(),)).rowcount
        return dropped

    def rename(self, account: str, to: str) -> None:
        """See `services.ports.History.rename`."""
        with self._lock, explained(self._path):
            moved = [(_renamed(row, to) if row.account == account else row, entry) for row, entry in self._memory]
            self._memory = deque(moved, maxlen=_MOST_IN_MEMORY)
            if not self._kept:
                return
            db = self._database()
            found = db.execute(f"SELECT {_COLUMNS} FROM exchange WHERE account = ?", (account,)).fetchall()  # noqa: S608 - see above
            rows = [_renamed(_of_columns(*columns), to) for columns in found]
            changed = [(to, _words(row), row.number) for row in rows]
            db.executemany("UPDATE exchange SET account = ?, words = ? WHERE number = ?", changed)

    def forget(self, account: str) -> None:
        """See `services.ports.History.forget`."""
        with self._lock, explained(self._path):
            others = [item for item in self._memory if item[0].account != account]
            self._memory = deque(others, maxlen=_MOST_IN_MEMORY)
            if self._kept:
                self._database().execute("DELETE FROM exchange WHERE account = ?", (account,))
                self._database().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def clear(self) -> None:
        """See `services.ports.History.clear`."""
        with self._lock, explained(self._path):
            self._memory.clear()
            if self._kept:
                db = self._database()
                db.execute("DELETE FROM exchange")
                db.execute("DELETE FROM sqlite_sequence")
                db.execute("VACUUM")
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; the next use opens it anew."""
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    def _fitting(self, words: str, account: str) -> list[tuple[HistoryRow, TimelineEntry]]:
        parts = words.casefold().split()
        return [
            item
            for item in tuple(self._memory)
            if (not account or item[0].account == account) and all(word in _words(item[0]) for word in parts)
        ]


def _where(words: str, account: str) -> tuple[str, tuple[str, ...]]:
    """The condition and its values; every word has to stand somewhere in the row."""
    parts = ["words LIKE ? ESCAPE '\\'" for _ in words.split()]
    values = [f"%{_literal(word)}%" for word in words.casefold().split()]
    if account:
        parts.append("account = ?")
        values.append(account)
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), tuple(values)


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _row(number: int, account: str, provider: str, entry: TimelineEntry) -> HistoryRow:
    exchange, diagnosis = entry.exchange, entry.diagnosis
    try:
        parts = urlsplit(exchange.request.url)
        host, path = parts.hostname or "", parts.path
    except ValueError:
        host, path = "", ""
    answer = exchange.answer
    return HistoryRow(
        number,
        entry.at,
        account,
        provider,
        exchange.call_id or exchange.purpose,
        exchange.request.method,
        host,
        path,
        answer.status if isinstance(answer, Response) else None,
        diagnosis.cause,
        diagnosis.verdict.value,
    )


def _plain(row: HistoryRow) -> tuple[Any, ...]:
    return (
        row.account, row.provider, row.what, row.method, row.host, row.path, row.status, row.cause, row.verdict,
    )  # fmt: skip


def _of_columns(number: int, at: float, *rest: Any) -> HistoryRow:
    """A row of the list; where its time or cause cannot be read it is damaged, which concerns no other row."""
    row = HistoryRow(number, _time(at), *rest)
    if row.at is not None and row.cause in CAUSES and row.verdict in _VERDICTS:
        return row
    return replace(row, cause="store.damaged", verdict=CAUSES["store.damaged"].value)


def _time(seconds: float) -> datetime | None:
    """None where no calendar has such a time."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _renamed(row: HistoryRow, account: str) -> HistoryRow:
    return replace(row, account=account)


def _words(row: HistoryRow) -> str:
    when = "" if row.at is None else f"{row.at:%Y-%m-%d %H:%M}"
    texts = (when, *(str(item) for item in _plain(row) if item is not None))
    return " ".join(texts).casefold()


# ---- an entry as JSON --------------------------------------------------------------------------------------


def _facts(entry: TimelineEntry) -> dict[str, Any]:
    request, answer, diagnosis = entry.exchange.request, entry.exchange.answer, entry.diagnosis
    return {
        "at": entry.at.isoformat(),
        "started": entry.exchange.started.isoformat(),
        "purpose": entry.exchange.purpose,
        "call": entry.exchange.call_id,
        "notes": list(entry.exchange.notes),
        "request": [request.method, request.url, list(map(list, request.headers)), _coded(request.body)],
        "answer": _answer_facts(answer),
        "diagnosis": {
            "cause": diagnosis.cause,
            "detail": dict(diagnosis.detail),
            "evidence": [item.as_json() for item in diagnosis.evidence],
            "certainty": diagnosis.certainty,
            "alternatives": list(diagnosis.alternatives),
            "provider": diagnosis.provider,
            "method": diagnosis.method,
            "server_clock_offset_s": diagnosis.server_clock_offset_s,
            "says": diagnosis.says,
            "advice": diagnosis.advice,
        },
    }


def _answer_facts(answer: Response | Failure) -> dict[str, Any]:
    if isinstance(answer, Failure):
        return {"failure": [answer.cause, answer.text, answer.ms]}
    cut = answer.cut or len(answer.body) > _LARGEST
    head = [answer.status, list(map(list, answer.headers)), answer.ms, cut, answer.reason]
    return {"response": [*head, _coded(answer.body[:_LARGEST])]}


def _coded(data: bytes | None) -> str | None:
    return None if data is None else base64.b64encode(data).decode("ascii")


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else base64.b64decode(text)


def _entry(facts: Mapping[str, Any]) -> TimelineEntry:
    try:
        method, url, headers, body = facts["request"]
        request = Request(method, url, tuple((name, value) for name, value in headers), _bytes(body))
        exchange = Exchange(
            request,
            _answer(facts["answer"]),
            datetime.fromisoformat(facts["started"]),
            facts["purpose"],
            facts["call"],
            tuple(facts["notes"]),
        )
        diagnosis = dict(facts["diagnosis"])
        evidence = tuple(Statement.from_json(item) for item in diagnosis["evidence"])
        diagnosis |= {"evidence": evidence, "alternatives": tuple(diagnosis["alternatives"])}
        return TimelineEntry(exchange, Diagnosis(**diagnosis), datetime.fromisoformat(facts["at"]))
    except (KeyError, TypeError, ValueError) as error:
        raise Problem("store.damaged") from error


def _answer(facts: Mapping[str, Any]) -> Response | Failure:
    if "failure" in facts:
        cause, text, ms = facts["failure"]
        return Failure(cause, text, ms)
    status, headers, ms, cut, reason, body = facts["response"]
    return Response(status, tuple((name, value) for name, value in headers), _bytes(body) or b"", ms, cut, reason)
