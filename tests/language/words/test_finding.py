import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.context import Across, Context, FixedWord, Fixes
from reader.core.tokens import TokenKind
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.entries import Entries
from reader.language.words.finding import WordFinder

MESSY = st.text(max_size=50) | st.text(
    "一二三万亿个的不看高兴李王先生儿有限公司电脑電腦⽂\uf900Ａａ１ab Z9.,-·'@#%か\ue000\u0378"
    "\U0001f600\u0301\u200f\ud800\udfff\n",
    max_size=50,
)


def divide(finder: WordFinder, text: str, context: Context = Context()) -> str:  # noqa: B008
    return " ".join(word.text for word in finder.find(text, "zh", context) if word.text.strip())


@given(MESSY, st.sampled_from(["zh-Hans", "zh-Hant", "en", "ja", "und"]))
def test_words_cover_any_text(finder: WordFinder, text: str, language: str) -> None:
    words = finder.find(text, language)
    assert "".join(word.text for word in words) == text
    places = [0]
    for word in words:
        assert word.start == places[-1] < word.end
        assert len(word.simplified) == len(word.text)
        places.append(word.end)


@given(MESSY, st.data())
def test_what_is_fixed_is_one_word(finder: WordFinder, text: str, data: st.DataObject) -> None:
    cuts = st.lists(st.integers(0, len(text)), max_size=4, unique=True)
    places = sorted(data.draw(cuts))
    fixed = [FixedWord(start, end) for start, end in zip(places[::2], places[1::2], strict=False)]
    words = finder.find(text, "zh", Context(fixes=Fixes(words=tuple(fixed))))
    assert "".join(word.text for word in words) == text
    assert {(f.start, f.end) for f in fixed} <= {(word.start, word.end) for word in words}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("这是一个问题。", "这 是 一 个 问题 。"),
        ("他们在研究生命的起源", "他们 在 研究 生命 的 起源"),
        ("第三次会议有一千五百人参加", "第三 次 会议 有 一千五百 人 参加"),
        ("2024年3月5日，1500亿美元，增长30%", "2024 年 3 月 5 日 ， 1500亿 美元 ， 增长 30%"),
        ("百分之三十的人", "百分之三十 的 人"),
        ("AI晶片和GPT-4，T恤，卡拉OK", "AI 晶片 和 GPT-4 ， T恤 ， 卡拉OK"),
        ("万一下雨，千万不要去", "万一 下雨 ， 千万 不要 去"),
        ("我看不见那座山", "我 看不见 那 座 山"),
    ],
)
def test_chinese_words(finder: WordFinder, text: str, words: str) -> None:
    assert divide(finder, text) == words


@pytest.mark.parametrize(
    ("text", "form", "base"),
    [
        ("我们讨论讨论吧", "讨论讨论", "讨论"),
        ("他看了看我", "看了看", "看"),
        ("我家的小狗儿很可爱", "小狗儿", "小狗"),
        ("说得清清楚楚", "清清楚楚", "清楚"),
    ],
)
def test_forms_name_their_word(finder: WordFinder, text: str, form: str, base: str) -> None:
    found = {word.text: word.base for word in finder.find(text, "zh")}
    assert found[form] == base


@pytest.mark.parametrize("text", ["政府部門討論臺灣的電腦產業", "他們說這裡的軟體很貴，別擔心"])
def test_both_scripts_divide_alike(finder: WordFinder, text: str) -> None:
    twin = Conversion().simplify(text)
    spans = [[(word.start, word.end) for word in finder.find(each, "zh")] for each in (text, twin)]
    assert spans[0] == spans[1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("李小萌女士昨天到达", "李小萌"),
        ("玛丽莲·克拉布克的书", "克拉布克"),
        ("记者斯托伊卡写道", "斯托伊卡"),
    ],
)
def test_names(finder: WordFinder, text: str, name: str) -> None:
    kinds = {word.text: word.kind for word in finder.find(text, "zh")}
    assert kinds[name] is TokenKind.NAME


def test_a_name_across_is_known_by_its_pinyin(finder: WordFinder) -> None:
    text = "他向何乐非问好"
    across = (Across(0, len(text), "He greeted He Lefei."),)
    context = Context(across=across, across_language="en")
    assert "何乐非" in divide(finder, text, context).split()


def test_a_name_found_once_is_found_again(finder: WordFinder) -> None:
    words = divide(finder, "何乐非先生来了。大家都喜欢何乐非做的菜。")
    assert words.split().count("何乐非") == 2


def test_what_was_fixed_elsewhere_is_preferred(finder: WordFinder) -> None:
    text = "他们研究生活"
    assert divide(finder, text) == "他们 研究 生活"
    taught = Context(fixes=Fixes(taught=frozenset({"研究生"})))
    assert divide(finder, text, taught) == "他们 研究生 活"


def test_words_of_a_persons_own_dictionaries(dictionary: Dictionary) -> None:
    finder = WordFinder(dictionary, Entries(dictionary), Conversion())
    assert "甲乙丙丁戊" not in divide(finder, "他说甲乙丙丁戊很好").split()
    finder.teach(["甲乙丙丁戊"])
    assert "甲乙丙丁戊" in divide(finder, "他说甲乙丙丁戊很好").split()
    finder.teach([])
    assert "甲乙丙丁戊" not in divide(finder, "他说甲乙丙丁戊很好").split()


def test_compatibility_forms_are_folded_for_looking_up(finder: WordFinder) -> None:
    words = finder.find("⽂章说ＡＩ", "zh")
    assert [(word.text, word.simplified) for word in words] == [
        ("⽂章", "文章"), ("说", "说"), ("ＡＩ", "AI"),
    ]  # fmt: skip


def test_a_line_without_a_stop(finder: WordFinder) -> None:
    text = "人工智能的发展" * 15_000
    words = finder.find(text, "zh")
    assert len(words) == 45_000
    assert words[-1].end == len(text)


def test_several_texts_are_divided_as_each_by_itself(finder: WordFinder) -> None:
    texts = [("研究生命", "zh", Context()), ("", "zh", Context()), ("so", "en", Context())]
    texts.append(("電腦的語言", "zh-Hant", Context()))
    assert finder.find_all(texts) == [finder.find(*text) for text in texts]


def test_japanese_is_not_divided_as_chinese(finder: WordFinder) -> None:
    words = finder.find("東京都の電車", "ja")
    assert [(word.text, word.language) for word in words] == [
        ("東京都", "ja"), ("の", "ja"), ("電車", "ja"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Zelkov’s chips", {"Zelkov": "name", "’s": "word", "chips": "word"}),
        ("He asked Jensen Huang.", {"asked": "word", "Jensen": "name", "Huang": "name"}),
        ("Then Mr. Smith left", {"Then": "word", "Mr.": "word", "Smith": "name"}),
        ("Smith Repaid Wages Twice", {"Smith": "word", "Repaid": "word", "Wages": "word"}),
        ("in the U.S. on Monday", {"U.S.": "word", "Monday": "word"}),
        ("GPT-4 cost $1.5bn", {"GPT-4": "name", "$1.5bn": "number"}),
        ("We don't know", {"We": "word", "don't": "word"}),
    ],
)
def test_english_kinds(finder: WordFinder, text: str, kinds: dict[str, str]) -> None:
    found = {word.text: str(word.kind) for word in finder.find(text, "en")}
    assert {word: found.get(word) for word in kinds} == kinds


def test_numbers_in_characters_are_numbers(finder: WordFinder) -> None:
    kinds = {word.text: word.kind for word in finder.find("三百人，1.4億元，第五，千万别去", "zh")}
    assert kinds["三百"] is kinds["1.4億"] is kinds["第五"] is TokenKind.NUMBER
    assert kinds["千万"] is TokenKind.WORD
