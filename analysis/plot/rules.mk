# SPDX-License-Identifier: GPL-2.0-only
# The gnuplot scripts, the page's style and script, as C, to be linked into xcall.

PLOT_FILES := $(sort $(wildcard analysis/plot/*.gp)) analysis/plot/page.css analysis/plot/page.js

$(BUILD)/analysis/xp_files.c: analysis/plot/embed.sh $(PLOT_FILES)
	$(call say,EMBED,$@)
	$(Q)mkdir -p $(@D)
	$(Q)analysis/plot/embed.sh $(PLOT_FILES) >$@.part
	$(Q)mv $@.part $@

# Tests of the host tier.
PLOT_TEST := $(BUILD)/tests/plot/test_plot
CHECK_HOST += $(PLOT_TEST) $(addprefix tests/plot/,scripts.t figures.t matrix.t page.t browser.t)

$(PLOT_TEST): tests/plot/test_plot.c $(filter-out %/main.o,$(SAN_OBJ))
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(XCALL_CFLAGS) $(SANITIZE) $^ -lcmocka $(XCALL_LIBS) -o $@

$(addprefix tests/plot/,figures.t matrix.t page.t browser.t): $(BUILD)/san/xcall $(BUILD)/tests/analysis/gen
