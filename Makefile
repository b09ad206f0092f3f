# SPDX-License-Identifier: GPL-2.0-only
# Boots an instrumented Linux guest under Xen, measures its cross-calls, and
# says where their time went. `make help` lists the targets.

BUILD := build
CC := gcc
CFLAGS := -O2 -g -std=gnu11 -Wall -Wextra -Werror
SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=undefined
TSAN := -O1 -fsanitize=thread

# of this machine: so many compilers or tests run at a time
CPUS := $(shell nproc)

ifeq ($(V),1)
Q :=
say =
else
Q := @
say = @printf '  %-8s %s\n' '$(1)' '$(2)'
endif

# each room's build.mk adds its programs and its tests
TOOLS :=
CHECK_HOST :=
# what tests run that is none itself
CHECK_TOOLS :=

.PHONY: all
all: tools

include format/build.mk
include $(filter-out format/build.mk,$(wildcard */build.mk))

# Objects: build/obj/FILE.o, and with sanitizers build/san/FILE.o, build/tsan/FILE.o. Includes are
# spelled from the top, or from the folder that FLAGS_FOLDER of its build.mk names.
flags = $(CFLAGS) -D_GNU_SOURCE -iquote . \
	$(FLAGS_$(word 1,$(subst /, ,$1))/$(word 2,$(subst /, ,$1))) $(FLAGS_$(word 1,$(subst /, ,$1)))
VARIANT_san := $(SANITIZE)
VARIANT_tsan := $(TSAN)
define compile
$(BUILD)/$1/%.o: %.c
	$$(call say,CC,$$@)
	$$(Q)mkdir -p $$(@D)
	$$(Q)$$(CC) $$(call flags,$$*) $$(VARIANT_$1) -MMD -MP -c $$< -o $$@
endef
$(foreach variant,obj san tsan,$(eval $(call compile,$(variant))))
# what each object was made of: all of them, whoever links it
-include $(shell find $(addprefix $(BUILD)/,obj san tsan fuzz) -name '*.d' 2>/dev/null)

.PHONY: help tools kernels check check-kernels check-programs check-host check-kernel check-lab clean

help:
	@echo 'make demo          fresh machine -> build/results/demo/index.html'
	@echo 'make check         all tests: check-host, check-kernel, check-lab'
	@echo 'make bench         guests, kernels, overcommit, pinning: build/results/bench, 20 minutes; goes on'
	@echo '                   where it was interrupted; make bench-full: all types and cells, hours'
	@echo 'make bench-instructions  the benchmarks five times in instruction time: medians, spread'
	@echo 'make deps          install the Debian packages that are missing'
	@echo 'make tools         xcall, xcall-record, xcall-bench into build/bin'
	@echo 'make kernels       the stock and the xcall kernel'
	@echo "make images        Xen, dom0's root, the guests' initramfs"
	@echo 'make check-drift   src/ against each Linux that it serves, and newer ones: minutes, a table'
	@echo 'make patches       src/ as a series of patches for git am, in build/patches'
	@echo 'make release-check what src/ leans on in the newest Linux is as it was reviewed'
	@echo 'make check-debug   lockdep, KASAN and KCSAN kernels: an hour, before a release'
	@echo 'make check-long    1000 hotplug cycles, 10 minutes of each torture module, PVHVM: hours'
	@echo 'make truth         10 000 random synthetic traces, every figure against the truth: minutes'
	@echo 'make fuzz          all that the analyser reads, under libFuzzer: half an hour each (T=seconds)'
	@echo 'make cost          xcall against stock, tracing off, in instruction time: a table'
	@echo 'make overhead      xcall-record against perf, trace-cmd, bpftrace, in instruction time: a table'
	@echo 'make bench-analysis  xcall against xenalyze: events a second, memory: a table'
	@echo 'make clean         remove build/ (downloads and kernels stay in the cache)'
	@echo 'V=1                show every command'
	@echo 'LINUX=6.12.107 make ...  with this kernel instead of the newest 6.12: docs/kernels.md'
	@echo 'XEN=4.17 make ...  with this Xen instead of 4.20'

tools: $(TOOLS)

kernels:
	$(Q)kernel-config/build.sh stock >/dev/null
	$(Q)kernel-config/build.sh xcall >/dev/null

# In this order each begins with the objects of the one before.
check-kernels: kernels
	$(Q)kernel-config/build.sh xcall-test >/dev/null

# TEST=word runs only the tests whose path has that word in it.
check-programs: $(CHECK_HOST) $(CHECK_TOOLS)

check-host: check-programs
	$(Q)tests/run.sh -j $(CPUS) $(if $(TEST),-m '$(TEST)') $(CHECK_HOST)

check-kernel: tools
	$(Q)tests/run.sh $(if $(TEST),-m '$(TEST)') $(sort $(wildcard tests/kernel/*.t))

check-lab: tools $(CHECK_TOOLS)
	$(Q)tests/run.sh $(if $(TEST),-m '$(TEST)') $(sort $(wildcard tests/lab/*.t))

check: deps
	$(Q)$(MAKE) --no-print-directory $(if $(filter -j%,$(MAKEFLAGS)),,-j $(CPUS)) tools check-programs
	$(if $(TEST),,$(Q)$(MAKE) --no-print-directory check-kernels)
	$(Q)tests/run.sh -j $(CPUS) $(if $(TEST),-m '$(TEST)') $(sort $(wildcard tests/lab/*.t)) \
		$(sort $(wildcard tests/kernel/*.t)) $(sort $(wildcard tests/system/*.t)) $(CHECK_HOST)

# Longer than CI allows.
.PHONY: check-debug check-long cost overhead
check-debug: tools
	$(Q)tests/run.sh -t 7200 $(sort $(wildcard tests/debug/*.t))
	$(Q)XCALL_KERNEL=xcall-kcsan XCALL_TORTURE=race tests/run.sh -t 7200 tests/lab/torture.t

check-long: export XCALL_TYPES = pv pvh hvm
check-long: tools
	$(Q)XCALL_KILLS=100 tests/run.sh -t 7200 tests/kernel/kill.t
	$(Q)XCALL_COMPARE=20 tests/run.sh -t 7200 tests/kernel/compare.t
	$(Q)XCALL_KERNEL=xcall-list tests/run.sh -t 7200 tests/kernel/kunit.t tests/kernel/torture.t
	$(Q)XCALL_STORMS=20 tests/run.sh -t 7200 tests/lab/recorder.t
	$(Q)XCALL_CYCLES=1000 tests/run.sh -t 7200 tests/lab/cycles.t
	$(Q)XCALL_TORTURE=matrix tests/run.sh -t 7200 tests/lab/torture.t
	$(Q)XCALL_TORTURE=long tests/run.sh -t 7200 tests/lab/torture.t
	$(Q)XCALL_TORTURE=race tests/run.sh -t 7200 tests/lab/torture.t
	$(Q)XCALL_BUILD=yes tests/run.sh -t 7200 tests/kernel/patches.t
	$(Q)tests/run.sh -t 7200 tests/lab/kinds.t tests/lab/debug.t tests/lab/params.t tests/lab/runstate.t \
		tests/lab/test-kernel.t $(sort $(wildcard tests/long/*.t))
	$(Q)XCALL_TYPES='pv pvh' tests/run.sh -t 7200 tests/lab/xentrace.t

cost: tools
	$(Q)lab/cost.sh

overhead: tools
	$(Q)lab/overhead.sh

.PHONY: bench bench-full bench-instructions
bench: tools
	$(Q)lab/bench.sh

bench-full: tools
	$(Q)lab/bench.sh -f

bench-instructions: tools
	$(Q)lab/bench.sh -i -l 1

clean:
	$(Q)rm -rf $(BUILD)
