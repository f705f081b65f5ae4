"""An article: one text in two languages, laid out in rows whose two sides say the same thing."""

from enum import IntEnum, StrEnum

from msgspec import Struct, field

from reader.core.choices import Layout
from reader.core.origins import Origin


class Side(IntEnum):
    """Which half of a row; English left and Chinese right unless the text says otherwise."""

    LEFT = 0
    RIGHT = 1

    @property
    def other(self) -> "Side":
        """The side across."""
        return Side(1 - self)


class RowKind(StrEnum):
    """What a row is on the page; the values are those of the data file and of the JSON."""

    TITLE = "title"
    SUMMARY = "summary"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CAPTION = "caption"
    NOTE = "note"
    COMMENT = "comment"
    METADATA = "metadata"


class Link(Struct, frozen=True):
    """Sentences of the two sides of one row that say the same thing.

    `left` and `right` are 0-based sentence numbers as `reader.core.sentences.split_sentences`
    counts them in that side's text; either may be empty. `confidence` is between 0 and 1. What a
    person linked `is_fixed`: no later computation changes it.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    confidence: float = 1.0
    is_fixed: bool = False

    def of(self, side: Side) -> tuple[int, ...]:
        """The sentence numbers on one side."""
        return self.right if side else self.left


class Ruby(Struct, frozen=True):
    """A reading that the document itself prints above a stretch of one side's text.

    `start` and `end` are code points of that side, `text` is the reading as it stands there.
    """

    side: Side
    start: int
    end: int
    text: str


class Row(Struct, frozen=True):
    """What stands on one line of the page; paragraphs joined on one side are divided by newlines.

    `confidence` (0 to 1) says how sure it is that the two sides belong together; where a person
    said which texts stand here, the row `is_fixed` and no later computation changes that. `times`
    are (start, end) in milliseconds where the row was spoken, as subtitles tell.
    """

    kind: RowKind
    left: str | None
    right: str | None
    confidence: float = 1.0
    links: tuple[Link, ...] = ()
    rubies: tuple[Ruby, ...] = ()
    times: tuple[int, int] | None = None
    is_fixed: bool = False

    def text(self, side: Side) -> str | None:
        """The text of one side, None where that side is empty."""
        return self.right if side else self.left


class Metadata(Struct, frozen=True, kw_only=True):
    """What is known of an article.

    `languages` and `titles` are (left, right); languages are BCP 47 tags such as "en",
    "zh-Hans", "zh-Hant", "ja", or "und". Dates are ISO 8601 (YYYY-MM-DD). `part` is
    (number, of how many).
    """

    languages: tuple[str, str]
    titles: tuple[str | None, str | None] = (None, None)
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    posted: str | None = None
    url: str | None = None
    keywords: tuple[str, ...] = ()
    series: str | None = None
    part: tuple[int, int] | None = None

    @property
    def title(self) -> str:
        """One title for lists: both where there are two, left first."""
        return " · ".join(dict.fromkeys(filter(None, self.titles))) or "Untitled"


class LeftOut(Struct, frozen=True):
    """A line of the document that is kept off the page; `row` is the one it stood before.

    `row` is 0-based; it is the number of rows for what stood after the last.
    """

    text: str
    row: int


class Article(Struct, frozen=True):
    """One text with its metadata; what an import finds and a store keeps."""

    metadata: Metadata
    rows: tuple[Row, ...] = field(default=())
    left_out: tuple[LeftOut, ...] = ()

    @property
    def character_count(self) -> int:
        """Code points of both sides together."""
        return sum(len(row.left or "") + len(row.right or "") for row in self.rows)


class Caution(Struct, frozen=True):
    """Something the person should know about a document; `code` is stable, `message` a sentence."""

    code: str
    message: str


class Inspection(Struct, frozen=True):
    """How a document is understood: the articles found in it and what is doubtful.

    `left_out` are the lines that belong to no article: what stands above the first, such as a
    page's navigation. `encoding` is the codec's name, "" for formats that need none; `is_guessed`
    if nothing stated it. `layout` is the one most of the articles were read by.
    """

    articles: tuple[Article, ...]
    warnings: tuple[Caution, ...] = ()
    left_out: tuple[str, ...] = ()
    encoding: str = ""
    is_guessed: bool = False
    layout: Layout = Layout.ONE_LANGUAGE


class ShelvedArticle(Struct, frozen=True, kw_only=True):
    """An article as the library lists it: everything but its text.

    `progress` is the share of rows read, 0 to 1; times are ISO 8601 in UTC.
    """

    id: str
    metadata: Metadata
    row_count: int
    character_count: int
    added_at: str
    opened_at: str | None = None
    progress: float = 0.0
    origin: Origin = field(default=Origin())


class StoredRow(Struct, frozen=True):
    """A row in the library; `id` is its UUID, `position` its 0-based place in the article.

    `is_edited` tells that a person changed its text; the text as imported is kept.
    """

    id: str
    position: int
    row: Row
    is_edited: bool = False


class StoredLine(Struct, frozen=True):
    """A line of the library that is kept off the page; `id` is its UUID."""

    id: str
    line: LeftOut


class Place(Struct, frozen=True):
    """Where somebody stopped reading: a row by position, a side, and a code point in its text."""

    row: int = 0
    side: Side = Side.LEFT
    offset: int = 0
