# SPDX-License-Identifier: GPL-2.0-only
# xcall, the analyser. Needs jansson; gnuplot to draw.

XCALL := $(BUILD)/bin/xcall
XCALL_SRC := $(filter-out analysis/speed/%,$(wildcard analysis/*/*.c analysis/*/*/*.c)) $(FORMAT_SRC)
FLAGS_analysis := -iquote analysis
XCALL_OBJ := $(XCALL_SRC:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/analysis/plot/xp_files.o
XCALL_LIBS := -ljansson -lzstd -lm -pthread

TOOLS += $(XCALL)

# the files that are built into it: analysis/plot/rules.mk
$(foreach dir,obj san tsan,$(BUILD)/$(dir)/analysis/plot/xp_files.o): $(BUILD)/%/analysis/plot/xp_files.o: $(BUILD)/analysis/plot/xp_files.c
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(call flags,analysis/) $(VARIANT_$*) -MMD -MP -c $< -o $@

$(XCALL): $(XCALL_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $^ $(XCALL_LIBS) -o $@

# the same with sanitizers, for the tests
SAN_OBJ := $(XCALL_OBJ:$(BUILD)/obj/%=$(BUILD)/san/%)
$(BUILD)/san/xcall: $(SAN_OBJ)
	$(call say,LD,$@)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -o $@

# the same for its threads
TSAN_OBJ := $(XCALL_OBJ:$(BUILD)/obj/%=$(BUILD)/tsan/%)
$(BUILD)/tsan/xcall: $(TSAN_OBJ)
$(BUILD)/tsan/race: $(BUILD)/tsan/tests/analysis/base/race.o
$(BUILD)/tsan/xcall $(BUILD)/tsan/race: $(BUILD)/tsan/%:
	$(call say,LD,$@)
	$(Q)$(CC) $(TSAN) $^ $(XCALL_LIBS) -o $@

include analysis/plot/rules.mk
include analysis/speed/rules.mk
