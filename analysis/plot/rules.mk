# SPDX-License-Identifier: GPL-2.0-only
# The gnuplot scripts, the page's style and script, as C, to be linked into xcall.

PLOT_FILES := $(sort $(wildcard analysis/plot/*.gp)) analysis/plot/page.css analysis/plot/page.js

$(BUILD)/analysis/xp_files.c: analysis/plot/embed.sh $(PLOT_FILES)
	$(call say,EMBED,$@)
	$(Q)mkdir -p $(@D)
	$(Q)analysis/plot/embed.sh $(PLOT_FILES) >$@.part
	$(Q)mv $@.part $@
