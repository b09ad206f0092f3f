#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In the guest of overhead.conf: the same calls with nothing recorded, and under each recorder
# with all xcall events and 4 MiB of buffer per CPU. As `sh overhead.sh wait` the command that
# a recorder runs until the calls are made.
set -e
if [ "${1:-}" = wait ]; then
	: >/tmp/ready
	until [ -e /tmp/done ]; do sleep 0.1; done
	exit
fi

work() {
	xcall-bench -q -t 10000 -n 8000 -m self -o "$1/self" ipi >/dev/null
	xcall-bench -q -t 10000 -n 24000 -m single -o "$1/single" ipi >/dev/null
}

# under DIR COMMAND...: the calls, made between COMMAND's start and its end.
under() {
	dir=$1
	shift
	rm -f /tmp/ready /tmp/done
	mkdir -p "$dir"
	"$@" >"$dir/log" 2>&1 &
	pid=$!
	until [ -e /tmp/ready ]; do
		sleep 0.1
		kill -0 "$pid"
	done
	# What a start leaves to be done.
	sleep 1
	${load:-work} "$dir"
	[ -z "$stats" ] || programs >"$dir/programs"
	: >/tmp/done
	wait "$pid"
}

# programs: of each BPF program that somebody has open: runs, nanoseconds.
programs() {
	cat /proc/[0-9]*/fdinfo/* 2>/dev/null | awk '
		/^prog_id:/ { id = $2 }
		/^run_time_ns:/ { ns[id] = $2 }
		/^run_cnt:/ { runs[id] = $2 }
		END { for (id in runs) print id, runs[id], ns[id] }'
}

script() {
	xcall-bench -q -t 10000 -n 1200 -m self,single,broadcast -o "$1/calls" ipi >/dev/null
	xcall-bench -q -r 1 -o "$1/hotplug" hotplug >/dev/null
}

insmod "$MODULES/ipi_bench.ko"
cat /proc/sys/net/core/bpf_jit_enable >"$OUT/jit" 2>/dev/null || echo "bpf_jit_enable: no such file" >"$OUT/jit"
stats=
for n in 1 2 3; do
	mkdir -p "$OUT/none/$n"
	work "$OUT/none/$n"
	under "$OUT/xcall-record/$n" xcall-record -j -b 4096 -o /tmp/xcall -- /bin/sh "$0" wait
	under "$OUT/trace-cmd/$n" trace-cmd record -b 4096 -e xcall -o /tmp/trace.dat /bin/sh "$0" wait
	under "$OUT/perf/$n" perf record -a -m 4M -e 'xcall:*' -o /tmp/perf.data -- /bin/sh "$0" wait
	BPFTRACE_PERF_RB_PAGES=1024 under "$OUT/bpftrace/$n" bpftrace -o /tmp/bpftrace.txt -c "/bin/sh $0 wait" overhead.bt
	if [ "$n" = 3 ]; then
		perf report -i /tmp/perf.data --stats >"$OUT/perf/stats" 2>&1
		wc -l </tmp/bpftrace.txt >"$OUT/bpftrace/lines"
		ls -l /tmp/trace.dat /tmp/perf.data /tmp/bpftrace.txt >"$OUT/sizes"
		du -k /tmp/xcall/ctf >>"$OUT/sizes"
	fi
	[ "$n" != 1 ] || cp -r /tmp/xcall/ctf "$OUT/xcall-record/ctf"
	rm -rf /tmp/xcall /tmp/trace.dat /tmp/perf.data /tmp/bpftrace.txt
done
stats=yes load=script
echo 1 >/proc/sys/kernel/bpf_stats_enabled
for file in ipi-rate call-latency csd-wait broadcast-who hotplug-steps ipi-skip; do
	under "$OUT/scripts/$file" bpftrace -c "/bin/sh $0 wait" "$file.bt"
done
