"""What phrases, names and the scales say, each by itself."""

import pytest

from reader.core.lexicon import ChineseWord, Sense
from reader.core.tokens import TokenKind
from reader.language.readings.candidates import Candidate, Candidates, candidates_of
from reader.language.readings.choosing import Source
from reader.language.readings.names import weigh_surnames
from reader.language.readings.phrases import Phrases
from reader.language.readings.places import Page, Place
from reader.language.readings.weighing import Scales


def _word(reading: str, sense: str, *, is_name: bool = False, taiwan: str = "") -> ChineseWord:
    return ChineseWord(
        simplified="单",
        traditional="單",
        reading=tuple(reading.split()),
        taiwan_reading=tuple(taiwan.split()),
        senses=(Sense(sense),),
        is_name=is_name,
        frequency=6.0,
    )


_ENTRIES = (
    _word("shàn", "surname Shan", is_name=True),
    _word("chán", "used in 單于"),
    _word("dān", "bill"),
)


def _place(words: list[str], number: int, *, unknown: bool = False) -> tuple[Page, Place]:
    starts = [sum(map(len, words[:n])) for n in range(len(words) + 1)]
    candidates = candidates_of(1, _ENTRIES)
    start = starts[number]
    place = Place(start, start + 1, number, TokenKind.NAME, candidates, unknown)
    return Page("".join(words), starts), place


def test_candidates_stand_with_what_is_ordinary_first() -> None:
    found = candidates_of(1, _ENTRIES)
    assert [candidate.syllables for candidate in found] == [("dān",), ("chán",), ("shàn",)]
    assert found[0].prior == 0 > found[1].prior
    assert [candidate.is_surname for candidate in found] == [False, False, True]


def test_candidates_fit_the_word_and_the_place() -> None:
    entries = (_word("dān", "bill", taiwan="dàn"), _word("dān r", "bill"))
    assert [c.syllables for c in candidates_of(1, entries)] == [("dān",)]
    assert [c.syllables for c in candidates_of(1, entries, taiwan=True)] == [("dàn",)]
    assert [c.syllables for c in candidates_of(1, entries, [("x",)])] == [("dān",), ("x",)]


@pytest.mark.parametrize(
    ("words", "number", "unknown"),
    [
        (["单", "先生"], 0, False),
        (["我", "姓", "单"], 2, False),
        (["老", "单", "，"], 1, False),
        (["说", "，", "单", "部长"], 2, False),
        (["单小云"], 0, True),
    ],
)
def test_surname_is_heard(words: list[str], number: int, unknown: bool) -> None:
    weights = weigh_surnames(*_place(words, number, unknown=unknown))
    assert weights is not None
    assert [weight > 0 for weight in weights] == [False, False, True]


@pytest.mark.parametrize("words", [["单", "颜色"], ["曾", "单", "部长"]])
def test_no_surname_is_heard(words: list[str]) -> None:
    assert weigh_surnames(*_place(words, words.index("单"))) is None


def test_foreign_name_is_hardly_a_surname() -> None:
    own, foreign = (
        weigh_surnames(*_place([name], 0, unknown=True)) for name in ("单小云", "单斯特")
    )
    assert own is not None
    assert foreign is not None
    assert own[2] > foreign[2] > 0


def test_longest_phrase_of_whole_words_counts() -> None:
    phrases = Phrases({"单位": "dān wèi", "单位长": "shàn wèi zhǎng", "位长": "x y"})
    page, place = _place(["单", "位", "长", "走"], 0)
    assert phrases.find(page, place) == ("单位长", ("shàn",))
    page, place = _place(["单", "位", "长走"], 0)
    assert phrases.find(page, place) == ("单位", ("dān",))
    page, place = _place(["单", "走"], 0)
    assert phrases.weigh(page, place) is None


def test_scales_tell_what_decided() -> None:
    candidates = Candidates([Candidate(("dān",)), Candidate(("shàn",), (), -1.0)])
    scales = Scales(candidates)
    assert scales.choose().source == Source.DICTIONARY
    scales.add(Source.MODEL, [0.0, 0.5])
    scales.add(Source.NAME, None)
    scales.add(Source.RULE, [0.0, 3.0])
    choice = scales.choose()
    assert choice.readings == (("shàn",), ("dān",))
    assert choice.source == Source.RULE
    assert choice.confidence == pytest.approx(0.924, abs=0.001)
    assert scales.margin == pytest.approx(2.5)
