"""Answers of the dictionary that are asked for again and again, kept while they are."""

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import islice
from threading import Lock
from typing import Generic, TypeVar

_Answer = TypeVar("_Answer")


class Remembered(Generic[_Answer]):
    """Answers about words; the oldest half is forgotten when there are too many.

    Safe to use from several threads.
    """

    def __init__(
        self,
        find: Callable[[Collection[str]], Mapping[str, _Answer]],
        nothing: _Answer,
        most: int,
    ) -> None:
        """`find` answers for many words at once; of those it leaves out `nothing` is known."""
        self._find, self._nothing, self._most = find, nothing, most
        self._answers: dict[str, _Answer] = {}
        self._lock = Lock()

    def get(self, word: str) -> _Answer:
        """Give the answer for a word."""
        answer = self._answers.get(word)
        return self._ask((word,))[word] if answer is None else answer

    def fetch(self, words: Iterable[str]) -> Mapping[str, _Answer]:
        """Have the answers for words at hand; give those that were not."""
        answers = self._answers
        missing = [word for word in words if word not in answers]
        return self._ask(missing) if missing else {}

    def _ask(self, words: Collection[str]) -> Mapping[str, _Answer]:
        found = self._find(words)
        answers = {word: found.get(word, self._nothing) for word in words}
        with self._lock:
            if len(self._answers) > self._most:
                # In a new place, since others may be reading the old one.
                self._answers = dict(islice(self._answers.items(), self._most // 2, None))
            self._answers.update(answers)
        return answers
