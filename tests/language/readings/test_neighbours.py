import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.readings.neighbours import beginning, ending
from reader.language.readings.ruling import parse_rules

_TABLES = sorted((files("reader.language.readings") / "rules").iterdir(), key=lambda f: f.name)
_RULES = [rule for table in _TABLES for rule in parse_rules(table.read_text("utf-8"))]
_BEFORE = sorted({rule.before for rule in _RULES} - {"-"})
_AFTER = sorted({rule.after for rule in _RULES} - {"-"})
_CHARACTERS = sorted(set("".join(_BEFORE + _AFTER)))


def _texts(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Lines that fit, for the most part, and others."""
    lines = st.from_regex(pattern) | st.text(_CHARACTERS, max_size=6)
    return lines.filter(lambda text: "\n" not in text)


@given(expression=st.sampled_from(_BEFORE), data=st.data())
def test_what_stands_before_is_told_as_the_expression_tells_it(
    expression: str, data: st.DataObject
) -> None:
    pattern = re.compile(f"(?:{expression})$")
    text = data.draw(_texts(pattern))
    assert ending(expression)(text) is (pattern.search(text) is not None)


@given(expression=st.sampled_from(_AFTER), data=st.data())
def test_what_stands_behind_is_told_as_the_expression_tells_it(
    expression: str, data: st.DataObject
) -> None:
    pattern = re.compile(expression)
    text = data.draw(_texts(pattern))
    assert beginning(expression)(text) is (pattern.match(text) is not None)


@pytest.mark.parametrize(
    ("expression", "text", "fits"),
    [
        ("^|[，。]", "", True),
        ("^|[，。]", "他，", True),
        ("^|[，。]", "他", False),
        ("(?:一[下点]?|[^，]{2})", "他一点", True),
        ("[0-9]", "在7", True),
        ("[一-龥]家", "大家", True),
    ],
)
def test_edges_lists_and_other_expressions_stand_together(
    expression: str, text: str, fits: bool
) -> None:
    assert ending(expression)(text) is fits
