# make site    installs what is missing, builds the command, and builds Content into Output
# make test    installs what is missing and runs all tests
# make browser-test    installs Chromium and Python where they are missing, opens Output in Chromium and uses it
.PHONY: site test browser-test setup command templates lint bench clean

# A tenth less time than with the malloc of glibc, where .ci/setup found it or could install it.
MALLOC = $(shell [ "$$(uname)" = Linux ] && echo 'int main(void) { return 0; }' | cc -x c - -lmimalloc -o /dev/null 2>/dev/null && echo -Xlinker -lmimalloc)
# A hundredth less time where larger functions are built into those that call them.
INLINING = -Xswiftc -Xllvm -Xswiftc -inline-threshold=1500
RELEASE = swift build -c release --static-swift-stdlib --product transparency $(MALLOC) $(INLINING)

site: command
	@.build/release/transparency build
	@echo "Open Output/index.html in a browser."

test: setup
	swift test

# Output as it stands: run make site first.
browser-test:
	@.ci/setup-browser
	@Tests/Browser/run

setup:
	@.ci/setup

command: setup
	$(RELEASE)

# After a change in Templates: what the command brings along follows.
templates:
	.ci/embed-templates

lint:
	swift format lint --strict -r Package.swift Sources Tests

bench: command
	Benchmarks/run

clean:
	rm -rf .build
