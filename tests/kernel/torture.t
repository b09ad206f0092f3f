#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# scftorture with CPU hotplug on a machine without Xen (C1-C8).
# XCALL_KERNEL=xcall-list: with the other inbox.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

plan 1
work=$TOP/build/tests/torture-native
rm -rf "$work"
mkdir -p "$work"
echo "20 scftorture" >"$work/torture"
try "scftorture under hotplug, no splat" \
	"$here/boot" -k "${XCALL_KERNEL:-xcall}" -x "$here/../lab/torture.sh" -o "$work" "$work/torture"
finish
