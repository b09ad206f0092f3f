# SPDX-License-Identifier: GPL-2.0-only
# xcall-record: the guest recorder, one static program with its BPF programs in it.

CLANG ?= clang
BPFTOOL ?= bpftool

RECORD := $(BUILD)/bin/xcall-record
# also in xcall-bench
GUEST_SRC := $(wildcard bpf/guest/*.c)
GUEST_OBJ := $(GUEST_SRC:%.c=$(BUILD)/obj/%.o)
RECORD_GAP := $(BUILD)/obj/bpf/libelf_gap.o
RECORD_SRC := $(filter-out bpf/libelf_gap.c %.bpf.c,$(wildcard bpf/*.c bpf/*/*.c)) $(FORMAT_SRC)
RECORD_OBJ := $(RECORD_SRC:%.c=$(BUILD)/obj/%.o)
RECORD_SKEL := $(addprefix $(BUILD)/obj/bpf/,programs/record.skel.h live/live.skel.h)
FLAGS_bpf := -iquote bpf -iquote $(BUILD)/obj/bpf

TOOLS += $(RECORD)

$(BUILD)/obj/%.bpf.o: %.bpf.c
	$(call say,BPF,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CLANG) -target bpf -mcpu=v3 -O2 -g -Wall -Wextra -Werror -iquote . -iquote bpf \
		-I/usr/include/$(shell uname -m)-linux-gnu -MMD -MP -c $< -o $@

$(RECORD_SKEL): %.skel.h: %.bpf.o
	$(call say,SKEL,$@)
	$(Q)$(BPFTOOL) gen skeleton $< name $(basename $(basename $(@F)))_bpf >$@.new
	$(Q)mv $@.new $@

$(BUILD)/obj/bpf/kernel/capture.o: $(BUILD)/obj/bpf/programs/record.skel.h
$(BUILD)/obj/bpf/live/live_kernel.o: $(BUILD)/obj/bpf/live/live.skel.h

# Static, so that it runs in any guest; libbpf.pc knows what libelf.a needs (zstd, from Debian 13
# on), all but what is in no package: libelf_gap.c, which only counts after libelf.a.
$(RECORD): $(RECORD_OBJ) $(RECORD_GAP)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) -static $(RECORD_OBJ) $$(pkg-config --static --libs libbpf) $(RECORD_GAP) -o $@
