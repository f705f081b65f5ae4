"""The word splitter's list: jieba's words and ours, with every beginning of a word.

jieba makes this itself from a text file in 0.6 s each time it starts; read ready-made it is there
in a third of that.
"""

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping

_CHUNK = 20_000
_LEAST = 3  # what jieba's list has for its rarest words


def count_words(
    jieba: str, headwords: Iterable[str], frequencies: Mapping[str, float]
) -> dict[str, int]:
    """Give how often each word was counted, and 0 for what only begins one.

    `jieba` is its list, "word count part-of-speech" a line; headwords that it lacks are counted
    as their Zipf frequency says.
    """
    counts: dict[str, int] = {}
    for line in jieba.splitlines():
        word, count, *_ = line.split(" ")
        counts[word] = int(count)
    total = sum(counts.values())
    for word in headwords:
        if word not in counts:
            counts[word] = max(_LEAST, round(10 ** (frequencies.get(word, 0) - 9) * total))
    for word in list(counts):
        for end in range(1, len(word)):
            counts.setdefault(word[:end], 0)
    return counts


def pack(counts: Mapping[str, int]) -> Iterator[tuple[int, str, bytes]]:
    """Give the list in chunks as the file keeps them: (number, words, counts)."""
    words = list(counts)
    for number, start in enumerate(range(0, len(words), _CHUNK)):
        part = words[start : start + _CHUNK]
        numbers = array("I", (counts[word] for word in part))
        if sys.byteorder == "big":
            numbers.byteswap()
        yield number, "\n".join(part), numbers.tobytes()
