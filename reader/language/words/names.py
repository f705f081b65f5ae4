"""Names of people that no dictionary has: 李小萌, 斯托伊卡, 查尔斯·克拉布克."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from reader.core.tokens import TokenKind
from reader.language.words.proposals import Proposal

_SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万"
    "钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚"
    "符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农"
    "司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁"
    "沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼"
)
_DOUBLE_SURNAMES: Final = "欧阳|上官|司马|诸葛|司徒|东方|慕容|夏侯|令狐|皇甫|尉迟"
_SURNAME: Final = re.compile(f"{_DOUBLE_SURNAMES}|[{_SURNAMES}]")
_WITH_GIVEN: Final = re.compile(f"({_SURNAME.pattern})(?=([\u4e00-\u9fff]{{0,2}}))")
# Surnames that are more often words: they take more to make a name.
_ALSO_WORDS: Final = frozenset(
    "成和何白付时任应从车于高方向路明常全文平关解计单连水万安易尚年师边商包同查冷能有国金米费印席"
    "贺项石经巩乐班强谷"
)
_FOREIGN: Final = (
    "阿埃艾爱安奥巴白贝本比宾波玻伯博布查达大戴丹德登迪蒂丁杜多恩尔法范菲费芬丰佛弗福盖冈戈格古哈海汉"
    "豪赫亨胡华怀惠霍基吉加贾杰金卡凯坎康考科克肯库昆拉莱兰朗劳勒雷里利丽莉列林伦罗洛鲁吕路马玛迈麦曼"
    "毛梅蒙米密莫默姆穆纳奈南内尼涅努诺欧帕潘培佩皮普奇乔切琼丘萨塞桑瑟沙舍圣施史斯司丝思苏索塔泰坦汤"
    "特图托陀瓦万维威韦沃乌西希夏谢辛休修雅亚延耶叶伊因英尤约泽扎兹佐朱祖茨厄甘根济柯雪纽珀葡茜娜妮娅"
    "娃黛琳薇芙蕾璐翁兴什翰逊森顿堡敦顺魏勃赖腊敏仑彭匈卫莎莲露琪妲翠葛赛曲蓓碧伽迦骏"
)
# Characters of foreign names that are seldom so outside names with a dot.
_IN_DOTTED: Final = "梦拜登露达来黑玻高门山大小丁比巴波多林弗"
_FOREIGN_RUN: Final = re.compile(f"[{_FOREIGN}]{{2,}}")
_FOREIGN_NAME: Final = re.compile(f"[{_FOREIGN}{_IN_DOTTED}]{{2,}}")
_DOT: Final = "·•・‧∙"
_DOTTED: Final = re.compile(
    f"[{_FOREIGN}{_IN_DOTTED}]{{1,7}}(?:[{_DOT}][{_FOREIGN}{_IN_DOTTED}]{{1,7}})+"
)
_ANY_DOT: Final = re.compile(f"[{_DOT}]")
_BETWEEN_DOTS: Final = re.compile(f"[^{_DOT}]+")
_LONGEST_FOREIGN: Final = 6
_TITLES_AFTER: Final = (
    "先生|女士|小姐|老师|教授|博士|医生|律师|总统|总理|主席|主任|部长|省长|市长|县长|校长|院长|局长|经理"
    "|董事长|总裁|书记|将军|上校|议员|大使|夫人|太太|同学|师傅"
)
_TITLES_BEFORE: Final = (
    "总统|总理|主席|部长|教授|博士|首相|国王|女王|院长|校长|总裁|董事长|创始人|记者|作家|导演|演员|叫"
    "|名叫|首席执行官|研究员|分析师|经济学家"
)
_TITLE_AFTER: Final = re.compile(_TITLES_AFTER)
_TITLE_BEFORE: Final = re.compile(f"(?:{_TITLES_BEFORE})$")
# Looking at one character first spares nearly all places the patterns.
_FIRST_OF_TITLES: Final = frozenset(title[0] for title in _TITLES_AFTER.split("|"))
_LAST_OF_TITLES: Final = frozenset(title[-1] for title in _TITLES_BEFORE.split("|"))
_PERSON: Final = -11.5
_DOUBT: Final = 4.0
_THREE: Final = 0.5  # most names have three characters, with a double surname four
_FOREIGN_BASE: Final = -1.5
_FOREIGN_EACH: Final = -2.5  # for each character
_BESIDE_DOT: Final = 8.0
_TITLE: Final = 4.0
_ACROSS: Final = 9.0


def looks_like_name(word: str) -> bool:
    """Whether simplified characters may be a name of a person or place, Chinese or foreign."""
    if _FOREIGN_NAME.fullmatch(word):
        return True
    surname = _SURNAME.match(word)
    return surname is not None and 1 <= len(word) - surname.end() <= 2


def propose_names(
    text: str, knows: Callable[[str], bool], is_across: Callable[[str], bool] | None
) -> Iterator[Proposal]:
    """Propose names of people in a simplified text; `is_across` tells those the translation has."""
    yield from _chinese_names(text, knows, is_across)
    yield from _foreign_names(text, knows)


def _chinese_names(
    text: str, knows: Callable[[str], bool], is_across: Callable[[str], bool] | None
) -> Iterator[Proposal]:
    for match in _WITH_GIVEN.finditer(text):
        start, first = match.span(1)
        before = _TITLE if _stands_after_title(text, start) else 0.0
        doubt = _DOUBT if match[1] in _ALSO_WORDS else 0.0
        for end in range(first + 1, match.end(2) + 1):
            name = text[start:end]
            if knows(name):
                continue
            gain = _PERSON + before + (_THREE - doubt if end - start > 2 else -2 * doubt)
            gain += _TITLE if _stands_before_title(text, end) else 0.0
            gain += _ACROSS if is_across and is_across(name) else 0.0
            yield Proposal(start, end, gain, TokenKind.NAME)


def _stands_after_title(text: str, start: int) -> bool:
    is_possible = text[start - 1 : start] in _LAST_OF_TITLES
    return is_possible and _TITLE_BEFORE.search(text, max(start - 5, 0), start) is not None


def _stands_before_title(text: str, end: int) -> bool:
    is_possible = text[end : end + 1] in _FIRST_OF_TITLES
    return is_possible and _TITLE_AFTER.match(text, end) is not None


def _foreign_names(text: str, knows: Callable[[str], bool]) -> Iterator[Proposal]:
    for run in _FOREIGN_RUN.finditer(text):
        for start in range(run.start(), run.end() - 1):
            for end in range(start + 2, min(start + _LONGEST_FOREIGN, run.end()) + 1):
                if not knows(text[start:end]):
                    gain = _FOREIGN_BASE + _FOREIGN_EACH * (end - start)
                    yield Proposal(start, end, gain, TokenKind.NAME)
    if not _ANY_DOT.search(text):
        return
    for dotted in _DOTTED.finditer(text):
        for part in _BETWEEN_DOTS.finditer(text, *dotted.span()):
            for start, end in _ends(part.span(), dotted.span()):
                if end - start > 1 and not knows(text[start:end]):
                    yield Proposal(start, end, _BESIDE_DOT, TokenKind.NAME)


def _ends(part: tuple[int, int], dotted: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Give where a part of a dotted name may begin and end: at the edges it may be shorter."""
    if part[0] == dotted[0]:
        yield from ((start, part[1]) for start in range(*part))
    elif part[1] == dotted[1]:
        yield from ((part[0], end) for end in range(part[0] + 1, part[1] + 1))
    else:
        yield part
