"""Telling how far long work is."""

from reader.core.progress import part_of, watched


def test_every_hundredth_and_the_end_are_told() -> None:
    told: list[tuple[int, int, str]] = []
    items = list(range(250))
    assert list(watched(items, lambda *step: told.append(step), "Counting")) == items
    assert told == [(done, 250, "Counting") for done in (0, 100, 200, 250)]


def test_nothing_to_do_is_done() -> None:
    told: list[tuple[int, int, str]] = []
    assert not list(watched([], lambda *step: told.append(step), "Counting"))
    assert told == [(0, 0, "Counting")]


def test_a_part_is_told_as_a_share_of_the_whole() -> None:
    told: list[tuple[float, str]] = []
    for number in range(2):
        part = part_of(lambda done, total, what: told.append((done / total, what)), number, 2)
        part(0, 0, "Reading")
        part(7, 7, "Done")
    assert told == [(0, "Reading"), (0.5, "Done"), (0.5, "Reading"), (1, "Done")]
