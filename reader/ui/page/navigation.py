"""Where the keys take the cursor: from word to word and from row to row."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from reader.core.articles import Place, Side
from reader.core.counterparts import passage_at
from reader.core.entries import EntryKey, Status
from reader.core.tokens import Token
from reader.ui.page.flow import Flow
from reader.ui.page.words import SideWords, WordAt

Wanted = Callable[[Token, EntryKey | None], bool]


class Unread(Struct, frozen=True):
    """A side whose words must be known before the cursor can go on."""

    row: int
    side: Side


class Step(Struct, frozen=True):
    """A way to go from a word: `by` is 1 or -1; `skips_row` begins with the next row."""

    by: int
    wanted: Wanted
    skips_row: bool = False


def any_word(token: Token, _key: EntryKey | None) -> bool:
    """Accept what answers a hover."""
    return token.answers


def unknown_word(statuses: Mapping[EntryKey, Status]) -> Wanted:
    """Accept words that are not in the vocabulary, or new there."""

    def is_unknown(_token: Token, key: EntryKey | None) -> bool:
        return key is not None and statuses.get(key, Status.NEW) is Status.NEW

    return is_unknown


def find_word(flow: Flow, start: WordAt, step: Step) -> WordAt | Unread | None:
    """Give the word a step leads to, None at the end of the article."""
    row = start.row.position
    if not step.skips_row:
        words = flow.words(row, start.side)
        if words is None:
            return Unread(row, start.side)
        found = _on_side(words, step, words.index(start.token.start) + step.by)
        if found is not None:
            return WordAt(start.row, start.side, found)
    return find_in_rows(flow, row + step.by, start.side, step)


def find_from(flow: Flow, place: Place) -> WordAt | Unread | None:
    """Give the first word at or after a place."""
    words = flow.words(place.row, place.side)
    if words is None:
        return Unread(place.row, place.side)
    step = Step(1, any_word)
    found = _on_side(words, step, max(words.index(place.offset), 0))
    if found is not None:
        return WordAt(flow.rows[place.row], place.side, found)
    return find_in_rows(flow, place.row + 1, place.side, step)


def find_in_rows(flow: Flow, row: int, side: Side, step: Step) -> WordAt | Unread | None:
    """Give the first such word from a row on; a row without this side is passed over.

    Steps from row to row go to the other side where this one is empty.
    """
    while 0 <= row < len(flow.rows):
        for tried in _sides(flow, row, side, step):
            words = flow.words(row, tried)
            if words is None:
                return Unread(row, tried)
            # Going up row by row, the cursor stands at the row's beginning all the same.
            first = len(words.tokens) - 1 if step.by < 0 and not step.skips_row else 0
            toward = step if not step.skips_row else Step(1, step.wanted)
            found = _on_side(words, toward, first)
            if found is not None:
                return WordAt(flow.rows[row], tried, found)
        row += step.by
    return None


def find_across(flow: Flow, start: WordAt) -> WordAt | Unread | None:
    """Give the first word of what stands across from a word's sentence."""
    side, stored = start.side.other, start.row
    if not stored.row.text(side):
        return None
    words = flow.words(stored.position, side)
    if words is None:
        return Unread(stored.position, side)
    across = passage_at(stored.row, start.side, start.token.start).counterparts
    offset = across[0].start if across else 0
    found = _on_side(words, Step(1, any_word), max(words.index(offset), 0))
    return WordAt(stored, side, found) if found is not None else None


def _sides(flow: Flow, row: int, side: Side, step: Step) -> Iterator[Side]:
    text = flow.rows[row].row
    if text.text(side):
        yield side
    elif step.skips_row and text.text(side.other):
        yield side.other


def _on_side(words: SideWords, step: Step, index: int) -> Token | None:
    while 0 <= index < len(words.tokens):
        token = words.tokens[index]
        if step.wanted(token, words.key(index)):
            return token
        index += step.by
    return None
