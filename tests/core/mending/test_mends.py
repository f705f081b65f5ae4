"""What a row was imported as is divided with it, so that restoring neither doubles nor loses."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Row, RowKind, Side
from reader.core.mending.mends import Mended, Worn, kept, regrouped, shifted
from reader.core.mending.plans import merging, moving_down, splitting
from reader.core.mending.regrouping import sentences_of
from reader.core.mending.shifting import plan_shift_down
from tests.core.mending.conftest import rows, sentences

IMPORTED = Row(RowKind.PARAGRAPH, "It rained. We stayed. Good.", "下雨了。我们没走。好。")
EDITED = Row(RowKind.PARAGRAPH, "It rained a lot. We stayed. Good.", "下雨了。我们没走。好。")
NEXT = Row(RowKind.PARAGRAPH, "Then we left.", "后来走了。")


def imported(made: tuple[Mended, ...]) -> list[tuple[str | None, str | None]]:
    found = [each.original or each.row for each in made]
    return [(row.left, row.right) for row in found]


def test_originals_are_merged_too() -> None:
    made = regrouped([Worn(EDITED, IMPORTED), Worn(NEXT)], merging())
    assert imported(made) == [
        (f"{IMPORTED.left}\n{NEXT.left}", f"{IMPORTED.right}\n{NEXT.right}"),
    ]
    assert made[0].row.left == f"{EDITED.left}\n{NEXT.left}"


def test_originals_are_split_and_only_what_was_edited_has_one() -> None:
    made = regrouped([Worn(EDITED, IMPORTED)], splitting(EDITED, Side.LEFT, 1))
    assert imported(made) == [("It rained.", "下雨了。"), ("We stayed. Good.", "我们没走。好。")]
    assert made[0].original is not None
    assert made[1].original is None


def test_a_text_that_the_document_lacks_has_an_empty_original() -> None:
    added = Row(RowKind.PARAGRAPH, "Mine. It rained.", "下雨了。")
    original = Row(RowKind.PARAGRAPH, "It rained.", "下雨了。")
    made = regrouped([Worn(added, original)], splitting(added, Side.LEFT, 0))
    assert imported(made) == [(None, "下雨了。"), ("It rained.", None)]
    made = regrouped([Worn(added, original)], splitting(added, Side.LEFT, 1))
    assert [text for pair in imported(made) for text in pair if text] == [
        "It rained.",
        "下雨了。",
    ]


def test_originals_are_shifted_too() -> None:
    run = [Worn(EDITED, IMPORTED), Worn(NEXT)]
    made = shifted(run, plan_shift_down([(True, True)] * 2, Side.LEFT), Side.LEFT)
    assert imported(made) == [
        (None, IMPORTED.right),
        (IMPORTED.left, NEXT.right),
        (NEXT.left, None),
    ]


def test_rows_that_keep_their_texts_keep_their_originals() -> None:
    (made,) = kept([Worn(EDITED, IMPORTED)], lambda row: row)
    assert made == Mended(EDITED, 0, IMPORTED)


@given(st.lists(st.tuples(rows(), rows()), min_size=2, max_size=2), st.data())
def test_no_imported_sentence_is_lost(pairs: list[tuple[Row, Row]], data: st.DataObject) -> None:
    run = [Worn(row, original) for row, original in pairs]
    upper = run[0].row
    side = data.draw(st.sampled_from([side for side in Side if upper.text(side)]))
    sentence = data.draw(st.integers(0, len(sentences_of(upper.text(side))) - 1))
    made = regrouped(run, moving_down([worn.row for worn in run], side, sentence))
    if len(made) == len(run):  # else a row without text went, and with it what was edited away
        before = [worn.imported for worn in run]
        after = [each.original or each.row for each in made]
        for each in Side:
            assert sentences(after, each) == sentences(before, each)
