# SPDX-License-Identifier: GPL-2.0-only
# The gnuplot scripts and the page's style, as C, to be linked into xcall.

PLOT_FILES := $(sort $(wildcard analysis/plot/*.gp)) analysis/plot/page.css

$(BUILD)/analysis/xp_files.c: analysis/plot/embed.sh $(PLOT_FILES)
	$(call say,EMBED,$@)
	$(Q)mkdir -p $(@D)
	$(Q)analysis/plot/embed.sh $(PLOT_FILES) >$@.part
	$(Q)mv $@.part $@

# Tests of the host tier.
PLOT_TEST := $(BUILD)/tests/plot/test_plot
CHECK_HOST += $(PLOT_TEST) tests/plot/scripts.t tests/plot/page.t

$(PLOT_TEST): tests/plot/test_plot.c $(filter-out %/main.o,$(patsubst %.c,$(BUILD)/san/%.o,$(wildcard analysis/*.c))) \
		$(BUILD)/san/analysis/xp_files.o $(BUILD)/san/bpf/holdback.o
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -D_GNU_SOURCE $(SANITIZE) $^ -lcmocka -ljansson -lzstd -lm -o $@

tests/plot/page.t: $(BUILD)/san/xcall $(BUILD)/tests/plot/gen

# a world with a known truth, as result folder
PLOT_GEN_SRC := $(wildcard tests/analysis/gen*.c) $(addprefix bpf/,ctf.c ctf_metadata.c \
	events.c holdback.c newfile.c)

$(BUILD)/tests/plot/gen: $(PLOT_GEN_SRC) $(wildcard tests/analysis/gen*.h bpf/*.h)
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -D_GNU_SOURCE $(PLOT_GEN_SRC) -lzstd -lm -o $@
