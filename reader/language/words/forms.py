"""Forms of Chinese words that dictionaries list under the plain word: 看看, 高高兴兴, 小狗儿."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from reader.language.words.proposals import Proposal

_DOUBLED: Final = re.compile(
    r"(?=(?P<aabb>(?P<a>.)(?P=a)(?P<b>.)(?P=b))"
    r"|(?P<abab>(?P<ab>..)(?P=ab))"
    r"|(?P<aba>(?P<v>.)[一了](?P=v))"
    r"|(?P<aa>(?P<w>.)(?P=w))"
    r"|(?P<er>(?P<stem>..?)儿))"
)
_JOINED: Final = 40.0  # a form is one word to a learner, whatever the characters around say
_PERHAPS: Final = -2.0  # 人人, 天天, and names such as 芳芳 look the same
_WHOLE: Final = 8.0  # where people divide 看 不 见, a learner looks up the whole
_FINAL_ER: Final = -3.0
# What is counted one by one, or is a number itself: 一天一天, 十一一.
_COUNTED: Final = frozenset("一二三四五六七八九十百千万个天年月日次步点些种条件张本句")
_COMPLEMENT: Final = re.compile(r"(?=(.[不得]..?))")


def propose_complements(text: str, knows: Callable[[str], bool]) -> Iterator[Proposal]:
    """Propose 看不见, 来得及 and the like where the dictionary has them whole."""
    for match in _COMPLEMENT.finditer(text):
        for size in (3, 4):
            word = match[1][:size]
            if len(word) == size and knows(word):
                yield Proposal(match.start(), match.start() + size, _WHOLE)


def propose_forms(text: str, knows: Callable[[str], bool]) -> Iterator[Proposal]:
    """Propose doubled words and words with 儿, where the plain word is known.

    Some are in the dictionary too, and should be found whole as well.
    """
    for match in _DOUBLED.finditer(text):
        proposal = _propose(text, match, knows)
        if proposal and knows(proposal.base):
            yield proposal


def _propose(text: str, match: re.Match[str], knows: Callable[[str], bool]) -> Proposal | None:
    start = match.start()
    if match["aabb"]:
        base = match["a"] + match["b"]
        return Proposal(start, start + 4, _JOINED, base=base) if base[0] != base[1] else None
    if match["abab"]:
        return Proposal(start, start + 4, _JOINED, base=match["ab"])
    if match["aba"]:
        is_counted = match["v"] in _COUNTED or text[max(start - 1, 0)] == "一"
        return None if is_counted else Proposal(start, start + 3, _JOINED, base=match["v"])
    if match["aa"]:
        is_counted = match["w"] in _COUNTED
        return None if is_counted else Proposal(start, start + 2, _PERHAPS, base=match["w"])
    stem = match["stem"]
    return Proposal(start, start + len(stem) + 1, _FINAL_ER, base=stem) if knows(stem) else None
