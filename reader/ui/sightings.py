"""Where a word was met, as the vocabulary keeps it."""

from reader.core.articles import ShelvedArticle
from reader.core.counterparts import Passage
from reader.core.entries import Sighting
from reader.ui.page.words import WordAt


def sighting_of(word: WordAt, passage: Passage, article: ShelvedArticle) -> Sighting:
    """Describe a word of an article with its sentence and what stands across from it."""
    data = article.metadata
    return Sighting(
        article_id=article.id,
        row_id=word.row.id,
        start=word.token.start,
        end=word.token.end,
        surface=word.token.text,
        sentence=passage.sentence,
        translation=passage.translation,
        article_title=data.title,
        source=data.source or "",
        url=data.url or "",
    )
