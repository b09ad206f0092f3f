# SPDX-License-Identifier: GPL-2.0-only
# In each guest of lab/emulator/lost.sh. First CPU 1 goes off and on. Then programs run on all CPUs,
# while tracepoints are switched on and off. Each phase is named when it begins.
phase() {
	echo "lab: $NAME: phase $1"
}

phase hotplug
online=/sys/devices/system/cpu/cpu1/online
for _ in $(seq "$SECONDS_EACH"); do
	echo 0 >$online && echo 1 >$online || exit 1
	sleep 1
done

phase load
end=$(($(cut -d. -f1 /proc/uptime) + SECONDS_EACH))
going() {
	[ "$(cut -d. -f1 /proc/uptime)" -lt "$end" ]
}
for cpu in $(seq 0 $(($(nproc) - 1))); do
	while going; do
		uname >/dev/null
	done &
	taskset -p $((1 << cpu)) $! >/dev/null || exit 1
done
while going; do
	echo 1 >/sys/kernel/tracing/events/sched/enable
	echo 0 >/sys/kernel/tracing/events/sched/enable
done
wait
phase 'done'
