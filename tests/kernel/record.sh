# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# Runs in the booted kernel, for record.t: what the recorder and the benchmarks do
# there. Each case leaves its exit status in $OUT/NAME.status and its words beside it.

# case_is NAME COMMAND...
case_is() {
	name=$1
	shift
	status=0
	"$@" >"$OUT/$name.out" 2>"$OUT/$name.err" || status=$?
	echo "$status" >"$OUT/$name.status"
}

switch() {
	for cpu in $2; do
		echo "$1" >"/sys/devices/system/cpu/cpu$cpu/online"
	done
}

# ended_by SIGNAL SECONDS COMMAND...: the status of a program that gets a signal.
ended_by() {
	signal=$1 seconds=$2
	shift 2
	"$@" &
	program=$!
	sleep "$seconds"
	kill "-$signal" "$program"
	wait "$program"
}

run=$(uname -r)
case_is describe xcall-record --describe -o "$OUT/describe"
if [ "${run%-stock}" != "$run" ]; then
	case_is stock xcall-record -o "$OUT/stock" -d 1
	case_is live xcall-record --live -d 1
	case_is all xcall-bench -t 1000 -o "$OUT/all" all
	exit 0
fi

case_is all xcall-record -j -o "$OUT/all" -- xcall-bench -q -j -t 1000 -o "$OUT/all/bench" all
case_is again xcall-record -o "$OUT/all" -d 1
case_is passed xcall-record -o "$OUT/passed" -- sh -c 'exit 7'
case_is unknown xcall-record -o "$OUT/unknown" -- no-such-program
case_is duration xcall-record -j -o "$OUT/duration" -d 1.5 -- sleep 100
case_is interrupt ended_by INT 1 xcall-record -j -o "$OUT/interrupt"
case_is loss xcall-record -j -b 4 -o "$OUT/loss" -- xcall-bench -q -j -o /tmp/loss ipi
# In memory: a write to 9p that a kill interrupts may lose its beginning.
case_is killed ended_by KILL 3 xcall-record -o /tmp/killed.trace -- \
	xcall-bench -q -n 50000 -o /tmp/killed ipi
# The benchmark outlives its recorder; the device's next user would not mind it,
# the counts of the next trace would.
while pidof xcall-bench >/dev/null; do sleep 0.1; done
cp -r /tmp/killed.trace "$OUT/killed"

mkdir /tmp/small
mount -t tmpfs -o size=300k small /tmp/small
case_is full xcall-record -o /tmp/small/full -- xcall-bench -q -n 20000 -o /tmp/full ipi
cp -r /tmp/small/full "$OUT/full"

switch 0 2
case_is three xcall-bench -q -j -o /tmp/three -n 30 ipi
switch 0 '1 3'
case_is alone xcall-bench -q -o /tmp/alone -m single -n 30 ipi
case_is lonely xcall-bench -q -o /tmp/lonely hotplug
switch 1 '1 2 3'
(
	sleep 0.5
	switch 0 3
) &
case_is leaving xcall-bench -q -o /tmp/leaving -m single,async -n 600000 -t 1000 ipi
wait
switch 1 3
case_is bench_interrupt ended_by INT 1 xcall-bench -q -o /tmp/interrupt -m single -n 1000000 -t 1000 ipi
case_is hotplug_interrupt ended_by INT 1 xcall-bench -q -o /tmp/interrupt -r 10000 hotplug
cp /sys/devices/system/cpu/online "$OUT/online"

case_is unload rmmod ipi_bench
export MODULES=/none
case_is nomodule xcall-bench -o /tmp/nomodule ipi
echo junk >/tmp/junk.ko
case_is junk xcall-bench -o /tmp/junk --module /tmp/junk.ko ipi
