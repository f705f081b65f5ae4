"""Levels of a text: how much of it is known, what would make it easy, and how hard it is."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Article, ShelvedArticle, Side, StoredRow
from reader.core.corrections.book import RowPlace
from reader.core.counterparts import passage_at
from reader.core.entries import EntryDraft, EntryKey, Sighting, Status, entry_key
from reader.core.levels import STANDARDS, LanguageLevels, measure
from reader.core.progress import Progress, unwatched
from reader.core.tokens import Token
from reader.language.word_glosses import WordGlosses
from reader.language.word_levels import WordLevels
from reader.services.known_shares import KnownShares, Shares
from reader.services.reading import Reading, Whereabouts
from reader.services.word_counting import WordCounting
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

_LONGEST: Final = 200_000  # code points of a text that is measured before it is in the library


class TextLevels(Struct, frozen=True):
    """The levels of a text by language, and a short meaning of each word that is lacking."""

    languages: tuple[LanguageLevels, ...]
    glosses: Mapping[EntryKey, str]

    def of(self, language: str) -> LanguageLevels | None:
        """Give the levels of one language."""
        return next((one for one in self.languages if one.language == language), None)


class Levels:
    """What can be said of a text before it is read. Safe to use from several threads."""

    def __init__(
        self,
        *,
        reading: Reading,
        shelf: Shelf,
        vocabulary: Vocabulary,
        counting: WordCounting,
        known: KnownShares,
        levels: WordLevels,
        glosses: WordGlosses,
    ) -> None:
        self._reading, self._shelf, self._vocabulary = reading, shelf, vocabulary
        self._counting, self._known = counting, known
        self._levels, self._glosses = levels, glosses
        self._is_counting = False

    def of_article(
        self, article_id: str, statuses: Mapping[EntryKey, Status] | None = None
    ) -> TextLevels:
        """Measure an article of the library; `statuses` are read where they are not given.

        Raises:
            NotFoundError: there is no such article.
        """
        self._shelf.article(article_id)
        return self._measured(self._counting.words(article_id), statuses)

    def of_text(
        self, article: Article, statuses: Mapping[EntryKey, Status] | None = None
    ) -> TextLevels | None:
        """Measure an article that is not in the library; None where it is too long for that."""
        if article.character_count > _LONGEST:
            return None
        return self._measured(self._counting.words_of(article), statuses)

    def shares(self, statuses: Mapping[EntryKey, Status] | None = None) -> Shares:
        """Give how much is known of each article whose words are counted by now."""
        if self._is_counting:
            self._known.forget()
        return self._known.shares(self._vocabulary.statuses() if statuses is None else statuses)

    def catch_up(self, progress: Progress = unwatched) -> bool:
        """Count the words of what changed in the library; say whether anything did.

        Raises:
            CancelledError: `progress` raised it; what was counted until then stays.
        """
        self._is_counting = True
        try:
            return self._counting.catch_up(progress)
        finally:
            self._is_counting = False
            self._known.forget()

    def keep(self, article_id: str, keys: Collection[EntryKey], status: Status) -> int:
        """Keep words of an article with this status, as one command; give how many.

        Each has the sighting of its first place in the article.

        Raises:
            NotFoundError: there is no such article.
        """
        article = self._shelf.article(article_id)
        wanted = dict.fromkeys(keys)
        found: dict[EntryKey, tuple[EntryDraft, Sighting | None]] = {}
        for stored in self._shelf.rows(article_id):
            if len(found) == len(wanted):
                break
            for side in Side:
                for token in self._tokens(article, stored, side):
                    key = entry_key(token)
                    if key in wanted and key not in found:
                        found[key] = self._kept(article, stored, side, token)
        missing = ((EntryDraft(key=key), None) for key in wanted if key not in found)
        return self._vocabulary.keep_all([*found.values(), *missing], status)

    def _tokens(self, article: ShelvedArticle, stored: StoredRow, side: Side) -> Iterable[Token]:
        if not stored.row.text(side):
            return ()
        place = RowPlace(article.id, stored.id)
        return self._reading.annotate_row(stored.row, side, article.metadata.languages, place)

    def _kept(
        self, article: ShelvedArticle, stored: StoredRow, side: Side, token: Token
    ) -> tuple[EntryDraft, Sighting]:
        passage = passage_at(stored.row, side, token.start)
        data = article.metadata
        place = RowPlace(article.id, stored.id)
        at = Whereabouts(stored.row, side, data.languages, place)
        draft = self._reading.look_up(token, at).draft
        return replace(draft, key=entry_key(token) or draft.key), Sighting(
            article_id=article.id,
            row_id=stored.id,
            start=token.start,
            end=token.end,
            surface=token.text,
            sentence=passage.sentence,
            translation=passage.translation,
            article_title=data.title,
            source=data.source or "",
            url=data.url or "",
        )

    def _measured(
        self, words: Mapping[EntryKey, int], statuses: Mapping[EntryKey, Status] | None
    ) -> TextLevels:
        known = self._vocabulary.statuses() if statuses is None else statuses
        self._levels.fetch(words)
        measured = (measure(words, known, tag, self._levels.level_of) for tag in STANDARDS)
        languages = tuple(one for one in measured if one.running)
        return TextLevels(languages, self._glosses.of(_lacking(languages)))


def _lacking(languages: Sequence[LanguageLevels]) -> list[EntryKey]:
    return [lacking.key for one in languages for lacking in one.lacking]
