"""How words and sentences of the page are read, as was chosen for the display."""

from reader.core.counterparts import Passage
from reader.core.sandhi import spoken_at
from reader.core.spelled_lines import spell_line
from reader.core.spelling_choices import ReadingChoices
from reader.ui.page import PageView, WordAt
from reader.ui.word_text import lit_spans


def said_on(page: PageView, word: WordAt, choices: ReadingChoices) -> tuple[str, ...]:
    """Give the reading of a word as it is said among its neighbours, () where nobody asks."""
    sheet = page.sheet
    words = sheet.flow.words(word.row.position, word.side) if sheet is not None else None
    if words is None or not choices.sandhi:
        return ()
    return spoken_at(words.tokens, words.index(word.token.start))


def sentence_reading(
    page: PageView, word: WordAt, passage: Passage, choices: ReadingChoices
) -> str:
    """Write the reading of the Chinese sentence of a passage, "" where neither side has one."""
    for side, spans in lit_spans(word, passage).items():
        words = page.sheet.flow.words(word.row.position, side) if page.sheet is not None else None
        tokens = words.tokens if words is not None else ()
        inside = [t for t in tokens if any(s.start <= t.start < s.end for s in spans)]
        if any(token.readings for token in inside):
            return spell_line(inside, choices)
    return ""
