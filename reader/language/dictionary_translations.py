"""The Chinese that may stand for English words: both dictionaries, many words at once."""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from msgspec import Struct, msgpack

_LEMMAS: Final = """
    SELECT form.folded, english.folded FROM inflection AS form
    JOIN english ON english.id = form.word
    WHERE form.folded IN (SELECT value FROM json_each(?)) AND english.folded <> form.folded
"""
_SENSES: Final = """
    SELECT english.folded, packed FROM english JOIN english_word USING (id)
    WHERE english.folded IN (SELECT value FROM json_each(?))
"""
_REVERSE: Final = """
    SELECT reverse.term, chinese.simplified FROM reverse
    JOIN chinese ON chinese.id = reverse.word
    WHERE reverse.term IN (SELECT value FROM json_each(?))
"""
_ASIDE: Final = re.compile(r"[(（\[【<〈][^)）\]】>〉]*[)）\]】>〉]|…|\.{3}")
_DIVIDER: Final = re.compile(r"[;；,，、]")
_WORD: Final = re.compile(r"[\u4e00-\u9fff]{1,5}")
_LONG_ENOUGH: Final = 3  # characters, of which an ending or a beginning may be taken off

Translations = Mapping[str, frozenset[str]]
"""For each English word, folded, the simplified Chinese words of one to five characters."""


class _Sense(Struct, array_like=True, gc=False):
    """Of a sense of the dictionary the beginning: what follows is passed over."""

    text: str


class _Word(Struct, array_like=True, gc=False):
    """Of an English word of the dictionary the beginning."""

    word: str
    senses: tuple[_Sense, ...]


_UNPACK: Final = msgpack.Decoder(_Word).decode


def find_translations(connection: sqlite3.Connection, words: Collection[str]) -> Translations:
    """Give the translations of words and of the lemmas they are forms of.

    `words` are folded; those that no dictionary knows are missing from the answer.
    """
    lemmas = defaultdict[str, set[str]](set)
    for form, found in find_lemmas(connection, words).items():
        for lemma in found:
            lemmas[lemma].add(form)
    for word in words:
        lemmas[word].add(word)
    asked = json.dumps(list(lemmas))
    answers = defaultdict[str, set[str]](set)
    for lemma, packed in connection.execute(_SENSES, (asked,)):
        senses = _UNPACK(packed).senses
        chinese = {word for sense in senses for word in _chinese_words(sense.text)}
        for word in lemmas[lemma]:
            answers[word] |= chinese
    for term, simplified in connection.execute(_REVERSE, (asked,)):
        if _WORD.fullmatch(simplified):
            for word in lemmas[term]:
                answers[word].add(simplified)
    return {word: frozenset(chinese) for word, chinese in answers.items() if chinese}


def find_lemmas(connection: sqlite3.Connection, words: Collection[str]) -> Translations:
    """Give the words that words are forms of, all folded; those that are none are missing."""
    found = defaultdict[str, set[str]](set)
    for form, lemma in connection.execute(_LEMMAS, (json.dumps(list(words)),)):
        found[form].add(lemma)
    return {form: frozenset(lemmas) for form, lemmas in found.items()}


def _chinese_words(sense: str) -> Iterator[str]:
    """Divide a sense such as "(使)爆裂；美丽的" into words, with and without 的, 地 or 使."""
    for part in _DIVIDER.split(_ASIDE.sub("", sense)):
        word = part.strip()
        if not _WORD.fullmatch(word):
            continue
        yield word
        if len(word) >= _LONG_ENOUGH:
            if word[-1] in "的地":
                yield word[:-1]
            if word[0] == "使":
                yield word[1:]
