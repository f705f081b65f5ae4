from collections.abc import Iterator, Sequence
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Article, Link
from reader.core.choices import ImportChoices, Layout
from reader.core.errors import InputError
from reader.library.documents import Limits
from reader.library.formats import reader_for, tmx
from reader.library.formats.tmx import read_tmx
from reader.library.inspection import inspect_data
from reader.library.sections import Source

PAIRS = [("The ferry was late.", "渡船晚了。"), ("The lighthouse was shut.", "灯塔关了。")]
HEADER = '<header creationtool="Other" srclang="en" segtype="sentence"/>'


def unit(*variants: tuple[str, str], told: str = "") -> str:
    """Write a unit: tags and what stands in their segments, which is markup."""
    texts = (f'<tuv xml:lang="{tag}"><seg>{text}</seg></tuv>' for tag, text in variants)
    return f"<tu>{told}{''.join(texts)}</tu>"


def units(pairs: Sequence[tuple[str, str]]) -> str:
    return "".join(unit(("en", escape(en)), ("zh-CN", escape(zh))) for en, zh in pairs)


def memory(body: str, header: str = HEADER, start: str = '<?xml version="1.0"?>') -> str:
    return f'{start}\n<tmx version="1.4">{header}<body>{body}</body></tmx>'


def read(text: str) -> Source:
    return read_tmx(text.encode(), "a.tmx", None)


def rows(source: Source) -> list[tuple[str | None, str | None]]:
    (section,) = source.sections
    return [
        (
            one.left[0].text if one.left else None,
            one.right[0].text if one.right else None,
        )
        for one in section.across
    ]


def article_of(text: str, choices: ImportChoices | None = None) -> Article:
    (article,) = inspect_data(text.encode(), "a.tmx", choices or ImportChoices()).articles
    return article


def seg(markup: str) -> str | None:
    ((left, _),) = rows(read(memory(unit(("en", markup), ("zh", "字")))))
    return left


def test_units_stand_side_by_side() -> None:
    source = read(memory(units(PAIRS)))
    assert rows(source) == PAIRS
    assert source.cautions == ()


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "gb18030"])
def test_encodings(codec: str) -> None:
    stated = codec.removesuffix("-sig").removesuffix("-be")
    text = memory(units(PAIRS), start=f'<?xml version="1.0" encoding="{stated}"?>')
    mark = b"\xfe\xff" if codec == "utf-16-be" else b""
    data = mark + text.encode(codec)
    assert reader_for("memory", data) is read_tmx
    assert rows(read_tmx(data, "a.tmx", None)) == PAIRS


@pytest.mark.parametrize(("declared", "codec"), [("big5", "utf-8"), ("utf-8", "gb18030")])
def test_an_encoding_that_is_declared_wrongly_is_found_out(declared: str, codec: str) -> None:
    text = memory(units(PAIRS * 9), start=f'<?xml version="1.0" encoding="{declared}"?>')
    source = read_tmx(text.encode(codec), "a.tmx", None)
    assert rows(source) == PAIRS * 9
    assert [caution.code for caution in source.cautions] == ["encoding"]


@pytest.mark.parametrize(
    "start",
    [
        "",
        "\n  ",
        '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        '<?xml version="1.0"?><!-- ours --><?style x?><!DOCTYPE tmx>',
        '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for TMX//EN" "http://127.0.0.1:9/tmx14.dtd">',
    ],
)
def test_a_memory_is_known_by_its_content(start: str) -> None:
    text = memory(units(PAIRS), start=start)
    if start.lstrip().startswith("<!") or not start.strip() or "style" not in start:
        assert reader_for("memory.xml", text.encode()) is read_tmx
    assert rows(read(text)) == PAIRS


def test_older_memories_have_another_attribute_for_the_language() -> None:
    body = '<tu><tuv lang="EN-US"><seg>A</seg></tuv><tuv lang="ZH_TW"><seg>字</seg></tuv></tu>'
    assert rows(read(memory(body))) == [("A", "字")]


@pytest.mark.parametrize("tags", [("eng", "cmn-Hans"), ("EN-GB", "zho"), ("", ""), ("x!", "12")])
def test_tags_are_read_as_they_are_meant(tags: tuple[str, str]) -> None:
    body = unit((tags[1], "渡船晚了。"), (tags[0], "The ferry was late."))
    assert rows(read(memory(body))) == PAIRS[:1]


def test_english_and_chinese_are_chosen_of_several_languages() -> None:
    five = [
        ("de", "Spät."),
        ("zh-CN", "晚了。"),
        ("fr", "En retard."),
        ("en", "Late."),
        ("ja", "遅い。"),
    ]
    source = read(memory(unit(*five) + unit(("de", "Allein."), ("fr", "Seul."))))
    assert rows(source) == [("Late.", "晚了。")]
    assert [(caution.code, caution.message) for caution in source.cautions] == [
        ("other-languages", "Only en and zh were read; left out: de, fr, ja."),
        ("other-units", "1 unit is in other languages alone and left out."),
    ]


def test_of_other_languages_the_first_two_of_most_units_are_chosen() -> None:
    body = unit(("fr", "Rare."), ("de", "Selten."), ("ja", "稀だ。")) + unit(
        ("ja", "海だ。"), ("de", "Meer.")
    )
    article = article_of(memory(body))
    assert article.metadata.languages == ("de", "ja")
    assert [(row.left, row.right) for row in article.rows] == [
        ("Selten.", "稀だ。"),
        ("Meer.", "海だ。"),
    ]


def test_of_several_varieties_the_usual_one_is_read() -> None:
    body = unit(("en", "A."), ("zh-HK", "乙。"), ("zh-CN", "甲。")) + unit(
        ("en", "B."), ("zh-CN", "丙。")
    )
    assert rows(
        read(memory(body + unit(("zh-CN", "戊。")) + unit(("en", "C."), ("zh-HK", "丁。"))))
    ) == [
        ("A.", "甲。"),
        ("B.", "丙。"),
        (None, "戊。"),
        ("C.", "丁。"),
    ]


def test_a_unit_in_one_language_has_an_empty_side() -> None:
    body = (
        unit(("en", "Alone."), ("zh", "  ")) + unit(("zh", "独自。")) + unit(("en", ""), ("zh", ""))
    )
    assert rows(read(memory(body))) == [("Alone.", None), (None, "独自。")]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (
            'Press <bpt i="1" type="b">&lt;b&gt;</bpt>Save<ept i="1">&lt;/b&gt;</ept>.',
            "Press Save.",
        ),
        ('The <hi type="term">ferry <hi>boat</hi></hi> sank.', "The ferry boat sank."),
        ("One<ph type='fnote'>{\\fn <sub>A note.</sub>}</ph> word.", "One word."),
        ("A<it pos='begin'>&lt;i&gt;</it>B<ut>{x}</ut>C", "ABC"),
        ("First.<ph type='lb'>&lt;br/&gt;</ph>Second.", "First. Second."),
        ("  First\n      second. ", "First second."),
        ("Fish &amp; chips, &#x201C;hot&#x201D;", "Fish & chips, “hot”"),
        (
            "turn &#x202e;around&#x1;&#0;&#xFFFF;&#xD800;&#99999999; &#8203;now",
            "turn [RLO]around \u200bnow",
        ),
        ("<![CDATA[1 < 2]]>", "1 < 2"),
    ],
)
def test_segments_are_plain_text(markup: str, text: str) -> None:
    assert seg(markup) == text


def test_lines_of_chinese_are_joined_without_a_blank() -> None:
    body = unit(("en", "Late."), ("zh", "渡船\n   晚了。"))
    assert rows(read(memory(body))) == [("Late.", "渡船晚了。")]


def test_the_document_states_what_belongs_together() -> None:
    body = unit(("en", "It rained. We stayed."), ("zh", "下雨了，我们没走。")) + units(
        [("Notes", "注释"), ("Author: Ann", "作者：安"), ("2026-03-04", "三月四日")]
    )
    article = article_of(memory(body))
    assert [(row.left, row.right, row.confidence) for row in article.rows] == [
        ("It rained. We stayed.", "下雨了，我们没走。", 1.0),
        ("Notes", "注释", 1.0),
        ("Author: Ann", "作者：安", 1.0),
        ("2026-03-04", "三月四日", 1.0),
    ]
    assert article.rows[0].links == (Link((0, 1), (0,)),)
    assert article.left_out == ()


def test_a_memory_of_words_stays_in_two_columns() -> None:
    words = [("ferry", "渡船"), ("pier", "码头"), ("tide", "潮水"), ("crew", "船员")] * 3
    assert [(row.left, row.right) for row in article_of(memory(units(words))).rows] == words


def test_another_layout_can_be_chosen() -> None:
    article = article_of(memory(units(PAIRS)), ImportChoices(layout=Layout.ALTERNATING))
    assert [(row.left, row.right) for row in article.rows] == PAIRS


def test_the_name_of_the_file_is_the_title() -> None:
    told = '<header creationtool="Other"><prop type="x-title">No title of ours</prop></header>'
    assert article_of(memory(units(PAIRS), told)).metadata.titles == ("a", None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (memory(""), "holds no text; choose"),
        (memory(unit(("en", " "))), "holds no text; choose"),
        (memory("<tu/><tu><tuv xml:lang='en'/></tu><x/>"), "holds no text; choose"),
        ('<tmx version="1.4"/>', "is no translation memory; choose"),
        ("<xliff><body/></xliff>", "is no translation memory; choose"),
        (memory(units(PAIRS))[:-30], "is damaged inside; get"),
        (memory("<tu><tuv><seg>1 < 2</seg></tuv></tu>"), "is damaged inside; get"),
        (memory(unit(("en", "&ferry;"))), "is damaged inside; get"),
        ("The ferry was late.", "is damaged inside; get"),
        ("<tmx><body>" + "<tu>" * 10_000, "is damaged inside; get"),
    ],
)
def test_what_cannot_be_used_is_refused(text: str, said: str) -> None:
    with pytest.raises(InputError, match=rf"^a\.tmx {said}"):
        read(text)


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "subset",
    [
        f'<!ENTITY a0 "ha">{LAUGHS}<!ENTITY x "&a11;">',
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY x SYSTEM "http://127.0.0.1:9/x">',
        '<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;',
    ],
)
@pytest.mark.parametrize("body", ["&x;", "plain"])
def test_entities_are_refused(subset: str, body: str) -> None:
    start = f'<?xml version="1.0"?><!DOCTYPE tmx [{subset}]>'
    with pytest.raises(InputError, match=r"relies on entities|is damaged inside"):
        read(memory(unit(("en", body), ("zh", "字")), start=start))


def test_an_entity_of_a_type_definition_elsewhere_is_refused() -> None:
    start = '<!DOCTYPE tmx SYSTEM "file:///etc/passwd">'
    with pytest.raises(InputError, match="relies on entities"):
        read(memory(unit(("en", "&x;"), ("zh", "字")), start=start))


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tmx, "LIMITS", Limits(rows=1))
    with pytest.raises(InputError, match="more than 1 units; divide"):
        read(memory(units(PAIRS)))


def test_a_million_units_are_refused_before_they_are_read() -> None:
    with pytest.raises(InputError, match="more than 1000000 tags; divide"):
        read(memory("<tu><tuv><seg>a</seg></tuv></tu>" * 1_000_000))


def test_a_segment_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="divide it into paragraphs"):
        read(memory(unit(("en", "word " * 300_000), ("zh", "字"))))


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
TAGS = st.sampled_from(["en", "EN-US", "zh-CN", "zh_TW", "fr", "", "???"])


def bodies() -> st.SearchStrategy[str]:
    variants = st.lists(st.tuples(TAGS, TEXTS.map(escape)), max_size=4)
    return st.lists(variants.map(lambda some: unit(*some)), max_size=5).map("".join)


@given(bodies(), st.integers(0, 40))
def test_anything_is_read_or_refused(body: str, cut: int) -> None:
    text = memory(body)
    assert all(said.endswith(".") for said in refusals(text, text[: len(text) - cut]))


def refusals(*texts: str) -> Iterator[str]:
    for text in texts:
        try:
            read(text)
        except InputError as error:
            yield error.sentence
