"""CC-CEDICT and its kin (CFDICT, HanDeDict, CC-Canto): a line an entry.

The format is https://cc-cedict.org/wiki/format:syntax; CC-Canto puts {jyutping} after the pinyin.
"""

import re
from collections.abc import Iterator
from typing import Final

from reader.core.errors import InputError
from reader.core.own_dictionaries import DictionaryKind
from reader.core.pinyin import from_numbers
from reader.core.progress import Progress
from reader.language.own_dictionaries.entries import ForeignEntry
from reader.language.own_dictionaries.parts import Parts, read_whole
from reader.language.own_dictionaries.plain_text import plain_lines

_LINE: Final = re.compile(r"(\S+) (\S+) +\[([^\[\]]*)\](?: \{([^{}]*)\})? */(.*)/\s*")
_INLINE: Final = re.compile(r"\[((?:[A-Za-zÜü:]{1,7}[1-5] ?){1,20})\]")
_TITLE: Final = re.compile(r"#\s*([^\s!#][^\r\n]{1,50})")
_DAMAGED_LINES: Final = 0.2  # files of other people's making have remarks and slips
_EVERY: Final = 2000  # lines between two reports


class CedictFile:
    """A file of lines, in UTF-8, or in UTF-16 with a mark."""

    kind = DictionaryKind.CEDICT
    languages = ("zh", "")

    def __init__(self, parts: Parts, part: str, stem: str) -> None:
        """Read the file.

        Raises:
            InputError: it is no text, damaged, or too large.
        """
        self._parts = parts
        self._text = _text(read_whole(parts, part), parts.name)
        title = _TITLE.match(self._text)
        self.title = title[1].strip() if title else stem
        self.left_out = 0

    def entries(self, progress: Progress) -> Iterator[ForeignEntry]:
        """Give the entries in their order.

        Raises:
            InputError: most lines are no entries.
            CancelledError: `progress` raised it.
        """
        taken = 0
        for number, (at, line) in enumerate(_lines(self._text)):
            if number % _EVERY == 0:
                progress(at, len(self._text), "")
            if not line.strip() or line.startswith("#"):
                continue
            entry = parse_line(line, self._parts.limits.headword)
            if entry is not None:
                taken += 1
                yield entry
            else:
                self.left_out += 1
        if not taken or self.left_out > _DAMAGED_LINES * (taken + self.left_out):
            raise InputError(
                f"{self._parts.name} is no CC-CEDICT file: its lines are not like "
                "“銀行 银行 [yin2 hang2] /bank/”. Choose a CC-CEDICT, StarDict or Yomitan "
                "dictionary."
            )


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Give each line and where it begins: one by one, since a file may have millions."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield at, text[at:end].rstrip("\r")
        at = end + 1


def parse_line(line: str, longest: int = 200) -> ForeignEntry | None:
    """Read one line; None for what is no entry."""
    match = _LINE.fullmatch(line.replace("u : ", "u:"))
    if match is None:
        return None
    traditional, simplified, pinyin, jyutping, body = match.groups()
    if "\ufffd" in traditional + simplified or max(len(traditional), len(simplified)) > longest:
        return None
    senses = (plain_lines(_INLINE.sub(_marked, sense)) for sense in body.split("/"))
    definitions = tuple(filter(None, senses))
    reading = " · ".join(filter(None, (_with_marks(pinyin), jyutping)))
    return ForeignEntry(simplified, definitions, reading, (traditional,)) if definitions else None


def _with_marks(pinyin: str) -> str:
    return " ".join(map(from_numbers, pinyin.split()))


def _marked(match: re.Match[str]) -> str:
    return f"[{_with_marks(match[1])}]"


def _text(data: bytes, name: str) -> str:
    """Decode a file; a few broken characters are no reason to refuse it."""
    codec = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    text = data.decode(codec, "replace")
    if text.count("\ufffd") > len(text) // 50 + 5:
        raise InputError(f"{name} is not in UTF-8; save it in UTF-8 and add it again.")
    return text
