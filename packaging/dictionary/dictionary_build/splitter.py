"""The word splitter's list: jieba's words and ours, with every beginning of a word.

jieba makes this itself from a text file in 0.6 s each time it starts, and keeps it in 90 MB.
"""

from collections.abc import Callable, Collection, Mapping

from reader.language.dictionary_splitter import WordKind, pack_count

_LEAST = 3  # what jieba's list has for its rarest words
_LONG = 3  # characters
_NEGATIONS = "不没"
_VERBS = "是有"
_IN_NO_NAME = frozenset("一二两三四五六七八九十百千万亿半点年月日不的了着得是在有就都这那")
_NUMERALS = "一二两三四五六七八九十几"
_COUNTED = ("", "人")  # 一个, 一个人
_CLASSIFIERS = (
    "个位种家只条张件名座辆台部本项层栋颗枚届场份支艘架所间幅片句首段股群批套双对根棵匹瓶碗次"
)


def count_words(
    jieba: str, headwords: Collection[str], frequencies: Mapping[str, float]
) -> dict[str, int]:
    """Give how often each word was counted, and 0 for what only begins one.

    `jieba` is its list, "word count part-of-speech" a line; headwords that it lacks are counted
    as their Zipf frequency says.
    """
    counts: dict[str, int] = {}
    for line in jieba.splitlines():
        word, count, *_ = line.split(" ")
        counts[word] = int(count)
    total = sum(counts.values())
    for word in headwords:
        if word not in counts:
            counts[word] = max(_LEAST, round(10 ** (frequencies.get(word, 0) - 9) * total))
    for word in list(counts):
        for end in range(1, len(word)):
            counts.setdefault(word[:end], 0)
    return counts


def with_kinds(counts: Mapping[str, int], headwords: Collection[str]) -> dict[str, int]:
    """Add to each count of what kind its word is, as the file keeps it."""
    knows = frozenset(headwords).__contains__
    return {word: pack_count(count, _kind(word, count, knows)) for word, count in counts.items()}


def _kind(word: str, count: int, knows: Callable[[str], bool]) -> WordKind:
    if knows(word):
        return _kind_of_headword(word)
    may_be_name = count > 0 and len(word) > 2 and _IN_NO_NAME.isdisjoint(word)
    return WordKind.NAME if may_be_name and _falls_apart(word, knows) else WordKind.NONE


def _kind_of_headword(word: str) -> WordKind:
    if len(word) > 1 and word[0] in _NUMERALS and word[1] in _CLASSIFIERS and word[2:] in _COUNTED:
        return WordKind.COUNTED
    if len(word) != 2:
        return WordKind.LONG if len(word) >= _LONG else WordKind.WORD
    if word[0] in _NEGATIONS:
        return WordKind.NEGATED
    return WordKind.WITH_VERB if word[1] in _VERBS else WordKind.WORD


def _falls_apart(word: str, knows: Callable[[str], bool]) -> bool:
    """Whether nothing but single characters is known of a word: few but names are so."""
    ends = ((start, end) for start in range(len(word)) for end in range(start + 2, len(word) + 1))
    return not any(knows(word[start:end]) for start, end in ends)
