"""Words of the starter articles, labelled by hand: the first meaning is one that fits."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from reader import paths
from reader.core.articles import Article, Row, Side
from reader.core.context import NO_CONTEXT, context_of
from reader.core.scripts import primary
from reader.core.tokens import Token
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.library.articlefile import read_article_file

LABELLED = Path(__file__).parents[2] / "data" / "senses" / "content.jsonl"
# The first meanings right in 100 when this was written: with the translation, without it, and in
# the dictionary's own order.
FIGURES = {"en": (86, 74, 65), "zh": (89, 78, 59)}
SLACK = 2


class Word(NamedTuple):
    article: str
    sentence: str
    word: str
    occurrence: int
    language: str
    fits: tuple[str, ...]


class Chosen(NamedTuple):
    """The glosses of a word: with the translation, without, and the dictionary's first."""

    word: Word
    glosses: tuple[str, str, str]


@pytest.fixture(scope="module")
def chosen() -> Iterator[list[Chosen]]:
    dictionary = Dictionary(paths.dictionary())
    annotator = Annotator(dictionary)
    yield [*_choose(annotator, dictionary)]
    dictionary.close()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_first_meaning_is_right(chosen: list[Chosen], language: str) -> None:
    words = [each for each in chosen if each.word.language == language]
    # The splitter may divide a few words otherwise one day; then there is nothing to judge.
    assert len(words) > 140
    shares = [
        100 * sum(_is_right(each.glosses[way], each.word) for each in words) / len(words)
        for way in range(3)
    ]
    told = f"{language}: {shares} of {len(words)} words, {FIGURES[language]} once"
    for share, figure in zip(shares[:2], FIGURES[language][:2], strict=True):
        assert share > figure - SLACK, told
    assert shares[0] > shares[1] > shares[2], told


def _choose(annotator: Annotator, dictionary: Dictionary) -> Iterator[Chosen]:
    words = [Word(**json.loads(line)) for line in LABELLED.read_text("utf-8").splitlines()]
    for name in sorted({word.article for word in words}):
        text = (paths.content() / f"{name}.md").read_text("utf-8")
        inspection = read_article_file(text)
        assert inspection is not None
        (article,) = inspection.articles
        for word in words:
            if word.article == name:
                found = _in_article(annotator, article, word)
                if found:
                    in_order = _first_listed(dictionary, word)
                    beside, alone = (token.gloss or "" for token in found)
                    yield Chosen(word, (beside, alone, in_order))


def _in_article(annotator: Annotator, article: Article, word: Word) -> tuple[Token, Token] | None:
    """Annotate the row of a word with its translation and without."""
    languages = article.metadata.languages
    row, side = _place(article, word)
    text = row.text(side) or ""
    start = text.index(word.sentence)
    for _ in range(word.occurrence + 1):
        start = text.index(word.word, start) + 1
    contexts = context_of(row, side, languages), NO_CONTEXT
    found = [
        token
        for context in contexts
        for token in annotator.annotate(text, languages[side], context)
        if token.start == start - 1 and token.text == word.word
    ]
    return (found[0], found[1]) if len(found) == len(contexts) else None


def _place(article: Article, word: Word) -> tuple[Row, Side]:
    return next(
        (row, side)
        for row in article.rows
        for side in Side
        if primary(article.metadata.languages[side]) == word.language
        and word.sentence in (row.text(side) or "")
    )


def _first_listed(dictionary: Dictionary, word: Word) -> str:
    look_up = dictionary.chinese if word.language == "zh" else dictionary.english
    entries = [entry for entry in look_up(word.word) if not getattr(entry, "is_name", False)]
    return entries[0].senses[0].text if entries and entries[0].senses else ""


def _is_right(gloss: str, word: Word) -> bool:
    """Whether the first meaning is one that fits; an English gloss may say several alike."""
    parts = [part.strip() for part in re.split("[;；]", gloss)]
    said = parts[:1] if word.language == "en" else [gloss, *parts]
    return any(each in word.fits for each in said)
