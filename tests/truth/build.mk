# SPDX-License-Identifier: GPL-2.0-only
# The truth machine: a few worlds with sanitizers in `make check`; many without:
#   make truth            10 000 random worlds, minutes
#   make truth N=100      so many
#   make truth N=3000 FIRST=10000
#   make truth SEED=4711  that one

TRUTH_SRC := $(wildcard tests/truth/*.c)
TRUTH_HDR := $(wildcard tests/truth/*.h) $(GEN_HDR)
TRUTH_OBJ := $(patsubst $(BUILD)/san/%,$(BUILD)/obj/%,$(ANALYSIS_OBJ))

CHECK_HOST += $(BUILD)/tests/truth/truth

$(BUILD)/tests/truth/truth: $(TRUTH_SRC) $(GEN_SRC) $(TRUTH_HDR) $(ANALYSIS_OBJ)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) -Ibpf $(filter %.c %.o,$^) $(XCALL_LIBS) -o $@

$(BUILD)/truth: $(TRUTH_SRC) $(GEN_SRC) $(TRUTH_HDR) $(TRUTH_OBJ)
	$(call say,CC,$@)
	$(Q)$(CC) $(XCALL_CFLAGS) -Ibpf $(filter %.c %.o,$^) $(XCALL_LIBS) -o $@

.PHONY: truth
truth: $(BUILD)/truth
	$(Q)$< $(if $(SEED),-s $(SEED),-n $(or $(N),10000) -f $(or $(FIRST),0))
