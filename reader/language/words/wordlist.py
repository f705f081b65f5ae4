"""The splitter's words with what each is worth in a lattice."""

import sys
from collections.abc import Container, Iterable, Mapping
from math import log
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from reader.language.dictionary_splitter import KIND_BITS, WordKind, kind_in, unpack_count

if TYPE_CHECKING:
    from jieba import Tokenizer

    from reader.language.words.table import WordTable

_RAREST: Final = 3  # how often a word is taken to have been counted that no list has
_NO_HEADWORDS: Final = frozenset({int(WordKind.NONE), int(WordKind.NAME)})
_NAME: Final = int(WordKind.NAME)
IMPOSSIBLE: Final = float("-inf")


class Worth(Struct, frozen=True, kw_only=True):
    """What speaks for a word beside the characters around it.

    The numbers were fitted to make the words that people divided by hand, in four sets of
    different kinds: web text, microblogs, graded sentences, news. Where no model is there they
    prefer longer words to what fitted best.
    """

    scale: float  # of the boundary model
    frequency: float  # for each unit of a word's log probability
    headword: float  # the dictionary has it
    single: float  # one character
    length: float  # for each character after the first
    kinds: Mapping[WordKind, float]


WITH_MODEL: Final = Worth(
    scale=1.5, frequency=0.675, headword=1.5, single=1.0, length=-0.575,
    kinds={WordKind.WORD: 0.0, WordKind.LONG: 2.0, WordKind.NAME: -2.0, WordKind.NEGATED: -4.0,
           WordKind.WITH_VERB: -0.75, WordKind.COUNTED: -40.0},
)  # fmt: skip
WITHOUT_MODEL: Final = Worth(
    scale=0.0, frequency=0.35, headword=0.5, single=-0.5, length=-0.35,
    kinds={WordKind.WORD: 0.0, WordKind.LONG: 1.0, WordKind.NAME: -1.0, WordKind.NEGATED: 0.5,
           WordKind.WITH_VERB: -0.5, WordKind.COUNTED: -2.0},
)  # fmt: skip


class WordList:
    """Words and their beginnings, with their worth. Nothing in it changes once it is made."""

    def __init__(self, table: "WordTable", worth: Worth) -> None:
        self._table = table
        self._total = table.total >> KIND_BITS
        self._make_tokenizer = _import_tokenizer()
        self.worth: Final = worth
        self._of_one = _OfOne(self._total, worth)
        self._of_several = _OfSeveral(self._total, worth)

    def within(self, texts: Iterable[str]) -> "WordsWithin":
        """Give the words that stand in some texts, all found at once."""
        found = self._table.find("\n".join(texts))  # no word has this in it
        tokenizer = self._make_tokenizer()
        # jieba's own list would be read from a text file.
        tokenizer.FREQ, tokenizer.total, tokenizer.initialized = found, self._total, True
        return WordsWithin(found, self._of_one, self._of_several, tokenizer, self)

    def beginnings(self, texts: Iterable[str]) -> Container[str]:
        """Give what stands in some texts and is a word or begins one."""
        return self._table.find("\n".join(texts))

    def knows(self, word: str) -> bool:
        """Whether the dictionary has a word."""
        return _is_headword(self._table.get(word))

    def share(self, word: str) -> float:
        """Give the share of a word among all words of running text, 0 for one that is unknown."""
        return unpack_count(self._table.get(word) or 0)[0] / self._total


class WordsWithin:
    """The words of the list that stand in some texts, with what each is worth."""

    def __init__(
        self,
        packed: Mapping[str, int],
        of_one: Mapping[int | None, float],
        of_several: Mapping[int, float],
        tokenizer: "Tokenizer",
        all_words: WordList,
    ) -> None:
        """`packed` are the words and beginnings with their packed counts.

        `of_one` and `of_several` give the worth of a packed count for a word of one character and
        for a longer one.
        """
        self.packed: Final = packed
        self.of_one: Final = of_one
        self.of_several: Final = of_several
        self._tokenizer, self._all = tokenizer, all_words

    def graph(self, text: str) -> Mapping[int, list[int]]:
        """Give jieba's graph of a part of the texts: by place the last characters of words there.

        These are all that begin at the place.
        """
        return self._tokenizer.get_DAG(text)

    def knows(self, word: str) -> bool:
        """Whether the dictionary has a word, which need not stand in the texts."""
        packed = self.packed.get(word)
        return self._all.knows(word) if packed is None else _is_headword(packed)

    def is_name(self, word: str) -> bool:
        """Whether a word of the texts is in the list as a name that the dictionary lacks."""
        return kind_in(self.packed.get(word, 0)) == _NAME


def _is_headword(packed: int | None) -> bool:
    return packed is not None and kind_in(packed) not in _NO_HEADWORDS


class _OfSeveral(dict[int, float]):
    """The worth of words of several characters by their packed count, each worked out once."""

    def __init__(self, total: int, worth: Worth) -> None:
        self._total, self._worth = log(max(total, 1)), worth

    def __missing__(self, packed: int) -> float:
        self[packed] = value = self._value(*unpack_count(packed))
        return value

    def _value(self, count: int, kind: WordKind) -> float:
        worth = self._worth
        if kind is WordKind.NONE:
            return IMPOSSIBLE
        frequency = worth.frequency * (log(count or _RAREST) - self._total)
        return frequency + worth.kinds[kind] + (worth.headword if kind is not WordKind.NAME else 0)


class _OfOne(dict[int | None, float]):
    """The worth of words of one character; None is the count of an unknown one."""

    def __init__(self, total: int, worth: Worth) -> None:
        self._total, self._worth = log(max(total, 1)), worth

    def __missing__(self, packed: int | None) -> float:
        count, kind = unpack_count(packed or 0)
        frequency = self._worth.frequency * (log(count or _RAREST) - self._total)
        bonus = 0.0 if kind in (WordKind.NONE, WordKind.NAME) else self._worth.headword
        self[packed] = value = frequency + bonus + self._worth.single
        return value


def _import_tokenizer() -> "type[Tokenizer]":
    # jieba asks pkg_resources for the place of its own word list, which is not read here; to import
    # it takes 0.09 s and 15 MB. None in its place makes jieba do without.
    hidden = sys.modules.get("pkg_resources")
    sys.modules["pkg_resources"] = hidden  # type: ignore[assignment]
    try:
        from jieba import Tokenizer
    finally:
        if hidden is None:
            del sys.modules["pkg_resources"]
    return Tokenizer
