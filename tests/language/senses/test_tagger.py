from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.language.dictionary import Dictionary
from reader.language.senses.english_across import words_of
from reader.language.senses.parts import Part, parts_of
from reader.language.senses.tagger import Tagger


@pytest.fixture(scope="module")
def tagger() -> Iterator[Tagger]:
    dictionary = Dictionary(paths.dictionary())
    yield Tagger(dictionary.english)
    dictionary.close()


@pytest.mark.parametrize(
    ("sentence", "word", "part"),
    [
        ("They promise to come.", "promise", Part.VERB),
        ("It was an empty promise.", "promise", Part.NOUN),
        ("You must book a room.", "book", Part.VERB),
        ("The book is long.", "book", Part.NOUN),
        ("The light was off.", "light", Part.NOUN),
        ("She carried a light bag.", "light", Part.ADJECTIVE),
        ("The banks closed early.", "banks", Part.PLURAL),
        ("He closed the door.", "closed", Part.PAST),
        ("The door was closed by him.", "closed", Part.PARTICIPLE),
        ("Prices rose.", "rose", Part.PAST),
        ("She smelled a rose.", "rose", Part.NOUN),
        ("They walked slowly home.", "slowly", Part.ADVERB),
        ("He met Smith there.", "Smith", Part.NAME),
        ("“Run,” she said.", "said", Part.PAST),
    ],
)
def test_neighbours_tell_the_part_of_speech(
    tagger: Tagger, sentence: str, word: str, part: Part
) -> None:
    words = words_of(sentence)
    assert tagger.tag(words)[words.index(word)] is part


def test_the_ending_tells_of_a_word_that_no_dictionary_has() -> None:
    assert max(parts_of("flumbly", ()).items(), key=lambda item: item[1])[0] is Part.ADVERB


@given(st.lists(st.text(min_size=1), max_size=12))
def test_every_word_has_a_part(words: list[str]) -> None:
    assert len(Tagger(lambda _: ()).tag(words)) == len(words)
