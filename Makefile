# Two commands do everything: `make start` and `make test`. `make help` lists the rest.
# Nothing needs to be installed first but Node.js and npm: pnpm comes from the npm registry into
# .tools/, and so does Node.js where the machine's own is older than 22.13 or NODE=22|24|26 asks for
# another line. Each step leaves a stamp in .stamps/ and runs again only when its inputs changed.
# Kept to what GNU make 3.81 (macOS) and a POSIX shell have.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PNPM_VERSION := 11.28.11
PNPM := .tools/pnpm-$(PNPM_VERSION)/node_modules/.bin/pnpm
BIN := node_modules/.bin
# By env: make 3.81 looks up what it starts itself in the PATH that it was started with.
GENERATE := env node packages/generator/dist/main.js --schemas schemas --out .
PORT ?= 8080
ROUNDS ?= 20
CYCLES ?= 1000

# Empty where the machine's own Node.js serves. NODE counts on make's command line alone: npm exports
# a variable of that name.
ifeq ($(origin NODE),command line)
ifeq ($(filter 22 24 26,$(NODE)),)
$(error Node.js $(NODE) is not supported here: NODE=22, NODE=24 or NODE=26)
endif
NODE_LINE := $(shell sh scripts/node-line.sh $(NODE))
else
NODE_LINE := $(shell sh scripts/node-line.sh)
endif
ifneq ($(NODE_LINE),)
NODE_PROGRAM := .tools/node-$(NODE_LINE)/node_modules/.bin/node
export PATH := $(CURDIR)/.tools/node-$(NODE_LINE)/node_modules/.bin:$(PATH)
endif

MANIFESTS := package.json pnpm-lock.yaml pnpm-workspace.yaml $(wildcard packages/*/package.json)
DEFINITIONS := $(shell find schemas -type f) flux-resourceset.config.yaml
GENERATOR := $(shell find packages/contract/src packages/generator/src packages/generator/templates -type f) packages/generator/tsconfig.json tsconfig.base.json
DASHBOARD := $(shell find packages/dashboard/src packages/dashboard/build packages/contract/src -type f) packages/dashboard/vite.config.ts packages/dashboard/package.json
SOURCES := $(shell find packages -path '*/src/*' -type f -not -path '*/node_modules/*') $(wildcard packages/*/tsconfig.json) tsconfig.json tsconfig.base.json

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: start
start: .stamps/build ## Install, build, generate, seed and serve on 127.0.0.1:8080 (PORT=… moves it)
	@PORT=$(PORT) $(BIN)/tsx scripts/start.ts

.PHONY: test
test: .stamps/generator ## Everything that CI checks: drift, types, lint, format, tests
	@echo "== generated files follow from schemas/"
	@$(GENERATE) --check
	@$(MAKE) --no-print-directory .stamps/build
	@sh scripts/test.sh

# The same suites that run on SQLite; part of `make test`.
.PHONY: test-postgres
test-postgres: .stamps/build ## The store's tests, and of what stands on it, on a PostgreSQL server of their own
	@$(BIN)/tsx scripts/test-postgres.ts

.PHONY: install
install: .stamps/install ## Install the dependencies

.PHONY: generate
generate: .stamps/generator ## Write what follows from schemas/
	@$(GENERATE)
	@touch .stamps/generate

.PHONY: published
published: .stamps/generate ## Publish the OpenAPI document: hold what comes against the one of now
	@sed '1s/.*/# As it was published last: `make published` writes it./' openapi/openapi.yaml > openapi/published.yaml

.PHONY: build
build: .stamps/build ## Generate and compile

.PHONY: lint
lint: .stamps/build ## Check the code's style and the types of the tests
	$(BIN)/eslint . --max-warnings 0
	$(BIN)/knip --no-progress
	$(BIN)/depcruise packages/*/src scripts test
	$(BIN)/prettier --check --log-level warn .
	$(BIN)/tsc -p tsconfig.test.json

.PHONY: fmt
fmt: .stamps/install ## Format the handwritten files
	$(BIN)/prettier --write --log-level warn .

.PHONY: pictures
pictures: .stamps/build ## Take the pictures of the dashboard that are in the README
	@$(BIN)/tsx scripts/dashboard-pictures.ts

.PHONY: bench
bench: .stamps/build ## CPU per poll against a bare node:http server, and writes, at up to 100,000 clusters
	@$(BIN)/tsx scripts/bench.ts

.PHONY: smoke
smoke: .stamps/build ## Build again and compare; start, patch, restart and stop the server
	@$(BIN)/tsx scripts/smoke.ts

.PHONY: lifecycle
lifecycle: .stamps/build ## Start and stop the server ROUNDS=20 times on one store, in every mode
	@$(BIN)/tsx scripts/lifecycle.ts $(ROUNDS)

.PHONY: faults
faults: .stamps/build ## Kill, fill, lock, damage and race servers that run, CYCLES=1000 times
	@$(BIN)/tsx scripts/faults.ts $(CYCLES)

.PHONY: fuzz
fuzz: .stamps/build ## Run the random tests ROUNDS=20 times with values that no run before had
	@sh scripts/fuzz.sh $(ROUNDS)

.PHONY: foreign
foreign: .stamps/build ## Give the document to other people's tools, compile and run what they make (needs Go, Java, Python, Rust)
	@$(BIN)/tsx scripts/foreign.ts

.PHONY: docs
docs: .stamps/build ## Check that what the documentation names exists and runs
	@sh scripts/jest.sh test/documentation.test.ts

.PHONY: cli-demo
cli-demo: .stamps/build ## Show the CLI at work, on FLUX_API_URL or a server of its own
	@$(BIN)/tsx scripts/cli-demo.ts

.PHONY: tools
tools: ## Install Flux Operator's command line (needs Go), with which tests render the templates
	@sh scripts/install-tools.sh

.PHONY: check-vectors
check-vectors: ## Make the vectors anew, where Go is, and compare them with those that are committed
	@sh scripts/check-vectors.sh

.PHONY: vectors
vectors: ## Write what Kubernetes' own validation says of systematic inputs (needs Go), for the rules' tests
	@sh scripts/write-vectors.sh packages/contract/test/vectors

.PHONY: docker-build
docker-build: ## Build the image flux-resourceset:local
	@sh scripts/demo/build-image.sh

.PHONY: kind-create
kind-create: ## Make the demo's kind cluster
	@sh scripts/demo/create-cluster.sh

.PHONY: kind-setup
kind-setup: kind-create ## Install Flux Operator and Flux in it
	@sh scripts/demo/set-up-flux.sh

.PHONY: kind-demo
kind-demo: docker-build kind-setup ## Deploy the API and let the cluster phone home
	@sh scripts/demo/deploy-demo.sh

.PHONY: demo
demo: kind-demo ## The whole demo, in a kind cluster

.PHONY: cli-demo-port-forward
cli-demo-port-forward: ## Bring the demo's API to 127.0.0.1:8080 (PORT=… moves it)
	@PORT=$(PORT) sh scripts/demo/port-forward.sh

.PHONY: kind-delete
kind-delete: ## Remove the demo's cluster, if there is one
	@sh scripts/demo/delete-cluster.sh

.PHONY: clean
clean: kind-delete ## Remove what was built, installed and stored
	rm -rf .stamps .tools coverage dist-bundle node_modules packages/*/node_modules packages/*/dist
	rm -f data/flux-resourceset.db data/flux-resourceset.db-* data/flux-resourceset.db.* data/.flux-resourceset.db-witness

ifneq ($(NODE_LINE),)
$(NODE_PROGRAM): scripts/install-node.sh
	@sh scripts/install-node.sh $(NODE_LINE)
endif

$(PNPM): scripts/check-machine.sh | $(NODE_PROGRAM)
	@sh scripts/check-machine.sh
	@echo "Getting pnpm $(PNPM_VERSION) …"
	@npm install --prefix .tools/pnpm-$(PNPM_VERSION) --no-save --no-audit --no-fund --loglevel=error pnpm@$(PNPM_VERSION)
	@touch $(PNPM)

.stamps/install: $(PNPM) $(MANIFESTS)
	@echo "Installing dependencies …"
	@$(PNPM) install --frozen-lockfile --reporter=append-only
	@mkdir -p .stamps && touch $@

.stamps/generator: .stamps/install $(GENERATOR)
	@echo "Compiling the generator …"
	@$(BIN)/tsc -b packages/generator
	@touch $@

.stamps/generate: .stamps/generator $(DEFINITIONS)
	@$(GENERATE)
	@touch $@

.stamps/build: .stamps/generate $(SOURCES)
	@echo "Compiling …"
	@$(BIN)/tsc -b
	@chmod +x packages/generator/dist/main.js packages/server/dist/main.js packages/cli/dist/main.js
	@$(MAKE) --no-print-directory .stamps/dashboard
	@touch $@

# What it is made of comes compiled from the rest: only `.stamps/build` makes it.
.stamps/dashboard: $(DASHBOARD) pnpm-lock.yaml
	@echo "Building the dashboard …"
	@cd packages/dashboard && node_modules/.bin/vite build --logLevel warn
	@touch $@
