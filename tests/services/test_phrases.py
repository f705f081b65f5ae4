"""Phrases looked up: what a dictionary lists, what only its words say, what stands across."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.articles import Link, Row, RowKind, Side
from reader.core.phrases import phrase_words
from reader.core.sentences import Span
from reader.core.wordcards import WordCard
from reader.services.phrases import Phrases, is_listed, text_across, with_counterpart
from reader.services.program import Program
from reader.services.reading import Whereabouts

LANGUAGES = ("en", "zh-Hans")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    program = compose(Path(tmp_path_factory.mktemp("phrases")) / "data")
    yield program
    program.close()


def look_up(
    program: Program, row: Row, side: Side, text: str
) -> tuple[WordCard, Phrases, Whereabouts]:
    """Look up a phrase of a row."""
    at = Whereabouts(row, side, LANGUAGES)
    start = (row.text(side) or "").index(text)
    (tokens,) = program.reading.annotate_rows([at])
    phrases = Phrases(program.reading, program.counterparts)
    words = phrase_words(tokens, Span(start, start + len(text)))
    return phrases.card(words, at), phrases, at


def row(left: str, right: str) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, links=(Link((0,), (0,)),))


def test_what_the_dictionary_lists_in_another_form_is_found(program: Program) -> None:
    told = row("They took care of the old dog.", "他们照顾那条老狗。")
    card, _, _ = look_up(program, told, Side.LEFT, "took care of")
    assert is_listed(card)
    assert card.token.text == "took care of"
    assert card.draft.key.headword == "take care of"
    assert card.draft.gloss


def test_a_phrase_that_no_dictionary_has_means_what_its_words_do(program: Program) -> None:
    told = row("The old bank opened.", "老银行很早就开门了。")
    card, _, _ = look_up(program, told, Side.RIGHT, "老银行很早")
    assert not is_listed(card)
    assert card.draft.key.reading == "lǎo yín háng hěn zǎo"
    assert card.draft.traditional == "老銀行很早"
    assert "bank" in card.draft.gloss
    assert card.characters == card.candidates == ()


def test_what_stands_across_is_what_it_means(program: Program) -> None:
    told = row("The old bank sold apples.", "老银行卖苹果。")
    card, phrases, at = look_up(program, told, Side.RIGHT, "卖苹果")
    span = phrases.across(card, at)
    assert span is not None
    said = text_across(at, span)
    assert said == "sold apples"
    meant = with_counterpart(card, said)
    assert (meant.meaning, meant.draft.gloss) == ("sold apples", "sold apples")
    assert with_counterpart(card, " ") == card


def test_what_a_dictionary_says_goes_before_what_stands_across(program: Program) -> None:
    told = row("They took care of the old dog.", "他们照顾那条老狗。")
    card, _, _ = look_up(program, told, Side.LEFT, "took care of")
    assert with_counterpart(card, "照顾") == card


def test_nothing_stands_across_from_a_row_with_one_side(program: Program) -> None:
    alone = Row(RowKind.PARAGRAPH, None, "老银行很早就开门了。")
    card, phrases, at = look_up(program, alone, Side.RIGHT, "很早就开门")
    assert phrases.across(card, at) is None
