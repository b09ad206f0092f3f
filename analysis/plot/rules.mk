# SPDX-License-Identifier: GPL-2.0-only
# The gnuplot scripts, the page's style and script, as C, to be linked into xcall.

PLOT_FILES := $(sort $(wildcard analysis/plot/scripts/*.gp)) analysis/page/page.css analysis/page/page.js

$(BUILD)/analysis/plot/xp_files.c: analysis/plot/embed.sh $(PLOT_FILES)
	$(call say,EMBED,$@)
	$(Q)mkdir -p $(@D)
	$(Q)analysis/plot/embed.sh $(PLOT_FILES) >$@.part
	$(Q)mv $@.part $@
