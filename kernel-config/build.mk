# SPDX-License-Identifier: GPL-2.0-only
# Where kernels come from, and whether src/ still fits them.

CHECK_HOST += $(sort $(wildcard kernel-config/test/*.t))

.PHONY: check-drift release-check patches

# The layer against each kernel that it serves, and newer ones: a table.
check-drift:
	$(Q)kernel-config/drift.sh

# src/ as a series for git am, against the newest kernel, or LINUX=VERSION.
patches:
	$(Q)kernel-config/patches.sh

# Of the newest kernel, or LINUX=VERSION: fails if what src/ leans on is not as reviewed.
release-check:
	$(Q)kernel-config/base.sh check -d
