# SPDX-License-Identifier: GPL-2.0-only
# In the booted kernel: what became of nosmp, nr_cpus= and maxcpus=.
cpus=/sys/devices/system/cpu
for list in online possible; do
	cp "$cpus/$list" "$OUT/$list"
done
dmesg >"$OUT/dmesg"
# A CPU that maxcpus= left out comes up when asked.
[ ! -e "$cpus/cpu3/online" ] || echo 1 >"$cpus/cpu3/online"
cp "$cpus/online" "$OUT/online.later"
xcall-bench -q -t 500 -n 20 -m self -o "$OUT/bench" ipi
