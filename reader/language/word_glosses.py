"""Short meanings of words without a sentence around them."""

from collections.abc import Iterable

from reader.core.entries import EntryKey
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.language.dictionary import Dictionary


class WordGlosses:
    """Asks the dictionary for many words at once."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary

    def of(self, keys: Iterable[EntryKey]) -> dict[EntryKey, str]:
        """Give the first sense of each word; those that no dictionary has are missing."""
        keys = list(keys)
        chinese = self._dictionary.chinese_words({k.headword for k in keys if k.language == "zh"})
        english = self._dictionary.english_words({k.headword for k in keys if k.language == "en"})
        glosses = {
            key: _chinese(chinese.get(key.headword, ()), key.reading)
            if key.language == "zh"
            else _english(english.get(key.headword, ()))
            for key in keys
        }
        return {key: gloss for key, gloss in glosses.items() if gloss}


def _chinese(entries: tuple[ChineseWord, ...], reading: str) -> str:
    """Give the first sense of the entry that is read so, names last."""
    ordered = sorted(
        entries, key=lambda word: (" ".join(word.reading).lower() != reading, word.is_name)
    )
    return next((word.senses[0].text for word in ordered if word.senses), "")


def _english(entries: tuple[EnglishWord, ...]) -> str:
    return next((word.senses[0].text for word in entries if word.senses), "")
