"""ECDICT's phonetics, which many hands typed in many ways, as plain IPA."""

import re
import unicodedata

_LETTERS = frozenset("abdefhijklmnoprstuvwxzæðŋɑɒɔəɚɛɜɝɡɪʃʊʌʒθɵˈˌː .()-ɹʔɐyøœçɬãɔ̃")
_SPELLINGS = str.maketrans(
    {
        "ә": "ə", "є": "ɛ", "ε": "ɛ", "е": "e", "а": "a", "о": "o", "∫": "ʃ", "ʤ": "dʒ", "ʧ": "tʃ",
        "'": "ˈ", "’": "ˈ", "‘": "ˈ", "ˊ": "ˈ", "´": "ˈ", "′": "ˈ", "`": "ˌ", ",": "ˌ", ":": "ː",
        "：": "ː", "g": "ɡ", "^": "ɡ", "ɵ": "θ", "@": "ə", "\xa0": " ", "（": "(", "）": ")",
        "‑": "-", "\ue143": "ɡ", "[": "", "]": "", "/": "", "\\": "ː", "I": "ɪ",
    }
)  # fmt: skip
_VARIANTS = re.compile(r"[;；，=]|,(?=\s)")


def tidy_phonetic(raw: str) -> str:
    """Give the first pronunciation of an entry in IPA, "" where what is there is none."""
    first = _VARIANTS.split(unicodedata.normalize("NFC", raw))[0].strip()
    text = first.translate(_SPELLINGS)
    # A dot before a syllable is secondary stress: ".әuvә'θrәu".
    text = re.sub(r"\.(?=[^\W\d_])", "ˌ", text)
    text = re.sub(r"\s+", " ", text).strip(" -.ː")
    return text if text and all(letter in _LETTERS for letter in text) else ""
