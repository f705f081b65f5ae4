"""Keeping the index of texts in step with the library."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from reader.core.folding import Folding
from reader.core.progress import Progress, unwatched
from reader.storage.text_index import ReadText, TextIndex
from reader.storage.texts import TextRow, Texts

_STRETCH: Final = 4_000  # code points; so much of a long article is read to show what was found
_BATCH: Final = 40  # articles read in one transaction, or fewer long ones
_LARGE: Final = 100_000  # code points after which a transaction ends


class TextIndexing:
    """Reads what changed since it was last read; work that is done stays done."""

    def __init__(self, texts: Texts, index: TextIndex, folding: Folding) -> None:
        self._texts, self._index, self._folding = texts, index, folding

    @property
    def is_current(self) -> bool:
        """Whether nothing changed; takes no time to speak of."""
        return self._texts.state() == self._index.state()

    def stale(self) -> frozenset[str]:
        """Give the ids of the articles that are to be read."""
        if self.is_current:
            return frozenset()
        return frozenset(self._stale())

    def catch_up(self, progress: Progress = unwatched) -> None:
        """Read all that changed.

        Raises:
            CancelledError: `progress` raised it; what was read until then stays.
        """
        state = self._texts.state()
        if state == self._index.state():
            return
        stale = self._stale()
        gone = self._index.stamps().keys() - self._texts.stamps().keys()
        self._index.drop(gone)
        done = 0
        for batch in _batches(self._read(stale)):
            progress(done, len(stale), "")
            self._index.put(batch)
            done += len(batch)
        progress(len(stale), len(stale), "")
        if not self._index.finish(state):
            self.catch_up(progress)

    def _stale(self) -> dict[str, int]:
        """Give the stamps of what is to be read, oldest articles first: these are found last."""
        known = self._index.stamps()
        stamps = self._texts.stamps()
        return {id_: stamp for id_, stamp in stamps.items() if known.get(id_) != stamp}

    def _read(self, stamps: dict[str, int]) -> Iterator[ReadText]:
        fold, ids = self._folding.fold, list(stamps)
        for start in range(0, len(ids), _BATCH):
            for id_, head in self._texts.heads(ids[start : start + _BATCH]).items():
                rows = self._texts.rows(id_)
                stretches = [(first, last, fold(text)) for first, last, text in _stretches(rows)]
                yield ReadText(id_, stamps[id_], fold(head.sought), stretches)


def _batches(texts: Iterable[ReadText]) -> Iterator[list[ReadText]]:
    """Put texts together that are kept in one transaction."""
    batch: list[ReadText] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += sum(len(body) for _, _, body in text.stretches)
        if size >= _LARGE or len(batch) == _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _stretches(rows: Iterable[TextRow]) -> Iterator[tuple[float, float, str]]:
    """Put neighbouring rows together: (position of the first, of the last, their text)."""
    taken: list[TextRow] = []
    size = 0
    for row in rows:
        taken.append(row)
        size += sum(len(text or "") for text in row.texts)
        if size >= _STRETCH:
            yield _stretch(taken)
            taken, size = [], 0
    if taken:
        yield _stretch(taken)


def _stretch(rows: Sequence[TextRow]) -> tuple[float, float, str]:
    text = "\n".join(text for row in rows for text in row.texts if text)
    return rows[0].position, rows[-1].position, text
