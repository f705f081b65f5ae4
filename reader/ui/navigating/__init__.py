"""Finding the way: contents, find, bookmarks, back and forward, how far one has read."""
