"""What stands where when columns, lines and sizes are set otherwise."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.ui.page import Look, PageView
from reader.ui.page.blinds import blinds_of
from reader.ui.page.columns import Arrangement, columns_for
from reader.ui.page.cover import Scaffold
from reader.ui.page.layout import Compositor, RowText
from reader.ui.page.placing import PlacedRow
from reader.ui.page.typography import Typography
from reader.ui.page.words import SideWords
from tests.ui.page.conftest import Samples, side_of

Show = Callable[..., PageView]


def compositor(samples: Samples, width: int = 900, **changes: object) -> Compositor:
    look = samples.look(**changes)
    typography = Typography(look)
    return Compositor(typography, columns_for(width, typography.em, look.arrangement))


def place(samples: Samples, maker: Compositor, sides: tuple[Side, ...] = tuple(Side)) -> PlacedRow:
    words = SideWords(samples.tokens_of(samples.chinese))
    text = RowText(
        row=samples.paragraph(), languages=("en", "zh-Hans"), words=(None, words), sides=sides
    )
    return maker.place(text, {})


@pytest.mark.usefixtures("qapp")
def test_stacked_sides_stand_in_the_order_of_the_columns(samples: Samples) -> None:
    for is_swapped in (False, True):
        maker = compositor(samples, arrangement=Arrangement("stacked", is_swapped))
        row = place(samples, maker)
        first, second = (side_of(row, side) for side in maker.columns.order)
        assert first.bottom <= second.top
        assert maker.columns.first is (Side.RIGHT if is_swapped else Side.LEFT)


@pytest.mark.usefixtures("qapp")
def test_swapped_columns_begin_on_one_baseline_as_before(samples: Samples) -> None:
    for is_swapped in (False, True):
        row = place(samples, compositor(samples, arrangement=Arrangement("beside", is_swapped)))
        baselines = {side_of(row, side).lines[0].baseline for side in Side}
        assert len(baselines) == 1


@pytest.mark.usefixtures("qapp")
def test_a_side_that_takes_no_room_is_not_there(samples: Samples) -> None:
    maker = compositor(samples, arrangement=Arrangement("right"))
    alone, both = place(samples, maker, (Side.RIGHT,)), place(samples, maker)
    assert alone.side(Side.LEFT) is None
    assert alone.height < both.height


@pytest.mark.usefixtures("qapp")
def test_lines_stand_further_apart_by_the_leading(samples: Samples) -> None:
    pitches = []
    for leading in (0.92, 1.0, 1.5):
        row = place(samples, compositor(samples, 240, leading=leading))
        for side in Side:
            one, two, *_ = side_of(row, side).lines
            pitches.append(two.baseline - one.baseline)
    left, right = pitches[::2], pitches[1::2]
    for dense, normal, wide in (left, right):
        assert dense == pytest.approx(0.92 * normal)
        assert wide == pytest.approx(1.5 * normal)


@pytest.mark.usefixtures("qapp")
def test_syllables_never_touch_the_line_above_however_dense(samples: Samples) -> None:
    row = place(samples, compositor(samples, 240, leading=0.92, pinyin="all"))
    side = side_of(row, Side.RIGHT)
    face = side.typeface
    assert len(side.lines) > 1
    for above, line in zip(side.lines, side.lines[1:], strict=False):
        highest = min(ruby.baseline for ruby in line.rubies) - 0.75 * face.em * 0.5
        assert highest >= above.baseline + 0.12 * face.em


@pytest.mark.usefixtures("qapp")
def test_characters_are_sized_apart_from_letters(samples: Samples) -> None:
    faces = [Typography(samples.look(han_scale=scale)) for scale in (1.0, 1.5)]
    (one, large) = (face.typeface("zh-Hans", samples.paragraph().kind) for face in faces)
    (same, as_before) = (face.typeface("en", samples.paragraph().kind) for face in faces)
    assert large.em == pytest.approx(1.5 * one.em, abs=1)
    assert same.em == as_before.em


@pytest.mark.usefixtures("qapp")
def test_a_bar_stands_for_each_word_and_says_nothing_of_its_letters(samples: Samples) -> None:
    row = place(samples, compositor(samples))
    english = [bar for line in side_of(row, Side.LEFT).lines for bar in blinds_of(line)]
    chinese = [bar for line in side_of(row, Side.RIGHT).lines for bar in blinds_of(line)]

    assert len(english) == len(samples.english.split())
    assert len(chinese) >= samples.chinese.count("。")
    for side, bars in ((Side.LEFT, english), (Side.RIGHT, chinese)):
        assert len({round(bar.height(), 3) for bar in bars}) == 1
        lines = side_of(row, side).lines
        assert all(any(line.top < bar.top() < line.bottom for line in lines) for bar in bars)


CHANGES: dict[str, Callable[[Look], Look]] = {
    "larger": lambda look: replace(look, text_size=19),
    "smaller": lambda look: replace(look, text_size=11),
    "airy": lambda look: replace(look, leading=1.5),
    "characters": lambda look: replace(look, han_scale=1.4),
    "no pinyin": lambda look: replace(look, pinyin="off"),
    "stacked": lambda look: replace(look, arrangement=Arrangement("stacked")),
    "swapped": lambda look: replace(look, arrangement=Arrangement("beside", is_swapped=True)),
    "divided": lambda look: replace(look, arrangement=Arrangement(divider=0.7)),
    "alone": lambda look: replace(look, arrangement=Arrangement("right")),
    "blurred": lambda look: replace(look, scaffold=Scaffold(translation="blurred")),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_read_stays_where_it_is_seen(
    show: Show, qtbot: QtBot, samples: Samples, name: str
) -> None:
    view = reading(show, qtbot, samples, width=940)
    before = bottom_of_word(view)

    view.set_look(CHANGES[name](samples.look()))
    view.viewport().repaint()
    assert abs(bottom_of_word(view) - before) <= samples.look().text_size

    view.set_look(samples.look())
    view.viewport().repaint()
    assert abs(bottom_of_word(view) - before) <= 2


def test_resizing_to_and_fro_moves_nothing_that_is_read(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    view = reading(show, qtbot, samples, width=940)
    before = bottom_of_word(view)
    for width in (500, 1200, 700, 300, 940):
        view.resize(width, 500)
        view.viewport().repaint()
    assert abs(bottom_of_word(view) - before) <= 2


def reading(show: Show, qtbot: QtBot, samples: Samples, width: int) -> PageView:
    """Show an article in whose middle the cursor stands on a Chinese word, well inside."""
    article = samples.article(*[samples.paragraph()] * 60)
    view = show(article, width=width)
    view.go_to(replace(article.place, row=30))
    view.viewport().repaint()
    qtbot.waitUntil(lambda: (32, Side.RIGHT) in samples.answered)
    view.put_cursor(replace(article.place, row=32, side=Side.RIGHT))
    word = view.current_word()
    assert word is not None
    assert (word.row.position, word.side) == (32, Side.RIGHT)
    assert view.is_seen(word)
    return view


def bottom_of_word(view: PageView) -> int:
    word = view.current_word()
    assert word is not None
    assert word.row.position == 32
    return view.word_rect(word).bottom()
