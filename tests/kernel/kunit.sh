# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# In a booted xcall-test kernel, native or a guest: loads xcall_kunit.ko, which runs the
# suites, and leaves the kernel log in $OUT/dmesg, the layer's line counts in $OUT/gcda. A file
# "options" beside it has the module's parameters. A file "load" says for how many seconds
# scftorture and hotplug then go on, for lines that no case reaches.
# Status: of the insmod; what the cases say is for the reader of the log to judge.
options=$(cat options 2>/dev/null)
status=0
# shellcheck disable=SC2086 # several words
insmod "$MODULES/xcall_kunit.ko" $options || status=$?
dmesg >"$OUT/dmesg"

# arm POINT WORDS: makes one hypercall or allocation fail
arm() {
	echo "$@" >/sys/kernel/debug/xcall/fault
}

if [ -r load ]; then
	read -r seconds <load
	last=$(($(nproc) - 1))
	online=/sys/devices/system/cpu/cpu$last/online
	for after in 0 1; do
		echo 0 >"$online"
		arm no_memory 1 "$last" "$after"
		if echo 1 >"$online"; then
			echo "CPU $last came up without memory"
			status=1
		fi
		arm no_memory 0
		echo 1 >"$online" || status=1
	done
	# each step of a call lasts longer, what is no step or too long is refused
	for step in lock queue send dispatch handler release; do
		echo "$step 500" >/sys/kernel/debug/xcall/delay || status=1
	done
	[ "$(grep -c ' 500$' /sys/kernel/debug/xcall/delay)" -eq 6 ] || status=1
	for wrong in 'nowhere 5' 'queue' 'queue 1000001'; do
		! echo "$wrong" 2>/dev/null >/sys/kernel/debug/xcall/delay || status=1
	done
	cat /sys/kernel/debug/xcall/* >/dev/null
	echo 1 >/sys/kernel/tracing/events/xcall/enable
	insmod "$MODULES/torture.ko"
	insmod "$MODULES/scftorture.ko" onoff_holdoff=1 onoff_interval=250 verbose=0
	sleep "$seconds"
	rmmod scftorture
	echo off >/sys/kernel/debug/xcall/delay || status=1
	[ "$(grep -c ' 0$' /sys/kernel/debug/xcall/delay)" -eq 6 ] || status=1
	echo 0 >/sys/kernel/tracing/events/xcall/enable
	dmesg | grep -q 'scftorture: --- End of test: SUCCESS' || status=1
fi

# shellcheck source=/dev/null
. ./gcda.sh
exit "$status"
