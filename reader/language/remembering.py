"""What was found out lately, kept while it is asked for: texts say the same words again."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Generic, TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_Answer = TypeVar("_Answer")


class Recent(Generic[_Key, _Value]):
    """Values by key; what was not asked for lately is forgotten when there are too many.

    There are two halves. What is asked for comes into the newer one; when that is full, it becomes
    the older one, whose values go. Safe to use from several threads: at worst a value is lost and
    found out once more.
    """

    __slots__ = ("_half", "_new", "_old")

    def __init__(self, most: int) -> None:
        self._half = most // 2
        self._new: dict[_Key, _Value] = {}
        self._old: dict[_Key, _Value] = {}

    def get(self, key: _Key) -> _Value | None:
        """Give a value, None where none is kept."""
        value = self._new.get(key)
        if value is None:
            value = self._old.get(key)
            if value is not None:
                self.put(key, value)
        return value

    def put(self, key: _Key, value: _Value) -> _Value:
        """Keep a value, and give it."""
        if len(self._new) >= self._half:
            self._new, self._old = {}, self._new
        self._new[key] = value
        return value

    def __len__(self) -> int:
        return len(self._new) + len(self._old)


class Remembered(Generic[_Answer]):
    """Answers of the dictionary about words. Safe to use from several threads."""

    def __init__(
        self,
        find: Callable[[Collection[str]], Mapping[str, _Answer]],
        nothing: _Answer,
        most: int,
    ) -> None:
        """`find` answers for many words at once; of those it leaves out `nothing` is known."""
        self._find, self._nothing = find, nothing
        self._answers = Recent[str, _Answer](most)

    def get(self, word: str) -> _Answer:
        """Give the answer for a word."""
        answer = self._answers.get(word)
        return self._ask((word,))[word] if answer is None else answer

    def fetch(self, words: Iterable[str]) -> Mapping[str, _Answer]:
        """Have the answers for words at hand; give those that were not."""
        get = self._answers.get
        missing = [word for word in words if get(word) is None]
        return self._ask(missing) if missing else {}

    def _ask(self, words: Collection[str]) -> Mapping[str, _Answer]:
        found = self._find(words)
        put, nothing = self._answers.put, self._nothing
        return {word: put(word, found.get(word, nothing)) for word in words}
