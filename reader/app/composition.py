"""Puts the services together over one data folder."""

from pathlib import Path

from reader import paths
from reader.app.index_parts import compose_levels, compose_search
from reader.core.folding import Folding
from reader.language.alignment import Aligner
from reader.language.annotation import Annotator
from reader.language.characters import Characters
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.lookup import Lookup
from reader.language.own_dictionaries import OwnDictionaries
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
from reader.services.fixing import Fixing
from reader.services.importing import Importing
from reader.services.linking import Linking
from reader.services.mending import Mending
from reader.services.own_words import OwnWords
from reader.services.preferences import Preferences
from reader.services.program import Program
from reader.services.proposing import Proposing
from reader.services.publishing import Publishing
from reader.services.reading import Reading
from reader.services.reviewing import Reviewing
from reader.services.studying import Studying
from reader.services.upkeep import Upkeep
from reader.storage.article_edits import ArticleEdits
from reader.storage.article_mends import ArticleMends
from reader.storage.bookmarks import Bookmarks
from reader.storage.corrections import Corrections
from reader.storage.database import Database
from reader.storage.dictionary_list import DictionaryList
from reader.storage.index_file import IndexFile
from reader.storage.journal import Journal
from reader.storage.reviews import Reviews
from reader.storage.settings_store import SettingsStore
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary


def compose(data: Path | None = None) -> Program:
    """Put a program together over a data folder; its file is opened when it is first needed.

    Raises:
        DataFolderError: the folder cannot be made or written.
        DictionaryError: the dictionary file is missing or cannot be used.
    """
    folder = paths.data_folder(data)
    database = Database(folder / paths.DATABASE_NAME)
    shelf, vocabulary = Shelf(database), Vocabulary(database)
    dictionary = Dictionary(paths.dictionary())
    annotator = Annotator(dictionary)
    preferences = Preferences(SettingsStore(database))
    aligner = Aligner(annotator.lexicon, lambda: preferences.flag("meanings"))
    linking = Linking(aligner)
    fold = Folding(Conversion().simplify).fold
    corrections = Corrections(database)
    simplify = Conversion().simplify
    fixing = Fixing(corrections, simplify, annotator.knows)
    listed = DictionaryList(database)
    own = OwnDictionaries(folder / paths.OWN_DICTIONARIES_NAME, listed.switched_on)
    reading = Reading(
        shelf,
        annotator,
        Lookup(dictionary, annotator),
        dictionary,
        fixing,
        preferences.wants_taiwan,
        OwnWords(own, annotator.teach),
    )
    index = IndexFile(folder / paths.INDEX_NAME)
    return Program(
        data=folder,
        reading=reading,
        studying=Studying(vocabulary, Journal(database)),
        characters=CharacterStudy(Characters(dictionary), vocabulary.words_with),
        reviewing=Reviewing(Reviews(database), vocabulary),
        importing=Importing(shelf, linking),
        editing=Editing(ArticleEdits(database), linking),
        mending=Mending(ArticleMends(database), linking),
        bookmarking=Bookmarking(Bookmarks(database), fold),
        finding=Finding(fold),
        searching=compose_search(index, database, dictionary),
        levels=compose_levels(index, database, dictionary, reading),
        exporting=Exporting(vocabulary.entries, reading.sentence_reading),
        publishing=Publishing(reading, vocabulary),
        preferences=preferences,
        dictionaries=Dictionaries(listed, own, dictionary.description),
        aligning=Aligning(aligner),
        counterparts=Counterparts(aligner, reading.annotate_row),
        correcting=Correcting(corrections, fixing, Proposing(fixing, reading, annotator), simplify),
        correction_files=CorrectionFiles(corrections, shelf),
        upkeep=Upkeep(database),
        close=lambda: _close(index, database, dictionary, own),
    )


def _close(
    index: IndexFile,
    database: Database,
    dictionary: Dictionary,
    own: OwnDictionaries,
) -> None:
    index.close()
    database.close()
    dictionary.close()
    own.close()
