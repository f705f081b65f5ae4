"""Surnames: characters that are read otherwise in the names of people."""

import re
from typing import Final

from reader.core.tokens import TokenKind
from reader.language.readings.places import Page, Place

_SURE: Final = 5.0  # log odds
_LIKELY: Final = 4.0
_POSSIBLE: Final = 0.5
_NAME_LENGTHS: Final = (2, 3)  # characters
_TITLE: Final = re.compile(
    "先生|女士|小姐|太太|夫人|老师|教授|博士|医生|大夫|护士|律师|警官|师傅|师父|同学|同志|老板|"
    "掌柜|大人|公子|姑娘|氏|某"
)
# "任部长" may be one who is called Ren or one who became minister.
_OFFICE: Final = re.compile(
    "法官|经理|总(?![是体的共算结数])|董事|主任|院长|校长|部长|市长|省长|县长|局长|厂长|队长|船长|"
    "班长|书记|主席|总理|总统|将军|司令|上校|上尉"
)
_INTRODUCED: Final = re.compile("(?:^|[^一-龥]|[和与及跟同向对请给让被把找见问叫由])$")
# Characters that spell foreign names; who has them in the name is hardly called by a surname.
_FOREIGN: Final = re.compile("[·尔斯特克姆尼茨拉培威诺泰林顿兰奇里亚卡德巴罗塔哈萨姆耶赫]")
_CALLED: Final = re.compile("(?:姓|[我他她](?:叫|名叫)|老|小|阿)$")


def weigh_surnames(page: Page, place: Place) -> list[float] | None:
    """Give the log odds of the candidates of a place, None where nothing speaks of a surname."""
    surnames = place.candidates.surnames
    if True not in surnames:
        return None
    weight = _weight(page, place)
    if not weight:
        return None
    return [weight * is_surname for is_surname in surnames]


def _weight(page: Page, place: Place) -> float:
    before, after = (
        page.text[max(0, place.start - 3) : place.start],
        page.text[place.end : place.end + 6],
    )
    if before.endswith("姓"):
        return _SURE
    if page.starts[place.word] != place.start:
        return 0.0
    if _TITLE.match(after) or (_OFFICE.match(after) and _INTRODUCED.search(before)):
        return _SURE
    if not place.unknown:
        return _SURE if _is_called(before, after) else 0.0
    name = page.text[place.start : page.starts[place.word + 1]]
    if len(name) not in _NAME_LENGTHS:
        return 0.0
    is_foreign = before.endswith("·") or _FOREIGN.search(name + after[:1]) is not None
    return _POSSIBLE if is_foreign or place.kind is not TokenKind.NAME else _LIKELY


def _is_called(before: str, after: str) -> bool:
    """Whether a name is said and ends the phrase, as after 我叫 or 老."""
    return _CALLED.search(before) is not None and (not after or not after[0].isalpha())
