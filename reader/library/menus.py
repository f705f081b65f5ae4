"""Menus of a site that were copied along with its text: short lines that name its places."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.library.blocks import Block
from reader.library.lines import says_something

_PLACES: Final = re.compile(
    r"(?:home|docs|documentation|about(?: us)?|blog|news|contact(?: us)?|community|downloads?|api|"
    r"guides?|log ?in|sign (?:in|up)|register|menu|search\b.{0,16}|archives?|faq|help|support|"
    r"pricing|products?|episodes|newsletters?|view in browser|"
    r"unsubscribe|退订|退訂|categories|tags|shop|cart|account|subscribe|donate|forum|"
    r"首页|首頁|主页|主頁|文档|文檔|文件|关于(?:我们)?|關於(?:我們)?|博客|部落格|新闻|新聞|"
    r"联系(?:我们)?|聯絡(?:我們)?|社区|社群|下载|下載|指南|登录|登入|注册|註冊|菜单|選單|搜索.{0,6}|搜尋.{0,6}|"
    r"归档|歸檔|帮助|幫助|支持|支援|价格|價格|产品|產品|分类|分類|标签|標籤|商店|购物车|購物車|账户|帳戶|"
    r"订阅|訂閱|论坛|論壇)",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\s*[|｜•»]\s*")
_LEAST_IN_LINE, _LEAST_PLACES = 3, 2
_LONGEST = 30.0  # letters
_LEAST = 3  # lines


def find_menus(blocks: Sequence[Block]) -> frozenset[int]:
    """Number the blocks of menus: short lines below or beside each other, some of them places."""
    columns = (
        number
        for run in _runs(blocks)
        if len(run) >= _LEAST and 2 * sum(_is_place(blocks[n].text) for n in run) >= len(run)
        for number in run
    )
    lines = (number for number, block in enumerate(blocks) if _is_line_of_places(block.text))
    return frozenset([*columns, *lines])


def _runs(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """List the stretches of short lines of one language."""
    run: list[int] = []
    for number, block in enumerate(blocks):
        goes_on = run and block.is_close and block.language == blocks[run[-1]].language
        if not (goes_on and _is_short(block)):
            yield run
            run = []
        if _is_short(block):
            run.append(number)
    yield run


def _is_short(block: Block) -> bool:
    return 0 < block.weight <= _LONGEST and not says_something(block.text)


def _is_place(text: str) -> bool:
    return _PLACES.fullmatch(text) is not None


def _is_line_of_places(text: str) -> bool:
    places = _BETWEEN.split(text)
    is_menu = len(places) >= _LEAST_IN_LINE and max(map(len, places)) <= _LONGEST
    return is_menu and sum(map(_is_place, places)) >= _LEAST_PLACES
