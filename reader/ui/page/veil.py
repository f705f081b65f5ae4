"""What was asked for of an article whose scaffold fades: a row's translation, a word's reading."""

from collections.abc import Mapping

from msgspec import Struct

from reader.core.articles import Row, Side, StoredRow
from reader.core.entries import EntryKey, Status
from reader.ui.page.cover import Cover, cover_of
from reader.ui.page.look import Look
from reader.ui.page.words import SideWords, WordAt


class Veil(Struct):
    """The row that is uncovered, -1 for none, and the word whose reading is shown, at most one."""

    languages: tuple[str, str]
    uncovered: int = -1
    asked: WordAt | None = None

    def absent_side(self, look: Look, *, is_stacked: bool) -> Side | None:
        """Give the side that takes no room until it is asked for, None where both do."""
        if look.arrangement.alone is not None:
            return look.arrangement.alone.other
        is_hidden = is_stacked and look.scaffold.translation == "hidden"
        return look.scaffold.translation_side(self.languages) if is_hidden else None

    def sides_of(self, number: int, row: Row, look: Look, *, is_stacked: bool) -> tuple[Side, ...]:
        """List the sides of a row that take room; there is no row without any."""
        absent = self.absent_side(look, is_stacked=is_stacked)
        if absent is None or number == self.uncovered or not row.text(absent.other):
            return (Side.LEFT, Side.RIGHT)
        return (absent.other,)

    def covers(
        self,
        stored: StoredRow,
        look: Look,
        words: tuple[SideWords | None, SideWords | None],
        statuses: Mapping[EntryKey, Status],
    ) -> tuple[Cover, Cover]:
        """Say how each side of a row is shown."""
        if stored.position == self.uncovered or look.arrangement.alone is not None:
            return Cover.NONE, Cover.NONE
        return cover_of(look.scaffold, stored.row, self.languages, words, statuses)

    def asked_on(self, number: int, side: Side) -> int:
        """Give where the word begins whose reading is asked for on a side, -1 for none."""
        asked = self.asked
        is_here = asked is not None and (asked.row.position, asked.side) == (number, side)
        return asked.token.start if asked is not None and is_here else -1
