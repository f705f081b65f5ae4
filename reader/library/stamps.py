"""Lines that are a date with little else: a weekday, a time, a source, a name."""

import re
from typing import Final

from reader.library.dates import find_date
from reader.library.facts import NO_FACTS, Facts, merge, publication, split_names
from reader.library.labels import LABEL_INSIDE, read_fields
from reader.library.lines import says_something

_CLOCK: Final = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\b[A-Z]{2,4}\b)?|"
    r"(?:星期|週|周|礼拜)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
    r"(?:day)?\b\.?|\b(?:updated|posted|published|released|aired|last|at|on|modified|edt|est|gmt|utc)\b|"
    r"更新|发布|發佈|發布|发表|發表|刊登|于|於|\d+\s*min(?:ute)?s?(?: read)?\b",
    re.IGNORECASE,
)
_COUNTER: Final = re.compile(
    r"(?:阅读|閱讀|浏览|瀏覽|评论|評論|点赞|點讚|收藏|转发|轉發|分享|回复|回覆|\bviews?|\bcomments?|\blikes?|"
    r"\breads?|\bshares?)(?:数|數|量|次数)?\s*[:：]?\s*[(（]?\s*\d[\d,.]*\s*[万萬k次]?[)）]?|"
    r"\d[\d,.]*\s*k?\s*(?:views?|comments?|likes?|reads?|shares?|plays?|downloads?|次阅读|次閱讀|条评论|條評論)\b",
    re.IGNORECASE,
)
_UNDATED: Final = re.compile(
    r"(?:updated|posted|published|更新于?|发布于?|發佈於?)\s*[:：]?\s*\d{1,2}:\d{2}.{0,20}",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"(?:by|文|作者)\s*[:：/／]?\s+(\S.*)", re.IGNORECASE)
_POSTED: Final = re.compile(r"\W*(?:posted|张贴|張貼|发帖|發帖)", re.IGNORECASE)


def read_stamp(text: str) -> Facts | None:
    """Read a line that is a date with little else: a weekday, a time, the name of a source."""
    if _UNDATED.fullmatch(text):
        return NO_FACTS
    found = find_date(text)
    if found is None:
        return None
    before, after = text[: found.start], text[found.end :]
    if says_something(after):
        return None
    others = read_fields(after)
    if others:
        label = LABEL_INSIDE.search(after)
        after = after[: label.start()] if label else after
    rest = [
        _CLOCK.sub(" ", _COUNTER.sub(" ", part)).strip(" \t·|,，-–—/()（）[]:：.")
        for part in (before, after)
    ]
    if sum(map(len, rest)) > 40 or any(re.search(r"[.。!?！？;；]", part) for part in rest):
        return None
    by = _BY.match(rest[1]) or _BY.match(rest[0])
    source = next((part for part in rest if re.search(r"\w{2}", part) and not _BY.match(part)), "")
    form = f"{found.form}{' after source' if rest[0] else ''}"
    stamp = Facts(
        source=publication(source) or None,
        published=found.iso,
        authors=split_names(by[1]) if by else (),
        posted=found.iso if _POSTED.match(before) else None,
        form=form,
    )
    return merge([stamp, others]) if others else stamp
