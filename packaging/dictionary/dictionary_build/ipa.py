"""ECDICT's phonetics, which many hands typed in many ways, as plain IPA."""

import re
import unicodedata

LETTERS = frozenset("abdefhijklmnopqrstuvwxyzæðøŋœɐɑɒɔəɚɛɜɝɡɪɬɹʃʊʌʒʔθˈˌː .()-\u0303")
_SPELLINGS = str.maketrans(
    {
        "ә": "ə", "@": "ə", "є": "ɛ", "ε": "ɛ", "е": "e", "а": "a", "о": "o", "I": "ɪ", "ɵ": "θ",
        "∫": "ʃ", "ʤ": "dʒ", "ʧ": "tʃ", "g": "ɡ", "^": "ɡ", "\ue143": "ɡ",
        "'": "ˈ", "’": "ˈ", "‘": "ˈ", "ˊ": "ˈ", "´": "ˈ", "′": "ˈ", "`": "ˌ", ",": "ˌ",
        ":": "ː", "：": "ː", "\xa0": " ", "（": "(", "）": ")", "‑": "-", "[": "", "]": "", "/": "",
    }
)  # fmt: skip
# Between pronunciations; a comma within one is a secondary stress.
_BETWEEN = re.compile(r"[;；，=]|,(?=[\s,-])|\.\s")
_STRESS = re.compile("['’‘ˊ´′ˈ]")
_SHORTENED = re.compile(r"(?:,[^,]*-)+$")
_REPAIRS = (
    (re.compile(r"\\+"), "ɜ"),  # w\\\\:k
    (re.compile(r"ɒ(?=ː|i)"), "ɔ"),  # dɒ:tə, bɒi
    (re.compile(r"əj(?![aeiouæɑɒɔəɛɜɪʊʌ])"), "əu"),  # bəjt
    (re.compile(r"\.(?=[^\W\d_])"), "ˌ"),  # .ʌnˈsiːn
    (re.compile(r"\s+"), " "),
    (re.compile(r"[ˈˌ]+(?=[ˈˌ])|[ˈˌ](?=[ ()-]|$)"), ""),
)


def tidy_phonetic(raw: str) -> str:
    """Give the first pronunciation of an entry in IPA, "" where what is there is none."""
    first = _BETWEEN.split(unicodedata.normalize("NFC", raw).strip().rstrip(" ,;"))[0]
    text = _SHORTENED.sub("", first)
    if not _STRESS.search(text):
        # Without a primary stress a comma is no secondary one: "bæθ,bɑ:θ".
        text = text.split(",")[0]
    text = text.translate(_SPELLINGS)
    for pattern, instead in _REPAIRS:
        text = pattern.sub(instead, text)
    text = text.lstrip(" -.").rstrip(" -.ˈˌ")
    return text if _is_ipa(text) else ""


def _is_ipa(text: str) -> bool:
    has_letters = any(letter.isalpha() and letter not in "ˈˌː" for letter in text)
    return has_letters and LETTERS.issuperset(text) and text.count("(") == text.count(")")
