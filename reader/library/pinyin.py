"""Lines of pinyin, as textbooks print them between the characters and the translation."""

import re
import unicodedata
from typing import Final

_INITIAL = "zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]"
_FINAL = (
    "iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|üan|ai|ei|ui|ao|ou|iu|ie|üe|ue|er|an|en|in|"
    "un|ün|ia|ua|uo|a|o|e|i|u|ü"
)
_SYLLABLES: Final = re.compile(rf"(?:(?:{_INITIAL})?(?:{_FINAL})r?['’-]?)+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", re.UNICODE)
_TONES: Final = frozenset("\u0304\u0301\u030c\u0300")
_TELLING: Final = re.compile("[\u0304\u030c]")  # the other two are accents of French as well
_LONGEST = 24  # letters; syllables of longer words could be parted in too many ways
_LEAST_TONED = 0.5  # of the words; few have none but neutral syllables
_LEAST_SPELLED = 0.9  # of the words; names may be written in another way


def is_pinyin(text: str) -> bool:
    """Whether a line is Chinese in pinyin with tone marks and nothing else."""
    if text.isascii() or not _TELLING.search(unicodedata.normalize("NFD", text)):
        return False
    words = _WORD.findall(text)
    spelled = [_bare(word) for word in words]
    toned = sum(has_tone for _, has_tone in spelled)
    fitting = sum(_is_spelled(letters) for letters, _ in spelled)
    return (
        bool(words)
        and toned >= _LEAST_TONED * len(words)
        and fitting >= _LEAST_SPELLED * len(words)
    )


def _is_spelled(letters: str) -> bool:
    return len(letters) <= _LONGEST and _SYLLABLES.fullmatch(letters) is not None


def _bare(word: str) -> tuple[str, bool]:
    """Give a word without the marks of its tones, and whether there were any."""
    parts = unicodedata.normalize("NFD", word.lower())
    letters = "".join(character for character in parts if character not in _TONES)
    return unicodedata.normalize("NFC", letters), letters != parts
