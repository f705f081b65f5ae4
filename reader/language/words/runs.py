"""A line divided into runs: Chinese, words of other scripts, numbers, blanks, punctuation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class RunKind(StrEnum):
    """What a run is made of; the values name the groups of the pattern."""

    HAN = "han"
    KANA = "kana"
    WORD = "word"
    NUMBER = "number"
    SPACE = "space"
    PUNCTUATION = "punctuation"


@dataclass(frozen=True, slots=True)
class Run:
    """Code points `start` to `end` of a line, of one kind."""

    kind: RunKind
    start: int
    end: int


# U+3007 is 〇; the ranges are those of `reader.core.scripts.is_han`.
_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_LETTER = r"[^\W\d_" + _HAN + r"\u3041-\u30ff\u31f0-\u31ff]"
_PATTERN = re.compile(
    rf"""
    (?P<han>[{_HAN}]+)
  | (?P<kana>[\u3041-\u30ff\u31f0-\u31ff]+)
  | (?P<number>[0-9０-９]+(?:[.,:/][0-9]+)*[%％]?)
  | (?P<word>(?:{_LETTER}\.){{2,}}                  # U.S., A.I.
      | {_LETTER}(?:{_LETTER}|[\u0300-\u036f0-9]|['’-](?={_LETTER}))*)
  | (?P<space>\s+)
  | (?P<punctuation>…+|—+|-{{2,}}|\.{{2,}}|.)
    """,
    re.VERBOSE | re.DOTALL,
)


def split_runs(text: str) -> Iterator[Run]:
    """Divide a text; the runs cover it without gap or overlap."""
    for match in _PATTERN.finditer(text):
        yield Run(RunKind(match.lastgroup or "punctuation"), match.start(), match.end())
