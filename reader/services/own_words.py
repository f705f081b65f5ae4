"""What the person's own dictionaries add to the card of a word."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from threading import Lock
from typing import Final, Protocol

from msgspec.structs import replace

from reader.core.own_dictionaries import OwnDictionary
from reader.core.scripts import detect_primary
from reader.core.tokens import Token, TokenKind
from reader.core.wordcards import OwnEntry, WordCard

_KEPT_LINES, _LONGEST_LINE = 4, 200  # of a definition that is saved with a word
_ONLY_OWN: Final = "Only your own dictionaries have this word."
_OWN_TOO: Final = "Your own dictionaries have this word; these Chinese words mean it too."

Teach = Callable[[Iterable[str]], None]
"""Has the splitter know Chinese words, in place of those that it was taught before."""


class Library(Protocol):
    """The person's own dictionaries, those that are switched on in their order."""

    def find(self, headwords: Sequence[str]) -> tuple[OwnEntry, ...]:
        """Give what they say of a word under any of its spellings."""
        ...

    def headwords(self) -> Iterator[str]:
        """Give their Chinese headwords."""
        ...

    def in_use(self) -> Sequence[OwnDictionary]:
        """List them."""
        ...


class OwnWords:
    """Adds to cards what own dictionaries say, and teaches the splitter their words."""

    def __init__(self, library: Library, teach: Teach) -> None:
        self._library, self._teach = library, teach
        self._taught = frozenset[str]()
        self._lock = Lock()

    def teach(self) -> None:
        """Teach the splitter what it does not know yet; it is asked before each text."""
        in_use = frozenset(dictionary.id for dictionary in self._library.in_use())
        with self._lock:
            if in_use != self._taught:
                self._teach(self._library.headwords())
                self._taught = in_use

    def added_to(self, card: WordCard) -> WordCard:
        """Give a card with the entries of own dictionaries.

        Where no other dictionary has the word, the card says so, and saving keeps their meaning.
        """
        own = self._library.find([*dict.fromkeys(spellings(card))])
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
