# Commands for working on newsgraph. `make` alone lists them.
#
# Each target makes the virtual environment it needs (.venv) from the lock files.
#   PYTHON=python3.12   which Python to make it from (3.11 or newer)
#   VENV=.venv312       where to put it
# Works with GNU make 3.81 and newer.

PYTHON ?= python3
VENV ?= .venv

SHELL := /bin/sh
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
UV_COMPILE := $(VENV)/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-header --no-annotate
DEMO := newsgraph-demo
EXPLORER := explorer/node_modules/.stamp
LOWEST := $(VENV)-lowest
UV_INSTALL := $(VENV)/bin/uv pip install --no-config --quiet --only-binary :all: --python $(LOWEST)/bin/python
SAMPLE := graph/newsgraph/sample

unexport PYTHONPATH PYTHONHOME
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test test-fast check lint lowest fix page page-watch page-check vectors mutants bench bench-page \
	evaluate exports docs notebooks outputs \
	screenshots lock clean FORCE

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

demo: $(VENV)/.runtime ## build the packaged sample into newsgraph-demo/ and print what to open
	@$(PY) -m newsgraph demo -o $(DEMO)
	@echo "The command is $(VENV)/bin/newsgraph"

test: $(VENV)/.dev page-check ## the page's checks, every test with coverage, then the wheel, installed outside the checkout
	PYTHONHASHSEED=2 $(PY) -m pytest -q -n auto --cov --cov-report=term:skip-covered
	$(PY) tools/check_wheel.py

check: lint test-fast page-check ## lint and all fast tests, in two minutes; run it before each commit

test-fast: $(VENV)/.dev ## every test that is not marked slow, and the doctests
	PYTHONHASHSEED=1 $(PY) -m pytest -q -n auto -m "not slow"

lint: $(VENV)/.dev ## style, types and import contracts
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

lowest: $(VENV)/.dev ## a selection of fast tests with the lowest versions of dependencies that are allowed
	$(PIP) install -qq uv
	rm -rf $(LOWEST)
	$(PY) -m venv --without-pip $(LOWEST)
	$(UV_INSTALL) --resolution lowest-direct -r pyproject.toml
	$(UV_INSTALL) pytest pytest-xdist hypothesis -c requirements-dev.lock
	PYTHONHASHSEED=3 PYTHONPATH=graph $(LOWEST)/bin/python -m pytest -q -n auto -m "not slow" \
		-W ignore::DeprecationWarning $(addprefix tests/,test_laws.py test_pipeline.py test_sample.py \
		test_graph.py test_folder.py identity ingest/test_tables.py ingest/test_dates.py \
		views/test_rdf.py views/test_rdf_in.py cli/test_commands.py query/test_syntax.py \
		query/test_results.py)

fix: $(VENV)/.dev ## let ruff format the code and fix what it can
	$(PY) -m ruff check --fix
	$(PY) -m ruff format

mutants: $(VENV)/.dev ## change the code in 420 places; write what no test notices (MUTANTS="--help" for options)
	$(PY) -m tools.mutants $(MUTANTS)

page: $(EXPLORER) ## build the script of the page from explorer/ (needs Node.js 20)
	@cd explorer && npm run -s build

page-watch: $(VENV)/.dev $(EXPLORER) ## rebuild the script at each change, and serve a page of the sample on 127.0.0.1
	@$(PY) -m tools.page_watch

page-check: ## eslint, prettier, tsc, vitest, and whether the bundle is current; skipped without node
	@if command -v node >/dev/null && command -v npm >/dev/null; then \
		$(MAKE) --no-print-directory $(EXPLORER) && cd explorer && npm run -s check; \
	else echo "SKIPPED: the explorer's own checks need Node.js 20 or newer, which is not here." >&2; fi

vectors: $(VENV)/.runtime ## rewrite tests/vectors/, the answers that Python and the page must share
	$(PY) -m tools.vectors

evaluate: $(VENV)/.dev ## cluster the gold sets of ../shared and write benchmarks/evaluation.md
	$(PY) -m benchmarks.evaluate

bench: $(VENV)/.dev ## measure against peers and write benchmarks/*.md (BENCH="--help" for options)
	$(PY) -m benchmarks.bench $(BENCH)
	$(PY) -m benchmarks.rdf
	$(PY) -m benchmarks.sparql
	$(PY) -m benchmarks.stories
	$(PY) -m benchmarks.analysis
	$(PY) -m benchmarks.notebooks
	$(PY) -m benchmarks.bombs
	$(PY) -m benchmarks.formats

bench-page: $(VENV)/.dev ## measure the page in Chromium beside plain pyvis, into benchmarks/page.md
	$(PY) -m benchmarks.page $(BENCH)

exports: $(VENV)/.runtime ## rebuild exports/, the committed build of the sample
	$(PY) -m newsgraph build $(SAMPLE)/documents --taxonomy $(SAMPLE)/taxonomy \
		--overrides $(SAMPLE)/overrides.yaml -o exports --no-lineage

docs: $(VENV)/.dev ## rewrite the files generated from the schema, the ontology and the commands
	$(PY) -m newsgraph.schema.compiling
	$(PY) docs/generate_ontology.py
	$(PY) docs/generate.py
	$(PY) docs/generate_schema.py
	$(PY) docs/generate_analysis.py

notebooks: $(VENV)/.dev ## open the notebooks in JupyterLab (NEWSGRAPH_CORPUS=folder for another corpus)
	$(PY) -m jupyterlab notebooks

outputs: $(VENV)/.dev ## run the notebooks on the sample and save their outputs
	$(PY) tools/notebooks.py

screenshots: $(VENV)/.dev ## retake the pictures of the page (needs Chromium)
	$(PY) tools/screenshots.py

lock: $(VENV)/.dev ## resolve the lock files again (LOCK=--upgrade for newer versions)
	$(PIP) install -qq uv
	$(UV_COMPILE) $(LOCK) pyproject.toml --group build -o requirements.lock
	$(UV_COMPILE) $(LOCK) pyproject.toml --extra notebooks --group dev -c requirements.lock -o requirements-dev.lock

clean: ## remove the virtual environment and everything else that a target can rebuild
	rm -rf $(VENV) $(LOWEST) $(DEMO) explorer/node_modules notebooks/.ipynb_checkpoints build dist .coverage .coverage.* .hypothesis \
		.import_linter_cache .mutants .mypy_cache .pytest_cache .ruff_cache
	find graph tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(EXPLORER): explorer/package-lock.json
	@command -v npm >/dev/null || { echo 'There is no npm here: install Node.js 20 or newer.' >&2; exit 1; }
	@echo 'Installing what the explorer is built with (explorer/package-lock.json)'
	@cd explorer && npm ci --silent
	@touch $@

# The stamps. .python changes when the interpreter or the checkout's place does, and only then.

$(VENV)/.python: FORCE
	@command -v "$(PYTHON)" >/dev/null || { \
		echo 'There is no "$(PYTHON)" here. Install Python 3.11 or newer, or name yours: make PYTHON=python3.12' >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "newsgraph needs Python 3.11 or newer, and $(PYTHON) is $$("$(PYTHON)" -V 2>&1)." >&2; \
		echo 'Install a newer one, or name it: make PYTHON=python3.12' >&2; exit 1; }
	@"$(PYTHON)" -c 'import venv, ensurepip' 2>/dev/null || { \
		echo '$(PYTHON) cannot make virtual environments: its venv or ensurepip module is missing.' >&2; \
		echo 'On Debian and Ubuntu: apt install python3-venv. Elsewhere: install a complete Python.' >&2; exit 1; }
	@made=$$("$(PYTHON)" -c 'import os, sys; print(sys.version, sys.base_prefix, os.getcwd())'); \
	if [ "$$made" != "$$(cat $@ 2>/dev/null)" ]; then \
		echo "Making $(VENV) with $$("$(PYTHON)" -V)"; \
		"$(PYTHON)" -m venv --clear "$(VENV)" && echo "$$made" > $@; \
	fi

$(VENV)/.runtime: $(VENV)/.python requirements.lock pyproject.toml
	@echo 'Installing newsgraph and what it needs (requirements.lock)'
	@$(PIP) install -qq --no-deps --require-hashes -r requirements.lock
	@$(PIP) install -qq --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.lock
	@echo 'Installing the development tools (requirements-dev.lock)'
	@$(PIP) install -qq --no-deps --require-hashes -r requirements-dev.lock
	@touch $@
