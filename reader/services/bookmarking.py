"""Bookmarking: what a reader leaves at rows, a bookmark or a note. Every change can be undone."""

from collections.abc import Callable, Sequence

from reader.core.articles import Side, StoredRow
from reader.core.bookmarks import Bookmark, ListedBookmark, bookmark_at, search_bookmarks
from reader.core.safety import reveal
from reader.storage.bookmarks import Bookmarks


class Bookmarking:
    """What a reader does with bookmarks and notes, without a window."""

    def __init__(self, bookmarks: Bookmarks, fold: Callable[[str], str]) -> None:
        """`fold` gives one spelling for all ways to write a text: small letters, simplified."""
        self._bookmarks = bookmarks
        self._fold = fold

    def of_article(self, article_id: str) -> tuple[Bookmark, ...]:
        """Give the bookmarks and notes of an article in the order they were made."""
        return self._bookmarks.of_article(article_id)

    def listed(self, article_id: str = "", search: str = "") -> tuple[ListedBookmark, ...]:
        """List bookmarks of one article or of all, in the order of the page.

        Each word of `search` is sought in notes, in what stands there and in titles. The articles
        with the newest bookmarks come first.
        """
        listed = self._bookmarks.listed(article_id)
        return search_bookmarks(listed, search, self._fold) if search.strip() else listed

    def turn(self, article_id: str, row: StoredRow, side: Side, offset: int = 0) -> Bookmark | None:
        """Put a bookmark at a row, or take the one away that is there: then there is None."""
        there = [each.id for each in self._bookmarks.at(row.id) if not each.is_note]
        if there:
            self._bookmarks.delete(there)
            return None
        return self._bookmarks.put(bookmark_at(article_id, row, side, offset))

    def note_at(self, row: StoredRow) -> Bookmark | None:
        """Give the note at a row, of several the last one."""
        notes = [each for each in self._bookmarks.at(row.id) if each.is_note]
        return notes[-1] if notes else None

    def write(
        self, article_id: str, row: StoredRow, side: Side, offset: int, text: str
    ) -> Bookmark | None:
        """Write a note at a row; without a text there is none."""
        note = _clean(text)
        if not note:
            return None
        return self._bookmarks.put(bookmark_at(article_id, row, side, offset, note))

    def change(self, bookmark_id: str, text: str) -> Bookmark | None:
        """Change what a note says; without a text it is deleted.

        Raises:
            NotFoundError: there is no such note.
        """
        note = _clean(text)
        if note:
            return self._bookmarks.set_note(bookmark_id, note)
        self._bookmarks.delete([bookmark_id])
        return None

    def delete(self, bookmark_ids: Sequence[str]) -> int:
        """Take bookmarks and notes away; give how many there were.

        Raises:
            NotFoundError: the only one is not there.
        """
        return self._bookmarks.delete(bookmark_ids)


def _clean(text: str) -> str:
    """Show what is hidden in a text that was pasted; blanks around it are of no account."""
    return reveal(text).strip()
