# The two commands: `make run` and `make test`. Both install what is missing first.

SWIFT_BUILD = swift build -c release

.PHONY: run build test fuzz lint setup clean

# The main job: the workbench, on a workspace of its own; the headless demonstration where there is no
# terminal.
run: build
	@if [ -t 0 ] && [ -t 1 ]; then .build/release/foil --workspace foil-demo/runs --jobs 2; \
	else .build/release/foil demo; fi

build: setup
	@$(SWIFT_BUILD) --product foil

# Numbers are tested in release, as they are used. The command's tests run the built binary.
test: build
	@$(SWIFT_BUILD) --build-tests
	@swift test -c release --skip-build

# Damages files, kills engines, fills a disk and feeds the screens nonsense, at random, for ten minutes.
# SEED=n draws otherwise; inputs that broke something are kept in fuzz-findings.
FUZZ_SECONDS ?= 600
SEED ?= 1
fuzz: build
	@$(SWIFT_BUILD) --build-tests
	@FOIL_FUZZ_SECONDS=$(FUZZ_SECONDS) FOIL_FUZZ_SEED=$(SEED) FOIL_FUZZ_KEEP=$(CURDIR)/fuzz-findings \
	  swift test -c release --skip-build --no-parallel --filter 'Fuzz|HostileLog'

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

setup:
	@sh scripts/setup.sh

clean:
	rm -rf .build
