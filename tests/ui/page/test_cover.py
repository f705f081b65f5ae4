"""What is covered of a row, and until when."""

import pytest
from msgspec.structs import replace

from reader.core.articles import Row, RowKind, Side, StoredRow
from reader.core.entries import EntryKey, Status
from reader.ui.page.columns import Arrangement
from reader.ui.page.cover import Cover, Scaffold, Translation, cover_of, is_known
from reader.ui.page.veil import Veil
from reader.ui.page.words import SideWords, WordAt
from tests.ui.page.conftest import Samples

LANGUAGES = ("en", "zh-Hans")
NOTHING = (Cover.NONE, Cover.NONE)


@pytest.fixture
def words(samples: Samples) -> SideWords:
    return SideWords(samples.tokens_of(samples.chinese))


def all_known(words: SideWords) -> dict[EntryKey, Status]:
    return {key: Status.KNOWN for key in words.keys if key is not None}


def test_a_row_is_known_once_its_last_word_is(words: SideWords) -> None:
    statuses = all_known(words)
    *_, last = statuses

    assert is_known(words, statuses)
    assert is_known(words, statuses | {last: Status.IGNORED})
    assert not is_known(words, statuses | {last: Status.LEARNING_5})
    assert not is_known(words, {})
    assert not is_known(None, statuses)
    assert not is_known(SideWords(()), statuses)


@pytest.mark.parametrize(
    ("translation", "cover"),
    [("shown", Cover.NONE), ("blurred", Cover.BLURRED), ("hidden", Cover.HIDDEN)],
)
def test_the_side_that_is_not_studied_is_covered(
    samples: Samples, translation: Translation, cover: Cover
) -> None:
    chinese = Scaffold(translation=translation)
    english = replace(chinese, studied="en")
    row = samples.paragraph()

    assert cover_of(chinese, row, LANGUAGES, (None, None), {}) == (cover, Cover.NONE)
    assert cover_of(english, row, LANGUAGES, (None, None), {}) == (Cover.NONE, cover)


@pytest.mark.parametrize("languages", [("en", "ja"), ("zh-Hans", "zh-Hant")])
def test_nothing_is_a_translation_where_neither_or_both_are_studied(
    samples: Samples, languages: tuple[str, str]
) -> None:
    scaffold = Scaffold(translation="hidden")
    assert cover_of(scaffold, samples.paragraph(), languages, (None, None), {}) == NOTHING


def test_what_stands_alone_is_never_covered(samples: Samples) -> None:
    scaffold = Scaffold(translation="hidden")
    row = samples.paragraph(right=None)
    assert cover_of(scaffold, row, LANGUAGES, (None, None), {}) == NOTHING


def test_the_translation_fades_where_all_words_are_known(
    samples: Samples, words: SideWords
) -> None:
    scaffold, statuses = Scaffold(fades=True), all_known(words)
    row = samples.paragraph()

    assert cover_of(scaffold, row, LANGUAGES, (None, words), {}) == NOTHING
    assert cover_of(scaffold, row, LANGUAGES, (None, None), statuses) == NOTHING
    assert cover_of(scaffold, row, LANGUAGES, (None, words), statuses)[0] is Cover.BLURRED


@pytest.mark.parametrize("arranged", ["left", "right"])
def test_a_side_alone_gives_way_only_where_it_is_empty_or_its_row_uncovered(
    samples: Samples, arranged: str
) -> None:
    look = samples.look(arrangement=Arrangement(arranged))  # type: ignore[arg-type]
    alone = Side.RIGHT if arranged == "right" else Side.LEFT
    veil, row = Veil(LANGUAGES), samples.paragraph()
    left, right = (None if side is alone else "…" for side in Side)
    lone = Row(RowKind.PARAGRAPH, left, right)

    assert veil.sides_of(0, row, look, is_stacked=True) == (alone,)
    assert set(veil.sides_of(0, lone, look, is_stacked=True)) == set(Side)
    veil.uncovered = 0
    assert set(veil.sides_of(0, row, look, is_stacked=True)) == set(Side)
    assert veil.sides_of(1, row, look, is_stacked=True) == (alone,)


def test_a_side_alone_is_never_covered(samples: Samples) -> None:
    scaffold = Scaffold(translation="blurred")
    look = samples.look(arrangement=Arrangement("left"), scaffold=scaffold)
    stored = StoredRow("id", 0, samples.paragraph())
    assert Veil(LANGUAGES).covers(stored, look, (None, None), {}) == NOTHING


def test_a_hidden_translation_leaves_its_room_beside_the_text_and_none_below(
    samples: Samples,
) -> None:
    look = samples.look(scaffold=Scaffold(translation="hidden"))
    veil = Veil(LANGUAGES)
    assert veil.absent_side(look, is_stacked=False) is None
    assert veil.absent_side(look, is_stacked=True) is Side.LEFT


def test_a_reading_is_asked_for_at_one_word(samples: Samples, words: SideWords) -> None:
    veil = Veil(LANGUAGES)
    stored = StoredRow("id", 3, samples.paragraph())
    veil.asked = WordAt(stored, Side.RIGHT, words.tokens[2])

    assert veil.asked_on(3, Side.RIGHT) == words.tokens[2].start
    assert veil.asked_on(3, Side.LEFT) == veil.asked_on(2, Side.RIGHT) == -1
