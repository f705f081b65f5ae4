"""Articles whose document puts the two languages side by side itself: table rows, cues."""

from collections.abc import Sequence

from reader.core.articles import Article, Metadata, Row
from reader.core.choices import Layout
from reader.library.blocks import Block
from reader.library.layouts.body import Opposites
from reader.library.reading import ReadArticle
from reader.library.sections import Across, Section
from reader.library.sides import choose_languages, settle_languages, tag_of
from reader.library.stating import stated_names


def read_across(section: Section) -> ReadArticle:
    """Read what stands side by side as it stands; only the languages are found out."""
    sides = [
        settle_languages([block for across in section.across for block in side(across)])
        for side in (_left, _right)
    ]
    rows = tuple(_row(across) for across in section.across)
    languages = _language(sides[0]), _language(sides[1])
    titles = stated_names(section).on_sides(languages)
    tags = tuple(
        tag_of(language, [block.text for block in blocks])
        for language, blocks in zip(languages, sides, strict=True)
    )
    metadata = Metadata(languages=(tags[0], tags[1]), titles=titles)
    return ReadArticle(Article(metadata, rows), Layout.TABLE)


def _left(across: Across) -> tuple[Block, ...]:
    return across.left


def _right(across: Across) -> tuple[Block, ...]:
    return across.right


def _language(blocks: Sequence[Block]) -> str:
    """Give the language that most of a column is written in."""
    one, other = choose_languages(blocks)
    weights = {
        tag: sum(block.weight for block in blocks if block.language == tag) for tag in (one, other)
    }
    return max(weights, key=weights.__getitem__)


def _row(across: Across) -> Row:
    return Opposites(across.left, across.right, times=across.times).row()
