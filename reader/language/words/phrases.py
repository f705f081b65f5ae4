"""English phrases over single words: "cracked down on", "in a way", "took it off"."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from reader.core.tokens import TokenKind
from reader.core.wordcards import Candidate
from reader.language.words.found import FoundWord

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.entries import Entries

Phrase = tuple[str, ...]

_CACHED_PAIRS: Final = 5_000
_AFTER_NOUN: Final = frozenset("apart aside away back down off out over together up".split())
_AFTER_PRONOUN: Final = _AFTER_NOUN | frozenset(
    "about across along around by forth forward in on through".split()
)
_WIDEST_GAP: Final = 3  # words between a verb and its particle
_PRONOUNS: Final = frozenset(
    "it them him her me us you this that these those everything something anything one some any "
    "all".split()
)
_DETERMINERS: Final = frozenset("the a an my your his her its our their this that".split())
_POSSESSIVES: Final = frozenset("my your his her its our their one's".split())
_REFLEXIVES: Final = frozenset(
    "myself yourself himself herself itself ourselves yourselves themselves oneself".split()
)
_ANYTHING: Final = frozenset({"sb", "sth", "somebody", "something"})
_SLOTS: Final = ("one's", "oneself", "sb", "sth")


class PhraseBook:
    """Finds the dictionary's phrases in English texts. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary", entries: "Entries") -> None:
        self._entries = entries
        self._listed = cache(dictionary.english_phrases)
        self._phrases = lru_cache(_CACHED_PAIRS)(self._look_up)

    def load(self) -> None:
        """Load the list of phrases; the first English text waits for it otherwise."""
        self._listed()

    def find(self, words: Sequence[FoundWord]) -> list[Candidate]:
        """Give the phrases in the words of a text, in order; of several at a place the longest."""
        places = [n for n, word in enumerate(words) if word.kind is not TokenKind.SPACE]
        shown = [words[n] for n in places]
        texts = [word.simplified.lower().replace("’", "'") for word in shown]
        english = {text for text, word in zip(texts, shown, strict=True) if word.language == "en"}
        line = _Line(texts, shown, self._entries.lemmas(english))
        found: list[Candidate] = []
        for start in range(len(texts) - 1):
            matches = self._at(line, start)
            best = max(matches, key=_fitness) if matches else None
            if best and not (found and found[-1].end >= shown[best[0] - 1].end):
                found.append(_candidate(words, places[start], places[best[0] - 1], best[1]))
        return found

    def _at(self, line: "_Line", start: int) -> list[tuple[int, Phrase]]:
        """Give the phrases that begin at a word, with the place after their last word."""
        found: list[tuple[int, Phrase]] = []
        listed, seconds = self._listed(), line.forms(start + 1)
        if not seconds:
            return found
        particle = line.particle(start)
        for first in line.forms(start):
            for second in (*seconds, *_SLOTS):
                pair = f"{first} {second}"
                if pair in listed:
                    for phrase in self._phrases(pair):
                        end = line.match(phrase, start)
                        if end:
                            found.append((end, phrase))
            divided = f"{first} {line.texts[particle]}" if particle else ""
            if divided in listed and (phrase := tuple(divided.split(" "))) in self._phrases(
                divided
            ):
                found.append((particle + 1, phrase))
        return found

    def _look_up(self, pair: str) -> list[Phrase]:
        """Give the phrases that begin with two words.

        One that ends with "sb" or "sth" would fit too much: "come to sth" is not "came to rely".
        """
        phrases = (tuple(phrase.split(" ")) for phrase in self._listed()[pair].split("\t"))
        return [phrase for phrase in phrases if phrase[-1] not in _ANYTHING]


def _fitness(match: tuple[int, Phrase]) -> tuple[int, int, Phrase]:
    """Order matches: the longest is best, then the plainest ("take off", not "take sth off")."""
    end, phrase = match
    return end, -len(phrase), phrase


class _Line:
    """The `texts` of words without blanks, with the words they may be forms of."""

    def __init__(
        self,
        texts: Sequence[str],
        words: Sequence[FoundWord],
        lemmas: Mapping[str, frozenset[str]],
    ) -> None:
        self.texts = texts
        self._forms = [
            (text, *(lemmas.get(text, frozenset()) - {text})) if word.language == "en" else ()
            for text, word in zip(texts, words, strict=True)
        ]

    def forms(self, place: int) -> tuple[str, ...]:
        """Give an English word and its lemmas, () for anything else."""
        return self._forms[place] if place < len(self._forms) else ()

    def match(self, phrase: Phrase, start: int) -> int:
        """Give the place after a phrase, 0 where it does not stand there; its first word does."""
        place = start + 1
        for part in phrase[1:]:
            taken = self._taken(part, place)
            if not taken:
                return 0
            place += taken
        return place

    def _taken(self, part: str, place: int) -> int:
        """Give how many words a part of a phrase takes at a place, 0 where it does not fit."""
        forms = self.forms(place)
        if not forms:
            return 0
        if part == "one's":
            if forms[0] in _POSSESSIVES:
                return 1
            return 2 if self.texts[place + 1 : place + 2] == ["'s"] else 0
        if part == "oneself" and forms[0] in _REFLEXIVES:
            return 1
        return 1 if part in forms or part in _ANYTHING else 0

    def particle(self, start: int) -> int:
        """Give the place of a particle one to three words after a verb ("took it off"), else 0.

        Before a noun the commonest prepositions are no particles: not "put the cup on it".
        """
        opening = self.texts[start + 1]
        is_pronoun, is_determiner = opening in _PRONOUNS, opening in _DETERMINERS
        if not (is_pronoun or is_determiner):
            return 0
        particles = _AFTER_PRONOUN if is_pronoun else _AFTER_NOUN
        for place in range(start + 2, start + 2 + _WIDEST_GAP):
            forms = self.forms(place)
            if not forms:
                return 0
            if forms[0] in particles:
                return place
            if not is_determiner:
                return 0  # after a pronoun alone nothing more stands between
        return 0


def _candidate(words: Sequence[FoundWord], first: int, last: int, phrase: Phrase) -> Candidate:
    text = "".join(word.text for word in words[first : last + 1])
    return Candidate(
        text=text,
        start=words[first].start,
        end=words[last].end,
        headword=" ".join(phrase),
        is_phrase=True,
    )
