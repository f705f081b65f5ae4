import pytest
from pytestqt.qtbot import QtBot

from reader.ui.characters.stroke_player import StrokePlayer


@pytest.fixture
def player(qtbot: QtBot) -> StrokePlayer:  # noqa: ARG001
    player = StrokePlayer()
    player.load((10.0, 10.0, 10.0))
    return player


def test_a_character_stands_there_whole_at_first(player: StrokePlayer) -> None:
    assert (player.done, player.count, player.progress) == (3, 3, 0)
    assert not player.is_playing


def test_steps_go_forward_back_and_round(player: StrokePlayer) -> None:
    player.step()
    assert player.done == 1
    player.step()
    player.back()
    player.back()
    player.back()
    assert player.done == 0


def test_playing_draws_every_stroke_from_the_start(player: StrokePlayer, qtbot: QtBot) -> None:
    seen: set[int] = set()
    player.changed.connect(lambda: seen.add(player.done))
    player.play()
    assert player.is_playing
    qtbot.waitUntil(lambda: player.done == 3)
    assert seen == {0, 1, 2, 3}
    assert not player.is_playing


def test_playing_again_pauses_at_a_whole_stroke(player: StrokePlayer, qtbot: QtBot) -> None:
    player.play()
    qtbot.waitUntil(lambda: player.done == 1)
    player.play()
    assert (player.is_playing, player.done, player.progress) == (False, 1, 0)
    player.play()
    qtbot.waitUntil(lambda: player.done == 3)


def test_without_animation_playing_is_a_step(player: StrokePlayer) -> None:
    player.is_animated = False
    player.play()
    assert (player.done, player.is_playing) == (1, False)
    player.restart()
    assert (player.done, player.is_playing) == (0, False)


def test_another_character_ends_what_plays(player: StrokePlayer) -> None:
    player.restart()
    assert player.is_playing
    player.load((5.0,))
    assert (player.done, player.is_playing) == (1, False)


def test_nothing_can_be_played_too(player: StrokePlayer) -> None:
    player.load(())
    player.play()
    player.step()
    player.back()
    player.restart()
    assert (player.done, player.is_playing) == (0, False)
