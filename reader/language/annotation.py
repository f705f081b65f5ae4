"""Annotation: a text becomes tokens that cover it, each with its reading and first gloss."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from reader.core.context import NO_CONTEXT, Context
from reader.core.tokens import Headword, Token, TokenKind
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.entries import Entries
from reader.language.readings import ChosenReading
from reader.language.senses import ChosenSense
from reader.language.words import FoundWord

if TYPE_CHECKING:
    from reader.language.alignment.lexicon import Lexicon
    from reader.language.readings.chooser import ReadingChooser
    from reader.language.senses.chooser import SenseChooser
    from reader.language.words.finding import WordFinder

_UNREAD = ChosenReading((), 0.0, "pypinyin")


class _Stages(NamedTuple):
    words: "WordFinder"
    readings: "ReadingChooser"
    senses: "SenseChooser"


class Annotator:
    """Finds words, readings and glosses, in this order. Safe to use from several threads."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self.step_aside: Callable[[], None] = _go_on
        """Called every few milliseconds of long work, which goes on when this returns."""
        self._conversion = Conversion()
        self.entries = Entries(dictionary)
        self.lessons = 0
        """How often words were taught: what was found before may be found otherwise now."""
        self._made: _Stages | None = None
        self._lock = Lock()

    @property
    def words(self) -> "WordFinder":
        """What finds words."""
        return self._stages().words

    @property
    def readings(self) -> "ReadingChooser":
        """What chooses readings."""
        return self._stages().readings

    @property
    def senses(self) -> "SenseChooser":
        """What chooses senses."""
        return self._stages().senses

    def lexicon(self) -> "Lexicon":
        """Give the words of both languages that an aligner asks for; they share what is loaded."""
        from reader.language.alignment.lexicon import Lexicon

        return Lexicon(self._dictionary, self.words.segmenter, self._conversion)

    def knows(self, word: str) -> bool:
        """Whether a dictionary has a simplified word, the person's own among them."""
        return self.words.segmenter.knows(word)

    def teach(self, words: Iterable[str]) -> None:
        """Have Chinese words known beside the dictionary's, in place of those taught before."""
        self.words.teach(words)
        self.lessons += 1

    def load(self) -> None:
        """Load all that the first line would otherwise wait for."""
        self.words.load()
        self.readings.load()
        self.annotate("加载", "zh")

    def annotate(
        self, text: str, language: str, context: Context = NO_CONTEXT
    ) -> tuple[Token, ...]:
        """Divide a text; `language` is the tag of its side and decides about bare characters."""
        return self.annotate_all([(text, language, context)])[0]

    def annotate_all(
        self, texts: Sequence[tuple[str, str, Context]]
    ) -> tuple[tuple[Token, ...], ...]:
        """Divide several texts, each with its language and context: faster than one by one."""
        step_aside = self.step_aside
        found = self.words.find_all(texts)
        step_aside()
        self.entries.fetch(chain.from_iterable(found))
        step_aside()
        contexts = [context for _, _, context in texts]
        read = self.readings.read_all(list(zip(found, contexts, strict=True)))
        tokens: list[tuple[Token, ...]] = []
        for each in zip(found, read, contexts, strict=True):
            step_aside()
            tokens.append(tuple(self._tokens(*each)))
        return tuple(tokens)

    def _stages(self) -> _Stages:
        """Make the stages when they are first needed: the window does not wait for them."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def _make(self) -> _Stages:
        from reader.language.readings.chooser import ReadingChooser
        from reader.language.senses.chooser import SenseChooser
        from reader.language.words.finding import WordFinder

        entries, conversion = self.entries, self._conversion
        words = WordFinder(self._dictionary, entries, conversion)
        senses = SenseChooser(entries, words.segmenter, conversion, words.phrases)
        return _Stages(words, ReadingChooser(self._dictionary, entries), senses)

    def _tokens(
        self,
        words: Sequence[FoundWord],
        readings: Sequence[ChosenReading | None],
        context: Context,
    ) -> Iterator[Token]:
        senses = self.senses.choose(words, readings, context)
        for word, reading, sense in zip(words, readings, senses, strict=True):
            if word.language == "zh":
                yield self._chinese_token(word, reading or _UNREAD, sense)
            elif word.language == "en":
                yield _english_token(word, sense)
            else:
                gloss = sense.gloss if sense else None
                yield Token(word.text, word.start, word.end, word.kind, word.language, gloss=gloss)

    def _chinese_token(
        self, word: FoundWord, reading: ChosenReading, sense: ChosenSense | None
    ) -> Token:
        entry = sense.chinese[0] if sense and sense.chinese else None
        return Token(
            word.text,
            word.start,
            word.end,
            TokenKind.NAME if entry and entry.is_name else word.kind,
            "zh",
            reading.syllables,
            reading.confidence,
            reading.source,
            sense.gloss if sense else None,
            Headword(entry.simplified, entry.traditional)
            if entry
            else Headword(word.simplified, self._traditional(word)),
        )

    def _traditional(self, word: FoundWord) -> str:
        """Give the traditional form of a word that no dictionary has, by its characters."""
        entries = ((character, self.entries.chinese(character)) for character in word.text)
        return "".join(found[0].traditional if found else own for own, found in entries)


def _go_on() -> None:
    """Step aside for nobody."""


def _english_token(word: FoundWord, sense: ChosenSense | None) -> Token:
    entries = sense.english if sense else ()
    lemma = entries[0].word if entries else word.text
    return Token(
        word.text,
        word.start,
        word.end,
        word.kind,
        "en",
        source="dictionary" if entries else None,
        confidence=1.0 if entries else 0.0,
        gloss=sense.gloss if sense else None,
        headword=Headword(lemma, lemma),
    )
