"""How the page looks: colours, fonts and scaffold as one value."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from reader.core.entries import Status
from reader.core.scripts import primary
from reader.core.spelling_choices import AS_KEPT, ReadingChoices
from reader.ui.page.columns import BESIDE, Arrangement
from reader.ui.page.cover import EVERYTHING, Scaffold

Pinyin = Literal["off", "unknown", "all"]


class Palette(Struct, frozen=True, kw_only=True):
    """The colours of the page as "#RRGGBB" or "#AARRGGBB".

    `statuses` holds the backgrounds of the words that are painted; `tones` the colours of the four
    tones and of the neutral one. `link` is the ground of the bands between linked sentences,
    `link_edge` their outline; `link_lit` lights up the current sentence and its band.
    `hit` is the ground of what was found, `found` that of the one that was gone to. `selection` is
    laid thinly over the ground of what is selected, so that other marks are seen through it.
    """

    background: str
    text: str
    secondary: str
    separator: str
    hover: str
    cursor: str
    highlight: str
    statuses: Mapping[Status, str]
    tones: tuple[str, str, str, str, str]
    link: str = "#EEF1EC"
    link_edge: str = "#B9C2B4"
    link_lit: str = "#F6E3DD"
    doubt: str = "#C08A1E"
    doubt_soft: str = "#FBF3DF"
    hit: str = "#E4D8F3"
    found: str = "#C3A3EA"
    selection: str = "#3D7FC1"


class Look(Struct, frozen=True, kw_only=True):
    """What `PageView.set_look` takes.

    `text_size` is in points; that of Chinese and Japanese is `han_scale` times it. `leading` is the
    room from line to line, as a multiple of what is comfortable.
    `pinyin` says which Chinese words have their reading above them: none, those that are neither
    known nor ignored, or all; `readings` how they are written there. With `underlines_statuses`
    a line below a word says, too, how well it is known. Ligatures look well, but a PDF file cannot
    name their letters.
    """

    palette: Palette
    latin_family: str
    simplified_family: str
    traditional_family: str
    japanese_family: str
    text_size: int = 17
    han_scale: float = 1.0
    leading: float = 1.0
    arrangement: Arrangement = BESIDE
    scaffold: Scaffold = EVERYTHING
    pinyin: Pinyin = "unknown"
    readings: ReadingChoices = AS_KEPT
    tone_colours: bool = False
    underlines_statuses: bool = False
    has_ligatures: bool = True

    @property
    def bare(self) -> "Look":
        """The same with both sides shown, and nothing covered."""
        alone = self.arrangement.alone is not None
        arranged = replace(self.arrangement, arranged="beside") if alone else self.arrangement
        scaffold = replace(self.scaffold, translation="shown", fades=False)
        return replace(self, arrangement=arranged, scaffold=scaffold)

    def families(self, language: str) -> tuple[str, ...]:
        """Give the font families for a text, by its BCP 47 tag, the most wanted one first."""
        if primary(language) not in ("zh", "ja"):
            return (self.latin_family, self.simplified_family)
        return (self.han_family(language), self.latin_family)

    def han_family(self, language: str) -> str:
        """Give the family whose forms of the characters belong to a language."""
        if primary(language) == "ja":
            return self.japanese_family
        is_traditional = language.lower() in ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
        return self.traditional_family if is_traditional else self.simplified_family


PLAIN: Final = Look(
    palette=Palette(
        background="#FFFFFF",
        text="#222222",
        secondary="#6F6F6F",
        separator="#E4E4E4",
        hover="#DCE6EF",
        cursor="#A63D2F",
        highlight="#F1F1EC",
        statuses=MappingProxyType({}),
        tones=("#E30000", "#02B31C", "#1510F0", "#8900BF", "#777777"),
    ),
    latin_family="sans-serif",
    simplified_family="Noto Sans CJK SC",
    traditional_family="Noto Sans CJK TC",
    japanese_family="Noto Sans CJK JP",
)
"""What a page looks like until the window says how it should."""
