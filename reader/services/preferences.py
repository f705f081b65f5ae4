"""Preferences: the declared settings as this learner set them."""

from reader.core.spelling_choices import TaiwanReadings, wants_taiwan
from reader.settings import BY_KEY, Value
from reader.storage.settings_store import SettingsStore


class Preferences:
    """Read and write settings by key; unknown keys are a bug, unknown values become the default."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store

    def get(self, key: str) -> Value:
        """Give a setting, its default where it was never set."""
        return BY_KEY[key].accept(self._store.get(key))

    def text(self, key: str) -> str:
        """Give a setting that is text."""
        return str(self.get(key))

    def number(self, key: str) -> int:
        """Give a setting that is a whole number."""
        return int(self.get(key))

    def flag(self, key: str) -> bool:
        """Give a setting that is on or off."""
        return bool(self.get(key))

    def wants_taiwan(self, language: str) -> bool:
        """Whether a text of a language tag is to be read as in Taiwan."""
        return wants_taiwan(TaiwanReadings(self.text("taiwan_readings")), language)

    def set(self, key: str, value: Value) -> None:
        """Keep a setting."""
        self._store.set(key, BY_KEY[key].accept(value))
