"""Which Chinese meaning an English word has in its sentence."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec import Struct

from reader.core.wordcards import Ground, Reason
from reader.language.remembering import Recent
from reader.language.senses.english_evidence import (
    Found,
    Meanings,
    Word,
    find_evidence,
    meanings,
)
from reader.language.senses.english_items import Item, fits_of, items_of
from reader.language.senses.parts import name_of

if TYPE_CHECKING:
    from reader.core.lexicon import EnglishWord
    from reader.language.senses.chinese_across import ChineseAcross
    from reader.language.senses.parts import Part

_CACHED: Final = 4_000  # words
_BORNE_OUT = 0.4  # evidence from which a translation is a reason
_STRIPPED = 0.93  # of the evidence where 的 or 使 was taken off
_BORROWED = -1.2  # a word across whose own entry says the English word, beside what is listed
_BORROWED_FROM = 0.45  # how much of its meaning that must be
_EMPTY: Final = MappingProxyType[str, float]({})
_NONE: Final = Found(_EMPTY, _EMPTY)
_NOTHING: Final = Found(_EMPTY, _EMPTY, is_asked=False)
# Words that stand for no word across, and a third of all that stand in a text.
_LITTLE: Final = frozenset("a an the to of in on at by for with is are was were be been".split())


class Ranked(Struct, frozen=True, gc=False):
    """A meaning with its score; `evidence` is the Chinese that bears it out, "" for none."""

    score: float
    item: Item
    evidence: str


class _Usual(NamedTuple):
    """How well each of a word's meanings fits but for the translation, and the best of them."""

    fits: Sequence[float]
    best: Ranked


class _Prepared(NamedTuple):
    """A word's meanings, as they are and ready to be compared."""

    items: tuple[Item, ...]
    compared: Meanings
    has_lemma: bool

    def saying(self, string: str) -> list[tuple[int, float]]:
        """Give the numbers of the meanings that a string says, and how well it says each."""
        return [
            (number, _STRIPPED if item.strings.index(string) else 1.0)
            for number, item in enumerate(self.items)
            if string in item.strings
        ]


class EnglishSenses:
    """Ranks the meanings of English words. Safe to use from several threads."""

    def __init__(
        self,
        entries: Callable[[str], Sequence["EnglishWord"]],
        rarity: Callable[[str], float],
    ) -> None:
        """`rarity` says how much a Chinese word tells."""
        self._entries, self._rarity = entries, rarity
        self._prepared = Recent[str, _Prepared](_CACHED)
        self._usual = Recent[tuple[str, "Part"], _Usual](_CACHED)

    def compare(self, words: Sequence[Word], across: "ChineseAcross | None") -> list[Found]:
        """Find what bears the meanings of the words of one sentence out."""
        if across is None or not across.text:
            return [_NOTHING] * len(words)
        asked = [word for word in words if word.text.casefold() not in _LITTLE]
        compared = [self._prepare(word.text).compared for word in asked]
        found = iter(find_evidence(asked, compared, across, self._rarity))
        return [_NONE if word.text.casefold() in _LITTLE else next(found) for word in words]

    def best(self, word: Word, found: Found) -> Ranked | None:
        """Give the meaning that fits best, None where the dictionary has none."""
        usual = self._rank(word)
        if usual is None or not (found.weights or found.said):
            return usual and usual.best
        return max((usual.best, *self._borne_out(word, found, usual)), key=_score)

    def ranked(self, word: Word, found: Found) -> list[Ranked]:
        """Give all meanings, the best first."""
        usual = self._rank(word)
        if usual is None:
            return []
        items = self._prepare(word.text).items
        plain = [Ranked(*each, "") for each in zip(usual.fits, items, strict=True)]
        plain.sort(key=_score, reverse=True)
        best = {(each.item.entry, each.item.sense, each.item.place): each for each in plain}
        borrowed: list[Ranked] = []
        for each in self._borne_out(word, found, usual):
            place = each.item.entry, each.item.sense, each.item.place
            if each.item.sense < 0:
                borrowed.append(each)
            elif each.score > best[place].score:
                best[place] = each
        return sorted((*best.values(), *borrowed), key=_score, reverse=True)

    def reason(self, word: Word, best: Ranked) -> Reason:
        """Say why a meaning stands first."""
        if best.evidence:
            return Reason(Ground.TRANSLATION, best.evidence)
        items = self._prepare(word.text).items
        if len({item.text for item in items}) == 1:
            return Reason(Ground.ONLY)
        if max(items, key=lambda item: item.prior).label != best.item.label:
            return Reason(Ground.PART_OF_SPEECH, name_of(word.part))
        return Reason(Ground.COMMONEST)

    def _prepare(self, word: str) -> _Prepared:
        known = self._prepared.get(word)
        if known is None:
            entries = self._entries(word)
            items = items_of(entries)
            lemmas = {word.casefold(), *(entry.word.casefold() for entry in entries)}
            has_lemma = any(entry.inflection_of is not None for entry in entries)
            strings = chain.from_iterable([item.strings for item in items])
            prepared = _Prepared(items, meanings(strings, lemmas), has_lemma)
            known = self._prepared.put(word, prepared)
        return known

    def _rank(self, word: Word) -> _Usual | None:
        """Weigh a word's meanings by its part of speech alone; None where it has none."""
        key = word.text, word.part
        known = self._usual.get(key)
        if known is None:
            prepared = self._prepare(word.text)
            if prepared.items:
                fits = fits_of(prepared.items, word.part, has_lemma=prepared.has_lemma)
                first = max(range(len(fits)), key=fits.__getitem__)
                best = Ranked(fits[first], prepared.items[first], "")
                known = self._usual.put(key, _Usual(fits, best))
        return known

    def _borne_out(self, word: Word, found: Found, usual: _Usual) -> Iterator[Ranked]:
        """Give the meanings that stand across, and words borrowed there."""
        prepared = self._prepare(word.text)
        for string, weight in found.weights.items():
            for number, share in prepared.saying(string):
                worth = weight * share
                said = string if worth >= _BORNE_OUT else ""
                yield Ranked(usual.fits[number] + worth, prepared.items[number], said)
        for string, meaning in found.said.items():
            if meaning >= _BORROWED_FROM and not prepared.saying(string):
                weight = _BORROWED + found.weights.get(string, 0.0)
                yield Ranked(weight, _borrowed(string), string)


def _score(ranked: Ranked) -> float:
    return ranked.score


def _borrowed(string: str) -> Item:
    return Item(string, (string,), "", _BORROWED, 0, -1, 0, is_form=False)
