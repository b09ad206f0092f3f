# SPDX-License-Identifier: GPL-2.0-only
# The lab: what it needs, the demo, and the tests that need no lab.

CHECK_HOST += $(sort $(wildcard lab/test/*.t))

.PHONY: deps images demo

deps:
	$(Q)lab/deps.sh

images:
	$(Q)lab/images.sh >/dev/null

demo:
	$(Q)lab/demo.sh
