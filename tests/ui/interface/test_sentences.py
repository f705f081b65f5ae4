"""Sentences from below the window are matched with their templates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.interface.sentences import Sentences, Template, read_sentences
from update import FOLDER

OURS = read_sentences(FOLDER / "duizhao_zh_CN.ts")


def made_of(*texts: tuple[str, str]) -> Sentences:
    templates = tuple(Template.of(source, said) for source, said in texts if "{" in source)
    whole = {("Errors", source): said for source, said in texts if "{" not in source}
    return Sentences(whole, {"Errors": templates})


SAID = {
    "Errors": {
        "a.txt is empty; choose a document with text in it.": (
            "a.txt 是空的；请选择含有文本的文档。"
        ),
        "Type what the word means.": "请输入词语的释义。",
        "/x cannot be written (Permission denied); choose another place.": (
            "无法写入 /x（没有权限）；请选择其他位置。"
        ),
        "“x” cannot be switched on. Its file is missing; remove it and add the dictionary again.": (
            "无法启用“x”。词典文件缺失；请移除后重新添加该词典。"
        ),
    },
    "Commands": {
        "save 银行": "保存“银行”",
        "import 12 articles": "导入“12 篇文章”",
        "edit a row of The bank": "编辑《The bank》的一行",
        "mark 银行 as level 3": "将“银行”标为第 3 级",
    },
    "Cautions": {
        "1 line was left out of the page: navigation, notices, dates or bylines.": (
            "页面略去了 1 行：导航、通知、日期或署名。"
        ),
        "Of 20 rows 3 may be paired wrongly.": "20 行中有 3 行可能配对有误。",
    },
    "Work": {"Writing cards": "正在写入卡片"},
}


@pytest.mark.parametrize(
    ("context", "sentence"), [(context, each) for context in SAID for each in SAID[context]]
)
def test_sentences_are_said_in_chinese(context: str, sentence: str) -> None:
    assert OURS.translate(context, sentence) == SAID[context][sentence]


def test_what_has_no_template_stays() -> None:
    assert OURS.translate("Errors", "Nobody ever wrote this.") == "Nobody ever wrote this."
    assert OURS.translate("Elsewhere", "save 银行") == "save 银行"
    long = "save " + "x" * 5000
    assert OURS.translate("Commands", long) == long


def test_marks_of_patterns_are_letters() -> None:
    sentences = made_of(("{0} costs $1.00 (or more)?", "{0}：一元"))
    assert sentences.translate("Errors", "tea costs $1.00 (or more)?") == "tea：一元"
    assert sentences.translate("Errors", "tea costs $1x00 or more") == "tea costs $1x00 or more"


@given(values=st.lists(st.text(st.characters(categories=["Lo", "Nd"]), min_size=1), min_size=4))
def test_every_template_takes_its_own_sentences(values: list[str]) -> None:
    """What is filled in comes out again, in the order that the translation wants."""
    for context in OURS.templates:
        for template in OURS.templates[context]:
            count = template.pattern.groups
            sentence = template.pattern.pattern.replace("(.*?)", "\0").replace("\\", "")
            for value in values[:count]:
                sentence = sentence.replace("\0", f"«{value}»", 1)
            said = OURS.translate(context, sentence)
            assert all(f"«{value}»" in said for value in values[:count])
            assert said != sentence
