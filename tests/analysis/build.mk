# SPDX-License-Identifier: GPL-2.0-only
# The analyser against small worlds whose truth is known, written by the recorder's own CTF
# writer.

ANALYSIS_TESTS := $(addprefix $(BUILD)/tests/analysis/,test_broken test_compare test_ends test_hotplug \
	test_leaving test_matrix test_perf test_straggler test_terminal test_units)
CHECK_HOST += $(ANALYSIS_TESTS) tests/analysis/cli.t tests/analysis/compare.t tests/analysis/export.t \
	tests/analysis/terminal.t tests/analysis/tsan.t

# all but the commands and the drawing
ANALYSIS_OBJ := $(filter-out $(addprefix $(BUILD)/san/analysis/,cmd/% plot/% page/%),$(SAN_OBJ))

GEN_SRC := $(addprefix tests/analysis/,gen.c gen_ipi.c gen_kernel.c gen_marker.c gen_perf.c \
	gen_perf_events.c gen_write.c gen_xen.c) \
	bpf/trace/ctf.c bpf/trace/ctf_metadata.c bpf/guest/newfile.c
GEN_OBJ := $(GEN_SRC:%.c=$(BUILD)/obj/%.o)
GEN_SAN := $(GEN_SRC:%.c=$(BUILD)/san/%.o)

$(ANALYSIS_TESTS): $(BUILD)/tests/%: $(BUILD)/san/tests/%.o $(GEN_SAN) $(ANALYSIS_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -lcmocka -o $@

# xcall-record --live against the analyser: its programs compiled for the host, and what
# a lab test holds its figures against
LIVE_SAN := $(addprefix $(BUILD)/san/,tests/analysis/live_reference.o bpf/live/live_figures.o)
CHECK_HOST += $(BUILD)/tests/analysis/test_live

$(BUILD)/tests/analysis/test_live: $(addprefix $(BUILD)/san/tests/,analysis/test_live.o bpf/live_model.o) \
		$(LIVE_SAN) $(GEN_SAN) $(ANALYSIS_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -lcmocka -o $@

CHECK_TOOLS += $(BUILD)/tests/analysis/live_truth
$(BUILD)/tests/analysis/live_truth: $(BUILD)/san/tests/analysis/live_truth.o $(LIVE_SAN) $(ANALYSIS_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -o $@

$(BUILD)/tests/analysis/gen: $(BUILD)/obj/tests/analysis/genmain.o $(GEN_OBJ) $(FORMAT_SRC:%.c=$(BUILD)/obj/%.o)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $^ -lzstd -lm -o $@

tests/analysis/compare.t: $(BUILD)/san/xcall
tests/analysis/cli.t tests/analysis/export.t tests/analysis/terminal.t: $(BUILD)/san/xcall $(BUILD)/tests/analysis/gen
tests/analysis/export.t: $(XCALL)
tests/analysis/tsan.t: $(BUILD)/tsan/xcall $(BUILD)/tsan/race $(BUILD)/tests/analysis/gen
