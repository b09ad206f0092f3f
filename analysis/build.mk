# SPDX-License-Identifier: GPL-2.0-only
# xcall, the analyser. Needs jansson; gnuplot to draw.

XCALL := $(BUILD)/bin/xcall
XCALL_SRC := $(wildcard analysis/*.c)
XCALL_CFLAGS := $(CFLAGS) -D_GNU_SOURCE -iquote analysis -iquote bpf $(if $(wildcard analysis/plot.c),-DXCALL_PLOT)
# of the recorder: what a trace's events are called, and how they are put in order
XCALL_BPF := events holdback
XCALL_OBJ := $(XCALL_SRC:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/analysis/xp_files.o \
	$(XCALL_BPF:%=$(BUILD)/obj/bpf/%.o)
XCALL_LIBS := -ljansson -lzstd -lm -pthread

TOOLS += $(XCALL)

$(BUILD)/obj/analysis/%.o: analysis/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/obj/analysis/xp_files.o: $(BUILD)/analysis/xp_files.c
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) -Ianalysis -c $< -o $@

$(XCALL): $(XCALL_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $^ $(XCALL_LIBS) -o $@

-include $(XCALL_OBJ:.o=.d)

# the same with sanitizers, for the tests
SAN_OBJ := $(XCALL_SRC:%.c=$(BUILD)/san/%.o) $(BUILD)/san/analysis/xp_files.o \
	$(XCALL_BPF:%=$(BUILD)/san/bpf/%.o)

$(BUILD)/san/analysis/%.o: analysis/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) -MMD -MP -c $< -o $@

$(BUILD)/san/bpf/%.o: bpf/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) -MMD -MP -c $< -o $@

$(BUILD)/san/analysis/xp_files.o: $(BUILD)/analysis/xp_files.c
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) -Ianalysis -c $< -o $@

$(BUILD)/san/xcall: $(SAN_OBJ)
	$(call say,LD,$@)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -o $@

-include $(SAN_OBJ:.o=.d)

# the same for its threads
TSAN := -O1 -fsanitize=thread
TSAN_OBJ := $(SAN_OBJ:$(BUILD)/san/%=$(BUILD)/tsan/%)

$(BUILD)/tsan/%.o: %.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(TSAN) -MMD -MP -c $< -o $@

$(BUILD)/tsan/analysis/xp_files.o: $(BUILD)/analysis/xp_files.c
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(TSAN) -Ianalysis -c $< -o $@

$(BUILD)/tsan/xcall $(BUILD)/tsan/race: $(BUILD)/tsan/%:
	$(call say,LD,$@)
	$(Q)$(CC) $(TSAN) $^ $(XCALL_LIBS) -o $@

$(BUILD)/tsan/xcall: $(TSAN_OBJ)
$(BUILD)/tsan/race: $(BUILD)/tsan/tests/analysis/race.o

-include $(TSAN_OBJ:.o=.d)

include analysis/plot/rules.mk
include analysis/speed/rules.mk

# Tests of the host tier: the analyser against small worlds whose truth is known,
# written by the recorder's own CTF writer.
ANALYSIS_TESTS := $(addprefix $(BUILD)/tests/analysis/,test_broken test_compare test_ends test_hotplug test_leaving \
	test_matrix test_units \
	test_perf test_straggler test_terminal)
CHECK_HOST += $(ANALYSIS_TESTS) tests/analysis/cli.t tests/analysis/compare.t tests/analysis/export.t \
	tests/analysis/terminal.t tests/analysis/tsan.t

# all that is neither the command nor the drawing
# (the recorder's come with the generator, too)
ANALYSIS_OBJ := $(filter-out %/main.o %/compare.o %/xp_files.o $(BUILD)/san/bpf/% $(foreach part,plot figures html, \
	$(BUILD)/san/analysis/$(part)%),$(SAN_OBJ))

GEN_SRC := $(addprefix tests/analysis/,gen.c gen_ipi.c gen_kernel.c gen_marker.c gen_perf.c \
	gen_perf_events.c gen_write.c gen_xen.c) \
	$(addprefix bpf/,ctf.c ctf_metadata.c events.c holdback.c newfile.c)
GEN_OBJ := $(GEN_SRC:%.c=$(BUILD)/obj/%.o)
GEN_SAN := $(GEN_SRC:%.c=$(BUILD)/san/%.o)

$(BUILD)/obj/tests/%.o: tests/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) -Ibpf -MMD -MP -c $< -o $@

$(BUILD)/san/tests/%.o: tests/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) -Ibpf -MMD -MP -c $< -o $@

-include $(GEN_OBJ:.o=.d) $(GEN_SAN:.o=.d)

$(ANALYSIS_TESTS): $(BUILD)/tests/analysis/%: tests/analysis/%.c $(GEN_SAN) $(ANALYSIS_OBJ)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) -Ibpf $(filter %.c %.o,$^) $(XCALL_LIBS) \
		-lcmocka -o $@

# xcall-record --live against the analyser: its programs compiled for the host, and what
# a lab test holds its figures against
LIVE_SRC := tests/analysis/live_reference.c bpf/live_figures.c
LIVE_HDR := tests/analysis/live_reference.h $(wildcard bpf/*.h)
CHECK_HOST += $(BUILD)/tests/analysis/test_live

$(BUILD)/tests/analysis/test_live: tests/analysis/test_live.c tests/bpf/live_model.c $(LIVE_SRC) \
		$(LIVE_HDR) $(wildcard tests/bpf/live_model.h tests/bpf/shim/bpf/*.h) \
		bpf/live.bpf.c $(GEN_SAN) $(ANALYSIS_OBJ)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) -Itests/bpf/shim -Ibpf \
		$(filter-out %.bpf.c,$(filter %.c %.o,$^)) $(XCALL_LIBS) -lcmocka -o $@

CHECK_TOOLS += $(BUILD)/tests/analysis/live_truth
$(BUILD)/tests/analysis/live_truth: tests/analysis/live_truth.c $(LIVE_SRC) $(LIVE_HDR) \
		$(ANALYSIS_OBJ) $(XCALL_BPF:%=$(BUILD)/san/bpf/%.o)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) $(filter %.c %.o,$^) $(XCALL_LIBS) -o $@

$(BUILD)/tests/analysis/gen: tests/analysis/genmain.c $(GEN_OBJ)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) -Ibpf $^ -lzstd -lm -o $@

tests/analysis/compare.t: $(BUILD)/san/xcall
tests/analysis/cli.t tests/analysis/export.t tests/analysis/terminal.t: $(BUILD)/san/xcall $(BUILD)/tests/analysis/gen
tests/analysis/export.t: $(XCALL)
tests/analysis/tsan.t: $(BUILD)/tsan/xcall $(BUILD)/tsan/race $(BUILD)/tests/analysis/gen
