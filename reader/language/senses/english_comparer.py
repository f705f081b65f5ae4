"""The English words of a text, compared with the Chinese across."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.core.tokens import TokenKind
from reader.language.senses.compared import ComparedEnglish, InPhrase
from reader.language.senses.english_evidence import Word
from reader.language.senses.parts import Part
from reader.language.senses.tagger import divide_sentences

if TYPE_CHECKING:
    from reader.core.wordcards import Candidate
    from reader.language.entries import Entries
    from reader.language.senses.chinese_across import ChineseAcross
    from reader.language.senses.english import EnglishSenses
    from reader.language.senses.stretches import Stretch
    from reader.language.senses.tagger import Tagger
    from reader.language.words import FoundWord

FindPhrases = Callable[[Sequence["FoundWord"]], Sequence["Candidate"]]
"""Gives the English phrases in the words of a text, in order."""


class EnglishComparer:
    """Compares English words. Safe to use from several threads."""

    def __init__(
        self,
        entries: "Entries",
        senses: "EnglishSenses",
        tagger: "Tagger",
        find_phrases: FindPhrases,
    ) -> None:
        self._entries, self._senses, self._tagger = entries, senses, tagger
        self._find_phrases = find_phrases

    def compare(
        self,
        words: Sequence["FoundWord"],
        part: "Stretch",
        across: "Mapping[str, ChineseAcross]",
    ) -> Iterator[tuple[int, ComparedEnglish | InPhrase]]:
        """Give the English words of a stretch by their numbers, compared.

        A word that is part of a phrase is given twice, as part of it the second time.
        """
        numbers = [n for n in part.words if words[n].language == "en"]
        if not numbers:
            return
        here = [words[n] for n in part.words]
        phrases = self._find_phrases(here) if len(numbers) > 1 else ()
        self._entries.fetch_english(phrase.headword for phrase in phrases)
        tags = self._tags(words, part)
        asked = [Word(words[n].text, tags[n], part.place(words[n].start)) for n in numbers]
        starts = {words[n].start: n for n in numbers}
        asked += [
            Word(phrase.headword, tags[starts[phrase.start]], part.place(phrase.start))
            for phrase in phrases
        ]
        found = self._senses.compare(asked, across.get(part.across))
        is_alone = len(words) == 1
        compared = [
            ComparedEnglish(self._senses, word, each, self._entries.english(word.text), is_alone)
            for word, each in zip(asked, found, strict=True)
        ]
        alone = dict(zip(numbers, compared, strict=False))
        yield from alone.items()
        for phrase, whole in zip(phrases, compared[len(numbers) :], strict=True):
            inside = [n for n in numbers if phrase.start <= words[n].start < phrase.end]
            is_unbroken = len(inside) == phrase.headword.count(" ") + 1
            yield from ((n, InPhrase(alone[n], whole, is_unbroken)) for n in inside)

    def _tags(self, words: Sequence["FoundWord"], part: "Stretch") -> Mapping[int, Part]:
        """Give the parts of speech by the numbers of the words; one by itself may be any."""
        if len(words) == 1:
            return {0: Part.ANY}
        shown = [n for n in part.words if words[n].kind is not TokenKind.SPACE]
        if any(words[n].language == "zh" for n in shown):
            # A few English words in a Chinese text are no reason to look at all of it.
            sentences = divide_sentences(shown, lambda n: words[n].text)
            shown = [n for s in sentences if any(words[n].language == "en" for n in s) for n in s]
        return dict(zip(shown, self._tagger.tag([words[n].text for n in shown]), strict=True))
