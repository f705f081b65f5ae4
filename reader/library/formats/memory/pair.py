"""Which two of the languages of a translation memory are read."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from reader.core.scripts import UNKNOWN
from reader.library.formats.memory.units import MemoryUnit, Variant


class Pair(Struct, frozen=True):
    """Two languages; `tags` says how often each variety of a language is there.

    One of the languages is "und" where a memory has but one.
    """

    languages: tuple[str, str]
    tags: Counter[str]
    others: tuple[str, ...] = ()

    def of(self, unit: MemoryUnit) -> tuple[Variant | None, Variant | None]:
        """Give what a unit says in both, in the usual variety where it has several."""
        return self._of(unit, self.languages[0]), self._of(unit, self.languages[1])

    def _of(self, unit: MemoryUnit, language: str) -> Variant | None:
        variants = (one for one in unit.variants if one.language == language)
        return max(variants, key=lambda one: self.tags[one.tag], default=None)


def choose_pair(units: Sequence[MemoryUnit]) -> Pair:
    """Choose English and Chinese, else the two languages that most units have, as they come."""
    counts: Counter[str] = Counter()
    tags: Counter[str] = Counter()
    for unit in units:
        for language in dict.fromkeys(one.language for one in unit.variants):
            counts[language] += 1
        for one in unit.variants:
            tags[one.tag] += 1
    languages = _languages(counts)
    return Pair(languages, tags, tuple(one for one in counts if one not in languages))


def _languages(counts: Counter[str]) -> tuple[str, str]:
    if counts["en"] and counts["zh"]:
        return "en", "zh"
    chosen = {language for language, _ in counts.most_common(2)}
    order = [language for language in counts if language in chosen]
    if len(order) < 2:
        only = order[0] if order else UNKNOWN
        return (UNKNOWN, only) if only == "zh" else (only, UNKNOWN)
    return order[0], order[1]
