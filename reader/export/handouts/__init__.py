"""Hand-outs: articles as a page for the browser and as a book."""
