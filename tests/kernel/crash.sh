# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# Runs in the booted kernel, for crash.t: panics in a storm of recorded calls.
echo 1 >/proc/sys/kernel/sysrq
xcall-record -q -o "$OUT/trace" 2>"$OUT/err" &
while ! [ -s "$OUT/trace/ctf/metadata" ]; do usleep 20000; done
xcall-bench -q -n 1000000 -t 1000 -m single -o /tmp/storm ipi &
sleep 3
cut -d' ' -f1 /proc/uptime >"$OUT/crashed"
echo c >/proc/sysrq-trigger
