"""All services of a running program in one value; `reader.app` makes it, the fronts use it."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

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
from reader.services.mending import Mending
from reader.services.preferences import Preferences
from reader.services.publishing import Publishing
from reader.services.reading import Reading
from reader.services.reviewing import Reviewing
from reader.services.searching import Searching
from reader.services.studying import Studying
from reader.services.upkeep import Upkeep


class Program(Struct, frozen=True):
    """What the command line and the window can ask for; `close` lets go of its files."""

    data: Path
    reading: Reading
    studying: Studying
    characters: CharacterStudy
    reviewing: Reviewing
    importing: Importing
    editing: Editing
    mending: Mending
    bookmarking: Bookmarking
    finding: Finding
    searching: Searching
    levels: Levels
    exporting: Exporting
    publishing: Publishing
    preferences: Preferences
    dictionaries: Dictionaries
    aligning: Aligning
    counterparts: Counterparts
    correcting: Correcting
    correction_files: CorrectionFiles
    upkeep: Upkeep
    close: Callable[[], None]
