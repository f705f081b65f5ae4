"""CC-CEDICT's pinyin as the program keeps it: a syllable with tone mark for each character."""

import re

from reader.core.pinyin import from_numbers
from reader.core.scripts import is_han

# "yi1mo2-yi1yang4" and "yi1 mo2 yi1 yang4" are both in use; a Latin letter stands for itself.
_SYLLABLE = re.compile(r"[A-Za-züÜêÊ:]+[1-5]|[^\s\d-]+|\d+")
_BRACKETED = re.compile(r"\[([^\[\]]*[A-Za-z:][1-5])\]")


def syllables(headword: str, numbered: str) -> tuple[str, ...]:
    """Give a reading for each character of a headword: ("银行", "yin2 hang2") → ("yín", "háng").

    A unit character that is read as two syllables (瓩, qian1 wa3) has both in one. Where numbers
    and characters do not agree the syllables are given as they are.
    """
    tokens = _SYLLABLE.findall(numbered)
    if len(tokens) != len(headword):
        tokens = _fit(headword, tokens)
    return tuple(map(_tone_marked, tokens))


def mark_tones(text: str) -> str:
    """Turn every bracketed reading in a sense into tone marks: "[yin2 hang2]" → "[yín háng]"."""
    return _BRACKETED.sub(lambda match: f"[{_words(match[1])}]", text)


def _words(numbered: str) -> str:
    return " ".join(map(from_numbers, _SYLLABLE.findall(numbered)))


def _tone_marked(token: str) -> str:
    return from_numbers("r" if token == "r5" else token).lower()


def _fit(headword: str, tokens: list[str]) -> list[str]:
    """Give letters, digits and dots of a headword a token each, as they are written."""
    if len(headword) == 1:
        return ["".join(map(from_numbers, tokens))]
    left = list(tokens)
    fitted: list[str] = []
    for character in headword:
        if is_han(character) and left:
            fitted.append(left.pop(0))
        else:
            fitted.append(character)
            _spend(left, character)
    return fitted if not left else tokens


def _spend(left: list[str], character: str) -> None:
    """Take a written character off the front of the tokens where it stands there."""
    if left and left[0].lower().startswith(character.lower()):
        left[0] = left[0][1:]
        if not left[0]:
            del left[0]
