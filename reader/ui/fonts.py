"""Which font families the window uses, picked from what the machine has."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from reader.core.scripts import has_han
from reader.ui.interface.interface import interface_script

# Of the Chinese fonts' Latin the Korean cut is taken: the others draw “ and ” as wide as 字.
_LATIN_SERIF = (
    "Charter", "Charis SIL", "Source Serif 4", "Iowan Old Style", "Georgia", "Noto Serif",
    "Source Serif Pro", "Liberation Serif", "Noto Serif CJK KR", "DejaVu Serif",
)  # fmt: skip
_SIMPLIFIED = (
    "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", "Songti SC", "Noto Sans CJK SC",
    "Source Han Sans SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei", "Droid Sans Fallback", "SimSun",
)  # fmt: skip
_TRADITIONAL = (
    "Noto Serif CJK TC", "Source Han Serif TC", "Noto Serif TC", "Songti TC", "Noto Sans CJK TC",
    "Source Han Sans TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "PMingLiU",
)  # fmt: skip
_JAPANESE = (
    "Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Noto Sans CJK JP",
    "Source Han Sans", "Hiragino Sans", "Yu Gothic", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
)  # fmt: skip
_INTERFACE = ("Inter", "Cantarell", "Noto Sans", "Noto Sans CJK SC", "Liberation Sans")
_INTERFACE_SIMPLIFIED = (
    "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
)  # fmt: skip
_INTERFACE_TRADITIONAL = (
    "Noto Sans CJK TC", "Source Han Sans TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
)  # fmt: skip
# What a Linux without a desktop of its own answers; there we look for something better.
_PLAIN = frozenset({"Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans", ""})
_LATIN = QLocale.Script.LatinScript
_CHINESE = (QLocale.Script.SimplifiedHanScript, QLocale.Script.TraditionalHanScript)
_PHONETIC = "DejaVu Sans"  # no Chinese font has the whole of IPA


SCRIPTS: Final[Mapping[str, QFontDatabase.WritingSystem]] = MappingProxyType(
    {
        "latin": QFontDatabase.WritingSystem.Latin,
        "simplified": QFontDatabase.WritingSystem.SimplifiedChinese,
        "traditional": QFontDatabase.WritingSystem.TraditionalChinese,
        "japanese": QFontDatabase.WritingSystem.Japanese,
    }
)
"""The scripts that have a font of their own."""


class Families(Struct, frozen=True):
    """A family for reading each script, and those of the window's controls, best first."""

    latin: str
    simplified: str
    traditional: str
    japanese: str
    interface: tuple[str, ...]

    def of(self, language: str) -> tuple[str, ...]:
        """Give the families for text of a BCP 47 language, with a fallback for what they lack."""
        if language.startswith("ja"):
            return (self.japanese, self.latin)
        if language == "zh-Hant":
            return (self.traditional, self.latin)
        if language.startswith("zh"):
            return (self.simplified, self.latin)
        return (self.latin, self.simplified)


def installed_families(own: str) -> Families:
    """Look at the machine; `own` is the family its desktop uses for windows."""
    return choose_families(frozenset(QFontDatabase.families()), own, interface_script())


def choose_families(
    available: Collection[str], own: str, script: QLocale.Script = _LATIN
) -> Families:
    """Pick the families from those that are available; `script` is that of the window's texts."""
    interface = own if own not in _PLAIN else _pick(_INTERFACE, available, "sans-serif")
    is_traditional = script is QLocale.Script.TraditionalHanScript
    forms = _INTERFACE_TRADITIONAL if is_traditional else _INTERFACE_SIMPLIFIED
    chinese = _pick(forms, available, "sans-serif")
    controls = (interface, chinese)
    if script in _CHINESE and own in _PLAIN:
        controls = (chinese, interface)  # for “ ” and … are as wide as 字 there
    return Families(
        latin=_pick(_LATIN_SERIF, available, "serif"),
        simplified=_pick(_SIMPLIFIED, available, "sans-serif"),
        traditional=_pick(_TRADITIONAL, available, "sans-serif"),
        japanese=_pick(_JAPANESE, available, "sans-serif"),
        interface=tuple(dict.fromkeys((*controls, _PHONETIC))),
    )


def with_wanted(found: Families, wanted: Mapping[str, str], available: Collection[str]) -> Families:
    """Take the families that a person wants, by script, where the machine has them."""
    there = {script: family for script, family in wanted.items() if family in available}
    return replace(found, **there)


def families_for(script: str) -> list[str]:
    """List the families of the machine that can draw a script, one of SCRIPTS."""
    names = QFontDatabase.families(SCRIPTS[script])
    return [name for name in names if not QFontDatabase.isPrivateFamily(name)]


def font_of(families: Sequence[str], size: float, *, bold: bool = False) -> QFont:
    """Make a font of some families at a size in points."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


def list_font(families: Families, size: float, text: str = "", *, bold: bool = False) -> QFont:
    """Make a font for a text of a list, which may be of either language, in points."""
    font = font_of(families.interface, size, bold=bold)
    if not has_han(text):
        # Where a Chinese font sets English too, ’ and “ would be as wide as 字.
        font.setFeature(QFont.Tag("pwid"), 1)
    return font


def _pick(wanted: Sequence[str], available: Collection[str], otherwise: str) -> str:
    return next((family for family in wanted if family in available), otherwise)
