import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import InputError
from reader.library.documents import Limits
from reader.library.formats import tables
from reader.library.formats.tables import read_delimited
from reader.library.sections import Source


def read(text: str, name: str = "a.csv") -> Source:
    return read_delimited(text.encode(), name, None)


def rows(source: Source) -> list[tuple[str, str]]:
    (section,) = source.sections
    return [
        (
            "\n".join(block.text for block in across.left),
            "\n".join(block.text for block in across.right),
        )
        for across in section.across
    ]


def left_out(source: Source) -> list[tuple[str, int]]:
    return [(block.text, block.line) for block in source.sections[0].left_out]


FERRY = [
    ("The ferry, as ever, was late.", "渡船照例晚点。"),
    ('The pilot said, "Wait."', "领航员说：“等等。”"),
    ("We waited until noon; nobody came.", "我们等到中午，没有人来。"),
]


COMMAS = """English,Chinese
"The ferry, as ever, was late.",渡船照例晚点。
"The pilot said, ""Wait.\""",领航员说：“等等。”
We waited until noon; nobody came.,我们等到中午，没有人来。
"""
SEMICOLONS = """中文;英文
渡船照例晚点。;The ferry, as ever, was late.
领航员说：“等等。”;"The pilot said, ""Wait.\"""
我们等到中午，没有人来。;"We waited until noon; nobody came."
"""
TABS = """The ferry, as ever, was late.\t渡船照例晚点。
The pilot said, "Wait."\t领航员说：“等等。”

We waited until noon; nobody came.\t我们等到中午，没有人来。
"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (COMMAS, "a.csv"),
        (SEMICOLONS, "a.csv"),
        (SEMICOLONS.replace("\n", "\r\n"), "a.tsv"),
        (TABS, "a.tsv"),
        ("source\ttarget\n" + TABS, "a.csv"),
    ],
)
def test_two_columns(text: str, name: str) -> None:
    assert rows(read(text, name)) == FERRY


def test_other_columns_are_left_out() -> None:
    source = read(
        "id,zh,pinyin,en,note\n"
        "1,渡船,dù chuán,ferry,see also: pilot; used of rivers and the sea\n"
        "2,领航员,lǐng háng yuán,pilot,\n"
    )
    assert rows(source) == [("ferry", "渡船"), ("pilot", "领航员")]
    assert left_out(source) == [
        ("1 | dù chuán | see also: pilot; used of rivers and the sea", 2),
        ("2 | lǐng háng yuán", 3),
    ]


def test_columns_without_names_are_found_by_what_they_hold() -> None:
    source = read(
        "7\tdu4chuan2\t渡船晚了。\tn.\tThe ferry was late.\n"
        "8\tdeng1ta3\t灯塔关了。\tn.\tThe lighthouse was shut.\n",
        "a.tsv",
    )
    assert rows(source) == [
        ("The ferry was late.", "渡船晚了。"),
        ("The lighthouse was shut.", "灯塔关了。"),
    ]


def test_headings_in_one_language_above_two() -> None:
    text = "Sentence,Meaning\nThe ferry was late.,渡船晚了。\nThe lighthouse was shut.,灯塔关了。\n"
    assert rows(read(text))[0] == ("The ferry was late.", "渡船晚了。")


def test_empty_cells_and_cells_of_several_lines() -> None:
    source = read('en,zh\n"One line.\nAnother.",一行。\n,只有译文。\nOnly here.,\n')
    assert rows(source) == [
        ("One line.\nAnother.", "一行。"),
        ("", "只有译文。"),
        ("Only here.", ""),
    ]


def test_a_column_of_confidences_is_no_text() -> None:
    source = read(
        "en\tzh-Hans\tconfidence\n" + "".join(f"{en}\t{zh}\t0.9\n" for en, zh in FERRY[::2]),
        "a.tsv",
    )
    assert rows(source) == FERRY[::2]
    assert left_out(source) == []


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("'-5 degrees, it's cold.", "-5 degrees, it's cold."),
        ("'= and + are signs.", "= and + are signs."),
        ("'@ home again.", "@ home again."),
        ("'-ing' is an ending.", "'-ing' is an ending."),
        ("'Wait,' he said.", "'Wait,' he said."),
    ],
)
def test_the_mark_that_a_cell_is_no_formula_goes(cell: str, text: str) -> None:
    source = read(f'en,zh\n"{cell}","\'＝甲等于乙。"\n', "a.csv")
    assert rows(source) == [(text, "＝甲等于乙。")]


def test_one_language() -> None:
    assert rows(read("1,渡船晚了。\n2,灯塔关了。\n")) == [("", "渡船晚了。"), ("", "灯塔关了。")]
    assert rows(read("n.\tferry\nn.\tpilot\n")) == [("ferry", ""), ("pilot", "")]


def test_other_languages_keep_their_order() -> None:
    source = read("フェリーは遅れました。\t渡船晚了。\n灯台は閉まっていた。\t灯塔关了。\n", "a.tsv")
    assert rows(source)[0] == ("フェリーは遅れました。", "渡船晚了。")


def test_a_text_with_such_a_name_is_read_as_a_text() -> None:
    text = "The ferry was late.\n\n渡船晚了。\n"
    source = read(text)
    assert (source.sections, source.text) == ((), text)


def test_old_encodings() -> None:
    data = "中文,英文\n渡船照例晚点。,The ferry was late.\n".encode("gb18030")
    source = read_delimited(data, "a.csv", None)
    assert rows(source) == [("The ferry was late.", "渡船照例晚点。")]
    assert (source.encoding, source.is_guessed) == ("gb18030", True)


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LIMITS", Limits(rows=3, columns=4))
    with pytest.raises(InputError, match=r"^a\.csv has more than 3 rows; divide"):
        read("en,zh\n" * 4)
    with pytest.raises(InputError, match=r"^a\.csv has more than 4 columns; take out"):
        read("a,b,c,d,e\n" * 2)


def test_a_cell_without_end_is_refused() -> None:
    with pytest.raises(InputError, match=r"^a\.csv is no whole table \(row 301\); check"):
        read('"ferry","渡船"\n' * 300 + '"ferry' + "x" * 200_000)


CELLS = st.lists(
    st.lists(
        st.sampled_from(["", "ferry", "渡船", '"', '""', "a\tb", "dù", "1", "\r", ";"]), max_size=5
    ),
    max_size=8,
)


@given(CELLS, st.sampled_from(",;\t|"), st.sampled_from(["a.csv", "a.tsv"]))
def test_any_table_is_read_or_refused(cells: list[list[str]], delimiter: str, name: str) -> None:
    text = "\n".join(delimiter.join(row) for row in cells)
    try:
        source = read("x" + text, name)
    except InputError as error:
        pytest.fail(error.sentence)
    for section in source.sections:
        assert all(across.left or across.right for across in section.across)
