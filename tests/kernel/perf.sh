# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2086 # the words of $bench
# Runs in the booted kernel, for perf.t: perf and xcall-record over the same calls.

export HOME=/tmp
perf() {
	./perf/ld.so --library-path ./perf ./perf/perf "$@"
}

# perf_is NAME ARGUMENTS...: perf record of everything, and its exit status.
perf_is() {
	name=$1
	shift
	status=0
	perf record -q -a -e 'xcall:*' "$@" >"$OUT/$name.out" 2>"$OUT/$name.err" || status=$?
	echo "$status" >"$OUT/$name.status"
}

# A second after boot the kernel measures the TSC once more. Clocks before and after do not agree.
tries=0
until dmesg | grep -q 'Refined TSC clocksource calibration' || [ "$tries" -ge 50 ]; do
	sleep 0.2
	tries=$((tries + 1))
done

bench='xcall-bench -q -j -n 997 -t 1000 -m self,single,broadcast,mask,async'
status=0
xcall-record -q -o "$OUT/rec" -- ./perf/ld.so --library-path ./perf ./perf/perf record -q -a \
	-m 2048 -e 'xcall:*' -o /tmp/both.data -- $bench -o "$OUT/bench" ipi \
	>"$OUT/both.out" 2>"$OUT/both.err" || status=$?
echo "$status" >"$OUT/both.status"
cp /tmp/both.data "$OUT/both.data"
# perf may write a stretch of a CPU's buffer twice, and then shows it twice; no CPU reads the same
# TSC twice.
perf script -i /tmp/both.data 2>"$OUT/script.err" |
	sed 's/.*\(\[[0-9]*\]\).* xcall:xcall_\([a-z_]*\): \(.*\)/\2 \1 \3/' | sort -u | cut -d' ' -f1 |
	uniq -c | awk '{ print $1, $2 }' >"$OUT/script"

perf_is zstd -z -g -o /tmp/zstd.data -- $bench -m single -o /tmp/zstd ipi
cp /tmp/zstd.data "$OUT"
perf_is tiny -m 1 -o /tmp/tiny.data -- $bench -m single,broadcast -o /tmp/tiny ipi
cp /tmp/tiny.data "$OUT"
perf_is pipe -o - -- $bench -m single -o /tmp/pipe ipi
mv "$OUT/pipe.out" "$OUT/pipe.data"
