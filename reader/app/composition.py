"""Puts the services together over one data folder."""

from pathlib import Path

from reader import paths
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.language.lookup import Lookup
from reader.services.exporting import Exporting
from reader.services.importing import Importing
from reader.services.preferences import Preferences
from reader.services.program import Program
from reader.services.reading import Reading
from reader.services.reviewing import Reviewing
from reader.services.studying import Studying
from reader.services.upkeep import Upkeep
from reader.storage.database import Database
from reader.storage.shelf import Shelf
