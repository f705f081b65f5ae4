import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.errors import CancelledError, DuizhaoError, InputError
from reader.core.progress import Progress
from reader.ui.background import Background


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background(qapp)
    yield background
    background.close()


def test_done_is_called_in_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool]] = []

    def done(value: int) -> None:
        seen.append((value, threading.current_thread() is threading.main_thread()))

    job = background.run(lambda: 6 * 7, done)
    qtbot.waitSignal(job.ended).wait()
    assert seen == [(42, True)]


def test_a_known_error_goes_to_failed(background: Background, qtbot: QtBot) -> None:
    seen: list[str] = []

    def refuse() -> None:
        raise InputError("It is a folder.")

    job = background.run(refuse, lambda _: seen.append("done"), lambda e: seen.append(e.sentence))
    qtbot.waitSignal(job.ended).wait()
    assert seen == ["It is a folder."]


def test_an_unknown_error_reaches_the_hook(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: hooked.append(kind))
    with qtbot.waitSignal(background.run(lambda: 1 // 0, lambda _: None).ended):
        pass
    qtbot.waitUntil(lambda: hooked == [ZeroDivisionError])


def test_cancelled_work_stops_at_its_next_report(background: Background, qtbot: QtBot) -> None:
    told: list[DuizhaoError] = []
    waiting = threading.Event()

    def work(progress: Progress) -> None:
        waiting.wait()
        progress(1, 2, "one")

    job = background.run_watched(work, lambda _: pytest.fail("not done"), told.append)
    with qtbot.waitSignal(job.ended):
        job.cancel()
        waiting.set()
    assert [type(error) for error in told] == [CancelledError]


def test_progress_is_reported_in_the_window(background: Background, qtbot: QtBot) -> None:
    reports: list[tuple[int, int, str]] = []
    job = background.run_watched(lambda progress: progress(1, 3, "one"), lambda _: None)
    job.progressed.connect(lambda *report: reports.append(report))
    with qtbot.waitSignal(job.ended):
        pass
    assert reports == [(1, 3, "one")]


def test_no_result_arrives_after_closing(qapp: QApplication) -> None:
    background = Background()
    may_end = threading.Event()
    seen: list[bool] = []
    background.run(may_end.wait, seen.append)
    may_end.set()
    background.close()
    qapp.processEvents()
    assert seen == []


def test_nothing_is_begun_after_closing(qapp: QApplication) -> None:
    background = Background()
    background.close()
    begun: list[bool] = []
    background.run(lambda: begun.append(True), lambda _: None)
    background.close()
    qapp.processEvents()
    assert begun == []


def test_dropped_work_says_nothing_and_other_work_is_done(
    background: Background, qtbot: QtBot
) -> None:
    has_begun, may_end, has_ended = threading.Event(), threading.Event(), threading.Event()
    seen: list[str] = []

    def work() -> str:
        has_begun.set()
        may_end.wait()
        has_ended.set()
        return "dropped"

    background.run(work, seen.append)
    has_begun.wait()
    background.drop()
    may_end.set()
    has_ended.wait()
    with qtbot.waitSignal(background.run(lambda: "after", seen.append).ended):
        pass
    assert seen == ["after"]


def test_what_was_on_its_way_from_a_thread_does_not_arrive_once_dropped(
    background: Background, qapp: QApplication
) -> None:
    may_end, is_sent = threading.Event(), threading.Event()
    seen: list[bool] = []
    job = background.run(may_end.wait, seen.append)
    job.done.connect(lambda _: is_sent.set(), Qt.ConnectionType.DirectConnection)
    may_end.set()
    is_sent.wait()  # the result waits for the window's thread now
    background.drop()
    qapp.processEvents()
    assert seen == []
