"""The Chinese part: CC-CEDICT with frequencies and levels, in order, and its indexes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from dictionary_build.database import Writer
from dictionary_build.phrases import Listed, choose_phrases, pack_phrases
from dictionary_build.ranking import order
from dictionary_build.references import Resolver
from dictionary_build.reverse import index
from dictionary_build.spelling import spell
from dictionary_build.splitter import count_words, with_kinds
from reader.core.lexicon import ChineseWord
from reader.language.dictionary_splitter import pack_words


class WordFacts(Struct, frozen=True, kw_only=True):
    """What other lists know of Chinese words, all by simplified form.

    `frequencies` are on the Zipf scale. `levels` maps a standard to word → level. `readings` has
    those of single characters, commonest first. `jieba` is its word list as text. `phrases` are
    read as wholes.
    """

    frequencies: Mapping[str, float]
    levels: Mapping[str, Mapping[str, str]]
    readings: Mapping[str, Sequence[str]]
    jieba: str
    phrases: Listed


def write_chinese(writer: Writer, words: Iterable[ChineseWord], facts: WordFacts) -> int:
    """Write all words, their indexes and the splitter's list; give how many words there are."""
    ordered = order((_with_facts(word, facts) for word in words), facts.readings)
    resolver = Resolver(ordered)
    for number, word in enumerate(ordered):
        writer.add_chinese(word, resolver.targets(number))
    writer.add_reverse(index(ordered))
    writer.add_spellings(spell(ordered))
    headwords = frozenset(_splittable(ordered))
    counts = count_words(facts.jieba, headwords, facts.frequencies)
    writer.add_splitter(pack_words(with_kinds(counts, headwords)).items())
    writer.add_phrases(pack_phrases(choose_phrases(facts.phrases, ordered)))
    return len(ordered)


def _with_facts(word: ChineseWord, facts: WordFacts) -> ChineseWord:
    """Add frequency and levels; a list that knows only the form means no name."""
    levels = {
        standard: listed[word.simplified]
        for standard, listed in facts.levels.items()
        if word.simplified in listed and not word.is_name
    }
    return replace(word, frequency=facts.frequencies.get(word.simplified), levels=levels)


def _splittable(words: Iterable[ChineseWord]) -> Iterator[str]:
    """Give the words that a splitter may meet whole: no punctuation."""
    return (word.simplified for word in words if word.simplified.isalnum())
