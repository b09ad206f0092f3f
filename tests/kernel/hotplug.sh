# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# Runs in the booted kernel, for hotplug.t. Each case leaves its exit status in
# $OUT/NAME.status, its words beside it, and in $OUT/NAME.online who is online then.
fault=/sys/kernel/debug/xcall/fault

# case_is NAME COMMAND...
case_is() {
	name=$1
	shift
	status=0
	"$@" >"$OUT/$name.out" 2>"$OUT/$name.err" || status=$?
	echo "$status" >"$OUT/$name.status"
	cp /sys/devices/system/cpu/online "$OUT/$name.online"
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

# failing SPEC COMMAND...: with that point of failure armed
failing() {
	echo "$1" >"$fault"
	shift
	"$@"
	status=$?
	echo "no_memory 0" >"$fault"
	return "$status"
}

case_is boot xcall-bench -q -j -o "$OUT/bench" boot
case_is alone xcall-bench -q -j -r 2 -o "$OUT/bench" hotplug
case_is load xcall-bench -q -j -r 2 --load -o "$OUT/bench" hotplug
case_is at_once xcall-bench -q -j -r 2 --at-once 2 -o "$OUT/bench" hotplug
case_is text xcall-bench -q -r 1 --at-once 3 --load -o "$OUT/bench" hotplug
case_is counted xcall-record -q -b 4096 -e call_begin,vcpu,hp -o "$OUT/counted" -- \
	xcall-bench -q -r 2 --load -o "$OUT/counted/bench" hotplug
case_is too_many xcall-bench -q --at-once 4 -o /tmp/bench hotplug
case_is no_module env MODULES=/none sh -c 'rmmod ipi_bench; xcall-bench -q --load -o /tmp/bench hotplug'
case_is interrupt ended_by INT 2 xcall-bench -q -r 10000 --at-once 3 --load -o /tmp/bench hotplug
case_is hangup ended_by HUP 1 xcall-bench -q -r 10000 --at-once 2 -o /tmp/bench hotplug
# CPU 2 does not come up the second time, with its neighbours at it; and once more alone
case_is error failing "no_memory 1 2 3" xcall-bench -q -r 5 --at-once 3 --load -o /tmp/bench hotplug
case_is error_alone failing "no_memory 1 1" xcall-bench -q -r 5 -o /tmp/bench hotplug
echo local >/sys/kernel/tracing/trace_clock
case_is boot_clock xcall-bench -q -o /tmp/bench boot
ls /tmp/bench >"$OUT/left"
mkdir /tmp/small
mount -t tmpfs -o size=4k small /tmp/small
dd if=/dev/zero of=/tmp/small/full bs=4k count=1 2>/dev/null
case_is full xcall-bench -q -r 1 -o /tmp/small hotplug
