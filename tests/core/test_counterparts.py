from reader.core.articles import Link, Row, RowKind, Side
from reader.core.counterparts import passage_at

ENGLISH = "It rained. We stayed at home and read. Nobody called."
CHINESE = "下雨了。我们待在家里。我们看书，没有人打电话。"


def row(*links: Link, right: str | None = CHINESE) -> Row:
    return Row(RowKind.PARAGRAPH, ENGLISH, right, 0.8, links)


LINKS = (Link((0,), (0,), 0.9), Link((1, 2), (1, 2), 0.7))


def test_a_linked_sentence_has_its_translation() -> None:
    passage = passage_at(row(*LINKS), Side.LEFT, 0)
    assert (passage.sentence, passage.translation) == ("It rained.", "下雨了。")
    assert passage.confidence == 0.9


def test_a_link_of_several_sentences_gives_them_all() -> None:
    passage = passage_at(row(*LINKS), Side.RIGHT, CHINESE.index("看书"))
    assert passage.sentence == "我们待在家里。我们看书，没有人打电话。"
    assert passage.translation == "We stayed at home and read. Nobody called."
    assert [span.of(CHINESE) for span in passage.spans] == [
        "我们待在家里。",
        "我们看书，没有人打电话。",
    ]


def test_without_links_the_whole_other_side_stands_across() -> None:
    passage = passage_at(row(), Side.LEFT, ENGLISH.index("Nobody"))
    assert passage.sentence == "Nobody called."
    assert passage.translation == CHINESE
    assert passage.confidence == 0.8


def test_a_sentence_that_no_link_holds_has_no_translation() -> None:
    passage = passage_at(row(Link((0,), (0,))), Side.LEFT, ENGLISH.index("Nobody"))
    assert (passage.translation, passage.confidence) == ("", 0.0)


def test_a_side_without_text_has_no_counterpart() -> None:
    passage = passage_at(row(right=None), Side.LEFT, 0)
    assert (passage.translation, passage.counterparts, passage.confidence) == ("", (), 0.0)


def test_links_beyond_the_text_are_passed_over() -> None:
    passage = passage_at(row(Link((0,), (0, 9))), Side.LEFT, 0)
    assert passage.translation == "下雨了。"


def test_a_passage_is_doubtful_where_its_link_is() -> None:
    doubtful = row(Link((0,), (0,), 0.2), Link((1, 2), (1, 2), 0.7))
    assert passage_at(doubtful, Side.LEFT, 0).is_doubtful
    assert not passage_at(doubtful, Side.LEFT, 12).is_doubtful
    assert not passage_at(row(right=None), Side.LEFT, 0).is_doubtful


def test_of_very_long_sides_what_is_near_stands_across() -> None:
    left = "The river rose. " * 2000
    right = "".join(f"第{number:04d}天河水上涨。" for number in range(2000))
    passage = passage_at(Row(RowKind.PARAGRAPH, left, right), Side.LEFT, len(left) // 2)
    assert passage.sentence == "The river rose."
    assert "第1000天河水上涨。" in passage.translation
    assert len(passage.translation) < 1500


def test_of_a_sentence_without_end_the_part_around_the_place_is_given() -> None:
    left, right = "river " * 10_000, "河水" * 10_000
    long = Row(RowKind.PARAGRAPH, left, right, links=(Link((0,), (0,), 0.9),))
    passage = passage_at(long, Side.LEFT, 30_000)
    ((start, end),) = [(span.start, span.end) for span in passage.spans]
    assert start <= 30_000 < end
    assert len(passage.sentence) < 1500
    assert 0 < len(passage.translation) < 1500
    assert passage.confidence == 0.9
