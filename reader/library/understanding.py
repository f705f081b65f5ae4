"""From a document as it was read to its articles: sections are divided, laid out and named."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from reader.core.articles import Article, Caution, Inspection
from reader.core.choices import ImportChoices, Layout
from reader.core.errors import InputError
from reader.core.progress import Progress, unwatched
from reader.core.safety import neutralise
from reader.library.articlefile import read_article_file
from reader.library.cautions import find_cautions
from reader.library.chapters import read_sections
from reader.library.documents import LIMITS, refuse_crowds, refuse_masses, refuse_paragraphs
from reader.library.frontmatter import head_metadata, read_head
from reader.library.parts import with_series
from reader.library.reading import ReadArticle
from reader.library.sections import Section, Source
from reader.library.sides import UNKNOWN, swap_sides
from reader.library.texttables import read_with_tables


def understand(
    source: Source, name: str, choices: ImportChoices, progress: Progress = unwatched
) -> Inspection:
    """Say how a document is understood; `name` titles an article that has no title of its own.

    Raises:
        InputError: it is larger than `LIMITS` permit.
        CancelledError: `progress` raised it.
    """
    refuse_masses(source.text, name)
    refuse_crowds(source.text, name)
    inspection = read_article_file(source.text) if source.text else None
    if inspection is None:
        sections = with_sections(source).sections
        inspection = _inspection(*read_sections(sections, choices.layout, progress))
    return _finished(inspection, source, name, choices)


def with_sections(source: Source) -> Source:
    """Give a document with its sections; a plain text is one, with what its head states.

    Raises:
        InputError: it has more paragraphs or rows than `LIMITS` permit.
    """
    refuse_crowds(source.text, "The document")
    sections = (_section(source.text), *source.sections) if source.text else source.sections
    refuse_paragraphs(sum(len(section.blocks) for section in sections))
    if sum(len(section.across) for section in sections) > LIMITS.rows:
        raise InputError(f"The document has more than {LIMITS.rows} rows; divide it into parts.")
    return replace(source, sections=sections, text="")


def _section(text: str) -> Section:
    lines = text.splitlines()
    head = read_head(lines)
    length = head.length if head else 0
    read = read_with_tables(list(enumerate(lines[length:], start=length + 1)))
    stated = head_metadata(head, (UNKNOWN, UNKNOWN)) if head else None
    return Section(read.blocks, read.across, stated=stated, is_binding=head is not None)


def _inspection(read: Sequence[ReadArticle], outside: tuple[str, ...]) -> Inspection:
    """Put together the articles of a document and what belongs to none of them."""
    articles = tuple(with_series([one.article for one in read if one.article.rows]))
    empty = [one.article for one in read if not one.article.rows]
    outside += tuple(line.text for article in empty for line in article.left_out)
    layouts = Counter(one.layout for one in read if one.article.rows)
    common = layouts.most_common(1)
    return Inspection(
        articles,
        tuple(find_cautions(articles, outside)),
        outside,
        layout=common[0][0] if common else Layout.ONE_LANGUAGE,
    )


def _finished(
    inspection: Inspection, source: Source, name: str, choices: ImportChoices
) -> Inspection:
    """Title what has no title, swap the sides if wished, and say how the document was read."""
    articles = [_titled(article, name) for article in inspection.articles if article.rows]
    nothing = () if articles else (Caution("no-article", "No text to read was found."),)
    return replace(
        inspection,
        articles=tuple(map(swap_sides, articles) if choices.swap else articles),
        warnings=(*source.cautions, *nothing, *inspection.warnings),
        encoding=source.encoding,
        is_guessed=source.is_guessed,
    )


def _titled(article: Article, name: str) -> Article:
    """Title an article without a title by the file it came from; no title deceives the eye."""
    metadata = article.metadata
    left, right = (neutralise(title) if title else None for title in metadata.titles)
    stem = neutralise(Path(name).stem)
    if not (left or right or not stem):
        left, right = (None, stem) if metadata.languages[0] == UNKNOWN else (stem, None)
    return replace(article, metadata=replace(metadata, titles=(left or None, right or None)))
