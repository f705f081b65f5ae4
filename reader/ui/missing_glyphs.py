"""Says once what no font of the machine can draw, and what to install."""

import unicodedata
from collections.abc import Iterable, Sequence
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetricsF

from reader.core.articles import Side
from reader.services.reading import OpenArticle
from reader.ui.appearance import Appearance
from reader.ui.background import Background
from reader.ui.message_bar import MessageBar
from reader.ui.reading_view import ReadingView
from reader.ui.wording import in_a_row

_SIZE = 12.0  # points; what a font has does not depend on it
_EXAMPLES = 3
_MANY = 30  # common characters: there is no Chinese font at all
_LETTERLIKE = frozenset("LNPS")  # what has to be seen: letters, numbers, punctuation, symbols
_EMOJI = range(0x1F000, 0x20000)
_COMMON_HAN = range(0x2E80, 0xA000)
_WIDE = range(0xFF00, 0xFFF0)  # ，！： and the like, which Chinese fonts have
_RARE_HAN = range(0x20000, 0x32400)


class Kind(Enum):
    """Characters for which one font or another is missing."""

    HAN = "han"
    RARE = "rare"
    EMOJI = "emoji"
    PRIVATE = "private"
    OTHER = "other"


def kind_of(character: str) -> Kind:
    """Say what kind of font a character wants."""
    point = ord(character)
    if unicodedata.category(character) == "Co":
        return Kind.PRIVATE
    for kind, points in (
        (Kind.HAN, _COMMON_HAN), (Kind.HAN, _WIDE), (Kind.RARE, _RARE_HAN), (Kind.EMOJI, _EMOJI)
    ):  # fmt: skip
        if point in points:
            return kind
    return Kind.OTHER


def characters_in(texts: Iterable[str]) -> frozenset[str]:
    """List the characters of texts that a page cannot do without; 1,000,000 take some 20 ms."""
    found = set[str]().union(*texts)
    return frozenset(character for character in found if _has_to_be_seen(character))


class MissingGlyphs(QObject):
    """Looks at each article that is opened: at its characters behind the window, then at fonts."""

    def __init__(
        self,
        view: ReadingView,
        *,
        appearance: Appearance,
        background: Background,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self._view, self._appearance = view, appearance
        self._background, self._messages = background, messages
        self._told: set[Kind | str] = set()
        self._looked_at = ""
        view.rows_changed.connect(self._look)
        appearance.changed.connect(self._tell_fonts)

    def _look(self) -> None:
        article = self._view.article
        if article is None or article.article.id == self._looked_at:
            return
        self._looked_at = article.article.id
        self._background.run(
            lambda: tuple(characters_in(_texts(article, side)) for side in Side),
            lambda found: self._tell(article.article.metadata.languages, found),
        )

    def _tell(self, languages: tuple[str, str], found: Sequence[frozenset[str]]) -> None:
        missing: dict[Kind, list[str]] = {}
        for language, characters in zip(languages, found, strict=True):
            metrics = QFontMetricsF(self._appearance.reading_font(language, _SIZE))
            for character in sorted(characters):
                if not metrics.inFontUcs4(ord(character)):
                    missing.setdefault(kind_of(character), []).append(character)
        new = [kind for kind in Kind if kind in missing and kind not in self._told]
        self._told.update(new)
        sentences = [self._sentence(kind, missing[kind]) for kind in new]
        if sentences:
            boxes = self.tr("Boxes stand in their place; point at one to see which it is.")
            self._messages.tell(in_a_row([*sentences, boxes]))
        else:
            self._tell_fonts()

    def _tell_fonts(self) -> None:
        """Say of fonts that were chosen and are not there which are taken instead."""
        for wanted, taken in self._appearance.absent_fonts():
            if wanted not in self._told:
                self._told.add(wanted)
                text = self.tr("The font {0} is not installed; {1} is used in its place.")
                self._messages.tell(text.format(wanted, taken))

    def _sentence(self, kind: Kind, missing: Sequence[str]) -> str:
        if kind is Kind.HAN and len(missing) > _MANY:
            return self.tr("There is no Chinese font here. Install one, such as Noto Serif CJK.")
        texts = {
            Kind.HAN: self.tr(
                "No font here has these Chinese characters: {0}. Install one, such as "
                "Noto Serif CJK."
            ),
            Kind.RARE: self.tr(
                "No font here has these rare characters: {0}. Install one that has, such as Jigmo "
                "or BabelStone Han."
            ),
            Kind.EMOJI: self.tr(
                "No font here has these emoji: {0}. Install one that has, such as Noto Color Emoji."
            ),
            Kind.PRIVATE: self.tr(
                "These characters are drawn by a private font alone, which the text does not name: "
                "{0}."
            ),
            Kind.OTHER: self.tr(
                "No font here has these characters: {0}. Install one that has, such as Noto Sans."
            ),
        }
        points = ", ".join(f"U+{ord(character):04X}" for character in missing[:_EXAMPLES])
        return texts[kind].format(points + (" …" if len(missing) > _EXAMPLES else ""))


def _has_to_be_seen(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in _LETTERLIKE or category in ("Co", "Cn")


def _texts(article: OpenArticle, side: Side) -> Iterable[str]:
    return filter(None, (stored.row.text(side) for stored in article.rows))
