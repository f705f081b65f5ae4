import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictionary_build.ipa import LETTERS, tidy_phonetic


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ("bæŋk", "bæŋk"),
        ("'betә", "ˈbetə"),
        ("li:v", "liːv"),
        (".әuvә'θrәu", "ˌəuvəˈθrəu"),
        ("'әuvә,dʌb", "ˈəuvəˌdʌb"),
        (",gærәn'ti:", "ˌɡærənˈtiː"),
        ("'^ærik", "ˈɡærik"),
        ("'pɑ:tw\\\\:k", "ˈpɑːtwɜːk"),
        ("in'stɒ:lmәnt", "inˈstɔːlmənt"),
        ("tʃɑːf; tʃæf", "tʃɑːf"),
        ("ә, ә(:)", "ə"),
        ("bæθ,bɑ:θ", "bæθ"),
        ("әb'sesiv,ɔb-", "əbˈsesiv"),
        ("'esei. e'sei", "ˈesei"),
        ("[bæd]", "bæd"),
        ("kә(:)n", "kə(ː)n"),
        ("意大利语", ""),
        ("f?әd", ""),
        ("(", ""),
        ("'", ""),
        ("", ""),
    ],
)
def test_tidying(raw: str, tidy: str) -> None:
    assert tidy_phonetic(raw) == tidy


_TYPED = st.text("әəєaeiou:;'`,.()-^@?\\/ ˈˌːʃθgɡIkltn[]（）\xa0意")


@given(_TYPED | st.text())
def test_only_ipa_remains(raw: str) -> None:
    tidy = tidy_phonetic(raw)
    assert set(tidy) <= LETTERS
    assert tidy == tidy.strip()
    assert "ˈˈ" not in tidy
    assert tidy.count("(") == tidy.count(")")


@given(st.lists(st.sampled_from("ˈbe tə ˌɡæ liː ʃən (r) ɔːl wɜːk".split()), min_size=1))
def test_what_is_ipa_already_stays(syllables: list[str]) -> None:
    phonetic = "ə" + "".join(syllables)
    assert tidy_phonetic(phonetic) == phonetic
