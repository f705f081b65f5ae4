from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.app.composition import compose
from reader.core.lexicon import ChineseWord, Sense
from reader.core.wordcards import CharacterFacts
from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.characters.characters_section import CharactersSection
from reader.ui.message_bar import MessageBar

# Two bars: the left one is drawn downwards first, the right one then.
BARS = CharacterFacts(
    character="川",
    words=(ChineseWord(simplified="川", traditional="川", reading=("chuān",),
                       senses=(Sense("river"), Sense("a & b"))),),
    parts=("丿", "丨"),
    strokes=("M100 800h0l200 0l0-800l-200 0z".replace("h0", ""), "M700 800l200 0l0-800l-200 0z"),
    medians=("200 800 0-800", "800 800 0-800"),
    shared=("山川",),
)  # fmt: skip
UNDRAWN = CharacterFacts(character="𠀀")
LEFT, RIGHT = 0.2, 0.78  # where the bars are, as shares of the width


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    program.preferences.set("theme", "light")
    yield program
    program.close()


@pytest.fixture
def section(program: Program, qtbot: QtBot) -> CharactersSection:
    appearance = Appearance(program.preferences)
    messages = MessageBar(appearance)
    qtbot.addWidget(messages)
    section = CharactersSection(appearance, messages, has_strokes=True)
    qtbot.addWidget(section)
    section.show_characters((BARS, UNDRAWN), "zh-Hans")
    section.show()
    return section


def _colour(section: CharactersSection, share: float) -> str:
    """The colour in the middle of a bar."""
    image: QImage = section.box.view.grab().toImage()
    return image.pixelColor(round(image.width() * share), image.height() // 2).name().upper()


def _theme(section: CharactersSection, name: str) -> str:
    return QColor(section._appearance.theme[name]).name().upper()


def test_a_character_is_named_with_its_strokes(section: CharactersSection) -> None:
    view = section.box.view
    assert view.accessibleName() == "川, 2 strokes"
    view.player.step()
    assert view.accessibleDescription() == "Stroke 1 of 2"
    assert section.box.count.text() == "1 / 2"


def test_the_current_stroke_is_coloured(section: CharactersSection) -> None:
    ink, pale, accent = (
        _theme(section, name) for name in ("text.normal", "surface.line", "accent.normal")
    )
    player = section.box.view.player
    assert (_colour(section, LEFT), _colour(section, RIGHT)) == (ink, ink)
    player.step()
    assert (_colour(section, LEFT), _colour(section, RIGHT)) == (accent, pale)
    player.step()
    assert (_colour(section, LEFT), _colour(section, RIGHT)) == (ink, ink)
    player.back()
    player.back()
    assert (_colour(section, LEFT), _colour(section, RIGHT)) == (pale, pale)


def test_keys_do_what_buttons_do(section: CharactersSection, qtbot: QtBot) -> None:
    section._appearance.set("animate_strokes", value=False)
    view, box = section.box.view, section.box
    for key, done in (
        (Qt.Key.Key_Home, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Space, 2), (Qt.Key.Key_Left, 1),
    ):  # fmt: skip
        qtbot.keyClick(view, key)
        assert view.player.done == done
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert box.numbers.isChecked()
    box.restart.click()
    box.step.click()
    box.step.click()
    box.back.click()
    assert view.player.done == 1
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert view.player.done == 2


def test_moving_strokes_are_drawn_in_part(section: CharactersSection, qtbot: QtBot) -> None:
    seen: set[str] = set()
    player = section.box.view.player
    player.changed.connect(lambda: seen.add(_colour(section, LEFT)))
    section.box.play.click()
    qtbot.waitUntil(lambda: not player.is_playing and player.done == 2)
    assert {_theme(section, "surface.line"), _theme(section, "accent.normal")} <= seen


def test_the_text_tells_senses_parts_and_words_that_share_it(section: CharactersSection) -> None:
    html = section.text.text()
    for part in ("chuān", "river; a &amp; b", ">丿</a>", ">山川</a>"):
        assert part in html


def test_words_in_the_text_can_be_followed(section: CharactersSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.word_wanted) as asked:
        section.text.linkActivated.emit("word:%E5%B1%B1%E5%B7%9D")
    assert asked.args == ["山川"]


def test_another_character_is_chosen_by_its_button(section: CharactersSection) -> None:
    buttons = section._group.buttons()
    assert [button.text() for button in buttons] == ["川", "𠀀"]
    buttons[1].click()
    assert section.chosen == UNDRAWN
    assert section.box.view.accessibleName() == "𠀀"
    assert section.box._buttons.isHidden()
    assert "No dictionary has this character." in section.text.text()


def test_what_is_shown_again_stays_as_it_is(section: CharactersSection) -> None:
    section.choose(1)
    section.show_characters((BARS, UNDRAWN), "zh-Hans")
    assert section.chosen == UNDRAWN
    section.show_characters((BARS, UNDRAWN), "zh-Hant")
    assert section.chosen == BARS


def test_one_character_needs_no_buttons(section: CharactersSection) -> None:
    section.show_characters((BARS,), "zh-Hans")
    assert section._strip.isHidden()
    assert section.chosen == BARS


def test_a_dictionary_without_strokes_is_told_in_one_line(program: Program, qtbot: QtBot) -> None:
    appearance = Appearance(program.preferences)
    messages = MessageBar(appearance)
    section = CharactersSection(appearance, messages, has_strokes=False)
    qtbot.addWidget(messages)
    qtbot.addWidget(section)
    section.show_characters((UNDRAWN,), "zh-Hans")
    assert not section._no_strokes.isHidden()


def test_strokes_that_cannot_be_drawn_are_a_message(section: CharactersSection) -> None:
    broken = CharacterFacts(character="坏", strokes=("M nonsense",), medians=("1 2",))
    section.show_characters((broken,), "zh-Hans")
    assert "cannot be drawn" in section._messages.text
