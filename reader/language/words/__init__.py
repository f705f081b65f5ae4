"""Words: where they begin and end, and of what kind they are."""

from reader.language.words.finding import WordFinder
from reader.language.words.found import FoundWord

__all__ = ["FoundWord", "WordFinder"]
