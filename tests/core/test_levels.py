import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.entries import EntryKey, Status
from reader.core.levels import (
    Profile,
    Standard,
    WordLevel,
    estimate_label,
    find_lacking,
    main_language,
    measure,
    profile,
    reading_minutes,
)

LEVELS = {"水": "1", "河": "3", "涨": "6"}
WATER, RIVER, RISE, ODD = (EntryKey("zh", word, "x") for word in ("水", "河", "涨", "怪"))
KEYS = st.integers(0, 30).map(lambda number: EntryKey("zh", f"词{number}"))


def level_of(key: EntryKey, _standard: Standard) -> WordLevel:
    if key.headword in LEVELS:
        return WordLevel(LEVELS[key.headword], True)
    return WordLevel("2", False) if key == ODD else WordLevel()


def test_words_are_spread_over_the_levels() -> None:
    found = profile({WATER: 6, RIVER: 2, ODD: 2}, Standard.HSK_2, level_of)
    assert dict(found.shares) == {"1": 0.6, "2": 0, "3": 0.2, "4": 0, "5": 0, "6": 0}
    assert found.unlisted == 0.2
    assert found.estimate == ("3", "3")


def test_an_estimate_is_where_nearly_all_words_are_covered() -> None:
    found = profile({WATER: 92, RIVER: 4, RISE: 4}, Standard.HSK_2, level_of)
    assert found.estimate == ("1", "3")
    assert profile({EntryKey("zh", "z"): 1}, Standard.HSK_2, level_of).estimate == ("", "")


@pytest.mark.parametrize(
    ("standard", "estimate", "label"),
    [
        (Standard.HSK_2, ("4", "5"), "HSK 4–5"),
        (Standard.HSK_2, ("4", "4"), "HSK 4"),
        (Standard.HSK_2, ("6", ""), "HSK 6+"),
        (Standard.HSK_2, ("5", ""), "HSK 5–6+"),
        (Standard.HSK_2, ("", ""), "HSK 6+"),
        (Standard.HSK_2021, ("6", "7-9"), "HSK 6–9"),
        (Standard.HSK_2021, ("7-9", "7-9"), "HSK 7–9"),
        (Standard.HSK_2021, ("7-9", ""), "HSK 7–9+"),
        (Standard.CEFR, ("B1", "B2"), "B1–B2"),
        (Standard.CEFR, ("C2", ""), "C2+"),
    ],
)
def test_an_estimate_as_text(standard: Standard, estimate: tuple[str, str], label: str) -> None:
    assert estimate_label(Profile(standard, (), 0, estimate)) == label


def test_the_fewest_words_that_lift_a_text() -> None:
    words = {WATER: 80, RIVER: 10, RISE: 7, ODD: 3}
    statuses = {WATER: Status.KNOWN, RISE: Status.LEARNING_2}
    lacking = find_lacking(words, statuses)
    assert [(one.key, one.count, one.status) for one in lacking] == [
        (RIVER, 10, Status.NEW),
        (RISE, 7, Status.LEARNING_2),
    ]


@given(
    st.dictionaries(KEYS, st.integers(1, 50)),
    st.dictionaries(KEYS, st.sampled_from([Status.KNOWN, Status.IGNORED, Status.LEARNING_1])),
)
def test_with_the_lacking_words_enough_is_known_and_without_one_it_is_not(
    words: dict[EntryKey, int], statuses: dict[EntryKey, Status]
) -> None:
    lacking = find_lacking(words, statuses)

    def share(learned: int) -> float:
        known = {**statuses, **{one.key: Status.KNOWN for one in lacking[:learned]}}
        found = measure(words, known, "zh", level_of).known
        return 1 if found is None else found

    assert share(len(lacking)) >= 0.95 - 1e-9
    if lacking:
        assert share(len(lacking) - 1) < 0.95


def test_one_language_is_measured() -> None:
    words = {WATER: 150, RIVER: 50, EntryKey("en", "river"): 9}
    found = measure(words, {WATER: Status.KNOWN}, "zh", level_of)
    assert (found.running, found.different, found.known, found.minutes) == (200, 2, 0.75, 1)
    assert [one.standard for one in found.profiles] == ["HSK 2.0", "HSK 2021", "HSK 2025"]
    assert measure(words, {}, "en", level_of).running == 9


def test_reading_takes_as_long_as_words_or_characters() -> None:
    def english(count: int) -> int:
        return reading_minutes({EntryKey("en", "river"): count}, "en")

    assert reading_minutes({}, "en") == 0
    assert [english(count) for count in (1, 228, 229)] == [1, 1, 2]
    assert reading_minutes({EntryKey("zh", "银行"): 200}, "zh") == 2


def test_the_language_that_is_studied() -> None:
    river = EntryKey("en", "river")
    assert main_language({}) == "zh"
    assert main_language({river: Status.KNOWN}) == "en"
    assert main_language({river: Status.IGNORED, WATER: Status.LEARNING_1}) == "zh"
