"""Cue words of both languages, as data: labels, dividers, notices. Keys are lower case."""

import re
from collections.abc import Mapping
from typing import Final

LABELS: Final[Mapping[str, str]] = {
    label: field
    for field, labels in {
        "authors": "作者 撰文 记者 記者 文 author authors writer writers byline",
        "source": "来源 來源 出处 出處 网站来源 網站來源 媒体 媒體 source sources publication",
        "published": "日期 时间 時間 发布时间 發佈時間 发布日期 發布日期 發佈日期 出版日期 "
        "刊登日期 date published",
        "keywords": "关键词 關鍵詞 关键字 關鍵字 标签 標籤 keywords keyword tags",
        "url": "网址 網址 链接 連結 鏈接 原文链接 原文連結 url link",
        "title": "标题 標題 题目 題目 title headline",
    }.items()
    for label in labels.split()
}

DIVIDERS: Final = frozenset(
    "translation|chinese translation|english translation|chinese|english|chinese version|"
    "english version|original|original text|summary|abstract|译文|譯文|翻译|翻譯|中文|英文|"
    "中译|中譯|"
    "中文翻译|中文翻譯|英文翻译|英文翻譯|参考译文|參考譯文|原文|英文原文|中文原文|中文版|英文版|"
    "中文譯文|中文译文|摘要|总结|總結|訳文|翻訳|日本語|日本語訳".split("|")
)

PUBLICATIONS: Final[Mapping[str, str]] = {
    "nyt": "New York Times",
    "wsj": "Wall Street Journal",
    "ft": "Financial Times",
    "wapo": "Washington Post",
    "scmp": "South China Morning Post",
    "ap": "Associated Press",
    "afp": "Agence France-Presse",
}

PUBLICATION_WORDS: Final = re.compile(
    r"\b(?:times|post|news|journal|daily|weekly|monthly|review|herald|tribune|guardian|magazine|"
    r"press|observer|chronicle|gazette|telegraph|standard|globe|bulletin|today)\b",
    re.IGNORECASE,
)

LEAD_INS: Final = (
    re.compile(
        r"(?:recently|lately|today|yesterday|last \w+)?,?\s*(?:the\s+)?(?P<source>\S.{1,40}?)\s+"
        r"(?:on-?line\s+)?(?:reported|picked up|published|carried|ran|wrote|posted)\s+"
        r"(?:on\s+)?(?:the following|this)(?:\s+\w+){0,3}\s*[:.]?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:近日|日前|最近|昨日|今日)?[，,]?(?:據|据)?(?P<source>\S{2,16}?)"
        r"(?:報道|報導|报道|刊登|刊載|刊载)(?:了)?(?:如下|以下\S{0,6})[:：]?"
    ),
)

CONTINUATIONS: Final = re.compile(
    r"[(（\[【]?\s*(?:continue[sd]?|to be continued|cont[’']?d|待續|待续|未完待續|未完待续|續|续|"
    r"接上期|繼續|继续|上接|下接)\s*[)）\]】]?[.…]*",
    re.IGNORECASE,
)

NOTES: Final = re.compile(
    r"(?:notes?|footnotes?|注|註|注释|註釋|注解|註解|备注|備註|译注|譯註)\s*(?:[:：].*)?",
    re.IGNORECASE,
)

_SHARING: Final = (
    r"(?:facebook|twitter|linkedin|pinterest|youtube|instagram|rss|whatsapp|telegram|weibo|wechat|"
    r"email|print|share|tweet|微博|微信|分享|打印|列印)"
)
NOTICES: Final = (
    re.compile(rf"(?:{_SHARING}(?:-\w+)?[\s|·,、]*)+", re.IGNORECASE),
    re.compile(
        r"(?:please\s+)?(?:subscribe|sign up|sign in|log ?in|register|advertisement|read more|"
        r"share this|follow us|related (?:articles|stories|posts)|all rights reserved|copyright|"
        r"search documents|skip to|privacy policy|terms of|cookie|back to top|"
        r"next (?:post|article)|previous (?:post|article)|leave a (?:comment|reply))\b.{0,80}",
        re.IGNORECASE,
    ),
    re.compile(r"\d+\s*(?:分钟|分鐘|min(?:ute)?s?(?: read)?)\s*·?", re.IGNORECASE),
    re.compile(
        r"(?:播放|评论|評論|阅读|閱讀|点赞|點讚|收藏|转发|轉發|浏览|瀏覽|views?|comments?|likes?)"
        r"(?:数|數|量|次数)?[\s:：]*[\d,.]+\s*(?:万|萬|次)?",
        re.IGNORECASE,
    ),
    re.compile(
        r".{0,30}(?:邮件订阅|郵件訂閱|订阅|訂閱|输入您的邮件|輸入您的郵件|加V\b|加微信|扫码|掃碼|公众号|"
        r"公眾號|进群|学习群|版权所有|版權所有|转载请|轉載請|上一篇|下一篇|相关阅读|相關閱讀|延伸阅读|"
        r"延伸閱讀|返回顶部|回到頂端|的文章。?\s*顯示所有文章|免费获取|免費獲取).{0,60}"
    ),
    re.compile(
        r"(?:广告|廣告|新闻汇总|新聞匯總|首页|首頁|登录|登入|注册|註冊|搜索|搜尋|分享|评论|留言)"
    ),
    re.compile(r"[\W_]+"),
)

COMMON_WORDS: Final = frozenset(
    "that with from this have been will were they their them there what when where which while who "
    "would could should about into over more most than then some such only also your just like "
    "made make many much does very after before between because other these those each even".split()
)

CREDIT: Final = re.compile(
    r"(?:\S+\s*/\s*(?:bloomberg|reuters|afp|ap|getty images|associated press|xinhua|"
    r"the new york times)|(?:photo|credit|image|picture|摄影|攝影|图片|圖片|图源|圖源|供图|供圖)"
    r"(?: by)?\s*[:：/／]\s*\S.*)$",
    re.IGNORECASE,
)
