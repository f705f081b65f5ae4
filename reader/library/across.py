"""Articles whose document puts the two languages side by side itself: table rows, cues."""

from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from reader.core.articles import Article, LeftOut, RowKind, Side
from reader.core.choices import Layout
from reader.library.blocks import Block, make_block
from reader.library.clues import MarkedBlock, Role, mark
from reader.library.handlinks import with_whole_link
from reader.library.layouts.asides import Places
from reader.library.layouts.body import Opposites
from reader.library.lines import ends_with_mark
from reader.library.reading import ReadArticle, metadata_of
from reader.library.sections import Across, Section
from reader.library.sides import choose_languages, settle_languages
from reader.library.stating import stated_names
from reader.library.titles import Titles
from reader.library.wordlists import is_word

_LEAST_WORDS = 6  # rows
_WORDS = 0.85  # of the rows
_MARKED = 0.6  # of the rows end with a mark where a first row without one is the title

Groups = Sequence[Opposites]


def read_across(section: Section) -> ReadArticle:
    """Read what stands side by side as it stands; what stands alone above it may tell of it."""
    groups = [Opposites(one.left, one.right, times=one.times) for one in section.across]
    languages = _language(groups, Side.LEFT), _language(groups, Side.RIGHT)
    if languages == ("zh", "en"):
        groups = [replace(one, left=one.right, right=one.left) for one in groups]
        languages = "en", "zh"
    told = {} if section.is_memory else _told(groups)
    telling = {n for n, marked in told.items() if marked.role is not Role.TEXT}
    heads = {} if section.is_memory else _heads(groups, told, languages)
    kept = [group for n, group in enumerate(groups) if n not in telling and n not in heads.values()]
    stated = stated_names(section).on_sides(languages)
    left, right = (_title(groups, heads, side) or stated[side] for side in Side)
    rows = tuple(group.row() for group in kept)
    if section.is_memory:
        rows = tuple(map(with_whole_link, rows))
    places = Places(kept)
    left_out = [told[n].block for n in sorted(telling) if told[n].role is not Role.RULE]
    lines = [LeftOut(block.text, places.of(block.line)) for block in (*section.left_out, *left_out)]
    metadata = metadata_of(list(told.values()), languages, Titles(left, right), rows)
    has_times = any(group.times for group in groups)
    layout = Layout.SUBTITLES if has_times else Layout.TABLE
    return ReadArticle(Article(metadata, rows, tuple(lines)), layout)


def _language(groups: Groups, side: Side) -> str:
    """Give the language that most of a column is written in."""
    column = [block for group in groups for block in (group.right if side else group.left)]
    blocks = settle_languages(column)
    weights = {
        tag: sum(block.weight for block in blocks if block.language == tag)
        for tag in choose_languages(blocks)
    }
    return max(weights, key=weights.__getitem__)


def _told(groups: Groups) -> dict[int, MarkedBlock]:
    """Tell what the blocks that stand alone are for, by the numbers of their rows."""
    return {n: marked for n, group in enumerate(groups) if (marked := _marked(group))}


def _marked(group: Opposites) -> MarkedBlock | None:
    """Tell what a block that stands alone is for; subtitles are all said."""
    blocks = (*group.left, *group.right)
    return mark(blocks[0]) if len(blocks) == 1 and group.times is None else None


def _heads(
    groups: Groups, told: dict[int, MarkedBlock], languages: tuple[str, str]
) -> dict[Side, int]:
    """Find the titles: brief lines above the first pair, else a first pair unlike the others."""
    found: dict[Side, int] = {}
    for n in takewhile(told.__contains__, range(len(groups))):
        block = told[n].block
        if told[n].role is Role.TEXT and block.is_brief and block.language in languages:
            found.setdefault(Side(languages.index(block.language)), n)
    pairs = [n for n, group in enumerate(groups) if group.is_pair]
    if not found and len(pairs) > 1 and _stands_out(groups, pairs):
        found = dict.fromkeys(Side, pairs[0])
    return found


def _stands_out(groups: Groups, pairs: Sequence[int]) -> bool:
    """Whether neither side of the first pair ends with a mark, while most others do."""
    first, *others = (groups[n] for n in pairs)
    if first.times or any(ends_with_mark(block.text) for block in (*first.left, *first.right)):
        return False
    is_heading = first.left[0].kind is RowKind.HEADING
    marked = sum(ends_with_mark(group.left[-1].text) for group in others)
    return is_heading or marked >= _MARKED * len(others)


def _title(groups: Groups, heads: dict[Side, int], side: Side) -> str | None:
    if side not in heads:
        return None
    group = groups[heads[side]]
    blocks = (group.right if side else group.left) if group.is_pair else (*group.left, *group.right)
    return blocks[0].text


def is_vocabulary(across: Sequence[Across]) -> bool:
    """Whether the rows are words and their meanings."""
    words = sum(
        all(is_word(block.text) for block in (*one.left, *one.right)) and one.times is None
        for one in across
    )
    return len(across) >= _LEAST_WORDS and words >= _WORDS * len(across)


def as_lines(section: Section) -> Section:
    """Give the rows as lines of a text, the left side before the right."""
    blocks = [_line(one) for one in section.across]
    return replace(section, blocks=tuple(block for block in blocks if block.text), across=())


def _line(one: Across) -> Block:
    blocks = (*one.left, *one.right)
    text = " | ".join(block.text for block in blocks)
    line = blocks[0].line if blocks else 0
    return make_block(RowKind.ITEM, text, line)


def as_blocks(section: Section) -> Section:
    """Give the cells of the rows as paragraphs, the left side before the right."""
    blocks = tuple(block for one in section.across for block in (*one.left, *one.right))
    return replace(section, blocks=blocks, across=())
