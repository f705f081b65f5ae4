"""The text that the tour imports."""

from typing import Final

DOCUMENT: Final = """# The ferry that stopped

# 停航的渡輪

Source: Harbour Notes
Published: 2026-03-04

The last ferry of the evening did not come, and the people on the pier began to talk.

傍晚的最後一班渡輪沒有來，碼頭上的人們開始交談。

An old man said that it had happened once before, in the year of the great storm.

一位老人說，這種事以前發生過一次，在大風暴的那一年。

Then they saw a small light far out on the water, and it was coming nearer.

後來他們看見遠處的水面上有一點微光，而且越來越近。

Share this page
"""
