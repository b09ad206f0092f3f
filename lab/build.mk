# SPDX-License-Identifier: GPL-2.0-only
# The lab: what it needs, the demo, and the tests that need no lab.

CHECK_HOST += $(sort $(wildcard lab/test/*.t))
# for bench.t, which runs neither
CHECK_TOOLS += $(BENCH) $(RECORD)
TOOLS += $(BUILD)/bin/lab-wait

.PHONY: deps images demo

# Runs in guests, which have no libraries.
$(BUILD)/bin/lab-wait: lab/guest/lab-wait.c
	$(call say,LD,$@)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -static -o $@ $<

deps:
	$(Q)lab/deps.sh

images:
	$(Q)lab/images.sh >/dev/null

demo:
	$(Q)lab/demo.sh
