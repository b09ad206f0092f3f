# SPDX-License-Identifier: GPL-2.0-only
# The recorder's parts on the host.

BPF_TESTS := $(addprefix $(BUILD)/tests/bpf/,test_holdback test_ring test_ctf test_guest test_flight \
	live/test_figures live/test_calls)
CHECK_HOST += $(BPF_TESTS) tests/bpf/options.t

# the programs that run in the kernel are compiled for the host, with a shim for libbpf's headers
FLAGS_tests/bpf := -Itests/bpf/shim

# what each is linked with
$(BUILD)/tests/bpf/test_holdback: $(BUILD)/san/format/holdback.o
$(BUILD)/tests/bpf/test_ring: $(BUILD)/san/bpf/kernel/ring.o
$(BUILD)/tests/bpf/test_ring: LIBS := -lbpf
$(BUILD)/tests/bpf/test_ctf: $(addprefix $(BUILD)/san/,bpf/trace/ctf.o bpf/trace/ctf_metadata.o \
	format/events.o format/holdback.o bpf/guest/newfile.o)
$(BUILD)/tests/bpf/test_guest: $(filter-out %/command.o,$(GUEST_SRC:%.c=$(BUILD)/san/%.o)) \
	$(addprefix $(BUILD)/san/bpf/trace/,symbols.o interrupts.o ports.o mono.o)
$(BUILD)/tests/bpf/test_flight: $(addprefix $(BUILD)/san/bpf/flight/,flight.o trigger.o xenstore.o)
$(BUILD)/tests/bpf/live/test_figures: $(addprefix $(BUILD)/san/bpf/,live/live_figures.o live/live_table.o \
	live/live_json.o guest/jsonw.o guest/newfile.o)
$(BUILD)/tests/bpf/live/test_calls: $(addprefix $(BUILD)/san/,tests/bpf/live/model.o bpf/live/live_figures.o)

$(BPF_TESTS): $(BUILD)/tests/%: $(BUILD)/san/tests/%.o
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ -lcmocka -ljansson -lpthread $(LIBS) -o $@

tests/bpf/options.t: $(RECORD) $(BUILD)/bin/xcall-bench

# xcall-record --live against the analyser: its programs compiled for the host, and what
# a lab test holds its figures against
LIVE_SAN := $(addprefix $(BUILD)/san/,tests/bpf/live/reference.o bpf/live/live_figures.o)
CHECK_HOST += $(BUILD)/tests/bpf/live/test_analyser

$(BUILD)/tests/bpf/live/test_analyser: $(addprefix $(BUILD)/san/tests/bpf/live/,test_analyser.o model.o) \
		$(LIVE_SAN) $(GEN_SAN) $(ANALYSIS_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -lcmocka -o $@

CHECK_TOOLS += $(BUILD)/tests/bpf/live/truth
$(BUILD)/tests/bpf/live/truth: $(BUILD)/san/tests/bpf/live/truth.o $(LIVE_SAN) $(ANALYSIS_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -o $@
