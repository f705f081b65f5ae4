"""Rows with links and readings, made at random and by hand, and what must never be lost of them."""

from collections.abc import Sequence

from hypothesis import strategies as st

from reader.core.articles import Link, Row, RowKind, Ruby, Side
from reader.core.mending.regrouping import sentences_of

# Marks that end sentences and marks that may not, in all company; no sentence is blank.
_TEXT = st.text("ab A.。！？!?…”」\n中Dr，", min_size=1, max_size=24).map(str.strip).filter(bool)
_KINDS = st.sampled_from([RowKind.PARAGRAPH, RowKind.HEADING, RowKind.ITEM])


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """Make a row whose links cover its sentences in order, some of them fixed."""
    texts = draw(st.sampled_from([(1, 1), (1, 1), (1, 1), (1, 0), (0, 1)]))
    left, right = (draw(_TEXT) if wanted else None for wanted in texts)
    links = tuple(_links(draw, left, right)) if left and right and draw(st.booleans()) else ()
    rubies = tuple(ruby for side in Side for ruby in _rubies(draw, side, (left, right)[side]))
    times = draw(st.sampled_from([None, (1000, 3000)]))
    return Row(draw(_KINDS), left, right, 0.8, links, rubies, times)


def _links(draw: st.DrawFn, left: str | None, right: str | None) -> list[Link]:
    counts = [len(sentences_of(text)) for text in (left, right)]
    links: list[Link] = []
    starts = [0, 0]
    while starts != counts:
        room = [count - start for count, start in zip(counts, starts, strict=True)]
        one = draw(st.integers(0, min(room[0], 2)))
        other = draw(st.integers(0 if one else min(room[1], 1), min(room[1], 2)))
        if not one and not other:
            one = 1
        ends = tuple(range(starts[0], starts[0] + one)), tuple(range(starts[1], starts[1] + other))
        links.append(Link(*ends, 0.7, is_fixed=draw(st.booleans())))
        starts = [start + n for start, n in zip(starts, (one, other), strict=True)]
    return links


def _rubies(draw: st.DrawFn, side: Side, text: str | None) -> list[Ruby]:
    """Put a reading over some sentence's first character."""
    spans = sentences_of(text)
    starts = [
        span.start + len((text or "")[span.start :]) - len((text or "")[span.start :].lstrip())
        for span in spans
    ]
    chosen = sorted(draw(st.sets(st.sampled_from(starts)))) if starts else []
    return [Ruby(side, start, start + 1, f"r{start}") for start in chosen]


def sentences(some: Sequence[Row], side: Side) -> list[str]:
    """List the sentences of one side of some rows, without the blanks around them."""
    return [span.of(row.text(side) or "") for row in some for span in sentences_of(row.text(side))]


def readings(some: Sequence[Row], side: Side) -> list[tuple[str, str]]:
    """List what has a reading on one side, each with its reading."""
    return [
        ((row.text(side) or "")[ruby.start : ruby.end], ruby.text)
        for row in some
        for ruby in sorted(row.rubies, key=lambda ruby: ruby.start)
        if ruby.side is side
    ]


def check_links(row: Row) -> None:
    """Every sentence stands in exactly one link, in order; a row of one side has no links."""
    for side in Side if row.links else ():
        numbers = [number for link in row.links for number in link.of(side)]
        assert numbers == list(range(len(sentences_of(row.text(side)))))
    if not (row.left and row.right):
        assert row.links == ()


def check_nothing_lost(before: Sequence[Row], after: Sequence[Row | None]) -> list[Row]:
    """The sentences of each side are all there in their order, with readings and links."""
    made = [row for row in after if row is not None]
    for side in Side:
        assert sentences(made, side) == sentences(before, side)
        assert readings(made, side) == readings(before, side)
    for row in made:
        check_links(row)
    return made
