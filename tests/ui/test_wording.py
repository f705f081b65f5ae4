from reader.ui.wording import in_a_row, tooltip


def test_nothing_in_a_tooltip_is_markup() -> None:
    assert tooltip("<img src='x'> & more\nlines") == (
        "<p>&lt;img src=&#x27;x&#x27;&gt; &amp; more<br>lines</p>"
    )


def test_a_long_text_is_cut() -> None:
    assert len(tooltip("字" * 100_000)) < 2_000


def test_sentences_follow_each_other_with_a_blank_but_chinese_ones_without() -> None:
    assert in_a_row(("Two were there.", "", "One is new.")) == "Two were there. One is new."
    assert in_a_row(("编码不确定。", "有两行未配对。"), "  ") == "编码不确定。有两行未配对。"
    assert in_a_row(("编码不确定。", "Line 3.", "End.")) == "编码不确定。Line 3. End."
    assert in_a_row(()) == ""
