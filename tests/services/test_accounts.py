"""The accounts: names, borrowed ones that go by themselves, renaming, forgetting, and a store that fails."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from smsauth_gui.adapters.store import SqliteStore
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import statement
from smsauth_gui.services.accounts import BORROWED_IDLE, Accounts
from smsauth_gui.services.outcome import TimelineEntry
from tests.fakes import START, Clock, RememberingStore

ACME = Account("acme", "seven", "api_key", secrets={"api_key": Secret("a-key")}, confirmed=False)
LENT = Account("lent", "seven", "api_key", grant=Grant(Secret("a-token"), START), borrowed=True)


@pytest.fixture
def store() -> RememberingStore:
    return RememberingStore()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(store: RememberingStore, clock: Clock) -> Accounts:
    return Accounts(store, clock)


def confirmed(account: Account) -> Account:
    return replace(account, confirmed=True)


def entry(number: int = 0) -> TimelineEntry:
    exchange = Exchange(Request("GET", f"https://a.example/{number}"), Response(200), START)
    return TimelineEntry(exchange, Diagnosis("ok"), START)


def test_a_saved_account_is_stored_before_saving_returns(accounts, store):
    assert accounts.save(ACME) == ACME
    assert store.kept == {"acme": ACME}
    assert accounts.get("acme") == ACME
    assert accounts.all() == (ACME,)
    assert (accounts.where, accounts.durable) == (statement("verbatim", text="a test"), True)


def test_what_the_store_holds_is_there_from_the_start(clock):
    accounts = Accounts(RememberingStore(ACME), clock)
    assert accounts.get("acme") == ACME
    assert accounts.get("nobody") is None


def test_a_store_that_fails_changes_nothing_here_either(accounts, store):
    accounts.save(ACME)
    store.failing = "store.full"
    with pytest.raises(Problem) as caught:
        accounts.save(replace(ACME, status="ok"))
    assert caught.value.cause == "store.full"
    for change in (
        lambda: accounts.rename("acme", "other"),
        lambda: accounts.forget("acme"),
        lambda: accounts.update("acme", confirmed),
    ):
        with pytest.raises(Problem):
            change()
    assert accounts.all() == (ACME,)


def test_each_change_is_told(accounts):
    told: list[tuple[str, ...]] = []
    accounts.changed = lambda: told.append(tuple(account.name for account in accounts.all()))
    accounts.save(ACME)
    accounts.update("acme", confirmed)
    accounts.rename("acme", "other")
    accounts.save(LENT)
    accounts.forget("other")
    assert told == [("acme",), ("acme",), ("other",), ("other", "lent"), ("lent",)]


# ---- names -------------------------------------------------------------------------------------------------


def test_an_account_without_a_name_gets_the_first_free_number(accounts):
    assert accounts.free_name("seven") == "seven-1"
    accounts.save(replace(ACME, name="seven-1"))
    accounts.save(replace(LENT, name="seven-2"))
    accounts.save(replace(ACME, name="seven-4"))
    assert accounts.free_name("seven") == "seven-3"
    assert accounts.free_name("sinch") == "sinch-1"
    assert accounts.free_name("seven", "my own") == "my own"


def test_renaming_moves_everything_to_the_new_name(accounts, store):
    accounts.save(ACME)
    accounts.timelines.add("acme", "seven", entry())
    renamed = accounts.rename("acme", "other")
    assert renamed == replace(ACME, name="other")
    assert store.kept == {"other": renamed}
    # One step of the store: a crash leaves the one name or the other.
    assert store.log[-1:] == [("rename", "acme")]
    assert accounts.get("acme") is None
    assert accounts.timelines.of("other") == (entry(),)
    assert accounts.timelines.of("acme") == ()


def test_a_name_of_another_account_is_refused(accounts, store):
    accounts.save(ACME)
    accounts.save(replace(ACME, name="other", status="ok"))
    accounts.save(LENT)
    for taken in ("other", "lent"):
        with pytest.raises(ValueError, match=taken):
            accounts.rename("acme", taken)
    assert store.kept["other"].status == "ok"
    with pytest.raises(KeyError):
        accounts.rename("nobody", "free")


def test_renaming_to_the_same_name_loses_nothing(accounts, store):
    accounts.save(ACME)
    accounts.timelines.add("acme", "seven", entry())
    assert accounts.rename("acme", "acme") == ACME
    assert accounts.all() == (ACME,)
    assert store.kept == {"acme": ACME}
    assert accounts.timelines.of("acme") == (entry(),)


def test_the_persons_yes_is_kept(accounts, store):
    accounts.save(ACME)
    accounts.update("acme", confirmed)
    assert store.kept["acme"].confirmed
    assert accounts.update("nobody", confirmed) is None


def test_forgetting_forgets_everything_and_twice_is_fine(accounts, store):
    accounts.save(ACME)
    accounts.timelines.add("acme", "seven", entry())
    for _ in range(2):
        accounts.forget("acme")
    assert accounts.all() == ()
    assert store.kept == {}
    assert accounts.timelines.of("acme") == ()
    assert store.log == [("save", "acme"), ("delete", "acme")]


# ---- borrowed ones -----------------------------------------------------------------------------------------


def test_a_borrowed_account_never_reaches_the_store(accounts, store):
    accounts.save(ACME)
    accounts.save(LENT)
    assert accounts.all() == (ACME, LENT)
    accounts.update("lent", confirmed)
    accounts.forget("lent")
    assert [name for _, name in store.log] == ["acme"]
    assert accounts.all() == (ACME,)


def test_a_borrowed_account_goes_after_thirty_idle_minutes(accounts, clock):
    accounts.save(LENT)
    clock.advance(minutes=29, seconds=59)
    assert accounts.all() == (LENT,)
    clock.advance(seconds=1)
    assert accounts.all() == ()
    assert BORROWED_IDLE.total_seconds() == 1800


def test_an_idle_borrowed_account_cannot_be_had_by_its_name_either(accounts, clock):
    accounts.save(LENT)
    clock.advance(minutes=30)
    assert accounts.get("lent") is None


def test_what_is_dropped_leaves_no_timeline(accounts, clock):
    accounts.save(LENT)
    accounts.timelines.add("lent", "seven", entry())
    clock.advance(minutes=30)
    accounts.drop_idle()
    assert accounts.timelines.of("lent") == ()


def test_using_a_borrowed_account_starts_its_time_anew(accounts, clock):
    accounts.save(LENT)
    clock.advance(minutes=20)
    accounts.save(replace(LENT, status="ok"))
    clock.advance(minutes=20)
    assert [account.name for account in accounts.all()] == ["lent"]
    clock.advance(minutes=10)
    assert accounts.all() == ()


# ---- gathering, and other programs -------------------------------------------------------------------------


def checked(account: Account) -> Account:
    return replace(account, status="ok")


def test_gathered_statuses_are_written_together_at_the_end(accounts, store):
    for name in ("one", "two"):
        accounts.save(replace(ACME, name=name))
    store.log.clear()
    with accounts.gathering():
        accounts.update("one", checked)
        accounts.update("two", checked)
        assert accounts.get("one").status == "ok"
        assert store.log == []
    assert store.log == [("save", "one"), ("save", "two")]
    assert store.kept["two"].status == "ok"


def test_a_new_token_never_waits_for_the_end(accounts, store):
    accounts.save(ACME)
    with accounts.gathering():
        accounts.update("acme", lambda account: replace(account, secrets={"key": Secret("another-key")}))
        assert store.kept["acme"].secrets == {"key": Secret("another-key")}


def test_a_gathered_status_does_not_undo_what_another_program_stored(accounts, store):
    accounts.save(ACME)
    renewed = replace(ACME, secrets={"key": Secret("renewed-elsewhere")})
    with accounts.gathering():
        accounts.update("acme", checked)
        store.kept["acme"], store.touched = renewed, True
    assert store.kept["acme"] == replace(renewed, status="ok")


def test_what_another_program_did_is_seen_in_the_list(accounts, store):
    accounts.save(ACME)
    store.kept["other"], store.touched = replace(ACME, name="other"), True
    assert [account.name for account in accounts.all()] == ["acme", "other"]


# ---- notes, order and twins --------------------------------------------------------------------------------


def test_a_note_and_an_order_are_kept(accounts, store):
    for name in ("one", "two", "three"):
        accounts.save(replace(ACME, name=name))
    accounts.annotate("two", "  from the ticket \n")
    assert store.kept["two"].note == "from the ticket"
    accounts.arrange(["three", "one", "nobody"])
    assert [account.name for account in accounts.all()] == ["three", "one", "two"]
    assert sorted(store.kept.values(), key=lambda one: one.position)[0].name == "three"


def test_the_same_login_and_the_same_person_are_recognised(accounts):
    key = replace(
        ACME, name="key", grant=None, client_auth="", secrets={"api_key": Secret("the-same-key")}, identity={}
    )
    accounts.save(key)
    accounts.save(replace(key, name="again"))
    accounts.save(replace(key, name="other", secrets={"api_key": Secret("another-key")}))
    accounts.save(replace(key, name="practice", practice=not key.practice))
    assert accounts.twins(key) == ("again",)
    person = replace(key, name="p1", client_auth="basic", identity={"user_id": "7"})
    accounts.save(person)
    accounts.save(replace(person, name="p2", secrets={}, identity={"user_id": "7"}))
    accounts.save(replace(person, name="p3", identity={"user_id": "8"}))
    assert accounts.twins(person) == ("p2",)


def test_forgetting_everything_leaves_nothing(accounts, store):
    accounts.save(ACME)
    accounts.save(replace(ACME, name="lent", borrowed=True))
    accounts.timelines.add("acme", "seven", entry())
    accounts.forget_all()
    assert (accounts.all(), store.kept, accounts.timelines.of("acme")) == ((), {}, ())


def test_the_key_goes_with_the_last_account_unless_the_history_still_needs_it(store, clock, tmp_path):
    from smsauth_gui.adapters.history import HomeHistory

    accounts = Accounts(store, clock, HomeHistory(tmp_path, lambda: None))
    told: list[int] = []
    accounts.emptied = lambda: told.append(len(store.kept))
    for name in ("one", "two", "three"):
        accounts.save(replace(ACME, name=name))
    accounts.forget("one")
    assert told == []
    accounts.forget_all()
    assert told == [0]
    accounts.save(replace(ACME, name="two"))
    accounts.timelines.add("borrowed seven", "seven", entry())
    accounts.forget("two")
    assert told == [0]


class Counted(SqliteStore):
    """Knows how often everything was opened."""

    loads = 0

    def load(self) -> tuple[Account, ...]:
        """Count it."""
        self.loads += 1
        return super().load()


def test_what_nobody_has_changed_is_opened_once(tmp_path, clock):
    here, there = (Counted(tmp_path / "accounts.sqlite3", Vault("a test", bytes(32))) for _ in range(2))
    accounts = Accounts(here, clock)
    for _ in range(3):
        assert accounts.all() == ()
    assert here.loads == 1
    Accounts(there, clock).save(confirmed(ACME))
    assert [account.name for account in accounts.all()] == ["acme"]
    assert here.loads == 2
    here.close()
    there.close()
