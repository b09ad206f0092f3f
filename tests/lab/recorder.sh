# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# In a PV guest: the recorder under a storm with the smallest rings, beside a witness that
# shares nothing with it: the kernel's own ring buffer, which takes every event with its TSC.
set -e
insmod "$MODULES/ipi_bench.ko"
if [ "$KERNEL" = stock ]; then
	# 2: upstream's events come with interrupts on, so that one may be missed
	xcall-record -q -o "$OUT" -- xcall-bench -q -n 300 -o "$OUT/bench-traced" ipi || [ $? -eq 2 ]
	exit
fi

tracing=/sys/kernel/tracing
# 16 MiB a CPU: no event is overwritten, and the stats say so
echo 16384 >$tracing/buffer_size_kb
for event in "$tracing"/events/xcall/*/; do
	echo "$(cat "$event/id") $(basename "$event")"
done >"$OUT/ids"
cat $tracing/events/xcall/xcall_csd_queued/format >"$OUT/format"
echo 1 >$tracing/events/xcall/enable

run=0
while [ $run -lt "$STORMS" ]; do
	run=$((run + 1))
	dir=$OUT/loss/$run
	mkdir -p "$dir"
	echo >$tracing/trace
	echo 1 >$tracing/tracing_on
	status=0
	xcall-record -q -j -b 4 -o "$dir" -- sh -c 'xcall-bench -q -n 40 -o /tmp/loss ipi >/dev/null' \
		>"$dir/summary" 2>"$dir/err" || status=$?
	echo 0 >$tracing/tracing_on
	echo $status >"$dir/status"
	for cpu in 0 1 2 3; do
		cat "$tracing/per_cpu/cpu$cpu/stats" >"$dir/stats.$cpu"
		# with tracing off it ends where the buffer does
		timeout 20 dd if="$tracing/per_cpu/cpu$cpu/trace_pipe_raw" of="$dir/raw.$cpu" bs=4096 2>/dev/null
	done
done
echo 0 >$tracing/events/xcall/enable

# The flight recorder, and the word to dom0.
xcall-record -q -j -o "$OUT/flight" --flight 8MB --flights 2 --holdoff 0.5 >"$OUT/flight.json" &
recorder=$!
while ! [ -s "$OUT/flight/guest.json" ]; do usleep 100000; done
usleep 500000
xcall-bench -q -n 400 -o /tmp/flight ipi
kill -USR1 $recorder
xcall-bench -q -n 400 -o /tmp/flight2 ipi
kill -USR1 $recorder
sleep 1
lab-mark flown
lab-wait read 300
kill -INT $recorder
status=0
wait $recorder || status=$?
echo $status >"$OUT/flight.status"
