"""Settings in the data file: JSON values by key."""

import json

from reader.storage.clock import utc_now
from reader.storage.database import Database
from reader.storage.packing import pack


class SettingsStore:
    """What the learner set; changes here are not undoable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> object:
        """Give the value of a key, None where it was never set or cannot be read."""
        records = self._database.query("SELECT value FROM settings WHERE key = ?", (key,))
        try:
            return json.loads(records[0]["value"]) if records else None
        except ValueError:
            return None

    def set(self, key: str, value: str | float | bool) -> None:
        """Keep a value."""
        with self._database.transaction() as connection:
            connection.execute(
                """
                INSERT INTO settings (key, value, updated_at) VALUES (?1, ?2, ?3)
                ON CONFLICT (key) DO UPDATE SET value = ?2, updated_at = ?3
                """,
                (key, pack(value), utc_now()),
            )
