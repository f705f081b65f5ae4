"""What the preview holds as values: documents as understood, and what the person made of them."""

from collections.abc import Collection, Sequence
from enum import Enum, auto

from msgspec import Struct, field
from msgspec.structs import replace

from reader.core.articles import Article, Inspection, LeftOut, Metadata, Row
from reader.core.choices import AS_FOUND, ImportChoices
from reader.core.doubt import is_doubtful
from reader.core.leftout import row_of_line
from reader.core.origins import Known
from reader.ui.importing.sources import Source, name_of
from reader.ui.interface.interface import translated


class Twin(Enum):
    """What becomes of an article that is in the library already."""

    UPDATE = auto()
    KEEP_BOTH = auto()
    SKIP = auto()


class Tally(Struct, frozen=True):
    """How many rows an article has, how many of them are pairs, and how many pairs are doubtful."""

    rows: int
    pairs: int
    doubtful: int

    @property
    def doubtful_share(self) -> float:
        """Doubtful pairs among the pairs, 0 to 1."""
        return self.doubtful / self.pairs if self.pairs else 0.0


class ArticleDraft(Struct, frozen=True):
    """An article that was found, with the person's changes.

    `restored` numbers the left-out lines that are put back. `known` is the article of the library
    that came from the same document, None where there is none.
    """

    found: Article
    metadata: Metadata
    tally: Tally
    restored: frozenset[int] = frozenset()
    is_taken: bool = True
    known: Known | None = None
    twin: Twin = Twin.UPDATE

    @property
    def is_wanted(self) -> bool:
        """Whether an import would do something with it."""
        return self.is_taken and (self.known is None or self.twin is not Twin.SKIP)

    def finished(self) -> Article:
        """Give the article as it would be imported."""
        article = put_back(self.found, self.restored) if self.restored else self.found
        return replace(article, metadata=self.metadata)


class DocumentDraft(Struct, frozen=True):
    """A document: understood, or with the sentence that says why it is not."""

    source: Source
    choices: ImportChoices = AS_FOUND
    inspection: Inspection = field(default=Inspection(()))
    articles: tuple[ArticleDraft, ...] = ()
    trouble: str = ""

    @property
    def name(self) -> str:
        """What the person calls it."""
        return name_of(self.source)

    @property
    def complaint(self) -> str:
        """The trouble in the language of the window."""
        return translated("Errors", self.trouble) if self.trouble else ""


def drafted(article: Article, known: Known | None = None) -> ArticleDraft:
    """Begin with an article as it was found."""
    return ArticleDraft(article, article.metadata, tally(article), known=known)


def tally(article: Article) -> Tally:
    """Count the rows of an article."""
    pairs = [row for row in article.rows if row.left and row.right]
    return Tally(len(article.rows), len(pairs), sum(map(is_doubtful, pairs)))


def with_everything(inspection: Inspection) -> tuple[Article, ...]:
    """Let the lines that belong to no article stand before the first, so that none is lost."""
    if not inspection.articles:
        return ()
    first, *others = inspection.articles
    above = tuple(LeftOut(line, 0) for line in inspection.left_out)
    return replace(first, left_out=above + first.left_out), *others


def put_back(article: Article, numbers: Collection[int]) -> Article:
    """Let left-out lines be rows where they stood, each on the side of its language."""
    rows: list[Row] = []
    kept: list[LeftOut] = []
    taken = 0
    for number, line in enumerate(article.left_out):
        place = min(line.row, len(article.rows))
        rows += article.rows[taken:place]
        taken = max(taken, place)
        if number in numbers:
            rows.append(row_of_line(line.text, article.metadata.languages))
        else:
            kept.append(replace(line, row=len(rows)))
    return replace(article, rows=(*rows, *article.rows[taken:]), left_out=tuple(kept))


def carried_over(old: Sequence[ArticleDraft], new: Sequence[ArticleDraft]) -> list[ArticleDraft]:
    """Keep what a person decided when a document is read anew and has as many articles.

    Details that the person changed stay; others follow the new reading.
    """
    if len(old) != len(new):
        return list(new)
    return [_carried(before, after) for before, after in zip(old, new, strict=True)]


def _carried(before: ArticleDraft, after: ArticleDraft) -> ArticleDraft:
    changes = {
        name: getattr(before.metadata, name)
        for name in _CARRIED
        if getattr(before.metadata, name) != getattr(before.found.metadata, name)
    }
    metadata = replace(after.metadata, **changes)
    return replace(after, metadata=metadata, is_taken=before.is_taken, twin=before.twin)


# Not the titles: they belong to sides, which another reading may exchange.
_CARRIED = ("source", "authors", "published", "posted", "url", "keywords", "series", "part")
