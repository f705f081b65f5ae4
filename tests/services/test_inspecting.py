import pytest
from msgspec.structs import replace
from typing_extensions import override

from reader.core.articles import Article
from reader.core.choices import AS_FOUND, ImportChoices, Layout
from reader.language.alignment import Aligner
from reader.services.inspecting import Inspecting
from reader.services.linking import Linking

TEXT = """\
The last ferry did not come, and the people on the pier began to talk.

最後一班渡輪沒有來，碼頭上的人們開始交談。

Nobody believed him, but nobody went home.

沒有人相信他，也沒有人回家。

Share this page
"""


class Unsure(Linking):
    """Doubts every row."""

    @override
    def repaired(self, article: Article) -> Article:
        return replace(article, rows=tuple(replace(row, confidence=0.1) for row in article.rows))


@pytest.mark.parametrize(
    ("choices", "codes"),
    [
        (AS_FOUND, ["doubtful-pairs", "left-out"]),
        (ImportChoices(layout=Layout.ALTERNATING), ["left-out"]),
    ],
)
def test_cautions_count_what_is_shown(choices: ImportChoices, codes: list[str]) -> None:
    inspection = Inspecting(Unsure(Aligner())).inspect_text(TEXT, choices=choices)
    assert [caution.code for caution in inspection.warnings] == codes
