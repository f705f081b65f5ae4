"""From bytes to text without mojibake: stated encodings first, guesses only where they hold."""

import codecs
import re
from typing import Final

from reader.core.errors import InputError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_GUESSES: Final = ("gb18030", "big5hkscs", "cp1252")
# The commonest characters of Chinese text in either script, with its punctuation; a wrong codec
# yields rare characters, so that even a dozen of bytes can be told.
_COMMON: Final = frozenset(
    "，。、：；？！「」《》（）“”’的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出"
    "道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡后後小么麼心多天而能好都然没沒日于於"
    "起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長"
    "知民样樣现現分将將外但身些与與高意进進把法此实實回二理美点點月明其种種声聲全工己话話者向情部正名定"
    "女问問力机機给給等几幾很业業最间間新什打便位因重被走电電四第门門相次东東政海口使教西再平真听聽世气氣"
    "信北少关關并並内內加化由却卻代军軍产產入先山五太水万萬市眼体體别別处處总總才场場师師书書比住员員九"
)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_PRIVATE: Final = re.compile(r"[\ue000-\uf8ff]")


def decode(data: bytes, name: str) -> tuple[str, str, bool]:
    """Give the text, the codec's name, and whether it was guessed.

    A byte order mark decides, then UTF-8 if it fits, else the Chinese and Western codecs compete.
    Stray control characters are dropped; many of them mean that this is no text.

    Raises:
        InputError: it is binary, damaged, or in an encoding that cannot be told.
    """
    marked = next(((mark, codec) for mark, codec in _MARKS if data.startswith(mark)), None)
    if marked:
        return _strict(data[len(marked[0]) :], marked[1], name), marked[1], False
    if b"\0" in data:
        raise _no_text(name)
    try:
        return _without_controls(data.decode("utf-8"), name), "utf-8", False
    except UnicodeDecodeError as error:
        if _is_almost_utf8(data):
            raise InputError(
                f"{name} is damaged UTF-8 (byte {error.start}); save it again as UTF-8."
            ) from error
    codec = _guess(data)
    if codec is None:
        raise InputError(f"The encoding of {name} cannot be told; save it as UTF-8.")
    return _without_controls(data.decode(codec), name), codec, True


def _strict(data: bytes, codec: str, name: str) -> str:
    try:
        return _without_controls(data.decode(codec), name)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} is damaged {codec[:6].upper()} (byte {error.start}); save it again as UTF-8."
        ) from error


def _without_controls(text: str, name: str) -> str:
    clean = _CONTROLS.sub("", text)
    if "\0" in text or len(text) - len(clean) > len(text) // 200 + 1:
        raise _no_text(name)
    return clean


def _no_text(name: str) -> InputError:
    return InputError(f"{name} is no text; choose a plain text or Markdown file.")


def _is_almost_utf8(data: bytes) -> bool:
    """Whether a few broken bytes stand in what is UTF-8 otherwise; other codecs never look so."""
    text = data.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    return wrong * 5 < sum(character > "\x7f" for character in text)


def _guess(data: bytes) -> str | None:
    """Choose the codec that yields most common characters; of equals the one chaos speaks for."""
    texts = {codec: text for codec in _GUESSES if (text := _try(data, codec)) is not None}
    counts = {codec: sum(map(_COMMON.__contains__, text)) for codec, text in texts.items()}
    best = [codec for codec, count in counts.items() if count == max(counts.values())]
    if len(best) == 1:
        return best[0]
    return _least_chaotic(data, best)


def _try(data: bytes, codec: str) -> str | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return None if _PRIVATE.search(text) else text


def _least_chaotic(data: bytes, codecs_left: list[str]) -> str | None:
    from charset_normalizer import from_bytes

    if not codecs_left:
        return None
    found = from_bytes(data, cp_isolation=codecs_left, threshold=0.1).best()
    return found.encoding if found and found.encoding in codecs_left else None
