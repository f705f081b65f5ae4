"""Which English meaning a Chinese word has in its sentence."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.pinyin import split_tone
from reader.core.wordcards import Ground, Reason
from reader.language.senses.chinese_evidence import NOTHING, Shares, claims_of, evidence_for
from reader.language.senses.chinese_glosses import Gloss, glosses_of
from reader.language.senses.chinese_kinds import Kind
from reader.language.senses.chinese_places import Role, suits

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord
    from reader.language.senses.english_across import EnglishAcross

_CACHED: Final = 30_000
_BORNE_OUT = 0.4  # evidence from which a translation is a reason
_OTHER_READING = -4.0
_OTHER_TONE = -1.0  # 起来 as a word and as what completes a verb, gù shì and gù shi
_AS_NAME = 7.0  # a name, where the word was found to be one
_VERB = 0.8  # a verb where its neighbours ask for one, and against others
_COUNTED, _NOT_COUNTED = 3.0, -1.3  # a measure word, behind a number and elsewhere
_NEGATED, _NOT_NEGATED = 1.1, -0.3  # what is said with a negation, before one and elsewhere
_NEIGHBOUR = 2.0  # what is said of a word beside this one
_MAIN = 4  # senses of that word
_CONTEXT_FREE = 9  # fields of a word that say how it stands, but not where
_PART_NAMES: Final[Mapping[Kind, str]] = {
    Kind.VERB: "verb",
    Kind.MODAL: "modal verb",
    Kind.ADVERB: "adverb",
    Kind.CONJUNCTION: "conjunction",
    Kind.PREPOSITION: "preposition",
    Kind.MEASURE: "measure word",
    Kind.OTHER: "noun or adjective",
}


class Entered(NamedTuple):
    """A word, as it is kept, and its dictionary entries."""

    key: str
    entries: tuple["ChineseWord", ...]


class Word(NamedTuple):
    """A Chinese word in its sentence.

    `verbal` is how much its neighbours ask for a verb, -1 to 1; `is_counted` whether it stands
    where a measure word does; `is_name` whether it was found to be one; `place` where it stands.
    `before` and `after` tell what its neighbours do, `is_negated` that a negation stands behind
    it; `near` are the words beside it with their entries.
    """

    key: str
    entries: tuple["ChineseWord", ...]
    reading: tuple[str, ...]
    verbal: float
    is_counted: bool
    is_name: bool
    before: Role
    after: Role
    is_negated: bool
    place: float
    near: tuple[Entered, ...] = ()


class Ranked(NamedTuple):
    """A sense with its score; `evidence` is the English that bears it out, "" for none."""

    score: float
    gloss: Gloss
    evidence: str


class _Prepared(NamedTuple):
    """A word's senses, by their numbers: those that say an English word, or note one.

    `main` are the English words that its first senses say.
    """

    glosses: tuple[Gloss, ...]
    saying: Mapping[str, Sequence[int]]
    noting: Mapping[str, Sequence[int]]
    main: frozenset[str]
    readings: tuple[frozenset[tuple[str, ...]], ...]


class ChineseSenses:
    """Ranks the senses of Chinese words. Safe to use from several threads."""

    def __init__(self, *, taiwan: bool = False) -> None:
        self._taiwan = taiwan
        self._prepared: dict[str, _Prepared] = {}
        self._usual: dict[tuple[object, ...], tuple[Ranked, ...]] = {}
        self._meanings: dict[str, Mapping[str, float]] = {}

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
            if len(self._meanings) > _CACHED:
                self._meanings = {}
            known = self._meanings[key] = found
        return known

    def compare(self, words: Sequence[Word], across: "EnglishAcross | None") -> list[Shares]:
        """Find what bears the senses of the words of one sentence out.

        An English word that several Chinese words may mean is divided between them.
        """
        if across is None:
            return [NOTHING] * len(words)
        keys = across.places.keys()
        claims = [
            claims_of(prepared.glosses, prepared.saying.keys() & keys)
            for prepared in (self._prepare(word.key, word.entries) for word in words)
        ]
        wanted = defaultdict[str, float](float)
        for own in claims:
            for english, claim in own.items():
                wanted[english] += claim
        return [
            {
                english: min(1.0, claim * len(across.places[english]) / wanted[english])
                for english, claim in own.items()
            }
            if own
            else NOTHING
            for own in claims
        ]

    def best(self, word: Word, shares: Shares, across: "EnglishAcross | None") -> Ranked | None:
        """Give the sense that fits best, None where the dictionary has none."""
        usual = self._rank(word)
        if not usual:
            return None
        if not shares and not self._prepare(word.key, word.entries).noting:
            return usual[0]  # as for most words: nothing tells more
        return max((usual[0], *self._borne_out(word, shares, across)), key=_score)

    def ranked(self, word: Word, shares: Shares, across: "EnglishAcross | None") -> list[Ranked]:
        """Give all senses, the best first."""
        best = {each.gloss: each for each in self._rank(word)}
        best |= {each.gloss: each for each in self._borne_out(word, shares, across)}
        return sorted(best.values(), key=_score, reverse=True)

    def reason(self, word: Word, best: Ranked) -> Reason:
        """Say why a sense stands first."""
        if best.evidence:
            return Reason(Ground.TRANSLATION, best.evidence)
        prepared = self._prepare(word.key, word.entries)
        if len(prepared.glosses) == 1:
            return Reason(Ground.ONLY)
        likeliest = max(prepared.glosses, key=lambda gloss: gloss.prior)
        if word.reading and word.reading not in prepared.readings[likeliest.entry]:
            return Reason(Ground.READING, " ".join(word.reading))
        if likeliest.kind is not best.gloss.kind and best.gloss.kind in _PART_NAMES:
            return Reason(Ground.PART_OF_SPEECH, _PART_NAMES[best.gloss.kind])
        return Reason(Ground.COMMONEST)

    def _prepare(self, key: str, entries: tuple["ChineseWord", ...]) -> _Prepared:
        known = self._prepared.get(key)
        if known is None:
            glosses = glosses_of(entries, taiwan=self._taiwan)
            saying, noting = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
            for number, gloss in enumerate(glosses):
                for english in {word for piece in gloss.pieces for word in piece.words}:
                    saying[english].append(number)
                for english in gloss.noted:
                    noting[english].append(number)
            main = frozenset(w for g in glosses[:_MAIN] for piece in g.pieces for w in piece.words)
            if len(self._prepared) > _CACHED:
                self._prepared = {}
            known = _Prepared(glosses, saying, noting, main, tuple(map(_readings, entries)))
            self._prepared[key] = known
        return known

    def _rank(self, word: Word) -> tuple[Ranked, ...]:
        """Rank a word's senses by all but the translation: all, the best first."""
        key = word[:1] + word[2:_CONTEXT_FREE]
        known = self._usual.get(key)
        if known is None:
            prepared = self._prepare(word.key, word.entries)
            ranked = [Ranked(_fit(gloss, word, prepared), gloss, "") for gloss in prepared.glosses]
            known = tuple(sorted(ranked, key=_score, reverse=True))
            if len(self._usual) > _CACHED:
                self._usual = {}
            self._usual[key] = known
        return known

    def _borne_out(
        self, word: Word, shares: Shares, across: "EnglishAcross | None"
    ) -> Iterator[Ranked]:
        """Give the senses that say an English word across, or are said of a word beside it."""
        prepared = self._prepare(word.key, word.entries)
        noted = self._noted(word, prepared) if prepared.noting else frozenset[int]()
        said_too = {number for english in shares for number in prepared.saying[english]}
        for number in said_too | noted:
            gloss = prepared.glosses[number]
            best, said = 0.0, ""
            if across is not None and shares:
                best, said = evidence_for(gloss, shares, across, word.place)
            score = _fit(gloss, word, prepared) + best + _NEIGHBOUR * (number in noted)
            yield Ranked(score, gloss, said if best >= _BORNE_OUT else "")

    def _noted(self, word: Word, prepared: _Prepared) -> frozenset[int]:
        """Give the senses that are said of a word beside this one: a sum of money, a decision."""
        noted = prepared.noting.keys()
        found = (noted & self._prepare(*near).main for near in word.near)
        return frozenset(n for english in found for e in english for n in prepared.noting[e])


def _fit(gloss: Gloss, word: Word, prepared: _Prepared) -> float:
    """Score a sense by itself, how the word is read and what its neighbours ask for."""
    score = gloss.prior
    readings = prepared.readings[gloss.entry]
    if word.reading and word.reading not in readings:
        toneless = _toneless(word.reading)
        is_near = any(_toneless(reading) == toneless for reading in readings)
        score += _OTHER_TONE if is_near else _OTHER_READING
    if gloss.is_name:
        score += _AS_NAME if word.is_name else 0.0
    else:
        score += suits(gloss.kind, word.before, word.after)
    if gloss.is_negative:
        score += _NEGATED if word.is_negated else _NOT_NEGATED
    if gloss.kind is Kind.MEASURE:
        score += _COUNTED if word.is_counted else _NOT_COUNTED
    return score + _VERB * (word.verbal if gloss.is_verb else -word.verbal)


def _readings(entry: "ChineseWord") -> frozenset[tuple[str, ...]]:
    readings = (entry.reading, entry.taiwan_reading) if entry.taiwan_reading else (entry.reading,)
    return frozenset(tuple(syllable.lower() for syllable in reading) for reading in readings)


def _toneless(reading: Sequence[str]) -> list[str]:
    """Give a reading of several syllables without tones; single ones differ by them."""
    return [split_tone(s)[0] for s in reading] if len(reading) > 1 else list(reading)


def _score(ranked: Ranked) -> float:
    return ranked.score
