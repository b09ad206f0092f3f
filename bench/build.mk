# SPDX-License-Identifier: GPL-2.0-only
# xcall-bench: drives ipi_bench.ko (built with each kernel) and CPU hotplug.

BENCH := $(BUILD)/bin/xcall-bench
BENCH_SRC := $(addprefix bench/,xcall-bench.c ipi.c modes.c state.c hotplug.c \
	hotplug_load.c hotplug_boot.c device.c result.c stats.c)
BENCH_OBJ := $(BENCH_SRC:%.c=$(BUILD)/obj/%.o)
# as in bpf/build.mk, which is read after this file
BENCH_GUEST := $(addprefix $(BUILD)/obj/bpf/,guest_info.o cpulist.o jsonw.o message.o \
	newfile.o options.o tsc.o)
BENCH_CFLAGS := $(CFLAGS) -D_GNU_SOURCE -Ibench -Ibpf

TOOLS += $(BENCH)

$(BUILD)/obj/bench/%.o: bench/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(BENCH_CFLAGS) -MMD -MP -c $< -o $@

$(BENCH): $(BENCH_OBJ) $(BENCH_GUEST)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) -static $^ -lm -pthread -o $@

-include $(BENCH_OBJ:.o=.d)

# Tests of the host tier.
BENCH_TEST := $(BUILD)/tests/bench/test_bench
CHECK_HOST += $(BENCH_TEST)

$(BENCH_TEST): tests/bench/test_bench.c $(filter-out bench/xcall-bench.c bench/hotplug.c,$(BENCH_SRC)) \
		bpf/jsonw.c bpf/message.c bpf/newfile.c bpf/cpulist.c $(wildcard bench/*.h bpf/*.h)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(BENCH_CFLAGS) $(SANITIZE) $(filter %.c,$^) -lcmocka -ljansson -lm -pthread -o $@
