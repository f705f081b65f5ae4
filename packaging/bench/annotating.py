"""Annotating: words, readings and first glosses of running text, beside bare jieba and pypinyin.

The starter articles are read row by row with their translations in sight, as the page reads them.
Each way runs in a process of its own, so that neither finds what the other has loaded.
"""

import json
import subprocess
import sys
import time
from itertools import chain
from pathlib import Path

from rows import paired, percentile, row

from reader import paths
from reader.app.main import relax_collector
from reader.core.articles import Row, Side
from reader.core.context import context_of
from reader.core.scripts import is_han

_PARAGRAPH = 500  # code points
_LANGUAGES = ("en", "zh-Hans")


def measure() -> list[dict]:
    """Measure ours and the bare libraries, each in a process of its own."""
    ours, bare = _run("ours"), _run("bare")
    return [
        row("load words, readings and glosses", ours["load"], "s", 1),
        row("load words, readings and glosses, memory", ours["memory"], "MB", 200),
        _at_least("annotate the starter articles, first time", ours["first"], 50_000),
        _at_least("annotate the starter articles, again", ours["again"], 50_000),
        paired(
            "annotate 1,000 Chinese characters",
            1e6 / ours["chinese"],
            "ms",
            ("bare jieba + pypinyin", 1e6 / bare["chinese"]),
            None,
        ),
        row("annotate a paragraph of 500 characters, median", ours["median"], "ms", 16),
        row("annotate a paragraph of 500 characters, 99 %", ours["worst"], "ms", 16),
        row("characters of the starter articles with a gloss", ours["glossed"], "%"),
    ]


def _at_least(name: str, speed: float, least: float) -> dict:
    return {**row(name, speed, "chars/s", least), "ok": speed >= least}


def _run(way: str) -> dict:
    done = subprocess.run(
        [sys.executable, __file__, way], stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def starters() -> list[Row]:
    """Give the rows of all starter articles."""
    from reader.library.inspection import inspect_file

    files = sorted(paths.content().glob("*.md"))
    return [row for path in files for row in inspect_file(path).articles[0].rows]


def _ours() -> dict:
    from reader.language.annotation import Annotator
    from reader.language.dictionary import Dictionary

    rows = starters()
    relax_collector()  # as the program does when it starts
    before, started = _resident(), time.perf_counter()
    annotator = Annotator(Dictionary(paths.dictionary()))
    annotator.load()
    loaded, memory = time.perf_counter() - started, _resident() - before

    def read(side: Side) -> float:
        started = time.perf_counter()
        for one in rows:
            context = context_of(one, side, _LANGUAGES)
            annotator.annotate(one.text(side) or "", _LANGUAGES[side], context)
        return time.perf_counter() - started

    size = sum(len(row.text(side) or "") for row in rows for side in Side)
    first = sum(map(read, Side))
    again = sum(map(read, Side))
    chinese = "".join(row.right or "" for row in rows)
    paragraphs = [chinese[at : at + _PARAGRAPH] for at in range(0, len(chinese), _PARAGRAPH)]
    times = [_milliseconds(annotator.annotate, text, "zh") for text in paragraphs * 3]
    tokens = chain.from_iterable(annotator.annotate(text, "zh") for text in paragraphs)
    return {
        "load": loaded,
        "memory": memory,
        "first": size / first,
        "again": size / again,
        "chinese": len(chinese) / read(Side.RIGHT),
        "median": percentile(times, 50),
        "worst": percentile(times, 99),
        "glossed": _glossed((token.text, token.gloss) for token in tokens),
    }


def _bare() -> dict:
    from jieba import Tokenizer
    from pypinyin import lazy_pinyin

    texts = [row.right for row in starters() if row.right]
    tokenizer = Tokenizer()
    list(tokenizer.cut("加载"))  # it loads its list now
    lazy_pinyin("加载")
    started = time.perf_counter()
    for text in texts:
        for word in tokenizer.cut(text):
            lazy_pinyin(word)
    return {"chinese": sum(map(len, texts)) / (time.perf_counter() - started)}


def _glossed(tokens) -> float:
    """Give the share of Chinese characters that stand in a token with a gloss, in percent."""
    counted = [(sum(map(is_han, text)), bool(gloss)) for text, gloss in tokens]
    return 100 * sum(n for n, has_gloss in counted if has_gloss) / sum(n for n, _ in counted)


def _milliseconds(call, *arguments: object) -> float:
    started = time.perf_counter()
    call(*arguments)
    return 1000 * (time.perf_counter() - started)


def _resident() -> float:
    """Give the memory of this process now, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    print(json.dumps({"ours": _ours, "bare": _bare}[sys.argv[1]]()))
