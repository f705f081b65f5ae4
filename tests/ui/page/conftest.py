"""A small bilingual article of our own with its tokens, and a page that shows it."""

import re
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.core.articles import (
    Metadata,
    Place,
    Row,
    RowKind,
    ShelvedArticle,
    Side,
    StoredRow,
)
from reader.core.entries import Status
from reader.core.tokens import Headword, Token, TokenKind
from reader.services.reading import OpenArticle
from reader.ui.page import Look, PageView, Palette
from reader.ui.page.columns import columns_for
from reader.ui.page.layout import Compositor
from reader.ui.page.placing import PlacedRow, PlacedSide
from reader.ui.page.typography import Typography

READINGS = {
    "猫": ("māo",), "在": ("zài",), "窗边": ("chuāng", "biān"), "睡觉": ("shuì", "jiào"),
    "外面": ("wài", "miàn"), "下雨": ("xià", "yǔ"), "了": ("le",), "装": ("zhuāng",),
    "床": ("chuáng",), "双": ("shuāng",), "创": ("chuàng",),
}  # fmt: skip
_WORDS = re.compile("|".join(READINGS) + r"|[A-Za-z]+|\d+|\s+|.", re.DOTALL)
PALETTE = Palette(
    background="#ffffff", text="#000000", secondary="#777777", separator="#dddddd",
    hover="#0000ff", cursor="#ff0000", highlight="#00ff00",
    statuses={Status.NEW: "#d5ffff", Status.LEARNING_1: "#ff00ff"},
    tones=("#e30000", "#02b31c", "#1510f0", "#8900bf", "#777777"),
)  # fmt: skip
ENGLISH = "The cat sleeps by the window. It is raining outside."
CHINESE = "猫在窗边睡觉。外面下雨了。"


class Samples:
    """Makes articles, looks and tokens for the tests of the page."""

    english = ENGLISH
    chinese = CHINESE

    def __init__(self) -> None:
        self.answered: set[tuple[int, Side]] = set()

    def tokens_of(self, text: str) -> tuple[Token, ...]:
        """Divide a text as the annotator would, by the few words above."""
        return tuple(_token(match[0], match.start()) for match in _WORDS.finditer(text))

    def paragraph(self, left: str | None = ENGLISH, right: str | None = CHINESE) -> Row:
        """Make a paragraph."""
        return Row(RowKind.PARAGRAPH, left, right)

    def article(self, *rows: Row, place: Place | None = None, **metadata: object) -> OpenArticle:
        """Make an open article of rows."""
        stored = tuple(StoredRow(f"row-{number}", number, row) for number, row in enumerate(rows))
        known = Metadata(**({"languages": ("en", "zh-Hans")} | metadata))  # type: ignore[arg-type]
        shelved = ShelvedArticle(
            id="article", metadata=known, row_count=len(rows), character_count=0, added_at=""
        )
        return OpenArticle(shelved, stored, place or Place())

    def look(self, **changes: object) -> Look:
        """Make a look with colours that are easily told apart."""
        known = {
            "palette": PALETTE, "latin_family": "DejaVu Serif", "simplified_family": "sans-serif",
            "traditional_family": "sans-serif", "japanese_family": "sans-serif", "text_size": 14,
            "pinyin": "all",
        }  # fmt: skip
        return Look(**(known | changes))  # type: ignore[arg-type]

    def compositor(self, width: float = 900, **changes: object) -> Compositor:
        """Make what lays rows out in a page of some width."""
        typography = Typography(self.look(**changes))
        return Compositor(typography, columns_for(width, typography.em))


def _token(text: str, start: int) -> Token:
    end = start + len(text)
    if text in READINGS:
        word = Headword(text, text)
        return Token(text, start, end, TokenKind.WORD, "zh", READINGS[text], headword=word)
    if text.isascii() and text.isalpha():
        word = Headword(text.lower(), text.lower())
        return Token(text, start, end, TokenKind.WORD, "en", headword=word)
    kind = TokenKind.SPACE if text.isspace() else TokenKind.PUNCTUATION
    return Token(text, start, end, TokenKind.NUMBER if text.isdigit() else kind, "und")


def side_of(row: PlacedRow, side: Side) -> PlacedSide:
    """Give a side that must be there."""
    placed = row.side(side)
    assert placed is not None
    return placed


@pytest.fixture
def samples() -> Samples:
    """Give the maker of samples."""
    return Samples()


@pytest.fixture
def show(qtbot: QtBot, samples: Samples) -> Callable[..., PageView]:
    """Show an article on a page whose requests for tokens are answered at once."""

    def show(article: OpenArticle, width: int = 900, height: int = 500) -> PageView:
        view = PageView()
        qtbot.addWidget(view)
        view.set_look(samples.look())
        view.resize(width, height)
        view.tokens_wanted.connect(lambda sides: answer(view, article, sides))
        with qtbot.waitExposed(view):
            view.show()
        view.show_article(article)
        return view

    def answer(view: PageView, article: OpenArticle, sides: list[tuple[int, Side]]) -> None:
        for row, side in sides:
            text = article.rows[row].row.text(side)
            assert text
            view.set_tokens(row, side, samples.tokens_of(text))
            samples.answered.add((row, side))

    return show
