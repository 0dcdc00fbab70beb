# The commands of the project. `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help install build up test sanitize generate schema outdated lint format bench scale pages attack test-compose clean

RECORD := infra/record/unea-5-12
PORT ?= 8016
# A target imports only what Package.swift says it depends on.
BUILD := swift build --explicit-target-dependency-import-check error

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: ## install the system packages that are missing, and say which
	@infra/scripts/install.sh

build: install ## build everything for release (some 8 minutes the first time)
	@test -d "$$(swift build -c release --show-bin-path)" || echo "npp16: the first build takes some 8 minutes on two cores; [done/all] shows how far it is"
	$(BUILD) -c release

up: build ## run the whole system with the record loaded, until Ctrl-C
	@exec "$$(swift build -c release --show-bin-path)/npp16" up --port $(PORT) --record $(RECORD)

generate: ## derive code and contracts from the models again
	@infra/scripts/generate.sh
	@swift run --quiet ContractGenerator

schema: ## write the tables as they are now into infra/schema
	$(BUILD)
	infra/scripts/schema.sh renew

outdated: ## list the packages that have published a newer version than Package.swift pins
	@infra/scripts/outdated.sh

lint: ## check code, scripts, YAML and the Dockerfile, and that what is derived is up to date
	swift format lint --strict --recursive Package.swift Shared Services Tests infra
	@infra/scripts/generate.sh check
	@infra/scripts/lint.sh

format: ## bring the code into its format
	swift format --in-place --recursive Package.swift Shared Services Tests infra

test: ## install what is missing, build, lint, and run every test
	@infra/scripts/install.sh test
	@$(MAKE) --no-print-directory lint
	$(BUILD) --build-tests
	infra/scripts/test.sh

sanitize: ## run unit and integration tests under the Thread Sanitizer
	@infra/scripts/install.sh test
	swift build --build-tests --sanitize=thread --scratch-path .build-tsan
	TSAN_OPTIONS="suppressions=$(CURDIR)/infra/scripts/thread-sanitizer.txt" \
	NPP16_TEST_OPTIONS="--sanitize=thread --scratch-path .build-tsan" infra/scripts/test.sh UnitTests IntegrationTests

bench: build ## measure against raw ZeroMQ, pgbench and COPY; writes bench.json
	@infra/scripts/install.sh test
	@infra/bench/run.py "$$(swift build -c release --show-bin-path)"

scale: build ## time lists, traces, gaps and roll-ups at 1,000 actions and at 100,000, with their plans
	@infra/scripts/install.sh test
	@infra/bench/actions.py "$$(swift build -c release --show-bin-path)"

pages: build ## time and weigh every page, with the record and with 100,000 actions; writes pages.json
	@infra/scripts/install.sh test
	@infra/bench/pages.py "$$(swift build -c release --show-bin-path)"

attack: build ## attack an installation of its own, on loopback, and say what held; writes attack.json
	@infra/scripts/install.sh test
	@python3 -m venv .build/attack && .build/attack/bin/pip install -q pyzmq
	@.build/attack/bin/python infra/attack/run.py "$$(swift build -c release --show-bin-path)"

test-compose: ## play the life of an installation by compose.yaml, where a Docker engine runs
	@infra/containers/test.py

clean: ## remove what was built, not what an installation holds
	rm -rf .build .build-tsan bench.json pages.json attack.json
