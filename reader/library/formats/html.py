"""Web pages: saved ones, fragments without a head, XHTML."""

from msgspec.structs import replace

from reader.core.articles import RowKind
from reader.library.blocks import Block
from reader.library.formats.markup.grids import compose
from reader.library.formats.markup.outline import Outline
from reader.library.formats.markup.reading import read_outline
from reader.library.formats.markup.trees import parse_page
from reader.library.formats.webpage.article import find_article
from reader.library.formats.webpage.encoding import decode_page
from reader.library.formats.webpage.head import read_page_head
from reader.library.sections import Section, Source


def read_html(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a page as one section; nothing of it is run and nothing is fetched.

    Raises:
        InputError: it is no text, too large or too deep, or not in the encoding asked for.
    """
    document, cautions = decode_page(data, name, encoding)
    root = parse_page(document.text, name)
    outline = read_outline([("", root)] if root is not None else [], name)
    head = read_page_head(root, document.text)
    section = replace(page_section(outline), title=head.title, stated=head.stated)
    return Source((section,), cautions, document.encoding, document.is_guessed)


def page_section(outline: Outline) -> Section:
    """Divide a page into its article and what stands around it."""
    article = find_article(outline)
    blocks = tuple(
        replace(block, kind=RowKind.COMMENT) if number in article.comments else block
        for number, block in enumerate(outline.blocks)
    )
    kept = frozenset(article.kept)
    composed = compose(replace(outline, blocks=blocks), article.kept)
    left_out: tuple[Block, ...] = tuple(
        block for number, block in enumerate(blocks) if number not in kept
    )
    return Section(composed.blocks, composed.across, left_out=left_out)
