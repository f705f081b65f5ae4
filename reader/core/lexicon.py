"""What a dictionary says of a word, in both directions.

Senses, references and words are `array_like`: the dictionary file keeps them so, a word a row. What
is changed in their fields changes the format of that file. None of them can be part of a circle, so
that the collector of garbage need not look at them (`gc=False`): they are many.
"""

from msgspec import Struct, field
from typing_extensions import override

from reader.core.gloss_parts import GlossParts


class Sense(Struct, frozen=True, array_like=True, gc=False):
    """One meaning, or in Chinese several that semicolons divide.

    `part_of_speech` and `label` ("coll.", "Tw") are "" where none is given. `weights` say how
    likely it is beside the word's others, as logarithms: one for an English sense, one for each
    of several Chinese meanings, () where nothing is known. `parts` is an English gloss taken
    apart, None where nobody did so yet.
    """

    text: str
    part_of_speech: str = ""
    label: str = ""
    weights: tuple[float, ...] = ()
    parts: GlossParts | None = None

    # How likely it is, and what can be told from its text, says nothing more of what it means.
    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sense) and self._said == other._said

    @override
    def __hash__(self) -> int:
        return hash(self._said)

    @property
    def _said(self) -> tuple[str, str, str]:
        return self.text, self.part_of_speech, self.label


class CrossReference(Struct, frozen=True, array_like=True, gc=False):
    """A pointer to another headword; `relation` is "see", "see also", "variant of" and the like."""

    relation: str
    simplified: str
    traditional: str
    reading: tuple[str, ...] = ()


class ChineseWord(Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """A headword of the Chinese–English dictionary with one reading.

    `reading` has a pinyin syllable with tone mark for each character; `taiwan_reading` is the
    reading used in Taiwan where it differs. `frequency` is on the Zipf scale (log10 of occurrences
    per billion words, 1 to 8). `levels` maps a standard ("HSK 2.0", "HSK 2021", "HSK 2025") to its
    level. `classifiers` are measure words as (simplified, traditional, reading).
    """

    simplified: str
    traditional: str
    reading: tuple[str, ...]
    senses: tuple[Sense, ...]
    taiwan_reading: tuple[str, ...] = ()
    classifiers: tuple[tuple[str, str, str], ...] = ()
    references: tuple[CrossReference, ...] = ()
    frequency: float | None = None
    levels: dict[str, str] = field(default_factory=dict[str, str])
    is_name: bool = False
    source: str = "CC-CEDICT"


class EnglishWord(Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """A headword of the English–Chinese dictionary.

    `phonetic` is IPA without slashes. `senses` are Chinese, by part of speech. `inflections` maps
    a name ("past tense", "plural") to its form; `inflection_of` is (name, lemma) where the
    looked-up word is itself a form. `tags` are exams ("四级", "雅思"). `cefr` is A1 to C2 or "".
    """

    word: str
    senses: tuple[Sense, ...]
    phonetic: str = ""
    definitions: tuple[Sense, ...] = ()
    inflections: dict[str, str] = field(default_factory=dict[str, str])
    inflection_of: tuple[str, str] | None = None
    tags: tuple[str, ...] = ()
    cefr: str = ""
    frequency: float | None = None
    source: str = "ECDICT"


class DictionarySource(Struct, frozen=True):
    """Where a part of the dictionary file comes from.

    `package` and `version` are what the build fetched; `dated` is the day of the data itself
    (YYYY-MM-DD), "" where it does not say. `entries` is how many were taken. `licence_text` is the
    whole licence where it must go with the data, else "".
    """

    name: str
    package: str
    version: str
    dated: str
    licence: str
    url: str
    entries: int
    licence_text: str = ""
