# SPDX-License-Identifier: GPL-2.0-only
# xcall, the analyser. Needs jansson; gnuplot to draw.

XCALL := $(BUILD)/bin/xcall
XCALL_SRC := $(wildcard analysis/*.c)
XCALL_CFLAGS := $(CFLAGS) -D_GNU_SOURCE $(if $(wildcard analysis/plot.c),-DXCALL_PLOT)
include analysis/plot/rules.mk
XCALL_OBJ := $(XCALL_SRC:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/analysis/xp_files.o
XCALL_LIBS := -ljansson -lm

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
SAN_OBJ := $(XCALL_SRC:%.c=$(BUILD)/san/%.o) $(BUILD)/san/analysis/xp_files.o

$(BUILD)/san/analysis/%.o: analysis/%.c
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
