"""Editing: a person mends an article; what was imported can be brought back."""

from collections.abc import Sequence

from msgspec.structs import replace

from reader.core.articles import Metadata, Row, Side, StoredRow
from reader.core.changed_text import move_rubies
from reader.core.errors import InputError
from reader.core.mending.linking import carry_fixed, fixed_links, keep_fixed
from reader.core.safety import neutralise, reveal
from reader.core.sentences import split_sentences
from reader.services.linking import Linking
from reader.storage.article_edits import ArticleEdits


class Editing:
    """What a person changes in an article, without a window. Every change can be undone."""

    def __init__(self, edits: ArticleEdits, linking: Linking) -> None:
        self._edits = edits
        self._linking = linking

    def set_metadata(self, article_id: str, metadata: Metadata) -> None:
        """Change what is known of an article, titles included.

        Raises:
            NotFoundError: there is no such article.
        """
        self._edits.set_metadata(article_id, _clean(metadata))

    def original_metadata(self, article_id: str) -> Metadata | None:
        """Give what was known of an article when it was imported, None if nothing was changed.

        Raises:
            NotFoundError: there is no such article.
        """
        return self._edits.original_metadata(article_id)

    def restore_metadata(self, article_id: str) -> None:
        """Put back what was known of an article when it was imported.

        Raises:
            NotFoundError: there is no such article.
        """
        self._edits.restore_metadata(article_id)

    def set_text(self, row_id: str, side: Side, text: str) -> StoredRow:
        """Change the text of one side of a row; an empty one leaves that side empty.

        Links that were made by hand stay while the side has as many sentences; others are found
        anew. Printed readings stay over what did not change.

        Raises:
            InputError: both sides would be empty.
            NotFoundError: there is no such row.
        """
        row = self._edits.row(row_id).row
        self._edits.set_row(row_id, self._with_text(row, side, reveal(text).strip() or None))
        return self._edits.row(row_id)

    def set_texts(self, row_id: str, left: str, right: str) -> StoredRow:
        """Change the text of both sides of a row in one command, as `set_text` changes one.

        Raises:
            InputError: both sides would be empty.
            NotFoundError: there is no such row.
        """
        row = self._edits.row(row_id).row
        texts = [reveal(text).strip() or None for text in (left, right)]
        # What is filled comes first, so that a text can move to the other side.
        for side in sorted(Side, key=lambda side: texts[side] is None):
            if texts[side] != row.text(side):
                row = self._with_text(row, side, texts[side])
        self._edits.set_row(row_id, row)
        return self._edits.row(row_id)

    def original(self, row_id: str) -> Row | None:
        """Give a row as it was imported, None if its text was not changed.

        Raises:
            NotFoundError: there is no such row.
        """
        return self._edits.original_row(row_id)

    def restore_text(self, row_id: str) -> StoredRow:
        """Put back the text of a row as it was imported.

        Raises:
            InputError: the document has no text in its place.
            NotFoundError: there is no such row.
        """
        original = self._edits.original_row(row_id)
        if original is not None and not (original.left or original.right):
            raise InputError("The document has no text here; take the row off the page instead.")
        self._edits.restore_row(row_id)
        return self._edits.row(row_id)

    def leave_out(self, row_ids: Sequence[str]) -> int:
        """Take rows of one article off the page; give how many were on it.

        Raises:
            NotFoundError: there is no such row.
        """
        return self._edits.leave_out(row_ids)

    def put_back(self, line_ids: Sequence[str]) -> int:
        """Let left-out lines of one article be rows, each at its place; give how many were off.

        A line keeps its id as a row.

        Raises:
            NotFoundError: there is no such line.
        """
        return self._edits.put_back(line_ids)

    def _with_text(self, row: Row, side: Side, text: str | None) -> Row:
        old = row.text(side) or ""
        texts = (row.left, text) if side else (text, row.right)
        if not any(texts):
            raise InputError("A row needs text on one side; take it off the page instead.")
        rubies = move_rubies(row.rubies, side, old, text or "")
        changed = replace(row, left=texts[0], right=texts[1], rubies=rubies)
        keeps_links = any(link.is_fixed for link in row.links) and _count(old) == _count(text or "")
        return changed if keeps_links else self._relinked(row, changed)

    def _relinked(self, row: Row, changed: Row) -> Row:
        """Link a changed row anew; what a person linked stays where both texts are still there."""
        carried = carry_fixed(row, replace(changed, links=()))
        return keep_fixed(self._linking.relinked(carried), fixed_links(carried))


def _count(text: str) -> int:
    return len(split_sentences(text))


def _clean(metadata: Metadata) -> Metadata:
    """Keep out of names what would turn or hide the text around them; what is empty is unknown."""

    def name(text: str | None) -> str | None:
        return neutralise(text or "") or None

    return replace(
        metadata,
        titles=(name(metadata.titles[0]), name(metadata.titles[1])),
        source=name(metadata.source),
        authors=_names(metadata.authors),
        keywords=_names(metadata.keywords),
        series=name(metadata.series),
        url=name(metadata.url),
    )


def _names(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(neutralise, texts))))
