# SPDX-License-Identifier: GPL-2.0-only
# xcall-bench: drives ipi_bench.ko (built with each kernel) and CPU hotplug.

BENCH := $(BUILD)/bin/xcall-bench
BENCH_SRC := $(wildcard bench/*.c)
BENCH_OBJ := $(BENCH_SRC:%.c=$(BUILD)/obj/%.o)
FLAGS_bench := -iquote bench -iquote bpf

TOOLS += $(BENCH)

# bpf/guest: read after this file
$(BENCH): $(BENCH_OBJ) $(patsubst %.c,$(BUILD)/obj/%.o,$(filter-out %/command.c,$(wildcard bpf/guest/*.c)))
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) -static $^ -lm -pthread -o $@
