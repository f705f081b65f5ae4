"""Reading: the library's articles, their words, and what the dictionaries say of one."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.articles import Place, ShelvedArticle, StoredRow
from reader.core.entries import EntryDraft
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.tokens import Token


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """An article on the page: its listing, its rows in order, and where reading stopped."""

    article: ShelvedArticle
    rows: tuple[StoredRow, ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class WordCard:
    """Everything a card or the Word panel says of one word; the first of `chinese` fits best.

    `levels` are short labels such as "HSK 4" or "CET-4"; `frequency` is on the Zipf scale, None
    where unknown. `draft` is what saving this word would keep. `explanation` says why there is
    nothing to show, or "" where there is.
    """

    token: Token
    chinese: tuple[ChineseWord, ...] = ()
    english: tuple[EnglishWord, ...] = ()
    levels: tuple[str, ...] = ()
    frequency: float | None = None
    draft: EntryDraft
    explanation: str = ""


class Reading:
    """What a reader does with articles and words, without a window."""

    def articles(self, search: str = "") -> tuple[ShelvedArticle, ...]:
        """List the library, last opened first; `search` is sought in titles, sources and text."""
        raise NotImplementedError

    def open(self, article_id: str) -> OpenArticle:
        """Open an article and note that it was opened.

        Raises:
            NotFoundError: there is no such article.
        """
        raise NotImplementedError

    def remember(self, article_id: str, place: Place) -> None:
        """Keep where reading stopped."""
        raise NotImplementedError

    def remove(self, article_ids: Sequence[str]) -> int:
        """Take articles out of the library, undoably; give how many there were."""
        raise NotImplementedError

    def load_words(self) -> None:
        """Load what annotating needs (some 0.6 s); without it the first `annotate` loads it."""
        raise NotImplementedError

    def annotate(self, text: str, language: str) -> tuple[Token, ...]:
        """Divide a text into tokens that cover it; `language` is the side's tag."""
        raise NotImplementedError

    def look_up(self, token: Token) -> WordCard:
        """Say all that is known of a token."""
        raise NotImplementedError

    def gloss(self, word: str) -> WordCard:
        """Look a word up by itself, in either direction.

        Raises:
            NotFoundError: no dictionary knows it.
        """
        raise NotImplementedError
