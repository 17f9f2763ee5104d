# attropic. `make` lists the targets; `make demo` and `make test` work on a fresh machine with Python >= 3.10.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
WORKERS ?= auto
STAMP  := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help setup generate spec-update check test demo examples bench bench-quick bench-compare bench-guard faults types lint
.PHONY: fix docs build clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## Make the virtual environment with pinned tools

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "attropic needs Python 3.10 or newer, this is %d.%d" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@$(BIN)/python -c 'from codegen import merging; merging.register()'
	@touch $@

generate: setup ## Rebuild generated/ from spec/
	@$(BIN)/python -m codegen generate

spec-update: setup ## Take over a new description: FROM=file, URL or pointer
	@test -n '$(FROM)' || { echo 'Say where it is: make spec-update FROM=FILE_OR_URL'; exit 2; }
	@$(BIN)/python -m codegen update '$(FROM)' $(OPTIONS)

check: setup ## Prove that generated/ is current and reproducible
	@$(BIN)/python -m codegen check --full

test: setup ## Run all tests
	@$(BIN)/python -m pytest -n $(WORKERS)

demo: setup ## Take the tour: generate, start the local API, use all of it
	@$(BIN)/python examples/demo

examples: setup ## Run every example against the local API; NAMES="a b" runs some, OPTIONS=--show prints all
	@$(BIN)/python examples/runner/run_examples.py $(OPTIONS) $(NAMES)

bench: setup ## Measure beside the official package and the floor: table, JSON, page
	@$(BIN)/python -m benchmarks $(OPTIONS)

bench-quick: setup ## The same in under two minutes
	@$(BIN)/python -m benchmarks --quick $(OPTIONS)

bench-compare: setup ## The last run against one that was kept
	@$(BIN)/python -m benchmarks compare $(OPTIONS)

bench-guard: setup ## Fail where a ratio to the floor has grown
	@$(BIN)/python -m benchmarks guard

faults: setup ## Show what the client makes of a network that fails
	@$(BIN)/python -m tests.faults

types: setup ## mypy --strict and pyright on everything that is shipped; pyrefly on its public surface
	@$(BIN)/python -m mypy
	@$(BIN)/python -m mypy examples benchmarks tests/typing
	@$(BIN)/python -m mypy codegen --python-version 3.11
	@$(BIN)/python -m pyright --project pyproject.toml --pythonpath $(BIN)/python
	@$(BIN)/python -m pyrefly check --python-interpreter-path $(BIN)/python --search-path overlay --search-path generated tests/typing/*.py

lint: setup ## Check style; writes nothing
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m ruff format --check .

fix: setup ## Mend style
	@$(BIN)/python -m ruff check --fix .
	@$(BIN)/python -m ruff format .

docs: setup ## Build the documentation into build/site; warnings are errors
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo build/site/index.html

build: $(VENV)/.release ## Build sdist and wheel into dist/, check them, try them in a clean environment
	@$(BIN)/python -m tests.shipping $(OPTIONS)

$(VENV)/.release: $(STAMP)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[release]'
	@touch $@

clean: ## Remove what can be made again, generated/ excepted
	rm -rf $(VENV) .bench .codegen-cache dist build .mypy_cache .ruff_cache .pytest_cache
