"""What the neighbours of a Chinese word ask of it: a verb, something else, a measure word."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from reader.core.tokens import TokenKind

if TYPE_CHECKING:
    from reader.language.words import FoundWord

_BEFORE_VERBS: Final = frozenset(
    "不 没 没有 会 能 可以 可 要 想 应 应该 必须 得 来 去 就 才 都 也 再 又 将 被 让 把 还 不得 "
    "不能 不会 不要 能够 愿意 可能 继续 开始 打算 试图 正 正在 已 已经 曾 未 无法 难以 只能 必 "
    "一起 怎么 如何 所 想要 需要 一直 互相 逐 给 以便 以 于 乐于 善于 用来 用于 来不及 忙着".split()
)
_AFTER_VERBS: Final = frozenset(
    "了 着 过 到 出 起 住 完 成 得 掉 下去 起来 出来 下来 上 给 在".split()
)
_BEFORE_NOUNS: Final = frozenset(
    "的 一个 一种 这个 那个 这种 那种 个 种 项 位 名 进行 作出 做出 予以 受到 表示 加以 各 其 "
    "有 没什么 任何 所有 一些 这些 那些 许多 大量 一句 一份 一笔 一次 场 笔 些".split()
)
_COUNTING: Final = frozenset(
    "一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 几 数 每 这 那 某 哪 半 多少 好几 第一 第二 "
    "上 下 各 多 两三 十几 几十 好几 整 换".split()
)

_NUMERALS: Final = frozenset("一二两三四五六七八九十百千万亿几数半多")


def asks_for_verb(simplified: str) -> bool:
    """Whether what stands behind a word is a verb, as a rule."""
    return simplified in _BEFORE_VERBS


def verbal(words: Sequence["FoundWord"], place: int) -> float:
    """Say how much a word's neighbours ask for a verb: -1 to 1."""
    score = _asked_before(words, place) if place else 0.0
    if place + 1 == len(words):
        score -= 0.2
    else:
        after = words[place + 1].simplified
        if after in _AFTER_VERBS or _is_number(words[place + 1]):
            score += 0.8
        elif after == "的" or not after[0].isalnum():
            score -= 0.2
    return -1.0 if score < -1.0 else min(score, 1.0)


def _asked_before(words: Sequence["FoundWord"], place: int) -> float:
    """Say how much the word before asks for a verb."""
    before = words[place - 1].simplified
    score = 1.0 if before in _BEFORE_VERBS else 0.0
    if before in _BEFORE_NOUNS or (len(before) == 1 and is_counted(words, place - 1)):
        score -= 1.0
    return score


def is_counted(words: Sequence["FoundWord"], place: int) -> bool:
    """Whether a word stands where a measure word does: behind a number."""
    if not place:
        return False
    before = words[place - 1]
    return before.kind is TokenKind.NUMBER or before.simplified in _COUNTING


def _is_number(word: "FoundWord") -> bool:
    return word.kind is TokenKind.NUMBER or word.simplified[0] in _NUMERALS
