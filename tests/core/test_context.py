"""What a person fixed, asked by headword."""

from reader.core.context import Fixes


def test_nothing_is_fixed_where_nothing_was_said() -> None:
    assert Fixes().reading_of("还", 1) == ()
    assert Fixes().gloss_of("还", ("hái",)) == ""


def test_a_reading_fits_only_as_many_characters() -> None:
    fixes = Fixes(readings={"还钱": ("huán", "qián")})
    assert fixes.reading_of("还钱", 2) == ("huán", "qián")
    assert fixes.reading_of("还钱", 3) == ()


def test_a_gloss_may_belong_to_one_reading() -> None:
    fixes = Fixes(glosses={("行", "háng"): "a trade", ("走", ""): "to leave"})
    assert fixes.gloss_of("行", ("Háng",)) == "a trade"
    assert fixes.gloss_of("行", ("xíng",)) == ""
    assert fixes.gloss_of("走", ("zǒu",)) == fixes.gloss_of("走") == "to leave"
