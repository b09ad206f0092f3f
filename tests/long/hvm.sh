# SPDX-License-Identifier: GPL-2.0-only
# In a PVHVM guest: a short benchmark, recorded.
set -e
insmod "$MODULES/ipi_bench.ko"
cat /sys/hypervisor/guest_type >"$OUT/type"
xcall-record -q -o "$OUT" -- xcall-bench -q -n 240 -w 5 -r 1 -o "$OUT/bench" all
