# SPDX-License-Identifier: GPL-2.0-only
# In a guest: all bpftrace scripts at once over a known number of calls, which xcall-record
# counts too. As `sh bpftrace.sh wait NAME` the command that a script runs until all is done.
per_way=211 cycles=5
if [ "$1" = wait ]; then
	: >"/tmp/ready.$2"
	until [ -e /tmp/done ]; do sleep 0.2; done
	exit
fi
if [ "$1" = work ]; then
	# 4 CPUs: 4 senders, 12 pairs.
	xcall-bench -q -t 1000 -w 0 -n $((4 * per_way)) -m self,broadcast -o "$OUT/bench-4" ipi &&
		xcall-bench -q -t 1000 -w 0 -n $((12 * per_way)) -m single,async -o "$OUT/bench-12" ipi &&
		xcall-bench -q -r "$cycles" -o "$OUT/bench-hotplug" hotplug
	exit
fi
names=
for file in *.bt; do
	name=${file%.bt}
	names="$names $name"
	(
		bpftrace -f json -o "$OUT/$name.json" -c "/bin/sh $0 wait $name" "$file" 2>"$OUT/$name.err"
		echo $? >"$OUT/$name.status"
	) &
done
# seconds: six compile at once, on an emulated CPU
limit=240
for name in $names; do
	until [ -e "/tmp/ready.$name" ]; do
		sleep 1
		limit=$((limit - 1))
		if [ "$limit" -eq 0 ] || [ -e "$OUT/$name.status" ]; then
			echo "$name did not start" >&2
			cat "$OUT/$name.err" >&2
			exit 1
		fi
	done
done
echo "scripts started at $(cut -d' ' -f1 /proc/uptime) s"
xcall-record -q -o "$OUT/trace" -- sh "$0" work
status=$?
: >/tmp/done
wait
echo "ended at $(cut -d' ' -f1 /proc/uptime) s"
exit "$status"
