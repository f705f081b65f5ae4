"""The Chinese words of a text, compared with the English across."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from reader.core.tokens import TokenKind
from reader.language.remembering import Recent
from reader.language.senses.chinese_parts import EDGE, Neighbour, neighbour, verbal
from reader.language.senses.chinese_places import Role, negated_in, role_of
from reader.language.senses.chinese_word import Entered, Word
from reader.language.senses.compared import ComparedChinese
from reader.language.senses.grammar import load_grammar
from reader.language.senses.lines import Line
from reader.language.senses.unlisted import hint_of_form

if TYPE_CHECKING:
    from reader.language.entries import Entries
    from reader.language.readings import ChosenReading
    from reader.language.senses.chinese import ChineseSenses
    from reader.language.senses.english_across import EnglishAcross
    from reader.language.senses.stretches import Stretch
    from reader.language.words import FoundWord

_CACHED: Final = 4_000  # words
_NEAR: Final = 2  # words behind a word that may tell what it means


class ChineseComparer:
    """Compares Chinese words. Safe to use from several threads."""

    def __init__(self, entries: "Entries", senses: "ChineseSenses") -> None:
        self._entries, self._senses = entries, senses
        self._roles = Recent[str, Role](_CACHED)
        self._grammar = load_grammar()

    def line(self, words: Sequence["FoundWord"]) -> Line:
        """Have all words of a text ready to be looked at by rules."""
        return Line(words, self._role, self._grammar.counted)

    def compare(
        self,
        line: Line,
        readings: Sequence["ChosenReading | None"],
        part: "Stretch",
        across: "Mapping[str, EnglishAcross]",
    ) -> Iterator[tuple[int, ComparedChinese]]:
        """Give the Chinese words of a stretch of a line by their numbers, compared."""
        words = line.words
        numbers = [n for n in part.words if words[n].language == "zh"]
        if not numbers:
            return
        entered = [self._entered(words[n]) for n in numbers]
        negated, is_alone = negated_in(words, part.words), len(words) == 1
        beside = self._beside(words, part.words)
        grammar = self._grammar
        asked: list[Word] = []
        for place, n in enumerate(numbers):
            word, reading = words[n], readings[n]
            key, entries = entered[place]
            role_before, before = beside[n - 1]
            role_after, after = beside[n + 1]
            is_before_counted = beside[n - 2][1].counts if n > 1 else False
            is_behind = place and numbers[place - 1] == n - 1
            asked.append(
                Word(
                    key,
                    entries,
                    reading.syllables if reading and key == word.text else (),
                    0.0 if is_alone else verbal(before, after, is_before_counted=is_before_counted),
                    before.counts,
                    word.kind is TokenKind.NAME,
                    role_before,
                    role_after,
                    n in negated,
                    grammar.holding(line, n),
                    part.place(word.start),
                    (
                        *(entered[place - 1 : place] if is_behind else ()),
                        *entered[place + 1 : place + _NEAR + 1],
                    ),
                    line,
                    n,
                )
            )
        other = across.get(part.across)
        found = self._senses.compare(asked, other)
        for n, word, shares in zip(numbers, asked, found, strict=True):
            yield n, ComparedChinese(self._senses, word, shares, other, hint_of_form(words[n]))

    def _beside(
        self, words: Sequence["FoundWord"], numbers: range
    ) -> "Mapping[int, tuple[Role, Neighbour]]":
        """Tell of words and of those around what they do beside others and what they ask."""
        around = range(max(numbers.start - 2, 0), min(numbers.stop + 1, len(words)))
        beside: dict[int, tuple[Role, Neighbour]] = {}
        beside[-1] = beside[len(words)] = Role.EDGE, EDGE
        for n in around:
            word = words[n]
            asks = neighbour(word.simplified, is_number=word.kind is TokenKind.NUMBER)
            beside[n] = self._role(word), asks
        return beside

    def _entered(self, word: "FoundWord") -> Entered:
        """Give a word's entries, those of the plain word where it is a form."""
        entries = self._entries.of(word)
        if not entries and word.base:
            return Entered(word.base, self._entries.chinese(word.base))
        return Entered(word.text, entries)

    def _role(self, word: "FoundWord") -> Role:
        """Tell what a word does beside another."""
        if word.kind is TokenKind.NUMBER or word.language != "zh":
            return role_of(word, ())
        role = self._roles.get(word.text)
        if role is None:
            role = self._roles.put(word.text, role_of(word, self._entries.of(word)))
        return role
