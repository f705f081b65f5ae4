"""Word lists: lines of a word and its meaning are no text and its translation."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from reader.core.scripts import has_han, is_han
from reader.library.blocks import Block
from reader.library.sides import choose_languages
from reader.library.speakers import label_of

_PART_OF_SPEECH: Final = re.compile(
    r"(?:^|[\s\])）/|])(?:n|v|vt|vi|a|ad|adj|adv|prep|conj|pron|num|int|aux|art|abbr|phr|pl|"
    r"modal|det|interj)\.\s*(?=[^\sA-Za-z]|phr\.|[(（&/;,]|[A-Za-z])"
)
_PHONETIC: Final = re.compile(r"/[^/\s][^/]{0,30}/|\[[^\]\s\d][^\]]{0,30}\]")
_PINYIN: Final = re.compile(r"[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s*(?:[|｜:：=＝\t]|\s[-–—]+\s|\s{2,}|　)\s*")
_CHANGE: Final = re.compile(
    r"(?<=[A-Za-z)])\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+(?=[A-Za-z])"
)
_SENTENCE: Final = re.compile(r"[.!?。！？][”’」』\"']?$")
_MOST_WORDS, _MOST_CHARACTERS = 4, 10
_LONGEST_ENTRY = 160.0  # letters
_LEAST_IN_TEXT = 3  # entries one after the other
_SHARE, _LEAST = 0.6, 5  # of the lines, and how many of them at least


def is_word_list(blocks: Sequence[Block]) -> bool:
    """Whether most lines give a word and what it means."""
    entries = sum(map(_is_entry, blocks))
    return entries >= _LEAST and entries >= _SHARE * len(blocks)


def in_one_language(blocks: Sequence[Block]) -> list[Block]:
    """Call all lines of a word list by the language that most of it is in."""
    languages = choose_languages(blocks)
    weights = {
        tag: sum(block.weight for block in blocks if block.language == tag) for tag in languages
    }
    language = max(weights, key=weights.__getitem__)
    return [replace(block, language=language) for block in blocks]


def explains_word(block: Block) -> bool:
    """Whether a line gives a word with its part of speech or its pronunciation, and a meaning."""
    text = block.text
    if block.weight > _LONGEST_ENTRY or not has_han(text) or not _has_latin(text):
        return False
    return bool(_PART_OF_SPEECH.search(text) or (_PHONETIC.search(text) and not _ends(text)))


def listed_words(blocks: Sequence[Block]) -> list[int]:
    """Number the blocks that give words and their meanings, some of them one after the other."""
    labels = {label_of(block.text) for block in blocks if not has_han(block.text)} - {""}
    # A label that the other language has too is that of a text.
    entries = [_is_entry(block) and label_of(block.text) not in labels for block in blocks]
    runs = groupby(range(len(blocks)), key=entries.__getitem__)
    stretches = (list(run) for is_entry, run in runs if is_entry)
    return [n for stretch in stretches if len(stretch) >= _LEAST_IN_TEXT for n in stretch]


def _is_entry(block: Block) -> bool:
    text = block.text
    if explains_word(block):
        return True
    if block.weight > _LONGEST_ENTRY or not has_han(text) or _ends(text):
        return False
    parts = _BETWEEN.split(text) if _BETWEEN.search(text) else _CHANGE.split(text, maxsplit=1)
    return len(parts) > 1 and _has_latin(text) and all(map(is_word, parts))


def is_word(text: str) -> bool:
    """Whether a text is a word or a phrase rather than something said."""
    words = [word for word in re.findall(r"[A-Za-z][\w'’-]*", text) if not _PINYIN.fullmatch(word)]
    characters = sum(map(is_han, text))
    return (
        len(words) <= _MOST_WORDS
        and characters <= _MOST_CHARACTERS
        and not _SENTENCE.search(text.strip())
    )


def _ends(text: str) -> bool:
    return _SENTENCE.search(text) is not None


def _has_latin(text: str) -> bool:
    return re.search(r"[A-Za-z]", text) is not None
