"""From bytes to text without mojibake: what a person chose, then what marks state, then guesses."""

import codecs
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from reader.core.errors import InputError
from reader.library.characters import CONTROLS, clean
from reader.library.detection import detect, holds_controls

ENCODINGS: Final = (
    ("utf-8", "UTF-8"),
    ("gb18030", "GB18030 (GBK, GB2312)"),
    ("big5hkscs", "Big5 (HKSCS)"),
    ("utf-16-le", "UTF-16, low byte first"),
    ("utf-16-be", "UTF-16, high byte first"),
    ("cp1252", "Windows-1252 (Western)"),
    ("cp932", "Shift JIS (Japanese)"),
    ("euc_jp", "EUC-JP (Japanese)"),
    ("cp949", "Korean"),
    ("utf-32-le", "UTF-32, low byte first"),
    ("utf-32-be", "UTF-32, high byte first"),
)
"""The encodings a person may choose: the codec's name as `ImportChoices` has it, and a name."""

_NAMES: Final[Mapping[str, str]] = MappingProxyType(dict(ENCODINGS))
_WIDER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ascii": "utf-8",
        "utf-8-sig": "utf-8",
        "gb2312": "gb18030",
        "gbk": "gb18030",
        "hz": "gb18030",
        "big5": "big5hkscs",
        "cp950": "big5hkscs",
        "iso8859-1": "cp1252",
        "shift_jis": "cp932",
        "euc_kr": "cp949",
    }
)
# Four bytes first: the mark of UTF-32 begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def encoding_name(codec: str) -> str:
    """Give the name of an encoding for a person."""
    return _NAMES.get(codec, codec)


def offered_codec(label: str) -> str | None:
    """Give the codec of `ENCODINGS` that reads what a label such as "GBK" means, None if none."""
    try:
        codec = codecs.lookup(label.strip()).name
    except (LookupError, UnicodeError, ValueError):
        return None
    return next((one for one in (codec, _WIDER.get(codec)) if one in _NAMES), None)


class Decoded(NamedTuple):
    """A text, its codec's name, whether that was guessed, and in how many places it is damaged."""

    text: str
    codec: str
    is_guessed: bool
    damages: int = 0


def decode(data: bytes, name: str, chosen: str | None = None) -> Decoded:
    """Give the text that bytes hold.

    A chosen encoding is the only one tried. Otherwise a byte order mark decides, then UTF-8 if it
    fits, else all codecs compete for the most plausible text. The text is in ordinary characters
    (`reader.library.characters.clean`); U+FFFD stands for the few bytes that cannot be read.

    Raises:
        InputError: it is binary, damaged, in an encoding that cannot be told or not in the chosen.
    """
    if chosen is not None:
        return _decode_chosen(data, name, chosen)
    marked = _mark(data)
    if marked:
        mark, codec = marked
        return _decoded(data[len(mark) :], codec, name)
    if data.startswith(_SIGNATURES):
        raise _no_text(name)
    codec, is_guessed = detect(data)
    if codec is None:
        raise _no_text(name) if holds_controls(data) else _unknown(name)
    return _decoded(data, codec, name, is_guessed=is_guessed)


# Characters that are not ASCII for each damaged place, if the encoding is sure; UTF-8 goes on right
# after such a place, where others may have every second byte for the first.
_SURE_UTF8, _SURE = 10, 100
# Formats that are no text and may hold no zero byte at their beginning.
_SIGNATURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"%PDF-", b"\x1f\x8b")


def _decode_chosen(data: bytes, name: str, chosen: str) -> Decoded:
    codec = offered_codec(chosen)
    if codec is None:
        raise InputError(f"The encoding “{chosen}” is not known; choose another for {name}.")
    marked = _mark(data)
    start = len(marked[0]) if marked and marked[1] == codec else 0
    try:
        text, damages = _tolerant(data[start:], codec)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} is not in {_NAMES[codec]} (byte {start + error.start}); "
            "choose another encoding."
        ) from error
    return Decoded(_text(text, name), codec, False, damages)


def _mark(data: bytes) -> tuple[bytes, str] | None:
    return next(((mark, codec) for mark, codec in _MARKS if data.startswith(mark)), None)


def _decoded(data: bytes, codec: str, name: str, *, is_guessed: bool = False) -> Decoded:
    try:
        text, damages = _tolerant(data, codec)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} is damaged {_NAMES[codec]} (byte {error.start}); save it again as UTF-8."
        ) from error
    return Decoded(_text(text, name), codec, is_guessed, damages)


def _tolerant(data: bytes, codec: str) -> tuple[str, int]:
    """Decode bytes; the few that are damaged are replaced and counted by places.

    Raises:
        UnicodeDecodeError: there are too many to be sure of the rest.
    """
    try:
        return data.decode(codec), 0
    except UnicodeDecodeError:
        text, rest = (data.decode(codec, errors) for errors in ("replace", "ignore"))
        damages = len(text) - len(rest)
        telling = len(rest) - len(rest.encode("ascii", "ignore"))
        if damages * (_SURE_UTF8 if codec == "utf-8" else _SURE) > telling:
            raise
    return text, damages


def _text(text: str, name: str) -> str:
    """Clean a text; one with zeros or many control characters is none."""
    controls = sum(map(len, CONTROLS.findall(text)))
    if "\0" in text or controls > len(text) // 200 + 1:
        raise _no_text(name)
    return clean(text)


def _no_text(name: str) -> InputError:
    return InputError(
        f"{name} is no text; choose a text, a web page, an e-book (.epub), a Word (.docx) or PDF "
        "document, subtitles or a table (.csv)."
    )


def _unknown(name: str) -> InputError:
    return InputError(f"The encoding of {name} cannot be told; save it as UTF-8.")
