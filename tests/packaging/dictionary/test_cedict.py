import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictionary_build.cedict import find_date, parse, parse_line
from reader.core.lexicon import ChineseWord, CrossReference, Sense


def _word(definitions: str, headword: str = "貓 猫", reading: str = "mao1") -> ChineseWord:
    word = parse_line(f"{headword} [{reading}] /{definitions}/")
    assert word is not None
    return word


def test_line_is_divided() -> None:
    word = _word("small tiger; house pet/to miaow")
    assert (word.traditional, word.simplified, word.reading) == ("貓", "猫", ("māo",))
    assert word.senses == (Sense("small tiger; house pet"), Sense("to miaow"))
    assert not word.is_name


@pytest.mark.parametrize("line", ["", "# comment", "#! date=2030-01-01", "貓 猫 [mao1]", "/x/"])
def test_what_is_no_entry_is_none(line: str) -> None:
    assert parse_line(line) is None


@pytest.mark.parametrize(
    ("sense", "expected"),
    [
        ("(coll.) kitty", Sense("kitty", label="coll.")),
        ("(Tw) (old) mouser", Sense("mouser", label="Tw, old")),
        ("(of a tail) bushy", Sense("(of a tail) bushy")),
        ("like 老虎[lao3 hu3]", Sense("like 老虎[lǎo hǔ]")),
    ],
)
def test_labels_and_readings_in_senses(sense: str, expected: Sense) -> None:
    assert _word(sense).senses == (expected,)


def test_classifiers_leave_the_senses() -> None:
    word = _word("pet (CL:窩|窝[wo1])/CL:隻|只[zhi1],條|条[tiao2]")
    assert word.senses == (Sense("pet"),)
    assert word.classifiers == (("窝", "窩", "wō"), ("只", "隻", "zhī"),
                                ("条", "條", "tiáo"))  # fmt: skip


@pytest.mark.parametrize(
    ("sense", "relations"),
    [
        ("variant of 喵|喵[miao1]", ["variant of"]),
        ("old variant of 貍[li2]", ["old variant of"]),
        ("see 貓咪|猫咪[mao1 mi1] or 小貓|小猫[xiao3 mao1]", ["see", "see"]),
        ("(Tw) see also 狸", ["see also"]),
        ("abbr. for 大貓|大猫[da4 mao1]", ["abbr. for"]),
    ],
)
def test_bare_pointers_are_references_alone(sense: str, relations: list[str]) -> None:
    word = _word(sense)
    assert word.senses == ()
    assert [reference.relation for reference in word.references] == relations


def test_pointers_inside_senses_are_references_too() -> None:
    word = _word("kitten (abbr. for 小貓咪|小猫咪[xiao3 mao1 mi1])")
    assert word.senses == (Sense("kitten (abbr. for 小貓咪|小猫咪[xiǎo māo mī])"),)
    assert word.references == (
        CrossReference("abbr. for", "小猫咪", "小貓咪", ("xiǎo", "māo", "mī")),
    )


def test_other_readings() -> None:
    word = _word("pet/Taiwan pr. [mao2]/also pr. [miao1]")
    assert word.taiwan_reading == ("máo",)
    assert word.references == (CrossReference("also pr.", "猫", "貓", ("miāo",)),)


@pytest.mark.parametrize(
    ("reading", "is_name"), [("Mao1", True), ("mao1", False), ("A", False), ("NG", False)]
)
def test_capitals_mark_names(reading: str, is_name: bool) -> None:
    assert _word("x", reading=reading).is_name is is_name


def test_module_of_javascript_is_unwrapped() -> None:
    module = "module.exports = `# list\n#! date=2030-02-03T00\n貓 猫 [mao1] /a \\`cat\\`/`;"
    (word,) = parse(module)
    assert word.senses == (Sense("a `cat`"),)
    assert find_date(module) == "2030-02-03"
    assert find_date("no date") == ""


@given(st.text())
def test_any_line_is_an_entry_or_none(line: str) -> None:
    word = parse_line(line)
    assert word is None or word.simplified


_FRAGMENTS = st.sampled_from(
    ["CL:", "CL:隻|只[zhi1]", "see ", "variant of 貍[li2]", "(coll.) ", "Taiwan pr. [mao2]", "pet",
     "Taiwan pr. [a1 b1]", "also pr. [mao2]", "(CL:把[ba3])", "[x", "|", ", ", "; ", "喵", "…"]
)  # fmt: skip


@given(st.lists(_FRAGMENTS, min_size=1).map("".join))
def test_no_sense_is_lost(sense: str) -> None:
    word = _word(sense)
    kept = (word.senses, word.references, word.classifiers, word.taiwan_reading)
    assert any(kept) or not sense.strip(" :,CL")
