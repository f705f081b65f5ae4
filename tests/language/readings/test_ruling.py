import re
from importlib.resources import files

import pytest

from reader.core.pinyin import is_syllable, split_tone
from reader.language.readings.ruling import Rule, Rules, load_rules, parse_rules

_TABLES = sorted((files("reader.language.readings") / "rules").iterdir(), key=lambda f: f.name)
_RULES = [rule for table in _TABLES for rule in parse_rules(table.read_text("utf-8"))]


def test_tables_are_whole() -> None:
    assert len(_RULES) > 500
    for rule in _RULES:
        assert len(rule.reading) == len(rule.word), rule
        assert all(is_syllable(split_tone(syllable)[0]) for syllable in rule.reading), rule
        assert 0 <= rule.weight < 10, rule


def test_expressions_can_be_read() -> None:
    for rule in _RULES:
        rule.holds("前面", "后面")


def test_no_rule_stands_twice() -> None:
    assert len(set(_RULES)) == len(_RULES)


def test_weights_add_up_where_several_hold() -> None:
    rules = Rules(
        parse_rules("# a remark\n长 cháng - - 1\n长 zhǎng 市 [，。] 3\n长 zhǎng 市 - 2\n")
    )
    assert rules.readings("长") == {("cháng",), ("zhǎng",)}
    assert rules.weigh("市长，", 1, 2) == {("cháng",): 1.0, ("zhǎng",): 5.0}
    assert rules.weigh("市长说", 1, 2) == {("cháng",): 1.0, ("zhǎng",): 2.0}
    assert rules.weigh("很长", 1, 2) == {("cháng",): 1.0}
    assert rules.weigh("市区", 0, 1) == {}


@pytest.mark.parametrize(
    ("before", "after", "holds"),
    [("我们", "去", True), ("去我", "去", True), ("我去", "去", False), ("我", "来", False)],
)
def test_rule_looks_next_to_its_word(before: str, after: str, holds: bool) -> None:
    assert Rule("得", ("děi",), "我们?|你", "去|走", 1.0).holds(before, after) is holds


def test_tables_are_loaded() -> None:
    assert ("děi",) in load_rules().readings("得")


def test_before_is_bounded() -> None:
    assert re.compile("(?:我|你)$").search("我们") is None
