"""Finding on the page, whatever it is typed in."""

from pathlib import Path

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.finding import Hit
from reader.core.origins import Origin
from reader.core.sentences import Span

ARTICLE = Article(
    Metadata(languages=("en", "zh-Hant")),
    (
        Row(RowKind.PARAGRAPH, "The Café opened.", "銀行開門了。"),
        Row(RowKind.PARAGRAPH, "ABC at the cafe.", "那家银行在這裏。"),
    ),
)


def test_script_capitals_accents_and_width_are_of_no_account(tmp_path: Path) -> None:
    program = compose(tmp_path)
    program.importing.add([ARTICLE], Origin(("tests",)))
    (listed,) = program.reading.articles()
    pages = program.finding.pages(program.reading.open(listed.id).rows)
    banks = [Hit(0, Side.RIGHT, Span(0, 2)), Hit(1, Side.RIGHT, Span(2, 4))]
    assert [*pages.find("银行")] == banks
    assert [*pages.find("銀行")] == banks
    assert [*pages.find("CAFE")] == [
        Hit(0, Side.LEFT, Span(4, 8)),
        Hit(1, Side.LEFT, Span(11, 15)),
    ]
    assert [*pages.find("ａｂｃ")] == [Hit(1, Side.LEFT, Span(0, 3))]
    program.close()
