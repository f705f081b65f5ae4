"""The characters of a word, with the other words of the vocabulary that share them."""

from collections.abc import Callable, Iterable
from typing import Final

from msgspec.structs import replace

from reader.core.tokens import Token
from reader.core.wordcards import CharacterFacts
from reader.language.characters import Characters

_SHOWN: Final = 12  # words that share a character

WordsWith = Callable[[str, int], Iterable[tuple[str, str]]]
"""Gives words of the vocabulary with a character, as (simplified, traditional)."""


class CharacterStudy:
    """What a learner may ask about the characters of a word. Safe to use from several threads."""

    def __init__(self, characters: Characters, words_with: WordsWith) -> None:
        self._characters = characters
        self._words_with = words_with

    @property
    def has_strokes(self) -> bool:
        """Whether it is known how characters are written."""
        return self._characters.has_strokes

    def of(self, token: Token) -> tuple[CharacterFacts, ...]:
        """Tell of the characters of a Chinese word, each once, in order; () for other words."""
        return tuple(
            replace(facts, shared=self._shared(facts.character, token))
            for facts in self._characters.of(token)
        )

    def _shared(self, character: str, token: Token) -> tuple[str, ...]:
        """Give other words with a character, in the script of the text where they have it so."""
        found = self._words_with(character, _SHOWN + 1)
        others = (pair for pair in found if token.text not in pair)
        return tuple(_form(pair, character, token) for pair in others)[:_SHOWN]


def _form(pair: tuple[str, str], character: str, token: Token) -> str:
    simplified, traditional = pair
    headword = token.headword
    is_simplified = headword is None or token.text == headword.simplified
    if character not in simplified or not (is_simplified or not traditional):
        return traditional
    return simplified
