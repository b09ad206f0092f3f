# SPDX-License-Identifier: GPL-2.0-only
# The truth machine: a few worlds with sanitizers in `make check`; many without:
#   make truth            10 000 random worlds, minutes
#   make truth N=100      so many
#   make truth N=3000 FIRST=10000
#   make truth SEED=4711  that one

TRUTH_SRC := $(wildcard tests/truth/*.c)
TRUTH_SAN := $(TRUTH_SRC:%.c=$(BUILD)/san/%.o) $(GEN_SAN) $(ANALYSIS_OBJ)
TRUTH_OBJ := $(TRUTH_SRC:%.c=$(BUILD)/obj/%.o) $(GEN_OBJ) \
	$(patsubst $(BUILD)/san/%,$(BUILD)/obj/%,$(ANALYSIS_OBJ))

CHECK_HOST += $(BUILD)/tests/truth/truth

$(BUILD)/tests/truth/truth: $(TRUTH_SAN)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -o $@

$(BUILD)/truth: $(TRUTH_OBJ)
	$(call say,LD,$@)
	$(Q)$(CC) $^ $(XCALL_LIBS) -o $@

.PHONY: truth
truth: $(BUILD)/truth
	$(Q)$< $(if $(SEED),-s $(SEED),-n $(or $(N),10000) -f $(or $(FIRST),0))
