import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import Command


def test_annotate_says_words_readings_and_glosses(duizhao: Command) -> None:
    outcome = duizhao("annotate", "--json", stdin="银行关门了。".encode())
    assert outcome.status == 0
    first = outcome.json["tokens"][0]
    assert first == {
        "text": "银行",
        "start": 0,
        "end": 2,
        "kind": "word",
        "readings": ["yín", "háng"],
        "confidence": 0.98,
        "source": "dictionary",
        "gloss": "bank",
        "headword": {"simplified": "银行", "traditional": "銀行"},
    }


def test_a_line_in_is_a_line_out(duizhao: Command) -> None:
    outcome = duizhao("annotate", "--json", stdin="好。\r\n\n河\u2028边\nend".encode())
    lines = [json.loads(line) for line in outcome.out.splitlines()]
    assert [line["text"] for line in lines] == ["好。", "", "河\u2028边", "end"]


def test_bytes_that_are_no_utf8_are_seen_and_not_fatal(duizhao: Command) -> None:
    outcome = duizhao("annotate", "--json", stdin=b"\xff\xfe ok\n")
    assert outcome.json["text"] == "\ufffd\ufffd ok"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"])))
def test_tokens_join_to_the_line(duizhao: Command, line: str) -> None:
    outcome = duizhao("annotate", "--json", stdin=(line + "\n").encode())
    tokens = outcome.json["tokens"]
    assert "".join(token["text"] for token in tokens) == line
    assert [token["start"] for token in tokens[1:]] == [token["end"] for token in tokens[:-1]]


def test_annotate_without_json_is_pinyin(duizhao: Command) -> None:
    assert duizhao("annotate", stdin="我去银行 ATM。".encode()).out == "wǒ qù yínháng ATM。\n"


def test_readings_are_written_as_asked_for(duizhao: Command) -> None:
    options = ("annotate", "--spelling", "numbers", "--sandhi")
    assert duizhao(*options, stdin="我不去西安。".encode()).out == "wo3 bu2 qu4 xi1an1。\n"
    assert duizhao("annotate", stdin="西安".encode()).out == "xī'ān\n"
    tokens = duizhao(*options, "--json", stdin="不去".encode()).json["tokens"]
    assert tokens[0]["readings"][0] == "bù"


@pytest.mark.parametrize("word", ["银行", "銀行"])
def test_gloss_of_a_chinese_word_in_either_script(duizhao: Command, word: str) -> None:
    found = duizhao("gloss", word, "--json").json
    assert found["chinese"][0]["reading"] == "yín háng"
    assert found["chinese"][0]["senses"] == ["bank"]
    assert "HSK 3" in found["levels"]


def test_gloss_of_an_english_form_leads_to_its_lemma(duizhao: Command) -> None:
    found = duizhao("gloss", "went", "--json").json
    assert found["english"][0]["word"] == "go"
    assert found["english"][0]["inflection_of"] == ["past tense", "go"]


def test_gloss_of_a_chinese_phrase(duizhao: Command) -> None:
    assert "make a telephone call" in duizhao("gloss", "打电话").out


def test_a_word_no_dictionary_has_is_one_sentence(duizhao: Command) -> None:
    outcome = duizhao("gloss", "qqzzxxv")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "duizhao: No dictionary has “qqzzxxv”; check how it is written.\n"
