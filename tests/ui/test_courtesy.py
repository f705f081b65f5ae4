import sys
from collections.abc import Iterator
from threading import Event, Thread, get_ident
from types import CodeType

import pytest

from reader.ui import courtesy
from reader.ui.courtesy import Courtesy


class _Watched(Courtesy):
    """Is told where the window is, look by look, and counts the looks."""

    def __init__(self, numbers: Iterator[int]) -> None:
        super().__init__()
        self._numbers = numbers
        self.looks = 0

    def _place(self) -> tuple[CodeType, int]:
        self.looks += 1
        return looks.__code__, next(self._numbers)


def looks(watched: _Watched) -> int:
    """Step aside on a thread of its own; give how often it looked."""
    before = watched.looks
    thread = Thread(target=watched.step_aside)
    thread.start()
    thread.join()
    return watched.looks - before


def test_work_waits_until_the_window_stays_where_it_is() -> None:
    watched = _Watched(iter([1, 2, 3, 7, 7, 7, 7, 4, 5, 7]))
    assert looks(watched) == 6
    assert looks(watched) == 1  # where it waits for events is known now
    assert looks(watched) == 3


def test_work_goes_on_when_the_window_never_rests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courtesy, "_LONGEST", 0.01)
    assert looks(_Watched(iter(range(10_000)))) > 1


def test_the_window_does_not_wait_for_itself() -> None:
    watched = _Watched(iter([]))
    watched.step_aside()
    assert watched.looks == 0


def test_a_window_that_waits_is_no_hindrance() -> None:
    polite = Courtesy()
    thread = Thread(target=polite.step_aside, daemon=True)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


def test_what_the_window_made_is_let_go_of_by_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    threads = set[int]()

    class Painter:
        def __del__(self) -> None:
            threads.add(get_ident())

    def paint() -> None:
        _painter = Painter()

    monkeypatch.setattr(courtesy, "_LONGEST", 0)  # it only looks
    polite, over = Courtesy(), Event()

    def work() -> None:
        while not over.is_set():
            polite.step_aside()

    interval, worker = sys.getswitchinterval(), Thread(target=work)
    sys.setswitchinterval(1e-6)
    try:
        worker.start()
        for _ in range(20_000):
            paint()
    finally:
        sys.setswitchinterval(interval)
        over.set()
        worker.join()
    assert threads == {get_ident()}
