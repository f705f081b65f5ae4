"""The sense that fits, for all words of a text."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from reader.core.context import NO_CONTEXT, Context
from reader.core.tokens import TokenKind
from reader.language.senses.chinese import ChineseSenses
from reader.language.senses.chinese_across import rarity_of
from reader.language.senses.chinese_comparer import ChineseComparer
from reader.language.senses.chosen import ChosenSense
from reader.language.senses.compared import ComparedChinese, ComparedEnglish, InPhrase
from reader.language.senses.corrections import corrected
from reader.language.senses.english import EnglishSenses
from reader.language.senses.english_comparer import EnglishComparer, FindPhrases
from reader.language.senses.stretches import stretches
from reader.language.senses.tagger import Tagger
from reader.language.senses.translations import Translations
from reader.language.senses.unlisted import name_sense, number_sense

if TYPE_CHECKING:
    from reader.language.conversion import Conversion
    from reader.language.entries import Entries
    from reader.language.readings import ChosenReading
    from reader.language.words import FoundWord
    from reader.language.words.segmentation import Segmenter

_CACHED: Final = 8_000  # words
Compared = ComparedEnglish | InPhrase | ComparedChinese
_Words = Sequence["FoundWord"]
_Readings = Sequence["ChosenReading | None"]


class SenseChooser:
    """Chooses senses. Safe to use from several threads."""

    def __init__(
        self,
        entries: "Entries",
        segmenter: "Segmenter",
        conversion: "Conversion",
        find_phrases: FindPhrases,
    ) -> None:
        """`find_phrases` gives the English phrases in the words of a text."""
        tagger = Tagger(entries.english)

        @lru_cache(_CACHED)
        def rarity(word: str) -> float:
            return rarity_of(segmenter.share(word))

        plain, taiwan = ChineseSenses(), ChineseSenses(taiwan=True)
        self._translations = Translations(
            entries, tagger, plain, rarity, segmenter.beginnings, conversion
        )
        self._english = EnglishComparer(
            entries, EnglishSenses(entries.english, rarity), tagger, find_phrases
        )
        self._chinese = ChineseComparer(entries, plain), ChineseComparer(entries, taiwan)

    def choose(
        self, words: _Words, readings: _Readings, context: Context = NO_CONTEXT
    ) -> list[ChosenSense | None]:
        """Choose for each word of a text, None where nothing is known.

        `words` cover the text in order, `readings` are theirs.
        """
        compared = self._compare(words, readings, context, range(len(words)))
        chosen = [each and each.chosen() for each in map(compared.get, range(len(words)))]
        return [
            self._chosen(number, words, readings, context, sense)
            for number, sense in enumerate(chosen)
        ]

    def explain(
        self,
        words: _Words,
        readings: _Readings,
        number: int,
        context: Context = NO_CONTEXT,
        kept: dict[int, Compared] | None = None,
    ) -> ChosenSense | None:
        """Choose for one word of a text, with all its senses in the order in which they fit.

        `kept` is handed over again for other words of the same text: it holds what was compared.
        """
        compared: dict[int, Compared] = {} if kept is None else kept
        if number not in compared:
            compared.update(self._compare(words, readings, context, range(number, number + 1)))
        each = compared.get(number)
        sense = each.explained() if each else None
        return self._chosen(number, words, readings, context, sense)

    def _chosen(
        self,
        number: int,
        words: _Words,
        readings: _Readings,
        context: Context,
        sense: ChosenSense | None,
    ) -> ChosenSense | None:
        word = words[number]
        kind = word.kind
        if kind is TokenKind.NUMBER:
            sense = number_sense(word.text, _language(words, context)) or sense
        elif sense is None and kind is TokenKind.NAME:
            reading = readings[number]
            if reading is not None:
                sense = name_sense(reading.syllables, context.across_at(word.start))
        fixes = context.fixes
        if fixes.words or fixes.glosses:
            return corrected(sense, word, readings[number], fixes)
        return sense

    def _compare(
        self, words: _Words, readings: _Readings, context: Context, wanted: range
    ) -> Mapping[int, Compared]:
        """Compare words with what stands across, those of whole stretches that hold the wanted.

        Give them by their numbers; those of other languages are missing.
        """
        parts = [
            part
            for part in stretches(words, context.across)
            if part.words.start < wanted.stop and wanted.start < part.words.stop
        ]
        texts = {part.across for part in parts if part.across}
        in_english = self._translations.english(texts if context.across_language == "en" else ())
        in_chinese = self._translations.chinese(texts if context.across_language == "zh" else ())
        chinese = self._chinese[context.taiwan]
        line = chinese.line(words)
        found: dict[int, Compared] = {}
        for part in parts:
            found.update(self._english.compare(words, part, in_chinese))
            found.update(chinese.compare(line, readings, part, in_english))
        return found


def _language(words: _Words, context: Context) -> str:
    """Give the language of the text around a number."""
    if context.across_language in ("en", "zh"):
        return "zh" if context.across_language == "en" else "en"
    return "zh" if any(word.language == "zh" for word in words) else "en"
