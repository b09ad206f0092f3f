# SPDX-License-Identifier: GPL-2.0-only
# A small real capture, and all that the analyser says of it.

CHECK_HOST += tests/golden/golden.t
tests/golden/golden.t: $(BUILD)/san/xcall $(BUILD)/tests/gen/gen
