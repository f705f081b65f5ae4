import pytest

from reader.storage.database import Database
from reader.storage.settings_store import SettingsStore


@pytest.mark.parametrize("value", ["dark", "深色", 17, 1.5, True, False, ""])
def test_a_value_comes_back_with_its_type(database: Database, value: str | float | bool) -> None:
    store = SettingsStore(database)
    store.set("key", "another")
    store.set("key", value)
    assert store.get("key") == value
    assert type(store.get("key")) is type(value)


def test_a_value_that_is_missing_or_spoilt_is_none(database: Database) -> None:
    store = SettingsStore(database)
    assert store.get("key") is None
    with database.transaction() as connection:
        connection.execute("INSERT INTO settings VALUES ('key', '{', '')")
    assert store.get("key") is None
