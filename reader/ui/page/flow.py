"""An article as one long strip of rows, of which only what is looked at gets laid out."""

from collections.abc import Mapping, Sequence

from reader.core.articles import Place, RowKind, Side, StoredRow
from reader.core.entries import EntryKey, Status
from reader.core.mending.mends import Patch
from reader.core.tokens import Token
from reader.services.reading import OpenArticle
from reader.ui.page.cover import Cover
from reader.ui.page.guessing import Shape, guess_heights, shape_of
from reader.ui.page.head import PlacedHead, place_head
from reader.ui.page.heights import Heights
from reader.ui.page.layout import Compositor, RowText
from reader.ui.page.long_row import LaidRow, lay
from reader.ui.page.look import Look
from reader.ui.page.marginalia import Marginalia
from reader.ui.page.placing import PlacedRow
from reader.ui.page.shelf import Shelf
from reader.ui.page.veil import Veil
from reader.ui.page.words import SideWords, WordAt

_TITLE_ROWS = 3
_BOTTOM_ROOM = 3.0
# In characters: some ten screens of laid-out rows, and the words around them.
_PLACED_LIMIT = 40_000
_WORDS_LIMIT = 60_000

Words = tuple[SideWords | None, SideWords | None]


class Flow:
    """The rows of one article under each other; heights are pixels from the top of the head."""

    def __init__(
        self,
        article: OpenArticle,
        compositor: Compositor,
        statuses: Mapping[EntryKey, Status],
    ) -> None:
        self.rows = article.rows
        self.metadata = article.article.metadata
        self._has_titles = _has_titles(article.rows)
        self._shapes = [shape_of(stored.row) for stored in article.rows]
        self._statuses = statuses
        self.marginalia = Marginalia()
        self.veil = Veil(self.metadata.languages)
        self._words: Shelf[Words] = Shelf(_WORDS_LIMIT, self._length)
        self._placed: Shelf[LaidRow] = Shelf(_PLACED_LIMIT, self._length)
        self.compose(compositor)

    def compose(self, compositor: Compositor) -> None:
        """Take another look or width; everything is laid out anew."""
        self.compositor = compositor
        self.head: PlacedHead = place_head(self.metadata, compositor, has_titles=self._has_titles)
        self._placed.clear()
        self._heights = Heights(self._guess(self._shapes))

    def patch(self, rows: Sequence[StoredRow], patch: Patch) -> None:
        """Take other rows where a mend made some; words and lines of the rest are kept."""
        end = patch.first + patch.count
        shapes = [shape_of(stored.row) for stored in patch.rows]
        guessed = self._guess(shapes)
        self.veil = Veil(self.metadata.languages)
        self.rows = tuple(rows)
        self._shapes[patch.first : end] = shapes
        self._heights = self._heights.replaced(patch.first, end, guessed)
        self._words.move(patch.first, end, len(patch.rows))
        self._placed.move(patch.first, end, len(patch.rows))
        if self._has_titles != _has_titles(rows):
            self._has_titles = not self._has_titles
            self.compose(self.compositor)

    def fit(self, compositor: Compositor) -> None:
        """Take another width; where the columns only move, every line stays as it is."""
        if compositor.columns.fits(self.compositor.columns):
            self.compositor = compositor
        else:
            self.compose(compositor)

    @property
    def total(self) -> int:
        """The height of everything."""
        bottom = round(_BOTTOM_ROOM * self.compositor.typography.em)
        return self.head.height + self._heights.total + bottom

    def top(self, row: int) -> int:
        """Give where a row begins."""
        return self.head.height + self._heights.top(row)

    def at(self, y: float) -> tuple[int, float]:
        """Give the row at a height and how far into it that is; negative inside the head."""
        row, _ = self._heights.at(int(y) - self.head.height)
        return row, y - self.top(row)

    def has_row_at(self, y: float) -> bool:
        """Whether a height is neither above the first row nor below the last."""
        return bool(self.rows) and self.head.height <= y < self.top(len(self.rows))

    def row(self, row: int) -> PlacedRow:
        """Give a row laid out; a very long one may have gaps where nobody has looked."""
        return self._laid(row).placed

    def row_with(self, place: Place) -> PlacedRow:
        """Give the row of a place, without a gap around it."""
        laid = self._laid(place.row)
        laid.show_place(place)
        self._heights[place.row] = laid.placed.height
        return laid.placed

    def has_gap(self, place: Place) -> bool:
        """Whether what stands at a place of a very long row is not laid out."""
        side = self.row(place.row).side(place.side)
        gaps = side.gaps if side is not None else ()
        return any(gap.start <= place.offset <= gap.end for gap in gaps)

    def show(self, row: int, top: float, bottom: float) -> float:
        """Lay out what stands between two heights of a row; give how far that moved down.

        It moves where what is above `top` turns out to be of another height than was guessed.
        """
        laid = self._laid(row)
        moved = laid.show(top, bottom)
        self._heights[row] = laid.placed.height
        return moved

    def settle(self, y: int, height: int) -> int:
        """Lay out what a window of some height shows at `y`; give where it stands then.

        What is below the window's top stays where it is when the row above it turns out to be of
        another height than was guessed.
        """
        while self.rows:
            row, within = self.at(y)
            if within > 0 and self._placed.get(row) is None:
                guessed = self._heights[row]
                y = max(y + self.row(row).height - guessed, 0)
                continue
            if moved := round(self.show(row, within, within + height)):
                y = max(y + moved, 0)
                continue
            last = self._place_until(row, y, y + height)
            if y <= self.total - height or y == 0:
                self._words.trim(row, last)
                self._placed.trim(row, last)
                break
            y = max(self.total - height, 0)
        return y

    def rows_between(self, top: float, bottom: float) -> range:
        """Give the numbers of the rows that stand between two heights."""
        if not self.rows:
            return range(0)
        return range(self.at(top)[0], self.at(bottom)[0] + 1)

    def placed_rows(self) -> tuple[int, ...]:
        """List the rows that are laid out at the moment."""
        return tuple(sorted(self._placed))

    def words(self, row: int, side: Side) -> SideWords | None:
        """Give the words of a side, None where nobody has said or it was too far away to keep."""
        kept = self._words.get(row)
        return kept[side] if kept is not None else None

    def set_tokens(self, row: int, side: Side, tokens: tuple[Token, ...]) -> None:
        """Keep the words of a side; its row is laid out again when it is looked at."""
        left, right = self._words.get(row) or (None, None)
        said = SideWords(tokens)
        self._words.put(row, (left, said) if side else (said, right))
        self._placed.drop(row)

    def keep_words(self, rows: range) -> None:
        """Forget the words of all rows but these; they are asked for again when they are near."""
        for row in [row for row in self._words if row not in rows]:
            self._words.drop(row)
            self._placed.drop(row)

    def set_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Take over how well words are known; pinyin may come and go with it."""
        self._statuses = statuses
        if self.compositor.typography.look.pinyin == "unknown":
            self._placed.clear()

    def uncover(self, row: int) -> None:
        """Show all of a row, and cover again what was uncovered before; -1 for no row."""
        changed, self.veil.uncovered = (self.veil.uncovered, row), row
        for each in changed:
            self._placed.drop(each)

    def ask(self, word: WordAt | None) -> None:
        """Show the reading of a word, in place of that of another."""
        changed, self.veil.asked = (self.veil.asked, word), word
        for each in filter(None, changed):
            self._placed.drop(each.row.position)

    def covers(self, row: int) -> tuple[Cover, Cover]:
        """Say how each side of a row is shown."""
        words = self._words.get(row) or (None, None)
        return self.veil.covers(self.rows[row], self._look, words, self._statuses)

    def has_more(self, row: int) -> bool:
        """Whether something of a row is not shown until it is asked for, or was uncovered."""
        if row == self.veil.uncovered:
            return True
        is_short = len(self._sides(row)) < 2 and all(map(self.rows[row].row.text, Side))
        return is_short or self.covers(row) != (Cover.NONE, Cover.NONE)

    def is_legible_covered(self, row: int, side: Side) -> bool:
        """Whether the text of a side is shown once the row is covered again."""
        uncovered, self.veil.uncovered = self.veil.uncovered, -1
        is_legible = self.is_legible(row, side)
        self.veil.uncovered = uncovered
        return is_legible

    def is_legible(self, row: int, side: Side) -> bool:
        """Whether the text of a side is shown; nothing is said against rows that are not there."""
        if not 0 <= row < len(self.rows):
            return True
        return side in self._sides(row) and self.covers(row)[side] is Cover.NONE

    def set_marginalia(self, marginalia: Marginalia) -> None:
        """Take what the reader left at rows; those whose notes are others are laid out anew."""
        before, now = self.marginalia.notes, marginalia.notes
        self.marginalia = marginalia
        changed = {id_ for id_ in {*before, *now} if before.get(id_) != now.get(id_)}
        for row in self.placed_rows() if changed else ():
            if self.rows[row].id in changed:
                self._placed.drop(row)

    def _place_until(self, row: int, top: int, bottom: int) -> int:
        y = self.top(row)
        while True:
            self.show(row, top - y, bottom - y)
            y += self.row(row).height
            if y >= bottom or row + 1 == len(self.rows):
                return row
            row += 1

    def _laid(self, row: int) -> LaidRow:
        laid = self._placed.get(row)
        if laid is None:
            laid = lay(self.compositor, self._text(row), self._statuses)
            self._placed.put(row, laid)
            self._heights[row] = laid.placed.height
        return laid

    def _text(self, row: int) -> RowText:
        words, stored = self._words.get(row) or (None, None), self.rows[row]
        note = self.marginalia.notes.get(stored.id, "")
        languages = self.metadata.languages
        asked = (self.veil.asked_on(row, Side.LEFT), self.veil.asked_on(row, Side.RIGHT))
        return RowText(
            row=stored.row,
            languages=languages,
            words=words,
            note=note,
            sides=self._sides(row),
            asked=asked,
        )

    @property
    def _look(self) -> Look:
        return self.compositor.typography.look

    def _sides(self, row: int) -> tuple[Side, ...]:
        is_stacked = self.compositor.columns.is_stacked
        return self.veil.sides_of(row, self.rows[row].row, self._look, is_stacked=is_stacked)

    def _guess(self, shapes: Sequence[Shape]) -> list[int]:
        is_stacked = self.compositor.columns.is_stacked
        absent = self.veil.absent_side(self._look, is_stacked=is_stacked)
        return guess_heights(shapes, self.metadata.languages, self.compositor, absent)

    def _length(self, row: int) -> int:
        shape = self._shapes[row]
        return shape.left + shape.right + 100


def _has_titles(rows: Sequence[StoredRow]) -> bool:
    """Whether the rows bring the titles themselves."""
    return any(stored.row.kind is RowKind.TITLE for stored in rows[:_TITLE_ROWS])
