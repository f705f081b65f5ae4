"""How the page looks by the preferences, the theme and the fonts of the machine."""

from typing import cast

from reader.core.spelling_choices import ReadingChoices
from reader.services.preferences import Preferences
from reader.ui.fonts import Families
from reader.ui.page.columns import Arranged, Arrangement
from reader.ui.page.cover import Scaffold, Translation
from reader.ui.page.look import Look, Palette, Pinyin
from reader.ui.theme import Theme


def page_look(
    preferences: Preferences, theme: Theme, families: Families, readings: ReadingChoices
) -> Look:
    """Put together what `PageView.set_look` takes."""
    return Look(
        palette=_palette(theme),
        latin_family=families.latin,
        simplified_family=families.simplified,
        traditional_family=families.traditional,
        japanese_family=families.japanese,
        text_size=preferences.number("text_size"),
        han_scale=preferences.number("han_size") / 100,
        leading=preferences.number("line_height") / 100,
        arrangement=_arrangement(preferences),
        scaffold=_scaffold(preferences),
        pinyin=cast("Pinyin", preferences.text("pinyin")),
        readings=readings,
        tone_colours=preferences.flag("tone_colours"),
        underlines_statuses=preferences.text("status_palette") == "safe",
    )


def _arrangement(preferences: Preferences) -> Arrangement:
    return Arrangement(
        arranged=cast("Arranged", preferences.text("arrangement")),
        is_swapped=preferences.flag("swapped"),
        divider=float(preferences.get("divider")),
    )


def _scaffold(preferences: Preferences) -> Scaffold:
    studied = preferences.text("studied")
    return Scaffold(
        translation=cast("Translation", preferences.text("translation")),
        fades=preferences.flag("translation_fades"),
        studied="en" if studied == "en" else "zh",
    )


def _palette(theme: Theme) -> Palette:
    return Palette(
        background=theme["surface.page"],
        text=theme["text.normal"],
        secondary=theme["text.muted"],
        separator=theme["surface.line"],
        hover=theme["mark.word"],
        cursor=theme["mark.chosen"],
        highlight=theme["mark.sentence"],
        statuses=theme.statuses,
        tones=theme.tones,
        link=theme["mark.link"],
        link_edge=theme["mark.link_edge"],
        link_lit=theme["mark.link_lit"],
        doubt=theme["mark.doubt"],
        doubt_soft=theme["mark.doubt_soft"],
        hit=theme["mark.hit"],
        found=theme["mark.found"],
        selection=theme["mark.selection"],
    )
