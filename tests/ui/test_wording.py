from reader.ui.wording import tooltip


def test_nothing_in_a_tooltip_is_markup() -> None:
    assert tooltip("<img src='x'> & more\nlines") == (
        "<p>&lt;img src=&#x27;x&#x27;&gt; &amp; more<br>lines</p>"
    )


def test_a_long_text_is_cut() -> None:
    assert len(tooltip("字" * 100_000)) < 2_000
