"""The page with an article of a million characters: opening, turning pages, jumping, memory."""

import os
import random
import re
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser
from rows import percentile, row

from reader.core.articles import Metadata, Place, Row, RowKind, ShelvedArticle, Side, StoredRow
from reader.core.copying import clean_text
from reader.core.entries import Status, entry_key
from reader.core.selections import stretches_of
from reader.core.tokens import Headword, Token, TokenKind
from reader.services.reading import OpenArticle
from reader.ui.page import Look, PageView, Palette
from reader.ui.page.columns import Arrangement
from reader.ui.page.cover import Scaffold

CHARACTERS = 1_000_000
BROWSER_SHARE = 20
PAGES, JUMPS, HOVERS, DRAGS = 200, 200, 1000, 500
_ENGLISH = (
    "The river was high that spring, and nobody in the village slept well. ",
    "Every morning the teacher walked down to the bridge to read the gauge. ",
    "Prices rose first for rice, then for oil, and at last for candles too. ",
)
_CHINESE = (
    (
        "那年/nà nián 春天/chūn tiān 河水/hé shuǐ 很/hěn 高/gāo ，/ 村里/cūn lǐ 没有/méi yǒu "
        "人/rén 睡得/shuì de 好/hǎo 。/"
    ),
    (
        "每天/měi tiān 早上/zǎo shang ，/ 老师/lǎo shī 都/dōu 走到/zǒu dào 桥边/qiáo biān 去/qù "
        "看/kàn 水位/shuǐ wèi 。/"
    ),
    (
        "先/xiān 涨价/zhǎng jià 的/de 是/shì 大米/dà mǐ ，/ 后来/hòu lái 是/shì 油/yóu ，/ "
        "最后/zuì hòu 连/lián 蜡烛/là zhú 也/yě 贵/guì 了/le 。/"
    ),
)
_WORD = re.compile(r"(\S+?)/([a-zà-ǜ ]*)(?= \S+?/|$)")

Annotated = tuple[Row, tuple[Token, ...], tuple[Token, ...]]


def measure() -> list[dict]:
    """Open the article, turn pages, jump, hover and resize; then the same text in QTextBrowser."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    rows = _rows()
    article = _article(rows)
    view = _window(rows)
    before = resident()
    opened = _seconds(lambda: (view.show_article(article), view.viewport().repaint()))
    pages = [_turn(view) for _ in range(PAGES)]
    jumps = [_jump(view, place) for place in _places(len(rows))]
    hovers = _hovers(view)
    drags = _drags(view)
    copied = _copy_all(view)
    resized = [_resize(view, width) for width in (1000, 1200, 900, 1300, 1100)]
    looks = [_change(view, look) for look in _other_looks()]
    used = resident()
    share = _seconds(lambda: _browse(rows[: len(rows) // BROWSER_SHARE]))
    beside = {
        "beside": {"name": f"QTextBrowser, 1/{BROWSER_SHARE} of it", "value": 1000 * share},
        "ratio": opened / share,
    }
    return [
        row("page: open 1,000,000 characters → painted", 1000 * opened, "ms", 150) | beside,
        row("page: next page, ruby and tones, 95 %", 1000 * percentile(pages, 95), "ms", 33),
        row("page: jump anywhere, 95 %", 1000 * percentile(jumps, 95), "ms", 50),
        row("page: hover → page painted, 99 %", 1000 * percentile(hovers, 99), "ms", 16),
        row("page: selecting, a move → painted, 99 %", 1000 * percentile(drags, 99), "ms", 16),
        row("page: select one language of it all, and its text", 1000 * copied, "ms"),
        row("page: resize → painted, worst", 1000 * max(resized), "ms", 100),
        row("page: size, fonts or columns → painted, worst", 1000 * max(looks), "ms", 100),
        row("page: memory after all that, process", used, "MB", 250),
        row("page: memory taken by the page", used - before, "MB"),
    ]


def resident() -> float:
    """Give the memory this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _rows() -> list[Annotated]:
    """Make rows of six sentences a side until there are enough characters."""
    kinds = [_row(number) for number in range(3)]
    length = sum(len(row.left or "") + len(row.right or "") for row, _, _ in kinds) // 3
    return [kinds[number % 3] for number in range(CHARACTERS // length + 1)]


def _row(first: int) -> Annotated:
    order = [(first + number) % 3 for number in range(6)]
    english = "".join(_ENGLISH[number] for number in order)
    chinese = [word for number in order for word in _WORD.findall(_CHINESE[number])]
    text = "".join(word for word, _ in chinese)
    return Row(RowKind.PARAGRAPH, english, text), _english(english), _chinese(chinese)


def _chinese(words: list[tuple[str, str]]) -> tuple[Token, ...]:
    tokens: list[Token] = []
    start = 0
    for word, reading in words:
        kind = TokenKind.WORD if reading else TokenKind.PUNCTUATION
        end = start + len(word)
        readings = tuple(reading.split())
        tokens.append(Token(word, start, end, kind, "zh", readings, headword=Headword(word, word)))
        start = end
    return tuple(tokens)


def _english(text: str) -> tuple[Token, ...]:
    tokens: list[Token] = []
    start = 0
    for word in text.replace(" ", "\n \n").split("\n"):
        end = start + len(word)
        kind = TokenKind.WORD if word.strip() else TokenKind.SPACE
        tokens.append(Token(word, start, end, kind, "en"))
        start = end
    return tuple(tokens)


def _article(rows: list[Annotated]) -> OpenArticle:
    stored = tuple(StoredRow(str(number), number, row[0]) for number, row in enumerate(rows))
    metadata = Metadata(languages=("en", "zh-Hans"), titles=("The river", "河"), source="Bench")
    listing = ShelvedArticle(
        id="bench",
        metadata=metadata,
        row_count=len(rows),
        character_count=CHARACTERS,
        added_at="2026-01-01T00:00:00+00:00",
    )
    return OpenArticle(listing, stored, Place())


def _window(rows: list[Annotated]) -> PageView:
    view = PageView()
    view.set_look(_look())
    view.set_statuses(
        {
            key: Status(1 + number % 5)
            for _, english, chinese in rows[:3]
            for number, token in enumerate((*english, *chinese))
            if number % 4 == 0 and (key := entry_key(token)) is not None
        }
    )
    view.tokens_wanted.connect(
        lambda sides: [view.set_tokens(at, side, rows[at][1 + side]) for at, side in sides]
    )
    view.resize(1280, 800)
    view.show()
    _settle()
    return view


def _look() -> Look:
    families = QFontDatabase.families()
    han = next((name for name in families if "CJK SC" in name or "Micro Hei" in name), "sans-serif")
    palette = Palette(
        background="#fffdf9", text="#24211d", secondary="#716a5f", separator="#e1dbd0",
        hover="#d5e3ef", cursor="#a63d2f", highlight="#f1ede2",
        statuses={Status(number): "#f5e1a9" for number in range(1, 6)},
        tones=("#e30000", "#02b31c", "#1510f0", "#8900bf", "#777777"),
    )  # fmt: skip
    return Look(
        palette=palette, latin_family="DejaVu Serif", simplified_family=han, traditional_family=han,
        japanese_family=han, pinyin="all", tone_colours=True,
    )  # fmt: skip


def _turn(view: PageView) -> float:
    """Turn a page whose words are known by then, as they are when somebody reads on."""
    _settle()
    bar = view.verticalScrollBar()
    return _seconds(lambda: (bar.setValue(bar.value() + 740), view.viewport().repaint()))


def _jump(view: PageView, place: Place) -> float:
    _settle()
    return _seconds(lambda: (view.go_to(place), view.viewport().repaint()))


def _places(count: int) -> list[Place]:
    chosen = random.Random(3)
    return [Place(chosen.randrange(count), Side.LEFT, 0) for _ in range(JUMPS)]


def _hovers(view: PageView) -> list[float]:
    """Move the pointer over the page, through the same event a mouse sends."""
    viewport, chosen, times = view.viewport(), random.Random(4), []
    _settle()
    for _ in range(HOVERS):
        point = viewport.rect().center()
        point.setX(chosen.randrange(viewport.width()))
        point.setY(chosen.randrange(viewport.height()))
        times.append(_seconds(partial(_point_at, view, point)))
    return times


def _point_at(view: PageView, point: QPoint) -> None:
    QTest.mouseMove(view.viewport(), point)
    QCoreApplication.processEvents()


def _drags(view: PageView) -> list[float]:
    """Select with the pointer, through the same events a mouse sends, from the middle on."""
    viewport, chosen, times = view.viewport(), random.Random(5), []
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    _settle()
    start = viewport.rect().center() + QPoint(200, 0)
    QTest.mousePress(viewport, left, none, start)
    for _ in range(DRAGS):
        point = QPoint(start.x() + chosen.randrange(-150, 150), chosen.randrange(30, 740))
        times.append(_seconds(partial(_point_at, view, point)))
    assert view.selecting.selection is not None
    QTest.mouseRelease(viewport, left, none, start)
    return times


def _copy_all(view: PageView) -> float:
    """Select all of the article in one language, and write it as text."""
    view.selecting.select_all()

    def select() -> None:
        view.selecting.select_all()
        selection, sheet = view.selecting.selection, view.sheet
        assert selection is not None
        assert sheet is not None
        assert clean_text(stretches_of(selection, sheet.flow.rows, view.is_legible))
        view.viewport().repaint()

    seconds = _seconds(select)
    view.selecting.select(None)
    return seconds


def _resize(view: PageView, width: int) -> float:
    _settle()
    return _seconds(lambda: (view.resize(width, 800), view.viewport().repaint()))


def _other_looks() -> list[Look]:
    """Give the look with other sizes, lines, columns and scaffold, one after the other."""
    look = _look()
    blurred = Scaffold(translation="blurred")
    return [
        replace(look, text_size=20),
        replace(look, text_size=13, leading=1.3),
        replace(look, latin_family="DejaVu Sans", han_scale=1.2),
        replace(look, arrangement=Arrangement("stacked")),
        replace(look, arrangement=Arrangement("right")),
        replace(look, arrangement=Arrangement("beside", is_swapped=True, divider=0.65)),
        replace(look, scaffold=blurred),
        look,
    ]


def _change(view: PageView, look: Look) -> float:
    _settle()
    return _seconds(lambda: (view.set_look(look), view.viewport().repaint()))


def _browse(rows: list[Annotated]) -> None:
    browser = QTextBrowser()
    browser.resize(1280, 800)
    browser.setHtml("".join(_html(english, chinese) for _, english, chinese in rows))
    browser.show()
    browser.viewport().repaint()


def _html(*sides: tuple[Token, ...]) -> str:
    cells = ("".join(f'<a href="{t.start}">{t.text}</a>' for t in side) for side in sides)
    return "<table><tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr></table>"


def _settle() -> None:
    """Let the words that were asked for arrive."""
    end = time.perf_counter() + 0.03
    while time.perf_counter() < end:
        QCoreApplication.processEvents()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    for each in measure():
        print(each)
