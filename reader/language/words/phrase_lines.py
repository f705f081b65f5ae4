"""A line of English words, and where in it a phrase stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from reader.language.words.found import FoundWord

Phrase = tuple[str, ...]
"""The words of a phrase, folded; "one's", "oneself" and those of `ANYTHING` stand for others."""

ANYTHING: Final = frozenset({"sb", "sth", "somebody", "something"})
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


class Line:
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

    def matches(
        self, phrases: Iterable[Phrase], start: int, known: int
    ) -> Iterator[tuple[int, Phrase]]:
        """Give those of phrases that stand at a place, each with the place after it.

        That their first words do, one for one, is `known`.
        """
        for phrase in phrases:
            place = start + known
            for part in phrase[known:]:
                taken = self._taken(part, place)
                if not taken:
                    break
                place += taken
            else:
                yield place, phrase

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
        return 1 if part in forms or part in ANYTHING else 0

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
