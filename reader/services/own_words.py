"""What the person's own dictionaries add to the card of a word."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from reader.core.scripts import detect_primary
from reader.core.tokens import Token, TokenKind
from reader.core.wordcards import OwnEntry, WordCard

_KEPT_LINES, _LONGEST_LINE = 4, 200  # of a definition that is saved with a word
_ONLY_OWN: Final = "Only your own dictionaries have this word."
_OWN_TOO: Final = "Your own dictionaries have this word; these Chinese words mean it too."

Find = Callable[[Sequence[str]], tuple[OwnEntry, ...]]
"""Gives what own dictionaries say of a word under any of its spellings."""


class OwnWords:
    """Adds to cards what `find` gives."""

    def __init__(self, find: Find) -> None:
        self._find = find

    def added_to(self, card: WordCard) -> WordCard:
        """Give a card with the entries of own dictionaries.

        Where no other dictionary has the word, the card says so, and saving keeps their meaning.
        """
        own = self._find([*dict.fromkeys(spellings(card))])
        if not own:
            return card
        card = replace(card, own=own)
        if card.token.kind is TokenKind.NUMBER or card.english:
            return card
        if not card.chinese:
            draft = replace(card.draft, gloss=card.draft.gloss or _kept(own))
            return replace(card, explanation=_ONLY_OWN, draft=draft)
        return replace(card, explanation=_OWN_TOO if card.explanation else "")


def spellings(card: WordCard) -> Iterator[str]:
    """Give the ways in which a dictionary may list the word of a card, the surest first."""
    token = card.token
    yield token.text
    if token.headword is not None:
        yield token.headword.simplified
        yield token.headword.traditional
    for word in card.english:
        yield word.word


def token_of(word: str) -> Token:
    """Make a token of a word that is typed and that no splitter knows."""
    text = " ".join(word.split())
    return Token(text, 0, len(text), TokenKind.WORD, detect_primary(text))


def _kept(own: Sequence[OwnEntry]) -> str:
    lines = [line for entry in own[:1] for text in entry.definitions for line in text.splitlines()]
    return "\n".join(line[:_LONGEST_LINE] for line in lines[:_KEPT_LINES])
