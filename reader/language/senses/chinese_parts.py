"""What the neighbours of a Chinese word ask of it: a verb, something else, a measure word."""

from functools import lru_cache
from typing import Final, NamedTuple

_CACHED: Final = 4_000
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


class Neighbour(NamedTuple):
    """What a word asks of those beside it.

    `behind` and `before` say how much it asks for a verb there, -1 to 1; `counts` that a measure
    word stands behind it. A word of one character that is counted itself is followed by a noun.
    """

    behind: float
    before: float
    counts: bool
    may_be_counted: bool


@lru_cache(_CACHED)
def neighbour(simplified: str, *, is_number: bool) -> Neighbour:
    """Tell what a word asks of those beside it."""
    behind = (simplified in _BEFORE_VERBS) - (simplified in _BEFORE_NOUNS)
    may_be_counted = len(simplified) == 1 and simplified not in _BEFORE_NOUNS
    before = 0.0
    if simplified in _AFTER_VERBS or is_number or simplified[:1] in _NUMERALS:
        before = 0.8
    elif simplified == "的" or not simplified[:1].isalnum():
        before = -0.2
    return Neighbour(behind, before, is_number or simplified in _COUNTING, may_be_counted)


EDGE: Final = Neighbour(0.0, -0.2, counts=False, may_be_counted=False)
"""What the beginning and the end of a text ask."""


def verbal(before: Neighbour, after: Neighbour, *, is_before_counted: bool) -> float:
    """Say how much a word's neighbours ask for a verb: -1 to 1."""
    is_before_noun = is_before_counted and before.may_be_counted
    score = (before.behind - 1.0 if is_before_noun else before.behind) + after.before
    return -1.0 if score < -1.0 else min(score, 1.0)
