import html
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Row, RowKind, Ruby, Side
from reader.export.handouts.markup import language_of, paragraphs, to_markup
from reader.export.handouts.rows import rows_markup


@given(st.text())
def test_any_text_is_one_text_in_xml_and_html(text: str) -> None:
    markup = to_markup(text)
    parsed = ET.fromstring(f'<p title="{markup}">{markup}</p>')
    shown = parsed.text or ""
    assert html.unescape(markup).replace("\r", "\n") == shown.replace("\r", "\n")
    assert not list(parsed)


@given(st.text(alphabet="银行开门\n<&a", max_size=20), st.data())
def test_readings_stand_over_their_characters(text: str, data: st.DataObject) -> None:
    starts = data.draw(st.sets(st.integers(0, max(len(text) - 1, 0))))
    rubies = [
        Ruby(Side.RIGHT, at, at + 1, f"r{at}")
        for at in sorted(starts)
        if at < len(text) and text[at] != "\n"
    ]
    whole = ET.fromstring(f"<body>{''.join(paragraphs(text, rubies))}</body>")
    assert [rt.text for rt in whole.iter("rt")] == [ruby.text for ruby in rubies]
    assert [ruby.text for ruby in whole.iter("ruby")] == [text[ruby.start] for ruby in rubies]
    for rt in whole.iter("rt"):
        rt.text = ""
    assert "".join(whole.itertext()) == "".join(filter(str.strip, text.split("\n")))


def test_a_word_is_one_ruby_with_a_syllable_a_character() -> None:
    (line,) = paragraphs("去银行", [Ruby(Side.RIGHT, 1, 3, "yín háng")])
    assert line == "去<ruby>银<rt>yín</rt>行<rt>háng</rt></ruby>"


def test_direction_is_left_to_the_text_where_it_may_be_another() -> None:
    assert language_of("zh-Hant") == 'lang="zh-Hant"'
    assert language_of("ar") == 'lang="ar" dir="auto"'


def test_an_empty_side_takes_no_element_and_an_empty_row_no_line() -> None:
    rows = [Row(RowKind.PARAGRAPH, None, " \n "), Row(RowKind.ITEM, None, "一\n二")]
    (line,) = rows_markup(rows, ("en", "zh"))
    assert line == (
        '<div class="row item"><div class="right" lang="zh">'
        "<ul><li>一</li><li>二</li></ul></div></div>\n"
    )
