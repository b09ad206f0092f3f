# SPDX-License-Identifier: GPL-2.0-only
# The analyser's parts, and the whole against small worlds whose truth is known.

ANALYSIS_TESTS := $(patsubst %.c,$(BUILD)/%,$(sort $(wildcard tests/analysis/*/test_*.c)))
CHECK_HOST += $(ANALYSIS_TESTS) $(sort $(wildcard tests/analysis/*/*.t))

# all but the commands and the drawing
ANALYSIS_OBJ := $(filter-out $(addprefix $(BUILD)/san/analysis/,cmd/% plot/% page/%),$(SAN_OBJ))

$(ANALYSIS_TESTS): $(BUILD)/tests/%: $(BUILD)/san/tests/%.o $(BUILD)/san/tests/analysis/files.o $(GEN_SAN) \
		$(ANALYSIS_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -lcmocka -o $@

tests/analysis/compare/compare.t: $(BUILD)/san/xcall
tests/analysis/cmd/cli.t tests/analysis/export/export.t tests/analysis/text/terminal.t: $(BUILD)/san/xcall \
	$(BUILD)/tests/gen/gen
tests/analysis/export/export.t: $(XCALL)
tests/analysis/base/tsan.t: $(BUILD)/tsan/xcall $(BUILD)/tsan/race $(BUILD)/tests/gen/gen
