"""Words: where they begin and end, and of what kind they are."""

# What finds them is in `finding`, which is loaded behind the window.
from reader.language.words.found import FoundWord

__all__ = ["FoundWord"]
