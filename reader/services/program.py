"""All services of a running program, each put together when it is first asked for.

The modules of a service are imported with it: a start that shows a page loads what a page needs.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.language.annotation import Annotator
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.lookup import Lookup
from reader.language.own_dictionaries import OwnDictionaries
from reader.services.fixing import Fixing
from reader.services.own_words import OwnWords
from reader.services.preferences import Preferences
from reader.services.reading import Reading
from reader.services.studying import Studying
from reader.storage.corrections import Corrections
from reader.storage.database import Database
from reader.storage.dictionary_list import DictionaryList
from reader.storage.index_file import IndexFile
from reader.storage.journal import Journal
from reader.storage.settings_store import SettingsStore
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.language.alignment import Aligner
    from reader.services.aligning import Aligning
    from reader.services.bookmarking import Bookmarking
    from reader.services.characters import CharacterStudy
    from reader.services.correcting import Correcting
    from reader.services.correction_files import CorrectionFiles
    from reader.services.counterparts import Counterparts
    from reader.services.dictionaries import Dictionaries
    from reader.services.editing import Editing
    from reader.services.exporting import Exporting
    from reader.services.finding import Finding
    from reader.services.importing import Importing
    from reader.services.levels import Levels
    from reader.services.linking import Linking
    from reader.services.mending import Mending
    from reader.services.publishing import Publishing
    from reader.services.reviewing import Reviewing
    from reader.services.searching import Searching
    from reader.services.upkeep import Upkeep


class Program:
    """What the command line and the window can ask for, over a data folder and the dictionary."""

    def __init__(self, data: Path, dictionary: Dictionary) -> None:
        self.data = data
        self._dictionary = dictionary
        self._database = Database(data / paths.DATABASE_NAME)
        self._index = IndexFile(data / paths.INDEX_NAME)
        self._shelf, self._vocabulary = Shelf(self._database), Vocabulary(self._database)
        self._corrections = Corrections(self._database)
        self._listed = DictionaryList(self._database)
        self._own = OwnDictionaries(data / paths.OWN_DICTIONARIES_NAME, self._listed.switched_on)
        self._annotator = Annotator(dictionary)
        self._simplify = Conversion().simplify
        self._fixing = Fixing(self._corrections, self._simplify, self._annotator.knows)
        self.preferences = Preferences(SettingsStore(self._database))
        self.studying = Studying(self._vocabulary, Journal(self._database))
        self.reading = Reading(
            self._shelf,
            self._annotator,
            Lookup(dictionary, self._annotator),
            dictionary,
            self._fixing,
            self.preferences.wants_taiwan,
            OwnWords(self._own, self._annotator.teach),
        )

    def yield_to(self, step_aside: "Callable[[], None]") -> None:
        """Have the finding of words call this every few milliseconds: it returns when to go on."""
        self._annotator.step_aside = step_aside

    def close(self) -> None:
        """Let go of all files."""
        for file in (self._index, self._database, self._dictionary, self._own):
            file.close()

    @cached_property
    def characters(self) -> "CharacterStudy":
        """What is in a character."""
        from reader.language.characters import Characters
        from reader.services.characters import CharacterStudy

        return CharacterStudy(Characters(self._dictionary), self._vocabulary.words_with)

    @cached_property
    def reviewing(self) -> "Reviewing":
        """What is due."""
        from reader.services.reviewing import Reviewing
        from reader.storage.reviews import Reviews

        return Reviewing(Reviews(self._database), self._vocabulary)

    @cached_property
    def importing(self) -> "Importing":
        """Documents on their way into the library."""
        from reader.services.importing import Importing

        return Importing(self._shelf, self._linking)

    @cached_property
    def editing(self) -> "Editing":
        """Changes to articles."""
        from reader.services.editing import Editing
        from reader.storage.article_edits import ArticleEdits

        return Editing(ArticleEdits(self._database), self._linking)

    @cached_property
    def mending(self) -> "Mending":
        """Changes to what belongs together."""
        from reader.services.mending import Mending
        from reader.storage.article_mends import ArticleMends

        return Mending(ArticleMends(self._database), self._linking)

    @cached_property
    def bookmarking(self) -> "Bookmarking":
        """Bookmarks and notes."""
        from reader.services.bookmarking import Bookmarking
        from reader.storage.bookmarks import Bookmarks

        return Bookmarking(Bookmarks(self._database), self._fold)

    @cached_property
    def finding(self) -> "Finding":
        """Finding on the page."""
        from reader.services.finding import Finding

        return Finding(self._fold)

    @cached_property
    def searching(self) -> "Searching":
        """Searching everywhere."""
        from reader.core.folding import Folding
        from reader.language.search import DictionarySearch
        from reader.services.library_search import LibrarySearch
        from reader.services.searching import Searching
        from reader.services.text_indexing import TextIndexing
        from reader.storage.text_index import TextIndex
        from reader.storage.texts import Texts

        conversion = Conversion()
        folding = Folding(conversion.simplify)
        texts, index = Texts(self._database), TextIndex(self._index)
        return Searching(
            DictionarySearch(self._dictionary, conversion),
            self._vocabulary,
            LibrarySearch(texts, index, folding),
            TextIndexing(texts, index, folding),
            self._shelf,
        )

    @cached_property
    def levels(self) -> "Levels":
        """How hard texts are."""
        from reader.language.word_glosses import WordGlosses
        from reader.language.word_levels import WordLevels
        from reader.services.known_shares import KnownShares
        from reader.services.levels import Levels
        from reader.services.word_counting import WordCounting
        from reader.storage.texts import Texts
        from reader.storage.word_index import WordIndex

        index = WordIndex(self._index)
        return Levels(
            reading=self.reading,
            shelf=self._shelf,
            vocabulary=self._vocabulary,
            counting=WordCounting(self.reading, self._shelf, Texts(self._database), index),
            known=KnownShares(index),
            levels=WordLevels(self._dictionary),
            glosses=WordGlosses(self._dictionary),
        )

    @cached_property
    def exporting(self) -> "Exporting":
        """Decks and lists of the vocabulary."""
        from reader.services.exporting import Exporting

        return Exporting(self._vocabulary.entries, self.reading.sentence_reading)

    @cached_property
    def publishing(self) -> "Publishing":
        """Articles as hand-outs."""
        from reader.services.publishing import Publishing

        return Publishing(self.reading, self._vocabulary)

    @cached_property
    def dictionaries(self) -> "Dictionaries":
        """The person's own dictionaries."""
        from reader.services.dictionaries import Dictionaries

        return Dictionaries(self._listed, self._own, self._dictionary.description)

    @cached_property
    def aligning(self) -> "Aligning":
        """Whether sentences can be compared by meaning."""
        from reader.services.aligning import Aligning

        return Aligning(self._aligner)

    @cached_property
    def counterparts(self) -> "Counterparts":
        """Words across."""
        from reader.services.counterparts import Counterparts

        return Counterparts(self._aligner, self.reading.annotate_row)

    @cached_property
    def correcting(self) -> "Correcting":
        """What the person fixed of words."""
        from reader.services.correcting import Correcting
        from reader.services.proposing import Proposing

        proposing = Proposing(self._fixing, self.reading, self._annotator)
        return Correcting(self._corrections, self._fixing, proposing, self._simplify)

    @cached_property
    def correction_files(self) -> "CorrectionFiles":
        """Corrections as files."""
        from reader.services.correction_files import CorrectionFiles

        return CorrectionFiles(self._corrections, self._shelf)

    @cached_property
    def upkeep(self) -> "Upkeep":
        """Backups of the data file."""
        from reader.services.upkeep import Upkeep

        return Upkeep(self._database)

    @cached_property
    def _aligner(self) -> "Aligner":
        from reader.language.alignment import Aligner

        return Aligner(self._annotator.lexicon, lambda: self.preferences.flag("meanings"))

    @cached_property
    def _linking(self) -> "Linking":
        from reader.services.linking import Linking

        return Linking(self._aligner)

    @cached_property
    def _fold(self) -> "Callable[[str], str]":
        from reader.core.folding import Folding

        return Folding(self._simplify).fold
