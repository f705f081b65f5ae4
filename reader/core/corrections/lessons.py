"""Corrections that hold for many texts: for those of an article, or for all."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from reader.core.corrections.correction import Correction, Kind, fold
from reader.core.corrections.matching import Finder

_NOT_CHINESE: Final = frozenset({"ja", "ko"})

_EAST_ASIAN: Final = "\u2e80"  # where the scripts begin that put no blanks between words

Place = tuple[int, Correction]
"""Where a correction holds: the code point at which its surface begins."""

Knows = Callable[[str], bool]
"""Tells whether the splitter has a simplified word anyway."""


def knows_nothing(_word: str) -> bool:
    """Have every word taught."""
    return False


class Lessons:
    """What some corrections say, made ready for texts; where two disagree the later counts.

    `taught`, `readings` and `glosses` are those of `reader.core.context.Fixes`. Words that
    `knows` knows need not be taught: where they stand among others, these may be right.
    """

    def __init__(
        self, corrections: Iterable[Correction] = (), knows: Knows = knows_nothing
    ) -> None:
        ordered = sorted(corrections, key=lambda each: each.updated_at)
        splits = [each for each in ordered if each.kind is Kind.SPLIT]
        self._readings = {each.headword: each for each in ordered if each.kind is Kind.READING}
        self._glosses = {
            (each.headword, " ".join(each.reading)): each
            for each in ordered
            if each.kind is Kind.GLOSS
        }
        words = {word for each in ordered for word in each.words}
        self.taught = frozenset(word for word in words if not knows(word))
        self.readings = {headword: each.reading for headword, each in self._readings.items()}
        self.glosses = {key: each.gloss for key, each in self._glosses.items()}
        self._splits = {(each.headword, each.language): each for each in splits}
        self._by_headword = Finder(string for string, _ in self._splits)
        # The twin of a stretch by itself may be another than the one it has in a text.
        written = {(fold(each.surface), each.language): each for each in splits}
        others = {key: each for key, each in written.items() if key not in self._splits}
        self._by_surface = Finder(string for string, _ in others)
        self._splits |= others

    @property
    def has_splits(self) -> bool:
        """Whether a text must be searched at all."""
        return bool(self._splits)

    def said_of(self, headword: str, reading: tuple[str, ...]) -> dict[Kind, Correction]:
        """Give what is said of a headword that is read so: its reading, its gloss."""
        spoken = " ".join(reading).lower()
        gloss = self._glosses.get((headword, spoken)) or self._glosses.get((headword, ""))
        found = {Kind.READING: self._readings.get(headword), Kind.GLOSS: gloss}
        return {kind: each for kind, each in found.items() if each is not None}

    def splits_in(self, text: str, twin: str, language: str) -> list[Place]:
        """Give where splits hold in a text of a language, the longest first.

        The text is in lower case, the twin is simplified besides.
        """
        places = dict.fromkeys(self._found(self._by_headword, twin, language))
        places |= dict.fromkeys(self._found(self._by_surface, text, language))
        return sorted(places, key=lambda place: (-len(place[1].surface), place[0]))

    def _found(self, finder: Finder, text: str, language: str) -> Iterator[Place]:
        tags = ("en",) if language in _NOT_CHINESE else ("zh", "en")
        for start, string in finder.find(text) if finder else ():
            for tag in tags:
                split = self._splits.get((string, tag))
                if split is not None and _is_whole(text, start, start + len(string)):
                    yield start, split


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends where a word in Latin letters may."""
    return not (_goes_on(text, start) or _goes_on(text, end))


def _goes_on(text: str, edge: int) -> bool:
    """Whether a word goes on from before a place to after it; Chinese ones may end anywhere."""
    if not 0 < edge < len(text):
        return False
    before, after = text[edge - 1], text[edge]
    if before >= _EAST_ASIAN or after >= _EAST_ASIAN:
        return False
    return before.isalnum() and after.isalnum()
