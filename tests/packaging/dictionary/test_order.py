"""Ranking, references, the reverse index: what the Chinese part adds to its words."""

import pytest

from dictionary_build.ranking import order
from dictionary_build.references import Resolver
from dictionary_build.reverse import index
from reader.core.lexicon import ChineseWord, CrossReference, Sense


def _word(
    traditional: str,
    simplified: str,
    reading: str,
    *senses: str,
    frequency: float | None = None,
    is_name: bool = False,
    references: tuple[CrossReference, ...] = (),
) -> ChineseWord:
    return ChineseWord(
        simplified=simplified,
        traditional=traditional,
        reading=tuple(reading.split()),
        senses=tuple(map(Sense, senses)),
        frequency=frequency,
        is_name=is_name,
        references=references,
    )


def _variant(traditional: str, simplified: str, reading: str, of: ChineseWord) -> ChineseWord:
    reference = CrossReference("variant of", of.simplified, of.traditional, of.reading)
    return _word(traditional, simplified, reading, references=(reference,))


MILE = _word("里", "里", "lǐ", "half a kilometre", "hamlet")
INSIDE = _word("裡", "里", "lǐ", "inside")
HOUSE = _word("家裡", "家里", "jiā lǐ", "at home", frequency=5.0)
KILOMETRE = _word("公里", "公里", "gōng lǐ", "kilometre", frequency=4.0)


def test_commonest_traditional_form_comes_first() -> None:
    words = order([MILE, INSIDE, HOUSE, KILOMETRE], {})
    assert words.index(INSIDE) < words.index(MILE)


def test_listed_readings_come_in_their_order() -> None:
    first, second = _word("都", "都", "dōu", "all"), _word("都", "都", "dū", "big city", "seat")
    assert order([second, first], {"都": ["dōu", "dū"]}) == [first, second]


@pytest.mark.parametrize(
    "late",
    [
        _word("白", "白", "bái", "surname Bai", is_name=True),
        _word("白", "白", "bó", "pale (old)"),
        ChineseWord(
            simplified="白", traditional="白", reading=("bò",), senses=(Sense("x", label="old"),)
        ),
        _variant("白", "白", "bà", MILE),
    ],
)
def test_rare_words_come_late(late: ChineseWord) -> None:
    white = _word("白", "白", "bái", "white")
    assert order([late, white], {}) == [white, late]


def test_references_end_at_senses() -> None:
    variant = _variant("裏", "里", "lǐ", INSIDE)
    again = _variant("𥚃", "里", "lǐ", variant)
    words = [again, variant, MILE, INSIDE]
    resolver = Resolver(words)
    assert resolver.targets(1) == (3,)
    assert resolver.targets(0) == (3,)
    assert resolver.targets(2) == ()


def test_circles_of_references_have_no_end() -> None:
    one = _word("甲", "甲", "jiǎ")
    two = _variant("乙", "乙", "yǐ", one)
    resolver = Resolver([_variant("甲", "甲", "jiǎ", two), two])
    assert resolver.targets(0) == (None,)


def test_references_prefer_the_reading_they_name() -> None:
    long, chief = _word("長", "长", "cháng", "not short"), _word("長", "长", "zhǎng", "chief")
    assert Resolver([long, chief, _variant("镸", "镸", "zhǎng", chief)]).targets(2) == (1,)


def _answers(words: list[ChineseWord], term: str) -> list[int]:
    return [number for found, _, number in index(words) if found == term]


def test_whole_senses_outdo_parts() -> None:
    words = [_word("甲", "甲", "jiǎ", "river bank"), _word("乙", "乙", "yǐ", "bank")]
    assert _answers(words, "bank") == [1, 0]
    assert _answers(words, "river bank") == [0]


def test_common_words_and_first_senses_outdo_others() -> None:
    words = [
        _word("甲", "甲", "jiǎ", "to run", frequency=3.0),
        _word("乙", "乙", "yǐ", "to run (a race)", frequency=6.0),
        _word("丙", "丙", "bǐng", "a", "b", "run", frequency=3.0),
    ]
    assert _answers(words, "run") == [1, 0, 2]


def test_asides_and_small_words_are_no_terms() -> None:
    words = [_word("甲", "甲", "jiǎ", "(of a river) bank of the stream")]
    assert _answers(words, "river") == []
    assert _answers(words, "of") == []
    assert _answers(words, "stream") == [0]
