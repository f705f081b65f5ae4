"""Turns what a key asks for into a move of the cursor over the words that are known."""

from collections.abc import Mapping

from reader.core.articles import Place
from reader.core.entries import EntryKey, Status
from reader.ui.page.cursor import Move
from reader.ui.page.flow import Flow
from reader.ui.page.keys import Command
from reader.ui.page.navigation import (
    Step,
    any_word,
    find_across,
    find_from,
    find_word,
    unknown_word,
)
from reader.ui.page.words import WordAt

_STEPS: Mapping[Command, Step] = {
    Command.NEXT_WORD: Step(1, any_word),
    Command.PREVIOUS_WORD: Step(-1, any_word),
    Command.NEXT_ROW: Step(1, any_word, skips_row=True),
    Command.PREVIOUS_ROW: Step(-1, any_word, skips_row=True),
}


def move_to(flow: Flow, place: Place) -> Move:
    """Give the move to the first word at or after a place."""
    return lambda: find_from(flow, place)


def move_of(
    command: Command, flow: Flow, start: WordAt, statuses: Mapping[EntryKey, Status]
) -> Move:
    """Give the move that a command other than scrolling and choosing makes from a word."""
    if command is Command.ACROSS:
        return lambda: find_across(flow, start)
    if command is Command.NEXT_UNKNOWN:
        return lambda: find_word(flow, start, Step(1, unknown_word(statuses)))
    return lambda: find_word(flow, start, _STEPS[command])
