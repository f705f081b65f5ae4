"""How much of each article of the library is known, kept up as words become known."""

from collections import Counter
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Final

from reader.core.entries import EntryKey, Status
from reader.storage.word_index import WordIndex

Shares = Mapping[tuple[str, str], float]
"""By (id of an article, language): the share of its running words that are known, 0 to 1."""

_FEW: Final = 300  # words whose articles are looked up faster than all are summed up anew
_MARKS: Final = (Status.KNOWN, Status.IGNORED)


class KnownShares:
    """Sums up counts once, then only what changed. Safe to use from several threads."""

    def __init__(self, index: WordIndex) -> None:
        self._index = index
        self._lock = Lock()
        self._totals: Mapping[tuple[str, str], int] | None = None
        self._marked: dict[EntryKey, Status] = {}
        self._sums = _nothing()

    def forget(self) -> None:
        """Sum up anew next time: texts were counted."""
        with self._lock:
            self._totals = None

    def shares(self, statuses: Mapping[EntryKey, Status]) -> Shares:
        """Give the shares of all articles whose words are counted; those of none are missing."""
        marked = {key: status for key, status in statuses.items() if status in _MARKS}
        with self._lock:
            self._follow(marked)
            known, ignored = (self._sums[mark] for mark in _MARKS)
            counted = (
                (place, known[place], total - ignored[place])
                for place, total in (self._totals or {}).items()
            )
            return {place: sum_ / left for place, sum_, left in counted if left > 0}

    def _follow(self, marked: dict[EntryKey, Status]) -> None:
        changed = dict(self._marked.items() ^ marked.items())
        if self._totals is None or len(changed) > _FEW:
            self._totals = self._index.totals()
            self._sums = _nothing()
            self._add(marked.items(), 1)
        else:
            self._add(((key, self._marked[key]) for key in changed if key in self._marked), -1)
            self._add(((key, marked[key]) for key in changed if key in marked), 1)
        self._marked = marked

    def _add(self, words: Iterable[tuple[EntryKey, Status]], sign: int) -> None:
        keys = {mark: list[EntryKey]() for mark in _MARKS}
        for key, mark in words:
            keys[mark].append(key)
        for mark, of_mark in keys.items():
            if of_mark:
                for place, count in self._index.sums(of_mark).items():
                    self._sums[mark][place] += sign * count


def _nothing() -> dict[Status, Counter[tuple[str, str]]]:
    return {mark: Counter() for mark in _MARKS}
