"""The pinyin index: letters without tones and blanks → Chinese headwords that are read so."""

from collections.abc import Iterable, Iterator

from reader.core.lexicon import ChineseWord
from reader.core.spelled import letters_of


def spell(words: Iterable[ChineseWord]) -> Iterator[tuple[str, int]]:
    """Give (letters, index of the word) for both readings of each word, those of Taiwan too."""
    for number, word in enumerate(words):
        for letters in dict.fromkeys(map(letters_of, (word.reading, word.taiwan_reading))):
            if letters:
                yield letters, number
