"""Menus of a site that were copied along with its text: short lines that name its places."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.library.blocks import Block
from reader.library.lines import says_something

_PLACES: Final = re.compile(
    r"(?:home|docs|documentation|about(?: us)?|blog|news|contact(?: us)?|community|downloads?|api|"
    r"guides?|log ?in|sign (?:in|up)|register|menu|search\b.{0,16}|archives?|faq|help|support|"
    r"pricing|products?|categories|tags|shop|cart|account|subscribe|donate|forum|"
    r"首页|首頁|主页|主頁|文档|文檔|文件|关于(?:我们)?|關於(?:我們)?|博客|部落格|新闻|新聞|联系(?:我们)?|"
    r"聯絡(?:我們)?|社区|社群|下载|下載|指南|登录|登入|注册|註冊|菜单|選單|搜索.{0,6}|搜尋.{0,6}|归档|歸檔|"
    r"帮助|幫助|支持|支援|价格|價格|产品|產品|分类|分類|标签|標籤|商店|购物车|購物車|账户|帳戶|订阅|訂閱|论坛|論壇)",
    re.IGNORECASE,
)
_LONGEST = 30.0  # letters
_LEAST = 3  # lines


def find_menus(blocks: Sequence[Block]) -> frozenset[int]:
    """Number the blocks of menus: lines of one language below each other, half of them places."""
    return frozenset(
        number
        for run in _runs(blocks)
        if len(run) >= _LEAST and 2 * sum(_is_place(blocks[n]) for n in run) >= len(run)
        for number in run
    )


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


def _is_place(block: Block) -> bool:
    return _PLACES.fullmatch(block.text) is not None
