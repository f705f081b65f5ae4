"""Everything a card or the Word panel says of one word."""

from dataclasses import dataclass

from reader.core.entries import EntryDraft
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class WordCard:
    """What the dictionaries say of a token; the first of `chinese` and of `english` fits best.

    `characters` has an entry for each character where the word itself is in no dictionary.
    `levels` are short labels such as "HSK 4" or "四级"; `frequency` is on the Zipf scale, None
    where unknown. `draft` is what saving this word would keep. `explanation` says why there is
    nothing to show, or "" where there is.
    """

    token: Token
    chinese: tuple[ChineseWord, ...] = ()
    english: tuple[EnglishWord, ...] = ()
    characters: tuple[ChineseWord, ...] = ()
    levels: tuple[str, ...] = ()
    frequency: float | None = None
    draft: EntryDraft
    explanation: str = ""
