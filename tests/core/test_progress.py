"""Telling how far long work is."""

from reader.core.progress import watched


def test_every_hundredth_and_the_end_are_told() -> None:
    told: list[tuple[int, int, str]] = []
    items = list(range(250))
    assert list(watched(items, lambda *step: told.append(step), "Counting")) == items
    assert told == [(done, 250, "Counting") for done in (0, 100, 200, 250)]


def test_nothing_to_do_is_done() -> None:
    told: list[tuple[int, int, str]] = []
    assert not list(watched([], lambda *step: told.append(step), "Counting"))
    assert told == [(0, 0, "Counting")]
