"""The first start: one card that asks what is studied, and three hints on the page."""
