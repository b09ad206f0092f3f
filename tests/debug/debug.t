#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Boot, calls, hotplug and scftorture on the debug kernels, both with PROVE_LOCKING and
# DEBUG_ATOMIC_SLEEP: the one with KASAN natively, as no Xen guest boots with it; the one with
# KCSAN natively, in PV and in PVH guests. No report on any console.
# XCALL_DEBUG=kasan or kcsan: that one only.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/debug
kernels=${XCALL_DEBUG:-kasan kcsan}
plan $((2 * $(wc -w <<<"$kernels") + 2 * $(grep -cw kcsan <<<"$kernels")))
for kernel in $kernels; do
	kernel=xcall-$kernel
	try "$kernel builds" "$TOP/kernel-config/build.sh" "$kernel"
	rm -rf "${work:?}/$kernel"
	try "$kernel: native" "$TOP/tests/kernel/boot" -k "$kernel" -m 2048 -t 600 -x "$here/debug.sh" -o "$work/$kernel/native"
	[ "$kernel" = xcall-kcsan ] || continue
	for type in pv pvh; do
		try "$kernel: $type" "$TOP/lab/run" -g "$type" -k "$kernel" -m 1536 -t 600 -x "$here/debug.sh" \
			-o "$work/$kernel/$type"
	done
done
finish
