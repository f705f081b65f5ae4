"""How a document is understood: text → blocks → articles, each read by the layout that fits."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

from reader.core.articles import Article, Caution, Inspection, Metadata
from reader.core.errors import InputError
from reader.library.articlefile import read_article_file
from reader.library.blocks import Block, read_blocks
from reader.library.clues import mark
from reader.library.division import divide
from reader.library.documents import LIMITS, read_document
from reader.library.frontmatter import head_metadata, read_head
from reader.library.reading import read_article
from reader.library.sides import UNKNOWN

_DOUBTFUL = 0.5


def inspect_file(path: Path) -> Inspection:
    """Read a file and say how it is understood.

    Raises:
        InputError: it cannot be read or is no text.
    """
    document = read_document(path)
    inspection = inspect_text(document.text, name=path.name)
    return replace(inspection, warnings=(*document.cautions, *inspection.warnings))


def inspect_text(text: str, *, name: str = "") -> Inspection:
    """Say how a text is understood; `name` titles an article that has no title of its own.

    Raises:
        InputError: it has more paragraphs than `LIMITS` permit.
    """
    inspection = read_article_file(text) or _inspect_document(text)
    articles = tuple(_named(article, name) for article in inspection.articles if article.rows)
    nothing = () if articles else (Caution("no-article", "No text to read was found."),)
    return replace(inspection, articles=articles, warnings=(*nothing, *inspection.warnings))


def _inspect_document(text: str) -> Inspection:
    lines = text.splitlines()
    head = read_head(lines)
    inspection = _inspect_blocks(read_blocks("\n".join(lines[head.length :]) if head else text))
    if head is None or len(inspection.articles) != 1:
        return inspection
    (article,) = inspection.articles
    stated = head_metadata(head, article.metadata.languages)
    return replace(inspection, articles=(_overlaid(article, stated),))


def _inspect_blocks(blocks: tuple[Block, ...]) -> Inspection:
    if len(blocks) > LIMITS.paragraphs:
        raise InputError(
            f"The document has more than {LIMITS.paragraphs} paragraphs; divide it into parts."
        )
    division = divide([mark(block) for block in blocks])
    read = [read_article(part) for part in division.articles]
    articles = tuple(one.article for one in read)
    left_out = [marked.block for marked in division.preamble]
    left_out += [block for one in read for block in one.left_out]
    lines = tuple(block.text for block in left_out)
    return Inspection(articles, tuple(_cautions(articles, lines)), lines)


def _cautions(articles: tuple[Article, ...], left_out: tuple[str, ...]) -> Iterator[Caution]:
    rows = [row for article in articles for row in article.rows]
    if rows and not any(row.left and row.right for row in rows):
        yield Caution("one-language", "No translation was found; one side stays empty.")
    doubtful = sum(bool(row.left and row.right) and row.confidence < _DOUBTFUL for row in rows)
    if doubtful:
        yield Caution("doubtful-pairs", f"Of {len(rows)} rows {doubtful} may be paired wrongly.")
    if left_out:
        lines = "1 line was" if len(left_out) == 1 else f"{len(left_out)} lines were"
        yield Caution(
            "left-out", f"{lines} left out of the page: navigation, notices, dates or bylines."
        )


def _overlaid(article: Article, stated: Metadata) -> Article:
    """Let what a head states stand over what was found in the text."""
    metadata = article.metadata
    titles = tuple(new or old for new, old in zip(stated.titles, metadata.titles, strict=True))
    changes = {
        field.name: value
        for field in fields(stated)
        if field.name not in ("languages", "titles") and (value := getattr(stated, field.name))
    }
    return replace(article, metadata=replace(metadata, titles=titles, **changes))


def _named(article: Article, name: str) -> Article:
    """Title an article without a title by the file it came from."""
    metadata = article.metadata
    stem = Path(name).stem
    if any(metadata.titles) or not stem:
        return article
    titles = (None, stem) if metadata.languages[0] == UNKNOWN else (stem, None)
    return replace(article, metadata=replace(metadata, titles=titles))
