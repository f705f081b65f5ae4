"""How a person wants a document to be read, where the program's own guess is not right."""

from enum import StrEnum

from msgspec import Struct


class Layout(StrEnum):
    """How the two languages of a document stand to each other."""

    AUTOMATIC = "automatic"
    ALTERNATING = "alternating"
    TWO_BLOCKS = "two blocks"
    LINES = "line by line"
    TABLE = "table"
    SUBTITLES = "subtitles"
    HEADLINES = "headlines"
    ONE_LANGUAGE = "one language"


class ImportChoices(Struct, frozen=True, kw_only=True):
    """What the person chose in the preview; the defaults leave everything to the program.

    `encoding` is a codec's name, None to detect it. `swap` puts the left side right.
    """

    encoding: str | None = None
    layout: Layout = Layout.AUTOMATIC
    swap: bool = False


AS_FOUND = ImportChoices()
