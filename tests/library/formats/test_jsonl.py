import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import InputError
from reader.library.documents import Limits
from reader.library.formats import jsonl
from reader.library.formats.jsonl import read_json
from reader.library.sections import Source

PAIRS = [("The ferry was late.", "渡船晚了。"), ("The lighthouse was shut.", "灯塔关了。")]


def read(text: str) -> Source:
    return read_json(text.encode(), "a.jsonl", None)


def rows(source: Source) -> list[tuple[str, str]]:
    (section,) = source.sections
    return [
        (
            "\n".join(block.text for block in across.left),
            "\n".join(block.text for block in across.right),
        )
        for across in section.across
    ]


@pytest.mark.parametrize(
    "values",
    [
        [{"en": en, "zh": zh} for en, zh in PAIRS],
        [{"id": 7, "chinese": zh, "english": en} for en, zh in PAIRS],
        [{"src": en, "tgt": zh, "score": 0.5} for en, zh in PAIRS],
        [{"translation": {"en": en, "zh-CN": zh}} for en, zh in PAIRS],
        [[en, zh] for en, zh in PAIRS],
    ],
    ids=["tags", "names", "sides", "nested", "lists"],
)
def test_pairs(values: list[object]) -> None:
    lines = "\n".join(json.dumps(value, ensure_ascii=False) for value in values)
    assert rows(read(lines)) == PAIRS
    assert rows(read(json.dumps(values))) == PAIRS


def test_what_is_stated_of_all_pairs() -> None:
    value = {
        "title": {"en": "The Ferry", "zh": "渡船"},
        "date": "2026-10-05",
        "author": "Harbour office",
        "sentences": [{"en": en, "zh": zh, "note": "heard"} for en, zh in PAIRS],
    }
    source = read(json.dumps(value, indent=1))
    assert rows(source) == PAIRS
    (section,) = source.sections
    assert section.stated is not None
    assert section.stated.titles == ("The Ferry", "渡船")
    assert section.stated.published == "2026-10-05"
    assert section.stated.authors == ("Harbour office",)
    assert [(block.text, block.line) for block in section.left_out] == [("heard", 1), ("heard", 2)]


def test_articles() -> None:
    articles = [
        {
            "title": "The Ferry",
            "en": "It was late.\n\nWe waited.",
            "zh": ["它晚了。", "我们等着。"],
        },
        {"title_zh": "灯塔", "en": ["It was shut.", "He left."], "zh": "它关了。\n他走了。"},
    ]
    source = read("\n".join(map(json.dumps, articles)))
    assert [[block.text for block in section.blocks] for section in source.sections] == [
        ["It was late.", "We waited.", "它晚了。", "我们等着。"],
        ["It was shut.", "He left.", "它关了。", "他走了。"],
    ]
    assert [section.stated and section.stated.titles for section in source.sections] == [
        ("The Ferry", None),
        (None, "灯塔"),
    ]
    lines = [block.line for block in source.sections[0].blocks]
    assert lines == sorted(set(lines))


def test_broken_lines_are_counted() -> None:
    lines = [json.dumps({"en": en, "zh": zh}) for en, zh in PAIRS]
    source = read("\n".join((lines[0], '{"en": "The fer', "", lines[1])))
    assert rows(source) == PAIRS
    (caution,) = source.cautions
    assert (caution.code, caution.message) == (
        "broken-lines",
        "1 line is no JSON and left out (line 2).",
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The ferry was late.\nWe waited.", "is no JSON; choose"),
        ('{"en": "late"', "is no JSON; choose"),
        ("[]", "holds no texts by language; give"),
        ('{"a": 1}\n{"b": null}', "holds no texts by language; give"),
        ("[" * 100_000, "is nested too deeply; choose|is no JSON; choose"),
        ('{"a":' * 100_000, "is nested too deeply; choose|is no JSON; choose"),
        ("1" * 10_000, "is no JSON; choose"),
    ],
)
def test_what_cannot_be_used_is_refused(text: str, said: str) -> None:
    with pytest.raises(InputError, match=rf"^a\.jsonl ({said})"):
        read(text)


def test_lone_surrogates_and_overrides_are_shown() -> None:
    source = read('{"en": "late \\ud83d \\u202eferry", "zh": "⽂\\u0000"}')
    assert rows(source) == [("late \ufffd [RLO]ferry", "文")]


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LIMITS", Limits(rows=3, columns=4))
    for text in ('{"en": "a"}\n' * 4, json.dumps([{"en": "a"}] * 4)):
        with pytest.raises(InputError, match="more than 3 records; divide"):
            read(text)
    with pytest.raises(InputError, match="more than 4 keys; take out"):
        read(json.dumps(dict.fromkeys("abcde", "text")))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["en", "zh", "title", "x", "date"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.lists(VALUES, min_size=1, max_size=4))
def test_any_json_is_read_or_refused(values: list[object]) -> None:
    for text in (json.dumps(values), "\n".join(map(json.dumps, values))):
        try:
            source = read(text)
        except InputError as error:
            refusal = error.sentence
        else:
            refusal = "."
            assert all(section.across or section.blocks for section in source.sections)
        assert refusal.endswith(".")
