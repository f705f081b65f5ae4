"""Stretches that are divided otherwise."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.corrections.dividing import divisions
from reader.core.corrections.stretches import (
    Stretch,
    changed_words,
    cuts_between,
    stretch_around,
)
from reader.core.sentences import Span
from reader.core.tokens import Token, TokenKind

_KINDS = {" ": TokenKind.SPACE, "-": TokenKind.PUNCTUATION, "。": TokenKind.PUNCTUATION}
COMMON = {"研究": 5.0, "研究生": 4.5, "生命": 5.0, "命": 4.0, "都": 6.0, "down on": 3.0}


def tokens_of(*words: str) -> tuple[Token, ...]:
    found: list[Token] = []
    for word in words:
        start = found[-1].end if found else 0
        kind = _KINDS.get(word, TokenKind.WORD)
        found.append(Token(word, start, start + len(word), kind, "zh"))
    return tuple(found)


def stretch_of(*words: str, word: str) -> Stretch:
    tokens = tokens_of(*words)
    meant = next(token for token in tokens if token.text == word)
    return stretch_around("".join(words), tokens, meant)


def written(stretch: Stretch, spans: tuple[Span, ...]) -> list[str]:
    return [stretch.text[span.start : span.end] for span in spans]


def test_it_goes_two_words_to_either_side() -> None:
    stretch = stretch_of("我们", "大家", "都", "研究", "生命", "的", "起源", word="研究")
    assert written(stretch, stretch.words(stretch.cuts)) == ["大家", "都", "研究", "生命", "的"]
    assert written(stretch, stretch.atoms[stretch.first : stretch.last + 1]) == ["研", "究"]


def test_it_ends_where_a_sentence_does() -> None:
    stretch = stretch_of("很好", "。", "研究", "生命", "。", word="生命")
    assert written(stretch, stretch.words(stretch.cuts)) == ["研究", "生命"]


def test_english_words_are_never_cut_and_blanks_belong_to_what_goes_over_them() -> None:
    stretch = stretch_of("cracked", " ", "down", " ", "on", " ", "it", word="down")
    assert written(stretch, stretch.words(stretch.cuts)) == ["cracked", "down", "on", "it"]
    joined = stretch.words(stretch.toggled(stretch.cuts, 1))
    assert written(stretch, joined) == ["cracked", "down on", "it"]


def test_hyphens_and_latin_between_chinese() -> None:
    stretch = stretch_of("a", " ", "well-known", " ", "bank", word="well-known")
    assert written(stretch, stretch.atoms) == ["a", "well", "known", "bank"]
    mixed = stretch_of("用", "AI晶片", "的", word="AI晶片")
    assert written(mixed, mixed.atoms) == ["用", "AI", "晶", "片", "的"]


def test_a_stop_at_the_end_of_a_word_stays_with_it() -> None:
    stretch = stretch_of("the", " ", "U.S.", " ", "bank", word="U.S.")
    assert written(stretch, stretch.words(stretch.cuts)) == ["the", "U.S.", "bank"]


def test_a_word_of_no_letters_is_one_atom() -> None:
    stretch = stretch_of("好", "々", word="々")
    assert written(stretch, stretch.words(stretch.cuts)) == ["好", "々"]


def test_a_gap_is_cut_or_joined_and_there_is_none_beyond_the_ends() -> None:
    stretch = stretch_of("研究", "生命", word="研究")
    assert stretch.toggled(stretch.cuts, 0) == {0, 1}
    assert stretch.toggled(stretch.cuts, 1) == set()
    for gap in (-1, 3):
        assert stretch.toggled(stretch.cuts, gap) == stretch.cuts


def test_only_what_changed_is_fixed() -> None:
    old = (Span(0, 2), Span(2, 4), Span(4, 6), Span(6, 7))
    new = (Span(0, 2), Span(2, 5), Span(5, 6), Span(6, 7))
    assert changed_words(old, new, Span(2, 4)) == ((Span(2, 5), Span(5, 6)),)
    assert changed_words(old, old, Span(2, 4)) == ((Span(2, 4),),)
    assert changed_words(old, new, Span(2, 4), [Span(5, 7)]) == (new[1:],)
    assert changed_words(old, new, Span(2, 4), [Span(6, 7)]) == (new[1:3],)


def test_what_lies_between_two_changes_is_left_out() -> None:
    old = (Span(0, 2), Span(2, 4), Span(4, 6))
    new = (Span(0, 1), Span(1, 2), Span(2, 4), Span(4, 5), Span(5, 6))
    assert changed_words(old, new, Span(0, 2)) == (new[:2], new[3:])
    assert changed_words(old, new, Span(0, 2), [Span(1, 5)]) == (new,)


def test_the_cuts_count_from_the_first_word() -> None:
    assert cuts_between((Span(3, 5), Span(5, 6))) == (2,)
    assert cuts_between((Span(3, 5),)) == ()
    assert cuts_between((Span(0, 4), Span(5, 10))) == (4, 5)


def test_other_divisions_are_words_then_joins() -> None:
    stretch = stretch_of("都", "研究", "生命", word="研究")
    offered = [written(stretch, stretch.words(cuts)) for cuts in divisions(stretch, COMMON.get)]
    assert offered[0] == ["都", "研究生", "命"]
    assert ["都", "研究生命"] in offered
    assert ["都研究", "生命"] in offered
    assert ["都", "研究", "生命"] not in offered


def test_neighbours_are_divided_only_where_the_word_takes_of_them() -> None:
    stretch = stretch_of("大家", "都", "研究", word="都")
    offered = [written(stretch, stretch.words(cuts)) for cuts in divisions(stretch, COMMON.get)]
    assert all("大" not in words and "研" not in words for words in offered)


def test_candidates_are_offered_first_where_the_stretch_has_them() -> None:
    stretch = stretch_of("都", "研究", "生命", "的", word="研究")
    spans = [Span(0, 4), Span(1, 9), Span(2, 3)]
    offered = [
        written(stretch, stretch.words(cuts))
        for cuts in divisions(stretch, COMMON.get, candidates=spans)
    ]
    assert offered[:2] == [["都研究生", "命", "的"], ["都", "研", "究", "生命", "的"]]


def test_a_phrase_is_offered() -> None:
    stretch = stretch_of("cracked", " ", "down", " ", "on", word="down")
    first = divisions(stretch, COMMON.get)[0]
    assert written(stretch, stretch.words(first)) == ["cracked", "down on"]


@given(
    st.lists(st.sampled_from(["研究", "生", "命", "GPT4", "a-b", " ", "。"]), min_size=1), st.data()
)
def test_any_division_covers_the_atoms_in_order(words: list[str], data: st.DataObject) -> None:
    tokens = tokens_of(*words)
    answering = [token for token in tokens if re.match(r"\w", token.text)]
    if not answering:
        return
    stretch = stretch_around("".join(words), tokens, data.draw(st.sampled_from(answering)))
    gaps = st.integers(0, max(len(stretch.atoms) - 2, 0))
    cuts = stretch.cuts
    for gap in data.draw(st.lists(gaps, max_size=4)):
        cuts = stretch.toggled(cuts, gap)
    spans = stretch.words(cuts)
    assert spans[0].start == stretch.atoms[0].start
    assert spans[-1].end == stretch.atoms[-1].end
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert set(divisions(stretch, COMMON.get)).isdisjoint({stretch.cuts})
