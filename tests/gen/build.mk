# SPDX-License-Identifier: GPL-2.0-only
# The generator of worlds whose truth is known. The recorder's own code writes them.

GEN_SRC := $(addprefix tests/gen/,gen.c ipi.c kernel.c marker.c perf.c perf_events.c write.c xen.c) \
	bpf/trace/ctf.c bpf/trace/ctf_metadata.c bpf/guest/newfile.c
GEN_OBJ := $(GEN_SRC:%.c=$(BUILD)/obj/%.o)
GEN_SAN := $(GEN_SRC:%.c=$(BUILD)/san/%.o)

$(BUILD)/tests/gen/gen: $(BUILD)/obj/tests/gen/main.o $(GEN_OBJ) $(FORMAT_SRC:%.c=$(BUILD)/obj/%.o)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $^ -lzstd -lm -o $@
