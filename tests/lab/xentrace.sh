#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In the guest, beside xentrace-dom0.sh: calls, recorded with markers, at whose end the
# guest asks dom0's flight recorder for a dump (docs/flight.md).
if [ "${1:-}" = load ]; then
	xcall-bench -q -o "$OUT/bench" -n 150 ipi || exit
	sleep 1
	# XS_WRITE (11) of 7 to a path below the domain's own; the answer is "OK".
	exec 3<>/dev/xen/xenbus || exit
	printf '\013\000\000\000\001\000\000\000\000\000\000\000\023\000\000\000data/xcall/flight\0007' >&3
	dd bs=64 count=1 <&3 2>/dev/null | tail -c +17 | tr -d '\000' >"$OUT/written"
	exec 3<&-
	lab-mark asked
	sleep 2
	exit 0
fi
lab-mark up
lab-wait go 400 || exit
xcall-record -o "$OUT" --markers 20 -- sh "$0" load || exit
lab-mark recorded
lab-wait over 400
