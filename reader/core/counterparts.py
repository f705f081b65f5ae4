"""Which sentences of the two sides of a row say the same thing."""

from msgspec import Struct

from reader.core.articles import Link, Row, Side
from reader.core.doubt import DOUBTFUL
from reader.core.long_stretches import around, is_long, stretch_across
from reader.core.sentences import Span, sentence_at, split_sentences


class Passage(Struct, frozen=True):
    """A sentence of one side with what stands across from it.

    `spans` are the sentences on the side asked for, `counterparts` those on the other side, in
    code points of each side's text. `confidence` (0 to 1) is that of the link, 0 without one.
    """

    sentence: str
    translation: str
    spans: tuple[Span, ...]
    counterparts: tuple[Span, ...]
    confidence: float

    @property
    def is_doubtful(self) -> bool:
        """Whether what stands across may say something else."""
        return bool(self.counterparts) and self.confidence < DOUBTFUL


def passage_at(row: Row, side: Side, offset: int) -> Passage:
    """Find the sentence at a code point of one side, and its translation.

    Without a link the whole other side stands across, with the row's own confidence: a reader is
    better served by a paragraph that holds the sentence than by nothing. Of what is very long only
    the part around the code point is given.
    """
    here, there = row.text(side) or "", row.text(side.other) or ""
    number = sentence_at(here, offset)
    spans, others = split_sentences(here), split_sentences(there)
    link = _link_of(row.links, side, number)
    if link is None:
        own, whole = spans[number : number + 1], Span(0, len(here))
        confidence = row.confidence if others and not row.links else 0.0
        counterparts = () if row.links else others
    else:
        own = tuple(spans[n] for n in link.of(side) if n < len(spans))
        counterparts = tuple(others[n] for n in link.of(side.other) if n < len(others))
        confidence = link.confidence
        whole = _reach(own)
    if own and counterparts:
        own, counterparts = _near(offset, whole, own, counterparts)
    return Passage(_join(here, own), _join(there, counterparts), own, counterparts, confidence)


def _link_of(links: tuple[Link, ...], side: Side, number: int) -> Link | None:
    return next((link for link in links if number in link.of(side)), None)


def _reach(spans: tuple[Span, ...]) -> Span:
    return Span(spans[0].start, spans[-1].end) if spans else Span(0, 0)


def _near(
    offset: int, whole: Span, own: tuple[Span, ...], counterparts: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Keep what is near a code point, where sentences or what stands across are very long.

    `whole` is the stretch that all counterparts together stand across from.
    """
    across, here = _reach(counterparts), around(_reach(own), offset)
    size, size_across = whole.end - whole.start, across.end - across.start
    if not is_long(size, size_across):
        return own, counterparts
    within = Span(here.start - whole.start, here.end - whole.start)
    there = stretch_across(size, size_across, within)
    shown = Span(across.start + there.start, across.start + there.end)
    return _cut(own, here), _cut(counterparts, shown)


def _cut(spans: tuple[Span, ...], within: Span) -> tuple[Span, ...]:
    cut = (Span(max(s.start, within.start), min(s.end, within.end)) for s in spans)
    return tuple(span for span in cut if span.start < span.end)


def _join(text: str, spans: tuple[Span, ...]) -> str:
    return "".join(text[span.start : span.end] for span in spans).strip()
