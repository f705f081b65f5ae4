"""A line divided into runs: Chinese, words of other scripts, numbers, blanks, punctuation."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple


class RunKind(StrEnum):
    """What a run is made of; the values name groups of the pattern."""

    HAN = "han"
    KANA = "kana"
    ADDRESS = "address"  # of a page or a person, a handle, a hashtag
    MIXED = "mixed"  # letters and figures: GPT-4, 5G, B2B
    WORD = "word"
    NUMBER = "number"
    SPACE = "space"
    PUNCTUATION = "punctuation"
    FIXED = "fixed"  # one word, whatever it is made of


class Run(NamedTuple):
    """Code points `start` to `end` of a line, of one kind."""

    kind: RunKind
    start: int
    end: int


# U+3007 is 〇; the ranges are those of `reader.core.scripts.is_han`.
_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_LETTER = r"[^\W\d_" + _HAN + r"\u3041-\u30ff\u31f0-\u31ff]"
_EMOJI = "[\u2600-\u27bf\U0001f300-\U0001faff]"
# What may go on and on is bounded: else a long line of "1,1,1" would be looked at again and again.
_FIGURES = r"(?:[0-9]++(?:[.,:/-][0-9]++){0,12}+|[０-９]++(?:[．，：][０-９]++){0,12}+)"
_TITLES = "Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Capt"
_FIRMS = "Inc|Ltd|Co|Corp|etc|vs|al"
_DATED = "No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|pp?"
_PATTERN = re.compile(
    rf"""
    (?P<han>[{_HAN}]+)
  | (?P<space>\s+)
  | (?P<plain>[a-z]+(?=[ ,]))       # most words: spares them all that follows
  | (?P<address>
        (?:https?://|www\.)[A-Za-z0-9_.~:/?\#@!$&'*+,;=%()-]*[A-Za-z0-9_/=\#]
      | [A-Za-z0-9_.+-]{{1,64}}@[A-Za-z0-9-]{{1,63}}(?:\.[A-Za-z0-9-]{{1,63}}){{1,8}}
      | [A-Za-z0-9][A-Za-z0-9-]{{0,62}}(?:\.[A-Za-z0-9-]{{1,63}}){{0,8}}
        \.(?:com|org|net|edu|gov|cn|io)\b(?:/[A-Za-z0-9_./?=&%-]*[A-Za-z0-9_])?
      | [@\#][A-Za-z_][A-Za-z0-9_]*)
  | (?P<number>
        (?:[A-Z]{{2,3}}\$|[A-Z]?[$€£¥₩₹])?{_FIGURES}
        (?:[万萬亿億千百兆]+|\s?[%％‰]|(?:bn|mn|tn|trn|[kKmMbB])(?!{_LETTER}|[0-9-])
          |(?:'?s|st|nd|rd|th|km|kg|cm|mm|mph|[ap]m)(?!{_LETTER}|[0-9]))?
        (?!{_LETTER}|[-][A-Za-z])
      | {_FIGURES}(?={_LETTER}{{4}})
      | {_FIGURES}(?=-[a-z]))                                # 20-year
  | (?P<mixed>
        [A-Za-z]+[0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]*[0-9][A-Za-z0-9]*)*
      | (?:[A-Za-z]+-)+[0-9][A-Za-z0-9.]*(?<!\.)
      | [0-9]+[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]*[0-9])?
      | [A-Z]{{1,3}}&[A-Z]{{1,3}}(?![a-z]) | C\+\+ | [CF]\#)
  | (?P<kana>[\u3041-\u30ff\u31f0-\u31ff]+)
  | (?P<word>(?:{_LETTER}\.){{2,}}                          # U.S., A.I., e.g., p.m.
      | (?:{_TITLES}|{_FIRMS})\.(?![\w.])
      | (?:{_DATED})\.(?=\s?[0-9])
      | {_LETTER}(?:{_LETTER}|[\u0300-\u036f0-9]|['’-](?={_LETTER}))*)
  | (?P<punctuation>…+|—+|-{{2,}}|\.{{2,}}
      | [\U0001f1e6-\U0001f1ff]{{2}}                         # a flag
      | {_EMOJI}(?:[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]|\u200d{_EMOJI})*
      | .)
    """,
    re.VERBOSE | re.DOTALL,
)


# To look a kind up is several times faster than to make it of its value.
_KINDS: Final[dict[str | None, RunKind]] = {
    None: RunKind.PUNCTUATION,
    "plain": RunKind.WORD,
    **{kind.value: kind for kind in RunKind},
}


def split_runs(text: str, start: int = 0, end: int | None = None) -> Iterator[Run]:
    """Divide a text, or a part of it; the runs cover it without gap or overlap."""
    for match in _PATTERN.finditer(text, start, len(text) if end is None else end):
        yield Run(_KINDS[match.lastgroup], *match.span())


def split_around(text: str, fixed: Iterable[tuple[int, int]]) -> list[Run]:
    """Divide a text around spans that are one word each; the runs cover it.

    Of spans that overlap the one that begins first counts, and the longer of two that begin
    together.
    """
    runs: list[Run] = []
    place = 0
    for start, end in sorted(fixed, key=lambda span: (span[0], -span[1])):
        if place <= start < end <= len(text):
            runs.extend(split_runs(text, place, start))
            runs.append(Run(RunKind.FIXED, start, end))
            place = end
    runs.extend(split_runs(text, place))
    return runs
