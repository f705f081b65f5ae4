"""ECDICT: rows of its table → English headwords with Chinese senses by part of speech."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from dictionary_build.english_phrases import is_phrase
from dictionary_build.ipa import tidy_phonetic
from reader.core.lexicon import EnglishWord, Sense

INFLECTIONS = {
    "s": "plural",
    "p": "past tense",
    "d": "past participle",
    "i": "present participle",
    "3": "third person singular",
    "r": "comparative",
    "t": "superlative",
}
TAGS = {
    "zk": "中考", "gk": "高考", "cet4": "四级", "cet6": "六级", "ky": "考研", "toefl": "托福",
    "ielts": "雅思", "gre": "GRE",
}  # fmt: skip
_FIELDS = {
    "医": "医学", "计": "计算机", "化": "化学", "法": "法律", "经": "经济", "机": "机械",
    "电": "电学", "建": "建筑", "动": "动物", "植": "植物", "物": "物理", "航": "航空",
    "军": "军事", "数": "数学", "宗": "宗教", "生": "生物", "天": "天文", "纺": "纺织",
    "昆": "昆虫", "矿": "矿物", "船": "船舶", "光": "光学", "诗": "诗歌", "俚": "俚语",
    "口": "口语", "美": "美国", "英": "英国", "遗": "遗传",
}  # fmt: skip
_WANTED = """
    SELECT word, phonetic, translation, definition, tag, exchange, bnc, frq FROM stardict
    WHERE translation <> '' AND (bnc > 0 OR frq > 0 OR tag <> '' OR exchange <> ''
        OR zipf(word) >= 2 OR word GLOB '[A-Za-z].[A-Za-z].*'
        OR (word LIKE '% %' AND is_phrase(word, translation)))
"""
_PART = (
    r"(?:vt|vi|vbl|v|n|adj|adv|ad|a|prep|pron|conj|int|interj|num|art|aux|abbr|pl|pref|suff|"
    r"comb|quant|phr|na|un)\."
)
_PARTS = re.compile(rf"({_PART}(?:[ ,&/]*{_PART})*)\s*")
_FIELD = re.compile(r"\[([^\[\]]{1,8})\]\s*")
_STUB = re.compile(
    r"\(?\s*[A-Za-z' -]+\s*[（(]?[^()（）]*[)）]?\s*的"
    r"(?:过去|现在|复数|第三|比较|最高|三单|名词复|单数)[^\n]{0,30}"
)
_OF_FORM = re.compile(r"^\s*\([^()]*\s的(?:过去|现在|复数|第三|比较|最高)[^()]*\)\s*")
_SEPARATOR = re.compile(r"\s*[,，;；]\s*(?![^()（）]*[)）])")
_DEFINITION = re.compile(r"([a-z]+)\.?\s+(.+)")
_MOST_DEFINITIONS = 4


class Row(Struct, frozen=True):
    """A headword of ECDICT, its place in the corpora (0 unranked), and the lemmas it is a form of.

    `forms_of` holds (inflection, lemma).
    """

    word: EnglishWord
    rank: int
    forms_of: tuple[tuple[str, str], ...]


def read_rows(path: Path, frequencies: Mapping[str, float]) -> Iterator[Row]:
    """Read the rows of ECDICT's table that a reader may meet.

    They are ranked, examined, inflected, common, or phrases. `frequencies` are on the Zipf scale,
    by lower-case word.
    """

    def zipf(word: str) -> float:
        return frequencies.get(word.casefold(), 0)

    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.create_function("zipf", 1, zipf)
        connection.create_function(
            "is_phrase", 2, lambda word, translation: is_phrase(word, translation, zipf)
        )
        for record in connection.execute(_WANTED):
            yield _row(*(value or "" for value in record[:6]), ranks=record[6:])


def _row(
    word: str, phonetic: str, translation: str, definition: str, tag: str, exchange: str,
    *, ranks: tuple[int | None, ...],
) -> Row:  # fmt: skip
    forms, forms_of = parse_exchange(exchange)
    return Row(
        EnglishWord(
            word=word,
            senses=parse_translation(translation),
            phonetic=tidy_phonetic(phonetic),
            definitions=parse_definition(definition)[:_MOST_DEFINITIONS],
            inflections=forms,
            tags=tuple(TAGS[name] for name in tag.split() if name in TAGS),
        ),
        min((rank for rank in ranks if rank), default=0),
        forms_of,
    )


def parse_translation(text: str) -> tuple[Sense, ...]:
    """Divide a translation into senses by part of speech and field; "X 的过去式" lines go."""
    lines = (line.strip() for line in re.split(r"\\n|\n", text))
    lines = (_OF_FORM.sub("", line) for line in lines)
    senses = (_sense(line) for line in lines if not _STUB.fullmatch(line))
    return tuple(sense for sense in senses if sense.text)


def _sense(line: str) -> Sense:
    parts = _PARTS.match(line)
    line = line[parts.end() :] if parts else line
    domain = _FIELD.match(line)
    rest = line[domain.end() :] if domain else line
    label = _FIELDS.get(domain[1], domain[1]) if domain else ""
    text = _SEPARATOR.sub("；", rest.strip(" ,，;；"))
    # A field that nothing follows is all there is to say.
    return Sense(text, _part_of_speech(parts), label) if text else Sense(label)


def _part_of_speech(parts: re.Match[str] | None) -> str:
    """Write "vt.& vi." and "a. , n." alike: "vt. vi.", "adj. n."."""
    names = {"a.": "adj.", "ad.": "adv.", "interj.": "int.", "na.": "", "un.": ""}
    found = re.findall(_PART, parts[1]) if parts else []
    return " ".join(filter(None, (names.get(name, name) for name in found)))


def parse_definition(text: str) -> tuple[Sense, ...]:
    """Divide a definition into senses; ECDICT has WordNet's, a line each."""
    matches = (_DEFINITION.fullmatch(line.strip()) for line in re.split(r"\\n|\n", text))
    return tuple(Sense(match[2], _WORDNET.get(match[1], "")) for match in matches if match)


_WORDNET = {
    "n": "n.",
    "v": "v.",
    "a": "adj.",
    "s": "adj.",
    "r": "adv.",
    "adv": "adv.",
    "adj": "adj.",
}


def parse_exchange(text: str) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Read "d:left/0:leave/1:dp" as the word's own forms and the forms it is: (kind, lemma)."""
    given = {code: form.strip() for code, _, form in _exchanges(text) if form.strip()}
    forms = {INFLECTIONS[code]: given[code] for code in given if code in INFLECTIONS}
    lemma, kinds = given.get("0", ""), given.get("1", "")
    if not lemma:
        return forms, ()
    return forms, tuple((INFLECTIONS[kind], lemma) for kind in kinds if kind in INFLECTIONS)


def _exchanges(text: str) -> Iterator[tuple[str, str, str]]:
    return (item.partition(":") for item in text.split("/"))
