"""What a paragraph shows that its translation should show too."""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind
from reader.core.numerals import figures, in_characters, spelled
from reader.library.anchors import named_in, spoken_of
from reader.library.blocks import Block
from reader.library.headings import heading_number, item_number
from reader.library.lines import UNSPACED, ends_sentence

_DIGIT: Final = re.compile(r"\d")
_LATIN: Final = re.compile(r"[a-z]{2,}")
_QUOTES: Final = ("“", "‘", '"', "「", "『", "'")
_CLOSINGS: Final = "”’」』\"')）"
_KINDS: Final = {kind: frozenset((kind,)) for kind in RowKind}
_HEADING: Final = frozenset((RowKind.HEADING,))
_PLAIN: Final = frozenset((RowKind.PARAGRAPH,))
_NO_KINDS: Final = frozenset[RowKind]()
_NOTHING: Final = frozenset[str]()


class Traits(Struct, frozen=True):
    """The marks of one paragraph or of some that stand together.

    `figures` are numbers written in digits, `numbers` all of them; `names` the Latin words;
    `things` what the table of anchors knows, of English and Chinese texts only; `number` that of a
    heading or a list item. A text `quotes` that begins with a quotation, and `leads` on that ends
    with a colon.
    """

    kinds: frozenset[RowKind]
    language: str
    figures: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    things: frozenset[str]
    number: int | None
    is_unspaced: bool
    quotes: bool
    asks: bool
    leads: bool
    is_sentence: bool

    @property
    def is_heading(self) -> bool:
        """Whether it is one heading and nothing else."""
        return self.kinds == _HEADING


def traits_of(block: Block) -> Traits:
    """Find the marks of a paragraph."""
    text = block.text
    end = text.rstrip(_CLOSINGS)
    is_unspaced = block.language in UNSPACED
    digits = figures(text) if _DIGIT.search(text) else _NOTHING
    number = heading_number(text) if block.kind is RowKind.HEADING else None
    return Traits(
        _KINDS[block.kind],
        block.language,
        digits,
        digits | (in_characters(text) if is_unspaced else spelled(text)),
        frozenset(_LATIN.findall(text.lower())),
        _things(text, block.language),
        item_number(text) if block.kind is RowKind.ITEM else number,
        is_unspaced,
        text.startswith(_QUOTES),
        end.endswith(("?", "？")),
        end.endswith((":", "：")),
        ends_sentence(text),
    )


def _things(text: str, language: str) -> frozenset[str]:
    if language == "en":
        return spoken_of(text)
    return named_in(text) if language == "zh" else _NOTHING


def together(parts: Sequence[Traits]) -> Traits:
    """Give the marks of paragraphs that stand together."""
    if len(parts) == 1:
        return parts[0]
    return Traits(
        _NO_KINDS.union(*(part.kinds for part in parts)),
        parts[0].language,
        _NOTHING.union(*(part.figures for part in parts)),
        _NOTHING.union(*(part.numbers for part in parts)),
        _NOTHING.union(*(part.names for part in parts)),
        _NOTHING.union(*(part.things for part in parts)),
        parts[0].number,
        parts[0].is_unspaced,
        parts[0].quotes,
        parts[-1].asks,
        parts[-1].leads,
        parts[-1].is_sentence,
    )


def agreement(left: Traits, right: Traits) -> float:
    """Give the log odds for paragraphs as translations, 0 where their marks tell nothing."""
    return (
        _of_kinds(left, right)
        + _of_numbers(left, right)
        + _of_names(left, right)
        + _of_things(left, right)
        + _of_marks(left, right)
    )


def _of_kinds(left: Traits, right: Traits) -> float:
    if left.kinds is not right.kinds and left.kinds != right.kinds:
        is_mixed = len(left.kinds) > 1 or len(right.kinds) > 1
        return -5.0 if is_mixed or RowKind.HEADING in left.kinds | right.kinds else -1.5
    if left.number is not None and right.number is not None:
        return 3.0 if left.number == right.number else -4.0
    return 0.5 if left.kinds != _PLAIN else 0.0


def _of_numbers(left: Traits, right: Traits) -> float:
    """Weigh numbers in digits strongly, those spelled out, which may be words like 一, little."""
    shared = left.numbers & right.numbers
    digits = left.figures | right.figures
    if not digits and not shared:
        return -0.15 * min(len(left.numbers | right.numbers), 4)
    strong = len(digits & shared)
    missing = len(digits) - strong
    return min(1.5 * strong + 0.7 * (len(shared) - strong), 4.5) - min(0.7 * missing, 2.1)


def _of_names(left: Traits, right: Traits) -> float:
    """Weigh Latin words amid Chinese or Japanese: they are names."""
    if left.is_unspaced == right.is_unspaced:
        return 0.0
    telling = left.names if left.is_unspaced else right.names
    if not telling:
        return 0.0
    shared = len(left.names & right.names)
    return min(1.5 * shared, 4.5) if shared else -1.0


def _of_things(left: Traits, right: Traits) -> float:
    """Weigh what an English text speaks of: does the Chinese one speak of it too?"""
    english, other = (right, left) if left.language == "zh" else (left, right)
    if not english.things or (english.language, other.language) != ("en", "zh"):
        return 0.0
    named = len(english.things & other.things)
    missing = len(english.things) - named
    return max(min(1.4 * named - 1.2 * missing, 5.0), -5.0)


def _of_marks(left: Traits, right: Traits) -> float:
    """Weigh how both begin and end: quotation, question, colon, no sentence at all."""
    score = 0.0
    if left.quotes or right.quotes:
        score += 0.4 if left.quotes == right.quotes else -0.4
    if left.asks or right.asks:
        score += 0.6 if left.asks == right.asks else -0.6
    if left.leads or right.leads:
        score += 0.5 if left.leads == right.leads else -0.5
    return score if left.is_sentence == right.is_sentence else score - 0.6
