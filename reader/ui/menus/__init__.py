"""The menus of the window, each over the parts it commands."""
