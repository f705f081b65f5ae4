"""An article with a row of every kind, readings, and text that would be markup."""

import pytest

from reader.core.articles import Metadata, Row, RowKind, Ruby, Side
from reader.core.handouts import Handout

HOSTILE = "</p><script>alert(1)</script> & <img src=http://example.org/x onerror=\"x('y')\"> ]]>"


@pytest.fixture
def handout() -> Handout:
    """The article, as it is."""
    metadata = Metadata(
        languages=("en", "zh-Hans"),
        titles=("A bank <by> the river", "河边的银行"),
        source="Own & words",
        authors=("A. Writer", "王小明"),
        published="2026-03-04",
        url="https://example.org/bank?a=1&b=2",
        keywords=("banks", "河"),
    )
    rubies = (
        Ruby(Side.RIGHT, 0, 2, "yín háng"),
        Ruby(Side.RIGHT, 2, 3, "kāi"),
        Ruby(Side.RIGHT, 5, 7, "dà<jiā>"),
    )
    rows = [
        Row(RowKind.PARAGRAPH, "It opened.\nEverybody came.", "银行开。\n大家来。", rubies=rubies),
        Row(RowKind.PARAGRAPH, HOSTILE, HOSTILE),
        Row(RowKind.COMMENT, None, "只有中文。"),
        Row(RowKind.NOTE, "Only English.", ""),
        Row(RowKind.PARAGRAPH, "nul \x00 half \ud800 override \u202e end", "\x0b\ufffe"),
        *(Row(kind, kind.value, kind.value) for kind in RowKind if kind is not RowKind.TITLE),
    ]
    return Handout(metadata, rows, has_readings=True)


@pytest.fixture
def other() -> Handout:
    """A small article without a title of its own in a pair that is not English and Chinese."""
    metadata = Metadata(languages=("ja", "ar"))
    kana = (Ruby(Side.LEFT, 0, 2, "とうきょう"),)
    return Handout(metadata, [Row(RowKind.PARAGRAPH, "東京", "طوكيو", rubies=kana)])
