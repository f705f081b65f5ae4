"""Preferences: the declared settings as this learner set them."""

from reader.settings import Value


class Preferences:
    """Read and write settings by key; unknown keys are a bug, unknown values become the default."""

    def get(self, key: str) -> Value:
        """Give a setting, its default where it was never set."""
        raise NotImplementedError

    def text(self, key: str) -> str:
        """Give a setting that is text."""
        raise NotImplementedError

    def number(self, key: str) -> int:
        """Give a setting that is a whole number."""
        raise NotImplementedError

    def flag(self, key: str) -> bool:
        """Give a setting that is on or off."""
        raise NotImplementedError

    def set(self, key: str, value: Value) -> None:
        """Keep a setting."""
        raise NotImplementedError
