from tests.cli.conftest import Command


def test_a_word_is_kept_with_what_the_dictionary_says(duizhao: Command) -> None:
    entry = duizhao("vocabulary", "add", "銀行", "--json").json
    assert entry["headword"] == "银行"
    assert entry["traditional"] == "銀行"
    assert entry["reading"] == "yín háng"
    assert entry["gloss"] == "bank"
    assert entry["status"] == 1
    (listed,) = duizhao("vocabulary", "list", "--json").json
    assert listed == entry


def test_the_same_word_is_one_entry_in_both_scripts(duizhao: Command) -> None:
    first = duizhao("vocabulary", "add", "銀行", "--json").json
    assert duizhao("vocabulary", "add", "银行", "--json").json["id"] == first["id"]


def test_a_form_is_kept_under_its_lemma(duizhao: Command) -> None:
    assert duizhao("vocabulary", "add", "went", "--json").json["headword"] == "go"


def test_status_and_filters(duizhao: Command) -> None:
    duizhao("vocabulary", "add", "银行")
    duizhao("vocabulary", "add", "bridge", "--status", "3")
    assert duizhao("vocabulary", "status", "银行", "known", "--json").json["status"] == 99
    by_status = duizhao("vocabulary", "list", "--status", "known", "--json").json
    assert [entry["headword"] for entry in by_status] == ["银行"]
    by_language = duizhao("vocabulary", "list", "--language", "en", "--json").json
    assert [entry["headword"] for entry in by_language] == ["bridge"]
    by_reading = duizhao("vocabulary", "list", "--search", "yinhang", "--json").json
    assert [entry["headword"] for entry in by_reading] == ["银行"]


def test_a_word_the_dictionaries_lack_needs_a_meaning(duizhao: Command) -> None:
    assert duizhao("vocabulary", "add", "qqzzxxv").status == 1
    kept = duizhao("vocabulary", "add", "qqzzxxv", "--gloss", "my word", "--json").json
    assert (kept["headword"], kept["gloss"]) == ("qqzzxxv", "my word")


def test_the_status_of_a_word_that_is_not_kept_is_one_sentence(duizhao: Command) -> None:
    outcome = duizhao("vocabulary", "status", "河", "known")
    assert outcome.status == 1
    assert "“河” is not in the vocabulary" in outcome.err


def test_an_unknown_status_is_wrong_usage(duizhao: Command) -> None:
    assert duizhao("vocabulary", "status", "河", "excellent").status == 2


def test_a_phrase_is_added_with_its_reading_and_what_its_words_mean(duizhao: Command) -> None:
    entry = duizhao("vocabulary", "add", "老银行很早", "--json").json
    assert entry["reading"] == "lǎo yín háng hěn zǎo"
    assert "bank" in entry["gloss"]
    own = duizhao("vocabulary", "add", "银行很早", "--gloss", "early banks", "--json").json
    assert own["gloss"] == "early banks"
