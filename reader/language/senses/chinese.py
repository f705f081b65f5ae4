"""Which English meaning a Chinese word has in its sentence."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec import Struct

from reader.core.gloss_parts import Kind
from reader.core.wordcards import Ground, Reason
from reader.language.remembering import Recent
from reader.language.senses.chinese_evidence import NOTHING, Shares, evidence_for
from reader.language.senses.chinese_fits import fits_of
from reader.language.senses.chinese_glosses import Gloss
from reader.language.senses.chinese_prepared import Prepared, prepare
from reader.language.senses.chinese_word import Word
from reader.language.senses.grammar import favour, told

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord
    from reader.language.senses.english_across import EnglishAcross

_CACHED: Final = 4_000  # words
_CACHED_USES: Final = 4_000  # words with what stands beside them
_BORNE_OUT = 0.4  # evidence from which a translation is a reason
_NEIGHBOUR = 2.0  # what is said of a word beside this one
_CONTEXT_FREE = 10  # fields of a word that say how it stands, but not where
_NOBODY: Final = frozenset[int]()
_PART_NAMES: Final[Mapping[Kind, str]] = {
    Kind.VERB: "verb",
    Kind.MODAL: "modal verb",
    Kind.ADVERB: "adverb",
    Kind.CONJUNCTION: "conjunction",
    Kind.PREPOSITION: "preposition",
    Kind.MEASURE: "measure word",
    Kind.OTHER: "noun or adjective",
}


class Ranked(Struct, frozen=True, gc=False):
    """A sense with its score; `evidence` is the English that bears it out, "" for none."""

    score: float
    gloss: Gloss
    evidence: str


class _Usual(NamedTuple):
    """How well each of a word's senses fits but for the translation, and the best of them."""

    prepared: Prepared
    fits: Sequence[float]
    best: Ranked


class ChineseSenses:
    """Ranks the senses of Chinese words. Safe to use from several threads."""

    def __init__(self, *, taiwan: bool = False) -> None:
        self._taiwan = taiwan
        self._prepared = Recent[str, Prepared](_CACHED)
        self._usual = Recent[tuple[object, ...], _Usual](_CACHED_USES)
        self._meanings = Recent[str, Mapping[str, float]](_CACHED)

    def meanings(self, key: str, entries: tuple["ChineseWord", ...]) -> Mapping[str, float]:
        """Give the English words of a word's senses, with how much of its meaning each is."""
        known = self._meanings.get(key)
        if known is None:
            found: dict[str, float] = {}
            for gloss in self._prepare(key, entries).glosses:
                for piece in () if gloss.is_name else gloss.pieces:
                    share = 1 / (1 + 0.2 * gloss.sense) / piece.length**1.5
                    for word in piece.words:
                        found[word] = max(share, found.get(word, 0.0))
            known = self._meanings.put(key, found)
        return known

    def compare(self, words: Sequence[Word], across: "EnglishAcross | None") -> list[Shares]:
        """Find what bears the senses of the words of one sentence out.

        An English word that several Chinese words may mean is divided between them.
        """
        if across is None:
            return [NOTHING] * len(words)
        places = across.places
        claims = [
            {english: prepared.claim(english) for english in prepared.words & across.words}
            for prepared in [self._prepare(word.key, word.entries) for word in words]
        ]
        wanted = defaultdict[str, float](float)
        for own in claims:
            for english, claim in own.items():
                wanted[english] += claim
        return [
            {
                english: min(1.0, claim * len(places[english]) / wanted[english])
                for english, claim in own.items()
            }
            if own
            else NOTHING
            for own in claims
        ]

    def best(self, word: Word, shares: Shares, across: "EnglishAcross | None") -> Ranked | None:
        """Give the sense that fits best, None where the dictionary has none."""
        usual = self._rank(word)
        if usual is None:
            return None
        prepared, _, best = usual
        noted = self._noted(word, prepared) if prepared.noted else _NOBODY
        if not shares and not noted:
            return best  # as for most words: nothing tells more
        return max((best, *_borne_out(word, usual, noted, shares, across)), key=_score)

    def ranked(self, word: Word, shares: Shares, across: "EnglishAcross | None") -> list[Ranked]:
        """Give all senses, the best first."""
        usual = self._rank(word)
        if usual is None:
            return []
        prepared = usual.prepared
        noted = self._noted(word, prepared)
        plain = [Ranked(*each, "") for each in zip(usual.fits, prepared.glosses, strict=True)]
        best = {each.gloss: each for each in sorted(plain, key=_score, reverse=True)}
        borne_out = _borne_out(word, usual, noted, shares, across)
        best |= {each.gloss: each for each in borne_out}
        return sorted(best.values(), key=_score, reverse=True)

    def reason(self, word: Word, best: Ranked) -> Reason:
        """Say why a sense stands first."""
        if best.evidence:
            return Reason(Ground.TRANSLATION, best.evidence)
        by_rule = told(best.gloss.text, word.rules, word.line, word.number)
        if by_rule:
            return by_rule
        prepared = self._prepare(word.key, word.entries)
        if len(prepared.glosses) == 1:
            return Reason(Ground.ONLY)
        likeliest = max(prepared.glosses, key=lambda gloss: gloss.prior)
        if word.reading and word.reading not in prepared.readings[likeliest.entry]:
            return Reason(Ground.READING, " ".join(word.reading))
        if likeliest.kind is not best.gloss.kind and best.gloss.kind in _PART_NAMES:
            return Reason(Ground.PART_OF_SPEECH, _PART_NAMES[best.gloss.kind])
        return Reason(Ground.COMMONEST)

    def _prepare(self, key: str, entries: tuple["ChineseWord", ...]) -> Prepared:
        known = self._prepared.get(key)
        if known is None:
            known = self._prepared.put(key, prepare(entries, taiwan=self._taiwan))
        return known

    def _rank(self, word: Word) -> _Usual | None:
        """Weigh a word's senses by all but the translation; None where it has none."""
        key = word[:1] + word[2:_CONTEXT_FREE]
        known = self._usual.get(key)
        if known is None:
            prepared = self._prepare(word.key, word.entries)
            if prepared.glosses:
                fits = fits_of(word, prepared)
                favour(fits, prepared.glosses, word.rules)
                first = max(range(len(fits)), key=fits.__getitem__)
                best = Ranked(fits[first], prepared.glosses[first], "")
                known = self._usual.put(key, _Usual(prepared, fits, best))
        return known

    def _noted(self, word: Word, prepared: Prepared) -> frozenset[int]:
        """Give the senses that are said of a word beside this one: a sum of money, a decision."""
        found = _NOBODY
        for near in word.near:
            main = self._prepare(*near).main
            if not main.isdisjoint(prepared.noted):
                told = main & prepared.noted
                found |= {number for english in told for number in prepared.noting(english)}
        return found


def _borne_out(
    word: Word,
    usual: _Usual,
    noted: frozenset[int],
    shares: Shares,
    across: "EnglishAcross | None",
) -> Iterator[Ranked]:
    """Give the senses that say an English word across, or are said of a word beside it."""
    prepared = usual.prepared
    said_too = {number for english in shares for number in prepared.saying(english)}
    for number in said_too | noted:
        gloss = prepared.glosses[number]
        best, said = 0.0, ""
        if across is not None and shares:
            best, said = evidence_for(gloss, shares, across, word.place)
        score = usual.fits[number] + best + _NEIGHBOUR * (number in noted)
        yield Ranked(score, gloss, said if best >= _BORNE_OUT else "")


def _score(ranked: Ranked) -> float:
    return ranked.score
