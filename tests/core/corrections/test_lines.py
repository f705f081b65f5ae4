"""Corrections as lines of JSON, hostile until they are parsed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Side
from reader.core.corrections.correction import Correction, Kind, ListedCorrection, Scope, spot_in
from reader.core.corrections.lines import from_line, to_line
from reader.core.errors import InputError

TEXT = "他还要还钱。"
SPOT = spot_in(TEXT, 3, 4, article_id="a-1", row_id="r-1", side=Side.RIGHT)
READING = Correction(
    kind=Kind.READING,
    scope=Scope.HERE,
    language="zh",
    surface="还",
    headword="还",
    spot=SPOT,
    reading=("huán",),
)
SPLIT = Correction(
    kind=Kind.SPLIT,
    scope=Scope.ALWAYS,
    language="en",
    surface="a well-known bank",
    headword="a well-known bank",
    cuts=(1, 2, 12, 13),
)
GLOSS = Correction(
    kind=Kind.GLOSS,
    scope=Scope.ARTICLE,
    language="zh",
    surface="行",
    headword="行",
    spot=SPOT,
    reading=("háng",),
    gloss="a trade; “a row”\u2028",
)


@pytest.mark.parametrize("correction", [READING, SPLIT])
def test_it_is_read_back_as_it_was_written(correction: Correction) -> None:
    line = to_line(ListedCorrection(correction, "Debts · 债", is_on_shelf=True))
    assert "\n" not in line
    read = from_line(line)
    assert read.correction == correction
    assert read.article_title == ("Debts · 债" if correction.spot else "")


def test_a_gloss_comes_back_on_one_line() -> None:
    assert from_line(to_line(ListedCorrection(GLOSS))).correction.gloss == "a trade; “a row”"


def changed(**fields: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    written: dict[str, Any] = json.loads(to_line(ListedCorrection(READING, "Debts")))
    return json.dumps(written | fields)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "no JSON object"),
        (changed(kind="poem"), "“kind” is none of"),
        (changed(kind=["reading"]), "“kind” is none of"),
        (changed(scope=""), "“scope” is none of"),
        (changed(language="de"), "“language” is none of"),
        (changed(surface=""), "1 to 200 characters"),
        (changed(surface="还" * 201), "1 to 200 characters"),
        (changed(surface="。"), "no word"),
        (changed(surface="\ud800"), "half a character"),
        (changed(surface=7), "“surface”"),
        (changed(headword=""), "1 to 200 characters"),
        (changed(reading=[]), "not a syllable for each"),
        (changed(reading=["huán", "qián"]), "not a syllable for each"),
        (changed(reading=["<b>"]), "not a syllable for each"),
        (changed(reading=[1]), "“reading” holds"),
        (changed(reading="huán"), "“reading” is no list"),
        (changed(language="en"), "Only Chinese words"),
        (changed(article=None), "where it was made"),
        (changed(article="a"), "no object"),
        (changed(article={"id": "a" * 65}), "“id”"),
        (changed(article={"id": "a", "title": 3}), "“title”"),
        (changed(start=-1), "“start”"),
        (changed(start=True), "“start”"),
        (changed(start=1.5), "“start”"),
        (changed(side="up"), "“side” is none of left, right"),
        (changed(before="x" * 17), "“before”"),
        (changed(kind="gloss", gloss=" \n"), "Type what the word means"),
        (changed(kind="gloss", gloss="x" * 501), "at most 500"),
        (changed(kind="split", cuts=[1]), "do not lie inside"),
        (
            changed(kind="split", surface="还要还", headword="还要还", cuts=[2, 1]),
            "one after another",
        ),
        (changed(kind="split", cuts=[True]), "“cuts” holds"),
        (changed(kind="split", headword="还钱"), "another length"),
    ],
)
def test_what_is_no_correction_is_refused_with_a_reason(line: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        from_line(line)


def test_what_does_not_belong_to_its_kind_is_left_out() -> None:
    read = from_line(changed(cuts=[9], gloss="nonsense")).correction
    assert (read.cuts, read.gloss) == ((), "")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
NAMES = (
    *("kind", "scope", "language", "surface", "headword", "cuts", "reading", "gloss"),
    *("article", "row", "side", "start", "before", "after"),
)


@given(st.dictionaries(st.sampled_from(NAMES), JSON, max_size=4))
def test_no_field_makes_it_fall_over(fields: dict[str, Any]) -> None:
    try:
        read = from_line(changed(**fields))
    except InputError as error:
        assert error.sentence.endswith(".")  # noqa: PT017 - either is right
    else:
        assert from_line(to_line(ListedCorrection(read.correction))).correction == read.correction
