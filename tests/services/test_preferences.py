from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.services.preferences import Preferences
from reader.settings import BY_KEY, DECLARED
from reader.storage.database import Database
from reader.storage.settings_store import SettingsStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SettingsStore]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield SettingsStore(database)
    database.close()


def test_every_setting_has_its_default(store: SettingsStore) -> None:
    for setting in DECLARED:
        assert Preferences(store).get(setting.key) == setting.default


def test_settings_are_kept(store: SettingsStore) -> None:
    Preferences(store).set("theme", "dark")
    Preferences(store).set("text_size", 21)
    Preferences(store).set("tone_colours", value=True)
    preferences = Preferences(store)
    assert preferences.text("theme") == "dark"
    assert preferences.number("text_size") == 21
    assert preferences.flag("tone_colours") is True


def test_a_value_that_may_not_be_becomes_the_default(store: SettingsStore) -> None:
    store.set("theme", "purple")
    store.set("text_size", "large")
    assert Preferences(store).text("theme") == "system"
    assert Preferences(store).number("text_size") == BY_KEY["text_size"].default
    Preferences(store).set("text_size", 500)
    assert store.get("text_size") == 48


def test_readings_of_taiwan_follow_the_script_until_told(store: SettingsStore) -> None:
    preferences = Preferences(store)
    assert preferences.wants_taiwan("zh-Hant")
    assert not preferences.wants_taiwan("zh-Hans")
    preferences.set("taiwan_readings", "always")
    assert preferences.wants_taiwan("zh-Hans")
    preferences.set("taiwan_readings", "never")
    assert not preferences.wants_taiwan("zh-Hant")


def test_an_unknown_key_is_a_bug(store: SettingsStore) -> None:
    with pytest.raises(KeyError):
        Preferences(store).get("no such setting")
    with pytest.raises(KeyError):
        Preferences(store).set("no such setting", 1)
