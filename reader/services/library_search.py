"""Searching the texts of the library: what was found, in its context."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import Side
from reader.core.folding import Folding
from reader.core.searching import LibraryHit, Query, as_glob, running_regex
from reader.core.snippets import find_spans, snippet
from reader.storage.text_index import Stretch, TextIndex
from reader.storage.text_terms import expressions, one_of, patterns
from reader.storage.texts import TextRow, Texts

_MOST_TERMS: Final = 60  # words that a pattern such as b?nk stands for
_SIGNS: Final = re.compile(r"^[^\w*?]+|[^\w*?]+$")  # around a part, as quotation marks are
_ROWS_OF_ONE: Final = 3  # rows of one article that are shown


class _Sought(Struct, frozen=True):
    """Folded parts that must all be there, or one of some words in their place."""

    parts: tuple[str, ...]
    instead: tuple[str, ...]

    def regexes(self, *, is_whole: bool) -> tuple[list[re.Pattern[str]], list[re.Pattern[str]]]:
        """Give what finds the parts in a folded text, and the words in their place."""
        whole = [running_regex(part, is_whole=is_whole) for part in self.parts]
        return whole, [*map(running_regex, self.instead)]


class LibrarySearch:
    """Asks the index and reads the rows that it names. Safe to use from several threads."""

    def __init__(self, texts: Texts, index: TextIndex, folding: Folding) -> None:
        self._texts, self._index, self._folding = texts, index, folding

    def find(self, query: Query, words: Sequence[str], limit: int) -> tuple[LibraryHit, ...]:
        """Give rows that say what is sought: titles first, then what was added last.

        `words` are headwords that the query may stand for as pinyin.
        """
        sought = self._sought(query, words)
        hits: dict[tuple[str, str], LibraryHit] = {}
        for number, expression in enumerate(self._expressions(sought)):
            regexes = sought.regexes(is_whole=number == 0)
            for place in ("head", "body"):
                for stretch in self._index.find(f"{place} : ({expression})", 2 * limit):
                    for hit in self._hits(stretch, *regexes):
                        hits.setdefault((hit.article_id, hit.row_id), hit)
                    if len(hits) >= limit:
                        return tuple(hits.values())[:limit]
        return tuple(hits.values())

    def articles(
        self, query: Query, words: Sequence[str], limit: int | None = None
    ) -> frozenset[str]:
        """Give the ids of the articles that say all parts of a query, each of them anywhere.

        Of a query of one part, `limit` is enough: those that were added last.
        """
        sought = self._sought(query, words)
        if len(sought.parts) == 1:
            return self._saying(sought, limit)
        found: frozenset[str] | None = None
        for part in sought.parts:
            saying = self._saying(_Sought((part,), ()))
            found = saying if found is None else found & saying
        return (found or frozenset()) | self._saying(_Sought((), sought.instead))

    def _saying(self, sought: _Sought, limit: int | None = None) -> frozenset[str]:
        found = frozenset[str]()
        for expression in self._expressions(sought):
            if limit is None or len(found) < limit:
                found |= self._index.articles(expression, limit)
        return found

    def _sought(self, query: Query, words: Sequence[str]) -> _Sought:
        fold = self._folding.fold
        parts = (_SIGNS.sub("", part) for part in fold(query.text).split())
        return _Sought(tuple(part for part in parts if part.strip("*?")), tuple(map(fold, words)))

    def _expressions(self, sought: _Sought) -> tuple[str, ...]:
        known = {
            part: one_of(self._index.terms(as_glob(part), _MOST_TERMS))
            for part in patterns(sought.parts)
        }
        return expressions(sought.parts, sought.instead, known)

    def _hits(
        self,
        stretch: Stretch,
        parts: Sequence[re.Pattern[str]],
        instead: Sequence[re.Pattern[str]],
    ) -> Iterator[LibraryHit]:
        heads = self._texts.heads([stretch.article_id])
        head = heads.get(stretch.article_id)
        if head is None:
            return
        if stretch.first is None or stretch.last is None:
            spans = find_spans(self._folding.fold(head.sought), (*parts, *instead))
            text, marks = snippet(head.sought, spans)
            yield LibraryHit(
                article_id=stretch.article_id, title=head.title, snippet=text, marks=marks
            )
            return
        rows = self._texts.rows(stretch.article_id, stretch.first, stretch.last)
        above = self._texts.count_above(stretch.article_id, stretch.first)
        for number in self._best_rows(rows, parts, instead)[:_ROWS_OF_ONE]:
            yield self._hit(stretch, head.title, above + number, rows[number], (*parts, *instead))

    def _best_rows(
        self,
        rows: Sequence[TextRow],
        parts: Sequence[re.Pattern[str]],
        instead: Sequence[re.Pattern[str]],
    ) -> list[int]:
        """Give the numbers of the rows that say all, else of the first that says most of it."""
        counts: dict[int, int] = {}
        for number, row in enumerate(rows):
            text = self._folding.fold("\n".join(map(row.text, Side)))
            said = sum(regex.search(text) is not None for regex in parts)
            if any(regex.search(text) for regex in instead):
                said = len(parts)
            if said:
                counts[number] = said
        whole = [number for number, said in counts.items() if said == len(parts)]
        return whole or ([max(counts, key=counts.__getitem__)] if counts else [])

    def _hit(
        self,
        stretch: Stretch,
        title: str,
        number: int,
        row: TextRow,
        regexes: Sequence[re.Pattern[str]],
    ) -> LibraryHit:
        spans = {side: find_spans(self._folding.fold(row.text(side)), regexes) for side in Side}
        side = max(Side, key=lambda each: len(spans[each]))
        text, marks = snippet(row.text(side), spans[side])
        return LibraryHit(
            article_id=stretch.article_id,
            title=title,
            row_id=row.id,
            row=number,
            side=side,
            start=spans[side][0][0] if spans[side] else 0,
            snippet=text,
            marks=marks,
        )
