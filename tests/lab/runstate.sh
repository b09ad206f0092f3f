# SPDX-License-Identifier: GPL-2.0-only
# In a guest of three vCPUs on one pCPU: while programs compute on CPUs 1 and 2, CPU 0 reads how Xen
# describes them. As long as CPU 0 reads, they cannot be running. Then each calls the others.
taskset -p 1 $$ >/dev/null || exit
loops=
for mask in 2 4; do
	while :; do :; done &
	loops="$loops $!"
	taskset -p $mask $! >/dev/null || exit
done
sleep 1
for _ in $(seq 200); do
	cat /sys/kernel/debug/xcall/vcpus
done >"$OUT/vcpus"
insmod "$MODULES/ipi_bench.ko"
xcall-bench -q -m broadcast -n 60 -t 60 -o "$OUT/bench" ipi
# shellcheck disable=SC2086 # a list
kill $loops
