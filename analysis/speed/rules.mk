# SPDX-License-Identifier: GPL-2.0-only
# How fast the analyser is:
#   make bench-analysis                    the table, some minutes
#   make bench-analysis SIZE=64 RUNS=3     MiB of each Xen trace, runs of each
#   make bench-analysis BIG=1 CAPTURE=DIR  4 GiB of traces, too; a real result folder

SPEED := $(BUILD)/speed

$(SPEED)/%: analysis/speed/%.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -D_GNU_SOURCE $< -o $@

$(SPEED)/gen: $(BUILD)/tests/gen/gen
	$(Q)mkdir -p $(@D)
	$(Q)cp $< $@

.PHONY: bench-analysis
bench-analysis: $(XCALL) $(SPEED)/gen $(SPEED)/xenload $(SPEED)/measure
	$(Q)images=$$(lab/images.sh) && analysis/speed/bench.sh $(if $(RUNS),-r $(RUNS)) \
		$(if $(SIZE),-s $(SIZE)) $(if $(BIG),-b) $(if $(CAPTURE),-c $(CAPTURE)) \
		$(SPEED) $(XCALL) "$$images/xenalyze"
