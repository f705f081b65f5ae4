"""The reading of one article: its marked blocks become metadata, titles and rows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Article, LeftOut, Metadata, Row, RowKind, Side
from reader.core.choices import Layout
from reader.library.blocks import Block
from reader.library.bylines import read_dateline, read_house, read_names
from reader.library.clues import MarkedBlock, Role
from reader.library.facts import Facts, merge
from reader.library.layouts import best_proposal
from reader.library.layouts.asides import Places
from reader.library.layouts.body import Body, Opposites, Proposal
from reader.library.mixed import divide_title
from reader.library.names import NO_NAMES, Names
from reader.library.sides import UNKNOWN, choose_languages, settle_languages, tag_of
from reader.library.titles import Titles, find_titles

_NOT_KEPT: Final = (Role.TEXT, Role.RULE)  # off the page, and not to be shown on demand
_HEAD_LENGTH = 12  # blocks; dates and names further down belong to the text
_OPENING = 3  # paragraphs of text in which a dateline may stand


class ReadArticle(Struct, frozen=True):
    """An article, and the layout it was read by."""

    article: Article
    layout: Layout


def read_article(
    blocks: Sequence[MarkedBlock],
    layout: Layout = Layout.AUTOMATIC,
    names: Names = NO_NAMES,
) -> ReadArticle:
    """Read the blocks of one article; `names` are the titles that its document states."""
    marked = list(_in_context(blocks))
    body = _body(marked)
    named = [one.facts.title for one in marked if one.role is Role.FIELD and one.facts.title]
    titles = find_titles(body, names if names.titles else Names(tuple(named), is_binding=True))
    if not titles.left and not titles.right:
        titles = replace(titles, **_dated_titles(marked, body.languages))
    dropped = titles.dropped | _footer(body, titles)
    rest = body.without(titles.used | dropped)
    if not rest.blocks:  # a headline alone is text
        titles = Titles(*names.on_sides(body.languages))
        dropped, rest = frozenset[int](), body
    proposal = best_proposal(rest, layout)
    rows = tuple(group.row() for group in proposal.groups)
    metadata = metadata_of(marked, body.languages, titles, rows)
    if metadata.source is None:
        above = (body.blocks[number].text for number in sorted(titles.above))
        metadata = replace(metadata, source=next(filter(None, map(read_house, above)), None))
    left_out = [one.block for one in marked if one.role not in _NOT_KEPT and one.block.text]
    left_out += [body.blocks[number] for number in dropped]
    article = Article(metadata, rows, tuple(_placed(left_out, proposal.groups)))
    return ReadArticle(article, _layout(proposal, titles, body.languages))


def _dated_titles(
    marked: Sequence[MarkedBlock], languages: tuple[str, str]
) -> dict[str, str | None]:
    """Take the lines at the head that are a name and a date, as of a bulletin, for its titles."""
    head = takewhile(lambda one: one.role is not Role.TEXT, marked)
    named = tuple(one.block.text for one in head if one.role is Role.STAMP and one.facts.source)
    return dict(zip(("left", "right"), Names(named).on_sides(languages), strict=True))


def _layout(proposal: Proposal, titles: Titles, languages: tuple[str, str]) -> Layout:
    """Name the layout; a headline over a text in the other language is one of its own."""
    used = {side for group in proposal.groups for side in Side if (group.left, group.right)[side]}
    headed = {side for side in Side if (titles.left, titles.right)[side]}
    is_headline = len(used) == 1 and bool(headed - used) and UNKNOWN not in languages
    return (
        Layout.HEADLINES
        if is_headline and proposal.layout is Layout.ONE_LANGUAGE
        else proposal.layout
    )


def _placed(left_out: Iterable[Block], groups: Sequence[Opposites]) -> Iterator[LeftOut]:
    """Say before which row each line stood that is kept off the page."""
    places = Places(groups)
    for block in sorted(left_out, key=lambda block: block.line):
        yield LeftOut(block.text, places.of(block.line))


def _in_context(blocks: Sequence[MarkedBlock]) -> Iterator[MarkedBlock]:
    """Judge by place what words alone leave open: names beside a date, a date amid the text."""
    beside = (Role.STAMP, Role.BYLINE, Role.FIELD)
    told = any(marked.facts.authors for marked in blocks)
    heads = {*range(_HEAD_LENGTH), *_between_texts(blocks)}
    for number, marked in enumerate(blocks):
        neighbours = [*blocks[max(number - 1, 0) : number], *blocks[number + 1 : number + 2]]
        if number not in heads and marked.role in (Role.STAMP, Role.BYLINE):
            yield MarkedBlock(marked.block)
        elif number in heads and _may_name(marked):
            is_beside = any(neighbour.role in beside for neighbour in neighbours)
            facts = read_names(marked.block.text) if is_beside else None
            # A name that is known may as well be the title, unless it is written as foreign ones.
            is_known = facts and facts.authors and told and "·" not in marked.block.text
            yield (
                MarkedBlock(marked.block, Role.BYLINE, facts) if facts and not is_known else marked
            )
        else:
            yield marked


def _between_texts(blocks: Sequence[MarkedBlock]) -> range:
    """Give the lines between a text and its translation, where that has a head of its own."""
    prose = [n for n, one in enumerate(blocks) if one.role is Role.TEXT and one.block.is_prose]
    changes = [
        (one, other)
        for one, other in pairwise(prose)
        if blocks[one].block.language != blocks[other].block.language
    ]
    return range(changes[0][0] + 1, changes[0][1]) if len(changes) == 1 else range(0)


def _may_name(marked: MarkedBlock) -> bool:
    return marked.role is Role.TEXT and marked.block.kind is not RowKind.HEADING


def _body(marked: Sequence[MarkedBlock]) -> Body:
    """Take the text; a divider becomes a break before the text after it."""
    texts: list[Block] = []
    breaks: set[int] = set()
    for one in marked:
        if one.role is Role.DIVIDER:
            breaks.add(len(texts))
        elif one.role is Role.TEXT:
            texts.append(one.block)
    blocks = settle_languages(texts)
    return Body(blocks, choose_languages(blocks), frozenset(breaks))


def _footer(body: Body, titles: Titles) -> frozenset[int]:
    """Find where the site's name from the head comes again: from there on it is no article."""
    names = {body.blocks[number].text for number in titles.above}
    half = len(body.blocks) // 2
    below = (n for n in range(half, len(body.blocks)) if n not in titles.above)
    ends = (n for n in below if body.blocks[n].text in names)
    return frozenset(range(next(ends, len(body.blocks)), len(body.blocks)))


def metadata_of(
    marked: Sequence[MarkedBlock],
    languages: tuple[str, str],
    titles: Titles,
    rows: Iterable[Row],
) -> Metadata:
    """Put together what the blocks of an article tell of it."""
    facts, posted = _facts(marked)
    texts = [[row.text(side) or "" for row in rows] for side in Side]
    pair = _both(titles.left or facts.title, titles.right, languages)
    return Metadata(
        languages=(
            tag_of(languages[0], [pair[0] or "", *texts[0]]),
            tag_of(languages[1], [pair[1] or "", *texts[1]]),
        ),
        titles=pair,
        source=facts.agency or facts.source,
        authors=facts.authors,
        published=facts.published,
        posted=posted,
        url=facts.url,
        keywords=facts.keywords,
    )


def _both(
    left: str | None, right: str | None, languages: tuple[str, str]
) -> tuple[str | None, str | None]:
    """Divide a title that is in both languages of a text."""
    only = left or right
    divided = divide_title(only) if only and not (left and right) else None
    return divided if divided and languages == ("en", "zh") else (left, right)


def _facts(marked: Sequence[MarkedBlock]) -> tuple[Facts, str | None]:
    """Put together what the lines tell; a date at the very head is that of posting, if two."""
    labelled = [one.facts for one in marked if one.role is Role.FIELD]
    others = [one.facts for one in marked if one.role not in (Role.FIELD, Role.TEXT)]
    openings = [one.block.text for one in marked if one.role is Role.TEXT and one.block.is_prose]
    datelines = filter(None, map(read_dateline, openings[:_OPENING]))
    facts = merge([*labelled, *others, *datelines])
    dates = [fact.published for fact in (*labelled, *others) if fact.published]
    if marked and marked[0].role is Role.STAMP and len(dates) > 1:
        posted = marked[0].facts.published
        later = [date for date in dates if date != posted]
        if later:
            return replace(facts, published=later[0]), posted
    return facts, facts.posted
