"""The words of an English gloss that tell what a Chinese word means."""

import re
from typing import Final

WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_ASIDE: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\u3400-\u9fff|]+")
LITTLE: Final = frozenset(
    "a an and as at be by for from have in into is it its of on one or other out sb so sth such "
    "that the their them this to up used used with within very etc also e g classifier fig lit "
    "bound form usu esp abbr old not do does did has had was were are been being he she his her "
    "you your we our they i my me us him will would can could may might all any no".split()
)


def telling_words(gloss: str) -> frozenset[str]:
    """Give them in lower case; what stands in brackets is left out."""
    return frozenset(word.lower() for word in WORD.findall(_ASIDE.sub(" ", gloss))) - LITTLE
