"""Typefaces: the fonts and the measures of a line, by language and kind of row."""

from collections.abc import Sequence
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextCharFormat

from reader.core.articles import RowKind
from reader.core.scripts import primary
from reader.ui.page.kinds import STYLES, KindStyle
from reader.ui.page.look import Look

_RUBY_SCALE = 0.5
# A Chinese character stands from 0.12 em below the baseline to 0.88 em above it, in every font.
_HAN_TOP = 0.88
_RUBY_GAP = 0.06
_RUBY_DESCENT = 0.23
# Line boxes as (above, below) the baseline, in ems: English runs at 1.5, Chinese wants more air.
_LATIN_BOX = (1.06, 0.46)
_HAN_BOX = (1.2, 0.52)
_RUBY_BOX = (1.64, 0.5)
_HAN_LANGUAGES = ("zh", "ja")
_RUBY_TRACKING = 0.05
_LIGATURES = ("liga", "clig")  # names of OpenType features
_RUBY_GAP_WIDTH = 0.14


class Typeface:
    """The fonts of one kind of row in one language, with what a line of them measures.

    All lengths are in logical pixels; `em` is the width of a character square. `above` and `below`
    are how far a line's box reaches from its baseline.
    """

    def __init__(self, look: Look, language: str, style: KindStyle) -> None:
        self.language = language
        self.style = style
        self.is_han = primary(language) in _HAN_LANGUAGES
        self.has_ruby = look.pinyin != "off" and primary(language) == "zh"
        size = look.text_size * style.scale * (look.han_scale if self.is_han else 1.0)
        self.font = _font(look.families(language), size, is_bold=style.is_bold)
        # The letters that come with Chinese fonts are narrow and plain, as small pinyin should be.
        ruby_families = (look.han_family(language), look.latin_family)
        self.ruby_font = _font(ruby_families, size * _RUBY_SCALE)
        self.em = float(QFontInfo(self.font).pixelSize())
        advance = QFontMetricsF(self.font).horizontalAdvance("”")
        self.has_wide_quotes = self.is_han and advance > 0.9 * self.em
        self._ruby_metrics = QFontMetricsF(self.ruby_font)
        self._ruby_widths: dict[str, float] = {}
        box = _RUBY_BOX if self.has_ruby else _HAN_BOX if self.is_han else _LATIN_BOX
        room = sum(box) * (look.leading - 1) / 2
        self.above, self.below = ((part + room) * self.em for part in box)
        if not look.has_ligatures:
            for name in _LIGATURES:
                self.font.setFeature(QFont.Tag(name), 0)
        self.font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.tracking)
        self.latin_format = _spaced_format(0.0)
        self.latin_format.setFontFamilies([look.latin_family, look.han_family(language)])
        self._spaced_formats: dict[float, QTextCharFormat] = {}

    @property
    def tracking(self) -> float:
        """Room after every character, so that syllables above rarely push them apart."""
        return self.em * _RUBY_TRACKING if self.has_ruby else 0.0

    @property
    def ruby_rise(self) -> float:
        """How far the ruby's baseline is above the text's."""
        return self.em * (_HAN_TOP + _RUBY_GAP + _RUBY_DESCENT * _RUBY_SCALE)

    @property
    def ruby_height(self) -> float:
        """How much higher a character with a syllable is."""
        return self.em * _RUBY_SCALE if self.has_ruby else 0.0

    @property
    def ruby_ascent(self) -> float:
        """How far a syllable's box reaches above its baseline."""
        return self._ruby_metrics.ascent()

    @property
    def ruby_gap(self) -> float:
        """The least room between two syllables."""
        return self.em * _RUBY_GAP_WIDTH

    def spaced_format(self, room: float) -> QTextCharFormat:
        """Give the format that leaves room after a character, in place of the tracking."""
        spaced = self._spaced_formats.get(room)
        if spaced is None:  # there are some twenty in all, asked for at every character
            spaced = self._spaced_formats[room] = _spaced_format(room)
        return spaced

    def ruby_width(self, syllable: str) -> float:
        """Give the width of a syllable above the line."""
        width = self._ruby_widths.get(syllable)
        if width is None:
            width = self._ruby_metrics.horizontalAdvance(syllable)
            self._ruby_widths[syllable] = width
        return width


class Typography:
    """Makes each typeface of a look once."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.em = float(QFontInfo(_font((look.latin_family,), look.text_size)).pixelSize())
        self._typefaces: dict[tuple[str, RowKind], Typeface] = {}

    @cached_property
    def without_ruby(self) -> "Typography":
        """The same for texts that never have readings above them."""
        return Typography(replace(self.look, pinyin="off"))

    def typeface(self, language: str, kind: RowKind) -> Typeface:
        """Give the typeface of a kind of row in a language (a BCP 47 tag)."""
        key = (language, kind)
        if key not in self._typefaces:
            self._typefaces[key] = Typeface(self.look, language, STYLES[kind])
        return self._typefaces[key]


def _spaced_format(room: float) -> QTextCharFormat:
    spaced = QTextCharFormat()
    spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spaced.setFontLetterSpacing(room)
    return spaced


def _font(families: Sequence[str], size: float, *, is_bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(size)
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    # Hinted advances are whole pixels, which makes English look loose at screen sizes.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
