from pathlib import Path, PurePath

import pytest
from msgspec.structs import replace

from reader.core.articles import Inspection, LeftOut, Metadata, RowKind, Ruby, Side
from reader.core.choices import AS_FOUND, ImportChoices, Layout
from reader.core.errors import InputError
from reader.library.blocks import Block, make_block
from reader.library.inspection import inspect_data, inspect_pair, inspect_text
from reader.library.sections import Across, Section, Source
from reader.library.twofiles import shared_name
from reader.library.understanding import understand

ENGLISH = (
    "The bakery in our street opens at five, when it is still dark.",
    "Its owner bakes forty loaves and gives the last one to the postman.",
    "Nobody remembers why she does that.",
)
CHINESE = (
    "我们街上的面包店五点开门，那时天还没有亮。",
    "老板每天烤四十个面包，最后一个送给邮递员。",
    "谁也不记得她为什么这样做。",
)


def block(text: str, line: int = 0, kind: RowKind = RowKind.PARAGRAPH) -> Block:
    return make_block(kind, text, line)


def section(*texts: str, title: str = "", stated: Metadata | None = None) -> Section:
    blocks = tuple(block(text, number) for number, text in enumerate(texts, start=1))
    return Section(blocks, title=title, stated=stated)


def read(*sections: Section, choices: ImportChoices = AS_FOUND) -> Inspection:
    return understand(Source(sections), "street.epub", choices)


def in_turn() -> list[str]:
    return [text for pair in zip(ENGLISH, CHINESE, strict=True) for text in pair]


def test_chapters_are_a_series_with_titles_of_their_own() -> None:
    stated = Metadata(languages=("en", "und"), titles=("Streets", None), authors=("R. Bell",))
    chapters = (
        section("Streets", title="Cover", stated=stated),
        section(*in_turn(), title="Chapter 1: Bread", stated=stated),
        section("Chapter 2: Milk", *in_turn(), title="Chapter 2: Milk", stated=stated),
    )
    inspection = read(*chapters)
    assert inspection.left_out == ("Streets",)
    metadata = [article.metadata for article in inspection.articles]
    assert [m.titles for m in metadata] == [("Chapter 1: Bread", None), ("Chapter 2: Milk", None)]
    assert [(m.series, m.part, m.authors) for m in metadata] == [
        ("Streets", (1, 2), ("R. Bell",)),
        ("Streets", (2, 2), ("R. Bell",)),
    ]
    assert [len(article.rows) for article in inspection.articles] == [3, 3]


def test_rows_across_keep_times_and_rubies() -> None:
    ruby = replace(block(CHINESE[0]), rubies=((0, 2, "wǒmen"),))
    across = (
        Across((block(ENGLISH[0]),), (ruby,), (1000, 2500)),
        Across((block(ENGLISH[1]),), (), (2500, 4000)),
    )
    (article,) = read(Section((), across)).articles
    assert article.metadata.languages == ("en", "zh-Hans")
    assert article.metadata.titles == ("street", None)
    assert [(row.left, row.right, row.times) for row in article.rows] == [
        (ENGLISH[0], CHINESE[0], (1000, 2500)),
        (ENGLISH[1], None, (2500, 4000)),
    ]
    assert article.rows[0].rubies == (Ruby(Side.RIGHT, 0, 2, "wǒmen"),)


def test_rubies_stand_right_where_paragraphs_are_joined() -> None:
    second = replace(block(CHINESE[1], 3), rubies=((0, 2, "lǎobǎn"),))
    joined = f"{ENGLISH[0]} {ENGLISH[1]}"
    blocks = (block(joined, 1), block(CHINESE[0], 2), second, block(ENGLISH[2], 4))
    (article,) = read(Section((*blocks, block(CHINESE[2], 5)))).articles
    row = article.rows[0]
    (ruby,) = row.rubies
    assert row.right == f"{CHINESE[0]}\n{CHINESE[1]}"
    assert row.right is not None
    assert row.right[ruby.start : ruby.end] == "老板"


def test_what_the_document_leaves_out_is_kept_where_it_stood() -> None:
    one = replace(section(*in_turn()), left_out=(block("Menu", 0), block("Share", 3)))
    assert read(one).articles[0].left_out == (LeftOut("Menu", 0), LeftOut("Share", 1))


def test_sides_are_swapped_with_all_that_belongs_to_them() -> None:
    ruby = replace(block(CHINESE[0], 2), rubies=((0, 2, "wǒmen"),))
    one = Section((block(ENGLISH[0], 1), ruby))
    (article,) = read(one, choices=ImportChoices(swap=True)).articles
    assert article.metadata.languages == ("zh-Hans", "en")
    assert (article.rows[0].left, article.rows[0].right) == (CHINESE[0], ENGLISH[0])
    assert article.rows[0].rubies == (Ruby(Side.LEFT, 0, 2, "wǒmen"),)


@pytest.mark.parametrize("layout", [Layout.ALTERNATING, Layout.TWO_BLOCKS, Layout.ONE_LANGUAGE])
def test_a_layout_can_be_chosen(layout: Layout) -> None:
    inspection = read(section(*in_turn()), choices=ImportChoices(layout=layout))
    assert inspection.layout is layout
    paired = any(row.left and row.right for row in inspection.articles[0].rows)
    assert paired is (layout is not Layout.ONE_LANGUAGE)


def test_what_was_found_of_the_encoding_is_told() -> None:
    data = "\n\n".join(in_turn()).encode("gb18030")
    inspection = inspect_data(data, "street.txt", AS_FOUND)
    assert (inspection.encoding, inspection.is_guessed) == ("gb18030", True)
    assert inspect_text(data.decode("gb18030")).encoding == ""


def test_a_head_without_languages_states_the_title() -> None:
    text = "---\ntitle: Bread at five\nauthors: R. Bell\n---\n\n# Morning\n\n"
    (article,) = inspect_text(text + "\n\n".join(in_turn())).articles
    assert article.metadata.titles == ("Bread at five", None)
    assert article.metadata.authors == ("R. Bell",)
    assert (article.rows[0].kind, article.rows[0].left) == (RowKind.HEADING, "Morning")


def test_two_files_make_one_article(tmp_path: Path) -> None:
    left, right = tmp_path / "street-zh.txt", tmp_path / "street-en.txt"
    left.write_text("\n\n".join(["面包店", *CHINESE]), encoding="utf-8")
    right.write_text("\n\n".join(["The bakery", *ENGLISH]), encoding="utf-8")
    (article,) = inspect_pair(left, right).articles
    assert article.metadata.titles == ("The bakery", "面包店")
    assert [(row.left, row.right) for row in article.rows] == list(
        zip(ENGLISH, CHINESE, strict=True)
    )
    with pytest.raises(InputError, match="same language"):
        inspect_pair(left, left)


def cues(texts: tuple[str, ...], delay: int) -> str:
    return "\n\n".join(
        f"{n}\n00:00:{4 * n:02},{delay:03} --> 00:00:{4 * n + 3:02},{delay:03}\n{text}"
        for n, text in enumerate(texts, start=1)
    )


def test_two_files_of_subtitles_are_paired_by_their_times(tmp_path: Path) -> None:
    left, right = tmp_path / "street.en.srt", tmp_path / "street.zh.srt"
    left.write_text(cues(ENGLISH, 0), encoding="utf-8")
    right.write_text(cues(CHINESE, 200), encoding="utf-8")
    (article,) = inspect_pair(left, right).articles
    assert [(row.left, row.right) for row in article.rows] == list(
        zip(ENGLISH, CHINESE, strict=True)
    )
    assert article.rows[0].times is not None


@pytest.mark.parametrize(
    ("left", "right", "title"),
    [
        ("harbour-en.txt", "harbour-zh.txt", "harbour"),
        ("harbour.zh-Hans.srt", "harbour.en.srt", "harbour"),
        ("Harbour (English).txt", "港口 (中文).txt", "Harbour"),
        ("v1.2_en.txt", "v1.2_zh_CN.txt", "v1.2"),
        ("harbour-en.txt", "harbour.txt", "harbour"),
        ("en.txt", "zh.txt", "en"),
        ("write it.txt", "write.txt", "write it"),
        ("harbour.txt", "渡口.txt", "harbour"),
    ],
)
def test_two_files_are_called_by_what_their_names_share(left: str, right: str, title: str) -> None:
    assert PurePath(shared_name(left, right)).stem == title


def test_subtitles_are_called_so(tmp_path: Path) -> None:
    cue = "1\n00:00:01,000 --> 00:00:02,000\n"
    assert inspect_data(f"{cue}High tide.\n涨潮了。\n".encode(), "a.srt").layout is Layout.SUBTITLES
    for number, text in enumerate(("High tide.", "涨潮了。")):
        (tmp_path / f"{number}.srt").write_text(cue + text, encoding="utf-8")
    inspection = inspect_pair(tmp_path / "0.srt", tmp_path / "1.srt")
    assert inspection.layout is Layout.SUBTITLES
    assert inspect_data("High tide.,涨潮了。\n".encode() * 3, "a.csv").layout is Layout.TABLE
