# SPDX-License-Identifier: GPL-2.0-only
# xcall-record: the guest recorder, one static program with its BPF programs in it.

CLANG ?= clang
BPFTOOL ?= bpftool

RECORD := $(BUILD)/bin/xcall-record
RECORD_SRC := $(addprefix bpf/,xcall-record.c recording.c capture.c ring.c command.c \
	interrupts.c ctf.c ctf_metadata.c events.c holdback.c marker.c symbols.c programs.c \
	record_options.c recording_choose.c recording_dump.c flight.c flights.c trigger.c \
	xenstore.c mono.c ports.c sources.c \
	live.c live_kernel.c live_figures.c live_table.c live_json.c)
# also in xcall-bench
GUEST_SRC := $(addprefix bpf/,guest_info.c cpulist.c jsonw.c message.c newfile.c \
	options.c tsc.c)
GUEST_OBJ := $(GUEST_SRC:%.c=$(BUILD)/obj/%.o)
RECORD_OBJ := $(RECORD_SRC:%.c=$(BUILD)/obj/%.o) $(GUEST_OBJ)
RECORD_GAP := $(BUILD)/obj/bpf/libelf_gap.o
RECORD_SKEL := $(addprefix $(BUILD)/obj/bpf/,record.skel.h live.skel.h)
RECORD_CFLAGS := $(CFLAGS) -D_GNU_SOURCE -Ibpf -I$(BUILD)/obj/bpf

TOOLS += $(RECORD)

$(BUILD)/obj/bpf/record.bpf.o: bpf/upstream.bpf.h bpf/record.h bpf/ring.bpf.h bpf/ring.h
$(BUILD)/obj/bpf/live.bpf.o: $(wildcard bpf/live*.bpf.h) bpf/live.h bpf/buckets.h
$(BUILD)/obj/bpf/%.bpf.o: bpf/%.bpf.c bpf/trace_format.h
	$(call say,BPF,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CLANG) -target bpf -mcpu=v3 -O2 -g -Wall -Wextra -Werror \
		-I/usr/include/$(shell uname -m)-linux-gnu -c $< -o $@

$(RECORD_SKEL): %.skel.h: %.bpf.o
	$(call say,SKEL,$@)
	$(Q)$(BPFTOOL) gen skeleton $< name $(basename $(basename $(@F)))_bpf >$@.new
	$(Q)mv $@.new $@

$(BUILD)/obj/bpf/%.o: bpf/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(RECORD_CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/obj/bpf/capture.o: $(BUILD)/obj/bpf/record.skel.h
$(BUILD)/obj/bpf/live_kernel.o: $(BUILD)/obj/bpf/live.skel.h

# Static, so that it runs in any guest; libbpf.pc knows what libelf.a needs (zstd, from Debian 13
# on), all but what is in no package: libelf_gap.c, which only counts after libelf.a.
$(RECORD): $(RECORD_OBJ) $(RECORD_GAP)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) -static $(RECORD_OBJ) $$(pkg-config --static --libs libbpf) $(RECORD_GAP) -o $@

-include $(RECORD_OBJ:.o=.d)

# Tests of the host tier.
BPF_TESTS := $(addprefix $(BUILD)/tests/bpf/,test_holdback test_ring test_ctf test_guest test_flight \
	test_live test_live_calls)
CHECK_HOST += $(BPF_TESTS) tests/bpf/options.t

$(BUILD)/tests/bpf/test_holdback: $(addprefix bpf/,holdback.c)
$(BUILD)/tests/bpf/test_ring: bpf/ring.c
$(BUILD)/tests/bpf/test_ring: RECORD_CFLAGS += -Itests/bpf/shim
$(BUILD)/tests/bpf/test_ring: LIBS := -lbpf
$(BUILD)/tests/bpf/test_ctf: $(addprefix bpf/,ctf.c ctf_metadata.c events.c holdback.c \
	newfile.c)
$(BUILD)/tests/bpf/test_guest: $(GUEST_SRC) $(addprefix bpf/,symbols.c interrupts.c ports.c mono.c)

$(BUILD)/tests/bpf/test_flight: $(addprefix bpf/,flight.c trigger.c xenstore.c)

$(BUILD)/tests/bpf/test_live: $(addprefix bpf/,live_figures.c live_table.c live_json.c \
	jsonw.c newfile.c)
$(BUILD)/tests/bpf/test_live_calls: tests/bpf/live_model.c bpf/live_figures.c \
	bpf/live.bpf.c tests/bpf/live_model.h tests/bpf/shim/bpf/bpf_helpers.h

$(BPF_TESTS): $(BUILD)/tests/bpf/%: tests/bpf/%.c $(wildcard bpf/*.h)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(if $(filter %.bpf.c,$^),-Itests/bpf/shim) $(RECORD_CFLAGS) $(SANITIZE) \
		$(filter-out %.bpf.c,$(filter %.c,$^)) -lcmocka -ljansson -lpthread $(LIBS) -o $@

tests/bpf/options.t: $(RECORD) $(BUILD)/bin/xcall-bench
