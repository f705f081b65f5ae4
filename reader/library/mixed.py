"""Lines that hold a text and its translation, divided into both."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from reader.core.articles import RowKind
from reader.core.lengths import reading_length
from reader.core.scripts import detect_primary, has_han, is_han
from reader.core.sentences import split_sentences
from reader.library.blocks import NO_LANGUAGE, Block
from reader.library.headings import heading_number

_LATIN_WORD: Final = re.compile(r"[A-Za-z]{2,}")
_DRAWN: Final = re.compile(r"\s*[|｜／\t]\s*|\s+/\s+|\s+[·•—–-]+\s+|\s{2,}|　+")
_CHANGE: Final = re.compile(
    r"(?<=[\u4e00-\u9fff」』”）)！？。])\s+(?=[A-Za-z“\"(])|\s+(?=[\u4e00-\u9fff])"
)
_JOINING: Final = re.compile(r"[是的在和与與将將把被为為等及或就也都]")
_LONGEST_LINE = 600  # characters; beyond, a mark is no more than one of many
_EVEN = 0.3  # a translation is at least so long as this share of its original
_PURE = 0.15  # of an English stretch may be Chinese
_MOST_HEADINGS = 0.6  # of a document's headings are in two languages, if they are so on purpose

Cut = tuple[int, int, str]
"""Where a stretch of a text begins and ends, and its language."""


def divide_mixed(blocks: Sequence[Block]) -> Iterator[Block]:
    """Divide the blocks that say the same in two languages; the others stay whole."""
    headings = [block for block in blocks if block.kind is RowKind.HEADING]
    twofold = sum(bool(_at_a_change(block.text)) for block in headings)
    at_change = twofold > 1 and twofold >= _MOST_HEADINGS * len(headings)
    for block in blocks:
        cuts = _cuts(block, at_change and block.kind is RowKind.HEADING)
        if cuts:
            yield from (_cut(block, cut) for cut in cuts)
        else:
            yield block


def divide_title(title: str) -> tuple[str, str] | None:
    """Divide a title that is in English and Chinese, English first; None for others."""
    cuts = _at_drawn_mark(title) or _at_a_change(title)
    parts = {language: title[start:end].strip() for start, end, language in cuts}
    return (parts["en"], parts["zh"]) if parts.keys() == {"en", "zh"} else None


def _cuts(block: Block, at_change: bool) -> Sequence[Cut]:
    text = block.text
    if block.language == NO_LANGUAGE or not _LATIN_WORD.search(text) or not has_han(text):
        return ()
    return _by_sentences(text) or _at_drawn_mark(text) or (_at_a_change(text) if at_change else ())


def _by_sentences(text: str) -> Sequence[Cut]:
    """Divide where sentences of one language are followed by sentences of the other."""
    sentences = [
        (span.start, span.end, detect_primary(text[span.start : span.end]))
        for span in split_sentences(text)
    ]
    cuts = list(_merged(sentences))
    return cuts if len(cuts) > 1 and _are_even(text, cuts) else ()


def _merged(sentences: Iterable[Cut]) -> Iterator[Cut]:
    """Join neighbours of one language; what has none goes with what stands before."""
    settled: list[Cut] = []
    for start, end, language in sentences:
        known = language if language in ("en", "zh") or not settled else settled[-1][2]
        settled.append((start, end, known))
    for language, run in groupby(settled, key=lambda cut: cut[2]):
        stretch = list(run)
        yield stretch[0][0], stretch[-1][1], language


def _at_drawn_mark(text: str) -> Sequence[Cut]:
    """Divide a line without sentences at the one mark that parts its languages."""
    return next(_halves(text, _DRAWN), ())


def _at_a_change(text: str) -> Sequence[Cut]:
    """Divide a heading where its language changes, as in "Chapter I 第一章"."""
    for cuts in _halves(text, _CHANGE):
        chinese = next(text[start:end] for start, end, language in cuts if language == "zh")
        numbers = [heading_number(text[start:end].strip()) for start, end, _ in cuts]
        if not _JOINING.match(chinese.strip()) or None not in numbers:
            return cuts
    return ()


def _halves(text: str, mark: re.Pattern[str]) -> Iterator[Sequence[Cut]]:
    """Try each mark of a line as the one between two languages."""
    if len(text) > _LONGEST_LINE:
        return
    for match in mark.finditer(text):
        parts = text[: match.start()], text[match.end() :]
        languages = detect_primary(parts[0]), detect_primary(parts[1])
        cuts = (0, match.start(), languages[0]), (match.end(), len(text), languages[1])
        is_pure = not has_han(parts[languages.index("en")]) if "en" in languages else False
        if set(languages) == {"en", "zh"} and is_pure and _are_even(text, cuts):
            yield cuts


def _are_even(text: str, cuts: Sequence[Cut]) -> bool:
    """Whether English and Chinese are both there, pure, and about as long."""
    weights = {"en": 0.0, "zh": 0.0}
    strange = 0.0
    for start, end, language in cuts:
        if language not in weights:
            return False
        stretch = text[start:end]
        weights[language] += reading_length(stretch)
        if language == "en" and has_han(stretch):
            strange += reading_length("".join(filter(is_han, stretch)))
    return (
        min(weights.values()) >= _EVEN * max(weights.values()) and strange <= _PURE * weights["en"]
    )


def _cut(block: Block, cut: Cut) -> Block:
    """Give a stretch of a block as a block, with the readings that stand above it."""
    start, end, language = cut
    stretch = block.text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    text = stretch.strip()
    rubies = tuple(
        (one - start, other - start, reading)
        for one, other, reading in block.rubies
        if start <= one and other <= start + len(text)
    )
    return Block(block.kind, language, text, block.line, reading_length(text), rubies)
