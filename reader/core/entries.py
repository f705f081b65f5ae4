"""Entries: what a learner keeps, and how well it is known."""

from enum import IntEnum

from msgspec import Struct

from reader.core.tokens import Token, TokenKind


class Status(IntEnum):
    """How well a word is known: the numbers Lute's users know, stored as they are."""

    NEW = 0
    LEARNING_1 = 1
    LEARNING_2 = 2
    LEARNING_3 = 3
    LEARNING_4 = 4
    LEARNING_5 = 5
    IGNORED = 98
    KNOWN = 99

    @property
    def is_painted(self) -> bool:
        """Whether the page marks words of this status; known and ignored ones never are."""
        return self not in (Status.KNOWN, Status.IGNORED)


class EntryKey(Struct, frozen=True):
    """What makes an entry the same entry.

    `language` is "zh" or "en". `headword` is the simplified form of a Chinese word or the lemma
    of an English one. `reading` is pinyin with tone marks, lower case, syllables divided by
    blanks; empty for English.
    """

    language: str
    headword: str
    reading: str = ""


class Sighting(Struct, frozen=True, kw_only=True):
    """Where an entry was met. `start` and `end` are code points into the row's text.

    The article and row are None for words that were added by hand. `sentence` and `translation`
    are kept as they were, so that they outlive the article.
    """

    article_id: str | None = None
    row_id: str | None = None
    start: int | None = None
    end: int | None = None
    surface: str = ""
    sentence: str = ""
    translation: str = ""
    article_title: str = ""
    source: str = ""
    url: str = ""


class Entry(Struct, frozen=True, kw_only=True):
    """A word or phrase of the vocabulary.

    `id` is a UUID. `traditional` is "" for English. `phonetic` is IPA for English words.
    `gloss` is the learner's meaning, a line a sense. Times are ISO 8601 in UTC.
    """

    id: str
    key: EntryKey
    status: Status
    traditional: str = ""
    phonetic: str = ""
    gloss: str = ""
    note: str = ""
    classifiers: str = ""
    level: str = ""
    frequency: float | None = None
    tags: tuple[str, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    created_at: str = ""
    updated_at: str = ""


class EntryDraft(Struct, frozen=True, kw_only=True):
    """An entry that is not kept yet: what a click proposes to save."""

    key: EntryKey
    traditional: str = ""
    phonetic: str = ""
    gloss: str = ""
    note: str = ""
    classifiers: str = ""
    level: str = ""
    frequency: float | None = None
    tags: tuple[str, ...] = ()
    status: Status = Status.LEARNING_1


class VocabularyFilter(Struct, frozen=True, kw_only=True):
    """Which entries: all conditions hold together, an empty one says nothing.

    `search` is sought in headword (either script), reading (with, without or with numbered
    tones), gloss and note. `article_id` asks for words met in that article.
    """

    search: str = ""
    language: str | None = None
    statuses: frozenset[Status] = frozenset()
    article_id: str | None = None
    tag: str | None = None


_KEPT_KINDS = frozenset({TokenKind.WORD, TokenKind.NAME})


def entry_key(token: Token) -> EntryKey | None:
    """Give the key under which a token is kept; None for punctuation, blanks and numbers.

    Words of other languages than Chinese and English have no entry either.
    """
    if token.kind not in _KEPT_KINDS:
        return None
    headword = token.headword.simplified if token.headword else token.text
    if token.language == "zh":
        return EntryKey("zh", headword, token.reading.lower())
    return EntryKey("en", headword.lower()) if token.language == "en" else None
