# SPDX-License-Identifier: GPL-2.0-only
# The figures and the page.

PLOT_TEST := $(BUILD)/tests/plot/test_plot
CHECK_HOST += $(PLOT_TEST) $(addprefix tests/plot/,scripts.t figures.t matrix.t page.t browser.t)

$(PLOT_TEST): $(BUILD)/san/tests/plot/test_plot.o $(filter-out %/main.o,$(SAN_OBJ))
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ -lcmocka $(XCALL_LIBS) -o $@

$(addprefix tests/plot/,figures.t matrix.t page.t browser.t): $(BUILD)/san/xcall $(BUILD)/tests/gen/gen
