# Every chore in one command; each sets up what it needs and does nothing twice.
PYTHON ?= python3
BIN := .venv/bin
TOUR := build/tour
MINUTES ?= 1

TESTS_UI := tests/ui
TESTS_REST := --ignore=tests/ui

READY := .venv/.ready
TOOLS := .venv/.tools-ready
# Where Python keeps no bytecode by itself, each start would compile four hundred modules anew.
COMPILE = $(BIN)/python -m compileall -q reader
DICTIONARY := build/dictionary.sqlite3
DICTIONARY_SOURCES := $(wildcard packaging/dictionary/*.* packaging/dictionary/dictionary_build/*.*) \
    $(wildcard reader/core/gloss*.py) reader/core/lexicon.py

TRANSLATIONS := build/translations/.ready

.PHONY: help run test lint bench fuzz screenshots readme-pictures dictionary translations dist clean

help:  ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 26

run: $(READY) $(DICTIONARY) $(TRANSLATIONS)  ## Open the window; without a screen, take the tour and say where its pictures are
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    exec $(BIN)/duizhao; \
	else \
	    exec $(BIN)/duizhao tour --out $(TOUR); \
	fi

test: lint  ## Run every check: style, types, layers, tests
	@# The window's tests take as long as all others: both at once, the window's told at the end.
	@$(BIN)/pytest --quiet $(TESTS_UI) > build/tests-ui.log 2>&1 & ui=$$!; \
	    $(BIN)/pytest --quiet $(TESTS_REST); status=$$?; \
	    wait $$ui || status=1; cat build/tests-ui.log; exit $$status

lint: $(TOOLS) $(DICTIONARY) $(TRANSLATIONS)  ## Check style, types and layers
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/pyright
	$(BIN)/lint-imports

bench: $(TOOLS) $(DICTIONARY)  ## Measure speed and memory against the budgets; writes build/bench.json
	$(BIN)/python packaging/bench/run.py --to build/bench.json

screenshots: $(READY) $(DICTIONARY) $(TRANSLATIONS)  ## Write pictures of the main screens to build/screenshots
	$(BIN)/python packaging/pictures/take.py --out build/screenshots

readme-pictures: $(READY) $(DICTIONARY) $(TRANSLATIONS)  ## Take the pictures of README.md anew
	$(BIN)/python packaging/pictures/readme.py

fuzz: $(READY)  ## Damage documents of every format for MINUTES (1); none may crash, hang or swell
	$(BIN)/python packaging/fuzz/run.py --minutes $(MINUTES)

dictionary: $(DICTIONARY)  ## Fetch and build the dictionaries

translations: $(READY)  ## Bring the translations up to date with the texts in the sources
	$(BIN)/python packaging/translations/update.py

dist: $(TOOLS) $(DICTIONARY) $(TRANSLATIONS)  ## Build the wheel, dictionaries inside
	$(BIN)/python -m build --wheel --outdir dist

clean:  ## Remove what was built, but not the environment
	rm -rf build dist

$(READY): pyproject.toml packaging/prepare.py
	@$(PYTHON) packaging/prepare.py run
	@$(COMPILE)
	@touch $@

$(TOOLS): pyproject.toml packaging/prepare.py
	@$(PYTHON) packaging/prepare.py test
	@$(COMPILE)
	@touch $(READY) $@

$(DICTIONARY): $(DICTIONARY_SOURCES) | $(READY)
	@$(BIN)/python packaging/dictionary/build.py --to $@
	@touch $@

$(TRANSLATIONS): $(wildcard resources/translations/*.ts) | $(READY)
	@$(BIN)/python packaging/translations/update.py --compile
	@touch $@
