"""Meanings as dictionaries list them, taken apart: English ones of Chinese words, and Chinese."""

import re
from collections.abc import Iterator
from typing import Final

from reader.core.gloss_parts import Piece

# Of English glosses: what stands in brackets only says more of them.
_ASIDE: Final = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]")
_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")
# What a repeat with a plus sign behind it took it keeps: else many blanks would take hours.
_LIST: Final = re.compile(r"(?:[\w' -]{1,24}+,\s*+)++(?:or |and )?[\w' -]{1,24}")
_LEAST: Final = frozenset({"to", "a", "an", "the"})
_LITTLE: Final = _LEAST | frozenset(
    "of be is are sth sb one's oneself one or and etc in on at for by with as that it's it some "
    "someone something somebody's sb's very so not do up out".split()
)
_COUNTS: Final = re.compile(r"\(?(?:classifier|measure word)\b")
_NO_NOTE: Final = frozenset(
    "e g esp usu abbr also used after before indicating verb noun classifier measure word person "
    "thing particle suffix as".split()
)
_PLURAL = 3  # letters that a word has at least beside its ending
_WAITING: Final = frozenset("on in of for with at from by sth sb about".split())

_DIVIDER: Final = re.compile("[；;]")
_BRACKETS: Final = re.compile(r"[(（\[【<〈][^)）\]】>〉]*[)）\]】>〉]")
_GAP: Final = re.compile(r"…|\.{3}")
_ENDED = 3  # characters of a word that is one without its 的 as well


def pieces_of(gloss: str) -> Iterator[Piece]:
    """Take an English gloss apart; what is only said in brackets is left out."""
    for part in map(str.strip, _ASIDE.sub(" ", gloss).split(";")):
        is_verb = part.startswith("to ")
        for each in part.split(",") if _LIST.fullmatch(part) else (part,):
            said = [word for word in _WORD.findall(each.casefold()) if word not in _LEAST]
            telling = tuple(word for word in said if word not in _LITTLE) or tuple(said)
            if telling:
                yield Piece(telling, len(_without_ending(said)), is_verb)


def noted_in(gloss: str) -> frozenset[str]:
    """Give the words that tell of what an English gloss is said: "money" of "bill (of money)"."""
    said = " ".join(_ASIDE.findall(gloss)) if not _COUNTS.match(gloss) else gloss
    words = {word for word in _WORD.findall(said.casefold()) if word not in _LITTLE | _NO_NOTE}
    return frozenset(words | {word.removesuffix("s") for word in words if len(word) > _PLURAL})


def _without_ending(said: list[str]) -> list[str]:
    """Leave out what only waits for an object: "rely on", "to give sb"."""
    end = len(said)
    while end > 1 and said[end - 1] in _WAITING:
        end -= 1
    return said[:end]


def meanings_of(listed: str) -> list[str]:
    """Divide the Chinese meanings of an English word: "银行；(河)岸" → "银行", "(河)岸"."""
    return _DIVIDER.split(listed)


def listed_in(listed: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give each of the Chinese meanings of an English word as it is shown, and how it is said."""
    meanings = meanings_of(listed)
    if _BRACKETS.search(listed) or _GAP.search(listed):
        return [(without_asides(meaning), strings_of(meaning)) for meaning in meanings]
    # As most are; this takes a third of the time.
    return [(meaning.strip() or meaning, _with_endings(meaning.strip())) for meaning in meanings]


def without_asides(meaning: str) -> str:
    """Leave out what stands in brackets; what is nothing else stays as it is."""
    return _BRACKETS.sub("", meaning).strip() or meaning


def strings_of(meaning: str) -> tuple[str, ...]:
    """Give how a sentence may say a Chinese meaning, the whole first: "有效的" → also "有效"."""
    return _with_endings(_GAP.sub("", _BRACKETS.sub("", meaning)).strip())


def _with_endings(text: str) -> tuple[str, ...]:
    """Give a meaning, and without its 的, 地 or 使; () for none."""
    if not text:
        return ()
    ends, begins = text[-1] in "的地" and len(text) > 1, text[0] == "使" and len(text) >= _ENDED
    if not (ends or begins):
        return (text,)
    return (text, *((text[:-1],) if ends else ()), *((text[1:],) if begins else ()))
