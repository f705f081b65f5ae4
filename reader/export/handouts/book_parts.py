"""What makes chapters a book: the container, the package document, the table of contents."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from reader.core.articles import Metadata
from reader.core.safety import neutralise
from reader.export.handouts.articles import web_address
from reader.export.handouts.markup import to_markup
from reader.export.handouts.templates import read_template


class Chapter(Struct, frozen=True):
    """An article in its own file."""

    file: str
    title: str
    metadata: Metadata


def container() -> str:
    """Give the file that says where the package document is."""
    return read_template("container.xml").substitute()


def package(title: str, chapters: Sequence[Chapter], identifier: str, modified: str) -> str:
    """Give the package document; `modified` is a time in UTC, to the second."""
    return read_template("content.opf").substitute(
        identifier=identifier,
        title=to_markup(title),
        language=to_markup(chapters[0].metadata.languages[0]),
        about="".join(_about(chapters)),
        modified=modified,
        manifest="".join(
            f'<item id="article-{number}" href="{chapter.file}"'
            ' media-type="application/xhtml+xml"/>\n'
            for number, chapter in enumerate(chapters, 1)
        ),
        spine="".join(
            f'<itemref idref="article-{number}"/>\n' for number in range(1, len(chapters) + 1)
        ),
    )


def navigation(title: str, chapters: Sequence[Chapter]) -> str:
    """Give the table of contents."""
    return read_template("nav.xhtml").substitute(
        language=to_markup(chapters[0].metadata.languages[0]),
        title=to_markup(title),
        entries="".join(
            f'<li><a href="{chapter.file}">{to_markup(chapter.title)}</a></li>\n'
            for chapter in chapters
        ),
    )


def _about(chapters: Sequence[Chapter]) -> Iterator[str]:
    """Give every language, author and source once; a date and an address for a single article."""
    all_metadata = [chapter.metadata for chapter in chapters]
    languages = dict.fromkeys(tag for each in all_metadata for tag in each.languages)
    authors = dict.fromkeys(author for each in all_metadata for author in each.authors)
    sources = dict.fromkeys(each.source for each in all_metadata if each.source)
    told = [
        *(("language", tag) for tag in list(languages)[1:]),
        *(("creator", author) for author in authors),
        *(("publisher", source) for source in sources),
    ]
    if len(chapters) == 1:
        only = all_metadata[0]
        told += [("date", only.published or ""), ("source", web_address(only))]
        told += [("subject", keyword) for keyword in only.keywords]
    for element, text in told:
        if text:
            yield f"<dc:{element}>{to_markup(neutralise(text))}</dc:{element}>\n"
