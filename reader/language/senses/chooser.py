"""The sense that fits, for all words of a text."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from reader.core.context import NO_CONTEXT, Context
from reader.core.tokens import TokenKind
from reader.language.senses import chinese, english
from reader.language.senses.chinese_across import rarity_of
from reader.language.senses.chinese_parts import is_counted, verbal
from reader.language.senses.chosen import ChosenSense
from reader.language.senses.compared import ComparedChinese, ComparedEnglish, InPhrase
from reader.language.senses.corrections import corrected
from reader.language.senses.english_evidence import Word as EnglishPlace
from reader.language.senses.parts import Part
from reader.language.senses.stretches import Stretch, stretches
from reader.language.senses.tagger import Tagger
from reader.language.senses.translations import Translations
from reader.language.senses.unlisted import hint_of_form, name_sense, number_sense

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord
    from reader.core.wordcards import Candidate
    from reader.language.conversion import Conversion
    from reader.language.entries import Entries
    from reader.language.readings import ChosenReading
    from reader.language.senses.chinese_across import ChineseAcross
    from reader.language.senses.english_across import EnglishAcross
    from reader.language.words import FoundWord
    from reader.language.words.segmentation import Segmenter

_CACHED: Final = 50_000  # words
_NEAR: Final = 2  # words behind a word that may tell what it means
_Compared = ComparedEnglish | InPhrase | ComparedChinese
_Words = Sequence["FoundWord"]
_Readings = Sequence["ChosenReading | None"]


class SenseChooser:
    """Chooses senses. Safe to use from several threads."""

    def __init__(
        self,
        entries: "Entries",
        segmenter: "Segmenter",
        conversion: "Conversion",
        find_phrases: "Callable[[_Words], Sequence[Candidate]]",
    ) -> None:
        """`find_phrases` gives the English phrases in the words of a text."""
        self._entries, self._find_phrases = entries, find_phrases
        self._tagger = Tagger(entries.english)

        @lru_cache(_CACHED)
        def rarity(word: str) -> float:
            return rarity_of(segmenter.share(word))

        self._english = english.EnglishSenses(entries.english, rarity)
        self._chinese = chinese.ChineseSenses(), chinese.ChineseSenses(taiwan=True)
        self._translations = Translations(
            entries, self._tagger, self._chinese[False], rarity, conversion
        )

    def choose(
        self, words: _Words, readings: _Readings, context: Context = NO_CONTEXT
    ) -> list[ChosenSense | None]:
        """Choose for each word of a text, None where nothing is known.

        `words` cover the text in order, `readings` are theirs.
        """
        compared = self._compare(words, readings, context, range(len(words)))
        return [
            self._chosen(number, words, readings, context, each.chosen() if each else None)
            for number, each in compared
        ]

    def explain(
        self, words: _Words, readings: _Readings, number: int, context: Context = NO_CONTEXT
    ) -> ChosenSense | None:
        """Choose for one word of a text, with all its senses in the order in which they fit."""
        compared = self._compare(words, readings, context, range(number, number + 1))
        each = dict(compared).get(number)
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
        word, reading = words[number], readings[number]
        if word.kind is TokenKind.NUMBER:
            sense = number_sense(word.text, _language(words, context)) or sense
        elif sense is None and word.kind is TokenKind.NAME and reading is not None:
            sense = name_sense(reading.syllables, context.across_at(word.start))
        return corrected(sense, word, reading, context.fixes)

    def _compare(
        self, words: _Words, readings: _Readings, context: Context, wanted: range
    ) -> Iterator[tuple[int, _Compared | None]]:
        """Compare words with what stands across, those of whole stretches that hold the wanted."""
        parts = [
            part
            for part in stretches(words, context.across)
            if part.words.start < wanted.stop and wanted.start < part.words.stop
        ]
        texts = {part.across for part in parts if part.across}
        in_english = self._translations.english(texts if context.across_language == "en" else ())
        in_chinese = self._translations.chinese(texts if context.across_language == "zh" else ())
        for part in parts:
            found: dict[int, _Compared] = {}
            found.update(self._compare_english(words, part, in_chinese))
            found.update(self._compare_chinese(words, readings, part, in_english, context))
            yield from ((number, found.get(number)) for number in part.words)

    def _compare_english(
        self, words: _Words, part: Stretch, across: "Mapping[str, ChineseAcross]"
    ) -> Iterator[tuple[int, _Compared]]:
        numbers = [n for n in part.words if words[n].language == "en"]
        if not numbers:
            return
        phrases = self._find_phrases([words[n] for n in part.words]) if len(numbers) > 1 else ()
        shown = [n for n in part.words if words[n].kind is not TokenKind.SPACE]
        tags = dict(zip(shown, self._tagger.tag([words[n].text for n in shown]), strict=True))
        if len(words) == 1:
            tags[0] = Part.ANY
        asked = [EnglishPlace(words[n].text, tags[n], part.place(words[n].start)) for n in numbers]
        starts = {words[n].start: n for n in numbers}
        for phrase in phrases:
            tag = tags[starts[phrase.start]]
            asked.append(EnglishPlace(phrase.headword, tag, part.place(phrase.start)))
        found = self._english.compare(asked, across.get(part.across))
        compared = [
            ComparedEnglish(
                self._english, word, each, self._entries.english(word.text), len(words) == 1
            )
            for word, each in zip(asked, found, strict=True)
        ]
        alone = dict(zip(numbers, compared, strict=False))
        yield from alone.items()
        for phrase, whole in zip(phrases, compared[len(numbers) :], strict=True):
            inside = [n for n in numbers if phrase.start <= words[n].start < phrase.end]
            is_unbroken = len(inside) == phrase.headword.count(" ") + 1
            for n in inside:
                yield n, InPhrase(alone[n], whole, is_unbroken)

    def _compare_chinese(
        self,
        words: _Words,
        readings: _Readings,
        part: Stretch,
        across: "Mapping[str, EnglishAcross]",
        context: Context,
    ) -> Iterator[tuple[int, _Compared]]:
        numbers = [n for n in part.words if words[n].language == "zh"]
        if not numbers:
            return
        senses, other = self._chinese[context.taiwan], across.get(part.across)
        asked = [self._chinese_word(words, readings[n], n, part) for n in numbers]
        asked = [_with_neighbours(asked, place) for place in range(len(asked))]
        found = senses.compare(asked, other)
        for n, word, shares in zip(numbers, asked, found, strict=True):
            yield n, ComparedChinese(senses, word, shares, other, hint_of_form(words[n]))

    def _chinese_word(
        self, words: _Words, reading: "ChosenReading | None", number: int, part: Stretch
    ) -> chinese.Word:
        word = words[number]
        entries: tuple[ChineseWord, ...] = self._entries.of(word)
        syllables = reading.syllables if reading else ()
        key = word.text
        if not entries and word.base:
            entries, key, syllables = self._entries.chinese(word.base), word.base, ()
        return chinese.Word(
            key,
            entries,
            syllables,
            verbal(words, number) if len(words) > 1 else 0.0,
            is_counted(words, number),
            word.kind is TokenKind.NAME,
            bool(number) and self._is_verb(words[number - 1]),
            part.place(word.start),
        )

    def _is_verb(self, word: "FoundWord") -> bool:
        """Whether a word is a verb first of all."""
        entries = self._entries.of(word) if word.language == "zh" else ()
        first = next((sense.text for entry in entries[:1] for sense in entry.senses), "")
        return first.startswith("to ")


def _with_neighbours(words: Sequence[chinese.Word], place: int) -> chinese.Word:
    near = (*words[max(place - 1, 0) : place], *words[place + 1 : place + _NEAR + 1])
    return words[place]._replace(near=[(word.key, word.entries) for word in near if word.entries])


def _language(words: _Words, context: Context) -> str:
    """Give the language of the text around a number."""
    if context.across_language in ("en", "zh"):
        return "zh" if context.across_language == "en" else "en"
    return "zh" if any(word.language == "zh" for word in words) else "en"
