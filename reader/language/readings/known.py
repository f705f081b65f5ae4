"""What is known of a word by itself: its reading where there is only one, else what it may be."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.scripts import is_han
from reader.core.tokens import TokenKind
from reader.language.readings.candidates import Candidate, Candidates, candidates_of
from reader.language.readings.choosing import ChosenReading, Source, Syllables
from reader.language.readings.guessing import guess

if TYPE_CHECKING:
    from reader.language.entries import Entries
    from reader.language.readings.network import Network
    from reader.language.readings.ruling import Rules
    from reader.language.words import FoundWord

_CACHED: Final = 3_000
_CACHED_CHARACTERS: Final = 5_000
_NUMBER: Final = TokenKind.NUMBER
_ONLY: Final = 0.98
_UNDISPUTED: Final = 0.97
_NUMERALS: Final = {
    "〇": "líng", "零": "líng", "一": "yī", "二": "èr", "两": "liǎng", "三": "sān", "四": "sì",
    "五": "wǔ", "六": "liù", "七": "qī", "八": "bā", "九": "jiǔ", "十": "shí", "百": "bǎi",
    "千": "qiān", "万": "wàn", "亿": "yì", "兆": "zhào", "廿": "niàn", "卅": "sà", "几": "jǐ",
    "半": "bàn", "多": "duō", "余": "yú", "数": "shù", "第": "dì", "分": "fēn", "之": "zhī",
    "点": "diǎn", "年": "nián", "月": "yuè", "日": "rì", "号": "hào", "时": "shí", "秒": "miǎo",
}  # fmt: skip
# In a form of another word 一, 了, 不 and 没 stand between (看一看), and 儿 only colours.
_BETWEEN: Final = {"一": "yī", "了": "le", "不": "bù", "没": "méi", "儿": "r"}


class Known(NamedTuple):
    """The only reading of a word, or its parts: for each its length and candidates.

    A word of the dictionary is one part; of any other each character is one.
    """

    chosen: ChosenReading | None
    parts: tuple[tuple[int, Candidates], ...] = ()


class KnownWords:
    """What is known of words, each found once. Safe to use from several threads."""

    def __init__(self, entries: "Entries", rules: "Rules", network: "Network | None") -> None:
        self._entries, self._rules, self._network = entries, rules, network
        self._found = lru_cache(_CACHED)(self._find)
        self._by_itself = lru_cache(_CACHED_CHARACTERS)(self._find_character)

    def of(self, word: "FoundWord", taiwan: bool) -> Known:
        """Give what is known of a word."""
        _, _, text, kind, _, simplified, base = word
        return self._found(text, simplified, base, kind is _NUMBER, taiwan)

    def _find(self, text: str, simplified: str, base: str, is_number: bool, taiwan: bool) -> Known:
        ruled = self._rules.readings(simplified)
        found = self._candidates(text, simplified, ruled, taiwan)
        if found:
            return self._settled(simplified, found) or Known(None, ((len(text), found),))
        numeral = _numeral(simplified) if is_number else None
        if numeral:
            return Known(ChosenReading(numeral, _ONLY, Source.NUMBER))
        pairs = zip(text, simplified, strict=True)
        lent = self._lent(base, taiwan)
        parts = tuple((1, self._character(own, twin, lent, taiwan)) for own, twin in pairs)
        return Known(None, parts)

    def _settled(self, word: str, found: Sequence[Candidate]) -> Known | None:
        """Choose at once where there is one reading, or none that any witness would tell apart.

        A character that the network never learned is nearly always read in one way: that is why
        its makers left it out.
        """
        first, *others = found
        if not others:
            return Known(ChosenReading(first.syllables, _ONLY, Source.DICTIONARY))
        if len(word) > 1 or self._rules.readings(word) or any(c.is_surname for c in found):
            return None
        if self._network is None or self._network.knows(word, [c.syllables[0] for c in found]):
            return None
        rest = tuple(candidate.syllables for candidate in others)
        return Known(ChosenReading(first.syllables, _UNDISPUTED, Source.DICTIONARY, rest))

    def _candidates(
        self, text: str, simplified: str, ruled: frozenset[Syllables], taiwan: bool
    ) -> Candidates:
        entries = self._entries.chinese(text) or self._entries.chinese(simplified)
        if not entries:
            return Candidates()
        return candidates_of(len(text), entries, sorted(ruled), taiwan=taiwan)

    def _character(self, own: str, twin: str, lent: dict[str, str], taiwan: bool) -> Candidates:
        """Give the candidates of a character in a word that no dictionary has."""
        if twin in lent and is_han(own):
            return Candidates([Candidate((lent[twin],))])
        return self._by_itself(own, twin, taiwan)

    def _find_character(self, own: str, twin: str, taiwan: bool) -> Candidates:
        if not is_han(own):
            return Candidates([Candidate((own.lower(),))])
        found = self._candidates(own, twin, frozenset(), taiwan)
        return found or Candidates(Candidate((syllable,)) for syllable in guess(twin))

    def _lent(self, base: str, taiwan: bool) -> dict[str, str]:
        """Give what a base word lends its forms: 高高兴兴 is read like 高兴, 看一看 like 看."""
        if not base:
            return {}
        found = self._candidates(base, base, frozenset(), taiwan)
        is_doubtful = len(base) == 1 and len(found) > 1
        for best in () if is_doubtful else found[:1]:
            return _BETWEEN | dict(zip(base, best.syllables, strict=True))
        return {}


def _numeral(simplified: str) -> Syllables | None:
    """Read a number; a digit stands for itself."""
    read = tuple(_read_numerals(simplified))
    return read if len(read) == len(simplified) else None


def _read_numerals(simplified: str) -> Iterator[str]:
    for character in simplified:
        if not is_han(character):
            yield character
        elif character in _NUMERALS:
            yield _NUMERALS[character]
