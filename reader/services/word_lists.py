"""The words that were saved from an article, as rows that follow its text."""

from collections.abc import Iterable

from reader.core.articles import Row, RowKind, Ruby, Side
from reader.core.entries import Entry
from reader.core.scripts import primary

_HEADINGS = {"zh-Hans": "生词", "zh": "生词", "zh-Hant": "生詞"}


def word_rows(entries: Iterable[Entry], languages: tuple[str, str]) -> tuple[Row, ...]:
    """Give a heading and a row a word, the word on the side of its language, its meaning across.

    Without words there is no heading either.
    """
    rows = tuple(_word_row(entry, languages) for entry in entries)
    if not rows:
        return ()
    left, right = (_HEADINGS.get(language, "Words") for language in languages)
    return (Row(RowKind.HEADING, left, right), *rows)


def _word_row(entry: Entry, languages: tuple[str, str]) -> Row:
    side = _side_of(entry.key.language, languages)
    word = _word(entry, languages[side])
    meaning = "; ".join(filter(None, entry.gloss.splitlines())) or None
    reading = entry.key.reading
    rubies = (Ruby(side, 0, len(word), reading),) if reading else ()
    left, right = (meaning, word) if side is Side.RIGHT else (word, meaning)
    return Row(RowKind.ITEM, left, right, rubies=rubies)


def _side_of(language: str, languages: tuple[str, str]) -> Side:
    """Find the side of a language; Chinese stands right and others left where neither has it."""
    fitting = (side for side in Side if primary(languages[side]) == language)
    return next(fitting, Side.RIGHT if language == "zh" else Side.LEFT)


def _word(entry: Entry, language: str) -> str:
    if entry.key.language == "zh":
        return (
            entry.traditional if language == "zh-Hant" and entry.traditional else entry.key.headword
        )
    return f"{entry.key.headword} /{entry.phonetic}/" if entry.phonetic else entry.key.headword
