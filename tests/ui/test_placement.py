from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from reader.ui.placement import place_beside

WINDOW = QRect(0, 0, 900, 600)


def inside() -> st.SearchStrategy[QRect]:
    """Rectangles of words somewhere in the window."""
    return st.builds(
        QRect, st.integers(0, 840), st.integers(0, 570), st.integers(4, 60), st.integers(10, 30)
    )


@given(inside(), st.integers(50, 2000), st.integers(30, 2000))
def test_a_card_is_never_over_its_word_nor_off_the_window(
    word: QRect, width: int, height: int
) -> None:
    card = place_beside(word, QSize(width, height), WINDOW)
    assert not card.intersects(word)
    assert WINDOW.contains(card)


@given(inside(), st.integers(50, 320), st.integers(30, 200))
def test_a_card_that_fits_keeps_its_size(word: QRect, width: int, height: int) -> None:
    assert place_beside(word, QSize(width, height), WINDOW).size() == QSize(width, height)


def test_a_card_stands_below_its_word_if_it_can() -> None:
    word = QRect(300, 100, 40, 20)
    card = place_beside(word, QSize(200, 100), WINDOW)
    assert card.left() == word.left()
    assert 0 < card.top() - word.bottom() < 12


def test_a_card_at_the_foot_stands_above() -> None:
    word = QRect(300, 560, 40, 20)
    assert place_beside(word, QSize(200, 100), WINDOW).bottom() < word.top()
