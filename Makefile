# For users `make run` and `make install`, for those who change something `make check` and `make test`.
# All but `make check` install what is missing first.

SWIFT_BUILD = swift build -c release

.PHONY: run build check test fuzz lint setup dist install uninstall check-install clean

# The main job: the workbench, on a workspace of its own; the headless demonstration where there is no
# terminal.
run: build
	@if [ -t 0 ] && [ -t 1 ]; then .build/release/foil --workspace foil-demo/runs --jobs 2; \
	else .build/release/foil demo; fi

build: setup
	@$(SWIFT_BUILD) --product foil

# While one works: a debug build, whose numeric modules are optimised all the same, again only of what
# has changed; FILTER=Doctor runs the suites of that name alone. What is left out takes minutes (random
# kills, storms, damaged files) and is in `make test`.
FILTER ?= .
SLOW = Fuzz|HostileLog|EngineCrash|ResumeTests
check:
	@swift build --build-tests
	@swift test --skip-build --filter '$(FILTER)' --skip '$(SLOW)'

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

# The binary that is installed needs the system's libraries alone, no Swift runtime, and is therefore a
# build of its own. `make dist` builds it, so that root has nothing to build: make dist, then
# `sudo make install`. FOIL=FILE takes a binary that is there.
PREFIX ?= /usr/local
DESTDIR ?=
FOIL ?=
DIST = $(if $(FOIL),.build/dist-given,.build/dist)
export PREFIX DESTDIR FOIL DIST
SOURCES = $(shell find Sources scripts/install.sh Package.swift Package.resolved -type f)
dist: setup $(DIST)/bin/foil
$(DIST)/bin/foil: $(SOURCES) $(FOIL)
	@sh scripts/install.sh dist

install: $(DIST)/bin/foil
	@sh scripts/install.sh install

uninstall:
	@sh scripts/install.sh uninstall

# Into an empty folder, and away again.
check-install: $(DIST)/bin/foil
	@sh scripts/check-install.sh

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

setup:
	@sh scripts/setup.sh

clean:
	rm -rf .build
