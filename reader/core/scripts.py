"""Which language and script a text is written in, judged by its letters."""

import re
import unicodedata
from collections import Counter
from enum import StrEnum
from functools import cache
from typing import Final

# Common characters that exist in one script only, as pairs simplified-traditional. Characters that
# are ordinary in both (后, 里, 只, 台, 干) are left out on purpose.
_PAIRS = (
    "这這们們个個来來时時为為国國说說会會学學对對发發经經动動过過还還进進种種开開关關问問间間"
    "样樣现現实實当當没沒无無从從东東车車长長门門见見让讓话話语語读讀书書写寫买買卖賣钱錢银銀"
    "电電网網络絡机機业業务務员員场場报報记記认認识識谁誰请請谢謝爱愛亲親气氣汉漢应應该該觉覺"
    "总總战戰争爭军軍队隊连連运運达達远遠选選边邊两兩么麼义義乐樂习習乡鄉飞飛马馬鸟鳥鱼魚龙龍"
    "风風云雲阳陽阴陰头頭脸臉脑腦体體医醫药藥农農产產厂廠广廣价價众眾优優传傳伤傷伦倫伟偉侧側"
    "兴興养養内內册冊冲衝决決况況准準凤鳳击擊划劃则則创創别別制製劳勞势勢区區华華单單卫衛厅廳"
    "历歷压壓县縣参參双雙变變号號听聽启啟员員响響园園围圍图圖圆圓块塊坚堅坛壇声聲处處备備复復"
    "够夠夺奪奋奮奖獎妇婦妈媽孙孫宁寧宝寶审審宪憲宽寬宾賓导導将將尔爾尝嘗层層属屬岁歲岛島币幣"
    "师師带帶帮幫干幹并並库庫庙廟废廢开開异異张張弹彈强強归歸录錄彻徹忆憶态態怀懷恶惡惊驚惯慣"
    "戏戲户戶执執扩擴扫掃扬揚抢搶护護担擔择擇挂掛损損换換据據摆擺敌敵数數断斷无無旧舊显顯术術"
    "杀殺杂雜权權条條杨楊极極构構标標树樹桥橋检檢楼樓欢歡欧歐毕畢汤湯沟溝测測济濟浅淺浓濃涨漲"
    "温溫湾灣满滿灭滅灯燈灵靈点點热熱爷爺状狀独獨环環监監盖蓋盘盤盐鹽眼眼矿礦码碼确確礼禮离離"
    "积積称稱稳穩穷窮签簽简簡类類粮糧紧緊红紅级級纪紀约約纯純纸紙线線练練组組细細织織终終结結"
    "给給统統继繼绩績续續维維绿綠编編缺缺罗羅罚罰职職联聯肃肅肤膚胜勝脱脫艺藝节節苏蘇药藥获獲"
    "蓝藍虑慮虽雖补補装裝观觀规規视視览覽计計订訂讨討训訓议議许許论論设設访訪证證评評词詞试試"
    "诗詩诚誠详詳误誤调調谈談谓謂谱譜负負贝貝责責败敗货貨质質贫貧购購贯貫贵貴贸貿费費资資赛賽"
    "赢贏赶趕趋趨跃躍践踐转轉轮輪软軟轻輕较較载載辆輛辑輯输輸迁遷违違迟遲适適递遞逻邏遗遺邮郵"
    "邻鄰郑鄭释釋针針钟鐘钢鋼铁鐵铜銅链鏈锁鎖错錯键鍵镇鎮闭閉闻聞阅閱阶階际際陆陸陈陳险險随隨"
    "隐隱难難雾霧静靜韩韓页頁项項顺順须須顾顧预預领領频頻题題颜顏额額饭飯饮飲馆館首首驶駛验驗"
    "骗騙鲁魯鲜鮮麦麥黄黃齐齊齿齒龄齡"
)
_SIMPLIFIED = frozenset(
    a for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True) if a != b and a not in "冲准制干并据"
)
_TRADITIONAL = frozenset(b for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True) if a != b)


UNKNOWN: Final = "und"
_ENOUGH = 400  # characters; a language shows in fewer
_LETTERS: Final = {
    "CYRILLIC": "ru", "GREEK": "el", "ARABIC": "ar", "HEBREW": "he", "THAI": "th",
    "DEVANAGARI": "hi",
}  # fmt: skip
_HAN: Final = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_LATIN_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN_LETTER: Final = re.compile("[A-Za-z]")
_LITTLE_WORDS: Final = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": "the of and to is was were that this with for not are he she it his her they you we "
        "from by at be had has have i my but an or as what there who will would do on",
        "fr": "le la les des du et est une dans que qui pour pas sur avec il elle nous vous ce "
        "cette au aux sont était être ne je mais ont son sa ses leur plus",
        "de": "der die das und ist nicht ein eine einen einem den dem des mit von zu auf für im "
        "sich auch als sie er es ich wir war wird haben sind aber wie noch",
        "es": "el los las una que y en por para con no se su es del al lo como más pero fue era "
        "está ella sus yo muy había todo",
        "it": "il lo gli di che e un una per non con sono è del della dei nel si da ma anche come "
        "era più alla suo sua questo",
        "pt": "o os as um uma que e em para com não por se do da dos das no na mais mas como foi "
        "ele ela seu sua é ao",
    }.items()
}
_ELSEWHERE: Final = frozenset[str]().union(
    *(words for tag, words in _LITTLE_WORDS.items() if tag != "en")
)
_NOT_ENGLISH: Final = _ELSEWHERE - _LITTLE_WORDS["en"]


class Script(StrEnum):
    """The writing system of one character, as far as languages are told apart by it."""

    HAN = "han"
    KANA = "kana"
    HANGUL = "hangul"
    LATIN = "latin"
    OTHER = "other"
    NONE = "none"


@cache
def script_of(character: str) -> Script:
    """Tell the script of one code point; digits, blanks and punctuation have none."""
    code = ord(character)
    if code < 0x2E80:
        if not character.isalpha():
            return Script.NONE
        return Script.LATIN if code < 0x250 or 0x1E00 <= code < 0x1F00 else Script.OTHER
    if is_han(character):
        return Script.HAN
    if 0x3041 <= code <= 0x30FA or 0x31F0 <= code <= 0x31FF or 0xFF66 <= code <= 0xFF9D:
        return Script.KANA
    if 0xAC00 <= code <= 0xD7A3 or 0x1100 <= code <= 0x11FF:
        return Script.HANGUL
    if 0xFF21 <= code <= 0xFF5A and character.isalpha():
        return Script.LATIN
    return Script.OTHER if unicodedata.category(character).startswith("L") else Script.NONE


def is_han(character: str) -> bool:
    """Whether a code point is a Chinese character, 〇 and the compatibility blocks included."""
    return _HAN.match(character) is not None


def has_han(text: str) -> bool:
    """Whether a text has a Chinese character, as `is_han` tells."""
    return not text.isascii() and _HAN.search(text) is not None


def count_scripts(text: str) -> Counter[Script]:
    """Count the letters of a text by script; what is no letter is not counted."""
    counts = dict(zip(Script, _counts(text), strict=True))
    del counts[Script.NONE]
    return +Counter(counts)


def _counts(text: str) -> list[int]:
    """Count the characters of each script, in the order of `Script`."""
    places = bytes(map(_place_of, text))
    return [places.count(place) for place in range(len(Script))]


@cache
def _place_of(character: str) -> int:
    """Give the place of a character's script in `Script`, since numbers are counted faster."""
    return list(Script).index(script_of(character))


def chinese_script(text: str) -> str:
    """Tell "zh-Hans", "zh-Hant", or "zh" where no character decides."""
    counts = Counter(text)
    simplified = sum(counts[character] for character in counts.keys() & _SIMPLIFIED)
    traditional = sum(counts[character] for character in counts.keys() & _TRADITIONAL)
    if simplified == traditional:
        return "zh"
    return "zh-Hans" if simplified > traditional else "zh-Hant"


def detect_language(text: str) -> str:
    """Guess the language of a text as a BCP 47 tag; "und" where it has no letters.

    A Chinese character says as much as a short word, so one stands for three Latin letters. Kana
    in a tenth of the East Asian characters makes a text Japanese. Latin letters are English unless
    the little words of another language are there.
    """
    language = detect_primary(text)
    return chinese_script(text) if language == "zh" else language


def detect_primary(text: str) -> str:
    """Guess the language of a text as `detect_language` does, without its script."""
    if text.isascii():
        return _latin_language(text) if _LATIN_LETTER.search(text) else UNKNOWN
    han, kana, hangul, latin, other, _ = _counts(text)
    east_asian = han + kana + hangul
    if not east_asian + latin + other:
        return UNKNOWN
    if other > latin + 3 * east_asian:
        return _language_of_letters(text)
    if 3 * east_asian < latin:
        return _latin_language(text)
    if hangul * 2 > east_asian:
        return "ko"
    if kana * 10 > east_asian:
        return "ja"
    return "zh"


def _language_of_letters(text: str) -> str:
    """Give the language most written in the letters that most of a text has."""
    names = Counter(
        unicodedata.name(character, "").partition(" ")[0]
        for character in text[:_ENOUGH]
        if script_of(character) is Script.OTHER
    )
    return _LETTERS.get(max(names, key=names.__getitem__), UNKNOWN) if names else UNKNOWN


def _latin_language(text: str) -> str:
    """Tell English from its neighbours by the words that every sentence needs."""
    words = set(_LATIN_WORD.findall(text[:_ENOUGH].lower()))
    if not words & _NOT_ENGLISH:
        return "en"
    known = {tag: len(words & little) for tag, little in _LITTLE_WORDS.items()}
    best = max(known, key=known.__getitem__)
    return best if known[best] >= 2 and known[best] > known["en"] else "en"


def is_surely_english(text: str) -> bool:
    """Whether a text in Latin letters has words that only English needs."""
    words = set(_LATIN_WORD.findall(text[:_ENOUGH].lower()))
    return bool(words & (_LITTLE_WORDS["en"] - _ELSEWHERE))


def primary(tag: str) -> str:
    """Give the language of a tag without script and region: "zh-Hant" → "zh"."""
    return tag.partition("-")[0].lower()
