"""English phrases over single words: "cracked down on", "in a way", "took it off"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.tokens import TokenKind
from reader.core.wordcards import Candidate
from reader.language.words.found import FoundWord
from reader.language.words.phrase_lines import ANYTHING, Line, Phrase

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.entries import Entries

_CACHED_PAIRS: Final = 5_000
_SLOTS: Final = ("one's", "oneself", "sb", "sth")


class _Begun(NamedTuple):
    """What begins with two words: the phrase they are, () for none, and longer by the third."""

    phrase: Phrase
    longer: Mapping[str, Sequence[Phrase]]

    def all(self) -> Iterator[Phrase]:
        """Give all phrases."""
        if self.phrase:
            yield self.phrase
        yield from chain.from_iterable(self.longer.values())


class PhraseBook:
    """Finds the dictionary's phrases in English texts. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary", entries: "Entries") -> None:
        self._entries = entries
        self._listed = cache(dictionary.english_phrases)
        self._firsts = cache(self._gather_firsts)
        self._phrases = lru_cache(_CACHED_PAIRS)(self._look_up)

    def load(self) -> None:
        """Load the list of phrases; the first English text waits for it otherwise."""
        self._firsts()

    def _gather_firsts(self) -> Mapping[str, bool]:
        """Give the words that phrases begin with; whether "one's", "sb" or the like may follow."""
        firsts: dict[str, bool] = {}
        for pair in self._listed():
            first, _, second = pair.partition(" ")
            firsts[first] = second in _SLOTS or firsts.get(first, False)
        return firsts

    def find(self, words: Sequence[FoundWord]) -> list[Candidate]:
        """Give the phrases in the words of a text, in order; of several at a place the longest."""
        places = [n for n, word in enumerate(words) if word.kind is not TokenKind.SPACE]
        shown = [words[n] for n in places]
        texts = [word.simplified.lower().replace("’", "'") for word in shown]
        english = {text for text, word in zip(texts, shown, strict=True) if word.language == "en"}
        line = Line(texts, shown, self._entries.lemmas(english))
        found: list[Candidate] = []
        for start in range(len(texts) - 1):
            matches = self._at(line, start)
            best = max(matches, key=_fitness) if matches else None
            if best and not (found and found[-1].end >= shown[best[0] - 1].end):
                found.append(_candidate(words, places[start], places[best[0] - 1], best[1]))
        return found

    def _at(self, line: Line, start: int) -> list[tuple[int, Phrase]]:
        """Give the phrases that begin at a word, with the place after their last word."""
        seconds = line.forms(start + 1)
        if not seconds:
            return []
        found: list[tuple[int, Phrase]] = []
        firsts = self._firsts()
        particle = line.particle(start)
        for first in line.forms(start):
            has_slot = firsts.get(first)
            if has_slot is None:  # no phrase begins so
                continue
            for second in seconds:
                begun = self._begun(f"{first} {second}")
                if begun is not None:
                    found.extend(_that_go_on(line, start, begun))
            for slot in _SLOTS if has_slot else ():
                begun = self._begun(f"{first} {slot}")
                if begun is not None:
                    found.extend(line.matches(begun.all(), start, 1))
            if particle:
                begun = self._begun(f"{first} {line.texts[particle]}")
                if begun is not None and begun.phrase:
                    found.append((particle + 1, begun.phrase))
        return found

    def _begun(self, pair: str) -> "_Begun | None":
        """Give the phrases that begin with two words, None for none: for nearly all."""
        return self._phrases(pair) if pair in self._listed() else None

    def _look_up(self, pair: str) -> "_Begun":
        """Take the phrases that begin with two words apart.

        One that ends with "sb" or "sth" would fit too much: "come to sth" is not "came to rely".
        """
        whole, longer = Phrase(), dict[str, list[Phrase]]()
        for listed in self._listed()[pair].split("\t"):
            phrase = tuple(listed.split(" "))
            if phrase[-1] in ANYTHING:
                continue
            if len(phrase) == 2:
                whole = phrase
            else:
                longer.setdefault(phrase[2], []).append(phrase)
        return _Begun(whole, longer)


def _that_go_on(line: Line, start: int, begun: _Begun) -> Iterator[tuple[int, Phrase]]:
    """Give the phrases that stand at a place where their first two words do."""
    if begun.phrase:
        yield start + 2, begun.phrase
    if begun.longer:
        for third in (*line.forms(start + 2), *_SLOTS):
            yield from line.matches(begun.longer.get(third, ()), start, 2)


def _fitness(match: tuple[int, Phrase]) -> tuple[int, int, Phrase]:
    """Order matches: the longest is best, then the plainest ("take off", not "take sth off")."""
    end, phrase = match
    return end, -len(phrase), phrase


def _candidate(words: Sequence[FoundWord], first: int, last: int, phrase: Phrase) -> Candidate:
    text = "".join(word.text for word in words[first : last + 1])
    return Candidate(
        text=text,
        start=words[first].start,
        end=words[last].end,
        headword=" ".join(phrase),
        is_phrase=True,
    )
