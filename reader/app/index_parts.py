"""Puts together what stands on the index file: searching, and the levels of texts."""

from reader.core.folding import Folding
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.search import DictionarySearch
from reader.language.word_glosses import WordGlosses
from reader.language.word_levels import WordLevels
from reader.services.known_shares import KnownShares
from reader.services.levels import Levels
from reader.services.library_search import LibrarySearch
from reader.services.reading import Reading
from reader.services.searching import Searching
from reader.services.text_indexing import TextIndexing
from reader.services.word_counting import WordCounting
from reader.storage.database import Database
from reader.storage.index_file import IndexFile
from reader.storage.shelf import Shelf
from reader.storage.text_index import TextIndex
from reader.storage.texts import Texts
from reader.storage.vocabulary import Vocabulary
from reader.storage.word_index import WordIndex


def compose_search(file: IndexFile, database: Database, dictionary: Dictionary) -> Searching:
    """Put together what searches."""
    conversion = Conversion()
    texts, index, folding = Texts(database), TextIndex(file), Folding(conversion.simplify)
    return Searching(
        DictionarySearch(dictionary, conversion),
        Vocabulary(database),
        LibrarySearch(texts, index, folding),
        TextIndexing(texts, index, folding),
        Shelf(database),
    )


def compose_levels(
    file: IndexFile, database: Database, dictionary: Dictionary, reading: Reading
) -> Levels:
    """Put together what says how hard texts are."""
    shelf, index = Shelf(database), WordIndex(file)
    return Levels(
        reading=reading,
        shelf=shelf,
        vocabulary=Vocabulary(database),
        counting=WordCounting(reading, shelf, Texts(database), index),
        known=KnownShares(index),
        levels=WordLevels(dictionary),
        glosses=WordGlosses(dictionary),
    )
