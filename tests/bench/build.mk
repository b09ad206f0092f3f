# SPDX-License-Identifier: GPL-2.0-only
# xcall-bench's own arithmetic and files.

BENCH_TEST := $(BUILD)/tests/bench/test_bench
CHECK_HOST += $(BENCH_TEST)

FLAGS_tests/bench := -iquote bench

$(BENCH_TEST): $(BUILD)/san/tests/bench/test_bench.o \
		$(patsubst %.c,$(BUILD)/san/%.o,$(filter-out bench/xcall-bench.c bench/hotplug.c,$(BENCH_SRC)) \
		bpf/guest/jsonw.c bpf/guest/message.c bpf/guest/newfile.c bpf/guest/cpulist.c)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ -lcmocka -ljansson -lm -pthread -o $@
