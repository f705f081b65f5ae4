"""What the program can do, without a window: the verbs of the command line and of the menus."""
