"""Garbage is collected in the window's thread, and in no other."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from reader.ui.garbage import GarbageCollector


class Knot:
    """Something that holds itself, so that only a collection can let go of it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[GarbageCollector]:  # noqa: ARG001
    """The application's collector, with a threshold that is soon passed."""
    thresholds = gc.get_threshold()
    yield GarbageCollector.of(QCoreApplication.instance())
    gc.set_threshold(*thresholds)


def test_a_thread_that_makes_much_collects_nothing(garbage: GarbageCollector) -> None:
    gc.set_threshold(200, 5, 5)
    threads: list[int] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            threads.append(threading.get_ident())

    def make_much() -> None:
        for _ in range(10_000):
            Knot()

    gc.callbacks.append(note)
    thread = threading.Thread(target=make_much)
    thread.start()
    thread.join()
    assert threads == []
    garbage.collect_what_is_due()
    gc.callbacks.remove(note)
    assert threads == [threading.get_ident()]


def test_what_is_due_is_collected(garbage: GarbageCollector) -> None:
    gc.collect()
    gc.set_threshold(50, 5, 5)
    knots = [Knot() for _ in range(200)]
    seen = [weakref.ref(knot) for knot in knots]
    del knots
    garbage.collect_what_is_due()
    assert not any(each() for each in seen)


def test_what_was_spared_is_collected_when_all_is(garbage: GarbageCollector) -> None:
    knot = Knot()
    seen = weakref.ref(knot)
    garbage.spare()
    del knot
    gc.collect()
    assert seen() is not None
    garbage.collect_all()
    assert seen() is None


def test_what_is_old_is_looked_at_once(garbage: GarbageCollector) -> None:
    garbage.collect_all()
    gc.set_threshold(50, 1, 1)
    kept: list[Knot] = []
    spared = gc.get_freeze_count()
    for _ in range(20):
        kept += [Knot() for _ in range(200)]
        garbage.collect_what_is_due()
    assert gc.get_freeze_count() >= spared + 1000
    assert len(gc.get_objects()) < 3000


def test_what_is_left_where_no_garbage_was_is_looked_at_no_more(
    garbage: GarbageCollector,
) -> None:
    garbage.collect_all()
    gc.set_threshold(50, 100, 100)
    kept = [Knot() for _ in range(200)]
    spared = gc.get_freeze_count()
    garbage.collect_what_is_due()
    assert gc.get_freeze_count() >= spared + len(kept)


def test_all_is_looked_at_when_very_much_was_spared(
    garbage: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.garbage._TOO_MANY", 1)
    garbage.collect_all()
    gc.set_threshold(50, 100, 100)
    knot = Knot()
    seen = weakref.ref(knot)
    kept = [Knot() for _ in range(2000)]
    garbage.collect_what_is_due()  # it spares them, and the knot
    del knot
    kept += [Knot() for _ in range(200)]
    garbage.collect_what_is_due()
    assert seen() is None


def test_an_application_has_one(garbage: GarbageCollector) -> None:
    assert GarbageCollector.of(QCoreApplication.instance()) is garbage
    assert not gc.isenabled()
