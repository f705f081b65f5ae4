"""The translations say all there is to say, and say it as Chinese programs do."""

import re
from pathlib import Path

import opencc
from PySide6.QtCore import QTranslator

from tests.packaging.translations.conftest import FOLDER
from translation_build.gather import gather
from translation_build.interface_texts import Text
from update import compile_files

HOLE = re.compile(r"\{\d*\}|%n")
HAN = "[\u4e00-\u9fff]"
MNEMONIC = re.compile(r"&(.)")
# What a Taiwanese program would not say, though it is written in its characters.
FOREIGN_TO_TAIWAN = (
    "打開 保存 設置 搜索 撤銷 字體 默認 信息 文本 窗口 鼠標 屏幕 程序 軟件 文件夾 剪貼板 網絡 數據 "
    "導入 導出 編輯器 用戶 添加 查找 粘貼 菜單 全屏 服務器 鏈接 刷新 重命名"
).split()
# Written alike in both scripts, or said of the other one.
EITHER_WAY = "简体中文繁體中文銀行银行台"


def test_every_text_is_translated(language: str, translations: dict[Text, str]) -> None:
    missing = [text for text in gather() if not translations.get(text)]
    assert not missing, f"{language}: run `make translations` and translate these"


def test_what_is_filled_in_stays(translations: dict[Text, str]) -> None:
    wrong = {
        text.source: said
        for text, said in translations.items()
        if sorted(HOLE.findall(text.source)) != sorted(HOLE.findall(said))
    }
    assert not wrong


def test_mnemonics_are_letters_in_brackets(translations: dict[Text, str]) -> None:
    for text, said in translations.items():
        letters = MNEMONIC.findall(text.source)
        assert len(MNEMONIC.findall(said)) == len(letters), (text, said)
        if letters:
            assert re.search(r"\(&[A-Z]\)…?$", said), (text, said)


def test_punctuation_is_that_of_chinese(translations: dict[Text, str]) -> None:
    for text, said in translations.items():
        plain = MNEMONIC.sub("", said)
        assert not re.search(rf"{HAN}[,;:!?]|{HAN}\.(?![a-z])|\.\.\.", plain.split(";;")[0]), text
        # A sentence ends as one.
        if text.source.endswith("."):
            ends = said.endswith(("。", "。{1}", "{1}"))
            assert ends or text.context == "DictionaryTerms", (text, said)


def test_each_is_written_in_its_own_script(language: str, translations: dict[Text, str]) -> None:
    convert = opencc.OpenCC("t2s" if language == "zh_CN" else "s2tw").convert
    for text, said in translations.items():
        foreign = [c for c in said if convert(c) != c and c not in EITHER_WAY + "系只后里面准余采"]
        assert not foreign, (text, said, foreign)


def test_quotation_marks_are_those_of_the_place(
    language: str, translations: dict[Text, str]
) -> None:
    foreign = "「」" if language == "zh_CN" else "“”"
    assert not [said for said in translations.values() if any(mark in said for mark in foreign)]


def test_taiwan_has_its_own_words(language: str, translations: dict[Text, str]) -> None:
    if language == "zh_TW":
        for text, said in translations.items():
            assert not [word for word in FOREIGN_TO_TAIWAN if word in said], (text, said)


def test_qt_reads_what_is_compiled(
    language: str, translations: dict[Text, str], tmp_path: Path
) -> None:
    compile_files([FOLDER / f"duizhao_{language}.ts"], tmp_path)
    translator = QTranslator()
    assert translator.load(f"duizhao_{language}", str(tmp_path))
    for text, said in translations.items():
        assert translator.translate(text.context, text.source) == said
