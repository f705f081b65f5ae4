"""Cue words of both languages, as data: labels, dividers, notices. Keys are lower case."""

import re
from collections.abc import Mapping
from typing import Final

LABELS: Final[Mapping[str, str]] = {
    label: field
    for field, labels in {
        "authors": "作者 撰文 记者 記者 文 author authors writer writers byline",
        "source": "来源 來源 出处 出處 网站来源 網站來源 媒体 媒體 source sources publication",
        "published": "日期 时间 時間 发布时间 發佈時間 發布時間 发布日期 發布日期 發佈日期 "
        "出版日期 刊登日期 发表日期 發表日期 发表时间 發表時間 发表于 發表於 date published",
        "posted": "张贴日期 張貼日期 上传日期 上傳日期 posted",
        "keywords": "关键词 關鍵詞 关键字 關鍵字 标签 標籤 keywords keyword tags",
        "url": "网址 網址 链接 連結 鏈接 原文链接 原文連結 url link",
        "other": "语言 語言 字数 字數 译者 譯者 翻译者 翻譯者 翻译 翻譯 编译 編譯 "
        "责任编辑 責任編輯 language translator illustrator editor credits producer isbn",
        "title": "标题 標題 题目 題目 title headline",
    }.items()
    for label in labels.split()
} | dict.fromkeys(("release date", "most recently updated", "character set encoding"), "other")

_LANGUAGE: Final = (
    r"(?:chinese|english|mandarin|japanese|simplified|traditional|simplified chinese|"
    r"traditional chinese|original|full|中文|英文|汉语|漢語|英语|英語|原|中|英|全|参考|參考|日本語|"
    r"简体|簡體|繁体|繁體|简体中文|繁體中文|中国語)"
)
_VERSION: Final = (
    r"(?:translation|version|text|original|abstract|summary|transcript|article|below|翻译|翻譯|"
    r"[节節摘选選编編简簡意直]?(?:译文|譯文|译|譯)|原文|版|版本|摘要|概要|对照|對照|全文|文|訳|如下)"
)
DIVIDERS: Final = re.compile(
    rf"(?:the\s+)?(?:{_LANGUAGE}\s*)?(?:{_VERSION}\s*){{1,2}}|"
    rf"(?:{_LANGUAGE}\s*){{1,2}}|总结|總結|要約|訳文|日本語訳|"
    rf"(?:translation|translated)\s+(?:in|into|to)\s+{_LANGUAGE}|"
    rf"(?:scroll down|see below)\s+for\s+{_LANGUAGE}(?:\s+{_VERSION})?|"
    rf"(?:以下|下面)(?:为|為|是)?{_LANGUAGE}{_VERSION}?",
    re.IGNORECASE,
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
    r"press|observer|courier|tidings|messenger|dispatch|register|record|chronicle|gazette|telegraph|standard|globe|bulletin|today)\b",
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

_TIME: Final = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_NAVIGATION: Final = "home|menu|search|首页|首頁|主页|主頁|菜单|選單|log in|sign in"
_SHARING: Final = (
    r"(?:facebook|twitter|linkedin|pinterest|youtube|instagram|rss|whatsapp|telegram|weibo|wechat|"
    r"email|print|share|tweet|微博|微信|分享|打印|列印)"
)
_NOTICES: Final = (
    # Plus signs behind a repeat: what it took it keeps. Else long rows of parts would take hours.
    re.compile(rf"(?:{_SHARING}(?:-\w++)?[\s|·,、]*+)++", re.IGNORECASE),
    re.compile(
        rf"(?:share|tweet|post|save|pin|follow us)\s+(?:on|to|via|this|it)"
        rf"\s*[:：]?\s*(?:{_SHARING}|link|post|page|story|article).{{0,20}}|share (?:this|it)\W*|"
        r"分享[到至给給].{0,20}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:please\s+)?(?:subscribe|sign up|sign in|log ?in|register)"
        r"(?:\W*|\s+(?:now|here|today|free|for free|with|or|via|"
        r"for (?:our|the|free|updates|\$\d+)|wherever|"
        r"to (?:our|continue|comment|reply|read|view|get|receive|save|vote|unlock))(?!\w).{0,80})|"
        r"read more(?:\W*|\s*[:：»›→].{0,80}|\s+(?:about|on|at|here|from)\b.{0,80})|"
        r"(?:advertisement|share this|follow us|related (?:articles|stories|posts)|"
        r"all rights reserved|copyright\s+(?:©|\(c\)|by\b|\d{4})|search documents|"
        r"skip to (?:the )?(?:main|content|navigation|search|footer)|"
        r"privacy (?:policy|notice)|terms of (?:use|service|sale)|"
        r"cookie (?:policy|settings|preferences|notice|consent)|back to top|"
        r"(?:next|previous) (?:post|article|page|chapter)|(?:next|previous|prev)\s*[:：»›→]|"
        r"leave a (?:comment|reply))(?!\w).{0,80}",
        re.IGNORECASE,
    ),
    re.compile(r"\d+\s*(?:分钟|分鐘|min(?:ute)?s?(?: read)?)\s*·?", re.IGNORECASE),
    re.compile(
        r"(?:播放|评论|評論|阅读|閱讀|点赞|點讚|收藏|转发|轉發|浏览|瀏覽|views?|comments?|likes?)"
        r"(?:数|數|量|次数)?[\s:：]*[\d,.]+\s*(?:万|萬|次)?",
        re.IGNORECASE,
    ),
    re.compile(
        r".{0,30}(?:邮件订阅|郵件訂閱|(?:订阅|訂閱)(?:我们|我們|本站|本刊|频道|頻道|通讯|通訊|电子报|電子報)|"
        r"(?:立即|免费|免費|点击|點擊)(?:订阅|訂閱)|输入您的邮件|輸入您的郵件|加V\b|加微信|"
        r"扫码|掃碼|(?:关注|關注|微信|搜索|搜尋).{0,10}(?:公众号|公眾號)|(?:公众号|公眾號)\s*[:：]|进群|学习群|版权所有|版權所有|转载请|轉載請|上一篇|下一篇|相关阅读|相關閱讀|延伸阅读|"
        r"延伸閱讀|返回顶部|回到頂端|的文章。?\s*顯示所有文章|免费获取|免費獲取).{0,60}"
    ),
    re.compile(
        r"[【\[(（]?(?:广告|廣告|新闻汇总|新聞匯總|首页|首頁|登录|登入|登錄|注册|註冊|搜索|搜尋|"
        r"分享|评论|評論|留言|收藏|点赞|點讚|举报|舉報|目录|目錄|菜单|選單|订阅|訂閱)[】\])）]?"
    ),
    re.compile(
        r"[(（【\[]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|美编|排版|字号|字號|"
        r"字体大小|分享到|分享至|当前位置|當前位置|您的位置|所在位置|分类|分類|栏目|欄目|热度|"
        r"文章编号|文章編號)\s*[:：].{0,60}"
    ),
    re.compile(
        rf"(?:{_NAVIGATION})(?:\s*+[|｜/·•>»›]++\s*+[^\s|｜/·•>»›][^|｜/·•>»›]{{0,20}}+)"
        r"{1,12}|"
        r"(?:首页|首頁|主页|主頁)(?:\s+\S{1,8}){1,12}",
        re.IGNORECASE,
    ),
    # No part holds what stands between parts: else a row of ">" would take hours.
    re.compile(r"(?:[^\s>»›]{1,20}\s*[>»›]+\s*){2,}\S.{0,40}"),
    re.compile(rf"{_TIME}(?:\s*(?:-->|[-–—~])\s*{_TIME})?"),
    re.compile(r"(?:©|\(c\)).{0,100}", re.IGNORECASE),
    re.compile(
        r"(?:we use cookies|this (?:site|website) uses cookies|by continuing to|accept all|"
        r"please enable javascript|your browser does|click here|tap here|get the app|"
        r"download (?:the|our) app|you (?:may|might) also (?:like|enjoy)|buy me a coffee|"
        r"join our (?:newsletter|community|mailing|channel|group)|become a member|"
        r"support our (?:work|journalism|site)|edit this page|was this page|last modified|"
        r"\d+ (?:comments?|shares?|views?|likes?|replies)|report an? (?:error|issue|problem))"
        r"\b.{0,90}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:(?:filed under|tagged|tags|categories|category)\s*[:：].{0,90}|loading|on this page|"
        r"table of contents|contents|most (?:read|popular)|recommended for you|page \d+ of \d+|"
        r"more (?:stories|from us|like this)|continue reading|trending|comments|menu)\W*",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:本文(?:来自|來自|首发|首發|转载|轉載)|未经(?:许可|授权)|未經(?:許可|授權)|本站|"
        r"本网站|本網站|欢迎(?:关注|订阅)|歡迎(?:關注|訂閱)|关注我们|關注我們|"
        r"点击(?:这里|此处|阅读|查看)|點擊(?:這裡|此處|閱讀|查看)|"
        r"更多(?:精彩|相关|相關|内容|內容|新闻|新聞|文章)|热读|猜你喜欢|猜你喜歡|热门文章|熱門文章|推荐阅读|推薦閱讀|"
        r"上一[章页頁]|下一[章页頁]|返回目录|返回目錄|阅读全文|閱讀全文|继续阅读|繼續閱讀|打开App|"
        r"下载App|下載App|使用Cookie).{0,60}",
        re.IGNORECASE,
    ),
    re.compile(r"[\W_]+"),
)

# One search is faster than many. Each form keeps its own flags.
NOTICE: Final = re.compile(
    "|".join(f"(?{'i' if form.flags & re.IGNORECASE else ''}:{form.pattern})" for form in _NOTICES)
)

# Archives of free books put their own words around a book, between lines such as these.
BOOK_BEGINS: Final = re.compile(r"\*{2,}\s*START OF (?:THE|THIS) PROJECT .*", re.IGNORECASE)
BOOK_ENDS: Final = re.compile(r"\*{2,}\s*END OF (?:THE|THIS) PROJECT .*", re.IGNORECASE)

COMMON_WORDS: Final = frozenset(
    "that with from this have been will were they their them there what when where which while who "
    "would could should about into over more most than then some such only also your just like "
    "made make many much does very after before between because other these those each even".split()
)

CREDIT: Final = re.compile(
    r"(?:^(?:image (?:source|caption)|图像来源|图像加注文字|圖像來源|圖像加註文字|"
    r"图片说明|圖片說明)"
    r"\s*[,，:：].*|"
    r"\S+\s*[/／]\s*\S{2,8}\s*[摄攝]|"
    r"\S+\s*/\s*(?:bloomberg|reuters|afp|ap|getty images|associated press|xinhua|"
    r"the new york times)|"
    r"(?<![\w\u4e00-\u9fff])"
    r"(?:photo|credit|image|picture|摄影|攝影|图片|圖片|图说|圖說|图|圖|图源|圖源|供图|供圖)"
    r"(?: by)?\s*[:：/／]\s*\S[^!?。！？]*)$",
    re.IGNORECASE,
)
