"""Puts together what searches: dictionaries, vocabulary, and the library by its index file."""

from collections.abc import Callable
from pathlib import Path

from reader import paths
from reader.core.folding import Folding
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.search import DictionarySearch
from reader.services.library_search import LibrarySearch
from reader.services.searching import Searching
from reader.services.text_indexing import TextIndexing
from reader.storage.database import Database
from reader.storage.index_file import IndexFile
from reader.storage.shelf import Shelf
from reader.storage.text_index import TextIndex
from reader.storage.texts import Texts
from reader.storage.vocabulary import Vocabulary


def compose_search(
    folder: Path, database: Database, dictionary: Dictionary
) -> tuple[Searching, Callable[[], None]]:
    """Give the service and what lets go of its file; the file is opened when it is first needed."""
    conversion, file = Conversion(), IndexFile(folder / paths.INDEX_NAME)
    texts, index, folding = Texts(database), TextIndex(file), Folding(conversion.simplify)
    searching = Searching(
        DictionarySearch(dictionary, conversion),
        Vocabulary(database),
        LibrarySearch(texts, index, folding),
        TextIndexing(texts, index, folding),
        Shelf(database),
    )
    return searching, file.close
