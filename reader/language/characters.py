"""The characters of a word, one by one: what each means, how it is written, what it is made of."""

from typing import Final

from reader.core.lexicon import ChineseWord
from reader.core.scripts import is_han
from reader.core.tokens import Token
from reader.core.wordcards import CharacterFacts
from reader.language.dictionary import Dictionary

_MOST: Final = 16  # characters of a phrase that are told about


class Characters:
    """Looks characters up. Safe to use from several threads."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary

    @property
    def has_strokes(self) -> bool:
        """Whether the dictionary file says how characters are written."""
        return self._dictionary.has_strokes

    def of(self, token: Token) -> tuple[CharacterFacts, ...]:
        """Tell of the characters of a Chinese word as the text writes it, each once, in order.

        Of the entries of a character those come first that are read as it is here.
        """
        if token.language != "zh":
            return ()
        characters = [character for character in dict.fromkeys(token.text) if is_han(character)]
        characters = characters[:_MOST]
        words = self._dictionary.chinese_words(characters)
        return tuple(self._facts(each, words.get(each, ()), token) for each in characters)

    def _facts(
        self, character: str, words: tuple[ChineseWord, ...], token: Token
    ) -> CharacterFacts:
        written = self._dictionary.written(character)
        return CharacterFacts(
            character=character,
            words=_as_read(words, _reading_in(token, character)),
            parts=self._dictionary.components(character),
            strokes=written.strokes,
            medians=written.medians,
        )


def _reading_in(token: Token, character: str) -> str:
    if len(token.readings) != len(token.text):
        return ""
    return token.readings[token.text.index(character)].lower()


def _as_read(words: tuple[ChineseWord, ...], reading: str) -> tuple[ChineseWord, ...]:
    """Put the entries that are read so first, and names last."""

    def is_another(word: ChineseWord) -> bool:
        return "".join(word.reading).lower() != reading

    return tuple(sorted(words, key=lambda word: (word.is_name, is_another(word))))
