"""Frequencies and levels of words: wordfreq, the HSK lists, the CEFR list."""

import gzip
import struct
import sys
from array import array
from itertools import pairwise

from dictionary_build.errors import BuildError
from dictionary_build.msgpack import unpack

_CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")


def read_frequencies(packed: bytes) -> dict[str, float]:
    """Give the Zipf frequency of each word, from a file of wordfreq's.

    Raises:
        BuildError: it is no such file.
    """
    try:
        buckets = unpack(gzip.decompress(packed))
    except (ValueError, OSError, EOFError, struct.error) as error:
        raise BuildError("The word frequencies are damaged.") from error
    if not isinstance(buckets, list) or buckets[:1] != [{"format": "cB", "version": 1}]:
        raise BuildError("The word frequencies are of an unknown format.")
    # Bucket n holds the words of -n centibels; Zipf is the bel with its zero at one in a billion.
    return {
        word: round((900 - centibels) / 100, 2)
        for centibels, words in enumerate(buckets[1:])
        if isinstance(words, list)
        for word in words
        if isinstance(word, str)
    }


def read_hsk(table: bytes) -> dict[str, str]:
    """Give word → level from a list of "word<tab>level" lines; the highest band is "7-9"."""
    rows = (line.split("\t") for line in table.decode("utf-8").splitlines()[1:])
    return {row[0]: "7-9" if row[1] == "7" else row[1] for row in rows if len(row) > 1}


def read_cefr(data: bytes) -> dict[str, str]:
    """Give the level at which a learner first meets each word, whatever its part of speech.

    The file holds a count, the start of the block of each word length as 32-bit numbers, then
    records of word, part of speech and level (0 to 250 for A1 to C2), by length and alphabet.
    """
    starts = array("I", data[1 : 1 + 4 * data[0]])
    if sys.byteorder == "big":
        starts.byteswap()
    records = data[1 + 4 * data[0] :]
    levels: dict[str, int] = {}
    for length, (start, end) in enumerate(pairwise(starts), 1):
        for word, level in struct.iter_unpack(f"<{length}sxB", records[start:end]):
            name = word.decode("ascii")
            levels[name] = min(level, levels.get(name, 250))
    return {word: _CEFR[round(level / 50)] for word, level in levels.items()}
