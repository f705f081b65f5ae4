"""Readings above a text: which stretch has which, and what stands above each character."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.core.articles import Ruby, Side
from reader.core.tokens import Token


def pinyin_over(
    tokens: Iterable[Token], side: Side, is_wanted: Callable[[Token], bool]
) -> Iterator[Ruby]:
    """Give a ruby for each Chinese word that is wanted, its syllables divided by blanks."""
    for token in tokens:
        if token.readings and len(token.readings) == len(token.text) and is_wanted(token):
            yield Ruby(side, token.start, token.end, token.reading)


def add_rubies(own: Sequence[Ruby], more: Iterable[Ruby]) -> tuple[Ruby, ...]:
    """Join rubies in the order of the text; where two would stand over one stretch, `own` does."""
    covered = {(ruby.side, at) for ruby in own for at in range(ruby.start, ruby.end)}
    fitting = (
        ruby
        for ruby in more
        if not any((ruby.side, at) in covered for at in range(ruby.start, ruby.end))
    )
    return tuple(sorted((*own, *fitting), key=lambda ruby: (ruby.side, ruby.start)))


def parts_of(ruby: Ruby, text: str) -> Iterator[tuple[int, int, str]]:
    """Divide a ruby into (start, end, reading), a character each where its syllables allow it.

    A letter whose reading is itself ("A" in "AA制") has the reading "".
    """
    syllables = ruby.text.split()
    if len(syllables) != ruby.end - ruby.start:
        yield ruby.start, ruby.end, ruby.text
        return
    for at, syllable in enumerate(syllables, ruby.start):
        yield at, at + 1, "" if syllable == text[at] else syllable


def rubies_of(rubies: Iterable[Ruby], side: Side, length: int) -> Iterator[Ruby]:
    """Give those of one side of `length` code points in their order, without what overlaps."""
    end = 0
    for ruby in sorted((r for r in rubies if r.side is side), key=lambda r: r.start):
        if end <= ruby.start < ruby.end <= length:
            yield ruby
            end = ruby.end
