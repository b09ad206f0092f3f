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
	# Upstream's events, of a known workload.
	case_is stock xcall-record -j -e all,sched -o "$OUT/stock" -- \
		xcall-bench -q -j -t 1000 -n 500 -o "$OUT/stock/bench" all
	case_is only xcall-record -e call,stuck -o "$OUT/only" -d 1
	case_is trigger xcall-record -o /tmp/trigger --flight 1MB --trigger 'call>1ms' -d 1
	case_is live xcall-record --live -d 1
	case_is all xcall-bench -t 1000 -n 1200 -o "$OUT/all" all
	exit 0
fi

case_is all xcall-record -j -o "$OUT/all" -- xcall-bench -q -j -t 1000 -n 1200 -o "$OUT/all/bench" all
case_is again xcall-record -o "$OUT/all" -d 1
case_is passed xcall-record -o "$OUT/passed" -- sh -c 'exit 7'
case_is unknown xcall-record -o "$OUT/unknown" -- no-such-program
case_is duration xcall-record -j -o "$OUT/duration" -d 1.5 -- sleep 100
case_is interrupt ended_by INT 1 xcall-record -j -o "$OUT/interrupt"
case_is loss xcall-record -j -b 4 -o "$OUT/loss" -- xcall-bench -q -j -n 1200 -o /tmp/loss ipi
# In memory: a write to 9p that a kill interrupts may lose its beginning.
case_is killed ended_by KILL 3 xcall-record -o /tmp/killed.trace -- \
	xcall-bench -q -n 50000 -t 5 -m self,single,broadcast,mask,async -o /tmp/killed ipi
# The benchmark outlives its recorder; the device's next user would not mind it,
# the counts of the next trace would.
while pidof xcall-bench >/dev/null; do sleep 0.1; done
cp -r /tmp/killed.trace "$OUT/killed"

# The rest of the ways to fail. Each ends by itself; sleep 20 is for one that does not.
# storm MODES: of calls, in the background
storm() {
	xcall-bench -q -n 500000 -t 1000 -m "$1" -o /tmp/storm ipi &
	storm=$!
}
calm() {
	kill "$storm"
	wait "$storm"
}
gone() {
	xcall-record -o /tmp/gone -d 20 &
	program=$!
	while ! [ -s /tmp/gone/symbols.tsv ]; do sleep 0.1; done
	rm -r /tmp/gone
	wait "$program"
}
moved() {
	xcall-record -o /tmp/moved -d 20 &
	program=$!
	while ! [ -s /tmp/moved/ctf/cpu0 ]; do sleep 0.1; done
	mv /tmp/moved /tmp/elsewhere
	kill -INT "$program"
	wait "$program"
}
no_btf() {
	mount -t tmpfs none /sys/kernel/btf
	xcall-record -o /tmp/no_btf -d 1
	status=$?
	umount /sys/kernel/btf
	return "$status"
}
nobody() {
	su nobody -s /bin/sh -c 'xcall-record -o /tmp/nobody -d 1'
}
file_limit() {
	(
		ulimit -f 200
		exec xcall-record -o /tmp/file_limit -d 20
	)
}
memory_limit() {
	(
		# shellcheck disable=SC3045 # busybox has it
		ulimit -v 20000
		exec xcall-record -b 16384 -o /tmp/memory_limit -d 1
	)
}
memlock() {
	(
		# shellcheck disable=SC3045 # busybox has it
		ulimit -l 0
		exec xcall-record -o "$OUT/memlock" -d 1
	)
}
two() {
	xcall-record -j -o "$OUT/two-a" -- xcall-record -j -o "$OUT/two-b" -- \
		xcall-bench -q -j -n 200 -m single,broadcast -o "$OUT/two-b/bench" ipi
}
mkdir -p /etc
echo 'nobody:x:65534:65534::/:/bin/sh' >>/etc/passwd
echo 'nogroup:x:65534:' >>/etc/group
storm self,single,broadcast,mask,async
case_is gone gone
case_is moved moved
cp -r /tmp/elsewhere "$OUT/moved"
case_is file_limit file_limit
cp -r /tmp/file_limit "$OUT/file_limit"
calm
case_is no_btf no_btf
case_is nobody nobody
case_is memory_limit memory_limit
case_is too_large xcall-record -b 1048576 -o /tmp/too_large -d 1
case_is memlock memlock
case_is two two
case_is same xcall-record -j -e all,sched -o "$OUT/same" -- xcall-bench -q -t 1000 -r 2 -o /tmp/same hotplug

# The flight recorder: on demand, on a slow call, and held to its bounds.
on_demand() {
	xcall-record -j -o "$OUT/demand" --flight 1MB --flights 3 --holdoff 1.5 --on-trigger 'echo hook' &
	program=$!
	while ! [ -s "$OUT/demand/guest.json" ]; do sleep 0.1; done
	storm broadcast # in which no CPU is quiet
	for round in 1 2 3 4; do
		sleep 2
		kill -USR1 "$program"
		# twice in a row: the second is held off
		[ "$round" != 2 ] || { sleep 0.3; kill -USR1 "$program"; }
	done
	sleep 0.5
	calm
	grep -i 'VmHWM' "/proc/$program/status"
	kill -INT "$program"
	wait "$program"
}
case_is demand on_demand
case_is slow xcall-record -j -o "$OUT/slow" --flight 2s,8MB --trigger 'call>20us,stuck' --flights 2 \
	--holdoff 0.5 --on-trigger 'exit 3;' -- xcall-bench -q -n 2000 -t 1000 -m single -o /tmp/slow ipi

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
